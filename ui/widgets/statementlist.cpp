// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statementlist.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int ring = 2;         ///< of the focus frame, above and below a row
constexpr int roomBeside = 700; ///< least width of a screen for the need beside the answers, at 100 percent

/// A hairline across the whole row.
class Hairline : public QWidget {
public:
    Hairline() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme::line()); }
};

/// Digits of any script are typed on every keyboard, Y and N on most.
std::optional<YesNo> keyAnswer(const QKeyEvent &event)
{
    const int digit = event.text().size() == 1 ? event.text().front().digitValue() : -1;
    if (event.key() == Qt::Key_Y || digit == 1)
        return YesNo::Yes;
    if (event.key() == Qt::Key_N || digit == 2)
        return YesNo::No;
    const bool wipes = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
    return wipes || event.key() == Qt::Key_U || digit == 0 ? std::optional(YesNo::NotAsked) : std::nullopt;
}

bool movesOn(int key)
{
    return key != Qt::Key_Delete && key != Qt::Key_Backspace;
}

/// Beside the buttons, however many lines follow.
void alignFirstLine(QLabel &label)
{
    const int above = (theme::px(theme::target) - label.fontMetrics().lineSpacing()) / 2;
    label.setContentsMargins(0, std::max(0, above), 0, 0);
    label.setAlignment((label.alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
}

QLabel *columnTitle(const QString &text)
{
    QLabel *label = smallLabel(text, Tone::Muted);
    label->setWordWrap(false);
    return label;
}

} // namespace

StatementList::StatementList(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, ring, 0, ring);
    setFocusPolicy(Qt::ClickFocus); // a tab stop of its own would hold back whoever goes backwards
    setAccessibleName(tr("Statements"));
}

void StatementList::setForm(const Form &form)
{
    const QMap<int, YesNo> kept = answers();
    m_form = form;
    m_groups.clear();
    delete m_content;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setHorizontalSpacing(theme::px(theme::gap));
    m_grid->setVerticalSpacing(theme::px(6));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    if (!form.statements.isEmpty())
        addHeading();
    for (qsizetype i = 0; i < form.statements.size(); ++i)
        addStatement(static_cast<int>(i) * 2 + 2, form.statements[i]);
    layout()->addWidget(m_content);
    m_content->show(); // at once: what a layout shows by itself comes later, and all around it jumps
    setAnswers(kept);
}

void StatementList::addHeading()
{
    const QString titles[] = {tr("Yes"), tr("No"), tr("Not asked")};
    for (int i = 0; i < 3; ++i)
        m_grid->addWidget(columnTitle(titles[i]), 0, 2 + i, Qt::AlignCenter);
}

/// What a screen reader says of one answer.
QString StatementList::spokenName(const Statement &statement, const QString &answer) const
{
    if (!m_form.numbered)
        return tr("%1: %2").arg(statement.text, answer);
    return tr("Statement %1, %2: %3").arg(locale().toString(statement.number), needText(statement), answer);
}

QString StatementList::needText(const Statement &statement) const
{
    switch (statement.need) {
    case Statement::Need::Required:
        return tr("required");
    case Statement::Need::WhenInterpreter:
        return tr("required when an interpreter takes part");
    case Statement::Need::WhenVideo:
        return tr("required when video is used");
    case Statement::Need::Optional:
        break;
    }
    return tr("optional");
}

void StatementList::addStatement(int row, const Statement &statement)
{
    const bool mirrored = m_form.direction == Document::Direction::Rtl;
    auto *number = new QLabel(m_form.numbered ? locale().toString(statement.number) : QString());
    number->setMinimumWidth(theme::px(20)); // lists one below the other begin alike
    theme::setInk(number, Tone::Muted);
    alignFirstLine(*number);
    auto *words = new QLabel(statement.text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = m_form.numbered ? theme::fontFor(m_form.language) : theme::font(Face::Body);
    if (m_form.large)
        font.setPointSizeF(font.pointSizeF() * 1.4);
    words->setFont(font);
    alignFirstLine(*words);
    QLabel *need = smallLabel(m_form.numbered ? needText(statement) : QString(),
                              m_form.required.contains(statement.number) ? Tone::Accent : Tone::Muted);
    alignFirstLine(*need);
    m_grid->addWidget(new Hairline, row - 1, 0, 1, 6);
    m_grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
    addAnswers(row, statement);
    if (screen()->availableGeometry().width() >= theme::px(roomBeside)) {
        need->setFixedWidth(theme::px(132));
        m_grid->addWidget(words, row, 1);
        m_grid->addWidget(need, row, 5, Qt::AlignTop);
        return;
    }
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(words);
    both->addWidget(need);
    if (need->text().isEmpty())
        need->hide();
    m_grid->addLayout(both, row, 1);
}

void StatementList::addAnswers(int row, const Statement &statement)
{
    auto *group = new QButtonGroup(m_content);
    const std::pair<YesNo, QString> answers[] = {
        {YesNo::Yes, tr("yes")}, {YesNo::No, tr("no")}, {YesNo::NotAsked, tr("not asked")}};
    for (int i = 0; i < 3; ++i) {
        auto *radio = new QRadioButton;
        radio->setAccessibleName(spokenName(statement, answers[i].second));
        radio->setAccessibleDescription(statement.text);
        radio->setMinimumSize(theme::px(theme::target), theme::px(theme::target));
        radio->installEventFilter(this);
        group->addButton(radio, static_cast<int>(answers[i].first));
        m_grid->addWidget(radio, row, 2 + i, Qt::AlignTop | Qt::AlignHCenter);
    }
    m_groups.insert(statement.number, group);
    group->button(static_cast<int>(YesNo::NotAsked))->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this,
            [this, n = statement.number](int id) { Q_EMIT answered(n, static_cast<YesNo>(id)); });
}

