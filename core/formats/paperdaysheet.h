// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/interpreter.h"
#include "core/domain/interview.h"

class QPagedPaintDevice;
class QPainter;

namespace colloquy {

/// One interview as it goes along on paper: all that the day asks for while the laptop is shut. Words that
/// tell who somebody is are left empty unless they were asked for.
struct DaySheet {
    QString studyTitle;
    QByteArray zone; ///< the study's
    QString code;
    Interview interview;
    QByteArray theirZone; ///< of the participant; empty: the study's
    QString language;     ///< spoken
    std::optional<QString> readingLanguage;
    bool interpreterNeeded = false;
    QString interpreterCode;
    std::optional<InterpreterBooking::State> interpreterState;
    bool interpreterAgreesToRecording = true;
    ConsentStanding consent;
    QString formVersion;
    std::optional<Document> script; ///< its statements are still to be answered
    QMap<int, YesNo> answers;       ///< on that one, so far
    bool buddyNeeded = false;
    bool overdue = false;

    bool identified = false; ///< with what follows, the buddy and who else is there; never with a name
    QString place;           ///< link, number to ring or address
    QString interpreterLine; ///< number of the telephone interpreting service, and the client code
    int number = 1;
    int count = 1;
};

/// On one page of A4, whatever there is to say.
void paintDaySheet(QPainter &painter, const DaySheet &sheet);
void paintDaySheets(QPagedPaintDevice &device, const QList<DaySheet> &sheets);
QByteArray daySheetPdf(const QList<DaySheet> &sheets);

} // namespace colloquy
