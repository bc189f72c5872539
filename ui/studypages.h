// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <span>

class QWidget;

namespace colloquy {

class Session;

/// Told how many wait in a page for something to be done.
using Counted = std::function<void(int)>;

/// One view of an open study, as it stands in the sidebar.
struct PageEntry {
    const char *id;
    const char *title; ///< to be translated
    const char *icon;
    QWidget *(*make)(Session &session, const Counted &counted);
};

/// All of them, in their order; the first is shown first.
std::span<const PageEntry> studyPages();
QString titleOf(const PageEntry &page);

} // namespace colloquy
