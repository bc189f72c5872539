// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/samplecourse.h"
#include "core/domain/participant.h"

namespace colloquy {

struct RecordConsent;

/// A participant from the words of JSON: what the sample study is made of.
Participant participantFromJson(const QJsonObject &details);

/// One fictional participant, who goes through their course step by step, each at its time.
class SamplePerson {
public:
    SamplePerson(Workspace &workspace, const SampleCourse &course, const QJsonObject &details)
        : m_workspace(workspace)
        , m_course(course)
        , m_details(details)
    {}

    Outcome live(const QJsonObject &course);

private:
    Outcome enquire(const QJsonObject &course);
    Outcome call(const QJsonObject &plan);
    Outcome screen(const QJsonObject &course);
    Outcome inform(const QJsonObject &how);
    Outcome consent(const QJsonObject &how);
    void addCourse(RecordConsent &request) const;
    Outcome book(const QJsonObject &plan);
    Outcome answerInterpreter(const QJsonObject &plan, const Interview &interview);
    Outcome go(const QJsonObject &plan, const Interview &interview);
    Outcome move(const QJsonObject &plan, const Interview &interview);
    Outcome finish(const QJsonObject &plan, const Interview &interview);
    Outcome contact(const QJsonObject &attempt);
    Outcome withdraw(const QJsonObject &how);
    Outcome close(const QJsonObject &how);
    Outcome thank(const QString &state);

    /// Sets the clock, never past the sample's own now.
    void at(qint64 utc);
    WallTime wallTime(const QJsonObject &plan) const;

    Workspace &m_workspace;
    const SampleCourse &m_course;
    QJsonObject m_details;
    Participant m_participant;
    qint64 m_enquired = 0;
    qint64 m_informed = 0;
};

} // namespace colloquy
