// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versionmarks.h"

#include "core/actions/documents.h"
#include "core/actions/roll.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/rules/documentrules.h"
#include "core/rules/fieldrules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

bool awaitsInterview(const RollEntry &entry)
{
    const Progress::Stage stage = entry.progress.stage;
    return stage <= Progress::Stage::Booked && stage != Progress::Stage::Ineligible;
}

/// Of each kind the one given last.
struct Given {
    qint64 at = 0;
    Id<Document> document;
};

/// What people go by, read from the open columns of each table once.
class HeldReader {
public:
    explicit HeldReader(const Workspace &workspace)
        : m_store(workspace.store())
        , m_entries(readRoll(workspace))
    {
        for (const Document &document : documentOutlines(workspace))
            m_kinds.insert(document.id.uuid, document.kind);
        readInformation();
        readForms();
    }

    QList<HeldVersion> read() const
    {
        QList<HeldVersion> held;
        for (const RollEntry &entry : m_entries) {
            if (!awaitsInterview(entry))
                continue;
            for (const Given &given : m_given.value(entry.id.uuid))
                held << HeldVersion{entry.id, entry.code, given.document, false};
            const auto form =
                entry.consent.record ? m_forms.constFind(entry.consent.record->uuid) : m_forms.cend();
            if (form != m_forms.cend())
                held << HeldVersion{entry.id, entry.code, *form, true};
        }
        std::ranges::stable_sort(held, {}, &HeldVersion::code);
        return held;
    }

private:
    template <class T>
    Query select(const char *columns) const
    {
        const TableShape &shape = tableOf<T>().shape;
        return m_store.prepare(QByteArray("SELECT ") + columns + " FROM " + shape.name +
                               Store::whereClause(shape, "ORDER BY rowid"));
    }

    void readInformation()
    {
        Query query = select<InformationGiven>("participant, document, at");
        while (query.step()) {
            const Id<Document> document{QUuid::fromRfc4122(query.bytes(1))};
            Given &given = m_given[QUuid::fromRfc4122(query.bytes(0))][m_kinds.value(document.uuid)];
            if (given.at <= query.integer(2))
                given = {query.integer(2), document};
        }
    }

    void readForms()
    {
        Query query = select<ConsentRecord>("id, form");
        while (query.step())
            m_forms.insert(QUuid::fromRfc4122(query.bytes(0)), {QUuid::fromRfc4122(query.bytes(1))});
    }

    const Store &m_store;
    QList<RollEntry> m_entries;
    QHash<QUuid, Document::Kind> m_kinds;
    QHash<QUuid, QMap<Document::Kind, Given>> m_given;
    QHash<QUuid, Id<Document>> m_forms; ///< by consent record
};

using MarkKey = std::pair<QUuid, QUuid>; ///< participant, document

QHash<MarkKey, VersionMark> newestMarks(const Workspace &workspace)
{
    QHash<MarkKey, VersionMark> marks;
    for (const VersionMark &mark : workspace.store().list<VersionMark>("ORDER BY rowid"))
        marks.insert({mark.participant.uuid, mark.document.uuid}, mark);
    return marks;
}

/// What was used and has a newer version in use, each with that one.
QHash<QUuid, std::pair<Document, Document>> leftVersions(const Workspace &workspace,
                                                         const std::optional<Id<Document>> &newer)
{
    const QList<Document> all = documentOutlines(workspace);
    QHash<QUuid, std::pair<Document, Document>> left;
    for (const Document &document : all) {
        const auto next = document.inUseFrom ? rules::successorOf(document, all) : std::nullopt;
        if (next && (!newer || next->id == *newer))
            left.insert(document.id.uuid, {document, *next});
    }
    return left;
}

/// The versions that \a request is about, for one of its people.
QList<Id<Document>> versionsFor(const QList<VersionConcern> &concerns, const MarkVersion &request,
                                const Id<Participant> &person)
{
    QList<Id<Document>> all, open;
    for (const VersionConcern &concern : concerns) {
        const bool asked = !request.document || concern.newer.id == *request.document;
        if (concern.participant != person || !asked || all.contains(concern.newer.id))
            continue;
        all << concern.newer.id;
        if (!concern.mark)
            open << concern.newer.id;
    }
    return request.document || open.isEmpty() ? all : open;
}

} // namespace

QList<HeldVersion> heldVersions(const Workspace &workspace)
{
    return HeldReader(workspace).read();
}

QList<VersionConcern> versionConcerns(const Workspace &workspace, const std::optional<Id<Document>> &newer)
{
    const auto left = leftVersions(workspace, newer);
    if (left.isEmpty())
        return {};
    const auto marks = newestMarks(workspace);
    QList<VersionConcern> concerns;
    for (const HeldVersion &held : heldVersions(workspace)) {
        const auto version = left.constFind(held.document.uuid);
        if (version == left.cend())
            continue;
        const auto &[document, next] = *version;
        const auto mark = marks.constFind({held.participant.uuid, next.id.uuid});
        concerns << VersionConcern{held, document, next,
                                   mark == marks.cend() ? std::nullopt : std::optional(*mark)};
    }
    return concerns;
}

QList<JudgedVersion> judgedVersions(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto marks =
        workspace.store().list<VersionMark>("participant = ?1 ORDER BY rowid DESC", participant);
    if (marks.isEmpty())
        return {};
    QHash<QUuid, Document> outlines;
    for (const Document &document : documentOutlines(workspace))
        outlines.insert(document.id.uuid, document);
    QList<JudgedVersion> judged;
    for (const VersionMark &mark : marks)
        judged << JudgedVersion{mark, outlines.value(mark.document.uuid)};
    return judged;
}

Findings checkMarkVersion(const Workspace &workspace, const MarkVersion &request)
{
    Findings findings = rules::checkReason(u"reason"_s, request.reason);
    const QList<VersionConcern> concerns = versionConcerns(workspace);
    for (const Id<Participant> &id : request.people) {
        const auto person = workspace.store().find(id);
        if (!person)
            findings << blocks(Code::RecordNotFound, u"participant"_s);
        else if (versionsFor(concerns, request, id).isEmpty())
            findings << blocks(Code::RecordWrongState, person->code, {u"no_version"_s});
    }
    return findings;
}

Outcome markVersion(Workspace &workspace, const MarkVersion &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    if (const Findings findings = checkMarkVersion(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    const QList<VersionConcern> concerns = versionConcerns(workspace);
    QStringList codes;
    for (const Id<Participant> &person : request.people) {
        for (const Id<Document> &version : versionsFor(concerns, request, person))
            transaction.put(VersionMark{Id<VersionMark>::create(), person, version, request.mark,
                                        workspace.now(), normalised(request.reason)});
        codes << workspace.store().find(person).value_or(Participant()).code;
    }
    const auto only = request.people.size() == 1 ? std::optional(request.people.first()) : std::nullopt;
    return workspace.finish(transaction, {"consent.mark", codesText(codes), only, {}});
}

} // namespace colloquy
