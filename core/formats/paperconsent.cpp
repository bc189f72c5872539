// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paperconsent.h"

#include "core/formats/papersheet.h"
#include "core/formats/paperwords.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Word = PaperWord;

constexpr QColor quiet(0x52, 0x60, 0x6d);
constexpr QColor accent(0x0f, 0x5c, 0x6e);
constexpr QColor warning(0x9b, 0x1c, 0x1c);
constexpr double labelWidth = 56;
constexpr double numberWidth = 9;
constexpr double answerWidth = 30;
constexpr double between = 4;

/// The same twice: as the participant reads it, and in English.
struct Both {
    QString own; ///< empty: as in English
    QString english;
};

QString dayTime(const QDateTime &when, const QLocale &locale)
{
    return locale.toString(when.date(), u"d MMMM yyyy"_s) + u", "_s +
           locale.toString(when.time(), u"HH:mm"_s);
}

Word howWord(ConsentPaper::How how)
{
    switch (how) {
    case ConsentPaper::How::Signed:
        return Word::SignedOnPaper;
    case ConsentPaper::How::Esigned:
        return Word::SignedOnScreen;
    case ConsentPaper::How::Spoken:
        break;
    }
    return Word::Spoken;
}

Word answerWord(YesNo answer)
{
    switch (answer) {
    case YesNo::Yes:
        return Word::Yes;
    case YesNo::No:
        return Word::No;
    case YesNo::NotAsked:
        break;
    }
    return Word::NotAsked;
}

QString deliveryText(Delivery how)
{
    static const char *const words[] = {"by e-mail", "by post", "in person", "read aloud", "as audio"};
    return QString::fromLatin1(words[static_cast<size_t>(how)]);
}

/// Writes one copy, onto paper or only to see how many pages it takes.
class Writing {
public:
    Writing(Sheet &sheet, const ConsentPaper &paper)
        : m_sheet(sheet)
        , m_paper(paper)
        , m_english(paper.language.section(u'-', 0, 0) == "en"_L1)
        , m_own(!m_english && !paper.fileCopy && !paperWord(Word::Title, paper.language).isEmpty())
    {}

    void write()
    {
        head();
        facts();
        statements();
        signature();
        if (m_paper.fileCopy)
            fileFacts();
        else
            farewell();
        m_sheet.finish();
    }

private:
    Ink own(double points) const { return {points, m_paper.language, m_paper.rightToLeft}; }
    static Ink small() { return {8.5, {}, false, quiet}; }
    bool mirrored() const { return m_own && m_paper.rightToLeft; }

    Both both(Word word) const
    {
        return {m_own ? paperWord(word, m_paper.language) : QString(), paperWord(word)};
    }
    Both when(const QDateTime &time) const
    {
        const QString zone = u" ("_s + QString::fromUtf8(time.timeZone().id()) + u')';
        return {m_own ? dayTime(time, QLocale(m_paper.language)) : QString(),
                dayTime(time, QLocale(QLocale::English, QLocale::UnitedKingdom)) + zone};
    }

    /// One above the other; gives back the height of both.
    double place(const Both &text, double x, double width, const Ink &ink)
    {
        if (text.own.isEmpty())
            return m_sheet.place(text.english, x, width, {ink.points, {}, false, ink.colour, ink.bold});
        const double y = m_sheet.y();
        Ink first = own(ink.points + 1);
        first.colour = ink.colour;
        first.bold = ink.bold;
        const double height = m_sheet.place(text.own, x, width, first);
        m_sheet.setY(y + height);
        const double rest = text.english.isEmpty() || text.english == text.own
                                ? 0
                                : m_sheet.place(text.english, x, width, besideOwn());
        m_sheet.setY(y);
        return height + rest;
    }
    /// English beneath words from right to left stands where they begin.
    Ink besideOwn() const
    {
        Ink ink = small();
        ink.toTheRight = m_paper.rightToLeft;
        return ink;
    }

