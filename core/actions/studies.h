// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"

namespace colloquy {

/// A ready-made study: settings, groups, criteria and draft documents.
struct StudyTemplate {
    QString name; ///< such as "between-session-work"
    QString title;
    QString description;
};
QList<StudyTemplate> studyTemplates();

struct CreateStudy {
    QString path;
    QString templateName = QStringLiteral("between-session-work");
    QString title; ///< empty: the template's
    QByteArray zone = "Europe/London";
    std::optional<QDate> opens;
    QDate ends;
    std::optional<int> minimumAge;
    QString researcher; ///< may stay empty until a letter or a consent needs it
    QString passphrase;
    KdfCost cost;
    bool sample = false;
    std::optional<qint64> clock; ///< the time that the new study is created at; none: now
};

struct CreatedStudy {
    std::unique_ptr<Workspace> workspace; ///< unlocked
    QByteArray recoveryKey;               ///< shown once and kept nowhere
};

/// What stands in the way of creating it; looks at no file.
Findings checkCreateStudy(const CreateStudy &request);

/// A new file with its two slots. On refusal no file is left behind.
Result<CreatedStudy> createStudy(const CreateStudy &request);

/// A fictional study full of records, at the sample's own time.
Result<CreatedStudy> createSample(const QString &path, const KdfCost &cost);
QString samplePassphrase();
/// The Wednesday at which the sample study is looked at, in UTC seconds.
qint64 sampleNow();

/// Changed settings, and changed groups (target ranges, thanks, criteria).
struct ChangeStudy {
    Study study;
    QList<StudyGroup> groups;
    Decisions decisions = {};
};
/// Also interview.after_end, interview.before_opening and interview.too_long as warnings, with the number of
/// interviews: what is booked already and wouldn't be booked so after the change. It stays as it is.
Findings checkChangeStudy(const Workspace &workspace, const ChangeStudy &request);
Outcome changeStudy(Workspace &workspace, const ChangeStudy &request);

/// One setting by the name of the command line, such as "buffer.zoom" or "target.client".
Outcome applySetting(ChangeStudy &request, const QString &key, const QString &value);

/// When a person, an interpreter or the researcher can be had, as text in the grammar of WeekHours.
Outcome setAvailability(Workspace &workspace, const QString &whose, const QString &text);
Result<QString> availability(const Workspace &workspace, const QString &whose);

} // namespace colloquy
