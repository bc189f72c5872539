// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settingsform.h"

/// The pages of the study's settings, in the order in which they are listed.
namespace colloquy::settingspages {

SettingsForm *study(QDate today);
SettingsForm *interviews();
SettingsForm *consent();
SettingsForm *groups(const QList<StudyGroup> &groups);
SettingsForm *researcher();

} // namespace colloquy::settingspages
