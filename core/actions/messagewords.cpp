// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/messagewords.h"

#include "core/base/clockchange.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/rules/joinrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <map>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

/// Of one language; empty where there are none.
const QJsonObject &templates(const QString &language)
{
    static std::map<QString, QJsonObject> read; // whose nodes stay where they are
    if (!read.contains(language)) {
        QFile file(u":/messages/%1.json"_s.arg(language));
        read.emplace(language, file.open(QIODevice::ReadOnly)
                                   ? QJsonDocument::fromJson(file.readAll()).object()
                                   : QJsonObject());
    }
    return read.at(language);
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

/// What all messages in a language share.
class Letter {
public:
    explicit Letter(const QString &language)
        : m_templates(templates(language))
        , m_locale(m_templates["locale"_L1].toString(u"en_GB"_s))
        , m_isRightToLeft(m_templates["direction"_L1].toString() == "rtl"_L1)
    {}

    QJsonObject message(const QString &kind) const { return m_templates["messages"_L1][kind].toObject(); }
    bool isDraft() const { return m_templates["draft"_L1].toBool(); }
    bool isRightToLeft() const { return m_isRightToLeft; }

    /// Isolated where it runs against the letter, or its direction would spill over.
    QString inside(const QString &text) const
    {
        return text.isRightToLeft() == m_isRightToLeft ? text : isolated(text);
    }

    QString day(qint64 utc, const QByteArray &zone, const QString &format) const
    {
        return m_locale.toString(wallTimeAt(utc, zone).date, format);
    }

    QString when(qint64 utc, const QByteArray &zone) const;
    QString place(const Interview &interview, bool withAddress) const;

private:
    QString city(const QByteArray &zone) const;
    QString said(QLatin1StringView key, const Values &values = {}) const;

    const QJsonObject &m_templates;
    QLocale m_locale;
    bool m_isRightToLeft;
};

/// "Europe/London" is called London.
QString Letter::city(const QByteArray &zone) const
{
    const QString name = QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ');
    return inside(m_templates["cities"_L1][name].toString(name));
}

QString clockText(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    const QString time = wall.time.toString(u"HH:mm"_s);
    return wall.fold ? time + u' ' + zoneAbbreviation(utc, zone) : time;
}

QString Letter::when(qint64 utc, const QByteArray &zone) const
{
    return filled(m_templates["when"_L1].toString(), {{u"day"_s, day(utc, zone, u"dddd d MMMM yyyy"_s)},
                                                      {u"time"_s, clockText(utc, zone)},
                                                      {u"zone"_s, city(zone)}})
        .value_or(QString());
}

QString Letter::said(QLatin1StringView key, const Values &values) const
{
    return filled(m_templates["places"_L1][key].toString(), values).value_or(QString());
}

QString Letter::place(const Interview &interview, bool withAddress) const
{
    if (interview.mode == InterviewMode::Phone)
        return said("phone"_L1);
    if (interview.mode == InterviewMode::FaceToFace)
        return withAddress && !interview.place.isEmpty()
                   ? said("address"_L1, {{u"address"_s, inside(interview.place)}})
                   : said("no_address"_L1);
    const auto link = rules::joinLink(interview); // as it is: what isolates would become a part of it
    return link ? said("link"_L1, {{u"link"_s, *link}}) : said("no_link"_L1);
}

Values valuesOf(const Letter &letter, const MessageFacts &facts)
{
    const Interview &interview = facts.interview;
    const QByteArray &zone = interview.start.agreed.zone;
    const QByteArray &there = facts.participant.zone;
    const qint64 start = interview.start.utc;
    Values values{{u"name"_s, letter.inside(facts.participant.name)},
                  {u"researcher"_s, letter.inside(facts.study.researcher)},
                  {u"short_day"_s, letter.day(start, zone, u"dddd d MMMM"_s)},
                  {u"when"_s, letter.when(start, zone)},
                  {u"minutes"_s, QString::number(interview.minutes)},
                  {u"place"_s, letter.place(interview, facts.withAddress)}};
    if (!there.isEmpty() && there != zone)
        values.insert(u"when_there"_s, letter.when(start, there));
    if (facts.earlier)
        values.insert(u"earlier"_s, letter.when(facts.earlier->start.utc, facts.earlier->start.agreed.zone));
    return values;
}

} // namespace

QString messageLanguage(const QString &wanted)
{
    for (const QString &tag : {wanted, wanted.section(u'-', 0, 0)}) {
        if (!tag.isEmpty() && !templates(tag).isEmpty())
            return tag;
    }
    return {};
}

MessageWords messageWords(ContactAttempt::Message kind, const MessageFacts &facts)
{
    const Letter letter(facts.language);
    const QJsonObject message = letter.message(word(kind));
    Values values = valuesOf(letter, facts);
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
            paragraphs.join(u"\n\n"_s) + u'\n', letter.isRightToLeft(), letter.isDraft()};
}

} // namespace colloquy
