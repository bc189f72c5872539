// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"
#include "core/actions/importcolumns.h"
#include "core/formats/csvparser.h"

namespace colloquy {

/// Turns the rows of a file into participants, or says why one can't be.
class ImportRows {
public:
    /// \a fallbackGroup is for rows that name none; empty: each must.
    ImportRows(const Workspace &workspace, const ImportColumns &columns, const QString &fallbackGroup);

    /// Nothing for a row without any text.
    std::optional<ImportRow> read(const CsvRecord &record) const;

    /// By key, title or code prefix.
    std::optional<StudyGroup> groupNamed(const QString &text) const;

private:
    void readWords(const QStringList &cells, ImportRow &row) const;
    void readGroup(const QStringList &cells, ImportRow &row) const;
    void readLanguages(const QStringList &cells, ImportRow &row) const;
    void readAge(const QStringList &cells, ImportRow &row) const;
    void readEnquired(const QStringList &cells, ImportRow &row) const;
    void readChoices(const QStringList &cells, ImportRow &row) const;
    Findings check(const QStringList &cells, const ImportRow &row) const;
    QString value(const QStringList &cells, const char *field) const;

    Study m_study;
    QList<StudyGroup> m_groups;
    ImportColumns m_columns;
    QString m_fallbackGroup;
    qint64 m_now;
};

} // namespace colloquy
