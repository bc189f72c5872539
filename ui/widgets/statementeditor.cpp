// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statementeditor.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 6;

/// As high as what it holds.
class Words : public QPlainTextEdit {
public:
    Words()
    {
        setTabChangesFocus(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
    }

    QSize sizeHint() const override
    {
        int lines = 0;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            lines += std::max(1, block.layout()->lineCount());
        const int shown = std::clamp(lines, leastLines, mostLines);
        return {theme::px(260), shown * fontMetrics().lineSpacing() + theme::px(18)};
    }

    QSize minimumSizeHint() const override { return {theme::px(140), sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

} // namespace

StatementEditor::StatementEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"plus"_s), tr("Add &statement")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::px(theme::near));
    m_column->setSpacing(theme::px(theme::gap));
    outer->addLayout(m_column);
    m_add->setObjectName(u"add-statement"_s);
    m_add->setAutoDefault(false);
    outer->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &StatementEditor::addStatement);
}

void StatementEditor::setWords(const QStringList &needs, const QStringList &permits)
{
    m_needs = needs;
    m_permits = permits;
}

QComboBox *StatementEditor::choice(const QStringList &words, int current)
{
    auto *box = new QComboBox;
    box->addItems(words);
    box->setCurrentIndex(current);
    connect(box, &QComboBox::currentIndexChanged, this, &StatementEditor::edited);
    return box;
}

QToolButton *StatementEditor::button(const QString &sign, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(sign));
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

StatementEditor::Row StatementEditor::newRow(const Statement &statement)
{
    Row row;
    row.frame = new QWidget;
    row.number = new QLabel;
    row.text = new Words;
    row.text->setPlainText(statement.text);
    row.need = choice(m_needs, static_cast<int>(statement.need));
    row.permits = choice(m_permits, static_cast<int>(statement.permits));
    row.up = button(u"chevron-up"_s, tr("Up (Alt+Up)"));
    row.down = button(u"chevron-down"_s, tr("Down (Alt+Down)"));
    row.remove = button(u"trash"_s, tr("Remove"));
    layOut(row);
    write(row);
    connect(row.text, &QPlainTextEdit::textChanged, this, &StatementEditor::edited);
    row.text->installEventFilter(this);
    row.number->installEventFilter(this);
    row.number->setCursor(Qt::OpenHandCursor);
    row.number->setToolTip(tr("Drag to move it"));
    QWidget *frame = row.frame;
    connect(row.up, &QToolButton::clicked, this, [this, frame] { move(rowOf(frame), rowOf(frame) - 1); });
    connect(row.down, &QToolButton::clicked, this, [this, frame] { move(rowOf(frame), rowOf(frame) + 1); });
    connect(row.remove, &QToolButton::clicked, this, [this, frame] { remove(rowOf(frame)); });
    return row;
}

void StatementEditor::layOut(const Row &row)
{
    auto *grid = new QGridLayout(row.frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::px(theme::near));
    grid->setVerticalSpacing(theme::px(theme::tight));
    grid->setColumnMinimumWidth(0, theme::px(22));
    grid->setColumnStretch(1, 1);
    grid->addWidget(row.number, 0, 0, Qt::AlignTop);
    grid->addWidget(row.text, 0, 1, 1, 3);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme::px(theme::near));
    choices->addWidget(row.need);
    choices->addWidget(row.permits);
    choices->addStretch();
    for (QToolButton *button : {row.up, row.down, row.remove})
        choices->addWidget(button);
    grid->addLayout(choices, 1, 1);
}

void StatementEditor::write(const Row &row) const
{
    const bool mirrored = m_direction == Document::Direction::Rtl;
    QTextOption option = row.text->document()->defaultTextOption();
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    row.text->document()->setDefaultTextOption(option);
    row.text->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    row.text->setFont(theme::fontFor(m_language));
}

void StatementEditor::setWriting(const QString &language, Document::Direction direction)
{
    m_language = language;
    m_direction = direction;
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row.text);
        write(row);
        row.text->updateGeometry();
    }
}

