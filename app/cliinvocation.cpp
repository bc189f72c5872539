// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"

#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "core/actions/participants.h"
#include "core/base/typedtime.h"
#include "core/rules/wording.h"

#include <QFileInfo>
#include <QLocale>

namespace colloquy {

using namespace Qt::StringLiterals;

Invocation::Invocation(const Arguments &arguments, const Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
    m_out.setJson(has(u"json"_s));
}

QString Invocation::positional(const QString &name) const
{
    return m_arguments.positionals.value(m_arguments.command->positionals.indexOf(name));
}

// Absolute, so that no name of a file means something special to SQLite.
QString Invocation::studyPath() const
{
    return QFileInfo(positional(u"STUDY"_s)).absoluteFilePath();
}

QMap<QString, QString> Invocation::pairs() const
{
    QMap<QString, QString> pairs;
    for (qsizetype i = m_arguments.command->positionals.size() - 1; i < m_arguments.positionals.size(); ++i) {
        const QString &pair = m_arguments.positionals[i];
        pairs.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    return pairs;
}

QMap<QString, QString> Invocation::pairs(const QString &option) const
{
    QMap<QString, QString> pairs;
    for (const QString &pair : m_arguments.values(option))
        pairs.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return pairs;
}

std::optional<int> Invocation::number(const QString &option) const
{
    return has(option) ? std::optional(text(option).toInt()) : std::nullopt;
}

std::optional<QDate> Invocation::date(const QString &option) const
{
    return parseDate(text(option));
}

Result<WallTime> Invocation::readTime(const QString &typed) const
{
    const QByteArray zone = m_workspace->study().zone;
    const QString fold = text(u"fold"_s);
    WallTime wall{{}, {}, zone, {}};
    if (!fold.isEmpty())
        wall.fold = fold == "first"_L1 ? Fold::First : Fold::Second;
    if (const auto iso = parseTime(typed)) {
        const auto utc = instantOf(*iso);
        wall.date = iso->date;
        wall.time = iso->time;
        return utc ? wallTimeAt(*utc, zone) : wall;
    }
    const QDate today = wallTimeAt(m_workspace->now(), zone).date;
    const auto read = readTypedTime(typed, {today, QLocale::c(), zone});
    if (!read)
        return read.error();
    if (!read->date || !read->time)
        return Error::refused(blocks(Code::TimeUnread));
    wall.date = *read->date;
    wall.time = *read->time;
    return wall;
}

WallTime Invocation::wallTime(const QString &time) const
{
    const auto wall = readTime(time);
    return wall ? *wall : WallTime();
}

Outcome Invocation::readTimes()
{
    for (const GivenOption &given : m_arguments.given) {
        const QList<Option> &options = m_arguments.command->options;
        const auto option = std::ranges::find(options, given.name, &Option::name);
        if (option == options.end() || option->value != "TIME"_L1)
            continue;
        const auto wall = readTime(given.value);
        if (!wall)
            return wall.error();
        if (!parseTime(given.value))
            m_readings << u"%1: %2, %3 (%4)"_s.arg(
                option->typed(), QLocale::c().toString(wall->date, u"dddd d MMMM yyyy"_s),
                wall->time.toString(u"HH:mm"_s), QString::fromLatin1(wall->zone));
    }
    return {};
}

Outcome Invocation::read(const QString &option, std::optional<qint64> &instant) const
{
    if (!has(option))
        return {};
    const Result<Moment> moment = resolve(wallTime(text(option)));
    if (!moment)
        return moment.error();
    instant = moment->utc;
    return {};
}

Outcome Invocation::read(const QString &option, std::optional<Id<Interpreter>> &interpreter) const
{
    if (!has(option))
        return {};
    const auto found = this->interpreter(text(option));
    if (!found)
        return found.error();
    interpreter = found->id;
    return {};
}

Outcome Invocation::read(const QString &option, std::optional<Id<Document>> &document) const
{
    if (!has(option))
        return {};
    document = Id<Document>::parse(text(option));
    return document ? Outcome() : Outcome(Error::notFound(u"document"_s));
}

Decisions Invocation::decisions() const
{
    Decisions decisions;
    decisions.overrides = pairs(u"override"_s);
    if (decisions.overrides.contains(u"all"_s))
        decisions.overrideAll = decisions.overrides.take(u"all"_s);
    if (has(u"deviation"_s))
        decisions.deviation = text(u"deviation"_s);
    return decisions;
}

Result<Participant> Invocation::participant() const
{
    return participantByCode(*m_workspace, positional(u"CODE"_s));
}

Result<Interpreter> Invocation::interpreter(const QString &code) const
{
    const auto found = interpreterByCode(*m_workspace, code);
    return found ? found : Result<Interpreter>(Error::notFound(u"interpreter"_s));
}

void Invocation::remark(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (!m_remarks.contains(finding))
            m_remarks << finding;
    }
}

Outcome Invocation::send(QByteArrayView piece)
{
    if (m_console.out->write(piece.data(), piece.size()) == piece.size())
        return {};
    return Error::of(Error::Kind::Storage, Code::FileUnwritable);
}

Outcome Invocation::checkSeal(SealState state, const QString &code) const
{
    if (!has(u"identified"_s) || state != SealState::Damaged)
        return {};
    return Error::of(Error::Kind::Damaged, Code::BlobDamaged, code);
}

Result<Interview> Invocation::interview() const
{
    const auto person = participant();
    return person ? currentInterview(*m_workspace, person->id) : Result<Interview>(person.error());
}

} // namespace colloquy
