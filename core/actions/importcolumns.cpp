// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importcolumns.h"

#include "core/actions/exchange.h"
#include "core/base/text.h"
#include "core/formats/csvwriter.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

const QString ignored = u"ignore"_s;

/// A field, and what its column is called in lists that researchers and survey tools keep.
struct Synonyms {
    const char *field;
    const char *headers; ///< divided by "|"; folded, without punctuation
};

constexpr Synonyms synonyms[] = {
    {"name",
     "name|full name|participant|participant name|contact name|your name|nom complet|nombre|nazwisko i imie"},
    {"first_name", "first name|firstname|forename|forenames|given name|given names|prenom|vorname|imie"},
    {"surname",
     "surname|last name|lastname|family name|second name|nom de famille|nachname|apellido|nazwisko"},
    {"email", "email|e mail|email address|e mail address|mail|your email|contact email|courriel|correo"},
    {"phone", "phone|phone number|telephone|telephone number|tel|tel no|mobile|mobile number|mobile "
              "phone|contact number|"
              "telefon|telefono"},
    {"address", "address|postal address|home address|adresse"},
    {"group", "group|participant group|study group|role|type|gruppe|grupa"},
    {"spoken_language", "spoken language|language|speaks|first language|main language|preferred language|"
                        "language spoken|sprache|langue|idioma|jezyk"},
    {"reading_language", "reading language|reads|language read|written language|reads in|literacy language"},
    {"dialect", "dialect"},
    {"interpreter",
     "interpreter|interpreter needed|interpreter wanted|needs interpreter|interpreter required|"
     "needs an interpreter"},
    {"interpreter_gender", "interpreter gender|gender of interpreter|interpreter sex"},
    {"modes", "mode|modes|interview mode|preferred mode|how|format|interview format|zoom or phone"},
    {"age", "age|age in years|alter|edad|wiek"},
    {"source",
     "source|heard from|heard about|how did you hear|how did you hear about us|where seen|recruited from"},
    {"access_needs", "access needs|access|accessibility|adjustments|reasonable adjustments"},
    {"enquired_at",
     "enquired|enquired at|enquired on|date|date of enquiry|enquiry date|timestamp|submitted|datum"},
    {"notes", "notes|note|comments|comment|remarks|bemerkungen"},
};

/// Letters and digits alone, folded: "E-mail:" is "e mail".
QString folded(const QString &header)
{
    QString text;
    for (const QChar sign : searchKey(header))
        text += sign.isLetterOrNumber() ? sign : u' ';
    return text.simplified();
}

QString guess(const QString &header)
{
    static const QHash<QString, QString> fields = [] {
        QHash<QString, QString> all;
        for (const Synonyms &one : synonyms) {
            const QString field = QString::fromLatin1(one.field);
            all.insert(folded(field), field);
            for (const QString &name : QString::fromLatin1(one.headers).split(u'|'))
                all.insert(name, field);
        }
        return all;
    }();
    return fields.value(folded(header));
}

Error unmatched(const QString &what)
{
    return Error::of(Error::Kind::Format, Code::ImportColumn, repeatable(what));
}

} // namespace

QStringList importFields()
{
    QStringList fields;
    for (const Synonyms &one : synonyms)
        fields << QString::fromLatin1(one.field);
    return fields;
}

Result<ImportColumns> ImportColumns::match(const QStringList &headers, const QMap<QString, QString> &asked)
{
    ImportColumns columns;
    for (const QString &header : headers)
        columns.m_headers << normalised(header);
    for (auto one = asked.cbegin(); one != asked.cend(); ++one) {
        if (const Outcome assigned = columns.assign(normalised(one.key()), one.value().trimmed()); !assigned)
            return assigned.error();
    }
    const QList<qsizetype> taken = columns.m_columns.values() + columns.m_ignored;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString field = guess(headers[i]);
        if (!field.isEmpty() && !taken.contains(i) && !columns.has(field))
            columns.m_columns.insert(field, i);
    }
    return columns;
}

Outcome ImportColumns::assign(const QString &header, const QString &field)
{
    const qsizetype column = m_headers.indexOf(header);
    if (column < 0)
        return unmatched(header);
    if (field == ignored) {
        m_ignored << column;
        return {};
    }
    const QString known = importFields().contains(field) ? field : guess(field);
    if (known.isEmpty())
        return Error{Error::Kind::Format, {blocks(Code::ImportColumn, u"fields"_s, importFields())}, {}};
    if (has(known))
        return unmatched(field);
    m_columns.insert(known, column);
    return {};
}

QString ImportColumns::value(const QStringList &cells, const QString &field) const
{
    const auto column = m_columns.constFind(field);
    if (column == m_columns.cend() || *column >= cells.size())
        return {};
    return normalised(unguarded(cells[*column]));
}

QMap<QString, QString> ImportColumns::named() const
{
    QMap<QString, QString> names;
    for (auto one = m_columns.cbegin(); one != m_columns.cend(); ++one)
        names.insert(m_headers[*one], one.key());
    return names;
}

QStringList ImportColumns::unmapped() const
{
    const QList<qsizetype> taken = m_columns.values();
    QStringList rest;
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        if (!taken.contains(i))
            rest << m_headers[i];
    }
    return rest;
}

} // namespace colloquy
