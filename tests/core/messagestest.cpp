// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/messages.h"
#include "core/actions/invitations.h"
#include "core/actions/overview.h"
#include "tests/support/actionchecks.h"
#include "tests/support/filebytes.h"
#include "tests/support/interviewcases.h"
#include "tests/support/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Message = ContactAttempt::Message;

Participant somebody(StudyDesk &desk)
{
    return eligible(
        desk,
        aParticipant().named(u"Małgorzata Example"_s).at(u"maja@example.org"_s).callable(u"07700 900123"_s));
}

/// Wednesday, 2 December 2026, at ten.
Interview agreed(StudyDesk &desk, std::optional<Participant> person = {})
{
    BookInterview request = booking(person ? *person : somebody(desk));
    request.place = u"https://teams.example.org/l/1"_s;
    request.decisions.overrideAll = u"Known"_s;
    const auto booked = bookInterview(desk.workspace(), request);
    REQUIRE(booked);
    return *booked;
}

void nameResearcher(StudyDesk &desk)
{
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.researcher = u"Ann Example"_s;
    change.study.contactLines = u"School of Health\nann@example.ac.uk\n020 7946 0000"_s;
    REQUIRE(changeStudy(desk.workspace(), change));
}

DraftMessage about(const Interview &interview, Message kind)
{
    DraftMessage request;
    request.interview = interview.id;
    request.kind = kind;
    return request;
}

QString worded(StudyDesk &desk, const DraftMessage &request)
{
    const auto draft = draftMessage(desk.workspace(), request);
    REQUIRE(draft);
    return draft->subject + u'\n' + draft->text;
}

const QStringList telling{u"health"_s,   u"therapy"_s,   u"therap"_s,   u"cbt"_s,
                          u"iapt"_s,     u"nhs"_s,       u"homework"_s, u"study"_s,
                          u"research"_s, u"interview"_s, u"consent"_s,  u"participant"_s,
                          u"mental"_s,   u"anxiety"_s,   u"depress"_s,  u"patient"_s};

} // namespace

