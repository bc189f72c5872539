// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documentmatrix.h"

#include "core/actions/documents.h"
#include "core/actions/roll.h"
#include "core/base/language.h"
#include "core/rules/documentrules.h"

#include <algorithm>

namespace colloquy {

namespace {

using State = Document::State;
using Standing = DocumentCell::Standing;
using Verb = DocumentCell::Verb;

Standing standingOf(State state)
{
    return static_cast<Standing>(static_cast<int>(state) + static_cast<int>(Standing::Draft) +
                                 (state == State::Replaced ? 1 : 0));
}

Verb verbOf(const Document &document, Standing standing)
{
    switch (standing) {
    case Standing::Draft:
        return document.renders ? Verb::Order : Verb::Approve;
    case Standing::Ordered:
        return Verb::Receive;
    case Standing::Translated:
        return Verb::TranslateBack;
    case Standing::BackTranslated:
        return Verb::Approve;
    case Standing::Approved:
        return Verb::Use;
    default:
        return Verb::View;
    }
}

/// What is read or, where somebody reads nothing, spoken by whoever waits for an interview.
QMap<QString, QMap<QString, int>> countReaders(const Workspace &workspace)
{
    QMap<QString, QMap<QString, int>> readers;
    for (const RollEntry &entry : readRoll(workspace)) {
        const Progress::Stage stage = entry.progress.stage;
        if (stage <= Progress::Stage::Booked && stage != Progress::Stage::Ineligible)
            ++readers[entry.group][entry.readingLanguage.value_or(entry.spokenLanguage)];
    }
    return readers;
}

/// Makes the matrix of one group.
class MatrixMaker {
public:
    MatrixMaker(const QList<Document> &all, const StudyGroup &group, const QMap<QString, int> &readers)
        : m_all(all)
        , m_readers(readers)
    {
        m_matrix.group = group.key;
        m_matrix.title = group.title;
        for (const Document &document : all) {
            if (document.group == group.key)
                m_own << document;
        }
    }

    DocumentMatrix make()
    {
        for (const auto kind : {Document::Kind::Sheet, Document::Kind::Form, Document::Kind::Script})
            addVersions(kind);
        for (const QString &tag : languages())
            addLanguage(tag);
        return m_matrix;
    }

private:
    /// Masters by how they followed each other: replaced, in use, to come.
    QList<Document> mastersOf(Document::Kind kind) const
    {
        QList<Document> masters;
        for (const Document &document : m_own) {
            if (document.kind == kind && !document.renders)
                masters << document;
        }
        const auto order = [](const Document &document) {
            return std::pair(!document.inUseFrom, document.inUseFrom.value_or(0));
        };
        std::ranges::stable_sort(masters, {}, order);
        return masters;
    }

    void addVersions(Document::Kind kind)
    {
        QList<Document> masters = mastersOf(kind);
        while (masters.size() > 1 && masters[0].state == State::Replaced &&
               masters[1].state == State::Replaced)
            masters.removeFirst();
        for (const Document &master : std::as_const(masters)) {
            const bool known =
                std::ranges::any_of(m_matrix.versions, [&](const DocumentMatrix::Version &each) {
                    return each.kind == kind && each.version == master.version;
                });
            if (!known)
                m_matrix.versions << DocumentMatrix::Version{kind, master.version};
        }
    }

    /// Those of the masters first, then by how many wait for them; a new draft moves none.
    QStringList languages() const
    {
        QStringList masters, others;
        for (const Document &document : m_own)
            (document.renders ? others : masters) << document.language;
        others += m_readers.keys();
        masters.removeDuplicates();
        others.removeDuplicates();
        others.removeIf([&](const QString &tag) { return masters.contains(tag); });
        std::ranges::sort(others, {},
                          [this](const QString &tag) { return std::pair(-m_readers.value(tag), tag); });
        return masters + others;
    }

    void addLanguage(const QString &tag)
    {
        DocumentLanguage language;
        language.tag = tag;
        language.people = m_readers.value(tag);
        const auto written = std::ranges::find(m_own, tag, &Document::language);
        const bool mirrored = written == m_own.cend() ? directionOf(tag) == Qt::RightToLeft
                                                      : written->direction == Document::Direction::Rtl;
        language.direction = mirrored ? Document::Direction::Rtl : Document::Direction::Ltr;
        for (const DocumentMatrix::Version &version : std::as_const(m_matrix.versions))
            language.cells << cellOf(tag, version);
        m_matrix.languages << language;
    }

    DocumentCell cellOf(const QString &tag, const DocumentMatrix::Version &version) const
    {
        std::optional<Document> master, own;
        for (const Document &document : m_own) {
            if (document.kind != version.kind || document.renders || document.version != version.version)
                continue;
            if (document.language == tag)
                own = document;
            else
                master = document;
        }
        for (const Document &document : m_own) {
            const bool fits = master && document.language == tag && document.renders == master->id;
            if (fits && (!own || own->state == State::Replaced))
                own = document;
        }
        if (!own && master)
            own = stillGood(tag, *master);
        return own ? standingCell(*own, version) : missingCell(master);
    }

    /// An older translation that \a master left in date.
    std::optional<Document> stillGood(const QString &tag, const Document &master) const
    {
        for (const Document &document : m_own) {
            const auto newest = rules::newestMasterOf(document, m_all);
            if (document.state == State::InUse && document.language == tag && document.kind == master.kind &&
                newest && newest->id == master.id && !rules::isOutOfDate(document, newest, m_all))
                return document;
        }
        return std::nullopt;
    }

    DocumentCell standingCell(const Document &document, const DocumentMatrix::Version &version) const
    {
        DocumentCell cell;
        cell.standing = standingOf(document.state);
        const auto master = rules::newestMasterOf(document, m_all);
        if (document.state == State::InUse && rules::isOutOfDate(document, master, m_all))
            cell.standing = Standing::OutOfDate;
        cell.verb = verbOf(document, cell.standing);
        cell.document = document.id;
        if (document.version != version.version)
            cell.version = document.version;
        return cell;
    }

    /// A draft isn't translated before it is approved, and nobody needs what was replaced.
    DocumentCell missingCell(const std::optional<Document> &master) const
    {
        if (!master || master->state == State::Replaced)
            return {};
        DocumentCell cell;
        cell.standing = Standing::Missing;
        if (rules::wasApproved(*master)) {
            cell.verb = Verb::Translate;
            cell.document = master->id;
        }
        return cell;
    }

    const QList<Document> &m_all;
    QMap<QString, int> m_readers;
    QList<Document> m_own;
    DocumentMatrix m_matrix;
};

} // namespace

QList<DocumentMatrix> documentMatrices(const Workspace &workspace)
{
    const QList<Document> all = documentOutlines(workspace);
    const auto readers = countReaders(workspace);
    QList<DocumentMatrix> matrices;
    for (const StudyGroup &group : workspace.groups()) {
        const DocumentMatrix matrix = MatrixMaker(all, group, readers.value(group.key)).make();
        if (!matrix.versions.isEmpty())
            matrices << matrix;
    }
    return matrices;
}

} // namespace colloquy
