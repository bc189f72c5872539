// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/messagewords.h"

#include "core/base/clockchange.h"
#include "core/base/words.h"
#include "core/rules/joinrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

const QJsonObject &templates()
{
    static const QJsonObject object = [] {
        QFile file(u":/messages/en.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return object;
}

QString wording(QLatin1StringView key)
{
    return templates()[key].toString();
}

/// With its places filled; nothing where one has nothing to hold.
std::optional<QString> filled(const QString &text, const Values &values)
{
    static const QRegularExpression place(u"\\{([a-z_]+)\\}"_s);
    QString result;
    qsizetype end = 0;
    for (const auto &match : place.globalMatch(text)) {
        const QString value = values.value(match.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += value;
        end = match.capturedEnd();
    }
    return result += QStringView(text).mid(end);
}

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

/// "Europe/London" is called London.
QString cityOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ');
}

QString clockText(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    const QString time = wall.time.toString(u"HH:mm"_s);
    return wall.fold ? time + u' ' + zoneAbbreviation(utc, zone) : time;
}

QString whenText(qint64 utc, const QByteArray &zone)
{
    const QDate date = wallTimeAt(utc, zone).date;
    return filled(wording("when"_L1), {{u"day"_s, english().toString(date, u"dddd d MMMM yyyy"_s)},
                                       {u"time"_s, clockText(utc, zone)},
                                       {u"zone"_s, cityOf(zone)}})
        .value_or(QString());
}

QString placeText(const MessageFacts &facts)
{
    const Interview &interview = facts.interview;
    const QJsonObject places = templates()["places"_L1].toObject();
    const auto said = [&](QLatin1StringView key, const Values &values) {
        return filled(places[key].toString(), values).value_or(QString());
    };
    if (interview.mode == InterviewMode::Phone)
        return said("phone"_L1, {});
    if (interview.mode == InterviewMode::FaceToFace)
        return facts.withAddress && !interview.place.isEmpty()
                   ? said("address"_L1, {{u"address"_s, interview.place}})
                   : said("no_address"_L1, {});
    const auto link = rules::joinLink(interview);
    return link ? said("link"_L1, {{u"link"_s, *link}}) : said("no_link"_L1, {});
}

Values valuesOf(const MessageFacts &facts)
{
    const Interview &interview = facts.interview;
    const QByteArray &zone = interview.start.agreed.zone;
    const QByteArray &there = facts.participant.zone;
    const qint64 start = interview.start.utc;
    const QDate date = wallTimeAt(start, zone).date;
    Values values{{u"name"_s, facts.participant.name},
                  {u"researcher"_s, facts.study.researcher},
                  {u"short_day"_s, english().toString(date, u"dddd d MMMM"_s)},
                  {u"when"_s, whenText(start, zone)},
                  {u"minutes"_s, QString::number(interview.minutes)},
                  {u"place"_s, placeText(facts)}};
    if (!there.isEmpty() && there != zone)
        values.insert(u"when_there"_s, whenText(start, there));
    if (facts.earlier)
        values.insert(u"earlier"_s, whenText(facts.earlier->start.utc, facts.earlier->start.agreed.zone));
    return values;
}

} // namespace

MessageWords messageWords(ContactAttempt::Message kind, const MessageFacts &facts)
{
    const QJsonObject message = templates()["messages"_L1][word(kind)].toObject();
    Values values = valuesOf(facts);
    if (facts.attaches)
        values.insert(u"attachment"_s, message["attachment"_L1].toString());
    QStringList paragraphs;
    for (const QJsonValue &versions : message["paragraphs"_L1].toArray()) {
        for (const QJsonValue &version : versions.toArray()) {
            if (const auto text = filled(version.toString(), values)) {
                paragraphs << *text;
                break;
            }
        }
    }
    return {filled(message["subject"_L1].toString(), values).value_or(QString()),
            paragraphs.join(u"\n\n"_s) + u'\n'};
}

} // namespace colloquy
