// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekspeech.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::weekspeech {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WeekGrid)
};

QString day(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"dddd d MMMM"_s);
}

QString span(int start, int end, const QLocale &locale)
{
    if (start <= 0 && end >= 24 * 60)
        return Words::tr("all day");
    return Words::tr("%1 to %2").arg(clock(start, locale), clock(end, locale));
}

bool overlap(const MinuteSpan &one, const MinuteSpan &other)
{
    return std::max(one.start, other.start) < std::min(one.end, other.end);
}

/// Their hours, too, where they don't fill the cell.
QStringList busyIn(const WeekScene &scene, QDate date, const MinuteSpan &cell, const QLocale &locale)
{
    QStringList words;
    for (const WeekBlock &block : scene.blocks) {
        if (!block.busy || block.date != date || !overlap(cell, {block.start, block.end()}))
            continue;
        const bool fills = block.start <= cell.start && block.end() >= cell.end;
        words << (fills ? block.code
                        : Words::tr("%1 %2").arg(block.code, span(block.start, block.end(), locale)));
    }
    words.removeDuplicates();
    return words;
}

/// Whose buffers, briefing or consent talk lie there.
QStringList heldIn(const WeekScene &scene, QDate date, const MinuteSpan &cell)
{
    QStringList words;
    for (const WeekBlock &block : scene.blocks) {
        const bool before = overlap(cell, {block.start - block.before, block.start});
        const bool after = overlap(cell, {block.end(), block.end() + block.after});
        if (block.date == date && (before || after))
            words << Words::tr("kept free for %1").arg(block.code);
    }
    return words;
}

bool isOffHours(const WeekScene &scene, QDate date, const MinuteSpan &cell)
{
    const QList<MinuteSpan> open = scene.hours.spansOn(date);
    return !scene.hours.isEmpty() &&
           std::ranges::none_of(open, [&](const MinuteSpan &span) { return overlap(cell, span); });
}

} // namespace

QString clock(int minute, const QLocale &locale)
{
    return locale.toString(QTime(0, 0).addSecs(minute % (24 * 60) * 60), u"HH:mm"_s);
}

QString closedReason(const WeekScene &scene, QDate date)
{
    if (scene.opens && date < *scene.opens)
        return Words::tr("Before recruitment opens");
    if (scene.ends && date > *scene.ends)
        return Words::tr("After the study's end");
    return {};
}

QString line(const WeekBlock &block, QDate date, const QLocale &locale)
{
    if (block.date < date)
        return Words::tr("until %1").arg(clock(block.end(), locale));
    return block.busy ? span(block.start, block.end(), locale) : clock(block.start, locale);
}

QStringList wordsOf(const WeekBlock &block)
{
    QStringList words{block.code, block.mode.word, block.state.word};
    for (const Badge &mark : block.marks)
        words << mark.word;
    words << block.interpreter.word << block.consent.word << block.note;
    words.removeAll(QString());
    return words;
}

QString block(const WeekBlock &block, const QLocale &locale)
{
    const QStringList when{day(block.date, locale),
                           block.times.isEmpty() ? span(block.start, block.end(), locale) : block.times};
    return (when + wordsOf(block)).join(Words::tr(", "));
}

QString cell(const WeekScene &scene, const WeekCursor &place, int minutes, const QLocale &locale)
{
    const MinuteSpan here{place.minute, place.minute + minutes};
    const QStringList busy = busyIn(scene, place.date, here, locale);
    QStringList parts{day(place.date, locale), clock(place.minute, locale)};
    parts << (busy.isEmpty() ? QStringList{Words::tr("free")} : busy);
    parts << heldIn(scene, place.date, here);
    if (const QString reason = closedReason(scene, place.date); !reason.isEmpty())
        parts << reason;
    else if (isOffHours(scene, place.date, here))
        parts << Words::tr("outside working hours");
    for (const WeekZone &zone : scene.zones) {
        if (zone.date == place.date && overlap(here, {zone.from, zone.to}))
            parts << zone.reason;
    }
    return parts.join(Words::tr(", "));
}

QString draft(const WeekDraft &draft, const DraftNote &note, const QLocale &locale)
{
    const QString when = u"%1, %2"_s.arg(day(draft.date, locale), span(draft.start, draft.end(), locale));
    QStringList sentences{draft.block ? Words::tr("%1 would move to %2.").arg(draft.block->code, when)
                                      : Words::tr("A new interview on %1.").arg(when)};
    if (note.times.size() > 1)
        sentences << note.times.mid(1);
    if (note.blocked)
        sentences << Words::tr("Not possible:");
    sentences << note.reasons;
    return sentences.join(u' ');
}

} // namespace colloquy::weekspeech
