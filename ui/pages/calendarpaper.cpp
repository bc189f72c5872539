// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpaper.h"

#include "ui/models/weekblocks.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/interviewlist.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/weekspeech.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarPaper)
};

QString cell(const QString &text, const QString &tag = u"td"_s)
{
    return u"<%1 align='%2'>%3</%1>"_s.arg(tag, QGuiApplication::isRightToLeft() ? u"right"_s : u"left"_s,
                                           text.toHtmlEscaped());
}

QString rowOf(const WeekBlock &block)
{
    const QLocale locale;
    const QString times = block.times.isEmpty() ? u"%1–%2"_s.arg(weekspeech::clock(block.start, locale),
                                                                 weekspeech::clock(block.end(), locale))
                                                : block.times;
    QString row = u"<tr>"_s + cell(times) + cell(block.code);
    if (block.busy)
        return row + u"<td colspan='4'></td></tr>"_s;
    QStringList states{block.state.word};
    for (const Badge &mark : block.marks)
        states << mark.word;
    for (const QString &word :
         {block.mode.word, states.join(u", "_s), block.interpreter.word, block.consent.word})
        row += cell(word);
    return row + u"</tr>"_s;
}

QString tableOf(const QList<WeekBlock> &blocks)
{
    QString rows = u"<tr>"_s;
    for (const QString &heading : {Words::tr("Time"), Words::tr("Code"), Words::tr("Mode"),
                                   Words::tr("State"), Words::tr("Interpreter"), Words::tr("Consent")})
        rows += cell(heading, u"th"_s);
    rows += u"</tr>"_s;
    for (const WeekBlock &block : blocks)
        rows += rowOf(block);
    return u"<table width='100%' border='1' cellspacing='0' cellpadding='4'>%1</table>"_s.arg(rows);
}

/// A day on which nothing is, in a long stretch, isn't worth a line.
QString dayOf(const WeekScene &scene, QDate date, bool always)
{
    QList<WeekBlock> blocks;
    std::ranges::copy_if(scene.blocks, std::back_inserter(blocks),
                         [date](const WeekBlock &block) { return block.date == date && !block.over; });
    std::ranges::stable_sort(blocks, {}, &WeekBlock::start);
    if (blocks.isEmpty() && !always)
        return {};
    QStringList notes;
    for (const WeekZone &zone : scene.zones) {
        if (zone.date == date)
            notes << zone.reason;
    }
    const QString heading =
        u"<h3>%1</h3>"_s.arg(QLocale().toString(date, u"dddd d MMMM yyyy"_s).toHtmlEscaped());
    const QString note =
        notes.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(notes.join(u", "_s).toHtmlEscaped());
    return heading + note +
           (blocks.isEmpty() ? u"<p>%1</p>"_s.arg(Words::tr("Nothing booked.").toHtmlEscaped())
                             : tableOf(blocks));
}

} // namespace

void calendarpaper::fill(QTextDocument &document, const Workspace &workspace, QDate first, QDate last)
{
    const WeekScene scene = weekScene(workspace, interviewsOn(workspace, first, last), first, last);
    const Study study = workspace.study();
    QString body = u"<h2>%1</h2><p>%2</p>"_s.arg(
        study.title.toHtmlEscaped(), Words::tr("Times in %1. Codes only: no names, yet still personal data.")
                                         .arg(QString::fromLatin1(study.zone))
                                         .toHtmlEscaped());
    for (QDate date = first; date <= last; date = date.addDays(1))
        body += dayOf(scene, date, first.daysTo(last) < 7);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    document.setHtml(u"<html dir='%1'><body>%2</body></html>"_s.arg(
        QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s, body));
}

void CalendarPage::print()
{
    QTextDocument document;
    const auto [first, last] = printedDays();
    calendarpaper::fill(document, m_session.workspace(), first, last);
    prompt::preview(window(), tr("Print the calendar"), document);
}

/// Those in sight; of a list of all interviews, from the first one to the last.
std::pair<QDate, QDate> CalendarPage::printedDays() const
{
    if (!isListShown() || m_list->isOfWeek())
        return {firstDay(), lastDay()};
    const Study study = m_session.workspace().study();
    const auto all = interviews(m_session.workspace(), std::nullopt, std::nullopt);
    if (all.isEmpty())
        return {firstDay(), lastDay()};
    return {wallTimeAt(all.first().interview.start.utc, study.zone).date,
            wallTimeAt(all.last().interview.start.utc, study.zone).date};
}

} // namespace colloquy
