// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/formats/csvparser.h"
#include "core/formats/csvwriter.h"

#include <QStringEncoder>

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

QByteArray written(const Rows &rows, char separator = ',')
{
    CsvWriter writer(separator);
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            writer.field(cell);
        writer.endRow();
    }
    return writer.bytes().toByteArray();
}

QByteArray cell(const QString &text)
{
    QByteArray row = written({{text}});
    row.chop(2);
    return row;
}

Rows fieldsOf(const QList<CsvRecord> &records)
{
    Rows rows;
    for (const CsvRecord &record : records)
        rows << record.fields;
    return rows;
}

Rows read(QByteArrayView bytes)
{
    return fieldsOf(readCsv(bytes));
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// Cells of the signs that go wrong: quotes, separators, line ends, formula starts, blanks, scripts.
class NastyCells {
public:
    QString next()
    {
        static const QStringList pieces = {u"\""_s,
                                           u"\"\""_s,
                                           u","_s,
                                           u";"_s,
                                           u"\t"_s,
                                           u"|"_s,
                                           u"\r\n"_s,
                                           u"\n"_s,
                                           u"\r"_s,
                                           u"="_s,
                                           u"+44"_s,
                                           u"-"_s,
                                           u"@"_s,
                                           u"'"_s,
                                           u"''"_s,
                                           u" "_s,
                                           u"\u00a0"_s,
                                           u"\u3000"_s,
                                           u"\ufeff"_s,
                                           u"＝"_s,
                                           u"＠"_s,
                                           u"a"_s,
                                           u"Anna"_s,
                                           u"محمد"_s,
                                           u"王"_s,
                                           u"ł"_s,
                                           u"😀"_s,
                                           u"\u200e"_s,
                                           u"\ufffd"_s,
                                           u"1.5"_s,
                                           QString(QChar(0)),
                                           u"sep=;"_s};
        QString text;
        for (auto count = m_random() % 5; count > 0; --count)
            text += pieces[static_cast<qsizetype>(m_random()) % pieces.size()];
        return text;
    }

private:
    std::mt19937 m_random{11};
};

Rows nastyRows(int count, int columns)
{
    NastyCells cells;
    QStringList header;
    for (int column = 0; column < columns; ++column)
        header << u"column%1"_s.arg(column);
    Rows rows = {header};
    for (int row = 0; row < count; ++row) {
        rows << QStringList();
        for (int column = 0; column < columns; ++column)
            rows.last() << cells.next();
    }
    return rows;
}

void checkReadBack(const Rows &rows, const QList<CsvRecord> &records)
{
    REQUIRE(records.size() == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString &text : records[i].fields)
            cells << unguarded(text);
        if (cells != rows[i] || !records[i].problems.isEmpty() || records[i].number != i + 1)
            FAIL("row " << i);
    }
}

} // namespace

TEST_CASE("A cell is quoted only where it must be")
{
    CHECK(cell(u"C07"_s) == "C07");
    CHECK(cell(u"two words"_s) == "two words");
    CHECK(cell(u"a,b"_s) == "\"a,b\"");
    CHECK(cell(u"a;b"_s) == "a;b");
    CHECK(cell(u"say \"yes\""_s) == "\"say \"\"yes\"\"\"");
    CHECK(cell(u"a\nb"_s) == "\"a\nb\"");
    CHECK(written({{u"a;b"_s, u"c,d"_s}}, ';') == "\"a;b\";c,d\r\n");
    CHECK(written({{u"a"_s, QString(), u"c"_s}, {QString()}, {}}) == "a,,c\r\n\"\"\r\n\"\"\r\n");
}

TEST_CASE("No cell starts a formula")
{
    for (const QString &text : {u"=1+1"_s, u"+44 7700 900123"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s, u"＋1"_s,
                                u"－1"_s, u"＠x"_s, u" =1"_s, u"\u00a0=1"_s, u" \u3000\u200b＝1"_s,
                                u"\u0001=1"_s, u"\ufeff+1"_s, u"'quoted"_s, u"''"_s, u"'"_s}) {
        CHECK(cell(text) == '\'' + text.toUtf8());
        CHECK(unguarded(u'\'' + text) == text);
    }
    CHECK(cell(u"\tx"_s) == "'\tx");
    CHECK(cell(u" \tx"_s) == "' \tx");
    CHECK(cell(u"\rx"_s) == "\"'\rx\"");
    CHECK(cell(u"\nx"_s) == "\"'\nx\"");
    CHECK(cell(u"=\"a\""_s) == "\"'=\"\"a\"\"\"");
    CHECK(cell(QString(QChar(0))) == QByteArray("'\0", 2));
}

