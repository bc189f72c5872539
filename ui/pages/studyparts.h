// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace colloquy {
class Workspace;
}

/// What stands above the documents on the page of the study, each part made anew when the study changes.
namespace colloquy::studyparts {

QWidget *heading(const Workspace &workspace);
QWidget *about(const Workspace &workspace);
QWidget *groups(const Workspace &workspace);
QWidget *settings(const Workspace &workspace);

} // namespace colloquy::studyparts
