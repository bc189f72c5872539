// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importreading.h"

#include "core/actions/groupkeys.h"
#include "core/actions/importrow.h"
#include "core/actions/overview.h"
#include "core/rules/peoplerules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;

QString encodingName(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Windows1252:
        return u"Windows-1252"_s;
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case CsvEncoding::Ascii:
    case CsvEncoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
}

/// Who is known already, found by what people share: a hundred thousand cost no more each than ten do.
class KnownPeople {
public:
    void add(const Participant &participant, const QString &label)
    {
        const rules::IdentityKeys keys = rules::identityKeys(participant);
        insert(m_emails, keys.email, label);
        insert(m_phones, keys.phone, label);
        insert(m_names, keys.name, label);
    }

    /// duplicate.suspected for each person who shares something, with what that is.
    Findings duplicatesOf(const Participant &participant) const
    {
        const rules::IdentityKeys keys = rules::identityKeys(participant);
        Findings findings;
        note(m_emails.value(keys.email), u"email"_s, findings);
        note(m_phones.value(keys.phone), u"phone"_s, findings);
        note(m_names.value(keys.name), u"name"_s, findings);
        return findings;
    }

private:
    using Labels = QHash<QString, QString>; ///< the first who had it

    static void insert(Labels &labels, const QString &key, const QString &label)
    {
        if (!key.isEmpty() && !labels.contains(key))
            labels.insert(key, label);
    }

    static void note(const QString &label, const QString &field, Findings &findings)
    {
        if (label.isEmpty())
            return;
        const auto known = std::ranges::find(findings, label, &Finding::subject);
        if (known == findings.end())
            findings << warns(Code::DuplicateSuspected, label, {field});
        else
            known->details << field;
    }

    Labels m_emails;
    Labels m_phones;
    Labels m_names;
};

KnownPeople knownPeople(const Workspace &workspace)
{
    KnownPeople known;
    for (const ParticipantSummary &summary : participants(workspace, true)) {
        Participant person;
        person.name = summary.name;
        person.email = summary.email;
        person.phone = summary.phone;
        known.add(person, summary.code);
    }
    return known;
}

/// Takes the records of a file as they are read: the first holds the headers.
class PreviewReader {
public:
    PreviewReader(const Workspace &workspace, const ImportParticipants &request)
        : m_workspace(workspace)
        , m_request(request)
        , m_known(knownPeople(workspace))
    {}

    Outcome take(const QList<CsvRecord> &records)
    {
        for (const CsvRecord &record : records) {
            if (m_rows)
                takeRow(record);
            else if (const Outcome matched = takeHeaders(record); !matched)
                return matched;
            if (!m_workspace.store().progress().advance())
                return Error::cancelled();
        }
        return {};
    }

    ImportPreview &preview() { return m_preview; }

private:
    Outcome takeHeaders(const CsvRecord &record)
    {
        const Result<ImportColumns> columns = ImportColumns::match(record.fields, m_request.columns);
        if (!columns)
            return columns.error();
        if (columns->isEmpty())
            return Error::of(Error::Kind::Format, Code::ImportColumn, u"headers"_s);
        m_rows.emplace(m_workspace, *columns, m_request.group);
        if (!m_request.group.isEmpty() && !m_rows->groupNamed(m_request.group))
            return Error::refused(blocks(Code::TextUnknown, u"group"_s, groupKeys(m_workspace)));
        m_preview.headers = record.fields;
        m_preview.columns = columns->named();
        m_preview.unmapped = columns->unmapped();
        return {};
    }

    void takeRow(const CsvRecord &record)
    {
        std::optional<ImportRow> row = m_rows->read(record);
        if (!row)
            return;
        if (row->state == ImportRow::State::New) {
            row->findings = m_known.duplicatesOf(row->participant);
            if (!row->findings.isEmpty())
                row->state = ImportRow::State::Duplicate;
            m_known.add(row->participant, u"row %1"_s.arg(row->number));
        }
        m_preview.rows << *row;
    }

    const Workspace &m_workspace;
    const ImportParticipants &m_request;
    KnownPeople m_known;
    std::optional<ImportRows> m_rows;
    ImportPreview m_preview;
};

} // namespace

int ImportPreview::count(ImportRow::State state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &ImportRow::state));
}

QStringList importHeaders(const QByteArray &content)
{
    CsvParser parser;
    QList<CsvRecord> records =
        parser.feed(QByteArrayView(content).first(std::min(pieceBytes, content.size())));
    if (records.isEmpty())
        records = parser.finish();
    return records.isEmpty() ? QStringList() : records.first().fields;
}

Result<ImportPreview> readImport(const Workspace &workspace, const ImportParticipants &request)
{
    CsvParser parser;
    PreviewReader reader(workspace, request);
    const QByteArrayView content(request.content);
    for (qsizetype at = 0; at < content.size(); at += pieceBytes) {
        const QByteArrayView piece = content.sliced(at, std::min(pieceBytes, content.size() - at));
        if (const Outcome taken = reader.take(parser.feed(piece)); !taken)
            return taken.error();
    }
    if (const Outcome taken = reader.take(parser.finish()); !taken)
        return taken.error();
    ImportPreview &preview = reader.preview();
    if (preview.headers.isEmpty())
        return Error::of(Error::Kind::Format, Code::ImportColumn, u"file"_s);
    preview.encoding = encodingName(parser.encoding());
    preview.separator = QLatin1Char(parser.separator());
    return preview;
}

} // namespace colloquy
