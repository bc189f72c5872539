// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/participants.h"
#include "tests/support/print.h"
#include "tests/ui/programdesk.h"
#include "tests/ui/speaking.h"
#include "ui/programlanguage.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Text {
    QString context;
    QString source;
    QStringList translations; ///< one, or its plural forms
    bool finished = true;
};

Text readText(QXmlStreamReader &xml, const QString &context)
{
    Text text{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            QString own;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    text.translations << xml.readElementText();
                else
                    own += xml.text();
            }
            if (text.translations.isEmpty())
                text.translations << own;
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> textsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts << readText(xml, context);
    }
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

QString fileOf(const QString &folder, const QString &language)
{
    return folder + u"/colloquy_%1.ts"_s.arg(language);
}

/// "%1", "%L2" and whatever else is filled in, once each and sorted.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%[FLW]?[1-9*]|%n"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        places << match.captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^& ;]"_s);
    return mnemonic.match(text).hasMatch() && !text.contains(u"&amp;"_s);
}

/// Qt breaks letters apart where a mnemonic stands among them.
bool splitsLetters(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    if (at < 0 || at + 1 >= text.size() || text[at + 1].script() != QChar::Script_Arabic)
        return false;
    static const QString letThrough = u"اآدڈذرڑزژو"_s; // they don't join to the letter after them
    const bool joinsBefore = at > 0 && text[at - 1].isLetter() && !letThrough.contains(text[at - 1]);
    const bool joinsAfter = at + 2 < text.size() && (text[at + 2].isLetter() || text[at + 2].isMark()) &&
                            !letThrough.contains(text[at + 1]);
    return joinsBefore || joinsAfter;
}

QString faultOf(const Text &text, const QString &translation)
{
    if (translation.trimmed().isEmpty())
        return u"is empty"_s;
    if (placesOf(translation) != placesOf(text.source))
        return u"fills other places"_s;
    if (splitsLetters(translation))
        return u"has a mnemonic within joined letters"_s;
    if (hasMnemonic(translation) && !hasMnemonic(text.source))
        return u"has a mnemonic too many"_s;
    if (hasMnemonic(text.source) && !hasMnemonic(translation) && !translation.isRightToLeft())
        return u"has a mnemonic too few"_s; // in Urdu, not every text has a letter that stands alone
    if (translation.endsWith(u"..."_s) != text.source.endsWith(u"..."_s))
        return u"ends differently"_s;
    if (translation.front().isSpace() != text.source.front().isSpace() ||
        translation.back().isSpace() != text.source.back().isSpace())
        return u"has other blanks at its ends"_s;
    if (translation.count(u'\n') != text.source.count(u'\n'))
        return u"has other line ends"_s;
    return {};
}

const QStringList &translated()
{
    static const QStringList languages{u"pl"_s, u"ur"_s, u"cy"_s};
    return languages;
}

