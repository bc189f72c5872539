// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wordscan.h"

#include "core/base/text.h"
#include "tests/support/studydesk.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <cstring>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones would turn up in what is random.
constexpr qsizetype shortest = 6;

/// What a sealed part may hold that stands in the open elsewhere and means nobody: choices, and hours.
bool isCommon(const QString &word)
{
    return word == "not_asked"_L1 || word == "withdrawn"_L1 || parseWeekHours(word);
}

/// Shorter ones stand inside other words of the study's documents.
QStringList nameParts(const QString &name)
{
    QStringList parts = name.split(u' ');
    parts.removeIf([](const QString &part) { return part.size() < 4; });
    return parts;
}

template <class Number>
Number startOf(const char *bytes)
{
    Number number;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}

void addCells(const Row &cells, QStringList &words)
{
    for (const Cell &cell : cells) {
        if (const auto *text = std::get_if<Utf8>(&cell))
            words << QString::fromUtf8(text->bytes);
    }
}

void addRow(const Store &store, const TableShape &shape, const Row &row, QStringList &words)
{
    const QByteArray owner = shape.ownerOf(viewOf(row));
    for (int i = shape.firstSealed; i < row.size(); ++i) {
        const auto *blob = std::get_if<QByteArray>(&row[i]);
        if (!blob)
            continue;
        const auto opened =
            store.vault().open({shape.name, shape.columns[i], std::get<QByteArray>(row[0]), owner},
                               store.wrappedKey(owner), *blob);
        REQUIRE(opened);
        addCells(cellsOfCbor(*opened).value_or(Row()), words);
    }
}

} // namespace

QStringList sealedWords(const Workspace &workspace)
{
    const Store &store = workspace.store();
    QStringList texts;
    for (const TableShape &shape : allShapes()) {
        Query query = store.prepare(shape.selectSql());
        while (query.step())
            addRow(store, shape, query.row(0, static_cast<int>(shape.columns.size())), texts);
    }
    QStringList words;
    for (const QString &text : texts) {
        const QStringList parts = text.split(u'\n', Qt::SkipEmptyParts);
        words += parts.size() > 1 ? parts : QStringList{text};
    }
    for (const Participant &person : store.list<Participant>({}))
        words += nameParts(person.name);
    for (const Interpreter &interpreter : store.list<Interpreter>({}))
        words += nameParts(interpreter.name);
    words.removeDuplicates();
    words.removeIf(isCommon);
    return words;
}

WordScan::WordScan(const QStringList &words)
{
    for (const QString &word : words) {
        QStringList forms{word, word.toUpper(), word.toLower(), searchKey(word)};
        QString digits = word;
        digits.removeIf([](QChar sign) { return !sign.isDigit(); });
        if (digits.size() >= shortest)
            forms << digits;
        forms.removeDuplicates();
        for (const QString &form : forms)
            add(form, word);
    }
}

void WordScan::add(const QString &form, const QString &word)
{
    for (const auto encoding : {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encoder(encoding);
        addBytes(encoder(form), word);
    }
}

void WordScan::addBytes(const QByteArray &bytes, const QString &word)
{
    if (bytes.size() < shortest)
        return;
    m_starts.set(startOf<quint16>(bytes.constData()));
    m_byStart.insert(startOf<quint32>(bytes.constData()), m_needles.size());
    m_needles << Needle{bytes, word};
}

QStringList WordScan::hits(QByteArrayView bytes) const
{
    QStringList found;
    for (qsizetype i = 0; i + shortest <= bytes.size(); ++i) {
        const char *here = bytes.data() + i;
        if (!m_starts.test(startOf<quint16>(here)))
            continue;
        const auto [first, last] = m_byStart.equal_range(startOf<quint32>(here));
        for (auto needle = first; needle != last; ++needle) {
            if (bytes.sliced(i).startsWith(m_needles[*needle].bytes))
                found << m_needles[*needle].word;
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList WordScan::hitsBelow(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &word : hits(file.readAll()) + hits(files.fileName().toUtf8()))
            found << files.fileName() + u": "_s + word;
    }
    return found;
}

} // namespace colloquy
