// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paperfonts.h"
#include "tests/support/print.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QTextLayout>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString script;
    QString language;
    QString text;
};

const QList<Sample> &samples()
{
    static const QList<Sample> all{
        {u"Latin"_s, u"pl"_s, u"Małgorzata Wójcik"_s},
        {u"Latin, Vietnamese"_s, u"vi"_s, u"Nguyễn Thị Ánh"_s},
        {u"Latin, Yoruba"_s, u"yo"_s, u"Ọlábísí"_s},
        {u"Greek"_s, u"el"_s, u"Άννα"_s},
        {u"Cyrillic"_s, u"uk"_s, u"Олена Ґедзь"_s},
        {u"Arabic"_s, u"ar"_s, u"محمد إبراهيم"_s},
        {u"Urdu"_s, u"ur"_s, u"فاطمہ بی بی ڈھاکہ ٹیپو"_s},
        {u"Persian"_s, u"fa"_s, u"گیتی پژمان"_s},
        {u"Pashto"_s, u"ps"_s, u"ښکلا ځدراڼ"_s},
        {u"Sorani"_s, u"ckb"_s, u"ڕۆژین ڤیان"_s},
        {u"Hebrew"_s, u"he"_s, u"שרה כהן"_s},
        {u"Bengali"_s, u"bn"_s, u"প্রিয়া চক্রবর্তী"_s},
        {u"Devanagari"_s, u"hi"_s, u"क्षत्रिय ज्ञान"_s},
        {u"Gurmukhi"_s, u"pa-Guru"_s, u"ਗੁਰਪ੍ਰੀਤ ਕੌਰ"_s},
        {u"Gujarati"_s, u"gu"_s, u"શ્રદ્ધા પટેલ"_s},
        {u"Tamil"_s, u"ta"_s, u"தமிழ்ச்செல்வி"_s},
        {u"Telugu"_s, u"te"_s, u"లక్ష్మీ"_s},
        {u"Malayalam"_s, u"ml"_s, u"ശ്രീകുമാർ"_s},
        {u"Sinhala"_s, u"si"_s, u"පෙරේරා"_s},
        {u"Thai"_s, u"th"_s, u"สมหญิง ใจดี"_s},
        {u"Burmese"_s, u"my"_s, u"မြင့်မြင့်"_s},
        {u"Khmer"_s, u"km"_s, u"សុខ ចាន់"_s},
        {u"Georgian"_s, u"ka"_s, u"ნინო"_s},
        {u"Armenian"_s, u"hy"_s, u"Գրիգորյան"_s},
        {u"Tigrinya"_s, u"ti"_s, u"ትግስቲ ገብረ"_s},
        {u"Amharic"_s, u"am"_s, u"ፍቅርተ በቀለ"_s},
        {u"Chinese, simplified"_s, u"zh-Hans"_s, u"欧阳小明"_s},
        {u"Chinese, traditional"_s, u"zh-Hant"_s, u"陳大文"_s},
        {u"Japanese"_s, u"ja"_s, u"田中さくら"_s},
        {u"Korean"_s, u"ko"_s, u"김민지"_s},
    };
    return all;
}

QList<QGlyphRun> shaped(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

/// The families that draw \a text; "missing" where a sign has no shape in any.
QSet<QString> familiesOf(const QString &text, const QFont &font)
{
    QSet<QString> families;
    for (const QGlyphRun &run : shaped(text, font)) {
        static const QRegularExpression land(u" (SC|TC|JP|KR)$"_s); // of one design, for one script
        families << run.rawFont().familyName().remove(land);
        if (run.glyphIndexes().contains(0U))
            families << u"missing"_s;
    }
    return families;
}

void checkShown(const Sample &sample, const QFont &font)
{
    INFO(sample.script.toStdString() << " " << sample.text.toStdString());
    CHECK_FALSE(shaped(sample.text, font).isEmpty());
    for (const QString &word : sample.text.split(u' ')) {
        const QSet<QString> families = familiesOf(word, font);
        CAPTURE(QStringList(families.begin(), families.end()).join(u", "_s).toStdString());
        CHECK_FALSE(families.contains(u"missing"_s));
        CHECK(families.size() == 1); // letters of two faces don't join
    }
}

/// Whether its letters take other shapes in a word than alone.
bool joins(const QString &word, const QFont &font)
{
    QList<quint32> together;
    for (const QGlyphRun &run : shaped(word, font))
        together += run.glyphIndexes();
    const QList<QGlyphRun> runs = shaped(word, font);
    const QList<quint32> alone = runs.first().rawFont().glyphIndexesForString(word);
    return QSet<quint32>(together.begin(), together.end()) != QSet<quint32>(alone.begin(), alone.end());
}

} // namespace

TEST_CASE("Every script that people are named in shows on the screen, each word in one face")
{
    theme::apply(*qApp, Scheme::Light);
    for (const Sample &sample : samples()) {
        checkShown(sample, QApplication::font());
        checkShown(sample, theme::fontFor(sample.language));
    }
}

TEST_CASE("Every script that people are named in shows on paper, each word in one face")
{
    for (const Sample &sample : samples())
        checkShown(sample, paperFont(12, sample.language));
}

TEST_CASE("Arabic and Urdu letters join on the screen and on paper")
{
    theme::apply(*qApp, Scheme::Light);
    for (const QString &word : {u"محمد"_s, u"فاطمہ"_s, u"ٹیپو"_s, u"گیتی"_s, u"ښکلا"_s}) {
        INFO(word.toStdString());
        CHECK(joins(word, QApplication::font()));
        CHECK(joins(word, theme::fontFor(u"ur"_s)));
        CHECK(joins(word, paperFont(12, u"ur"_s)));
    }
}