TEST_CASE("No message gives away what the conversation is about")
{
    StudyDesk desk;
    nameResearcher(desk);
    const Interview first = agreed(desk);
    QStringList messages;
    for (const Message kind : {Message::Invitation, Message::ReminderWeek, Message::ReminderDay})
        messages << worded(desk, about(first, kind));
    MoveInterview move = moving(first);
    move.decisions.overrideAll = u"Known"_s;
    const auto moved = moveInterview(desk.workspace(), move);
    REQUIRE(moved);
    DraftMessage attached = about(*moved, Message::Move);
    attached.attaches = true;
    const auto draft = draftMessage(desk.workspace(), attached);
    REQUIRE(draft);
    messages << draft->subject << draft->text << htmlOf(*draft);
    messages << QString::fromUtf8(draft->calendar);
    REQUIRE(cancelInterview(desk.workspace(), cancelling(*moved)));
    messages << worded(desk, about(*moved, Message::Cancellation));
    for (const QString &message : messages) {
        for (const QString &word : telling) {
            CAPTURE(word.toStdString(), message.toStdString());
            CHECK_FALSE(message.contains(word, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("An invitation says when, how long, how to join, and who asks")
{
    StudyDesk desk;
    nameResearcher(desk);
    const QString text = worded(desk, about(agreed(desk), Message::Invitation));
    CHECK(text.contains(u"Our conversation on Wednesday 2 December\n"_s));
    CHECK(text.contains(u"Dear Małgorzata Example,"_s));
    CHECK(text.contains(u"\nWednesday 2 December 2026 at 10:00 (London time)\n"_s));
    CHECK(text.contains(u"60 minutes"_s));
    CHECK(text.contains(u"https://teams.example.org/l/1"_s));
    CHECK(text.endsWith(u"With kind regards\nAnn Example\n"_s));
    CHECK_FALSE(text.contains(u"where you are"_s));
    CHECK_FALSE(text.contains(u"attached"_s));
    CHECK_FALSE(text.contains(u'{'));
}

TEST_CASE("Somebody in another zone is told both times")
{
    StudyDesk desk;
    Participant person = somebody(desk);
    person.zone = "America/St_Johns";
    keep(desk, person);
    const QString text = worded(desk, about(agreed(desk, person), Message::Invitation));
    CHECK(text.contains(u"10:00 (London time)"_s));
    CHECK(text.contains(u"That is Wednesday 2 December 2026 at 06:30 (St Johns time) where you are."_s));
}

TEST_CASE("A doubled hour says which of the two it is")
{
    StudyDesk desk;
    desk.workspace().setClock(StudyDesk::monday() + 86'400 * 120);
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.ends = QDate(2027, 12, 31);
    REQUIRE(changeStudy(desk.workspace(), change));
    BookInterview request = booking(somebody(desk));
    request.start = {QDate(2027, 10, 31), QTime(1, 30), "Europe/London", Fold::Second};
    request.decisions.overrideAll = u"Night shift"_s;
    const auto interview = bookInterview(desk.workspace(), request);
    REQUIRE(interview);
    CHECK(worded(desk, about(*interview, Message::Invitation)).contains(u"at 01:30 GMT (London time)"_s));
}

TEST_CASE("Where they meet is said only if it is asked for")
{
    StudyDesk desk;
    Interview interview = agreed(desk);
    interview.mode = InterviewMode::FaceToFace;
    interview.place = u"12 Clinic Road"_s;
    keep(desk, interview);
    DraftMessage request = about(interview, Message::Invitation);
    request.attaches = true;
    auto draft = draftMessage(desk.workspace(), request);
    REQUIRE(draft);
    CHECK_FALSE((draft->text + QString::fromUtf8(draft->calendar)).contains(u"Clinic"_s));
    CHECK(draft->text.contains(u"the place that we agreed on"_s));
    request.withAddress = true;
    draft = draftMessage(desk.workspace(), request);
    CHECK(draft->text.contains(u"We meet here: 12 Clinic Road"_s));
    CHECK(draft->calendar.contains("LOCATION:12 Clinic Road"));
}

TEST_CASE("Messages fit the interview as it stands")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = agreed(desk);
    CHECK(messagesFor(workspace, interview) ==
          QList<Message>{Message::Invitation, Message::ReminderWeek, Message::ReminderDay});
    for (const Message kind : {Message::Move, Message::Cancellation})
        checkRefused(desk, Code::InterviewWrongState,
                     [&] { return takeDraft(workspace, about(interview, kind)); });
    MoveInterview move = moving(interview);
    move.decisions.overrideAll = u"Known"_s;
    const auto moved = moveInterview(workspace, move);
    REQUIRE(moved);
    CHECK(messagesFor(workspace, *moved).first() == Message::Move);
    CHECK(messagesFor(workspace, stored(desk, interview.id)).isEmpty());
    checkRefused(desk, Code::InterviewWrongState,
                 [&] { return takeDraft(workspace, about(interview, Message::Invitation)); });
    CHECK(worded(desk, about(*moved, Message::Move))
              .contains(u"earlier time, Wednesday 2 December 2026 at 10:00 (London time)"_s));
    REQUIRE(cancelInterview(workspace, cancelling(*moved)));
    CHECK(messagesFor(workspace, stored(desk, moved->id)) == QList<Message>{Message::Cancellation});
    CHECK(takeDraft(workspace, about(*moved, Message::Cancellation)));
    workspace.lock();
    checkLocked(desk, [&] { return takeDraft(workspace, about(*moved, Message::Cancellation)); });
}

TEST_CASE("No message is drafted for somebody who wants none, or by a way that isn't safe")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    Participant person = somebody(desk);
    const Interview interview = agreed(desk, person);
    const DraftMessage email = about(interview, Message::Invitation);
    person = stored(desk, person.id);
    person.safety.asked = true;
    person.safety.safeChannel = Channel::Text;
    keep(desk, person);
    checkRefused(desk, Code::ContactUnsafe, [&] { return takeDraft(workspace, email); });
    checkRefused(desk, Code::ContactUnsafe, [&] {
        return markMessageSent(workspace, {interview.id, Message::Invitation, Channel::Email, {}, {}});
    });
    DraftMessage text = email;
    text.channel = Channel::Text;
    CHECK(takeDraft(workspace, text));
    person = stored(desk, person.id);
    person.noContact = true;
    keep(desk, person);
    checkRefused(desk, Code::ParticipantNoContact, [&] { return takeDraft(workspace, text); });
    checkRefused(desk, Code::ParticipantNoContact, [&] {
        return markMessageSent(workspace, {interview.id, Message::Invitation, Channel::Text, {}, {}});
    });
}

TEST_CASE("A message counts as sent when the researcher says so, and says what it was about")
{
    checkStep([](StudyDesk &desk) { return agreed(desk); },
              [](StudyDesk &desk, const Interview &interview) {
                  return markMessageSent(desk.workspace(),
                                         {interview.id, Message::Invitation, Channel::Email, {}, {}});
              });
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = agreed(desk);
    REQUIRE(takeDraft(workspace, about(interview, Message::Invitation)));
    CHECK(participantRecord(workspace, interview.participant)->attempts.isEmpty());
    REQUIRE(markMessageSent(workspace, {interview.id, Message::Invitation, Channel::Email, {}, {}}));
    const QList<ContactAttempt> attempts = participantRecord(workspace, interview.participant)->attempts;
    REQUIRE(attempts.size() == 1);
    CHECK(attempts.first().message == Message::Invitation);
    CHECK(attempts.first().interview == interview.id);
    CHECK(attempts.first().at == StudyDesk::monday());
    CHECK(attempts.first().direction == ContactAttempt::Direction::Outgoing);
    checkRefused(desk, Code::InterviewWrongState, [&] {
        return markMessageSent(workspace, {interview.id, Message::Cancellation, Channel::Email, {}, {}});
    });
    checkRefused(desk, Code::RecordNotFound, [&] {
        return markMessageSent(workspace,
                               {Id<Interview>::create(), Message::Invitation, Channel::Email, {}, {}});
    });
    workspace.lock();
    checkLocked(desk, [&] {
        return markMessageSent(workspace, {interview.id, Message::Invitation, Channel::Email, {}, {}});
    });
}

TEST_CASE("Messages about an interview are no vain attempts to reach somebody")
{
    StudyDesk desk;
    const Interview interview = agreed(desk);
    for (int i = 0; i < 5; ++i)
        CHECK(markMessageSent(desk.workspace(), {interview.id, Message::Invitation, Channel::Email, {}, {}}));
}

TEST_CASE("Python's mail reader finds text, HTML and the calendar in an .eml that waits to be sent")
{
    StudyDesk desk;
    nameResearcher(desk);
    DraftMessage request = about(agreed(desk), Message::Invitation);
    request.attaches = true;
    auto draft = draftMessage(desk.workspace(), request);
    REQUIRE(draft);
    draft->subject =
        u"Our conversation – a long subject with ünïcode that has to go over several lines of the head"_s;
    const QByteArray mail = emlOf(*draft);
    for (const QByteArray &line : mail.split('\n')) {
        CHECK(line.size() <= 998);
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
    const QJsonObject read = QJsonDocument::fromJson(python(uR"(
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = {p.get_content_type(): p for p in m.walk()}
c = parts["text/calendar"]
import icalendar
ics = icalendar.Calendar.from_ical(c.get_content() if isinstance(c.get_content(), str) else c.get_content().decode())
print(json.dumps({"subject": m["subject"], "to": m["to"].addresses[0].addr_spec, "name": m["to"].addresses[0].display_name,
  "unsent": m["X-Unsent"], "defects": len(m.defects), "types": [p.get_content_type() for p in m.walk()],
  "text": parts["text/plain"].get_content(), "html": parts["text/html"].get_content(),
  "method": c.get_param("method"), "file": c.get_filename(), "ics": str(ics["METHOD"]),
  "summary": str(ics.walk("VEVENT")[0]["SUMMARY"]), "attendee": str(ics.walk("VEVENT")[0]["ATTENDEE"])}))
)"_s,
                                                            mail))
                                 .object();
    CHECK(read["subject"_L1].toString() == draft->subject);
    CHECK(read["to"_L1].toString() == u"maja@example.org"_s);
    CHECK(read["name"_L1].toString() == u"Małgorzata Example"_s);
    CHECK(read["unsent"_L1].toString() == u"1"_s);
    CHECK(read["defects"_L1].toInt() == 0);
    CHECK(QJsonDocument(read["types"_L1].toArray()).toJson(QJsonDocument::Compact) ==
          R"(["multipart/mixed","multipart/alternative","text/plain","text/html","text/calendar"])");
    CHECK(read["text"_L1].toString().replace(u"\r\n"_s, u"\n"_s) == draft->text);
    CHECK(read["html"_L1].toString().contains(u"<a href=\"https://teams.example.org/l/1\">"_s));
    CHECK(read["method"_L1].toString() == u"REQUEST"_s);
    CHECK(read["ics"_L1].toString() == u"REQUEST"_s);
    CHECK(read["file"_L1].toString() == u"conversation.ics"_s);
    CHECK(read["summary"_L1].toString() == u"Our conversation"_s);
    CHECK(read["attendee"_L1].toString() == u"mailto:maja@example.org"_s);
}

TEST_CASE("Words in a message can't become headers, tags or another address")
{
    MessageDraft draft;
    draft.name = u"Ann\r\nBcc: all@example.org"_s;
    draft.email = u"ann@example.org\r\nBcc: all@example.org"_s;
    draft.subject = u"A\r\nBcc: all@example.org"_s;
    draft.text = u"<script>x</script> https://example.org/\"onclick=\"x"_s;
    const QByteArray mail = emlOf(draft);
    CHECK_FALSE(mail.contains("\nBcc:"));
    CHECK_FALSE(htmlOf(draft).contains(u"<script>"_s));
    CHECK_FALSE(htmlOf(draft).contains(u"\"onclick"_s));
    draft.text = u"One & two?\nThree"_s;
    CHECK(mailtoOf(draft).startsWith("mailto:ann@example.org%20Bcc%3A%20all@example.org?subject=A%20Bcc"));
    CHECK(mailtoOf(draft).endsWith("&body=One%20%26%20two%3F%0D%0AThree"));
}

TEST_CASE("A draft that leaves the program is in the audit trail, a look at one isn't")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    QTemporaryDir folder;
    const Interview interview = agreed(desk);
    const int before = desk.announced();
    REQUIRE(draftMessage(workspace, about(interview, Message::Invitation)));
    CHECK(desk.announced() == before);
    REQUIRE(
        exportDraft(workspace, about(interview, Message::Invitation), "words", folder.filePath(u"a.eml"_s)));
    CHECK(bytesOf(folder.filePath(u"a.eml"_s)) == "words");
    CHECK(auditEntries(desk.store(), interview.participant.bytes()).last().action == "message.draft");
}
