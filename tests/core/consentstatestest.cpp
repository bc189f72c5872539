// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/consentcopies.h"
#include "core/actions/documents.h"
#include "core/actions/evidence.h"
#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/studies.h"
#include "core/actions/versionmarks.h"
#include "core/actions/withdrawing.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"
#include "tests/support/evidencefiles.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

// Each state of somebody's consent, and each thing that may happen to it: what it is afterwards, or the code
// by which it is refused.

namespace {

enum State { Missing, Incomplete, Valid, Stopped, Withdrawn, ReconsentDue };
constexpr const char *stateNames[] = {"missing", "incomplete", "valid",
                                      "stopped", "withdrawn",  "reconsent_due"};

RecordConsent takingFrom(const Participant &person, bool complete)
{
    RecordConsent request;
    request.participant = person.id;
    request.how = ConsentRecord::How::Spoken;
    request.answers = {{1, complete ? YesNo::Yes : YesNo::No}, {2, YesNo::Yes}};
    return request;
}

RecordConsent stoppedWith(const Participant &person)
{
    RecordConsent request = takingFrom(person, true);
    request.capacity = ConsentRecord::Capacity::Concern;
    return request;
}

/// Somebody whose consent stands so.
struct Person {
    explicit Person(State state)
        : participant(informed(desk, eligible(desk, aParticipant().named(u"Ama Example"_s))))
    {
        inUse(desk, Document::Kind::Form, participant);
        ChangeStudy changed{desk.workspace().study(), desk.workspace().groups()};
        changed.study.consentTaken = Study::ConsentTaken::Before;
        REQUIRE(changeStudy(desk.workspace(), changed));
        if (state == Stopped)
            REQUIRE(recordConsent(desk.workspace(), stoppedWith(participant)));
        else if (state != Missing)
            REQUIRE(recordConsent(desk.workspace(), takingFrom(participant, state != Incomplete)));
        desk.workspace().setClock(StudyDesk::monday() + 60);
        if (state == Withdrawn)
            REQUIRE(withdraw());
        if (state == ReconsentDue)
            REQUIRE(mark(VersionMark::Mark::Reconsent));
        desk.workspace().setClock(StudyDesk::monday() + 120);
    }

    Outcome withdraw()
    {
        WithdrawParticipant request;
        request.participant = participant.id;
        request.scopes = {Withdrawal::Scope::Interview};
        const auto done = withdrawParticipant(desk.workspace(), request);
        return done ? Outcome() : Outcome(done.error());
    }

    /// A newer form comes into use, and is judged so.
    Outcome mark(VersionMark::Mark mark)
    {
        Document next = desk.store().list<Document>("kind = 'form' AND state = 'in_use'").first();
        next.version += u'+';
        const auto id = addDocument(desk.workspace(), next);
        REQUIRE(id);
        REQUIRE(bringIntoUse(desk.workspace(), {*id, QDate(2026, 11, 1), {}, {}}));
        return judge(mark);
    }
    Outcome judge(VersionMark::Mark mark)
    {
        return markVersion(desk.workspace(), {{participant.id}, {}, mark, u"A test"_s});
    }

    QString standing() { return wordOf(consentStanding(desk.workspace(), participant.id)); }
    static QString wordOf(const ConsentStanding &standing)
    {
        return wasStopped(standing) ? u"stopped"_s : word(standing.state);
    }
    /// The state afterwards, or the code of what refuses.
    QString after(const Outcome &outcome)
    {
        return outcome ? standing() : codeText(outcome.error().findings.first().code);
    }
    template <class T>
    QString after(const Result<T> &result)
    {
        return after(result ? Outcome() : Outcome(result.error()));
    }

