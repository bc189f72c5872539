// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/interviewcases.h"

#include "core/store/audittrail.h"

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

// Every field of every record, whatever stands in it, is kept and comes back; and a cell that holds something
// else is never taken for a value.

namespace {

/// Values without rhyme or reason, the same in each run.
class Whim {
public:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool yes() { return below(2) == 0; }
    qint64 time() { return StudyDesk::monday() - below(1'000'000'000); }
    QDate day() { return QDate(2026, 1, 1).addDays(below(800)); }

    template <class Enum>
    Enum any()
    {
        return static_cast<Enum>(below(QMetaEnum::fromType<Enum>().keyCount()));
    }

    template <class Value>
    std::optional<Value> perhaps(const Value &value)
    {
        return yes() ? std::optional(value) : std::nullopt;
    }

    /// Words of all scripts, of signs that mean something to SQL, CSV, JSON and CBOR, and of nothing.
    QString words()
    {
        static const QStringList pieces{u""_s,        u"Ama"_s,        u"Małgorzata"_s,
                                        u"محمد"_s,    u"王小明"_s,     u"Zoë\n"_s,
                                        u"', --"_s,   u"\"quoted\""_s, u"{\"a\":[1]}"_s,
                                        u"\\u0000"_s, u"%1 %L2"_s,     u"😀👩🏽‍🦽"_s,
                                        u"\t"_s,      u"=1+1"_s,       u"NULL"_s,
                                        u"Ω≈ç√"_s,    u"ﷺ"_s,          u"e\u0301"_s,
                                        u" "_s,       u"\u200d"_s,     u"0"_s,
                                        u"a,b;c"_s,   u"ᠮᠣᠩᠭᠣᠯ"_s,     QString(300, u'x')};
        QString text;
        for (int i = below(4); i > 0; --i)
            text += pieces[below(static_cast<int>(pieces.size()))];
        return text;
    }

    /// One of a list in a cell: it may hold anything but the comma that divides them.
    QString listed() { return u"word %1"_s.arg(below(10'000)); }

    QStringList list(int most)
    {
        QStringList list;
        for (int i = below(most + 1); i > 0; --i)
            list << listed();
        return list;
    }

    QString tag()
    {
        static const QStringList tags{u"en"_s, u"ur"_s, u"pa-Guru"_s, u"bfi"_s, u"kmr"_s, u"zh-Hant"_s};
        return tags[below(static_cast<int>(tags.size()))];
    }

    WeekHours hours()
    {
        static const QStringList texts{u""_s, u"mon-fri 09:00-17:00"_s, u"sat 10:00-12:00,13:00-24:00"_s,
                                       u"wed 18:00-21:00; 2026-12-25 closed; 2027-02-28 09:00-09:01"_s};
        return *parseWeekHours(texts[below(static_cast<int>(texts.size()))]);
    }

    QByteArray bytes(int most)
    {
        QByteArray bytes;
        for (int i = below(most + 1); i > 0; --i)
            bytes += static_cast<char>(m_random());
        return bytes;
    }

private:
    std::mt19937 m_random{17};
};

/// Keeps forty values that \a make thinks up, reads each back, and sees every column hold different things.
template <class Make>
void checkKept(StudyDesk &desk, const Make &make, const QByteArrayList &always = {})
{
    using Value = std::invoke_result_t<Make>;
    const TableShape &shape = tableOf<Value>().shape;
    QMap<QByteArray, QList<Cell>> cells;
    for (int round = 0; round < 40; ++round) {
        INFO(shape.name.toStdString() << " " << round);
        const Value value = make();
        keep(desk, value);
        const auto found = desk.store().find(value.id);
        REQUIRE(found);
        REQUIRE((*found == value));
        const auto row = desk.store().storedRow(shape, value.id.bytes());
        REQUIRE(row);
        for (qsizetype i = 0; i < shape.columns.size(); ++i) {
            if (!cells[shape.columns[i]].contains((*row)[i]))
                cells[shape.columns[i]] << (*row)[i];
        }
    }
    for (const QByteArray &column : shape.columns) {
        INFO(shape.name.toStdString() << "." << column.toStdString());
        CHECK((cells[column].size() > 1) == !always.contains(column));
    }
    CHECK_FALSE(desk.store().failure());
    CHECK(verifyAudit(desk.store()).isEmpty());
}

QList<Statement> someStatements(Whim &whim)
{
    QList<Statement> statements;
    for (int i = whim.below(5); i > 0; --i)
        statements << Statement{static_cast<int>(statements.size()) + 1, u"I agree."_s + whim.words(),
                                whim.any<Statement::Need>(), whim.any<Statement::Permits>()};
    return statements;
}

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
    return document;
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
    withdrawal.reason = whim.words();
    return withdrawal;
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
    for (QString *text :
         {&interpreter.name, &interpreter.email, &interpreter.phone, &interpreter.agency,
          &interpreter.registerNumber, &interpreter.dialects, &interpreter.notes, &interpreter.rate})
        *text = whim.words();
    return interpreter;
}

InterpreterBooking someBooking(Whim &whim, const Id<Interview> &interview, const Id<Interpreter> &interpreter)
{
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview;
    booking.state = whim.any<InterpreterBooking::State>();
    if (booking.state != InterpreterBooking::State::Wanted)
        booking.interpreter = interpreter;
    booking.language = whim.tag();
    booking.briefingMinutes = whim.below(600);
    booking.debriefingMinutes = whim.below(600);
    booking.at = whim.time();
    booking.agency = whim.words();
    booking.reference = whim.words();
    return booking;
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
    int number = 0;
    checkKept(desk, [&] { return someThanks(whim, person.id, ++number); }, {"participant"});
}

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
    checkKept(desk, [&] { return someBooking(whim, earlier.id, interpreter.id); }, {"interview"});
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
