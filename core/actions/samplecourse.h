// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/interpreter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace colloquy {

class SamplePerson;

/// What happens in the sample study: fictional people and what they, their interviews and their interpreters
/// go through. Played through the same actions that a researcher uses, each at its own time.
class SampleCourse {
public:
    static SampleCourse read();

    QString title;
    QDate opens;
    QDate ends;
    QDate firstMonday;
    qint64 now = 0;

    /// When the study file is made: the morning it opens.
    qint64 begin() const;
    Outcome play(Workspace &workspace) const;

private:
    Outcome prepare(Workspace &workspace) const;
    Outcome addInterpreters(Workspace &workspace) const;
    Outcome addTranslations(Workspace &workspace) const;
    Outcome addLaterVersions(Workspace &workspace) const;

    QJsonArray m_people;
    QJsonArray m_interpreters;
    QJsonArray m_translations;
    QJsonArray m_courses;
    QJsonArray m_laterVersions;
};

} // namespace colloquy
