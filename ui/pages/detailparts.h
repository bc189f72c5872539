// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/commands.h"

#include <QByteArray>

class QWidget;

namespace colloquy {

class Session;

/// The parts of the detail pane, each made anew from a record.
namespace detailparts {

struct Context {
    Session &session;
    const ParticipantRecord &record;
    QByteArray zone;
    bool locked = false;
};

QWidget *heading(const Context &context);
QWidget *nextStep(const Context &context); ///< the main button
QWidget *verbs(const Context &context);
QWidget *languages(const Context &context);
QWidget *screening(const Context &context);
QWidget *consent(const Context &context);
QWidget *interviews(const Context &context);
QWidget *thanks(const Context &context);
QWidget *about(const Context &context); ///< source, access needs, attributes, notes
/// What may be done with this one now, as buttons; nothing where there is nothing.
QWidget *interviewVerbs(const Context &context, const Interview &interview);
QWidget *timeline(const Context &context);

} // namespace detailparts
} // namespace colloquy
