// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekhead.h"

#include "ui/widgets/choicerow.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// In the order of CalendarView.
const QStringList viewIds{u"day"_s, u"workweek"_s, u"week"_s, u"month"_s, u"list"_s};

QLabel *plainLabel(Face face)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    theme::setFace(label, face);
    return label;
}

} // namespace

WeekHead::WeekHead(QWidget *parent)
    : QWidget(parent)
    , m_flow(new Flow(this))
    , m_view(new ChoiceRow(tr("Show as")))
    , m_back(makeButton({}, {}))
    , m_on(makeButton({}, {}))
    , m_titles(new QWidget)
    , m_title(plainLabel(Face::Heading))
    , m_note(plainLabel(Face::Body))
{
    m_flow->setSpacing(theme::px(theme::near));
    m_view->setChoices({{u"day"_s, tr("Day")},
                        {u"workweek"_s, tr("Work week")},
                        {u"week"_s, tr("Week")},
                        {u"month"_s, tr("Month")},
                        {u"list"_s, tr("List")}});
    auto *today = makeButton(tr("Today"), tr("Today (Ctrl+T)"));
    today->setText(tr("Today"));
    auto *date = makeButton(tr("Go to date"), tr("Go to date (Ctrl+G)"));
    date->setIcon(icon(u"calendar-event"_s));
    auto *print = makeButton(tr("Print"), tr("Print (Ctrl+P)"));
    print->setIcon(icon(u"printer"_s));
    auto *sheet = makeButton(tr("Day sheet"), tr("Day sheet: a page for each interview (Ctrl+Shift+P)"));
    sheet->setIcon(icon(u"clipboard-list"_s));
    auto *row = new QHBoxLayout(m_titles);
    row->setContentsMargins(theme::px(theme::near), 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    row->addWidget(m_title);
    row->addWidget(m_note);
    theme::setInk(m_note, Tone::Muted);
    for (QWidget *part : {static_cast<QWidget *>(m_view), steps(today), static_cast<QWidget *>(date),
                          static_cast<QWidget *>(print), static_cast<QWidget *>(sheet), m_titles})
        m_flow->addWidget(part);
    setView(CalendarView::Week);
    connect(m_view, &ChoiceRow::chosen, this,
            [this](const QString &id) { Q_EMIT viewChosen(CalendarView(viewIds.indexOf(id))); });
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(today, &QToolButton::clicked, this, &WeekHead::todayWanted);
    connect(date, &QToolButton::clicked, this, &WeekHead::dateWanted);
    connect(print, &QToolButton::clicked, this, &WeekHead::printWanted);
    connect(sheet, &QToolButton::clicked, this, &WeekHead::daySheetWanted);
}

QToolButton *WeekHead::makeButton(const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(theme::px(32), theme::px(34));
    return button;
}

/// Never torn over two lines.
QWidget *WeekHead::steps(QToolButton *today)
{
    m_back->setIcon(icon(u"chevron-left"_s));
    m_on->setIcon(icon(u"chevron-right"_s));
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    for (QToolButton *button : {m_back, today, m_on})
        row->addWidget(button);
    return part;
}

void WeekHead::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_titles->layout()->activate();
    m_flow->invalidate();
}

void WeekHead::nameButton(QToolButton *button, const QString &name, const QString &key)
{
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)").arg(name, key));
}

void WeekHead::setView(CalendarView view)
{
    m_view->setCurrent(viewIds[static_cast<int>(view)]);
    const bool day = view == CalendarView::Day;
    const bool month = view == CalendarView::Month;
    nameButton(m_back,
               day     ? tr("Previous day")
               : month ? tr("Previous month")
                       : tr("Previous week"),
               tr("Page Up"));
    nameButton(m_on, day ? tr("Next day") : month ? tr("Next month") : tr("Next week"), tr("Page Down"));
}

void WeekHead::setSteps(bool possible)
{
    m_back->setVisible(possible);
    m_on->setVisible(possible);
}

void WeekHead::addTool(QWidget *tool)
{
    m_flow->removeWidget(m_titles);
    m_flow->addWidget(tool);
    m_flow->addWidget(m_titles);
}

} // namespace colloquy
