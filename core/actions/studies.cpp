// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/studies.h"

#include "core/actions/overview.h"
#include "core/actions/studytemplate.h"
#include "core/base/text.h"
#include "core/rules/studyrules.h"
#include "core/store/transaction.h"
#include "core/vault/recoverykey.h"

#include <QFile>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

const QString passphraseLabel = u"passphrase"_s;
const QString recoveryLabel = u"recovery key"_s;

/// The study as asked for, on the ground of its template.
Study studyFor(const CreateStudy &request, const TemplateContent &content)
{
    Study study = content.study;
    study.id = Id<Study>::create();
    study.instance = randomBytes(16);
    study.title = request.title.isEmpty() ? content.study.title : normalised(request.title);
    study.zone = request.zone;
    study.opens = request.opens;
    study.ends = request.ends;
    study.minimumAge = request.minimumAge.value_or(study.minimumAge);
    study.sample = request.sample;
    return study;
}

struct NewSlots {
    SlotRecord passphrase;
    SlotRecord recovery;
    QByteArray recoveryKey;
};

Result<NewSlots> makeSlots(const CreateStudy &request, const Secret &studyKey, const QByteArray &studyId)
{
    NewSlots made;
    made.recoveryKey = newRecoveryKey();
    const auto passphrase =
        makeSlot({Slot::Kind::Passphrase, passphraseBytes(request.passphrase), request.cost, passphraseLabel},
                 studyKey, studyId);
    const auto recovery =
        makeSlot({Slot::Kind::Recovery, made.recoveryKey, {}, recoveryLabel}, studyKey, studyId);
    if (!passphrase)
        return passphrase.error();
    if (!recovery)
        return recovery.error();
    made.passphrase = {Id<SlotRecord>::create(), *passphrase};
    made.recovery = {Id<SlotRecord>::create(), *recovery};
    return made;
}

Outcome fill(Store &store, const CreateStudy &request, const TemplateContent &content, const Study &study,
             const NewSlots &made)
{
    Transaction transaction(store);
    transaction.put(study);
    transaction.put(made.passphrase);
    transaction.put(made.recovery);
    for (const StudyGroup &group : content.groups)
        transaction.put(group);
    for (const Document &document : content.documents)
        transaction.put(document);
    const auto written = transaction.commit({"study.create",
                                             {},
                                             {},
                                             {},
                                             passphraseLabel,
                                             request.clock.value_or(Workspace::realNow()),
                                             request.clock.has_value()});
    return written ? Outcome() : Outcome(written.error());
}

Result<CreatedStudy> createFile(const CreateStudy &request, const TemplateContent &content)
{
    const Study study = studyFor(request, content);
    const Secret studyKey = Secret::random();
    const auto made = makeSlots(request, studyKey, study.id.bytes());
    if (!made)
        return made.error();
    const bool memory = request.path == ":memory:"_L1;
    auto connection =
        Connection::open(request.path, memory ? Connection::Kind::Memory : Connection::Kind::New);
    if (!connection)
        return connection.error();
    auto store = std::make_unique<Store>(std::move(*connection));
    store->setStudyId(study.id.bytes());
    store->vault().unlock(studyKey);
    if (const Outcome filled = fill(*store, request, content, study, *made); !filled)
        return filled.error();
    CreatedStudy created{std::make_unique<Workspace>(std::move(store)), made->recoveryKey};
    created.workspace->setClock(request.clock);
    if (const Outcome unlocked = created.workspace->unlock(recoveryText(made->recoveryKey)); !unlocked)
        return unlocked.error();
    return created;
}

} // namespace

Findings checkCreateStudy(const CreateStudy &request)
{
    const auto content = studyTemplate(request.templateName);
    if (!content)
        return {blocks(Code::TextUnknown, u"template"_s)};
    return checkFilled(u"passphrase"_s, request.passphrase) +
           rules::checkStudy(studyFor(request, *content), content->groups);
}

Result<CreatedStudy> createStudy(const CreateStudy &request)
{
    const Findings findings = checkCreateStudy(request);
    if (anyBlocks(findings))
        return Error::refused(findings);
    const bool existed = QFile::exists(request.path);
    auto created = createFile(request, *studyTemplate(request.templateName));
    if (!created && !existed)
        QFile::remove(request.path);
    return created;
}

Findings checkChangeStudy(const Workspace &, const ChangeStudy &request)
{
    return rules::checkStudy(request.study, request.groups);
}

StudyEffects foreseeStudy(const Workspace &workspace, const Study &study)
{
    StudyEffects effects;
    for (const InterviewSummary &summary : interviews(workspace, std::nullopt, std::nullopt)) {
        const Interview &interview = summary.interview;
        if (!interview.isLive() || interview.startedAt)
            continue;
        const bool interpreted = summary.interpreterNeeded == YesNo::Yes || summary.booking;
        const int longest = interpreted ? study.longestInterpretedMinutes : study.longestMinutes;
        effects.outsideDates += !rules::isWithinDates(study, interview.span());
        effects.tooLong += interview.minutes > longest;
    }
    return effects;
}

Outcome changeStudy(Workspace &workspace, const ChangeStudy &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    if (const Findings findings = checkChangeStudy(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    const bool otherAge = workspace.study().minimumAge != request.study.minimumAge;
    transaction.put(request.study);
    for (const StudyGroup &group : request.groups)
        transaction.put(group);
    if (otherAge) {
        for (Participant participant : workspace.store().list<Participant>({})) {
            participant.tooYoung = participant.age && *participant.age < request.study.minimumAge;
            transaction.put(participant);
        }
    }
    return workspace.finish(transaction, {"study.set", {}, {}, {}});
}

} // namespace colloquy
