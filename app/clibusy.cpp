// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/busytimes.h"

#include <QFileInfo>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QJsonValue startOf(const std::optional<TimeSpan> &extent)
{
    return extent ? QJsonValue(utcText(extent->start)) : QJsonValue();
}

QJsonValue endOf(const std::optional<TimeSpan> &extent)
{
    return extent ? QJsonValue(utcText(extent->end)) : QJsonValue();
}

/// A name that is damaged must not pass for none.
Outcome checkName(SealState state)
{
    return state == SealState::Damaged ? Error::of(Error::Kind::Damaged, Code::BlobDamaged, u"calendar"_s)
                                       : Outcome();
}

/// As the file is called, unless said; standard input is called nothing.
QString sourceOf(const Invocation &in)
{
    if (in.has(u"source"_s))
        return in.text(u"source"_s);
    const QString file = in.positional(u"FILE"_s);
    return file == "-"_L1 ? QString() : QFileInfo(file).completeBaseName();
}

Outcome importFile(Invocation &in)
{
    const auto content = in.content(in.positional(u"FILE"_s));
    if (!content)
        return content.error();
    const ImportBusy request{*content, sourceOf(in), in.date(u"from"_s), in.date(u"to"_s)};
    const auto imported = importBusyTimes(in.study(), request, in.decisions());
    if (!imported)
        return imported.error();
    in.out().record({{u"source"_s, request.source},
                     {u"from"_s, imported->from.toString(Qt::ISODate)},
                     {u"to"_s, imported->to.toString(Qt::ISODate)},
                     {u"entries"_s, imported->entries},
                     {u"times"_s, imported->times},
                     {u"start_utc"_s, startOf(imported->extent)},
                     {u"end_utc"_s, endOf(imported->extent)},
                     {u"replaced"_s, imported->replaced ? QJsonValue(*imported->replaced) : QJsonValue()}});
    return {};
}

Outcome listTimes(Invocation &in)
{
    const QDate from = *in.date(u"from"_s), to = *in.date(u"to"_s);
    if (to < from)
        return Error::of(Error::Kind::Format, Code::DateMalformed, u"--to"_s);
    QList<Fields> records;
    for (const BusyTime &time : busyTimes(in.study(), from, to)) {
        if (const Outcome sealed = checkName(time.sealState); !sealed)
            return sealed;
        records << Fields{{u"start_utc"_s, utcText(time.span.start)},
                          {u"end_utc"_s, utcText(time.span.end)},
                          {u"source"_s, orNull(time.source)}};
    }
    in.out().list(records);
    return {};
}

Outcome listCalendars(Invocation &in)
{
    QList<Fields> records;
    for (const BusySource &source : busySources(in.study())) {
        if (const Outcome sealed = checkName(source.sealState); !sealed)
            return sealed;
        records << Fields{{u"source"_s, orNull(source.source)},
                          {u"imported_at"_s, utcText(source.importedAt)},
                          {u"times"_s, source.times},
                          {u"start_utc"_s, startOf(source.extent)},
                          {u"end_utc"_s, endOf(source.extent)}};
    }
    in.out().list(records);
    return {};
}

Outcome remove(Invocation &in)
{
    return removeBusyCalendar(in.study(), in.positional(u"SOURCE"_s));
}

} // namespace

QList<Command> busyCommands()
{
    const QString first = u"First day, in the study's zone."_s;
    const QString last = u"Last day, inclusive."_s;
    return {
        {u"busy import"_s,
         {u"STUDY"_s, u"FILE"_s},
         u"Takes the times when you are busy from an iCalendar file; titles are never kept. The same source "
         "again replaces what it held. The README says how unclear entries are read."_s,
         {{u"source"_s, u"NAME"_s,
           u"What the calendar is called; as the file is, unless said. Sealed, like every name."_s},
          {u"from"_s, u"DATE"_s, first + u" A month before recruitment opens unless said."_s},
          {u"to"_s, u"DATE"_s, last + u" A year after the study's end unless said."_s}},
         importFile,
         Command::Access::Writes},
        {u"busy list"_s,
         {u"STUDY"_s},
         u"Lists the times when you are busy."_s,
         {{u"from"_s, u"DATE"_s, first, Option::Required}, {u"to"_s, u"DATE"_s, last, Option::Required}},
         listTimes},
        {u"busy calendars"_s, {u"STUDY"_s}, u"Lists the calendars that were imported."_s, {}, listCalendars},
        {u"busy remove"_s,
         {u"STUDY"_s, u"SOURCE"_s},
         u"Removes an imported calendar and its times."_s,
         {},
         remove,
         Command::Access::Writes}};
}

} // namespace colloquy
