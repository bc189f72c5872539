// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documentcolumns.h"

#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/termwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentColumns)
};

using L = DocumentLine;

QString approvedText(const L &line)
{
    const auto approved = line.document.approvedOn;
    return approved ? QLocale().toString(*approved, u"d MMM yyyy"_s) : QString();
}

std::optional<qint64> approvedDay(const L &line)
{
    const auto approved = line.document.approvedOn;
    return approved ? std::optional(approved->toJulianDay()) : std::nullopt;
}

void sortLines(QList<L> &lines, const QStringList &groups)
{
    const auto key = [&groups](const L &line) {
        const Document &document = line.document;
        return std::tuple(groups.indexOf(document.group), document.kind, document.renders.has_value(),
                          languageName(document.language));
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&key](const L &one, const L &other) { return key(one) < key(other); });
}

} // namespace

QString versionText(const Document &document)
{
    return Words::tr("%1 %2").arg(languageName(document.language), document.version);
}

QString documentName(const Workspace &workspace, const Document &document)
{
    for (const StudyGroup &group : workspace.groups()) {
        if (group.key == document.group)
            return Words::tr("%1 for %2, %3")
                .arg(termwords::of(document.kind), group.title, versionText(document));
    }
    return versionText(document);
}

Badge badgeOf(const DocumentLine &line)
{
    if (line.outOfDate)
        return {u"alert-triangle"_s, Words::tr("Out of date"), Tone::Warn};
    return badgeOf(line.document.state);
}

QList<DocumentLine> documentLines(const Workspace &workspace)
{
    QMap<QString, QString> titles;
    QStringList groups;
    for (const StudyGroup &group : workspace.groups()) {
        titles[group.key] = group.title;
        groups << group.key;
    }
    const QList<Document> all = documents(workspace);
    QMap<QUuid, QString> versions;
    for (const Document &document : all)
        versions[document.id.uuid] = versionText(document);
    QList<DocumentLine> lines;
    for (const Document &document : all) {
        const QString renders = document.renders ? versions.value(document.renders->uuid) : QString();
        const bool stale = document.state == Document::State::InUse && isOutOfDate(workspace, document);
        lines << DocumentLine{document, titles.value(document.group, document.group), renders, stale};
    }
    sortLines(lines, groups);
    return lines;
}

QList<TableColumn<DocumentLine>> documentColumns()
{
    TableColumn<L> kind(u"kind"_s, Words::tr("Document"),
                        [](const L &line) { return termwords::of(line.document.kind); });
    TableColumn<L> group(u"group"_s, Words::tr("Group"), [](const L &line) { return line.group; });
    TableColumn<L> language(u"language"_s, Words::tr("Language"),
                            [](const L &line) { return languageName(line.document.language); });
    TableColumn<L> version(u"version"_s, Words::tr("Version"),
                           [](const L &line) { return line.document.version; });
    TableColumn<L> state(u"state"_s, Words::tr("State"), [](const L &line) { return badgeOf(line).word; });
    TableColumn<L> approved(u"approved"_s, Words::tr("Approved"), approvedText);
    TableColumn<L> reference(u"reference"_s, Words::tr("Reference"),
                             [](const L &line) { return line.document.approvalReference; });
    TableColumn<L> renders(u"renders"_s, Words::tr("Translation of"),
                           [](const L &line) { return line.renders; });
    TableColumn<L> direction(u"direction"_s, Words::tr("Direction"),
                             [](const L &line) { return termwords::of(line.document.direction); });
    TableColumn<L> title(u"title"_s, Words::tr("Title"), [](const L &line) { return line.document.title; });
    return {kind.wide(136),
            group.wide(108),
            language.wide(88),
            version.wide(68),
            state.wide(122)
                .holding(badgeWords<Document::State>() << Words::tr("Out of date"))
                .withBadge([](const L &line) { return badgeOf(line); }),
            approved.wide(100)
                .holding(datetext::longest([](qint64 utc) { return datetext::brief(utc, "UTC"); }))
                .byNumber(approvedDay),
            reference.wide(104),
            renders.wide(112),
            direction.wide(110).hiddenAtFirst(),
            title.wide(220).hiddenAtFirst()};
}

} // namespace colloquy