    StudyDesk desk;
    Participant participant;
};

struct Event {
    const char *name;
    QString (*happen)(Person &);
    QStringList expected; ///< from each state, in order
};

QString corrected(Person &one)
{
    RecordConsent request = takingFrom(one.participant, false);
    const auto record = participantRecord(one.desk.workspace(), one.participant.id);
    request.corrects = record->consents.isEmpty() ? Id<ConsentRecord>::create() : record->consents.first().id;
    request.reason = u"The recording says no"_s;
    return one.after(recordConsent(one.desk.workspace(), request));
}

QString bookedAnew(Person &one)
{
    BookInterview request;
    request.participant = one.participant.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    return one.after(bookInterview(one.desk.workspace(), request));
}

QString begun(Person &one)
{
    const Interview interview = booked(one.desk, one.participant, 0);
    return one.after(startInterview(one.desk.workspace(), {interview.id, {}, true, {}}));
}

QString voided(Person &one)
{
    const auto record = participantRecord(one.desk.workspace(), one.participant.id);
    const auto id = record->withdrawals.isEmpty() ? Id<Withdrawal>::create() : record->withdrawals.first().id;
    return one.after(voidWithdrawal(one.desk.workspace(), {id, u"A slip"_s}));
}

const QList<Event> &events()
{
    static const QList<Event> all{
        {"taken, complete",
         [](Person &one) {
             return one.after(recordConsent(one.desk.workspace(), takingFrom(one.participant, true)));
         },
         {u"valid"_s, u"valid"_s, u"valid"_s, u"valid"_s, u"participant.withdrawn"_s, u"valid"_s}},
        {"taken, incomplete",
         [](Person &one) {
             return one.after(recordConsent(one.desk.workspace(), takingFrom(one.participant, false)));
         },
         {u"incomplete"_s, u"incomplete"_s, u"incomplete"_s, u"incomplete"_s, u"participant.withdrawn"_s,
          u"incomplete"_s}},
        {"stopped",
         [](Person &one) {
             return one.after(recordConsent(one.desk.workspace(), stoppedWith(one.participant)));
         },
         {u"stopped"_s, u"stopped"_s, u"stopped"_s, u"stopped"_s, u"participant.withdrawn"_s, u"stopped"_s}},
        {"corrected to a no",
         corrected,
         {u"record.not_found"_s, u"incomplete"_s, u"incomplete"_s, u"incomplete"_s,
          u"participant.withdrawn"_s, u"incomplete"_s}},
        {"form attached",
         [](Person &one) {
             return one.after(attachEvidence(one.desk.workspace(), {one.participant.id, aPdf(), {}, {}}));
         },
         {u"record.not_found"_s, u"incomplete"_s, u"valid"_s, u"stopped"_s, u"withdrawn"_s,
          u"reconsent_due"_s}},
        {"booked",
         bookedAnew,
         {u"consent.missing"_s, u"consent.missing"_s, u"valid"_s, u"consent.stopped"_s,
          u"participant.withdrawn"_s, u"consent.reconsent_due"_s}},
        {"interview begun",
         begun,
         {u"consent.missing"_s, u"consent.missing"_s, u"valid"_s, u"consent.stopped"_s,
          u"participant.withdrawn"_s, u"consent.reconsent_due"_s}},
        {"participant's copy",
         [](Person &one) {
             return one.after(
                 consentCopy(one.desk.workspace(), one.participant.id, ConsentCopy::For::Participant));
         },
         {u"record.not_found"_s, u"incomplete"_s, u"valid"_s, u"consent.stopped"_s, u"withdrawn"_s,
          u"reconsent_due"_s}},
        {"file copy",
         [](Person &one) {
             return one.after(consentCopy(one.desk.workspace(), one.participant.id, ConsentCopy::For::File));
         },
         {u"record.not_found"_s, u"incomplete"_s, u"valid"_s, u"stopped"_s, u"withdrawn"_s,
          u"reconsent_due"_s}},
        {"signature saved",
         [](Person &one) { return one.after(keptEvidence(one.desk.workspace(), one.participant.id)); },
         {u"record.not_found"_s, u"evidence.missing"_s, u"evidence.missing"_s, u"evidence.missing"_s,
          u"evidence.missing"_s, u"evidence.missing"_s}},
        {"withdrawn",
         [](Person &one) { return one.after(one.withdraw()); },
         {u"withdrawn"_s, u"withdrawn"_s, u"withdrawn"_s, u"withdrawn"_s, u"record.wrong_state"_s,
          u"withdrawn"_s}},
        {"withdrawal voided",
         voided,
         {u"record.not_found"_s, u"record.not_found"_s, u"record.not_found"_s, u"record.not_found"_s,
          u"valid"_s, u"record.not_found"_s}},
        {"undone",
         [](Person &one) { return one.after(one.desk.workspace().undo()); },
         {u"missing"_s, u"missing"_s, u"missing"_s, u"missing"_s, u"valid"_s, u"valid"_s}},
        {"new version, to consent again",
         [](Person &one) { return one.after(one.mark(VersionMark::Mark::Reconsent)); },
         {u"record.wrong_state"_s, u"incomplete"_s, u"reconsent_due"_s, u"stopped"_s, u"record.wrong_state"_s,
          u"reconsent_due"_s}},
        {"new version, to be told",
         [](Person &one) { return one.after(one.mark(VersionMark::Mark::Inform)); },
         {u"record.wrong_state"_s, u"incomplete"_s, u"valid"_s, u"stopped"_s, u"record.wrong_state"_s,
          u"reconsent_due"_s}},
        {"new version, not affected",
         [](Person &one) { return one.after(one.mark(VersionMark::Mark::Unaffected)); },
         {u"record.wrong_state"_s, u"incomplete"_s, u"valid"_s, u"stopped"_s, u"record.wrong_state"_s,
          u"reconsent_due"_s}},
        {"judged anew: not affected",
         [](Person &one) { return one.after(one.judge(VersionMark::Mark::Unaffected)); },
         {u"record.wrong_state"_s, u"record.wrong_state"_s, u"record.wrong_state"_s, u"record.wrong_state"_s,
          u"record.wrong_state"_s, u"valid"_s}}};
    return all;
}

} // namespace

TEST_CASE("Whatever happens to a consent leads to a known state, or is refused by its code")
{
    for (const Event &event : events()) {
        REQUIRE(event.expected.size() == ReconsentDue + 1);
        for (int state = Missing; state <= ReconsentDue; ++state) {
            INFO(stateNames[state] << ", then " << event.name);
            Person one(static_cast<State>(state));
            CHECK(one.standing() == QLatin1StringView(stateNames[state]));
            CHECK(event.happen(one) == event.expected[state]);
        }
    }
}
