// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace colloquy {

class Session;

/// What can't be undone is asked once more, and their code is to be typed.
namespace dialogs {

/// Who is selected in the window.
void eraseParticipant(Session &session, QWidget *parent);
/// Those who never joined and whose time is over, with the study's own word.
void erasePeopleDue(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
