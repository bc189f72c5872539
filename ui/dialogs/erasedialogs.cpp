// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/erasedialogs.h"

#include "core/actions/erasure.h"
#include "core/actions/studyend.h"
#include "core/rules/wording.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/prompt.h"
#include "ui/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EraseDialogs)
};

QString whatGoes()
{
    return Words::tr(
        "Names, contacts, notes and signatures are destroyed, and nobody can bring them back; "
        "nothing done so far can be undone after it. The code stays as a number, so that counts "
        "stay true. Old copies of the file, and what was exported, still hold names: delete them "
        "yourself.");
}

QString listOf(const Findings &findings)
{
    return u"\u2022 "_s + sentences(findings).join(u"\n\u2022 "_s);
}

} // namespace

void dialogs::eraseParticipant(Session &session, QWidget *parent)
{
    const auto record = selectedRecord(session, parent);
    if (!record)
        return;
    const QString code = record->participant.code;
    if (const Findings kept = checkErase(session.workspace(), record->participant.id); !kept.isEmpty())
        return prompt::tell(parent, {Words::tr("%1 can't be erased yet").arg(code), listOf(kept), {}});
    if (prompt::confirm(parent, {Words::tr("Erase %1 for ever?").arg(code), whatGoes(),
                                 Words::tr("Erase %1").arg(code), code, true}))
        session.report(colloquy::eraseParticipant(session.workspace(), {record->participant.id, code}),
                       Words::tr("%1 is erased.").arg(code), parent);
}

void dialogs::erasePeopleDue(Session &session, QWidget *parent)
{
    Workspace &workspace = session.workspace();
    const QStringList due = eraseDue(workspace);
    const QString word = linksConfirmation(workspace.study());
    const QString who = Words::tr("%n people never joined, and their time is over: %1.", nullptr,
                                  static_cast<int>(due.size()))
                            .arg(due.join(u", "_s));
    if (due.isEmpty() ||
        !prompt::confirm(parent, {Words::tr("Erase whoever never joined?"), who + u"\n\n"_s + whatGoes(),
                                  Words::tr("Erase them"), word, true}))
        return;
    const auto erased = colloquy::erasePeopleDue(workspace, word);
    if (!erased)
        session.report(Outcome(erased.error()), {}, parent);
    else if (!erased->codes.isEmpty())
        session.report({}, Words::tr("Erased: %1.").arg(erased->codes.join(u", "_s)), parent);
    if (erased && !erased->kept.isEmpty())
        prompt::tell(parent, {Words::tr("Some had to stay"), listOf(erased->kept), {}});
}

} // namespace colloquy