    double heightOf(const Both &text, double width, double points) const
    {
        if (text.own.isEmpty())
            return m_sheet.heightOf(text.english, width, {points});
        return m_sheet.heightOf(text.own, width, own(points + 1)) +
               (text.english.isEmpty() ? 0 : m_sheet.heightOf(text.english, width, small()));
    }

    void head()
    {
        Ink title{20, {}, false, accent};
        m_sheet.space(place(both(Word::Title), 0, Sheet::textWidth, title) + 2);
        Ink study = own(12.5);
        study.language.clear();
        study.rightToLeft = false;
        m_sheet.space(m_sheet.place(m_paper.studyTitle, 0, Sheet::textWidth, study) + 3);
        m_sheet.line(0, Sheet::textWidth, accent);
        m_sheet.space(3);
    }

    void fact(const Both &label, const Both &value)
    {
        if (value.english.isEmpty() && value.own.isEmpty())
            return;
        const double valueWidth = Sheet::textWidth - labelWidth - between;
        const double height = qMax(heightOf(label, labelWidth, 9.5), heightOf(value, valueWidth, 10));
        m_sheet.keep(height + 1.5);
        Ink quietly{9.5, {}, false, quiet};
        place(label, mirrored() ? valueWidth + between : 0, labelWidth, quietly);
        place(value, mirrored() ? 0 : labelWidth + between, valueWidth, {10});
        m_sheet.space(height + 1.5);
    }
    void fact(Word label, const QString &value) { fact(both(label), {m_own ? value : QString(), value}); }
    void officeFact(const QString &label, const QString &value) { fact({{}, label}, {{}, value}); }

    void facts()
    {
        if (m_paper.fileCopy)
            officeFact(u"Participant"_s, m_paper.person);
        else
            fact(Word::Name, m_paper.person);
        const QString version = u"version %1 (%2)"_s.arg(m_paper.version, m_paper.language);
        const QString title = u"\u2068%1\u2069"_s.arg(m_paper.formTitle);
        fact(both(Word::Form),
             {m_own ? m_paper.formTitle : QString(), m_own ? version : title + u", "_s + version});
        if (!m_paper.reference.isEmpty())
            fact(both(Word::Study), {{}, m_paper.reference});
        fact(both(Word::Given), both(howWord(m_paper.how)));
        fact(both(Word::TakenAt), when(m_paper.takenAt));
        fact(Word::TakenBy, m_paper.takenBy);
        fact(Word::Interpreter, m_paper.interpreter);
        if (m_paper.readAloud)
            fact(both(Word::ReadAloud), both(Word::Yes));
        if (m_paper.questionsAsked)
            fact(both(Word::Questions), both(Word::Yes));
        if (m_paper.copyGivenAt) {
            Both given = when(*m_paper.copyGivenAt);
            if (m_paper.copyHow)
                given.english += u", "_s + deliveryText(*m_paper.copyHow);
            fact(both(Word::CopyGiven), given);
        }
        m_sheet.space(3);
    }

    /// In the form's own language and, beneath, in English.
    void statements()
    {
        for (const ConsentPaper::Line &line : m_paper.lines)
            statement(line);
        m_sheet.line(0, Sheet::textWidth);
        m_sheet.space(5);
    }

    void statement(const ConsentPaper::Line &line)
    {
        const double textWidth = Sheet::textWidth - numberWidth - answerWidth - between;
        const bool mirror = m_paper.rightToLeft;
        const double english =
            line.english.isEmpty() ? 0 : m_sheet.heightOf(line.english, textWidth, small()) + 0.5;
        const double height = m_sheet.heightOf(line.text, textWidth, own(10.5)) + english + 4;
        m_sheet.keep(height);
        m_sheet.line(0, Sheet::textWidth);
        m_sheet.space(1.5);
        const double y = m_sheet.y();
        Ink number = own(10.5);
        number.colour = quiet;
        m_sheet.place(QString::number(line.number), mirror ? Sheet::textWidth - numberWidth : 0, numberWidth,
                      number);
        const double x = mirror ? answerWidth + between : numberWidth;
        m_sheet.space(m_sheet.place(line.text, x, textWidth, own(10.5)) + 0.5);
        if (!line.english.isEmpty())
            m_sheet.place(line.english, x, textWidth, small());
        m_sheet.setY(y);
        answer(line.answer, mirror ? 0 : Sheet::textWidth - answerWidth);
        m_sheet.setY(y + height - 1.5);
    }

