// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wording.h"

#include "core/base/language.h"
#include "core/rules/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return u"block"_s;
    case Severity::Warns:
        return u"warn"_s;
    case Severity::Asks:
        break;
    }
    return u"ask"_s;
}

/// Dates and times travel in ISO form and are read in the reader's.
QString shown(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d))?$"_s);
    const auto match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid())
        return text;
    const QString day = QLocale().toString(date, u"d MMMM yyyy"_s);
    return match.capturedLength(2) > 0 ? day + u", "_s + match.captured(2) : day;
}

/// States, modes and ways as sentences call them: listed here for translators.
[[maybe_unused]] constexpr const char *stableWords[] = {
    QT_TRANSLATE_NOOP("Words", "proposed"),     QT_TRANSLATE_NOOP("Words", "confirmed"),
    QT_TRANSLATE_NOOP("Words", "moved"),        QT_TRANSLATE_NOOP("Words", "not moved"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),    QT_TRANSLATE_NOOP("Words", "did not come"),
    QT_TRANSLATE_NOOP("Words", "completed"),    QT_TRANSLATE_NOOP("Words", "partial"),
    QT_TRANSLATE_NOOP("Words", "stopped"),      QT_TRANSLATE_NOOP("Words", "phone"),
    QT_TRANSLATE_NOOP("Words", "face to face"), QT_TRANSLATE_NOOP("Words", "female"),
    QT_TRANSLATE_NOOP("Words", "male"),         QT_TRANSLATE_NOOP("Words", "any"),
    QT_TRANSLATE_NOOP("Words", "declined"),     QT_TRANSLATE_NOOP("Words", "unreachable"),
    QT_TRANSLATE_NOOP("Words", "duplicate"),    QT_TRANSLATE_NOOP("Words", "over target"),
    QT_TRANSLATE_NOOP("Words", "e-mail"),       QT_TRANSLATE_NOOP("Words", "text"),
    QT_TRANSLATE_NOOP("Words", "post"),         QT_TRANSLATE_NOOP("Words", "due"),
    QT_TRANSLATE_NOOP("Words", "requested"),    QT_TRANSLATE_NOOP("Words", "sent"),
    QT_TRANSLATE_NOOP("Words", "acknowledged"), QT_TRANSLATE_NOOP("Words", "bounced"),
    QT_TRANSLATE_NOOP("Words", "void"),         QT_TRANSLATE_NOOP("Words", "reissued"),
    QT_TRANSLATE_NOOP("Words", "draft"),        QT_TRANSLATE_NOOP("Words", "ordered"),
    QT_TRANSLATE_NOOP("Words", "translated"),   QT_TRANSLATE_NOOP("Words", "back translated"),
    QT_TRANSLATE_NOOP("Words", "approved"),     QT_TRANSLATE_NOOP("Words", "in use"),
    QT_TRANSLATE_NOOP("Words", "replaced"),     QT_TRANSLATE_NOOP("Words", "out of date"),
    QT_TRANSLATE_NOOP("Words", "wanted"),       QT_TRANSLATE_NOOP("Words", "asked"),
    QT_TRANSLATE_NOOP("Words", "reconfirm"),    QT_TRANSLATE_NOOP("Words", "released"),
    QT_TRANSLATE_NOOP("Words", "attended"),     QT_TRANSLATE_NOOP("Words", "home"),
};

/// As the screen calls it, too.
QString words(QString text)
{
    const QString said = text == u"no_show" ? u"did not come"_s
                         : text == u"email" ? u"e-mail"_s
                                            : text.replace(u'_', u' ');
    return QCoreApplication::translate("Words", said.toUtf8().constData());
}

QString shownAs(QChar form, const QString &text)
{
    if (form == u'F')
        return fieldText(text);
    if (form == u'L')
        return languageName(text);
    return form == u'W' ? words(text) : shown(text);
}

/// The sentence with its places filled; nothing where a place has nothing to hold.
std::optional<QString> filled(const QString &text, const Finding &finding)
{
    static const QRegularExpression place(u"%([FLW]?)([1-9*])"_s);
    QString result;
    qsizetype end = 0;
    for (const auto &match : place.globalMatch(text)) {
        const QStringView which = match.capturedView(2);
        const int number = which.toInt();
        const QString value = which == u"*" ? finding.details.join(u", "_s)
                              : number == 1 ? finding.subject
                                            : finding.details.value(number - 2);
        if (value.isEmpty())
            return std::nullopt;
        const QString form = match.captured(1);
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += shownAs(form.isEmpty() ? QChar() : form.front(), value);
        end = match.capturedEnd();
    }
    return result += QStringView(text).mid(end);
}

bool isFor(const Sentence &sentence, const Finding &finding)
{
    if (sentence.code != finding.code)
        return false;
    if (!sentence.only)
        return true;
    const QString only = QString::fromLatin1(sentence.only);
    return only == severityWord(finding.severity) || only == finding.subject ||
           finding.details.contains(only);
}

std::optional<QString> sentenceFrom(std::span<const Sentence> table, const Finding &finding)
{
    for (const Sentence &sentence : table) {
        if (!isFor(sentence, finding))
            continue;
        if (const auto text = filled(translated(sentence.text), finding))
            return text;
    }
    return std::nullopt;
}

const char *generalText(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
        return QT_TRANSLATE_NOOP("Wording", "This can't be done as things stand.");
    case Error::Kind::NotFound:
        return QT_TRANSLATE_NOOP("Wording", "There is no such record.");
    case Error::Kind::Conflict:
        return QT_TRANSLATE_NOOP("Wording", "This was changed in another window meanwhile. Try again.");
    case Error::Kind::Locked:
        return QT_TRANSLATE_NOOP("Wording", "The study is locked. Unlock it and try again.");
    case Error::Kind::Damaged:
        return QT_TRANSLATE_NOOP("Wording", "Something in the file is damaged. Restore a backup beside it.");
    case Error::Kind::Storage:
        return QT_TRANSLATE_NOOP("Wording",
                                 "The file or the disk doesn't work as it should. Nothing was written.");
    case Error::Kind::Format:
        break;
    }
    return QT_TRANSLATE_NOOP("Wording", "This can't be read. Check how it is written.");
}

} // namespace

QString sentence(const Finding &finding)
{
    for (const auto table : {interviewSentences(), peopleSentences(), recordSentences(), scheduleSentences(),
                             interpreterSentences(), consentSentences()}) {
        if (const auto text = sentenceFrom(table, finding))
            return *text;
    }
    return translated(generalText(Error::Kind::Refused));
}

QStringList sentences(const Findings &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts << sentence(finding);
    return texts;
}

QString sentence(const Error &error)
{
    if (error.findings.isEmpty())
        return translated(generalText(error.kind));
    return sentences(error.findings).join(u'\n');
}

QString line(const Finding &finding)
{
    return severityWord(finding.severity) + u' ' + codeText(finding.code) + u": "_s + sentence(finding);
}

} // namespace colloquy
