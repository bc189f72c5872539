// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/rules/wording.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The columns that the audit trail may name, each once.
QSet<QString> columnsOf(const QString &schema)
{
    static const QRegularExpression tables(u"^CREATE TABLE (\\w+) \\((.*?)^\\)"_s,
                                           QRegularExpression::MultilineOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(u"^    (\\w+) (?:TEXT|INTEGER|BLOB)\\b"_s,
                                           QRegularExpression::MultilineOption);
    const QStringList tablesApart{u"audit"_s, u"slot"_s, u"keyring"_s, u"busy_time"_s};
    const QStringList columnsApart{u"id"_s, u"mac"_s, u"row_hash"_s, u"uid"_s};
    QSet<QString> columns;
    for (const auto &table : tables.globalMatch(schema)) {
        if (tablesApart.contains(table.captured(1)))
            continue;
        for (const auto &found : column.globalMatch(table.captured(2))) {
            if (!columnsApart.contains(found.captured(1)))
                columns << found.captured(1);
        }
    }
    return columns;
}

/// The English texts of the context "Wording".
QSet<QString> textsOf(const QByteArray &translations)
{
    QXmlStreamReader reader(translations);
    QSet<QString> texts;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"source" && context == u"Wording")
            texts << reader.readElementText();
    }
    REQUIRE_FALSE(reader.hasError());
    return texts;
}

} // namespace

TEST_CASE("Every field that the audit trail may name has words that are translated")
{
    const QString root = QStringLiteral(SOURCE_ROOT);
    const auto columns =
        columnsOf(QString::fromUtf8(contentOf(root + u"/resources/schema/0001_ground.sql"_s)));
    const auto texts = textsOf(contentOf(root + u"/translations/colloquy_pl.ts"_s));
    CHECK(columns.size() >= 80);
    for (const QString &column : columns) {
        const QString text = fieldText(column);
        INFO(column.toStdString() << ": " << text.toStdString());
        CHECK(texts.contains(text));
    }
}

} // namespace colloquy
