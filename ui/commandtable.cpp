// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandtable.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr Needs study = Need::StudyOpen;
constexpr Needs open = Needs(Need::StudyOpen) | Need::Unlocked;
constexpr Needs person = open | Need::ParticipantSelected;
constexpr Needs interview = open | Need::InterviewSelected;
constexpr Needs booking = open | Need::BookingSelected;
constexpr Needs table = study | Need::TableShown;
constexpr Needs calendar = study | Need::CalendarShown;

#define T(text) QT_TRANSLATE_NOOP("Commands", text)

// clang-format off
const CommandEntry entries[] = {
    {Command::NewStudy, Group::File, T("&New study..."), "Ctrl+Shift+N", "file-plus"},
    {Command::OpenStudy, Group::File, T("&Open study..."), "Ctrl+O", "folder-open"},
    {Command::OpenSample, Group::File, T("Open the &sample study"), "", "flask"},
    {Command::ImportCsv, Group::File, T("&Import participants..."), "Ctrl+I", "file-import", open, 0, true},
    {Command::ImportBusy, Group::File, T("Import &busy times..."), "", "calendar-event", open},
    {Command::Export, Group::File, T("Export the &schedule..."), "Ctrl+E", "file-export", study, 0, false, T("&Export")},
    {Command::ExportCalendar, Group::File, T("Export the calen&dar..."), "", "calendar-event", study, 0, false, T("&Export")},
    {Command::ExportConsents, Group::File, T("Export &consent records..."), "", "signature", open, 0, false, T("&Export")},
    {Command::ExportMailing, Group::File, T("Export a &mailing list..."), "", "mail-forward", open, 0, false, T("&Export")},
    {Command::DaySheet, Group::File, T("Day s&heet..."), "Ctrl+Shift+P", "clipboard-list", study, 0, true},
    {Command::PrintCalendar, Group::File, T("&Print the calendar..."), "Ctrl+P", "printer", calendar},
    {Command::Lock, Group::File, T("&Lock"), "Ctrl+L", "lock", study, 0, true},
    {Command::CloseStudy, Group::File, T("&Close study"), "Ctrl+W", "x", study},
    {Command::Quit, Group::File, T("&Quit"), "Ctrl+Q", "door-exit", {}, 0, true},

    {Command::Undo, Group::Edit, T("&Undo"), "Ctrl+Z", "arrow-back-up", study | Need::CanUndo},
    {Command::Redo, Group::Edit, T("&Redo"), "Ctrl+Shift+Z, Ctrl+Y", "arrow-forward-up", study | Need::CanRedo},
    {Command::CopyTable, Group::Edit, T("&Copy rows"), "", "copy", table, 0, true},
    {Command::CopyTableWithHeaders, Group::Edit, T("Copy rows with &headings"), "Ctrl+Shift+C", "copy", table},
    {Command::Find, Group::Edit, T("&Find anything..."), "Ctrl+K", "search", study, 0, true},
    {Command::Filter, Group::Edit, T("F&ilter the list"), "Ctrl+F", "filter", table},
    {Command::Settings, Group::Edit, T("&Settings of the study..."), "Ctrl+,", "settings", open, 0, true},

    {Command::GoToday, Group::View, T("Go to t&oday"), "Ctrl+T", "calendar-event", calendar, 0, true},
    {Command::GoToDate, Group::View, T("&Go to date..."), "Ctrl+G", "calendar", calendar},
    {Command::Columns, Group::View, T("&Columns..."), "", "columns-3", table},
    {Command::ZoomIn, Group::View, T("&Larger"), "Ctrl++, Ctrl+=", "zoom-in", {}, 0, true, T("Text si&ze")},
    {Command::ZoomOut, Group::View, T("&Smaller"), "Ctrl+-", "zoom-out", {}, 0, false, T("Text si&ze")},
    {Command::ZoomReset, Group::View, T("&Normal"), "Ctrl+0", "zoom-reset", {}, 0, false, T("Text si&ze")},
    {Command::SchemeSystem, Group::View, T("As the &desktop"), "", "device-desktop", {}, 0, false, T("Co&lours")},
    {Command::SchemeLight, Group::View, T("&Light"), "", "sun", {}, 0, false, T("Co&lours")},
    {Command::SchemeDark, Group::View, T("D&ark"), "", "moon", {}, 0, false, T("Co&lours")},
    {Command::SchemeHighContrast, Group::View, T("&High contrast"), "", "contrast", {}, 0, false, T("Co&lours")},
    {Command::SingleLetters, Group::View, T("Single-letter &keys in lists"), "", "keyboard"},
    {Command::ToggleDetail, Group::View, T("&Details beside the list"), "F9, Ctrl+Shift+D", "layout-sidebar-right", study, 0, true},
    {Command::NextPane, Group::View, T("Ne&xt part of the window"), "F6, Ctrl+Tab", ""},
    {Command::PreviousPane, Group::View, T("&Previous part of the window"), "Shift+F6, Ctrl+Shift+Tab", ""},
    {Command::Refresh, Group::View, T("&Refresh"), "F5, Ctrl+R", "refresh", study},

    {Command::NewParticipant, Group::Participant, T("&New participant..."), "Ctrl+N", "user-plus", open},
    {Command::EditParticipant, Group::Participant, T("&Edit..."), "F2, Ctrl+Shift+E", "pencil", person},
    {Command::Screen, Group::Participant, T("&Screen..."), "", "clipboard-list", person, 'S', true},
    {Command::GiveInformation, Group::Participant, T("&Give information..."), "", "file-text", person, 'I'},
    {Command::RecordConsent, Group::Participant, T("Record &consent..."), "", "signature", person, 'C'},
    {Command::ConsentRecord, Group::Participant, T("Consent &record..."), "", "file-text", person | Need::ConsentTaken},
    {Command::LogContact, Group::Participant, T("&Log a call or message..."), "", "phone-call", person, 'L', true},
    {Command::ArrangeCall, Group::Participant, T("Interpreted call..."), "", "message-language", person},
    {Command::RecordIncident, Group::Participant, T("Record an inci&dent..."), "", "alert-triangle", person},
    {Command::CloseParticipant, Group::Participant, T("Close the en&quiry..."), "", "user-off", person, 0, true},
    {Command::Withdraw, Group::Participant, T("&Withdraw..."), "", "ban", person},
    {Command::FollowWithdrawal, Group::Participant, T("&Follow up the withdrawal"), "", "list-check", person | Need::WithdrawalOpen},
    {Command::EraseParticipant, Group::Participant, T("Erase for e&ver..."), "", "trash", person, 0, true},

    {Command::Book, Group::Interview, T("&Book..."), "Ctrl+B", "calendar-plus", open, 'B'},
    {Command::MoveInterview, Group::Interview, T("&Move..."), "", "arrow-move-right", interview | Need::CanMove, 'R', true},
    {Command::CancelInterview, Group::Interview, T("C&ancel..."), "", "calendar-x", interview | Need::CanCancel},
    {Command::ConfirmInterview, Group::Interview, T("C&onfirm"), "", "calendar-check", interview | Need::CanConfirm},
    {Command::EditInterview, Group::Interview, T("&Edit details..."), "", "pencil", interview},
    {Command::StartInterview, Group::Interview, T("&Start..."), "", "player-play", interview | Need::CanStart},
    {Command::FinishInterview, Group::Interview, T("Record the out&come..."), "", "clipboard-check", interview | Need::CanFinish, 'D'},
    {Command::NoShow, Group::Interview, T("Did &not come..."), "", "user-off", interview | Need::CanMiss, 'N'},
    {Command::BookAgain, Group::Interview, T("Boo&k again..."), "", "calendar-repeat", interview | Need::CanBookAgain},
    {Command::BookContinuation, Group::Interview, T("Book the con&tinuation..."), "", "calendar-plus", interview | Need::CanContinue},
    {Command::JoinInterview, Group::Interview, T("&Join"), "", "video", interview | Need::CanJoin, 'J', true},
    {Command::ArriveInterview, Group::Interview, T("Check &in"), "", "map-pin", interview | Need::CanArrive},
    {Command::LeaveInterview, Group::Interview, T("Check o&ut"), "", "door-exit", interview | Need::CanLeave},
    {Command::DraftMessage, Group::Interview, T("&Draft e-mail..."), "Ctrl+M", "mail", interview | Need::MessageFits, 'E', true},
    {Command::FindInterpreter, Group::Interview, T("&Find interpreter..."), "", "language", interview | Need::InterpreterNeeded, 0, true},
    {Command::InterpreterAnswer, Group::Interview, T("Inter&preter's answer..."), "", "message-language", booking},
    {Command::WriteToInterpreter, Group::Interview, T("&Write to the interpreter..."), "", "mail-forward", booking},
    {Command::InterpreterPapers, Group::Interview, T("Interpreter's papers are sent"), "", "clipboard-check", booking},
    {Command::GiveThanks, Group::Interview, T("&Give thanks..."), "", "gift", person | Need::ThanksDue, 0, true},

    {Command::PlanWeeks, Group::Study, T("&Plan the coming weeks..."), "", "calendar-plus", open},
    {Command::NewInterpreter, Group::Study, T("New &interpreter..."), "", "user-plus", open},
    {Command::InterpreterUse, Group::Study, T("&Use of interpreters..."), "", "list-check", study},
    {Command::NewDocument, Group::Study, T("New &document..."), "", "file-plus", open, 0, true},
    {Command::JudgeVersion, Group::Study, T("&Judge a new version..."), "", "history", open},
    {Command::IncidentLog, Group::Study, T("Incident &log..."), "", "alert-triangle", study, 0, true},
    {Command::Reports, Group::Study, T("&Reports..."), "", "clipboard-list", study},
    {Command::AuditTrail, Group::Study, T("&Audit trail..."), "", "shield-lock", study, 0, true},
    {Command::CheckAuditTrail, Group::Study, T("&Check the file..."), "", "shield-check", open},
    {Command::StudyEnd, Group::Study, T("&End of the study..."), "", "calendar-check", study, 0, true},

    {Command::Shortcuts, Group::Help, T("&Keyboard"), "Ctrl+/", "keyboard"},
    {Command::About, Group::Help, T("&About Colloquy"), "", "info-circle", {}, 0, true},
};
// clang-format on

#undef T

} // namespace

std::span<const CommandEntry> commandTable()
{
    return entries;
}

const CommandEntry &entryOf(Command command)
{
    const auto found =
        std::find_if(std::begin(entries), std::end(entries),
                     [command](const CommandEntry &entry) { return entry.command == command; });
    Q_ASSERT(found != std::end(entries));
    return *found;
}

const char *groupTitle(Group group)
{
    static const char *const titles[] = {
        QT_TRANSLATE_NOOP("Commands", "&File"),      QT_TRANSLATE_NOOP("Commands", "&Edit"),
        QT_TRANSLATE_NOOP("Commands", "&View"),      QT_TRANSLATE_NOOP("Commands", "&Participant"),
        QT_TRANSLATE_NOOP("Commands", "&Interview"), QT_TRANSLATE_NOOP("Commands", "&Study"),
        QT_TRANSLATE_NOOP("Commands", "&Help"),
    };
    return titles[static_cast<size_t>(group)];
}

} // namespace colloquy
