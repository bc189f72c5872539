// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class QTextDocument;

namespace colloquy {

class Workspace;

/// The calendar on paper: day by day what is on, by code. Names and places are left out.
namespace calendarpaper {

/// Those days, both included. What was moved or cancelled isn't on it.
void fill(QTextDocument &document, const Workspace &workspace, QDate first, QDate last);

} // namespace calendarpaper

} // namespace colloquy