    void answer(YesNo answer, double x)
    {
        const Word word = answerWord(answer);
        const QString own = m_english ? QString() : paperWord(word, m_paper.language);
        Ink ink{10.5, {}, false, answer == YesNo::No ? warning : QColor(0x1f, 0x29, 0x33), true};
        place({own, paperWord(word)}, x, answerWidth, ink);
    }

    void signature()
    {
        const QImage drawn = QImage::fromData(m_paper.signature, "PNG");
        const bool typed = !m_paper.typedSignature.isEmpty() && !m_paper.fileCopy;
        if (drawn.isNull() && !typed)
            return;
        m_sheet.keep(38);
        Ink quietly{9.5, {}, false, quiet};
        m_sheet.space(place(both(Word::Signature), 0, Sheet::textWidth, quietly) + 1);
        if (typed) {
            m_sheet.space(m_sheet.place(m_paper.typedSignature, 0, Sheet::textWidth, own(15)) + 3);
            return;
        }
        m_sheet.image(drawn, mirrored() ? Sheet::textWidth - 75 : 0, 75, 25);
        m_sheet.space(26);
        m_sheet.line(mirrored() ? Sheet::textWidth - 75 : 0, 75);
        m_sheet.space(4);
    }

    void farewell()
    {
        const Both kept = both(Word::YourCopy);
        m_sheet.keep(30);
        m_sheet.space(place(kept, 0, Sheet::textWidth, {10}) + 3);
        if (m_paper.researcher.isEmpty() && m_paper.contactLines.isEmpty())
            return;
        const QString whom = (m_paper.researcher + u'\n' + m_paper.contactLines).trimmed();
        fact(both(Word::Contact), {{}, whom});
    }

    void fileFacts()
    {
        m_sheet.keep(40);
        if (m_paper.stopped)
            officeFact(u"Stopped"_s, u"Taking consent was stopped over a concern about capacity. Nothing "
                                     "that was said counts as consent."_s);
        officeFact(u"Standing"_s, m_paper.standing);
        officeFact(u"Identity checked"_s, m_paper.identityChecked ? u"Yes"_s : u"Not recorded"_s);
        if (!m_paper.stopped)
            officeFact(u"Capacity"_s,
                       m_paper.capacityPresumed ? u"Presumed, no concern"_s : u"Not recorded"_s);
        if (m_paper.how == ConsentPaper::How::Spoken)
            officeFact(u"Name, date and time said"_s, m_paper.nameSaid ? u"Yes"_s : u"Not recorded"_s);
        officeFact(u"Signature kept"_s, m_paper.evidence);
        officeFact(u"Takes the place of"_s, m_paper.corrects);
        officeFact(u"Head of the audit trail"_s, m_paper.auditHead);
    }

    Sheet &m_sheet;
    const ConsentPaper &m_paper;
    bool m_english;
    bool m_own; ///< whether the words around the statements are known in the form's language
};

QString footOf(const ConsentPaper &paper)
{
    return paper.fileCopy ? u"File copy - "_s + paper.person : paper.studyTitle.left(90);
}

} // namespace

QByteArray consentPdf(const ConsentPaper &paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(paper.fileCopy ? u"Record of consent, file copy"_s : u"Record of consent"_s);
    writer.setCreator(u"Colloquy"_s);
    Sheet count(writer, nullptr);
    Writing(count, paper).write();
    QPainter painter(&writer);
    Sheet sheet(writer, &painter);
    sheet.setFoot(footOf(paper), count.pages());
    Writing(sheet, paper).write();
    painter.end();
    return pdf;
}

} // namespace colloquy
