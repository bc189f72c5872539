// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/whim.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

// What people are given, and when they are met: every field is kept and comes back.

namespace {

QList<Statement> someStatements(Whim &whim)
{
    QList<Statement> statements;
    for (int i = whim.below(5); i > 0; --i)
        statements << Statement{static_cast<int>(statements.size()) + 1, u"I agree."_s + whim.words(),
                                whim.any<Statement::Need>(), whim.any<Statement::Permits>()};
    return statements;
}

Document someDocument(Whim &whim, const Id<Document> &other)
{
    Document document;
    document.id = Id<Document>::create();
    document.kind = whim.any<Document::Kind>();
    document.group = whim.yes() ? u"client"_s : u"supervisor"_s;
    document.language = whim.tag();
    document.version = u"%1"_s.arg(whim.below(1'000'000'000));
    document.direction = whim.any<Document::Direction>();
    document.state = whim.any<Document::State>();
    // No second one is in use for the same people.
    if (document.state == Document::State::InUse)
        document.state = Document::State::Replaced;
    document.title = whim.words();
    document.text = whim.words();
    document.statements = someStatements(whim);
    document.renders = whim.perhaps(other);
    document.replaces = whim.perhaps(other);
    const bool used = document.state == Document::State::Replaced;
    document.approvedOn = used ? std::optional(whim.day()) : whim.perhaps(whim.day());
    document.inUseFrom = used ? std::optional(whim.time()) : whim.perhaps(whim.time());
    document.replacedAt = used ? std::optional(whim.time()) : std::nullopt;
    document.approvalReference = whim.words();
    document.translationsUnaffected = whim.yes();
    document.unaffectedReason = whim.words();
    document.sampleOnly = whim.yes();
    document.attachmentHash = whim.bytes(32);
    document.attachment = whim.bytes(5000);
    document.attachmentName = whim.words();
    document.attachmentLink = whim.words();
    document.translator = whim.words();
    document.backTranslator = whim.words();
    return document;
}

/// None that holds its time, for those may not overlap.
Interview someInterview(Whim &whim, const Id<Participant> &person, const Id<Interview> &other)
{
    using State = Interview::State;
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.participant = person;
    const QByteArray zone = whim.yes() ? "America/St_Johns" : "Europe/London";
    const qint64 clocksBack = QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC).toSecsSinceEpoch();
    const qint64 start = whim.yes() ? clocksBack + 3600 * whim.below(2) : whim.time() / 60 * 60;
    interview.start = momentAt(start, zone);
    interview.minutes = 1 + whim.below(1440);
    interview.mode = whim.any<InterviewMode>();
    const QList<State> over{State::Moved,     State::Cancelled, State::NoShow,
                            State::Completed, State::Partial,   State::Stopped};
    interview.state = over[whim.below(static_cast<int>(over.size()))];
    interview.placeType = whim.words();
    interview.dueOutAt = whim.perhaps(whim.time());
    interview.arrivedAt = whim.perhaps(whim.time());
    if (interview.arrivedAt)
        interview.leftAt = whim.perhaps(*interview.arrivedAt + whim.below(10'000));
    if (interview.hasHappened() || whim.yes())
        interview.startedAt = whim.time();
    if (interview.hasHappened())
        interview.endedAt = *interview.startedAt + whim.below(10'000);
    interview.consentReaffirmed = whim.yes();
    interview.distress = whim.any<Interview::Distress>();
    interview.supportSheet = whim.yes();
    interview.followUpOn = whim.perhaps(whim.day());
    interview.notesDone = whim.yes();
    interview.movedFrom = whim.perhaps(other);
    interview.continues = whim.perhaps(other);
    interview.movedBy = whim.perhaps(whim.any<Interview::By>());
    if (interview.state == State::Cancelled)
        interview.cancelledBy = whim.any<Interview::By>();
    interview.sequence = whim.below(100);
    interview.uid = Id<Interview>::create().bytes();
    for (QString *text : {&interview.place, &interview.buddy, &interview.othersPresent,
                          &interview.recordingDevice, &interview.reason})
        *text = whim.words();
    return interview;
}

Interpreter someInterpreter(Whim &whim, Interpreter interpreter)
{
    interpreter.code = u"I%1"_s.arg(whim.below(1'000'000'000));
    interpreter.number = whim.below(1000);
    interpreter.languages = {whim.tag(), whim.tag()};
    interpreter.gender = whim.any<Gender>();
    interpreter.agreementOn = whim.perhaps(whim.day());
    interpreter.agreement = whim.any<Interpreter::Agreement>();
    interpreter.agreesToRecording = whim.any<YesNo>();
    interpreter.leadDays = whim.below(300);
    interpreter.bands.clear();
    for (int i = whim.below(3); i > 0; --i)
        interpreter.bands << CancellationBand{whim.below(500), whim.below(101)};
    interpreter.availability = whim.hours();
    interpreter.knownTo.clear();
    for (int i = whim.below(3); i > 0; --i)
        interpreter.knownTo << Id<Participant>::create();
    for (QString *text : {&interpreter.name, &interpreter.email, &interpreter.phone, &interpreter.agency,
                          &interpreter.registerNumber, &interpreter.dialects, &interpreter.notes,
                          &interpreter.rate, &interpreter.agencyReference, &interpreter.agreementName})
        *text = whim.words();
    interpreter.modes = whim.yes() ? QList<InterviewMode>() : QList{whim.any<InterviewMode>()};
    interpreter.filming = whim.any<YesNo>();
    interpreter.ratePence = whim.perhaps(whim.below(10'000));
    interpreter.leastMinutes = whim.below(1440);
    interpreter.agreementFile = whim.bytes(5000);
    interpreter.agreementHash = whim.bytes(32);
    return interpreter;
}

InterpreterBooking someBooking(Whim &whim, const Interview &interview, const Id<Interpreter> &interpreter)
{
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.purpose = whim.any<InterpreterBooking::Purpose>();
    if (booking.purpose == InterpreterBooking::Purpose::Interview) {
        booking.interview = interview.id;
    } else {
        booking.participant = interview.participant;
        booking.callStart = whim.time();
        booking.callMinutes = 1 + whim.below(1440);
    }
    booking.state = whim.any<InterpreterBooking::State>();
    if (booking.state != InterpreterBooking::State::Wanted)
        booking.interpreter = interpreter;
    booking.language = whim.tag();
    booking.briefingMinutes = whim.below(600);
    booking.debriefingMinutes = whim.below(600);
    booking.at = whim.time();
    booking.askedAt = whim.perhaps(whim.time());
    booking.papersSentAt = whim.perhaps(whim.time());
    booking.accepted = whim.any<YesNo>();
    booking.substituteFor = whim.perhaps(interpreter);
    booking.second = whim.yes();
    booking.byTelephone = whim.yes();
    booking.costPence = whim.perhaps(whim.below(100'000));
    booking.reason = whim.words();
    booking.agency = whim.words();
    booking.reference = whim.words();
    return booking;
}

} // namespace

TEST_CASE("Every field of a document, an interview and who interprets it is kept, whatever stands in it")
{
    StudyDesk desk;
    Whim whim;
    const Participant person = added(desk);
    const Document sheet = inUse(desk, Document::Kind::Sheet, person);
    checkKept(desk, [&] { return someDocument(whim, sheet.id); });
    const Interview earlier = interviewed(desk, person, -30);
    checkKept(desk, [&] { return someInterview(whim, person.id, earlier.id); }, {"participant"});
    const Interpreter interpreter = anInterpreter(desk);
    checkKept(desk, [&] { return someInterpreter(whim, interpreter); }, {"id"});
    checkKept(desk, [&] { return someBooking(whim, earlier, interpreter.id); });
    checkKept(desk, [&] {
        BusyCalendar calendar{Id<BusyCalendar>::create(),
                              u"calendar %1"_s.arg(whim.below(1'000'000'000)),
                              whim.time(),
                              whim.below(1'000'000),
                              {}};
        for (int i = whim.below(5); i > 0; --i) {
            const qint64 start = whim.time();
            calendar.times << TimeSpan{start, start + whim.below(100'000)};
        }
        return calendar;
    });
    checkKept(desk, [&] {
        return Override{Id<Override>::create(),
                        whim.perhaps(person.id),
                        whim.any<Override::Kind>(),
                        Id<Interview>::create().bytes(),
                        u"code %1"_s.arg(whim.below(90)),
                        whim.time(),
                        whim.words()};
    });
}
