// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekspeech.h"

#include <QCoreApplication>

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
    return Words::tr("%1 to %2").arg(clock(start, locale), clock(end, locale));
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

QString block(const WeekBlock &block, const QLocale &locale)
{
    QStringList parts{day(block.date, locale),
                      block.times.isEmpty() ? span(block.start, block.end(), locale) : block.times};
    for (const QString &part : {block.code, block.mode.word, block.state.word, block.interpreter.word,
                                block.consent.word, block.note}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(Words::tr(", "));
}

QString cell(const WeekScene &scene, QDate date, int minute, const QLocale &locale)
{
    QStringList parts{day(date, locale), clock(minute, locale)};
    QString busy;
    for (const WeekBlock &block : scene.blocks) {
        if (block.busy && block.date == date && block.start <= minute && block.end() > minute)
            busy = block.code;
    }
    parts << (busy.isEmpty() ? Words::tr("free") : busy);
    if (const QString reason = closedReason(scene, date); !reason.isEmpty())
        parts << reason;
    for (const WeekZone &zone : scene.zones) {
        if (zone.date == date && zone.from <= minute && zone.to > minute)
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
