// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace colloquy {

/// What a record shows, in reading order: names as in JSON, and values.
using Fields = QList<std::pair<QString, QJsonValue>>;

QJsonObject toObject(const Fields &fields);

/// Absent values are null.
QJsonValue orNull(const QString &text);
QJsonValue orNull(const std::optional<QString> &text);
QJsonValue orNull(const std::optional<int> &number);
/// "2026-12-01T10:00:00Z"
QJsonValue timeOrNull(const std::optional<qint64> &utc);

/// The results of one command. Nothing leaves it before the command has succeeded.
class Output {
public:
    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    void line(const QString &text);
    /// One JSON array, or a table with the first record's names as its head.
    void list(const QList<Fields> &records);
    /// One JSON object, or a line a value.
    void record(const Fields &fields);
    /// \a text, or \a fields where JSON is asked for.
    void result(const QString &text, const Fields &fields);

    const QByteArray &written() const { return m_bytes; }

private:
    bool m_json = false;
    QByteArray m_bytes;
};

} // namespace colloquy