TEST_CASE("Ordinary cells and other people's apostrophes stay as they are")
{
    for (const QString &text : {u"a=b"_s, u"1-2"_s, u"anna@example.org"_s, u" x"_s, u"¿qué?"_s, u"“x”"_s,
                                u"…"_s, u"ﬁ"_s, u"ﷲ"_s, u"ა"_s, u"あ"_s, u" "_s})
        CHECK(cell(text) == text.toUtf8());
    for (const QString &text : {u"'t Hooft"_s, u"'s"_s, u"Anna"_s, QString()})
        CHECK(unguarded(text) == text);
}

TEST_CASE("Rows of nasty cells are read back equal in both separators")
{
    const Rows rows = nastyRows(20000, 6);
    for (const char separator : {',', ';'}) {
        const QByteArray bytes = written(rows, separator);
        checkReadBack(rows, readCsv(bytes));
        checkReadBack(rows, readCsv("\xef\xbb\xbf" + bytes));
    }
}

TEST_CASE("Rows of nasty cells are read back equal in UTF-16")
{
    const Rows rows = nastyRows(5000, 4);
    for (const char separator : {',', ';', '\t', '|'}) {
        const QString text = QString::fromUtf8(written(rows, separator));
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            checkReadBack(rows, readCsv(encoded(text, encoding, true)));
            checkReadBack(rows, readCsv(encoded(text, encoding, false)));
        }
    }
}

TEST_CASE("Columns of one nasty cell are read back equal")
{
    const Rows rows = nastyRows(2000, 1);
    CsvParser parser({CsvEncoding::Utf8, ','});
    const QList<CsvRecord> first = parser.feed(written(rows));
    checkReadBack(rows, first + parser.finish());
}

TEST_CASE("Pieces of every size give the same records")
{
    const Rows rows = nastyRows(3000, 5);
    const QByteArray utf8 = written(rows);
    for (const QByteArray &bytes :
         {utf8, encoded(QString::fromUtf8(utf8), QStringConverter::Utf16BE, true)}) {
        const QList<CsvRecord> whole = readCsv(bytes);
        for (const qsizetype size : {1, 2, 3, 7, 1000, 65536}) {
            CsvParser parser;
            QList<CsvRecord> records;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                records << parser.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
            records << parser.finish();
            CHECK((records == whole));
        }
    }
}

TEST_CASE("Every line end ends a row and empty lines are none")
{
    const Rows expected = {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u""_s, u""_s}, {u""_s}};
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r"), QByteArray("\r\n")}) {
        const QByteArray text = "a,b" + end + end + "1,2" + end + "," + end + end + "\"\"";
        CHECK(read(text) == expected);
        CHECK(read(text + end) == expected);
        QList<qint64> lines;
        for (const CsvRecord &record : readCsv(text))
            lines << record.line;
        CHECK(lines == QList<qint64>{1, 3, 4, 6});
    }
    CHECK(read("").isEmpty());
    CHECK(read("\xef\xbb\xbf").isEmpty());
}

TEST_CASE("Lines are counted as an editor does, also within quotes")
{
    const auto records = readCsv("a,b\r\n\"x\r\ny\nz\",1\r\nlast,2\r\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].line == 2);
    CHECK(records[1].fields.first() == u"x\r\ny\nz"_s);
    CHECK(records[2].line == 5);
    CHECK(records[2].number == 3);
}

TEST_CASE("The separator is the one that divides every line alike")
{
    const QList<std::pair<QByteArray, char>> heads = {
        {"name,age\nAnna,34\n", ','},
        {"name;age\n\"Smith, Anna\";34\nBo, Li;20\n", ';'},
        {"name;share\nAnna;1,5\nBo;2,5\n", ';'},
        {"name\tage\nAnna\t34\n", '\t'},
        {"name|age\nAnna|34\n", '|'},
        {"name\nAnna\n", ','},
        {"\"a;b;c\",d\n1,2\n", ','},
        {"\"a\nb;c\";d\n1;2\n", ';'},
        {"", ','},
        {"name, first;age\nSmith;34\nLi;20", ';'},
        {"sep=|\na,b|c,d\n", '|'},
    };
    for (const auto &[text, separator] : heads) {
        CsvParser parser;
        (void)parser.feed(text);
        (void)parser.finish();
        CHECK(parser.separator() == separator);
    }
    CHECK(read("sep=;\r\na;b\r\n") == Rows{{u"a"_s, u"b"_s}});
    CHECK(readCsv("sep=;\r\na;b\r\n").first().line == 2);
    CHECK(readCsv("sep=;\r\na;b\r\n").first().number == 1);
}

TEST_CASE("The encoding is told from the bytes")
{
    const QString text = u"name,town\nMałgorzata,Łódź\nمحمد,لاہور\n"_s;
    for (const bool mark : {true, false}) {
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            CHECK(read(encoded(text, encoding, mark)).value(2) == QStringList{u"محمد"_s, u"لاہور"_s});
    }
    CHECK(detectEncoding("caf\xe9,na\xefve\n") == CsvEncoding::Windows1252);
    CHECK(detectEncoding("caf\xc3\xa9\n") == CsvEncoding::Utf8);
    CHECK(detectEncoding("cafe\n") == CsvEncoding::Ascii);
    CHECK(read("name\ncaf\xe9 \x80 \x93x\x94\n").value(1) == QStringList{u"café € “x”"_s});
    CHECK(read("name\ncaf\xe9").value(1) == QStringList{u"café"_s});
}

TEST_CASE("An accent that comes late still tells the encoding")
{
    const QByteArray plain = "name,town\n" + QByteArray("Anna,Leeds\n").repeated(10000);
    CHECK(read(plain + "Ren\xe9,Leeds\n").last().first() == u"René"_s);
    CHECK(read(plain + "Ren\xc3\xa9,Leeds\n").last().first() == u"René"_s);
}

TEST_CASE("A head that ends within a character is still UTF-8")
{
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray text = QByteArray(shift, 'x') + "\n" + QByteArray("王").repeated(30000) + "\n";
        const auto records = readCsv(text);
        REQUIRE(records.last().problems.isEmpty());
        CHECK(records.last().fields.first().size() == 30000);
    }
}

