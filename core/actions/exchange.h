// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"

#include <functional>

namespace colloquy {

/// Who will open the CSV: Excel wants a byte order mark; R, SPSS and NVivo want none.
enum class CsvFor { Excel, Plain };

struct ExportSchedule {
    std::optional<QDate> from; ///< in the study's zone, inclusive
    std::optional<QDate> to;   ///< inclusive
    CsvFor reader = CsvFor::Excel;
    bool identified = false; ///< with name, e-mail, phone and place; goes into the audit trail
};

/// Piece by piece, as it is made; false stops.
using ByteSink = std::function<Outcome(QByteArrayView)>;

/// Whether all of it can be written: what is damaged is found before the first piece goes out. Sends nothing.
Outcome tryExport(const Workspace &workspace, const ExportSchedule &request);
Outcome writeSchedule(Workspace &workspace, const ExportSchedule &request, const ByteSink &sink);
/// What stands in the way of such an export: dates the wrong way round, names while locked.
Findings checkExport(const Workspace &workspace, const ExportSchedule &request);
/// Whole or not at all. work.cancelled where the store's progress is.
Outcome exportSchedule(Workspace &workspace, const ExportSchedule &request, const QString &path);

/// What an export would hold. Never with names, for a look at them would be one more way out.
struct SchedulePreview {
    qint64 interviews = 0;
    QStringList headers;
    QList<QStringList> rows; ///< the first ones

    bool operator==(const SchedulePreview &) const = default;
};
/// All of it, without names, as values: what the export says, from the same rows.
Result<SchedulePreview> listSchedule(Workspace &workspace, const ExportSchedule &request);
Result<SchedulePreview> previewSchedule(Workspace &workspace, const ExportSchedule &request, int mostRows);

/// A numbered certificate of involvement as PDF, with the name and never the code. thanks.not_due before it
/// was sent.
Result<QByteArray> certificate(const Workspace &workspace, const Id<Participant> &participant);
Outcome exportCertificate(Workspace &workspace, const Id<Participant> &participant, const QString &path);

/// The fields that a column of an import may fill.
QStringList importFields();

struct ImportParticipants {
    QByteArray content;             ///< of the CSV file
    QMap<QString, QString> columns; ///< header -> field; empty: guessed from the headers
    QString group;                  ///< for rows that name none
};

struct ImportRow {
    enum class State { New, Duplicate, Bad };
    int number = 0; ///< from 1, the header not counted
    int line = 0;   ///< in the file
    State state = State::New;
    Participant participant;
    Findings findings;

    bool operator==(const ImportRow &) const = default;
};

struct ImportPreview {
    QString encoding;
    QChar separator;
    QStringList headers;
    QMap<QString, QString> columns; ///< as guessed or asked
    QStringList unmapped;
    QList<ImportRow> rows;

    int count(ImportRow::State state) const;
};
/// The first line of a file, whether or not its columns are known.
QStringList importHeaders(const QByteArray &content);

/// Reads all of it and changes nothing. work.cancelled where the store's progress is.
Result<ImportPreview> previewImport(const Workspace &workspace, const ImportParticipants &request);

struct ImportOutcome {
    int added = 0;
    QList<ImportRow> left; ///< duplicates and bad rows
};
/// Adds the new rows in one undo step; duplicates too where \a withDuplicates. work.cancelled, and nobody
/// added, where the store's progress is.
Result<ImportOutcome> importParticipants(Workspace &workspace, const ImportParticipants &request,
                                         bool withDuplicates);

} // namespace colloquy