void StatementEditor::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString number = QString::number(i + 1);
        row.number->setObjectName(u"number-"_s + number);
        row.number->setText(locale().toString(static_cast<int>(i) + 1));
        row.text->setObjectName(u"statement-"_s + number);
        row.need->setObjectName(u"need-"_s + number);
        row.permits->setObjectName(u"permits-"_s + number);
        row.remove->setObjectName(u"remove-"_s + number);
        row.text->setAccessibleName(tr("Statement %1").arg(number));
        row.need->setAccessibleName(tr("Statement %1 is").arg(number));
        row.permits->setAccessibleName(tr("A yes to statement %1 allows").arg(number));
        row.up->setAccessibleName(tr("Move statement %1 up").arg(number));
        row.down->setAccessibleName(tr("Move statement %1 down").arg(number));
        row.remove->setAccessibleName(tr("Remove statement %1").arg(number));
        row.up->setEnabled(i > 0);
        row.down->setEnabled(i + 1 < m_rows.size());
    }
    chain();
}

void StatementEditor::chain()
{
    QWidget *before = nullptr;
    const auto follow = [&before](QWidget *next) {
        if (before)
            QWidget::setTabOrder(before, next);
        before = next;
    };
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *part : row.frame->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->focusPolicy() & Qt::TabFocus)
                follow(part);
        }
    }
    follow(m_add);
}

QList<Statement> StatementEditor::statements() const
{
    QList<Statement> statements;
    for (const Row &row : m_rows) {
        statements << Statement{static_cast<int>(statements.size()) + 1, row.text->toPlainText(),
                                static_cast<Statement::Need>(row.need->currentIndex()),
                                static_cast<Statement::Permits>(row.permits->currentIndex())};
    }
    return statements;
}

void StatementEditor::setStatements(const QList<Statement> &statements)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.frame;
    m_rows.clear();
    for (const Statement &statement : statements) {
        m_rows << newRow(statement);
        m_column->addWidget(m_rows.last().frame);
    }
    renumber();
}

void StatementEditor::addStatement()
{
    m_rows << newRow(Statement());
    m_column->addWidget(m_rows.last().frame);
    m_rows.last().frame->show();
    renumber();
    m_rows.last().text->setFocus();
    Q_EMIT edited();
}

qsizetype StatementEditor::rowOf(const QWidget *widget) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].frame == widget || m_rows[i].frame->isAncestorOf(widget))
            return i;
    }
    return -1;
}

/// The keyboard stays with the statement that moves.
void StatementEditor::move(qsizetype from, qsizetype to)
{
    if (from < 0 || to < 0 || to >= m_rows.size())
        return;
    QWidget *focused = focusWidget();
    m_rows.move(from, to);
    m_column->insertWidget(static_cast<int>(to), m_rows[to].frame);
    renumber();
    if (focused && m_rows[to].frame->isAncestorOf(focused))
        (focused->isEnabled() ? focused : static_cast<QWidget *>(m_rows[to].text))->setFocus();
    Q_EMIT edited();
}

void StatementEditor::dragTo(const QLabel *number, int y)
{
    const qsizetype from = rowOf(number);
    const auto middle = [this](qsizetype at) { return m_rows[at].frame->geometry().center().y(); };
    qsizetype to = from;
    while (to > 0 && y < middle(to - 1))
        --to;
    while (to >= from && to + 1 < m_rows.size() && y > middle(to + 1))
        ++to;
    if (to == from)
        return;
    move(from, to);
    layout()->activate();
}

/// A button of the row may be what asks for it, so it outlives its own click.
void StatementEditor::remove(qsizetype at)
{
    if (at < 0)
        return;
    QWidget *frame = m_rows.takeAt(at).frame;
    frame->hide();
    frame->deleteLater();
    renumber();
    if (!m_rows.isEmpty())
        m_rows[std::min(at, m_rows.size() - 1)].text->setFocus();
    else
        m_add->setFocus();
    Q_EMIT edited();
}

bool StatementEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *number = qobject_cast<QLabel *>(watched)) {
        const bool drags = event->type() == QEvent::MouseMove;
        if (drags)
            dragTo(number, number->mapTo(this, static_cast<QMouseEvent *>(event)->pos()).y());
        return drags || event->type() == QEvent::MouseButtonPress;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    const int step = !alt ? 0 : key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    const qsizetype at = rowOf(static_cast<QWidget *>(watched));
    move(at, at + step);
    return true;
}

} // namespace colloquy
