// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"

#include "core/actions/evidence.h"
#include "core/store/summarytable.h"

namespace colloquy {

using namespace Qt::StringLiterals;

Participant enrolled(StudyDesk &desk, Participant person)
{
    person.id = Id<Participant>::create();
    if (person.group.isEmpty())
        person.group = u"client"_s;
    person.enquiredAt = StudyDesk::monday() - 86400;
    const auto group = desk.store().first<StudyGroup>("key = ?1", person.group);
    REQUIRE(group);
    Transaction transaction(desk.store());
    person.number = transaction.spendCode(person.id.bytes(), group->prefix, true);
    person.code = group->prefix + u"%1"_s.arg(person.number, 2, 10, QLatin1Char('0'));
    transaction.put(person);
    REQUIRE(desk.workspace().finish(transaction, {"test.enrol", person.code, person.id, {}}));
    return person;
}

Interview planned(const Participant &participant, QDate date, QTime time, const QByteArray &zone)
{
    const auto start = resolve({date, time, zone, std::nullopt});
    REQUIRE(start);
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.participant = participant.id;
    interview.start = *start;
    interview.uid = Id<Interview>::create().bytes();
    return interview;
}

Document formInUse(StudyDesk &desk, const QString &group, const QString &version)
{
    Document form;
    form.id = Id<Document>::create();
    form.kind = Document::Kind::Form;
    form.group = group;
    form.language = u"en"_s;
    form.version = version;
    form.state = Document::State::Replaced;
    form.statements = {
        {1, u"I agree to take part."_s, Statement::Need::Required, Statement::Permits::TakePart},
        {2, u"It may be recorded."_s, Statement::Need::Optional, Statement::Permits::Audio}};
    form.approvedOn = QDate(2026, 10, 1);
    form.inUseFrom = StudyDesk::monday() - 30 * 86400;
    form.replacedAt = StudyDesk::monday();
    form.attachment = "a signed copy";
    form.attachmentName = u"form.pdf"_s;
    keep(desk, form);
    return form;
}

ConsentRecord consentOn(const Document &form, const Participant &participant, const QMap<int, YesNo> &answers)
{
    ConsentRecord record;
    record.id = Id<ConsentRecord>::create();
    record.participant = participant.id;
    record.form = form.id;
    record.language = form.language;
    record.takenAt = StudyDesk::monday() - 3600;
    record.answers = answers;
    record.takenBy = u"Robin Example"_s;
    record.evidence = ConsentRecord::Evidence::Scan;
    record.evidenceFile = "%PDF-1.4 of " + participant.code.toLatin1() + "\n%%EOF\n";
    record.evidenceHash = evidenceHash(record.evidenceFile);
    record.evidenceName = u"form.pdf"_s;
    return record;
}

namespace {

Interpreter interpreterNumbered(StudyDesk &desk, const QString &name)
{
    Interpreter interpreter;
    interpreter.id = Id<Interpreter>::create();
    Transaction transaction(desk.store());
    interpreter.number = transaction.spendCode(interpreter.id.bytes(), u"I"_s, false);
    interpreter.code = u"I%1"_s.arg(interpreter.number, 2, 10, QLatin1Char('0'));
    interpreter.languages = {u"ur"_s, u"pnb"_s};
    interpreter.name = name;
    interpreter.agreementOn = QDate(2026, 10, 2);
    interpreter.bands = {{24, 100}};
    interpreter.notes = u"Also speaks Pahari."_s;
    transaction.put(interpreter);
    REQUIRE(desk.workspace().finish(transaction, {"test.interpreter", interpreter.code, {}, {}}));
    return interpreter;
}

template <class T>
void keepFor(StudyDesk &desk, T record, const Participant &person)
{
    record.id = Id<T>::create();
    record.participant = person.id;
    record.at = StudyDesk::monday() - 7200;
    keep(desk, record);
}

void fillFor(StudyDesk &desk, const Participant &person, const Document &form, int day)
{
    const Interpreter interpreter = interpreterNumbered(desk, u"Iman Example"_s);
    ContactAttempt attempt;
    attempt.note = u"Rang twice."_s;
    keepFor(desk, attempt, person);
    Screening screening;
    screening.answers = {{u"age_16_or_over"_s, Answer::Yes}};
    screening.reason = u"Told on the phone."_s;
    keepFor(desk, screening, person);
    InformationGiven given;
    given.document = form.id;
    given.interpreter = interpreter.id;
    keepFor(desk, given, person);
    keep(desk, consentOn(form, person, {{1, YesNo::Yes}, {2, YesNo::No}}));
    Withdrawal withdrawal;
    withdrawal.scopes = {Withdrawal::Scope::Recording};
    withdrawal.reason = u"Had second thoughts."_s;
    keepFor(desk, withdrawal, person);
    VersionMark mark;
    mark.document = form.id;
    mark.reason = u"Only the address changed."_s;
    keepFor(desk, mark, person);
    Incident incident;
    incident.participant = person.id;
    incident.done = u"Paused and offered the support sheet."_s;
    keepFor(desk, incident, person);
    keepFor(desk, SummarySent(), person);
    Interview interview = planned(person, QDate(2026, 12, 1).addDays(day), QTime(10, 0));
    interview.place = u"Room 3, Example House"_s;
    interview.recordingDevice = u"Recorder 2"_s;
    keep(desk, interview);
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview.id;
    booking.interpreter = interpreter.id;
    booking.language = u"ur"_s;
    booking.state = InterpreterBooking::State::Asked;
    booking.reference = u"B-17"_s;
    keep(desk, booking);
    const qint64 noon = StudyDesk::monday() + (24 * day + 4) * 3600;
    keep(desk, BusyCalendar{
                   Id<BusyCalendar>::create(), u"Calendar %1"_s.arg(day), noon, 3600, {{noon, noon + 3600}}});
    Thanks thanks;
    thanks.id = Id<Thanks>::create();
    thanks.participant = person.id;
    thanks.number = day;
    thanks.serial = u"SER-1"_s;
    keep(desk, thanks);
    Override override;
    override.subject = interview.id.bytes();
    override.code = u"buffer.short"_s;
    override.reason = u"They asked for it."_s;
    override.participant = person.id;
    override.id = Id<Override>::create();
    keep(desk, override);
    keepFor(desk, attempt, person);
    const auto undone =
        desk.store().list<ContactAttempt>("participant = ?1 ORDER BY rowid DESC", person.id).first();
    keep(desk, Voiding{Id<Voiding>{undone.id.uuid}, "contact_attempt", StudyDesk::monday()});
}

} // namespace

void fillEveryTable(StudyDesk &desk)
{
    const Document form = formInUse(desk, u"client"_s, u"2"_s);
    int day = 0;
    for (const QString &name : {u"Ama Example"_s, u"Bilal Example"_s}) {
        Participant person;
        person.name = name;
        person.email = u"one%1@example.org"_s.arg(day);
        person.notes = u"Likes mornings."_s;
        fillFor(desk, enrolled(desk, person), form, ++day);
    }
}

} // namespace colloquy
