// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consentoverview.h"

#include "core/actions/namedroll.h"
#include "core/rules/documentrules.h"
#include "core/rules/stagerules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 hourSeconds = 3600;

class ConsentReader {
public:
    ConsentReader(const Workspace &workspace, bool identified)
        : m_workspace(workspace)
        , m_identified(identified)
        , m_study(workspace.study())
    {}

    QList<ConsentSummary> read()
    {
        readPeople();
        readDocuments();
        readInformation();
        readConsents();
        sort();
        return m_lines;
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

    /// Whoever is to consent sooner or later, or did.
    void readPeople()
    {
        const NamedRoll roll = namedRoll(m_workspace, m_identified);
        for (qsizetype i = 0; i < roll.entries.size(); ++i) {
            const RollEntry &entry = roll.entries[i];
            const bool awaited =
                rules::consentStepOf(entry.facts, Study::ConsentTaken::Before) != Progress::Step::Nothing;
            if (!awaited && !entry.consent.record)
                continue;
            ConsentSummary line;
            line.person = roll.people[i];
            line.consent = entry.consent;
            line.next = rules::consentStepOf(entry.facts, m_study.consentTaken);
            m_positions.insert(entry.id.uuid, m_lines.size());
            m_lines << line;
        }
    }

    void readDocuments()
    {
        Query query = select<Document>("id, kind, version, language, study_group");
        while (query.step()) {
            Document &document = m_documents[QUuid::fromRfc4122(query.bytes(0))];
            document.kind = fromWord<Document::Kind>(query.text(1)).value_or(Document::Kind::Script);
            document.version = query.text(2);
            document.language = query.text(3);
            document.group = query.text(4);
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
            line->takenAt = query.integer(3);
        }
    }

    void sort()
    {
        QHash<QString, int> places;
        for (const StudyGroup &group : m_workspace.groups())
            places.insert(group.key, static_cast<int>(places.size()));
        std::ranges::sort(m_lines, {}, [&places](const ConsentSummary &line) {
            return std::pair(places.value(line.person.group), line.person.number);
        });
    }

    const Workspace &m_workspace;
    bool m_identified;
    Study m_study;
    QHash<QUuid, qsizetype> m_positions;
    QHash<QUuid, Document> m_documents;
    QList<ConsentSummary> m_lines;
};

} // namespace

QList<ConsentSummary> consentOverview(const Workspace &workspace, bool identified)
{
    return ConsentReader(workspace, identified).read();
}

} // namespace colloquy
