// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/consent.h"
#include "core/domain/interpreter.h"
#include "core/domain/study.h"

#include <QByteArray>

#include <optional>

namespace colloquy {

// Lists inside one record, as compact JSON: the same in the store, in study templates and on the
// command line. Reading gives nothing where the text is not of this form.

QByteArray toJson(const QList<Statement> &statements);
QByteArray toJson(const QList<Criterion> &criteria);
QByteArray toJson(const QList<GroupAttribute> &attributes);
QByteArray toJson(const QList<CancellationBand> &bands);
QByteArray toJson(const QMap<QString, QString> &texts);
QByteArray toJson(const QMap<QString, Answer> &answers);
QByteArray toJson(const QMap<int, YesNo> &answers);
QByteArray toJson(const QMap<QString, qint64> &times);
QByteArray toJson(const QMap<InterviewMode, int> &minutes);
QByteArray toJson(const QList<TimeSpan> &times); ///< [[start, end], ...]

std::optional<QList<Statement>> statementsFromJson(const QByteArray &json);
std::optional<QList<Criterion>> criteriaFromJson(const QByteArray &json);
std::optional<QList<GroupAttribute>> attributesFromJson(const QByteArray &json);
std::optional<QList<CancellationBand>> bandsFromJson(const QByteArray &json);
std::optional<QMap<QString, QString>> textsFromJson(const QByteArray &json);
std::optional<QMap<QString, Answer>> answersFromJson(const QByteArray &json);
std::optional<QMap<int, YesNo>> statementAnswersFromJson(const QByteArray &json);
std::optional<QMap<QString, qint64>> timesFromJson(const QByteArray &json);
std::optional<QMap<InterviewMode, int>> minutesFromJson(const QByteArray &json);
std::optional<QList<TimeSpan>> spansFromJson(const QByteArray &json);

} // namespace colloquy
