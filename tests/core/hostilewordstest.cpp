// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exchange.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/base/text.h"
#include "core/formats/csvparser.h"
#include "core/formats/csvwriter.h"
#include "core/rules/wording.h"
#include "core/store/audittrail.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

#include <QStringEncoder>

using namespace colloquy;
using namespace Qt::StringLiterals;

// Words that somebody chose to break something, and honest ones that break careless programs.

namespace {

QString sign(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1);
}

/// Names that mean something to a program.
QStringList hostileNames()
{
    return {
        u"Robert'); DROP TABLE participant;--"_s,
        u"' OR '1'='1"_s,
        u"\" OR \"\"=\""_s,
        u"%s%n%x %1 %L1 %%"_s,
        u"<script>alert(1)</script>"_s,
        u"<b>Ama</b> &amp; &#x41; <img src=x onerror=y>"_s,
        u"{{7*7}} ${7*7} #{7*7} `id` $(id)"_s,
        u"../../etc/passwd"_s,
        u"C:\\CON\\NUL.txt"_s,
        u"=cmd|'/c calc'!A1"_s,
        u"=HYPERLINK(\"https://example.org\",\"Click\")"_s,
        u"+44 20 7946 0123"_s,
        u"-1+1"_s,
        u"@SUM(A1:A9)"_s,
        u"'=1+1"_s,
        u"''quoted''"_s,
        u"＝1+1"_s,
        u"comma, semicolon; bar| and \"quotes\""_s,
        u"back\\slash \\n \\u0000 \\x00"_s,
        u"NULL"_s,
        u"null"_s,
        u"true"_s,
        u"0"_s,
        u"-0"_s,
        u"1e309"_s,
        u"0x7fffffff"_s,
        u"2026-12-01T10:00:00Z"_s,
    };
}

/// Names that a careless program cuts, turns or loses.
QStringList difficultNames()
{
    return {
        u"Zoë Ünïcödé"_s,
        u"Nguyễn Thị Hương"_s,
        u"İstanbul ıI ß ẞ ﬃ"_s,
        u"Ω≈ç√∫˜µ≤≥÷"_s,
        u"👩🏽‍🦽 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇬🇧"_s,
        u"Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮"_s,
        u"محمد علی‌زاده"_s,
        u"עִבְרִית"_s,
        u"ﷺ ﷽"_s,
        u"हिन्दी क्ष्म्य"_s,
        u"ภาษาไทย กำ"_s,
        u"田中さん 𠜎𠜱𡿺"_s,
        u"한국어 가각"_s,
        u"ᏣᎳᎩ ᚠᛇᚻ 𒀀𒁀"_s,
        u"a\u200db\u200cc"_s,
        u"\u00a1\u00bfx\u00ad\u2060y"_s,
        u"!\u2026\u2013\u2014\u2018\u2019\u201c\u201d"_s,
        QString(200, u'x'),
        sign(0x1f600).repeated(200),
    };
}

bool isRefusedSign(char32_t sign)
{
    const auto between = [sign](char32_t first, char32_t last) { return sign >= first && sign <= last; };
    const bool control = between(0x00, 0x1f) || between(0x7f, 0x9f);
    const bool reorders =
        sign == 0x061c || between(0x200e, 0x200f) || between(0x202a, 0x202e) || between(0x2066, 0x2069);
    const bool breaksLine = between(0x2028, 0x2029);
    const bool isNobody = between(0xd800, 0xdfff) || between(0xfdd0, 0xfdef) || (sign & 0xfffe) == 0xfffe;
    return control || reorders || breaksLine || isNobody;
}

QByteArray written(const QString &text)
{
    CsvWriter writer;
    writer.field(text);
    writer.endRow();
    return writer.bytes().toByteArray();
}

/// What a spreadsheet takes the cell for.
QString shownCell(const QString &text)
{
    const QList<CsvRecord> records = readCsv(written(u"header"_s) + written(text));
    REQUIRE(records.size() == 2);
    return records.last().fields.value(0);
}

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// The encoding, and everything that stands in the rows of a list of people.
QStringList readList(StudyDesk &desk, const QByteArray &bytes)
{
    const auto preview = previewImport(desk.workspace(), {bytes, {}, u"client"_s});
    REQUIRE(preview);
    QStringList all{preview->encoding};
    for (const ImportRow &row : preview->rows) {
        CHECK(row.state == ImportRow::State::New);
        const Participant &person = row.participant;
        all << person.name << person.email << person.spokenLanguage << person.notes;
    }
    return all;
}

