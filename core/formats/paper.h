// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace colloquy {

/// What a certificate of involvement says. It has no place for the participant's code: with code and name
/// on one sheet, whoever found it could tell whose interview is whose.
struct Certificate {
    int number = 0;
    QString name;
    QString language; ///< of the name: Traditional Chinese in its own shapes
    QString studyTitle;
    QList<QDate> days; ///< of the interview and its continuation
    int minutes = 0;   ///< 0: not said
    QDate issuedOn;
    QString researcher;
    QString contactLines;
};

/// One page of A4. Needs a QGuiApplication.
QByteArray certificatePdf(const Certificate &certificate);

} // namespace colloquy
