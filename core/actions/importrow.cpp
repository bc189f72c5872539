// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importrow.h"

#include "core/actions/importwords.h"
#include "core/base/text.h"
#include "core/rules/peoplerules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

template <class T>
void take(const std::optional<T> &read, T &value, const QString &field, Findings &findings)
{
    if (read)
        value = *read;
    else
        findings << blocks(Code::TextUnknown, field);
}

bool readsNothing(const QString &text)
{
    return text == "-"_L1 || importwords::yesNo(text) == YesNo::No;
}

} // namespace

ImportRows::ImportRows(const Workspace &workspace, const ImportColumns &columns, const QString &fallbackGroup)
    : m_study(workspace.study())
    , m_groups(workspace.groups())
    , m_columns(columns)
    , m_fallbackGroup(fallbackGroup)
    , m_now(workspace.now())
{}

QString ImportRows::value(const QStringList &cells, const char *field) const
{
    return m_columns.value(cells, QString::fromLatin1(field));
}

std::optional<ImportRow> ImportRows::read(const CsvRecord &record) const
{
    const QStringList &cells = record.fields;
    const bool blank =
        std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (blank && record.problems.isEmpty())
        return std::nullopt;
    ImportRow row;
    row.number = static_cast<int>(record.number) - 1;
    row.line = static_cast<int>(record.line);
    for (Finding problem : record.problems) {
        problem.subject = QString::number(row.number);
        row.findings << problem;
    }
    readWords(cells, row);
    readGroup(cells, row);
    readLanguages(cells, row);
    readAge(cells, row);
    readEnquired(cells, row);
    readChoices(cells, row);
    row.findings += check(cells, row);
    if (!row.findings.isEmpty()) {
        row.state = ImportRow::State::Bad;
        row.findings.prepend(
            blocks(Code::ImportRow, QString::number(row.number), {QString::number(row.line)}));
    }
    return row;
}

void ImportRows::readWords(const QStringList &cells, ImportRow &row) const
{
    Participant &person = row.participant;
    const QString joined = normalised(value(cells, "first_name") + u' ' + value(cells, "surname"));
    person.name = value(cells, "name");
    if (person.name.isEmpty())
        person.name = joined;
    person.email = value(cells, "email");
    person.phone = value(cells, "phone");
    person.address = value(cells, "address");
    person.dialect = value(cells, "dialect");
    person.source = value(cells, "source");
    person.accessNeeds = value(cells, "access_needs");
    person.notes = value(cells, "notes");
}

std::optional<StudyGroup> ImportRows::groupNamed(const QString &text) const
{
    const QString wanted = searchKey(text);
    for (const StudyGroup &group : m_groups) {
        if (!wanted.isEmpty() && (searchKey(group.key) == wanted || searchKey(group.title) == wanted ||
                                  searchKey(group.prefix) == wanted))
            return group;
    }
    return std::nullopt;
}

void ImportRows::readGroup(const QStringList &cells, ImportRow &row) const
{
    const QString own = value(cells, "group");
    const QString text = own.isEmpty() ? m_fallbackGroup : own;
    if (const std::optional<StudyGroup> group = groupNamed(text))
        row.participant.group = group->key;
    else
        row.findings << blocks(text.isEmpty() ? Code::TextEmpty : Code::TextUnknown, u"group"_s);
}

// Who isn't said to read another language is taken to read the one they speak.
void ImportRows::readLanguages(const QStringList &cells, ImportRow &row) const
{
    Participant &person = row.participant;
    const auto take = [&](const QString &text, const QString &field, QString &language) {
        const std::optional<QString> tag = importwords::language(text);
        if (tag)
            language = *tag;
        else
            row.findings << blocks(Code::LanguageUnknown, field);
    };
    if (const QString spoken = value(cells, "spoken_language"); !spoken.isEmpty())
        take(spoken, u"spoken_language"_s, person.spokenLanguage);
    person.readingLanguage = person.spokenLanguage;
    const QString reading = value(cells, "reading_language");
    if (readsNothing(reading))
        person.readingLanguage.reset();
    else if (!reading.isEmpty())
        take(reading, u"reading_language"_s, *person.readingLanguage);
}

void ImportRows::readAge(const QStringList &cells, ImportRow &row) const
{
    const QString text = value(cells, "age");
    if (text.isEmpty())
        return;
    bool isNumber = false;
    row.participant.age = text.toInt(&isNumber);
    if (!isNumber) {
        row.participant.age.reset();
        row.findings << blocks(Code::NumberOutOfRange, u"age"_s);
    }
    row.participant.tooYoung = rules::isTooYoung(row.participant, m_study);
}

void ImportRows::readEnquired(const QStringList &cells, ImportRow &row) const
{
    row.participant.enquiredAt = m_now;
    const QString text = value(cells, "enquired_at");
    if (text.isEmpty())
        return;
    const std::optional<WallTime> day = importwords::day(text, m_study.zone);
    const QList<qint64> instants = day ? instantsOf(*day) : QList<qint64>();
    if (!instants.isEmpty())
        row.participant.enquiredAt = instants.first();
    else if (day && day->time == QTime(0, 0))
        row.participant.enquiredAt = rules::startOfDay(day->date, day->zone);
    else
        row.findings << blocks(Code::DateMalformed, u"enquired_at"_s);
}

void ImportRows::readChoices(const QStringList &cells, ImportRow &row) const
{
    Participant &person = row.participant;
    take(importwords::yesNo(value(cells, "interpreter")), person.interpreterWanted, u"interpreter"_s,
         row.findings);
    take(importwords::gender(value(cells, "interpreter_gender")), person.interpreterGender,
         u"interpreter_gender"_s, row.findings);
    take(importwords::modes(value(cells, "modes")), person.modes, u"modes"_s, row.findings);
}

Findings ImportRows::check(const QStringList &cells, const ImportRow &row) const
{
    const Participant &person = row.participant;
    Findings findings = rules::checkParticipant(person, groupNamed(person.group).value_or(StudyGroup()));
    findings += rules::checkHappened(person.enquiredAt, m_now, u"enquired_at"_s);
    const bool named = m_columns.has(u"name"_s) || m_columns.has(u"first_name"_s) ||
                       m_columns.has(u"surname"_s) || m_columns.has(u"email"_s) || m_columns.has(u"phone"_s);
    if (named && person.name.isEmpty() && person.email.isEmpty() && person.phone.isEmpty())
        findings << blocks(Code::TextEmpty, u"name"_s);
    // Cells beyond the last header mean that a separator stands where none belongs.
    const auto extra = cells.begin() + std::min(cells.size(), m_columns.count());
    if (std::any_of(extra, cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
        findings << blocks(Code::ImportColumn, QString::number(cells.size()));
    return findings;
}

} // namespace colloquy
