// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace colloquy {

/// A consent to research as HL7 FHIR R4 (4.0.1) has it, by code and without names.
struct FhirConsent {
    enum class Status { Proposed, Active, Rejected, Inactive };

    struct Provision {
        int number = 0;
        QString text;
        Statement::Permits permits = Statement::Permits::Nothing;
        bool permitted = false;
        std::optional<qint64> since = {}; ///< taken back by itself
    };

    QString id; ///< a UUID
    Status status = Status::Proposed;
    QString code; ///< the participant's
    QString study;
    QString reference; ///< of the ethics committee; may be empty
    QString form;      ///< title, version and language in words
    QString language;
    qint64 takenAt = 0;
    std::optional<qint64> withdrawnAt;
    bool identityChecked = false;
    QString contentType;     ///< of what was signed; empty: nothing is kept
    QByteArray evidenceHash; ///< SHA-256
    QList<Provision> provisions;
};

/// One Consent resource as indented JSON.
QByteArray fhirText(const FhirConsent &consent);

} // namespace colloquy
