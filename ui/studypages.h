// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace colloquy {

class Session;

/// One view of an open study, as it stands in the sidebar.
struct StudyPage {
    const char *id;
    const char *title; ///< to be translated
    const char *icon;
    QWidget *(*make)(Session &session);
};

/// All of them, in their order; the first is shown first.
std::span<const StudyPage> studyPages();
QString titleOf(const StudyPage &page);

} // namespace colloquy
