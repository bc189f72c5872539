// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/terms.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace colloquy {

/// What one copy of a consent record says. Name and code never meet on one sheet: with both, whoever found
/// it could tell whose interview is whose.
struct ConsentPaper {
    struct Line {
        int number = 0;
        QString text;
        QString english; ///< the master's words; empty: the form is English itself
        YesNo answer = YesNo::NotAsked;
        bool required = false;
    };
    enum class How { Signed, Esigned, Spoken };

    bool fileCopy = false;
    QString studyTitle;
    QString reference; ///< of the ethics committee; may be empty
    QString formTitle;
    QString version;
    QString language; ///< of the form
    bool rightToLeft = false;
    QString person; ///< on the file copy the code, else the name
    QList<Line> lines;
    How how = How::Signed;
    QDateTime takenAt; ///< in the study's zone
    QString takenBy;
    QString interpreter; ///< on the file copy the code, else the name; empty: none
    bool readAloud = false;
    bool identityChecked = false;
    bool capacityPresumed = false;
    bool stopped = false; ///< over a concern about capacity
    bool questionsAsked = false;
    bool nameSaid = false;
    std::optional<QDateTime> copyGivenAt;
    std::optional<Delivery> copyHow;
    QByteArray signature;   ///< drawn; PNG
    QString typedSignature; ///< never on the file copy
    QString evidence;       ///< what is kept, and its SHA-256; on the file copy alone
    QString corrects;       ///< when the record that it takes the place of was made
    QString standing;       ///< complete, or what is open; on the file copy alone
    QString auditHead;      ///< on the file copy alone
    QString researcher;
    QString contactLines;
};

/// Pages of A4. Needs a QGuiApplication.
QByteArray consentPdf(const ConsentPaper &paper);

} // namespace colloquy