QByteArray windows1252(const QString &text)
{
    static const QMap<char16_t, char> own{
        {u'“', '\x93'}, {u'”', '\x94'}, {u'–', '\x96'}, {u'€', '\x80'}, {u'’', '\x92'}};
    QByteArray bytes;
    for (const QChar sign : text)
        bytes += own.value(sign.unicode(), static_cast<char>(sign.unicode()));
    return bytes;
}

/// Two people, the first of whom has a comma in the name and a line end in the notes.
QString listOf(const QString &first, QChar separator, const QString &end)
{
    QString text = u"Name,E-mail,Language,Notes\n\"%1\",l.z@example.org,pl,\"two\nlines\"\n"
                   "Zoë O’Neill,zoe@example.org,en,“quoted” – dashed €\n"_s;
    text.replace(u',', separator);
    return text.arg(first).replace(u'\n', end);
}

} // namespace

TEST_CASE("Every sign of Unicode is refused or kept as its kind demands")
{
    int refused = 0;
    for (char32_t sign = 0; sign <= 0x10ffff; ++sign) {
        const QString text =
            sign >= 0xd800 && sign <= 0xdfff ? QString(QChar(static_cast<char16_t>(sign))) : ::sign(sign);
        const bool expected = isRefusedSign(sign);
        refused += expected ? 1 : 0;
        const Findings findings = checkText(u"name"_s, text, 10);
        if (findings.isEmpty() == expected)
            FAIL("U+" << std::hex << static_cast<unsigned>(sign));
        const bool line = sign == U'\n' || sign == U'\r' || sign == U'\t';
        if (checkText(u"notes"_s, text, 10, Lines::Many).isEmpty() == (expected && !line))
            FAIL("in notes U+" << std::hex << static_cast<unsigned>(sign));
    }
    CHECK(refused == 32 + 33 + 12 + 2 + 2048 + 32 + 34);
}

TEST_CASE("A cell is guarded before each sign that could start a formula, and before no other")
{
    const QSet<char16_t> starts{u'=',  u'+',  u'-',  u'@',  u'\'', u'\t', u'\r',
                                u'\n', u'\0', u'＝', u'＋', u'－', u'＠'};
    for (unsigned unit = 0; unit < 0x10000; ++unit) {
        const auto first = static_cast<char16_t>(unit);
        if (QChar::isSurrogate(unit) || first == 0xfeff)
            continue;
        const QString text = QChar(first) + u"SUM(A1)"_s;
        const QByteArray cell = written(text);
        const bool guarded = cell.startsWith('\'') || cell.startsWith("\"'");
        if (guarded != starts.contains(first))
            FAIL("U+" << std::hex << unit);
    }
}

TEST_CASE("A formula behind blanks of any kind is guarded, and each such cell reads back as it was")
{
    const QStringList blanks{u" "_s,      u"  "_s,     u"\u00a0"_s,         u"\u1680"_s,
                             u"\u2003"_s, u"\u2009"_s, u"\u200b"_s,         u"\u202f"_s,
                             u"\u205f"_s, u"\u3000"_s, u"\ufeff"_s,         u"\u2060"_s,
                             u"\u0085"_s, u"\u007f"_s, u" \u00a0\u3000 "_s, u"\u200b\u200b"_s};
    const QStringList formulas{u"=1+1"_s, u"+1"_s,    u"-1"_s,   u"@SUM(1)"_s, u"＝1"_s, u"＋1"_s,
                               u"－1"_s,  u"＠SUM"_s, u"\t=1"_s, u"\r=1"_s,    u"\n=1"_s};
    for (const QString &blank : blanks) {
        for (const QString &formula : formulas) {
            INFO("U+" << std::hex << blank.front().unicode() + 0 << " before " << formula.toStdString());
            const QString shown = shownCell(blank + formula);
            CHECK(shown == u'\'' + blank + formula);
            CHECK(unguarded(shown) == blank + formula);
        }
        CHECK(unguarded(shownCell(blank + u"Anna"_s)) == blank + u"Anna"_s);
    }
}

