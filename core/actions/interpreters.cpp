// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreters.h"

#include "core/actions/codes.h"
#include "core/actions/interviews.h"
#include "core/base/text.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Interpreter tidied(Interpreter interpreter)
{
    for (QString *text : {&interpreter.name, &interpreter.email, &interpreter.phone, &interpreter.agency,
                          &interpreter.agencyReference, &interpreter.registerNumber, &interpreter.dialects,
                          &interpreter.notes, &interpreter.rate, &interpreter.agreementName})
        *text = normalised(*text);
    interpreter.agreementHash =
        interpreter.agreementFile.isEmpty()
            ? QByteArray()
            : QCryptographicHash::hash(interpreter.agreementFile, QCryptographicHash::Sha256);
    return interpreter;
}

} // namespace

Result<Interpreter> interpreterByCode(const Workspace &workspace, const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    bool isNumber = false;
    const int number = upper.mid(interpreterPrefix.size()).toInt(&isNumber);
    const auto found = upper.startsWith(interpreterPrefix) && isNumber
                           ? workspace.store().first<Interpreter>("number = ?1", number)
                           : std::nullopt;
    return found ? Result<Interpreter>(*found) : Result<Interpreter>(Error::notFound(u"interpreter"_s));
}

Result<QList<Id<Interpreter>>> interpretersByCodes(const Workspace &workspace, const QString &codes)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QList<Id<Interpreter>> found;
    for (const QString &code : codes.split(between, Qt::SkipEmptyParts)) {
        const auto interpreter = interpreterByCode(workspace, code);
        if (!interpreter)
            return interpreter.error();
        if (!found.contains(interpreter->id))
            found << interpreter->id;
    }
    return found;
}

QStringList codesOf(const Workspace &workspace, const QList<Id<Interpreter>> &interpreters)
{
    QStringList codes;
    for (const Id<Interpreter> &id : interpreters) {
        if (const auto interpreter = workspace.store().find(id))
            codes << interpreter->code;
    }
    return codes;
}

Findings checkInterpreter(const Workspace &workspace, const Interpreter &interpreter)
{
    return rules::checkRecord(tidied(interpreter), rules::dayOf(workspace.now(), workspace.study().zone));
}

Result<Interpreter> addInterpreter(Workspace &workspace, const Interpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    if (const Findings findings = checkInterpreter(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    Interpreter interpreter = tidied(request);
    interpreter.id = Id<Interpreter>::create();
    interpreter.number = transaction.spendCode(interpreter.id.bytes(), interpreterPrefix, false);
    interpreter.code = codeOf(interpreterPrefix, interpreter.number);
    transaction.put(interpreter);
    if (const auto done = workspace.finish(transaction, {"interpreter.add", interpreter.code, {}, {}}); !done)
        return done.error();
    return interpreter;
}

Outcome changeInterpreter(Workspace &workspace, const Interpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto stored = workspace.store().find(request.id);
    if (!stored)
        return Error::notFound(request.code);
    if (const Findings findings = checkInterpreter(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    Interpreter interpreter = tidied(request);
    interpreter.code = stored->code;
    interpreter.number = stored->number;
    transaction.put(interpreter);
    return workspace.finish(transaction, {"interpreter.set", interpreter.code, {}, {}});
}

std::optional<InterpreterBooking> interpreterBooking(const Workspace &workspace,
                                                     const Id<Interview> &interview)
{
    return workspace.store().first<InterpreterBooking>("interview = ?1 AND NOT second ORDER BY rowid DESC",
                                                       interview);
}

bool hasInterpreter(const std::optional<InterpreterBooking> &booking)
{
    return booking && booking->isLive() && booking->interpreter;
}

bool isInterpreted(const std::optional<InterpreterBooking> &booking)
{
    return booking && (booking->isLive() || booking->state == InterpreterBooking::State::Attended);
}

bool isInterpreted(const Workspace &workspace, const Participant &participant)
{
    if (rules::needsInterpreter(workspace.study(), participant))
        return true;
    const auto interview = currentInterview(workspace, participant.id);
    return interview && isInterpreted(interpreterBooking(workspace, interview->id));
}

} // namespace colloquy
