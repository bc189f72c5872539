// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sentences.h"

#include <QCoreApplication>

namespace colloquy {

namespace {

// What stands in the way of typed times, imported calendars and plans: cause, then cure.
// clang-format off
constexpr Sentence table[] = {
    {Code::TimeUnread, nullptr,
     QT_TRANSLATE_NOOP("Wording", "\"%1\" can't be read as a time. Write it like \"thu 6pm\", \"tom 14\" or \"24/11 10:15\".")},
    {Code::TimeUnread, nullptr,
     QT_TRANSLATE_NOOP("Wording", "This can't be read as a time. Write it like \"thu 6pm\", \"tom 14\" or \"24/11 10:15\".")},
    {Code::TimeUnclear, nullptr,
     QT_TRANSLATE_NOOP("Wording", "\"%1\" could mean more than one time: %*. Choose the one that is meant.")},
    {Code::TimeUnclear, nullptr,
     QT_TRANSLATE_NOOP("Wording", "This could mean more than one time: %*. Choose the one that is meant.")},
    {Code::TimeUnclear, nullptr,
     QT_TRANSLATE_NOOP("Wording", "This could mean more than one time. Choose the one that is meant.")},
    {Code::CalendarUnreadable, "empty",
     QT_TRANSLATE_NOOP("Wording", "This file is empty. Export the calendar as an iCalendar file (.ics) once more and try again; nothing was imported.")},
    {Code::CalendarUnreadable, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Line %2 isn't what a calendar file holds. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.")},
    {Code::CalendarUnreadable, nullptr,
     QT_TRANSLATE_NOOP("Wording", "This isn't a calendar file that can be read. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.")},
    {Code::CalendarTooMuch, "size",
     QT_TRANSLATE_NOOP("Wording", "The calendar file is larger than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.")},
    {Code::CalendarTooMuch, "times",
     QT_TRANSLATE_NOOP("Wording", "The calendar holds more times than can be taken in. Ask for fewer days, or export a single calendar, and try again; nothing was imported.")},
    {Code::CalendarTooMuch, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The calendar holds more than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.")},
    {Code::CalendarSkipped, "replaced",
     QT_TRANSLATE_NOOP("Wording", "The file holds no busy time for these days; the calendar of that name holds %2, and all of it would go. Look whether this is the right file, or give a reason to empty it.")},
    {Code::CalendarSkipped, "endless",
     QT_TRANSLATE_NOOP("Wording", "Entries with more times than can be taken in, such as every few minutes or a very long list of dates, that would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, ask for fewer days, or give a reason to import the others.")},
    {Code::CalendarSkipped, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Entries that can't be read and would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, or give a reason to import the others.")},
    {Code::CalendarSkipped, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Some entries can't be read and would be left out. Look at them in the calendar they come from, or give a reason to import the others.")},
    {Code::CalendarGuessed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The time zone \"%2\" isn't known; its entries are taken as times in the study's zone. Check a few of them, and give a reason to go on.")},
    {Code::CalendarGuessed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Some entries are in a time zone that isn't known; they are taken as times in the study's zone. Check a few of them, and give a reason to go on.")},
    {Code::PlanNoTime, nullptr,
     QT_TRANSLATE_NOOP("Wording", "No time between these dates fits %1 at all. Look at longer dates, or ask for more times.")},
    {Code::PlanNoTime, nullptr,
     QT_TRANSLATE_NOOP("Wording", "No time between these dates fits at all. Look at longer dates, or ask for more times.")},
    {Code::PlanTaken, "target",
     QT_TRANSLATE_NOOP("Wording", "The group of %1 has as many interviews as its target asks for. Raise the target, or plan without targets.")},
    {Code::PlanTaken, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Every time that fits %1 is needed for somebody else. Look at longer dates, or ask for more times.")},
    {Code::PlanTaken, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Every time that fits is needed for somebody else. Look at longer dates, or ask for more times.")},
    {Code::PlanTooLarge, nullptr,
     QT_TRANSLATE_NOOP("Wording", "There is too much to weigh at once. Plan fewer weeks at a time.")},
};
// clang-format on

} // namespace

std::span<const Sentence> scheduleSentences()
{
    return table;
}

} // namespace colloquy