TEST_CASE("Names that were chosen to break something are kept, listed, sent out and taken back in unharmed")
{
    StudyDesk desk;
    Decisions knowingly;
    knowingly.overrideAll = u"Another person"_s;
    int hours = 24;
    for (const QString &name : hostileNames() + difficultNames()) {
        INFO(name.toStdString());
        const Participant person = aParticipant().named(name).value();
        const auto added = addParticipant(desk.workspace(), {person, knowingly});
        REQUIRE(added);
        REQUIRE(desk.store().find(added->id)->name == nfc(name));
        booked(desk, *added, hours += 2);
    }
    QStringList listed;
    for (const ParticipantSummary &person : participants(desk.workspace(), true))
        listed << person.name;
    QStringList expected;
    for (const QString &name : hostileNames() + difficultNames())
        expected << nfc(name);
    CHECK(listed == expected);
    QByteArray csv;
    REQUIRE(writeSchedule(desk.workspace(), {{}, {}, CsvFor::Excel, true}, [&](QByteArrayView piece) {
        csv += piece.toByteArray();
        return Outcome();
    }));
    StudyDesk elsewhere;
    const QMap<QString, QString> columns{{u"date"_s, u"ignore"_s}, {u"interpreter"_s, u"ignore"_s}};
    const auto imported = importParticipants(elsewhere.workspace(), {csv, columns, {}}, true);
    REQUIRE(imported);
    CHECK(imported->left.isEmpty());
    QStringList arrived;
    for (const ParticipantSummary &person : participants(elsewhere.workspace(), true))
        arrived << person.name;
    CHECK(arrived == expected);
    CHECK(verifyAudit(desk.store()).isEmpty());
}

TEST_CASE("A name with a sign that hides or reorders is refused with the sign named, and never echoed")
{
    StudyDesk desk;
    struct Refused {
        QString name;
        QStringList signs;
    };
    const QList<Refused> table{{u"Ama"_s + QChar(u'\0') + u"Example"_s, {u"U+0000"_s}},
                               {u"Ama\u202eelpmaxE"_s, {u"U+202E"_s}},
                               {u"\u2066Ama\u2069 Example"_s, {u"U+2066"_s, u"U+2069"_s}},
                               {u"Ama\u200fExample"_s, {u"U+200F"_s}},
                               {u"Ama\tExample"_s, {u"U+0009"_s}},
                               {u"Ama\r\nBcc: all@example.org"_s, {u"U+000D"_s, u"U+000A"_s}},
                               {u"Ama\u2028Example"_s, {u"U+2028"_s}},
                               {u"Ama\u001b[31mExample"_s, {u"U+001B"_s}},
                               {u"Ama"_s + QChar(0xd83d) + u"Example"_s, {u"U+D83D"_s}},
                               {u"Ama\ufffeExample"_s, {u"U+FFFE"_s}}};
    for (const Refused &one : table) {
        const AddParticipant request{aParticipant().named(one.name).value(), {}};
        checkRefused(desk, Code::TextControl, [&] { return addParticipant(desk.workspace(), request); });
        const Findings findings = checkParticipant(desk.workspace(), request.participant);
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().subject == u"name"_s);
        CHECK(findings.first().details == one.signs);
        CHECK_FALSE(line(findings.first()).contains(u"Ama"_s));
    }
    checkRefused(desk, Code::TextTooLong, [&] {
        return addParticipant(desk.workspace(), {aParticipant().named(QString(201, u'x')).value(), {}});
    });
}

TEST_CASE("A list of people is the same in every encoding, with every separator and line end")
{
    StudyDesk desk;
    const QStringList second{u"Zoë O’Neill"_s, u"zoe@example.org"_s, u"en"_s, u"“quoted” – dashed €"_s};
    const auto expected = [&](const QString &encoding, const QString &name, const QString &end) {
        const QString notes = u"two"_s + end + u"lines"_s;
        return QStringList{encoding, name, u"l.z@example.org"_s, u"pl"_s, notes} + second;
    };
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
            INFO("divided by " << separator.toLatin1() << ", line ends of " << end.size());
            const QString eastern = u"Żółć, Łukasz"_s;
            const QString text = listOf(eastern, separator, end);
            for (const auto encoding :
                 {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
                    QStringEncoder encoder(encoding, flag);
                    const QString named = encoding == QStringConverter::Utf8 ? u"UTF-8"_s : u"UTF-16"_s;
                    CHECK(readList(desk, encoder(text)) == expected(named, eastern, end));
                }
            }
            const QString western = u"Müller, Zoë"_s;
            CHECK(readList(desk, windows1252(listOf(western, separator, end))) ==
                  expected(u"Windows-1252"_s, western, end));
        }
    }
}
