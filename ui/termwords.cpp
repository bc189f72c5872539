// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/termwords.h"

#include <QCoreApplication>

namespace colloquy::termwords {

namespace {

/// The word of \a value in a list that follows the order of the enumeration.
template <class Enum, size_t count>
QString pick(const char *const (&words)[count], Enum value)
{
    const auto index = static_cast<size_t>(value);
    return index < count ? QCoreApplication::translate("TermWords", words[index]) : QString();
}

} // namespace

#define T(text) QT_TRANSLATE_NOOP("TermWords", text)

QString of(Answer answer)
{
    static const char *const words[] = {T("Yes"), T("No"), T("Unsure")};
    return pick(words, answer);
}

QString of(YesNo answer)
{
    static const char *const words[] = {T("Not asked"), T("Yes"), T("No")};
    return pick(words, answer);
}

QString of(Gender gender)
{
    static const char *const words[] = {T("Any"), T("A woman"), T("A man")};
    return pick(words, gender);
}

QString of(Channel channel)
{
    static const char *const words[] = {T("E-mail"), T("Phone"), T("Text message"), T("Post")};
    return pick(words, channel);
}

QString of(Delivery delivery)
{
    static const char *const words[] = {T("By e-mail"), T("By post"), T("In person"), T("Read aloud"),
                                        T("As a recording")};
    return pick(words, delivery);
}

QString of(ConsentRecord::How how)
{
    static const char *const words[] = {T("Signed form"), T("E-signature"), T("Spoken, recorded")};
    return pick(words, how);
}

QString of(Withdrawal::Scope scope)
{
    static const char *const words[] = {T("No more contact"), T("No interview"), T("Remove the recording"),
                                        T("Remove name and contacts"), T("Everything")};
    return pick(words, scope);
}

QString of(Withdrawal::Told told)
{
    static const char *const words[] = {T("By phone"), T("By e-mail"), T("By text message"),
                                        T("By post"),  T("In person"), T("Another way")};
    return pick(words, told);
}

QString of(Participant::ClosedAs closedAs)
{
    static const char *const words[] = {T("Declined to take part"), T("Can't be reached"),
                                        T("The same person as another enquiry"),
                                        T("More than the study needs")};
    return pick(words, closedAs);
}

QString of(ContactAttempt::Outcome outcome)
{
    static const char *const words[] = {T("Reached"), T("No answer"), T("Left a message"), T("Bounced")};
    return pick(words, outcome);
}

QString of(ContactAttempt::Direction direction)
{
    static const char *const words[] = {T("I contacted them"), T("They contacted me")};
    return pick(words, direction);
}

QString of(ContactAttempt::Message message)
{
    static const char *const words[] = {T("Invitation"), T("New time"), T("Cancellation"),
                                        T("Reminder a week before"), T("Reminder a day before")};
    return pick(words, message);
}

QString of(Eligibility::Outcome outcome)
{
    static const char *const words[] = {T("Not screened yet"), T("Still screening"), T("Needs a decision"),
                                        T("Eligible"), T("Ineligible")};
    return pick(words, outcome);
}

QString of(Thanks::Kind kind)
{
    static const char *const words[] = {T("No thanks planned"), T("Voucher"), T("Certificate")};
    return pick(words, kind);
}

QString of(Interview::By by)
{
    static const char *const words[] = {T("The participant"), T("Me"), T("The interpreter")};
    return pick(words, by);
}

QString of(Interview::Distress distress)
{
    static const char *const words[] = {T("None"), T("We paused"), T("We stopped")};
    return pick(words, distress);
}

QString of(Document::Kind kind)
{
    static const char *const words[] = {T("Information sheet"), T("Consent form"), T("Consent script")};
    return pick(words, kind);
}

QString of(Document::Direction direction)
{
    static const char *const words[] = {T("Left to right"), T("Right to left")};
    return pick(words, direction);
}

QString of(Statement::Need need)
{
    static const char *const words[] = {T("Required"), T("Optional"), T("Required with an interpreter"),
                                        T("Required with video")};
    return pick(words, need);
}

QString of(Statement::Permits permits)
{
    static const char *const words[] = {T("No permission of its own"),
                                        T("Taking part"),
                                        T("Sound recording"),
                                        T("Video recording"),
                                        T("Quotations"),
                                        T("Archiving"),
                                        T("Contact about other studies"),
                                        T("A summary sent")};
    return pick(words, permits);
}

QString of(Study::ConsentTaken taken)
{
    static const char *const words[] = {T("Before the interview"), T("At the start of the interview")};
    return pick(words, taken);
}

namespace {

struct Place {
    const char *word;
    const char *text;
};

constexpr Place places[] = {
    {"home", T("Their home")},           {"other_private", T("Another private place")},
    {"workplace", T("Their workplace")}, {"community", T("A community venue")},
    {"clinic", T("A clinic")},           {"university", T("The university")}};

} // namespace

QString placeType(const QString &word)
{
    for (const Place &place : places) {
        if (word == QLatin1StringView(place.word))
            return QCoreApplication::translate("TermWords", place.text);
    }
    return word;
}

QStringList placeTypes()
{
    QStringList words;
    for (const Place &place : places)
        words << QString::fromLatin1(place.word);
    return words;
}

QString of(Thanks::Delivered delivered)
{
    static const char *const words[] = {T("By e-mail"), T("By post"), T("By hand")};
    return pick(words, delivered);
}

QString of(Thanks::Receipt receipt)
{
    static const char *const words[] = {T("Signed"), T("By e-mail"), T("Spoken, with a witness")};
    return pick(words, receipt);
}

QString of(InterpreterBooking::Purpose purpose)
{
    static const char *const words[] = {T("Interview"), T("Screening call"), T("Consent call")};
    return pick(words, purpose);
}

QString money(int pence)
{
    return QLocale().toCurrencyString(pence / 100.0, QStringLiteral("£"));
}

QString listed(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("ParticipantChips", ", "));
}

#undef T

} // namespace colloquy::termwords
