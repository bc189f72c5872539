// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace colloquy {

/// Which column of a file fills which field of a participant.
class ImportColumns {
public:
    /// Guessed from the headers, where \a asked (header -> field, or "ignore") doesn't say otherwise.
    /// import.column for a header or field that there isn't, and for a field that is filled twice.
    static Result<ImportColumns> match(const QStringList &headers, const QMap<QString, QString> &asked);

    /// The cell of \a field, without the apostrophe that guards a formula, and in the form that texts are
    /// kept in; empty where no column fills the field.
    QString value(const QStringList &cells, const QString &field) const;

    bool has(const QString &field) const { return m_columns.contains(field); }
    bool isEmpty() const { return m_columns.isEmpty(); }
    qsizetype count() const { return m_headers.size(); } ///< of the file, matched or not
    QMap<QString, QString> named() const;                ///< header -> field
    QStringList unmapped() const;

private:
    Outcome assign(const QString &header, const QString &field);

    QStringList m_headers;
    QMap<QString, qsizetype> m_columns; ///< field -> place
    QList<qsizetype> m_ignored;
};

} // namespace colloquy
