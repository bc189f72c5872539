// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paperdaysheet.h"

#include "core/formats/paperdaywords.h"
#include "core/formats/paperfonts.h"
#include "core/formats/paperpage.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace colloquy {

using namespace paper;
using namespace paperday;
using namespace Qt::StringLiterals;

namespace {

constexpr double sheetWidth = sheet.width();
constexpr double left = 16;
constexpr double wide = 178;      ///< between the margins
constexpr double labelWidth = 31; ///< what a line is about
constexpr double notesTop = 262;  ///< the last line for notes lies above the foot
constexpr double leastNotes = 34; ///< room for notes, as far as statements can be shortened
constexpr double gap = 1.6;
constexpr double tickSide = 3.4;
constexpr double answersWidth = 27; ///< Yes and No beside a statement
constexpr double statementWidth = wide - answersWidth - 7;
constexpr double mostPoints = 9.5; ///< of a statement
constexpr double leastPoints = 7.5;
constexpr QColor red(0xb0, 0x1c, 0x1c);
constexpr QColor hair(0xb8, 0xc2, 0xcc);

QFont bold(double points)
{
    QFont font = paperFont(points);
    font.setBold(true);
    return font;
}

/// Along the reading direction of the program, from top to bottom.
class Sheet {
public:
    explicit Sheet(QPainter &painter)
        : m_page(painter)
        , m_direction(QGuiApplication::layoutDirection())
    {}

    void draw(const DaySheet &sheet);

private:
    bool isMirrored() const { return m_direction == Qt::RightToLeft; }
    /// \a start millimetres along the line.
    Box at(double start, double top, double width) const
    {
        return {isMirrored() ? sheetWidth - left - start - width : left + start, top, width};
    }
    Setting setting(double points, int lines = 1, const QColor &colour = ink) const
    {
        return {paperFont(points), colour, lines, 6, Qt::AlignLeft, m_direction};
    }

    void drawHead(const DaySheet &sheet);
    void fact(const QString &label, const QString &value, const QColor &colour = ink);
    void warn(const QString &text, const QColor &colour);
    void rule();
    void drawFacts(const DaySheet &sheet);
    void drawSafety(const DaySheet &sheet);
    void drawConsent(const DaySheet &sheet);
    void drawStatements(const DaySheet &sheet, double room);
    void drawStatement(const DaySheet &sheet, const Statement &statement, double points);
    double heightOf(const DaySheet &sheet, const QString &text, double points) const;
    Setting statementSetting(const Document &script, double points) const;
    void drawCourse(const DaySheet &sheet);
    void blanks(const QList<std::pair<QString, double>> &fields);
    double tick(const QString &text, double start, double points = 9.5);
    void drawNotes();
    void drawFoot(const DaySheet &sheet);

    Page m_page;
    Qt::LayoutDirection m_direction;
    double m_y = 14;
};

void Sheet::draw(const DaySheet &sheet)
{
    drawHead(sheet);
    drawFacts(sheet);
    drawSafety(sheet);
    drawConsent(sheet);
    drawCourse(sheet);
    drawNotes();
    drawFoot(sheet);
}

void Sheet::drawHead(const DaySheet &sheet)
{
    Setting code{bold(26), accent, 1, 9, Qt::AlignLeft, m_direction};
    const double end = m_page.text(at(0, m_y, 60), sheet.code, code);
    Setting right = setting(13);
    right.alignment = Qt::AlignRight;
    const double below = m_page.text(at(62, m_y + 1, wide - 62), dayText(sheet), right);
    right = setting(9, 2, quietInk);
    right.alignment = Qt::AlignRight;
    m_y = std::max(end, m_page.text(at(62, below, wide - 62), sheet.studyTitle, right)) + 1;
    m_page.line({left, m_y}, {left + wide, m_y}, accent, 0.6);
    m_y += 2.4;
    m_y = m_page.text(at(0, m_y, wide), timeText(sheet), {bold(16), ink, 1, 9, Qt::AlignLeft, m_direction});
    if (const QString there = timeThereText(sheet); !there.isEmpty())
        m_y = m_page.text(at(0, m_y, wide), there, setting(12.5, 2));
    if (const QString change = clockChangeText(sheet); !change.isEmpty())
        m_y = m_page.text(at(0, m_y, wide), change, setting(9.5, 2, quietInk));
    m_y += gap;
}

void Sheet::fact(const QString &label, const QString &value, const QColor &colour)
{
    if (value.isEmpty())
        return;
    m_page.text(at(0, m_y + 0.5, labelWidth - 2), label, setting(8.5, 1, quietInk));
    const Box box = at(labelWidth, m_y, wide - labelWidth);
    m_y = m_page.text(box, value, setting(10.5, 3, colour)) + 0.6;
}

/// Framed, so that it is seen on a copy in black and white, too.
void Sheet::warn(const QString &text, const QColor &colour)
{
    m_y += 1;
    const Setting loud{bold(11.5), colour, 2, 8, Qt::AlignLeft, m_direction};
    const double end = m_page.text(at(3, m_y + 1, wide - 6), text, loud);
    m_page.rect({left, m_y, wide, end - m_y + 0.6}, colour, 0.6);
    m_y = end + 2.2;
}

void Sheet::rule()
{
    m_y += gap;
    m_page.line({left, m_y}, {left + wide, m_y}, hair, 0.25);
    m_y += gap;
}

void Sheet::drawFacts(const DaySheet &sheet)
{
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "State")), stateText(sheet.interview));
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "How")), modeText(sheet.interview));
    if (sheet.identified) {
        QString place = sheet.place.trimmed();
        fact(words(QT_TRANSLATE_NOOP("DaySheet", "Where")), place.replace(u'\n', u", "_s));
        fact(words(QT_TRANSLATE_NOOP("DaySheet", "Also there")), sheet.interview.othersPresent);
    }
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "Language")), languageText(sheet));
    const bool open = isInterpreterOpen(sheet);
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "Interpreter")), interpreterText(sheet), open ? red : ink);
    if (sheet.identified)
        fact(words(QT_TRANSLATE_NOOP("DaySheet", "If nobody comes")), sheet.interpreterLine);
}

