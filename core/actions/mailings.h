// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// What people are written to about once the interviews are done.
struct Mailing {
    Q_GADGET

public:
    enum class For { Summary, Recontact };
    Q_ENUM(For)

    Id<Participant> participant;
    QString code;

    bool operator==(const Mailing &) const = default;
};

/// Those whose valid consent says yes to it: what wasn't asked is a no. Nobody who asked for no contact, or
/// withdrew from it. In the order of groups and numbers.
QList<Mailing> mailingList(const Workspace &workspace, Mailing::For what);

/// From the day after the study's end: who wants a summary, and wasn't sent one.
QList<Mailing> summariesDue(const Workspace &workspace, qint64 at);

/// The list as CSV with names, contacts and safe channels, whole or not at all, and an entry in the audit
/// trail.
Outcome exportMailing(Workspace &workspace, Mailing::For what, const QString &path);

} // namespace colloquy
