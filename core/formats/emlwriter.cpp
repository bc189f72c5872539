// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/emlwriter.h"

#include <QList>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineBytes = 76;

QString oneLine(QString text)
{
    text.replace(u"\r\n"_s, u" "_s);
    for (QChar &sign : text) {
        if (sign.category() == QChar::Other_Control)
            sign = u' ';
    }
    return text;
}

/// As encoded words (RFC 2047), none longer than 75 signs and none ending within a character.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype most = 42; // bytes in one word
    QByteArray words;
    QByteArray word;
    const auto end = [&] {
        words += (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t sign : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&sign, 1).toUtf8();
        if (word.size() + bytes.size() > most)
            end();
        word += bytes;
    }
    if (!word.isEmpty())
        end();
    return words;
}

QByteArray headerText(const QString &text)
{
    const QString line = oneLine(text);
    const bool plain = line.size() < 60 && std::ranges::all_of(line, [](QChar sign) {
                           return sign >= u' ' && sign < QChar(0x7f);
                       });
    return plain && !line.contains(u"=?"_s) ? line.toLatin1() : encodedWords(line);
}

QByteArray addressOf(const Mail &mail)
{
    const QString address = oneLine(mail.email).remove(u' ').remove(u'<').remove(u'>').remove(u',');
    if (mail.name.isEmpty())
        return address.toUtf8();
    return encodedWords(oneLine(mail.name)) + " <" + address.toUtf8() + '>';
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray whole = bytes.toBase64();
    QByteArray lines;
    for (qsizetype start = 0; start < whole.size(); start += lineBytes)
        lines += whole.mid(start, lineBytes) + "\r\n";
    return lines;
}

QByteArray part(const QByteArray &type, const QByteArray &content, const QByteArray &more = {})
{
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n" + more + "\r\n" +
           base64Lines(content);
}

/// \a text with line ends as mail has them.
QByteArray crlf(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s).toUtf8();
}

QByteArray multipart(const QByteArray &kind, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray whole = "Content-Type: multipart/" + kind + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &each : parts)
        whole += "--" + boundary + "\r\n" + each;
    return whole + "--" + boundary + "--\r\n";
}

} // namespace

// Every part is in base64, in which no boundary can stand.
QByteArray emlOf(const Mail &mail)
{
    const QByteArray head = "MIME-Version: 1.0\r\nX-Unsent: 1\r\nTo: " + addressOf(mail) +
                            "\r\nSubject: " + headerText(mail.subject) + "\r\n";
    const QByteArray words = multipart("alternative", "==words==",
                                       {part("text/plain; charset=utf-8", crlf(mail.text)),
                                        part("text/html; charset=utf-8", crlf(mail.html))});
    if (mail.calendar.isEmpty())
        return head + words;
    const QByteArray calendar = part(
        "text/calendar; charset=utf-8; method=" + mail.calendarMethod + ";\r\n name=\"conversation.ics\"",
        mail.calendar, "Content-Disposition: attachment; filename=\"conversation.ics\"\r\n");
    return head + multipart("mixed", "==message==", {words, calendar});
}

} // namespace colloquy