void Sheet::drawSafety(const DaySheet &sheet)
{
    const Interview &interview = sheet.interview;
    if (interview.mode != InterviewMode::FaceToFace)
        return;
    rule();
    const QString buddy = sheet.identified ? interview.buddy : QString();
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "Buddy")),
         buddy.isEmpty()
             ? words(QT_TRANSLATE_NOOP("DaySheet", "_________________  rings on  _________________"))
             : buddy);
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "Out by")), dueOutText(sheet));
    if (sheet.buddyNeeded && !interview.dueOutAt)
        warn(words(QT_TRANSLATE_NOOP("DaySheet",
                                     "This place asks for a buddy and a time to be out by. Agree on "
                                     "both before you go.")),
             red);
    if (sheet.overdue)
        warn(words(QT_TRANSLATE_NOOP("DaySheet", "OVERDUE: not checked out. Ring the buddy now.")), red);
    blanks({{words(QT_TRANSLATE_NOOP("DaySheet", "Arrived at")), wide / 2},
            {words(QT_TRANSLATE_NOOP("DaySheet", "Left, and told the buddy, at")), wide / 2}});
}

void Sheet::drawConsent(const DaySheet &sheet)
{
    rule();
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "Consent")), consentText(sheet));
    fact(words(QT_TRANSLATE_NOOP("DaySheet", "It permits")), permitsText(sheet.consent));
    if (const QString recording = recordingText(sheet); !recording.isEmpty())
        warn(recording, red);
    if (sheet.consent.state == ConsentStanding::State::Valid) {
        tick(words(QT_TRANSLATE_NOOP("DaySheet", "Said again before we began: still willing, may stop at any "
                                                 "time")),
             0);
        m_y += 6;
    }
    if (!sheet.script)
        return;
    m_y = m_page.text(at(0, m_y, wide), scriptText(sheet), setting(9, 2, quietInk)) + 0.8;
    drawStatements(sheet, notesTop - leastNotes - 40 - m_y);
}

Setting Sheet::statementSetting(const Document &script, double points) const
{
    const auto direction = script.direction == Document::Direction::Rtl ? Qt::RightToLeft : Qt::LeftToRight;
    return {paperFont(points, script.language), ink, 99, points, Qt::AlignLeft, direction};
}

double Sheet::heightOf(const DaySheet &sheet, const QString &text, double points) const
{
    const Setting setting = statementSetting(*sheet.script, points);
    return std::max(tickSide + 0.6, m_page.heightOf(statementWidth, text, setting)) + 0.5;
}

/// In whole, in letters as large as \a room allows; where they would be too small to read, a line of each as
/// a reminder.
void Sheet::drawStatements(const DaySheet &sheet, double room)
{
    QList<Statement> statements = askedStatements(sheet);
    double points = mostPoints;
    const auto height = [&] {
        double sum = 0;
        for (const Statement &statement : statements)
            sum += heightOf(sheet, statement.text, points);
        return sum;
    };
    while (points > leastPoints && height() > room)
        points -= 0.25;
    if (height() > room) {
        points = leastPoints + 0.5;
        const QFont face = paperFont(points, sheet.script->language);
        for (Statement &statement : statements)
            statement.text = m_page.elided(statement.text, face, statementWidth - 1);
    }
    for (const Statement &statement : statements)
        drawStatement(sheet, statement, points);
    m_y += 1;
}

/// Answers stand on the right, whichever way the statement runs: the eye finds them in one column.
void Sheet::drawStatement(const DaySheet &sheet, const Statement &statement, double points)
{
    const double top = m_y;
    const double end = top + heightOf(sheet, statement.text, points);
    m_page.text(at(0, top, 7), QString::number(statement.number), setting(points));
    m_page.text(at(7, top, statementWidth), statement.text, statementSetting(*sheet.script, points));
    const YesNo answer = sheet.answers.value(statement.number, YesNo::NotAsked);
    if (answer == YesNo::NotAsked) {
        const double start = wide - answersWidth + 3;
        const double next = tick(words(QT_TRANSLATE_NOOP("DaySheet", "Yes")), start, 8.5);
        tick(words(QT_TRANSLATE_NOOP("DaySheet", "No")), next + 2, 8.5);
    } else {
        m_page.text(at(wide - answersWidth + 3, top, answersWidth - 3), answeredText(answer),
                    setting(8.5, 1, quietInk));
    }
    m_y = end;
}

