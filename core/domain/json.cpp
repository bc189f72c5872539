// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

template <class T, class ToObject>
QByteArray arrayOf(const QList<T> &items, ToObject toObject)
{
    QJsonArray array;
    for (const T &item : items)
        array << toObject(item);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

template <class Map, class ToKey, class ToValue>
QByteArray objectOf(const Map &map, ToKey toKey, ToValue toValue)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(toKey(it.key()), toValue(it.value()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Each object of the array through \a read, which returns false where it can't be read.
template <class T, class Read>
std::optional<QList<T>> listOf(const QByteArray &json, Read read)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QList<T> items;
    for (const QJsonValue &value : document.array()) {
        T item;
        if (!value.isObject() || !read(value.toObject(), item))
            return std::nullopt;
        items << item;
    }
    return items;
}

template <class Key, class Value, class Read>
std::optional<QMap<Key, Value>> mapOf(const QByteArray &json, Read read)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    QMap<Key, Value> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!read(map, it.key(), it.value()))
            return std::nullopt;
    }
    return map;
}

template <class Enum>
bool readWord(const QJsonObject &object, QLatin1StringView key, Enum &value)
{
    if (!object.contains(key))
        return true;
    const std::optional<Enum> read = fromWord<Enum>(object[key].toString());
    if (read)
        value = *read;
    return read.has_value();
}

QString asIs(const QString &text)
{
    return text;
}

bool readStatement(const QJsonObject &object, Statement &statement)
{
    statement.number = object["number"_L1].toInt();
    statement.text = object["text"_L1].toString();
    return !statement.text.isEmpty() && readWord(object, "need"_L1, statement.need) &&
           readWord(object, "permits"_L1, statement.permits);
}

bool readCriterion(const QJsonObject &object, Criterion &criterion)
{
    criterion = {object["id"_L1].toString(), object["question"_L1].toString(), object["reason"_L1].toString(),
                 object["flag"_L1].toBool(), object["age"_L1].toBool()};
    return !criterion.id.isEmpty();
}

bool readAttribute(const QJsonObject &object, GroupAttribute &attribute)
{
    attribute.id = object["id"_L1].toString();
    attribute.title = object["title"_L1].toString();
    for (const QJsonValue &option : object["options"_L1].toArray())
        attribute.options << option.toString();
    return !attribute.id.isEmpty();
}

} // namespace

QByteArray toJson(const QList<Statement> &statements)
{
    return arrayOf(statements, [](const Statement &statement) {
        return QJsonObject{{u"number"_s, statement.number},
                           {u"text"_s, statement.text},
                           {u"need"_s, word(statement.need)},
                           {u"permits"_s, word(statement.permits)}};
    });
}

QByteArray toJson(const QList<Criterion> &criteria)
{
    return arrayOf(criteria, [](const Criterion &criterion) {
        return QJsonObject{{u"id"_s, criterion.id},
                           {u"question"_s, criterion.question},
                           {u"reason"_s, criterion.reason},
                           {u"flag"_s, criterion.flag},
                           {u"age"_s, criterion.age}};
    });
}

QByteArray toJson(const QList<GroupAttribute> &attributes)
{
    return arrayOf(attributes, [](const GroupAttribute &attribute) {
        return QJsonObject{{u"id"_s, attribute.id},
                           {u"title"_s, attribute.title},
                           {u"options"_s, QJsonArray::fromStringList(attribute.options)}};
    });
}

QByteArray toJson(const QList<CancellationBand> &bands)
{
    return arrayOf(bands, [](const CancellationBand &band) {
        return QJsonObject{{u"hours"_s, band.hours}, {u"percent"_s, band.percent}};
    });
}

QByteArray toJson(const QMap<QString, QString> &texts)
{
    return objectOf(texts, asIs, asIs);
}

QByteArray toJson(const QMap<QString, Answer> &answers)
{
    return objectOf(answers, asIs, word<Answer>);
}

