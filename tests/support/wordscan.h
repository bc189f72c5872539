// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <bitset>

namespace colloquy {

class Workspace;

/// Every word that \a workspace keeps sealed: names, contacts, places, notes, serials, reasons.
QStringList sealedWords(const Workspace &workspace);

/// Looks for words byte by byte: as they are typed, in capitals, in small letters and folded as for a search,
/// each in UTF-8 and both kinds of UTF-16, and for the digits of a number alone.
class WordScan {
public:
    explicit WordScan(const QStringList &words);

    /// The words in \a bytes.
    QStringList hits(QByteArrayView bytes) const;
    /// In all files of a folder and below, each with the file's name before it.
    QStringList hitsBelow(const QString &folder) const;
    qsizetype count() const { return m_needles.size(); }

private:
    struct Needle {
        QByteArray bytes;
        QString word;
    };

    void add(const QString &form, const QString &word);
    void addBytes(const QByteArray &bytes, const QString &word);

    QList<Needle> m_needles;
    QMultiHash<quint32, qsizetype> m_byStart; ///< their first four bytes
    std::bitset<65536> m_starts;              ///< their first two
};

} // namespace colloquy
