// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clioutput.h"

#include "core/base/moment.h"

#include <QJsonDocument>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentStep = 2;

/// A value in one cell. Line ends would break the table.
QString cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << cell(part);
        return parts.isEmpty() ? u"-"_s : parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto i = object.begin(); i != object.end(); ++i)
            parts << i.key() + u'=' +
                         (i.value().isObject() ? u'(' + cell(i.value()) + u')' : cell(i.value()));
        return parts.isEmpty() ? u"-"_s : parts.join(u' ');
    }
    case QJsonValue::String:
        return value.toString().replace(u'\n', u' ');
    default:
        return u"-"_s;
    }
}

QString aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + indentStep);
        text += line.trimmed() + u'\n';
    }
    return text;
}

bool isRecords(const QJsonValue &value)
{
    return value.isArray() && value.toArray().first().isObject();
}

} // namespace

QJsonObject toObject(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    return object;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return orNull(text.value_or(QString()));
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const std::optional<qint64> &utc)
{
    return utc ? QJsonValue(utcText(*utc)) : QJsonValue(QJsonValue::Null);
}

void Output::line(const QString &text)
{
    m_bytes += text.toUtf8() + '\n';
}

void Output::list(const QList<Fields> &records)
{
    if (m_json) {
        QJsonArray array;
        for (const Fields &record : records)
            array << toObject(record);
        m_bytes += QJsonDocument(array).toJson();
        return;
    }
    if (records.isEmpty())
        return;
    QList<QStringList> rows(1);
    for (const auto &[name, value] : records.first())
        rows.first() << name;
    for (const Fields &record : records) {
        rows << QStringList();
        for (const auto &[name, value] : record)
            rows.last() << cell(value);
    }
    m_bytes += aligned(rows).toUtf8();
}

void Output::record(const Fields &fields)
{
    if (m_json) {
        m_bytes += QJsonDocument(toObject(fields)).toJson();
        return;
    }
    QList<QStringList> rows;
    for (const auto &[name, value] : fields) {
        if (!isRecords(value)) {
            rows << QStringList{name, cell(value)};
            continue;
        }
        for (const QJsonValue &one : value.toArray())
            rows << QStringList{name, cell(one)};
    }
    m_bytes += aligned(rows).toUtf8();
}

void Output::result(const QString &text, const Fields &fields)
{
    if (m_json)
        record(fields);
    else
        line(text);
}

} // namespace colloquy
