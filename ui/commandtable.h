// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

#include <span>

namespace colloquy {

enum class Group { File, Edit, View, Participant, Interview, Study, Help };

/// One line of the table of commands. Keys in portable form, alternatives after ", ".
struct CommandEntry {
    Command command;
    Group group;
    const char *text;
    const char *keys = "";
    const char *icon = "";
    Needs needs = {};
    char letter = 0;          ///< while a list has the focus
    bool separated = false;   ///< a line above it
    const char *submenu = ""; ///< marked for translation
};

std::span<const CommandEntry> commandTable();
const CommandEntry &entryOf(Command command);
const char *groupTitle(Group group);

} // namespace colloquy
