// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consentoverview.h"

#include "core/actions/documents.h"
#include "core/actions/namedroll.h"
#include "core/actions/versionmarks.h"
#include "core/actions/withdrawals.h"
#include "core/rules/documentrules.h"
#include "core/rules/languagerules.h"
#include "core/rules/stagerules.h"
#include "core/store/snapshot.h"

#include <algorithm>

namespace colloquy {

namespace {

using Task = ConsentTask::Kind;
using Step = Progress::Step;

constexpr qint64 hourSeconds = 3600;

class ConsentReader {
public:
    ConsentReader(const Workspace &workspace, bool identified)
        : m_workspace(workspace)
        , m_identified(identified)
        , m_study(workspace.study())
        , m_all(documentOutlines(workspace))
    {
        for (const Document &document : std::as_const(m_all))
            m_documents.insert(document.id.uuid, document);
    }

    QList<ConsentSummary> read()
    {
        const Snapshot snapshot(m_workspace.store());
        readWithdrawals();
        readPeople();
        readInformation();
        readConsents();
        readVersions();
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            setTask(m_lines[i], m_steps[i]);
        return byCode(m_workspace, std::move(m_lines), &ConsentSummary::person);
    }

private:
    template <class T>
    Query select(const char *columns) const
    {
        const TableShape &shape = tableOf<T>().shape;
        return m_workspace.store().prepare(QByteArray("SELECT ") + columns + " FROM " + shape.name +
                                           Store::whereClause(shape, {}));
    }

    ConsentSummary *lineOf(QByteArrayView person)
    {
        const auto found = m_positions.constFind(QUuid::fromRfc4122(person));
        return found == m_positions.cend() ? nullptr : &m_lines[*found];
    }

    Document documentOf(QByteArrayView id) const { return m_documents.value(QUuid::fromRfc4122(id)); }

    void readWithdrawals()
    {
        for (const WithdrawalSummary &summary : withdrawals(m_workspace)) {
            if (summary.open)
                m_withdrawals.insert(summary.withdrawal.participant.uuid, summary.withdrawal.id);
        }
    }

    /// Whoever is to consent sooner or later, or did, or whose withdrawal has to be followed up.
    void readPeople()
    {
        const NamedRoll roll = namedRoll(m_workspace, m_identified);
        for (qsizetype i = 0; i < roll.entries.size(); ++i) {
            const RollEntry &entry = roll.entries[i];
            const bool awaited = rules::consentStepOf(entry.facts, Study::ConsentTaken::Before,
                                                      entry.toInform) != Step::Nothing;
            const auto withdrawal = m_withdrawals.constFind(entry.id.uuid);
            if (!awaited && !entry.consent.record && withdrawal == m_withdrawals.cend())
                continue;
            ConsentSummary line;
            line.person = roll.person(i);
            line.consent = entry.consent;
            if (withdrawal != m_withdrawals.cend())
                line.withdrawal = *withdrawal;
            m_steps << rules::consentStepOf(entry.facts, m_study.consentTaken, entry.toInform);
            m_positions.insert(entry.id.uuid, m_lines.size());
            m_lines << line;
        }
    }

    void readInformation()
    {
        Query query = select<InformationGiven>("participant, document, at");
        while (query.step()) {
            ConsentSummary *line = lineOf(query.bytes(0));
            const Document sheet = documentOf(query.bytes(1));
            const qint64 at = query.integer(2);
            const bool informs =
                line && sheet.kind == Document::Kind::Sheet && rules::isForGroup(sheet, line->person.group);
            if (!informs || (line->informedAt && *line->informedAt <= at))
                continue;
            line->informedAt = at;
            line->sheetVersion = sheet.version;
            line->earliestConsent = at + m_study.thinkingHours * hourSeconds;
        }
    }

    void readConsents()
    {
        Query query = select<ConsentRecord>("participant, id, form, taken_at");
        while (query.step()) {
            ConsentSummary *line = lineOf(query.bytes(0));
            if (!line || !line->consent.record ||
                line->consent.record->uuid != QUuid::fromRfc4122(query.bytes(1)))
                continue;
            const Document form = documentOf(query.bytes(2));
            line->formVersion = form.version;
            line->formLanguage = form.language;
            line->formReplaced = rules::successorOf(form, m_all).has_value();
            line->takenAt = query.integer(3);
        }
    }

    void readVersions()
    {
        for (const VersionConcern &concern : versionConcerns(m_workspace)) {
            ConsentSummary *line = lineOf(concern.participant.bytes());
            if (!line || concern.mark)
                continue;
            line->task = Task::Judge;
            line->newerVersion = concern.newer.version;
        }
    }

    /// Whether a document of that kind can be given to them as it should be.
    bool hasDocument(ConsentSummary &line, Document::Kind kind) const
    {
        Participant reader;
        reader.group = line.person.group;
        reader.spokenLanguage = line.person.spokenLanguage;
        reader.readingLanguage = line.person.readingLanguage;
        if (rules::documentFor(m_study, reader, kind, m_all))
            return true;
        line.awaited = kind;
        const QString wanted = reader.readingLanguage.value_or(reader.spokenLanguage);
        line.isStale = std::ranges::any_of(m_all, [&](const Document &document) {
            return document.kind == kind && document.state == Document::State::InUse &&
                   rules::isForGroup(document, reader.group) &&
                   rules::isSameLanguage(document.language, wanted);
        });
        return false;
    }

    Task taskFor(ConsentSummary &line, Step step) const
    {
        switch (step) {
        case Step::Inform:
            return hasDocument(line, Document::Kind::Sheet) ? Task::Inform : Task::AwaitDocument;
        case Step::Reconsent:
            return hasDocument(line, Document::Kind::Form) ? Task::Reconsent : Task::AwaitDocument;
        case Step::CompleteConsent:
            return Task::CompleteConsent;
        case Step::RecordConsent:
            if (thinks(line))
                return Task::Think;
            return hasDocument(line, Document::Kind::Form) ? Task::RecordConsent : Task::AwaitDocument;
        default:
            break;
        }
        const bool informed = line.consent.state == ConsentStanding::State::Missing && line.informedAt;
        return informed && thinks(line) ? Task::Think : Task::Nothing;
    }

    bool thinks(const ConsentSummary &line) const
    {
        return line.earliestConsent && m_workspace.now() < *line.earliestConsent;
    }

    void setTask(ConsentSummary &line, Step step) const
    {
        if (line.withdrawal)
            line.task = Task::FollowWithdrawal;
        else if (line.task == Task::Nothing)
            line.task = taskFor(line, step);
    }

    const Workspace &m_workspace;
    bool m_identified;
    Study m_study;
    QList<Document> m_all;
    QHash<QUuid, Document> m_documents;
    QHash<QUuid, Id<Withdrawal>> m_withdrawals;
    QHash<QUuid, qsizetype> m_positions;
    QList<ConsentSummary> m_lines;
    QList<Step> m_steps; ///< of each line
};

} // namespace

QList<ConsentSummary> consentOverview(const Workspace &workspace, bool identified)
{
    return ConsentReader(workspace, identified).read();
}

} // namespace colloquy
