// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditmodel.h"

#include "core/rules/wording.h"
#include "ui/datetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// What a stored word is called on screen.
struct Name {
    const char *word;
    const char *text;
};

#define T(text) QT_TRANSLATE_NOOP("AuditModel", text)

constexpr Name records[] = {
    {"study", T("Study")},
    {"study_group", T("Group")},
    {"slot", T("Passphrase or recovery key")},
    {"participant", T("Participant")},
    {"contact_attempt", T("Call or message")},
    {"screening", T("Screening")},
    {"document", T("Document")},
    {"information_given", T("Information given")},
    {"consent_record", T("Consent")},
    {"version_mark", T("Mark of a new version")},
    {"withdrawal", T("Withdrawal")},
    {"incident", T("Incident")},
    {"summary_sent", T("Summary sent")},
    {"interview", T("Interview")},
    {"interpreter", T("Interpreter")},
    {"interpreter_booking", T("Interpreter's booking")},
    {"busy_calendar", T("Imported calendar")},
    {"thanks", T("Thanks")},
    {"override", T("Reason to go on")},
    {"voiding", T("Evidence taken back")},
};

constexpr Name sealedFields[] = {
    {"sealed_identity", T("name and contacts")},
    {"sealed_safety", T("safe contact")},
    {"sealed_notes", T("notes")},
    {"sealed_note", T("note")},
    {"sealed_reason", T("reason")},
    {"sealed_words", T("what was done, and who was told")},
    {"sealed_place", T("place")},
    {"sealed_agency", T("agency")},
    {"sealed_serial", T("serial number")},
    {"sealed_attachment", T("attached file")},
    {"sealed_contact", T("name and lines for letters")},
    {"sealed_taking", T("who took it, and the evidence")},
};

#undef T

QString words(const char *text)
{
    return QCoreApplication::translate("AuditModel", text);
}

template <size_t count>
std::optional<QString> found(const Name (&names)[count], const QString &word)
{
    const auto name = std::find_if(std::begin(names), std::end(names),
                                   [&](const Name &each) { return word == QLatin1String(each.word); });
    return name == std::end(names) ? std::nullopt : std::optional(words(name->text));
}

QString recordText(const AuditLine &line)
{
    return found(records, line.entity).value_or(fieldText(line.entity));
}

QString changedText(const AuditLine &line)
{
    if (line.fields.contains(u"id"_s))
        return AuditModel::tr("Whole record");
    QStringList fields;
    for (const QString &field : line.fields)
        fields << found(sealedFields, field).value_or(fieldText(field));
    return fields.join(u", "_s);
}

QString reasonsText(const AuditLine &line)
{
    QStringList texts;
    for (const QString &reason : line.reasons)
        texts << QString(reason).replace(u'_', u' ').replace(u'.', u' ');
    return texts.join(u", "_s);
}

QString whoText(const AuditLine &line)
{
    return line.participant.isEmpty() ? line.subject : line.participant;
}

} // namespace

AuditModel::AuditModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_zone(workspace.study().zone)
{
    reload();
}

void AuditModel::setParticipant(const std::optional<Id<Participant>> &participant)
{
    m_participant = participant;
    reload();
}

void AuditModel::reload()
{
    beginResetModel();
    m_total = auditCount(m_workspace, m_participant);
    m_lines = auditLines(m_workspace, AuditScope{m_participant});
    m_complete = m_lines.size() >= m_total;
    endResetModel();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void AuditModel::fetchMore(const QModelIndex &)
{
    AuditScope scope{m_participant};
    scope.before = m_lines.isEmpty() ? 0 : m_lines.last().seq;
    const QList<AuditLine> more = auditLines(m_workspace, scope);
    m_complete = more.isEmpty();
    if (m_complete)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_lines += more;
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return role == Qt::TextAlignmentRole
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
                   : QVariant();
    const AuditLine &line = m_lines[index.row()];
    switch (index.column()) {
    case When:
        return datetext::dayTime(line.utc, m_zone);
    case Done:
        return actionText(line.action.toUtf8());
    case About:
        return whoText(line);
    case Record:
        return recordText(line);
    case Changed:
        return changedText(line);
    case Reasons:
        return reasonsText(line);
    case By:
        return line.clockSet ? tr("%1, with the clock set by hand").arg(line.actor) : line.actor;
    default:
        return QLocale().toString(line.seq);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    const QString titles[] = {tr("When"),    tr("What was done"),      tr("About"), tr("Record"),
                              tr("Changed"), tr("Warnings gone past"), tr("By"),    tr("Number")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace colloquy
