// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString file;
    int number = 0;
    QString text;
};

QList<Line> linesOf(const QString &file)
{
    QFile source(QStringLiteral(SOURCE_ROOT) + u'/' + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    QList<Line> lines;
    int number = 0;
    for (const QByteArray &text : source.readAll().split('\n'))
        lines << Line{file, ++number, QString::fromUtf8(text)};
    return lines;
}

QStringList sources()
{
    const QString root = QStringLiteral(SOURCE_ROOT) + u'/';
    QStringList files;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next().mid(root.size());
    }
    files.sort();
    return files;
}

/// What a folder may include besides itself; the longest folder that fits decides.
const QMap<QString, QStringList> &layers()
{
    static const QMap<QString, QStringList> table{
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/rules"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/vault"_s, {u"core/base"_s}},
        {u"core/store"_s, {u"core/base"_s, u"core/domain"_s, u"core/vault"_s}},
        {u"core/formats"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/actions"_s, {u"core"_s}},
        {u"ui/widgets"_s, {u"core/base"_s, u"core/domain"_s, u"core/rules/wording"_s}},
        {u"ui"_s, {u"core/base"_s, u"core/domain"_s, u"core/actions"_s, u"core/rules/wording"_s}},
        {u"app"_s, {u"core"_s, u"ui"_s}}};
    return table;
}

QString layerOf(const QString &file)
{
    QString best;
    for (const QString &layer : layers().keys()) {
        if (file.startsWith(layer + u'/') && layer.size() > best.size())
            best = layer;
    }
    return best;
}

bool mayInclude(const QString &layer, const QString &target)
{
    if (target.startsWith(layer + u'/'))
        return true;
    for (const QString &allowed : layers()[layer]) {
        if (target.startsWith(allowed))
            return true;
    }
    return false;
}

struct Ban {
    QString what;
    QRegularExpression pattern;
    QStringList allowed;
};

QList<Ban> bans()
{
    return {
        {u"QSaveFile reports success for truncated files"_s,
         QRegularExpression(u"\\bQSaveFile\\b"_s),
         {u"core/base/safefile"_s}},
        {u"a deferred BEGIN lets two windows fail"_s, QRegularExpression(u"\\.transaction\\(\\)"_s), {}},
        {u"message and file boxes have one door"_s,
         QRegularExpression(u"\\bQ(MessageBox|FileDialog|InputDialog)\\b"_s),
         {u"ui/prompt"_s}},
        {u"SQL lives in the store"_s, QRegularExpression(u"\\bQSql\\w+|QtSql/"_s), {u"core/store"_s}},
        {u"core knows no screen"_s,
         QRegularExpression(u"#include <(QtWidgets|QWidget|QApplication|QDialog|QIcon)"_s),
         {u"ui"_s, u"app"_s}},
        {u"only the workspace reads the clock"_s,
         QRegularExpression(
             u"currentDateTime|currentSecsSinceEpoch|currentMSecsSinceEpoch|QDate::currentDate|QTime::currentTime|system_clock::now"_s),
         {u"core/actions/workspace"_s}},
        {u"icons are shipped"_s, QRegularExpression(u"QIcon::fromTheme"_s), {}},
        {u"the palette colours everything"_s, QRegularExpression(u"setStyleSheet"_s), {}},
        {u"slots are function pointers"_s, QRegularExpression(u"\\b(SIGNAL|SLOT)\\("_s), {}}};
}

bool isAllowed(const Ban &ban, const QString &file)
{
    return std::any_of(ban.allowed.begin(), ban.allowed.end(),
                       [&](const QString &start) { return file.startsWith(start); });
}

} // namespace

TEST_CASE("Every folder includes only what lies under it")
{
    static const QRegularExpression include(u"^\\s*#include \"((?:core|ui|app)/[^\"]+)\""_s);
    for (const QString &file : sources()) {
        const QString layer = layerOf(file);
        REQUIRE_FALSE(layer.isEmpty());
        for (const Line &line : linesOf(file)) {
            const auto match = include.match(line.text);
            INFO(line.file.toStdString() << ':' << line.number << ' ' << line.text.toStdString());
            CHECK((!match.hasMatch() || mayInclude(layer, match.captured(1))));
        }
    }
}

TEST_CASE("Nothing banned is used")
{
    const QList<Ban> all = bans();
    for (const QString &file : sources()) {
        for (const Line &line : linesOf(file)) {
            const QString code = line.text.section(u"//"_s, 0, 0);
            for (const Ban &ban : all) {
                INFO(ban.what.toStdString() << ": " << line.file.toStdString() << ':' << line.number);
                CHECK((!ban.pattern.match(code).hasMatch() || isAllowed(ban, file)));
            }
        }
    }
}

TEST_CASE("Every source says its licence")
{
    for (const QString &file : sources()) {
        INFO(file.toStdString());
        CHECK(linesOf(file).first().text == u"// SPDX-License-Identifier: GPL-3.0-or-later"_s);
    }
}