QMap<int, YesNo> StatementList::answers() const
{
    QMap<int, YesNo> given;
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        const auto value = static_cast<YesNo>(group.value()->checkedId());
        if (value != YesNo::NotAsked)
            given.insert(group.key(), value);
    }
    return given;
}

void StatementList::setAnswers(const QMap<int, YesNo> &answers)
{
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        const YesNo value = answers.value(group.key(), YesNo::NotAsked);
        group.value()->button(static_cast<int>(value))->setChecked(true);
    }
}

void StatementList::setAnswer(int number, YesNo value)
{
    if (QButtonGroup *group = m_groups.value(number))
        group->button(static_cast<int>(value))->setChecked(true);
}

void StatementList::answer(int number, YesNo value)
{
    m_groups.value(number)->button(static_cast<int>(value))->setChecked(true);
    Q_EMIT answered(number, value);
}

qsizetype StatementList::placeOf(const QObject *radio) const
{
    for (qsizetype i = 0; i < m_form.statements.size(); ++i) {
        const QButtonGroup *group = m_groups.value(m_form.statements[i].number);
        for (const QAbstractButton *button : group->buttons()) {
            if (button == radio)
                return i;
        }
    }
    return -1;
}

void StatementList::goToStatement(int number)
{
    for (qsizetype i = 0; i < m_form.statements.size(); ++i) {
        if (m_form.statements[i].number == number)
            goTo(i);
    }
}

void StatementList::goTo(qsizetype place)
{
    if (place < 0 || place >= m_form.statements.size())
        return;
    QAbstractButton *button = m_groups.value(m_form.statements[place].number)->checkedButton();
    button->setFocus(Qt::TabFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->ensureWidgetVisible(button, 0, theme::px(80));
    }
}

/// To another one, or beyond the ends of the list, where something else may follow.
void StatementList::step(qsizetype place)
{
    goTo(qBound<qsizetype>(0, place, m_form.statements.size() - 1));
    if (place < 0)
        Q_EMIT passedAbove();
    else if (place >= m_form.statements.size())
        Q_EMIT passedBelow();
}

/// The row of the statement that the keyboard is at.
void StatementList::paintEvent(QPaintEvent *)
{
    const qsizetype place = m_content ? placeOf(focusWidget()) : -1;
    if (place < 0 || !focusWidget()->hasFocus())
        return;
    const int row = static_cast<int>(place) * 2 + 2;
    QRect cells; // the grid's own are those of whatever width it was last asked about
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        if (const QLayoutItem *item = m_grid->itemAtPosition(row, column))
            cells |= item->geometry();
    }
    const QRect rows = cells.translated(m_content->pos());
    QPainter painter(this);
    stylepaint::focusRing(
        painter, {m_content->x(), rows.top() - ring, m_content->width(), rows.height() + 2 * ring}, 6);
}

bool StatementList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const qsizetype place = event->type() == QEvent::KeyPress ? placeOf(watched) : -1;
    if (place < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        step(place + (key->key() == Qt::Key_Down ? 1 : -1));
        return true;
    }
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const auto value = plain ? keyAnswer(*key) : std::nullopt;
    if (!value)
        return QWidget::eventFilter(watched, event);
    answer(m_form.statements[place].number, *value);
    step(movesOn(key->key()) ? place + 1 : place);
    return true;
}

void StatementList::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        goTo(0);
}

} // namespace colloquy
