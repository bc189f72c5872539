// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/studies.h"

#include "core/actions/overview.h"
#include "core/actions/studytemplate.h"
#include "core/base/text.h"
#include "core/rules/fieldrules.h"
#include "core/rules/peoplerules.h"
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
    if (study.title != content.study.title)
        study.shortName = study.title.left(rules::limits::name);
    study.zone = request.zone;
    study.opens = request.opens;
    study.ends = request.ends;
    study.minimumAge = request.minimumAge.value_or(study.minimumAge);
    study.researcher = normalised(request.researcher);
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

struct NewStudy {
    TemplateContent content;
    Study study;
    Secret studyKey;
    NewSlots slots;
};

/// Writes the first rows into a file that is empty still.
Result<CreatedStudy> filled(std::unique_ptr<Connection> connection, const CreateStudy &request,
                            const NewStudy &made)
{
    auto store = std::make_unique<Store>(std::move(connection));
    store->setStudyId(made.study.id.bytes());
    store->vault().unlock(made.studyKey);
    if (const Outcome written = fill(*store, request, made.content, made.study, made.slots); !written)
        return written.error();
    CreatedStudy created{std::make_unique<Workspace>(std::move(store)), made.slots.recoveryKey};
    created.workspace->setClock(request.clock);
    if (const Outcome unlocked = created.workspace->unlock(recoveryText(created.recoveryKey)); !unlocked)
        return unlocked.error();
    return created;
}

// Only what this call made itself is removed again: the passphrase takes its time, and meanwhile a file of
// that name may have come into being.
Result<CreatedStudy> createFile(const CreateStudy &request, const NewStudy &made)
{
    const bool memory = request.path == ":memory:"_L1;
    auto connection =
        Connection::open(request.path, memory ? Connection::Kind::Memory : Connection::Kind::New);
    if (!connection)
        return connection.error();
    auto created = filled(std::move(*connection), request, made);
    if (!created && !memory)
        QFile::remove(request.path);
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
    NewStudy made{*studyTemplate(request.templateName), {}, Secret::random(), {}};
    made.study = studyFor(request, made.content);
    auto slots = makeSlots(request, made.studyKey, made.study.id.bytes());
    if (!slots)
        return slots.error();
    made.slots = std::move(*slots);
    return createFile(request, made);
}

namespace {

bool concernsInterviews(const Study &study, const Study &before)
{
    return study.opens != before.opens || study.ends != before.ends || study.zone != before.zone ||
           study.longestMinutes != before.longestMinutes ||
           study.longestInterpretedMinutes != before.longestInterpretedMinutes;
}

/// What would keep this interview from being booked so.
QList<Code> obstacles(const Study &study, const InterviewSummary &summary)
{
    QList<Code> codes;
    for (const Finding &finding : rules::checkWithinDates(study, summary.interview.span()))
        codes << finding.code;
    const bool interpreted = summary.interpreterNeeded == YesNo::Yes || summary.booking;
    const int longest = interpreted ? study.longestInterpretedMinutes : study.longestMinutes;
    if (summary.interview.minutes > longest)
        codes << Code::InterviewTooLong;
    return codes;
}

/// Only what the change itself brings about.
Findings checkBooked(const Workspace &workspace, const Study &study)
{
    const Study before = workspace.study();
    if (!concernsInterviews(study, before))
        return {};
    QMap<Code, int> counts;
    for (const InterviewSummary &summary : interviews(workspace, std::nullopt, std::nullopt)) {
        if (!summary.interview.isLive() || summary.interview.startedAt)
            continue;
        const QList<Code> known = obstacles(before, summary);
        for (const Code code : obstacles(study, summary))
            counts[code] += !known.contains(code);
    }
    Findings findings;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (*count > 0)
            findings << warns(count.key(), {}, {QString::number(*count), u"booked"_s});
    }
    return findings;
}

} // namespace

Findings checkChangeStudy(const Workspace &workspace, const ChangeStudy &request)
{
    return rules::checkStudy(request.study, request.groups) + checkBooked(workspace, request.study);
}

Outcome changeStudy(Workspace &workspace, const ChangeStudy &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto reasons = settle(transaction, workspace, checkChangeStudy(workspace, request),
                                request.decisions, {std::nullopt, request.study.id.bytes()});
    if (!reasons)
        return reasons.error();
    const bool otherAge = workspace.study().minimumAge != request.study.minimumAge;
    transaction.put(request.study);
    for (const StudyGroup &group : request.groups)
        transaction.put(group);
    if (otherAge) {
        for (Participant participant : workspace.store().list<Participant>({})) {
            participant.tooYoung = rules::isTooYoung(participant, request.study);
            transaction.put(participant);
        }
    }
    return workspace.finish(transaction, {"study.set", {}, {}, *reasons});
}

} // namespace colloquy