QByteArray toJson(const QMap<int, YesNo> &answers)
{
    return objectOf(
        answers, [](int number) { return QString::number(number); }, word<YesNo>);
}

QByteArray toJson(const QMap<QString, qint64> &times)
{
    return objectOf(times, asIs, [](qint64 time) { return time; });
}

QByteArray toJson(const QMap<InterviewMode, int> &minutes)
{
    return objectOf(minutes, word<InterviewMode>, [](int count) { return count; });
}

std::optional<QList<Statement>> statementsFromJson(const QByteArray &json)
{
    auto statements = listOf<Statement>(json, readStatement);
    for (int i = 0; statements && i < statements->size(); ++i) {
        if ((*statements)[i].number == 0)
            (*statements)[i].number = i + 1;
    }
    return statements;
}

std::optional<QList<Criterion>> criteriaFromJson(const QByteArray &json)
{
    return listOf<Criterion>(json, readCriterion);
}

std::optional<QList<GroupAttribute>> attributesFromJson(const QByteArray &json)
{
    return listOf<GroupAttribute>(json, readAttribute);
}

std::optional<QList<CancellationBand>> bandsFromJson(const QByteArray &json)
{
    return listOf<CancellationBand>(json, [](const QJsonObject &object, CancellationBand &band) {
        band = {object["hours"_L1].toInt(-1), object["percent"_L1].toInt(-1)};
        return band.hours >= 0 && band.percent >= 0 && band.percent <= 100;
    });
}

std::optional<QMap<QString, QString>> textsFromJson(const QByteArray &json)
{
    return mapOf<QString, QString>(json, [](auto &map, const QString &key, const QJsonValue &value) {
        map.insert(key, value.toString());
        return value.isString();
    });
}

std::optional<QMap<QString, Answer>> answersFromJson(const QByteArray &json)
{
    return mapOf<QString, Answer>(json, [](auto &map, const QString &key, const QJsonValue &value) {
        const auto answer = fromWord<Answer>(value.toString());
        if (answer)
            map.insert(key, *answer);
        return answer.has_value();
    });
}

std::optional<QMap<int, YesNo>> statementAnswersFromJson(const QByteArray &json)
{
    return mapOf<int, YesNo>(json, [](auto &map, const QString &key, const QJsonValue &value) {
        const auto answer = fromWord<YesNo>(value.toString());
        if (answer)
            map.insert(key.toInt(), *answer);
        return answer && key.toInt() > 0;
    });
}

std::optional<QMap<QString, qint64>> timesFromJson(const QByteArray &json)
{
    return mapOf<QString, qint64>(json, [](auto &map, const QString &key, const QJsonValue &value) {
        map.insert(key, value.toInteger());
        return value.isDouble();
    });
}

std::optional<QMap<InterviewMode, int>> minutesFromJson(const QByteArray &json)
{
    return mapOf<InterviewMode, int>(json, [](auto &map, const QString &key, const QJsonValue &value) {
        const auto mode = fromWord<InterviewMode>(key);
        if (mode)
            map.insert(*mode, value.toInt());
        return mode && value.isDouble();
    });
}

// By hand: tens of thousands of numbers are too many for a tree of values.
QByteArray toJson(const QList<TimeSpan> &times)
{
    QByteArray json = "[";
    for (const TimeSpan &time : times) {
        if (json.size() > 1)
            json += ',';
        json += '[' + QByteArray::number(time.start) + ',' + QByteArray::number(time.end) + ']';
    }
    return json + ']';
}

std::optional<QList<TimeSpan>> spansFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QList<TimeSpan> times;
    for (const QJsonValueConstRef pair : document.array()) {
        const QJsonArray both = pair.toArray();
        if (both.size() != 2)
            return std::nullopt;
        times << TimeSpan{both[0].toInteger(), both[1].toInteger()};
    }
    return times;
}

} // namespace colloquy
