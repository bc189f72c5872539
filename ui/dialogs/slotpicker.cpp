// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/slotpicker.h"

#include "core/rules/wording.h"
#include "ui/datetext.h"
#include "ui/dialogs/warningwords.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/clockmark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/slotlist.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int pauseMilliseconds = 150;
constexpr int farthestDays = 183; ///< nobody is booked later, and a year without a free hour takes its time

QString spanText(const TimeSpan &span, const QByteArray &zone)
{
    const QString day = QLocale().toString(wallTimeAt(span.start, zone).date, u"ddd d MMM"_s);
    return SlotPicker::tr("%1, %2 to %3")
        .arg(day, datetext::clock(span.start, zone), datetext::clock(span.end, zone));
}

} // namespace

SlotPicker::SlotPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_zone(workspace.study().zone)
    , m_list(new SlotList)
    , m_line(new BusyLine)
    , m_note(mutedLabel())
    , m_work(workspace, m_line)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    column->addWidget(m_list);
    column->addWidget(m_line);
    column->addWidget(m_note);
    m_list->setAccessibleName(tr("Times that fit"));
    m_list->setToolTip(tr("Alt+1 to Alt+5 take one"));
    m_note->setObjectName(u"slots-note"_s);
    setFocusProxy(m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SlotPicker::lookNow);
    connect(m_list, &SlotList::picked, this, [this](int line) {
        const FoundSlot slot = m_slots.value(line);
        Q_EMIT picked(slot);
    });
    lookNow();
}

void SlotPicker::setElsewhere(const QByteArray &zone)
{
    m_elsewhere = zone == m_zone ? QByteArray() : zone;
    if (!m_slots.isEmpty())
        fill(QList(m_slots));
}

void SlotPicker::setTaken(const WallTime &time)
{
    m_taken = time;
    showTaken();
}

void SlotPicker::showTaken()
{
    const auto start = resolve(m_taken);
    const auto slot = std::ranges::find_if(
        m_slots, [&](const FoundSlot &each) { return start && each.span.start == start->utc; });
    m_list->setCurrentRow(slot == m_slots.end() ? -1 : static_cast<int>(slot - m_slots.begin()));
}

void SlotPicker::look(const std::optional<FindSlots> &wish)
{
    std::optional<FindSlots> whole = wish;
    if (whole) {
        whole->from = wallTimeAt(m_workspace.now(), m_zone).date;
        whole->to = whole->from.addDays(farthestDays);
        whole->most = SlotList::most;
    }
    if (whole == m_wish)
        return;
    m_wish = whole;
    m_work.drop();
    if (isVisible())
        m_pause.start();
    else
        lookNow(); // the dialog opens with them
}

void SlotPicker::lookNow()
{
    m_pause.stop();
    if (!m_wish) {
        fill({});
        return say(tr("Choose whom to book, and the first times that fit stand here."));
    }
    m_work.start(
        tr("Looking for times that fit..."),
        [wish = *m_wish](Workspace &workspace) { return findSlots(workspace, wish); },
        [this](const Result<QList<FoundSlot>> &found) { show(found); });
    if (!m_work.isRunning())
        return;
    fill({}); // none is taken that was found for something else
    say({});
}

void SlotPicker::show(const Result<QList<FoundSlot>> &found)
{
    fill(found ? *found : QList<FoundSlot>());
    if (!found && contains(found.error().findings, Code::WorkCancelled))
        return say({});
    if (!found)
        return say(sentence(found.error()));
    if (found->isEmpty())
        return say(tr("No time fits before %1. Look at hours, buffers and busy times, or type one.")
                       .arg(QLocale().toString(m_wish->to, u"d MMMM yyyy"_s)));
    const QString common = commonRemarks().join(u", "_s);
    say(common.isEmpty() ? QString() : tr("For each of them: %1").arg(common));
}

void SlotPicker::fill(const QList<FoundSlot> &slots)
{
    m_slots = slots;
    const QStringList common = commonRemarks();
    QStringList lines;
    for (const FoundSlot &slot : slots)
        lines << line(slot, common);
    m_list->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    showTaken();
}

/// What should be known of it, in words.
QStringList SlotPicker::remarks(const FoundSlot &slot) const
{
    QStringList words;
    for (const Finding &finding : slot.warnings)
        words << warningwords::brief(finding);
    const QString change = briefChangeMark(slot.span.start, m_zone);
    if (!change.isEmpty())
        words << change;
    words.removeDuplicates();
    return words;
}

/// What is so whichever time is taken.
QStringList SlotPicker::commonRemarks() const
{
    QStringList common = m_slots.isEmpty() ? QStringList() : remarks(m_slots.first());
    for (const FoundSlot &slot : m_slots)
        common.removeIf([own = remarks(slot)](const QString &remark) { return !own.contains(remark); });
    return common;
}

QString SlotPicker::line(const FoundSlot &slot, const QStringList &common) const
{
    QStringList parts{spanText(slot.span, m_zone)};
    if (slot.interpreter && m_wish->anyInterpreter)
        parts << slot.interpreter->code;
    if (!m_elsewhere.isEmpty())
        parts << tr("theirs: %1").arg(spanText(slot.span, m_elsewhere));
    QStringList own = remarks(slot);
    own.removeIf([&](const QString &remark) { return common.contains(remark); });
    if (!own.isEmpty())
        parts << u"! "_s + own.join(u", "_s);
    return parts.join(u" \u00b7 "_s);
}

void SlotPicker::say(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace colloquy