TEST_CASE("A quote that never closes is reported with its row")
{
    const auto records = readCsv("name,age\nAnna,\"34\nBo,20\n");
    REQUIRE(records.size() == 2);
    CHECK(records[1].problems == Findings{blocks(Code::ImportQuote, u"2"_s, {u"2"_s})});
    CHECK(records[1].fields == QStringList{u"Anna"_s, u"34\nBo,20\n"_s});
}

TEST_CASE("Text after a closing quote is kept and reported")
{
    const auto records = readCsv("name,age\n\"An\"na,34\nBo,5\" tall\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].fields == QStringList{u"Anna"_s, u"34"_s});
    CHECK(contains(records[1].problems, Code::ImportQuote));
    CHECK(records[2].fields == QStringList{u"Bo"_s, u"5\" tall"_s});
    CHECK(records[2].problems.isEmpty());
}

TEST_CASE("Bytes that are no text are reported with their row alone")
{
    QByteArray text = "name\n" + QByteArray("Ren\xc3\xa9\n").repeated(20) +
                      "b\xff"
                      "d\n" +
                      "Zo\xc3\xab\n";
    const auto records = readCsv(text);
    REQUIRE(records.size() == 23);
    CHECK(records[21].problems == Findings{blocks(Code::ImportBytes, u"22"_s, {u"22"_s})});
    CHECK(records[22].problems.isEmpty());

    const QByteArray lone("\xff\xfe"
                          "a\0\n\0"
                          "\x3d\xd8"
                          "b\0\n\0"
                          "c\0d",
                          15);
    const auto wide = readCsv(lone);
    REQUIRE(wide.size() == 3);
    CHECK(wide[0].problems.isEmpty());
    CHECK(contains(wide[1].problems, Code::ImportBytes));
    CHECK(contains(wide[2].problems, Code::ImportBytes));
}

TEST_CASE("A row without end is cut, reported and passed over")
{
    const QByteArray filler(3 * 1024 * 1024, 'x');
    const auto plain = readCsv("name,age\n" + filler + "\nBo,20\n");
    REQUIRE(plain.size() == 3);
    CHECK(contains(plain[1].problems, Code::ImportLong));
    CHECK(plain[1].fields.first().size() == 1024 * 1024);
    CHECK(plain[2].fields == QStringList{u"Bo"_s, u"20"_s});
    CHECK(plain[2].line == 3);

    const auto quoted = readCsv("name,age\n\"" + filler + "\nBo,20\n");
    REQUIRE(quoted.size() == 3);
    CHECK(contains(quoted[1].problems, Code::ImportQuote));
    CHECK(quoted[2].fields == QStringList{u"Bo"_s, u"20"_s});

    const auto commas = readCsv("name,age\n" + QByteArray(3 * 1024 * 1024, ',') + "\nBo,20\n");
    REQUIRE(commas.size() == 3);
    CHECK(contains(commas[1].problems, Code::ImportLong));
    CHECK(commas[2].fields == QStringList{u"Bo"_s, u"20"_s});
}

TEST_CASE("Rows of any number of columns are returned as they are")
{
    CHECK(read("a,b\n1\n1,2,3\n") == Rows{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}});
}

TEST_CASE("Any bytes are read without harm")
{
    std::mt19937 random(3);
    const QByteArray signs = "\",;\t|\r\n='\xef\xbb\xbf\xff\xfe\xc3\xa9"
                             "a1 ";
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (auto length = random() % 60; length > 0; --length)
            bytes += random() % 4 ? signs[static_cast<qsizetype>(random()) % signs.size()]
                                  : static_cast<char>(random());
        qint64 number = 0;
        for (const CsvRecord &record : readCsv(bytes)) {
            REQUIRE(record.number == ++number);
            REQUIRE_FALSE(record.fields.isEmpty());
        }
    }
}
