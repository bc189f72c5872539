// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_add(new QToolButton)
    , m_menu(new QMenu(this))
    , m_count(new QLabel)
    , m_clear(new QPushButton(tr("Clear")))
    , m_columns(new QToolButton)
    , m_line(new QHBoxLayout)
    , m_beside(new QWidget)
    , m_chips(new QWidget)
    , m_flow(new Flow(m_chips))
    , m_save(new QPushButton(tr("Save filter"), m_chips))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    m_line->setSpacing(theme::px(theme::near));
    m_line->addWidget(m_field, 1);
    m_line->addWidget(m_add);
    m_line->addStretch();
    m_line->addWidget(m_count);
    m_line->addWidget(m_clear);
    m_line->addWidget(m_columns);
    m_line->addWidget(m_beside);
    column->addLayout(m_line);
    column->addWidget(m_chips);
    m_flow->setSpacing(theme::px(6));
    (new Flow(m_beside))->setSpacing(theme::px(theme::near));
    m_beside->setVisible(false);
    m_chips->setVisible(false);
    m_save->setVisible(false);
    dress();
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_save, &QPushButton::clicked, this, &FilterBar::savingWanted);
    connect(m_columns, &QToolButton::clicked, this, &FilterBar::columnsWanted);
    setCount(0, 0);
}

void FilterBar::dress()
{
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter the list"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s, theme::ink(Tone::Muted)), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(theme::px(160));
    m_field->setMaximumWidth(theme::px(360));
    m_field->installEventFilter(this);
    m_add->setText(tr("Filters"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setIcon(icon(u"filter"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setVisible(false);
    m_count->setTextFormat(Qt::PlainText);
    theme::setInk(m_count, Tone::Muted);
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_save->setFlat(true);
    m_save->setAutoDefault(false);
    m_save->setAccessibleName(tr("Save this filter at the side"));
    m_save->setToolTip(m_save->accessibleName());
    m_columns->setIcon(icon(u"columns-3"_s));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(m_columns->accessibleName());
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
}

void FilterBar::setChoice(const QString &id, const QString &title, const QList<Option> &options)
{
    auto *menu = m_menu->findChild<QMenu *>(id);
    if (!menu)
        menu = m_menu->addMenu(title);
    menu->setObjectName(id);
    qDeleteAll(menu->actions());
    for (const Option &option : options) {
        QAction *action = menu->addAction(option.title);
        action->setObjectName(id + u'/' + option.id);
        action->setCheckable(true);
        action->setChecked(m_chosen.value(id).contains(option.id));
        connect(action, &QAction::triggered, this,
                [this, id, name = option.id](bool on) { toggle(id, name, on); });
    }
    m_add->setVisible(true);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
}

void FilterBar::setChosen(const Chips &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    showChips();
    Q_EMIT chosenChanged();
}

void FilterBar::toggle(const QString &choice, const QString &option, bool on)
{
    Chips chosen = m_chosen;
    chosen[choice].removeAll(option);
    if (on)
        chosen[choice] << option;
    if (chosen[choice].isEmpty())
        chosen.remove(choice);
    setChosen(chosen);
}

QString FilterBar::titleOf(const QString &choice, const QString &option) const
{
    const auto *action = m_menu->findChild<QAction *>(choice + u'/' + option);
    return action ? action->text() : option;
}

void FilterBar::showChips()
{
    if (m_chips->isAncestorOf(window()->focusWidget()))
        m_field->setFocus(); // the chip that was pressed goes
    for (QPushButton *chip : m_chips->findChildren<QPushButton *>(u"chip"_s))
        delete chip;
    m_flow->removeWidget(m_save);
    for (QAction *action : m_menu->findChildren<QAction *>())
        action->setChecked(m_chosen.value(action->objectName().section(u'/', 0, 0))
                               .contains(action->objectName().section(u'/', 1)));
    for (auto choice = m_chosen.begin(); choice != m_chosen.end(); ++choice) {
        for (const QString &option : choice.value())
            addChip(choice.key(), option);
    }
    m_flow->addWidget(m_save);
    m_chips->setVisible(!m_chosen.isEmpty());
}

void FilterBar::addChip(const QString &choice, const QString &option)
{
    auto *chip = new QPushButton(icon(u"x"_s), titleOf(choice, option), m_chips);
    chip->setObjectName(u"chip"_s);
    chip->setAutoDefault(false);
    chip->setLayoutDirection(layoutDirection());
    chip->setAccessibleName(tr("Remove filter %1").arg(chip->text()));
    chip->setToolTip(chip->accessibleName());
    m_flow->addWidget(chip);
    setTabOrder(chip, m_save);
    connect(
        chip, &QPushButton::clicked, this, [this, choice, option] { toggle(choice, option, false); },
        Qt::QueuedConnection);
    chip->setVisible(true);
}

void FilterBar::offerSaving(bool offered)
{
    if (!offered && window()->focusWidget() == m_save)
        m_field->setFocus(); // else the keyboard would leave the bar
    m_save->setVisible(offered);
}

void FilterBar::setCount(int shown, int total)
{
    m_filtered = shown != total;
    m_count->setText(m_filtered ? tr("%1 of %2").arg(locale().toString(shown), locale().toString(total))
                                : locale().toString(total));
    m_count->setAccessibleName(tr("Shown: %1").arg(m_count->text()));
    m_clear->setVisible(m_filtered);
}

void FilterBar::addBeside(QWidget *widget)
{
    m_beside->layout()->addWidget(widget);
    m_beside->setVisible(true);
}

int FilterBar::lineWidth() const
{
    int width = 0;
    for (int i = 0; i < m_line->count(); ++i) {
        const QLayoutItem *item = m_line->itemAt(i);
        if (!item->isEmpty() && item->widget() != m_beside)
            width += item->minimumSize().width() + m_line->spacing();
    }
    return width;
}

/// What stands beside the line needs no room there, for it may go below.
QSize FilterBar::minimumSizeHint() const
{
    const int beside = m_beside->isHidden() ? 0 : m_beside->minimumSizeHint().width();
    const int chips = m_chips->isHidden() ? 0 : m_chips->minimumSizeHint().width();
    return {std::max({lineWidth(), beside, chips}), QWidget::minimumSizeHint().height()};
}

void FilterBar::foldLine()
{
    if (m_beside->isHidden())
        return;
    const bool folded = lineWidth() + m_beside->sizeHint().width() > width();
    if (folded == m_folded)
        return;
    m_folded = folded;
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (folded) {
        m_line->removeWidget(m_beside);
        column->insertWidget(1, m_beside);
    } else {
        column->removeWidget(m_beside);
        m_line->addWidget(m_beside);
    }
}

bool FilterBar::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        foldLine();
    return known;
}

void FilterBar::focusField()
{
    Q_EMIT fieldWanted();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    m_field->clear();
    setChosen({});
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Escape && (!m_field->text().isEmpty() || !m_chosen.isEmpty())) {
        clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace colloquy
