// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/base/typedtime.h"
#include "ui/commands.h"
#include "ui/models/findindex.h"

#include <QCoreApplication>

namespace colloquy {

/// Somebody or something to go to.
struct FoundThing {
    enum class Kind { Participant, Interview, Interpreter, Filter, Command };

    Kind kind = Kind::Participant;
    QUuid id;
    Command command = Command::Find;
    QString icon;
    QString title;
    QString detail;
    QString filter = {}; ///< as it was saved
};

/// Everything in a study that can be gone to by typing: people by code, name or the last digits of their
/// phone, interpreters, interviews by day and time, saved filters, and the commands that are possible now.
/// Names are read once, and not at all while the study is locked; it is made anew each time.
class Findables {
    Q_DECLARE_TR_FUNCTIONS(Findables)

public:
    Findables(const Workspace &workspace, const Commands &commands);

    QList<FoundThing> find(const QString &text) const;

private:
    void addPeople();
    void addInterpreters();
    void addFilters();
    void addCommands();
    QList<InterviewSummary> interviewsAt(const TimeReading &reading, QDate today) const;
    QList<InterviewSummary> interviewsAt(const QString &text) const;
    FoundThing thingOf(const ParticipantSummary &person) const;
    FoundThing thingOf(const Interpreter &interpreter) const;
    FoundThing thingOf(const InterviewSummary &summary) const;
    FoundThing thingOf(Command command) const;
    FoundThing filterThing(const QString &filter) const;

    const Workspace &m_workspace;
    const Commands &m_commands;
    QByteArray m_zone;
    QList<ParticipantSummary> m_people;
    QList<Interpreter> m_interpreters;
    QStringList m_filters;
    QList<Command> m_possible;
    FindIndex m_peopleIndex;
    FindIndex m_interpreterIndex;
    FindIndex m_filterIndex;
    FindIndex m_commandIndex;
};

} // namespace colloquy