QAction *languageAction(MainWindow &window, const QString &tag)
{
    for (QAction *action : window.findChildren<QAction *>(tag)) {
        if (action->isCheckable())
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("No text of a language that is offered is missing")
{
    QTemporaryDir folder;
    const QDir translations(QStringLiteral(SOURCE_ROOT) + u"/translations"_s);
    for (const QString &name : translations.entryList({u"*.ts"_s}, QDir::Files))
        REQUIRE(QFile::copy(translations.filePath(name), folder.filePath(name)));
    QProcess cmake;
    const QString lupdate = QStringLiteral(LUPDATE);
    cmake.start(u"cmake"_s, {u"-DSOURCE_DIR="_s + QStringLiteral(SOURCE_ROOT), u"-DTS_DIR="_s + folder.path(),
                             u"-DWORK_DIR="_s + folder.filePath(u"texts"_s), u"-DLUPDATE="_s + lupdate,
                             u"-P"_s, translations.filePath(u"texts.cmake"_s)});
    REQUIRE(cmake.waitForFinished(120000));
    INFO(cmake.readAllStandardError().toStdString());
    REQUIRE(cmake.exitCode() == 0);
    for (const QString &language : translated()) {
        QStringList missing;
        const QList<Text> texts = textsOf(fileOf(folder.path(), language));
        for (const Text &text : texts) {
            if (!text.finished)
                missing << text.context + u": "_s + text.source;
        }
        INFO(language.toStdString() << ": " << missing.size() << " of " << texts.size()
                                    << " texts are missing; `./dev texts` brings them into translations/:\n"
                                    << missing.join(u'\n').toStdString());
        CHECK(missing.isEmpty());
    }
}

TEST_CASE("Each translation keeps the places, mnemonic and ends of its text")
{
    for (const QString &language : translated()) {
        const QList<Text> texts = textsOf(fileOf(QStringLiteral(SOURCE_ROOT) + u"/translations"_s, language));
        CHECK(texts.size() > 2000);
        for (const Text &text : texts) {
            for (const QString &translation : text.finished ? text.translations : QStringList()) {
                const QString fault = faultOf(text, translation);
                INFO(language.toStdString() << ": " << text.source.toStdString() << " -> "
                                            << translation.toStdString() << " " << fault.toStdString());
                CHECK(fault.isEmpty());
            }
        }
    }
}

TEST_CASE("Plurals are those of the language")
{
    const auto days = [](int n) {
        return QCoreApplication::translate("InterpreterColumns", "%n days", nullptr, n);
    };
    {
        const Speaking polish(u"pl"_s);
        CHECK(days(1) == u"1 dzień"_s);
        CHECK(days(3) == u"3 dni"_s);
        CHECK(days(12) == u"12 dni"_s);
        const auto minutes = [](int n) {
            return QCoreApplication::translate("StudyPage", "%n minutes", nullptr, n);
        };
        CHECK(minutes(1) == u"1 minuta"_s);
        CHECK(minutes(22) == u"22 minuty"_s);
        CHECK(minutes(25) == u"25 minut"_s);
        CHECK(minutes(112) == u"112 minut"_s);
    }
    {
        const Speaking welsh(u"cy"_s);
        for (const int n : {0, 1, 2, 3, 6, 11})
            CHECK(days(n) == u"%1 diwrnod"_s.arg(n));
    }
    CHECK(days(1) == u"1 day"_s);
    CHECK(days(2) == u"2 days"_s);
}

TEST_CASE("Dates, numbers, direction and Qt's own buttons follow the program's language")
{
    struct Expected {
        QString language;
        QString day;
        QString cancel;
        Qt::LayoutDirection direction;
    };
    for (const Expected &one : {Expected{u"pl"_s, u"1 grudnia"_s, u"Anuluj"_s, Qt::LeftToRight},
                                Expected{u"ur"_s, u"1 دسمبر"_s, u"منسوخ کریں"_s, Qt::RightToLeft},
                                Expected{u"cy"_s, u"1 Rhagfyr"_s, u"Canslo"_s, Qt::LeftToRight}}) {
        INFO(one.language.toStdString());
        const Speaking speaking(one.language);
        CHECK(QLocale().toString(QDate(2026, 12, 1), u"d MMMM"_s) == one.day);
        CHECK(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text() ==
              one.cancel);
        CHECK(QGuiApplication::layoutDirection() == one.direction);
    }
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("The language is switched in the open window, with the study, its page and its undo kept")
{
    ProgramDesk desk;
    const Speaking english(u"en"_s);
    desk.openUnlocked(desk.newStudy());
    AddParticipant request;
    request.participant.group = u"client"_s;
    REQUIRE(addParticipant(desk.workspace(), request));
    QAction *polish = languageAction(desk.window(), u"pl"_s);
    REQUIRE(polish);
    CHECK(polish->text() == u"Polski"_s);
    polish->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(programlanguage::current() == u"pl"_s);
    CHECK(desk.window().menuBar()->actions().first()->text() == u"&Plik"_s);
    CHECK(desk.window().currentPage() == u"participants"_s);
    CHECK_FALSE(desk.isLocked());
    CHECK(desk.window().commands().action(Command::Undo)->isEnabled());
    CHECK(desk.window().commands().action(Command::Undo)->text().startsWith(u"&Cofnij"_s));
    QAction *urdu = languageAction(desk.window(), u"ur"_s);
    REQUIRE(urdu);
    urdu->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.window().layoutDirection() == Qt::RightToLeft);
    CHECK(languageAction(desk.window(), u"ur"_s)->isChecked());
    languageAction(desk.window(), u"en"_s)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.window().layoutDirection() == Qt::LeftToRight);
    CHECK(desk.window().menuBar()->actions().first()->text() == u"&File"_s);
}

TEST_CASE("The language that was chosen is there the next time")
{
    const ProgramDesk desk;
    const Speaking urdu(u"ur"_s);
    programlanguage::restore();
    CHECK(programlanguage::current() == u"ur"_s);
    CHECK(programlanguage::offered() == QStringList{u"en"_s, u"pl"_s, u"ur"_s, u"cy"_s});
}
