// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/weekhours.h"
#include "core/domain/revision.h"
#include "core/domain/terms.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace colloquy {

/// The study and what its institution decided. Every figure here is a setting, never a constant.
struct Study {
    Q_GADGET

public:
    enum class ConsentTaken { Before, AtStart };
    Q_ENUM(ConsentTaken)

    Id<Study> id;
    QByteArray instance; ///< 16 bytes, new after every restore
    QString title;
    QString shortName;
    QString reference; ///< IRAS or REC number, sponsor
    QString templateName;
    bool sample = false; ///< nothing in a sample study is real
    QByteArray zone = "Europe/London";
    std::optional<QDate> opens; ///< first day of recruitment
    QDate ends;                 ///< last day, inclusive
    int longestMinutes = 60;
    int longestInterpretedMinutes = 60;
    int minimumAge = 16;    ///< inclusive
    int thinkingHours = 24; ///< between information sheet and consent
    ConsentTaken consentTaken = ConsentTaken::AtStart;
    int consentTalkMinutes = 15;
    int consentTalkInterpretedMinutes = 30;
    WeekHours hours;                  ///< the researcher's working hours
    QString bankHolidays;             ///< which list is kept free, such as "england_and_wales"; empty: none
    QMap<InterviewMode, int> buffers; ///< minutes before and after, per mode
    int travelMinutes = 0;            ///< on each side of a face-to-face interview
    int gridMinutes = 15;
    int noticeHours = 0;
    int dayCap = 0; ///< 0: no cap
    int weekCap = 0;
    int withdrawalDays = 14;      ///< after the interview
    int attemptLimit = 3;         ///< unanswered contact attempts before a warning
    QStringList buddyPlaces;      ///< place types that need a buddy and a due-out time
    bool oralTranslation = false; ///< English read aloud by an interpreter counts as a document
    QStringList ownLanguages = {QStringLiteral("en")}; ///< the researcher's, first one preferred
    bool typedSignature = false;
    int keepUnjoinedDays = 30;  ///< those who never joined, after their enquiry was closed
    int keepContactDays = 90;   ///< contacts, after the study's end
    int keepConsentDays = 1826; ///< evidence of consent, after the study's end
    int keepLinksDays = 365;    ///< which code is whom, after the study's end
    std::optional<QDate> closedOn;
    std::optional<qint64> evidenceExportedAt; ///< consent evidence is kept outside, as confirmed then
    std::optional<qint64> linksDestroyedAt;

    // Sealed with the staff key.
    QString researcher; ///< name as it stands in letters and certificates
    QString contactLines;
    QString interpreterLine;     ///< number of the telephone interpreting service for the day nobody comes
    QString interpreterLineCode; ///< by which that service knows the client
    SealState sealState = SealState::Open;
    Revision revision = {};

    int bufferFor(InterviewMode mode) const { return buffers.value(mode, 0); }
    bool operator==(const Study &) const = default;
};

/// A question that decides who may take part. A flag is a circumstance that the researcher must weigh:
/// "yes" or "unsure" to it needs a decision, and leaving it unasked hinders nobody.
struct Criterion {
    QString id; ///< stable, such as "age_16_or_over"
    QString question;
    QString reason; ///< why a "no" makes somebody ineligible, as the screening log says it
    bool flag = false;
    bool age = false; ///< a recorded age below the study's minimum beats the answer

    bool operator==(const Criterion &) const = default;
};

/// A feature of the sampling matrix, such as the years in the role, with its possible values.
struct GroupAttribute {
    QString id;
    QString title;
    QStringList options;

    bool operator==(const GroupAttribute &) const = default;
};

/// People who are recruited for the same reason, such as clients.
struct StudyGroup {
    Q_GADGET

public:
    enum class ThanksKind { None, Voucher, Certificate };
    Q_ENUM(ThanksKind)

    Id<StudyGroup> id;
    QString key; ///< stable, such as "client"
    QString title;
    QString prefix; ///< of its participants' codes, such as "C"
    int position = 0;
    std::optional<int> targetLeast;
    std::optional<int> targetMost;
    ThanksKind thanks = ThanksKind::None;
    int voucherPence = 0;
    QList<Criterion> criteria;
    QList<GroupAttribute> attributes;

    Revision revision = {};

    bool operator==(const StudyGroup &) const = default;
};

} // namespace colloquy