/// A box and what it stands for, in the line; returns where the next one may begin.
double Sheet::tick(const QString &text, double start, double points)
{
    const Box box = at(start, m_y + 0.7, tickSide);
    m_page.rect({box.left, box.top, tickSide, tickSide}, ink, 0.25);
    const double width = m_page.widthOf(text, paperFont(points)) + 1;
    m_page.text(at(start + tickSide + 1.4, m_y, width), text, setting(points));
    return start + tickSide + 1.4 + width + 2;
}

/// Lines to write on, each behind its word, side by side.
void Sheet::blanks(const QList<std::pair<QString, double>> &fields)
{
    double start = 0;
    m_y += 1.5;
    for (const auto &[label, width] : fields) {
        const double used = m_page.widthOf(label, paperFont(9.5)) + 2;
        m_page.text(at(start, m_y, used + 1), label, setting(9.5));
        const Box line = at(start + used, m_y + 5, width - used - 4);
        m_page.line({line.left, line.top}, {line.left + line.width, line.top}, ink, 0.2);
        start += width;
    }
    m_y += 6.5;
}

void Sheet::drawCourse(const DaySheet &sheet)
{
    rule();
    QList<std::pair<QString, double>> times{{words(QT_TRANSLATE_NOOP("DaySheet", "Began at")), wide / 3},
                                            {words(QT_TRANSLATE_NOOP("DaySheet", "Ended at")), wide / 3}};
    if (sheet.consent.recording != false)
        times << std::pair(words(QT_TRANSLATE_NOOP("DaySheet", "Recorder on at")), wide / 3);
    blanks(times);
    m_y += 1;
    double start = 0;
    for (const QString &text : {words(QT_TRANSLATE_NOOP("DaySheet", "Completed")),
                                words(QT_TRANSLATE_NOOP("DaySheet", "Ended early, usable")),
                                words(QT_TRANSLATE_NOOP("DaySheet", "Stopped")),
                                words(QT_TRANSLATE_NOOP("DaySheet", "Did not come")),
                                words(QT_TRANSLATE_NOOP("DaySheet", "Paused for distress"))})
        start = tick(text, start);
    m_y += 6;
    start = tick(words(QT_TRANSLATE_NOOP("DaySheet", "Support sheet given")), 0);
    if (isInterpreted(sheet))
        tick(words(QT_TRANSLATE_NOOP("DaySheet", "Interpreter came")), start);
    m_y += 4.5;
    blanks({{words(QT_TRANSLATE_NOOP("DaySheet", "Call to ask how they are, on")), wide * 0.6}});
}

void Sheet::drawNotes()
{
    m_y += 1;
    constexpr double line = 8;
    const bool room = m_y + line * 2 <= notesTop + line;
    m_page.text(at(0, m_y, wide),
                room ? words(QT_TRANSLATE_NOOP("DaySheet", "Notes (no names)"))
                     : words(QT_TRANSLATE_NOOP("DaySheet", "Notes overleaf (no names)")),
                setting(9, 1, quietInk));
    for (double y = m_y + 12; y <= notesTop + 12; y += line)
        m_page.line({left, y}, {left + wide, y}, hair, 0.2);
}

void Sheet::drawFoot(const DaySheet &sheet)
{
    const double top = notesTop + 15;
    const QString warning =
        sheet.identified
            ? words(QT_TRANSLATE_NOOP("DaySheet",
                                      "With places: personal data. Carry it on you, lock it away, and "
                                      "shred it once it is written up."))
            : words(QT_TRANSLATE_NOOP("DaySheet", "Without names, and still personal data. Lock it away, and "
                                                  "shred it once it is written up."));
    m_page.text(at(0, top, wide - 24), warning, setting(8, 2, sheet.identified ? red : quietInk));
    Setting right = setting(8, 1, quietInk);
    right.alignment = Qt::AlignRight;
    m_page.text(at(wide - 22, top, 22), u"%1 / %2"_s.arg(sheet.number).arg(sheet.count), right);
}

} // namespace

void paintDaySheet(QPainter &painter, const DaySheet &day)
{
    Sheet(painter).draw(day);
}

void paintDaySheets(QPagedPaintDevice &device, const QList<DaySheet> &sheets)
{
    QPainter painter(&device);
    for (const DaySheet &day : sheets) {
        if (&day != &sheets.first())
            device.newPage();
        painter.resetTransform();
        paintDaySheet(painter, day);
    }
}

QByteArray daySheetPdf(const QList<DaySheet> &sheets)
{
    return pdfOf(words(QT_TRANSLATE_NOOP("DaySheet", "Day sheet")),
                 [&sheets](QPagedPaintDevice &device) { paintDaySheets(device, sheets); });
}

} // namespace colloquy
