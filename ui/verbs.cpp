// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs.h"

#include "ui/dialogs/auditdialog.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/busydialog.h"
#include "ui/dialogs/calendarexportdialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/closedialog.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/consentview.h"
#include "ui/dialogs/contactdialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/erasedialogs.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/finishdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/incidentdialog.h"
#include "ui/dialogs/incidentlogdialog.h"
#include "ui/dialogs/informationdialog.h"
#include "ui/dialogs/interpreteranswerdialog.h"
#include "ui/dialogs/interpretercalldialog.h"
#include "ui/dialogs/interpreterdialog.h"
#include "ui/dialogs/interpreterrequestdialog.h"
#include "ui/dialogs/interpreterstepdialog.h"
#include "ui/dialogs/interpreterusedialog.h"
#include "ui/dialogs/interviewdialog.h"
#include "ui/dialogs/mailingdialog.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/participantdialog.h"
#include "ui/dialogs/plandialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/screeningdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/studyenddialog.h"
#include "ui/dialogs/thanksdialog.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/dialogs/visitverbs.h"
#include "ui/dialogs/withdrawaldialog.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/detailpane.h"
#include "ui/session.h"

namespace colloquy {

namespace {

using Verbs = QHash<Command, Verb>;

/// About whoever is selected.
Verbs ofPeople()
{
    return {
        {Command::NewParticipant, dialogs::addParticipant},
        {Command::EditParticipant, dialogs::editParticipant},
        {Command::Screen, dialogs::screen},
        {Command::GiveInformation, dialogs::giveInformation},
        {Command::LogContact, dialogs::logContact},
        {Command::CloseParticipant, dialogs::closeParticipant},
        {Command::Withdraw, dialogs::withdraw},
        {Command::EraseParticipant, dialogs::eraseParticipant},
        {Command::FollowWithdrawal, pages::followWithdrawal},
        {Command::RecordConsent, dialogs::recordConsent},
        {Command::ConsentRecord, dialogs::viewConsent},
        {Command::RecordIncident,
         [](Session &session, QWidget *parent) {
             dialogs::recordIncident(session, parent, session.selection().participant);
         }},
        {Command::GiveThanks, dialogs::giveThanks},
        {Command::ArrangeCall, dialogs::arrangeCall},
    };
}

/// About the interview that is selected, or is to be.
Verbs ofInterviews()
{
    return {
        {Command::Book, [](Session &session, QWidget *parent) { dialogs::book(session, parent); }},
        {Command::MoveInterview, dialogs::moveInterview},
        {Command::CancelInterview, dialogs::cancelInterview},
        {Command::ConfirmInterview, dialogs::confirmInterview},
        {Command::EditInterview, dialogs::editInterview},
        {Command::StartInterview, dialogs::startInterview},
        {Command::FinishInterview, dialogs::finishInterview},
        {Command::NoShow, dialogs::recordNoShow},
        {Command::JoinInterview, dialogs::joinInterview},
        {Command::ArriveInterview, dialogs::arriveAtInterview},
        {Command::LeaveInterview, dialogs::leaveInterview},
        {Command::BookAgain, dialogs::bookAgain},
        {Command::BookContinuation, dialogs::bookAgain},
        {Command::DraftMessage, dialogs::draftMessage},
        {Command::FindInterpreter, dialogs::findInterpreter},
        {Command::InterpreterAnswer, dialogs::interpreterAnswer},
        {Command::WriteToInterpreter, dialogs::writeToInterpreter},
        {Command::InterpreterPapers, dialogs::papersSent},
    };
}

/// About the study and its pages.
Verbs ofStudy()
{
    return {
        {Command::ImportCsv, dialogs::importParticipants},
        {Command::ImportBusy, dialogs::importBusyTimes},
        {Command::InterpreterUse, dialogs::showInterpreterUse},
        {Command::PlanWeeks, dialogs::planWeeks},
        {Command::NewInterpreter, dialogs::newInterpreter},
        {Command::NewDocument, dialogs::newDocument},
        {Command::Settings, dialogs::changeSettings},
        {Command::Export, dialogs::exportSchedule},
        {Command::ExportCalendar, dialogs::exportCalendar},
        {Command::ExportConsents, dialogs::exportConsents},
        {Command::ExportMailing, dialogs::exportMailing},
        {Command::JudgeVersion, dialogs::judgeVersions},
        {Command::IncidentLog, dialogs::showIncidents},
        {Command::Reports, dialogs::showReports},
        {Command::StudyEnd, dialogs::endStudy},
        {Command::AuditTrail, dialogs::showAuditTrail},
        {Command::CheckAuditTrail, dialogs::checkFile},
        {Command::GoToday, pages::goToday},
        {Command::GoToDate, pages::goToDate},
        {Command::DaySheet, pages::daySheet},
        {Command::PrintCalendar, pages::printCalendar},
    };
}

const Verbs &verbs()
{
    static const Verbs table = [] {
        Verbs all = ofPeople();
        all.insert(ofInterviews());
        all.insert(ofStudy());
        return all;
    }();
    return table;
}

} // namespace

Verb verbOf(Command command)
{
    return verbs().value(command);
}

QSet<Command> verbCommands()
{
    const QList<Command> commands = verbs().keys();
    return {commands.begin(), commands.end()};
}

} // namespace colloquy
