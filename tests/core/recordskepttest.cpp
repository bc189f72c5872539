// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/whim.h"
#include "tests/support/interviewcases.h"

#include "core/store/summarytable.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

// Every field of every record, whatever stands in it, is kept and comes back; and a cell that holds something
// else is never taken for a value.

namespace {

Study someStudy(Whim &whim, Study study)
{
    study.title = u"Title "_s + whim.words();
    study.shortName = whim.words();
    study.reference = whim.words();
    study.templateName = whim.words();
    study.sample = whim.yes();
    study.zone = whim.yes() ? "Asia/Karachi" : "Europe/London";
    study.ends = whim.day();
    study.opens = whim.perhaps(study.ends.addDays(-whim.below(300)));
    study.longestMinutes = 1 + whim.below(480);
    study.longestInterpretedMinutes = 1 + whim.below(480);
    study.minimumAge = whim.below(130);
    study.thinkingHours = whim.below(8000);
    study.consentTaken = whim.any<Study::ConsentTaken>();
    study.consentTalkMinutes = whim.below(480);
    study.consentTalkInterpretedMinutes = whim.below(480);
    study.hours = whim.hours();
    study.bankHolidays = whim.yes() ? u"england_and_wales"_s : QString();
    study.buffers.clear();
    for (int i = whim.below(4); i > 0; --i)
        study.buffers[whim.any<InterviewMode>()] = whim.below(1440);
    study.travelMinutes = whim.below(1440);
    study.gridMinutes = 1 + whim.below(240);
    study.noticeHours = whim.below(8000);
    study.dayCap = whim.below(1000);
    study.weekCap = whim.below(1000);
    study.withdrawalDays = whim.below(3660);
    study.attemptLimit = whim.below(1000);
    study.buddyPlaces = whim.list(3);
    study.oralTranslation = whim.yes();
    study.ownLanguages = {whim.tag()};
    study.typedSignature = whim.yes();
    study.keepUnjoinedDays = whim.below(36500);
    study.keepContactDays = whim.below(36500);
    study.keepConsentDays = whim.below(36500);
    study.keepLinksDays = whim.below(36500);
    study.closedOn = whim.perhaps(whim.day());
    study.evidenceExportedAt = whim.perhaps(whim.time());
    study.linksDestroyedAt = whim.perhaps(whim.time());
    study.interpreterLine = whim.words();
    study.interpreterLineCode = whim.words();
    study.researcher = whim.words();
    study.contactLines = whim.words();
    return study;
}

StudyGroup someGroup(Whim &whim)
{
    StudyGroup group;
    group.id = Id<StudyGroup>::create();
    group.title = whim.words();
    group.key = u"group %1"_s.arg(whim.below(1'000'000));
    group.prefix = u"X%1"_s.arg(whim.below(1'000'000));
    group.position = whim.below(100);
    group.targetLeast = whim.perhaps(whim.below(50));
    group.targetMost = whim.perhaps(50 + whim.below(50));
    group.thanks = whim.any<StudyGroup::ThanksKind>();
    group.voucherPence = whim.below(100'000);
    group.criteria.clear();
    group.attributes.clear();
    for (int i = whim.below(3); i > 0; --i) {
        group.criteria << Criterion{u"c%1"_s.arg(i), whim.words(), whim.words(), whim.yes(), whim.yes()};
        group.attributes << GroupAttribute{u"a%1"_s.arg(i), whim.words(), {whim.words(), whim.words()}};
    }
    return group;
}

Participant somePerson(Whim &whim, Participant person)
{
    person.code = u"C%1"_s.arg(whim.below(1'000'000'000));
    person.number = whim.below(1000);
    person.group = whim.yes() ? u"client"_s : u"practitioner"_s;
    person.enquiredAt = whim.time();
    person.spokenLanguage = whim.tag();
    person.readingLanguage = whim.perhaps(whim.tag());
    person.interpreterWanted = whim.any<YesNo>();
    person.interpreterGender = whim.any<Gender>();
    person.notInterpreters.clear();
    for (int i = whim.below(3); i > 0; --i)
        person.notInterpreters << Id<Interpreter>::create();
    person.sameInterpreter = whim.yes();
    person.filming = whim.any<YesNo>();
    person.modes = whim.yes() ? QList<InterviewMode>() : QList{whim.any<InterviewMode>()};
    person.availability = whim.hours();
    person.attributes.clear();
    if (whim.yes())
        person.attributes = {{whim.words(), whim.words()}, {u"years"_s, whim.words()}};
    person.noContact = whim.yes();
    person.knowsResearcher = whim.yes();
    person.tooYoung = whim.yes();
    person.closedAs = whim.perhaps(whim.any<Participant::ClosedAs>());
    person.closedAt = person.closedAs ? std::optional(whim.time()) : std::nullopt;
    person.zone = whim.yes() ? QByteArray() : QByteArray("Asia/Dhaka");
    for (QString *text :
         {&person.name, &person.email, &person.phone, &person.address, &person.otherGroup, &person.source,
          &person.dialect, &person.accessNeeds, &person.notes, &person.closeReason, &person.safety.safeHours,
          &person.safety.ifSomeoneElse, &person.safety.stopPhrase})
        *text = whim.words();
    person.age = whim.perhaps(whim.below(130));
    person.safety.asked = whim.yes();
    person.safety.safeChannel = whim.perhaps(whim.any<Channel>());
    for (YesNo *answer : {&person.safety.voicemail, &person.safety.text, &person.safety.post})
        *answer = whim.any<YesNo>();
    return person;
}

ConsentRecord someConsent(Whim &whim, const Id<Participant> &person)
{
    ConsentRecord record;
    record.id = Id<ConsentRecord>::create();
    record.participant = person;
    record.form = Id<Document>::create();
    record.language = whim.tag();
    record.how = whim.any<ConsentRecord::How>();
    record.takenAt = whim.time();
    for (int i = whim.below(9); i > 0; --i)
        record.answers[1 + whim.below(30)] = whim.any<YesNo>();
    record.interpreter = whim.perhaps(Id<Interpreter>::create());
    record.readAloud = whim.yes();
    record.videoUsed = whim.yes();
    record.copyGivenAt = whim.perhaps(whim.time());
    record.corrects = whim.perhaps(Id<ConsentRecord>::create());
    record.copyHow = whim.perhaps(whim.any<Delivery>());
    record.identityChecked = whim.yes();
    record.capacity = whim.any<ConsentRecord::Capacity>();
    record.questionsAsked = whim.yes();
    record.nameSaid = whim.yes();
    record.evidence = whim.any<ConsentRecord::Evidence>();
    if (record.evidence != ConsentRecord::Evidence::None)
        record.evidenceHash = "h" + whim.bytes(31);
    record.evidenceFile = whim.bytes(5000);
    record.evidenceName = whim.words();
    record.takenBy = whim.words();
    record.reason = whim.words();
    return record;
}

Withdrawal someWithdrawal(Whim &whim, const Id<Participant> &person)
{
    Withdrawal withdrawal;
    withdrawal.id = Id<Withdrawal>::create();
    withdrawal.participant = person;
    withdrawal.at = whim.time();
    withdrawal.scopes = {whim.any<Withdrawal::Scope>(), whim.any<Withdrawal::Scope>()};
    withdrawal.told = whim.any<Withdrawal::Told>();
    withdrawal.afterWindow = whim.yes();
    for (int i = whim.below(3); i > 0; --i)
        withdrawal.done[whim.listed()] = whim.time();
    withdrawal.decidedAt = whim.perhaps(whim.time());
    withdrawal.reason = whim.words();
    withdrawal.decision = whim.words();
    return withdrawal;
}

Incident someIncident(Whim &whim, const Id<Participant> &person)
{
    Incident incident;
    incident.id = Id<Incident>::create();
    incident.participant = whim.perhaps(person);
    incident.interview = whim.perhaps(Id<Interview>::create());
    incident.kind = whim.any<Incident::Kind>();
    incident.at = whim.time();
    incident.followUpOn = whim.perhaps(whim.day());
    incident.closedAt = whim.perhaps(whim.time());
    incident.done = whim.words();
    incident.told = whim.words();
    return incident;
}

Thanks someThanks(Whim &whim, const Id<Participant> &person, int number)
{
    Thanks thanks;
    thanks.id = Id<Thanks>::create();
    thanks.participant = person;
    thanks.kind = whim.yes() ? Thanks::Kind::Voucher : Thanks::Kind::Certificate;
    thanks.state = whim.any<Thanks::State>();
    thanks.pence = whim.below(100'000);
    thanks.number = whim.perhaps(number);
    thanks.sentAt = whim.time();
    thanks.delivered = whim.perhaps(whim.any<Thanks::Delivered>());
    thanks.closedAt = whim.perhaps(whim.time());
    thanks.receipt = whim.perhaps(whim.any<Thanks::Receipt>());
    thanks.serial = whim.words();
    thanks.batch = whim.words();
    return thanks;
}

} // namespace

TEST_CASE("Every field of a study and its groups is kept, whatever stands in it")
{
    StudyDesk desk;
    Whim whim;
    const Study study = desk.workspace().study();
    checkKept(desk, [&] { return someStudy(whim, study); }, {"id", "instance"});
    checkKept(desk, [&] { return someGroup(whim); });
}

TEST_CASE("Every field of a person and of what is known of them is kept, whatever stands in it")
{
    StudyDesk desk;
    Whim whim;
    const Participant person = added(desk);
    checkKept(desk, [&] { return somePerson(whim, person); }, {"id"});
    checkKept(desk,
              [&] {
                  return ContactAttempt{Id<ContactAttempt>::create(),
                                        person.id,
                                        whim.time(),
                                        whim.any<Channel>(),
                                        whim.any<ContactAttempt::Direction>(),
                                        whim.any<ContactAttempt::Outcome>(),
                                        whim.perhaps(whim.time()),
                                        whim.perhaps(Id<Interview>::create()),
                                        whim.perhaps(whim.any<ContactAttempt::Message>()),
                                        whim.words()};
              },
              {"participant"});
    checkKept(desk,
              [&] {
                  Screening screening{Id<Screening>::create(), person.id, whim.time(), {}, {}, whim.words()};
                  for (int i = whim.below(4); i > 0; --i)
                      screening.answers[whim.listed()] = whim.any<Answer>();
                  screening.decision = whim.perhaps(whim.any<Screening::Decision>());
                  return screening;
              },
              {"participant"});
    checkKept(desk,
              [&] {
                  return InformationGiven{
                      Id<InformationGiven>::create(), person.id,
                      Id<Document>::create(),         whim.time(),
                      whim.any<Delivery>(),           whim.perhaps(Id<Interpreter>::create())};
              },
              {"participant"});
    checkKept(desk, [&] { return someConsent(whim, person.id); }, {"participant"});
    checkKept(desk, [&] { return someWithdrawal(whim, person.id); }, {"participant"});
    checkKept(desk,
              [&] {
                  return VersionMark{Id<VersionMark>::create(),     person.id,   Id<Document>::create(),
                                     whim.any<VersionMark::Mark>(), whim.time(), whim.words()};
              },
              {"participant"});
    checkKept(desk,
              [&] {
                  return SummarySent{Id<SummarySent>::create(), person.id, whim.time(), whim.any<Delivery>()};
              },
              {"participant"});
    checkKept(desk, [&] { return someIncident(whim, person.id); });
    int number = 0;
    checkKept(desk, [&] { return someThanks(whim, person.id, ++number); }, {"participant"});
}
