// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cligrammar.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/base/typedtime.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

bool isNumberName(const QString &name)
{
    static const QStringList names{u"N"_s,   u"MIN"_s,     u"HOURS"_s, u"DAYS"_s,
                                   u"AGE"_s, u"PERCENT"_s, u"MIB"_s,   u"OPS"_s};
    return names.contains(name);
}

bool isWord(const QString &alternative)
{
    return !alternative.isEmpty() && alternative.front().isLower();
}

bool isNumber(const QString &value)
{
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    return digits.match(value).hasMatch();
}

/// In words such as "thu 6pm"; on which day that is, the study says.
bool mayBeTime(const QString &value)
{
    const QList<TimeReading> meanings = meaningsOf(value, {QDate(2026, 1, 1), QLocale::c(), {}});
    return std::ranges::any_of(meanings, [](const TimeReading &time) { return time.date && time.time; });
}

bool fits(const QString &alternative, const QString &value)
{
    if (isWord(alternative))
        return value == alternative;
    if (alternative == "DATE"_L1)
        return parseDate(value).has_value();
    if (alternative == "TIME"_L1)
        return parseTime(value) || mayBeTime(value);
    if (alternative == "TAG"_L1)
        return canonicalTag(value).has_value();
    if (alternative == "COUNT"_L1)
        return isNumber(value) && value.toInt() > 0;
    if (isNumberName(alternative))
        return isNumber(value);
    return mayBeEmpty(alternative) || checkFilled({}, value).isEmpty();
}

QString listed(QStringList words)
{
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(u", "_s) + u" or "_s + last;
}

/// What is wrong with a day or time, where that can be seen.
QStringList flawOf(const QString &value, const QStringList &alternatives)
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}.*)?$"_s);
    if (!shape.match(value).hasMatch())
        return {};
    const bool isTimed = value.size() > 10;
    if (!parseDate(value.left(10)))
        return {value, u"no_such_day"_s};
    if (!isTimed)
        return {u"no_time"_s};
    return alternatives.contains(u"TIME"_s) ? QStringList{value, u"no_such_day"_s} : QStringList();
}

Error unfit(const QString &name, const QStringList &alternatives, const QString &value)
{
    if (alternatives.contains(u"DATE"_s) || alternatives.contains(u"TIME"_s))
        return {Error::Kind::Format, {blocks(Code::DateMalformed, name, flawOf(value, alternatives))}, {}};
    if (alternatives.contains(u"TAG"_s))
        return Error::of(Error::Kind::Format, Code::LanguageUnknown, name);
    if (alternatives.first() == "COUNT"_L1)
        return misuse(u"%1 takes a whole number from 1; leave it out for all."_s.arg(name));
    if (isNumberName(alternatives.first()))
        return misuse(u"%1 takes a whole number from 0."_s.arg(name));
    if (isWord(alternatives.first()))
        return misuse(u"%1 takes %2."_s.arg(name, listed(alternatives)));
    const QString bare = name.mid(name.startsWith(u"--"_s) ? 2 : name.startsWith(u'-') ? 1 : 0);
    const QString field = bare.size() == 1 ? name : QString(bare).replace(u'-', u'_');
    return Error::refused(blocks(Code::TextEmpty, field));
}

Outcome checkOne(const QString &name, const QString &grammar, const QString &value)
{
    const QStringList alternatives = grammar.split(u'|');
    const bool isFit = std::ranges::any_of(alternatives, [&](const QString &a) { return fits(a, value); });
    return isFit ? Outcome() : Outcome(unfit(name, alternatives, value));
}

Outcome checkPair(const QString &name, const QString &grammar, const QString &value)
{
    const qsizetype split = value.indexOf(u'=');
    if (split < 1)
        return misuse(u"%1 takes %2."_s.arg(name, grammar));
    if (grammar == "KEY=VALUE"_L1)
        return {};
    const qsizetype grammarSplit = grammar.indexOf(u'=');
    const Outcome left = checkOne(name, grammar.left(grammarSplit), value.left(split));
    return left ? checkOne(name, grammar.mid(grammarSplit + 1), value.mid(split + 1)) : left;
}

} // namespace

bool mayBeEmpty(const QString &name)
{
    return name == "HOURS_TEXT"_L1 || name == "VALUE"_L1;
}

Error misuse(const QString &sentence)
{
    return {Error::Kind::Format, {}, sentence};
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return shape.match(text).hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<TypedTime> parseTime(const QString &text)
{
    static const QRegularExpression shape(
        u"^([0-9-]{10})[T ]([0-9]{2}:[0-9]{2})(?::([0-9]{2}))?(?:(Z)|([+-])([0-9]{2}):?([0-9]{2}))?$"_s);
    const auto match = shape.match(text);
    const auto date = parseDate(match.captured(1));
    const QString seconds = match.hasCaptured(3) ? match.captured(3) : u"00"_s;
    const QTime time = QTime::fromString(match.captured(2) + u':' + seconds, u"HH:mm:ss"_s);
    if (!date || !time.isValid())
        return std::nullopt;
    TypedTime typed{*date, time, std::nullopt};
    if (match.hasCaptured(4))
        typed.offset = 0;
    if (match.hasCaptured(5)) {
        const int minutes = match.capturedView(6).toInt() * 60 + match.capturedView(7).toInt();
        if (minutes > 14 * 60 || match.capturedView(7).toInt() > 59)
            return std::nullopt;
        typed.offset = (match.captured(5) == "-"_L1 ? -60 : 60) * minutes;
    }
    return typed;
}

std::optional<qint64> instantOf(const TypedTime &time)
{
    if (!time.offset)
        return std::nullopt;
    return QDateTime(time.date, time.time, Qt::UTC).toSecsSinceEpoch() - *time.offset;
}

Outcome checkValue(const QString &name, const QString &grammar, const QString &value)
{
    if (grammar.contains(u'='))
        return checkPair(name, grammar, value);
    if (!grammar.endsWith(",..."_L1))
        return checkOne(name, grammar, value);
    for (const QString &part : value.split(u',')) {
        if (const Outcome checked = checkOne(name, grammar.chopped(4), part.trimmed()); !checked)
            return checked;
    }
    return {};
}

bool looksLike(const QString &grammar, const QString &argument)
{
    if (argument.startsWith(u'-'))
        return false;
    return grammar.contains(u'=') ? argument.indexOf(u'=') > 0
                                  : checkValue({}, grammar, argument).has_value();
}

} // namespace colloquy
