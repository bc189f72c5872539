// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/visitverbs.h"

#include "core/actions/joining.h"
#include "core/actions/visits.h"
#include "ui/datetext.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/prompt.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(VisitVerbs)
};

QString clockNow(Session &session)
{
    const Workspace &workspace = session.workspace();
    return datetext::clock(workspace.now(), workspace.study().zone);
}

} // namespace

void dialogs::joinInterview(Session &session, QWidget *parent)
{
    const auto summary = selectedInterview(session, parent);
    const auto link = summary ? linkToJoin(session.workspace(), summary->interview) : std::nullopt;
    if (!link)
        return;
    session.announce(prompt::openUrl(QUrl(*link))
                         ? Words::tr("Joining the interview with %1.").arg(summary->code)
                         : Words::tr("No program opened the link. Copy it from the details instead."));
}

void dialogs::arriveAtInterview(Session &session, QWidget *parent)
{
    if (const auto summary = selectedInterview(session, parent))
        session.report(colloquy::arriveAtInterview(session.workspace(), {summary->interview.id, {}}),
                       Words::tr("Checked in at %1 for %2.").arg(clockNow(session), summary->code), parent);
}

void dialogs::leaveInterview(Session &session, QWidget *parent)
{
    if (const auto summary = selectedInterview(session, parent))
        session.report(colloquy::leaveInterview(session.workspace(), {summary->interview.id, {}}),
                       Words::tr("Checked out at %1 from %2.").arg(clockNow(session), summary->code), parent);
}

void dialogs::bookAgain(Session &session, QWidget *parent)
{
    const auto summary = selectedInterview(session, parent);
    const auto record = summary ? selectedRecord(session, parent) : std::nullopt;
    if (!record)
        return;
    auto *dialog = new BookDialog(session, record, parent);
    dialog->setLike(summary->interview);
    dialog->start();
}

} // namespace colloquy
