// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace colloquy {

class Session;

/// What needs no question on the day of an interview.
namespace dialogs {

void joinInterview(Session &session, QWidget *parent);
void arriveAtInterview(Session &session, QWidget *parent);
void leaveInterview(Session &session, QWidget *parent);

/// Books for the same person, in the way and as long as it was agreed before: anew where it was missed or
/// cancelled, or what is left of one that ended early.
void bookAgain(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
