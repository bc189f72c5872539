// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/gratitude.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Fields thanksFields(const QString &code, const Thanks &thanks)
{
    return {{u"participant"_s, code},
            {u"kind"_s, word(thanks.kind)},
            {u"state"_s, word(thanks.state)},
            {u"serial"_s, orNull(thanks.serial)},
            {u"number"_s, orNull(thanks.number)},
            {u"pence"_s, thanks.kind == Thanks::Kind::Voucher ? QJsonValue(thanks.pence) : QJsonValue()},
            {u"sent_at"_s, timeOrNull(thanks.sentAt)},
            {u"delivered"_s, thanks.delivered ? orNull(word(*thanks.delivered)) : QJsonValue()},
            {u"receipt"_s, thanks.receipt ? orNull(word(*thanks.receipt)) : QJsonValue()}};
}

Outcome listAll(Invocation &in)
{
    QList<Fields> records;
    for (const ThanksSummary &summary : thanksList(in.study())) {
        if (summary.thanks.sealState == SealState::Damaged)
            return Error::of(Error::Kind::Damaged, Code::BlobDamaged, summary.code);
        records << thanksFields(summary.code, summary.thanks);
    }
    in.out().list(records);
    return {};
}

Outcome send(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    SendThanks request;
    request.participant = participant->id;
    request.serial = in.text(u"serial"_s);
    request.delivered = in.word<Thanks::Delivered>(u"delivered"_s).value_or(request.delivered);
    const auto sent = sendThanks(in.study(), request);
    if (!sent)
        return sent.error();
    const QString number = sent->number ? u" %1"_s.arg(*sent->number) : QString();
    in.out().result(participant->code + u' ' + word(sent->kind) + number + u' ' + word(sent->state),
                    thanksFields(participant->code, *sent));
    return {};
}

Outcome acknowledge(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    return acknowledgeThanks(in.study(), participant->id,
                             in.word<Thanks::Receipt>(u"receipt"_s).value_or(Thanks::Receipt::Email));
}

template <Outcome (*Step)(Workspace &, const Id<Participant> &)>
Outcome record(Invocation &in)
{
    const auto participant = in.participant();
    return participant ? Step(in.study(), participant->id) : Outcome(participant.error());
}

Command plain(const QString &verb, const QString &about, Outcome (*run)(Invocation &))
{
    return {u"thanks "_s + verb, {u"STUDY"_s, u"CODE"_s}, about, {}, run, Command::Access::Writes};
}

} // namespace

QList<Command> thanksCommands()
{
    const QStringList studyAndCode{u"STUDY"_s, u"CODE"_s};
    return {
        {u"thanks list"_s, {u"STUDY"_s}, u"Lists vouchers and certificates, due ones too."_s, {}, listAll},
        {u"thanks send"_s,
         studyAndCode,
         u"Records that thanks were sent; a certificate gets its number."_s,
         {{u"serial"_s, u"SERIAL"_s, u"Of a voucher."_s, Option::Personal},
          {u"delivered"_s, u"email|post|hand"_s, u"How it was sent; email unless said."_s}},
         send,
         Command::Access::Writes},
        {u"thanks acknowledge"_s,
         studyAndCode,
         u"Records that the thanks arrived."_s,
         {{u"receipt"_s, u"signed|email|spoken"_s, u"How they said so; email unless said."_s}},
         acknowledge,
         Command::Access::Writes},
        plain(u"decline"_s, u"Records that they want no thanks."_s, record<declineThanks>),
        plain(u"request"_s, u"Records that a voucher was asked for from whoever pays for it."_s,
              record<requestThanks>),
        plain(u"bounce"_s, u"Records that what was sent came back."_s, record<bounceThanks>),
        plain(u"void"_s, u"Records that what was sent counts no longer; it may be sent anew."_s,
              record<voidThanks>)};
}

} // namespace colloquy
