// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/placekeys.h"

#include <QCoreApplication>

namespace colloquy {

namespace {

#define T(text) QT_TRANSLATE_NOOP("PlaceKeys", text)

// clang-format off
constexpr PlaceKey keyTable[] = {
    {T("At the side"), T("The view or saved filter above or below"), T("Up, Down")},
    {T("At the side"), T("Remove a saved filter"), T("Del")},

    {T("In a list"), T("Open whoever or whatever is chosen"), T("Enter")},
    {T("In a list"), T("What can be done with the row"), T("Menu or Shift+F10")},
    {T("In a list"), T("Choose several rows"), T("Shift+Up or Down")},
    {T("In a list"), T("Choose a row more or less, one here and one there"), T("Ctrl+Up or Down, Ctrl+Space")},
    {T("In a list"), T("Choose all rows"), T("Ctrl+A")},
    {T("In a list"), T("Copy the chosen rows"), T("Ctrl+C")},
    {T("In a list"), T("From the filter on to the list"), T("Down or Enter")},
    {T("In a list"), T("In the filter: clear it"), T("Esc")},

    {T("In the calendar"), T("Half an hour earlier or later"), T("Up, Down")},
    {T("In the calendar"), T("A day earlier or later"), T("Left, Right")},
    {T("In the calendar"), T("A day, week or month earlier or later"), T("Page Up, Page Down")},
    {T("In the calendar"), T("First or last day shown"), T("Ctrl+Left or Right")},
    {T("In the calendar"), T("Start or end of the day"), T("Ctrl+Home or End")},
    {T("In the calendar"), T("Today"), T("Home or T")},
    {T("In the calendar"), T("Open an interview, or book at a free time"), T("Enter")},
    {T("In the calendar"), T("Move an interview earlier or later"), T("Alt+Up or Down")},
    {T("In the calendar"), T("Move it to another day"), T("Alt+Left or Right")},
    {T("In the calendar"), T("Make it shorter or longer"), T("Alt+Shift+Up or Down")},
    {T("In the calendar"), T("Let go of what is moved, or leave it where it was"), T("Enter, Esc")},
    {T("In the calendar"), T("The times that an interview could move to"), T("M")},
    {T("In the calendar"), T("Cancel an interview"), T("Del")},
    {T("In the calendar"), T("The same week as a table, and back"), T("F6")},

    {T("In the week of a plan"), T("The planned interview before or after"), T("Arrow keys")},
    {T("In the week of a plan"), T("Let it stay when you plan again"), T("Space")},
    {T("In the week of a plan"), T("Leave it out, or take it in again"), T("Del")},

    {T("In a dialog"), T("Do it: the button with the verb"), T("Ctrl+Enter")},
    {T("In a dialog"), T("Leave everything as it is"), T("Esc")},
    {T("In a dialog"), T("To the field with that letter underlined"), T("Alt and the letter")},
    {T("In a dialog"), T("In a time: the calendar"), T("F4 or Alt+Down")},
    {T("In a dialog"), T("In a time: the next Thursday at 18:00"), T("thu 6pm")},
    {T("In a dialog"), T("In a time: 24 November at 10:00"), T("24/11 10:00")},
    {T("In a dialog"), T("In a time: tomorrow at 14:00"), T("tomorrow 14")},
    {T("In a dialog"), T("Add somebody, and go on with the next"), T("Ctrl+Shift+Enter")},
    {T("In a dialog"), T("Settings: another page"), T("Ctrl+Page Up or Down")},
    {T("In a dialog"), T("Document: move a statement"), T("Alt+Up or Down")},

    {T("In the statements of a consent"), T("Yes, and on to the next"), T("Y")},
    {T("In the statements of a consent"), T("No, and on to the next"), T("N")},
    {T("In the statements of a consent"), T("Not asked, and on to the next"), T("U or 0")},
    {T("In the statements of a consent"), T("Take an answer back"), T("Del")},
    {T("In the statements of a consent"), T("The statement above or below"), T("Up, Down")},

    {T("In Find anything"), T("The line above or below"), T("Up, Down")},
    {T("In Find anything"), T("Go there, or do it"), T("Enter")},
};
// clang-format on

#undef T

} // namespace

std::span<const PlaceKey> placeKeys()
{
    return keyTable;
}

QString placeKeyText(const char *text)
{
    return QCoreApplication::translate("PlaceKeys", text);
}

} // namespace colloquy
