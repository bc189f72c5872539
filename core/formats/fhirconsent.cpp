// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fhirconsent.h"

#include "core/base/isotext.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QString utcText(qint64 utc)
{
    return QString::fromLatin1(IsoUtc(utc).text());
}

QString statusWord(FhirConsent::Status status)
{
    switch (status) {
    case FhirConsent::Status::Active:
        return u"active"_s;
    case FhirConsent::Status::Rejected:
        return u"rejected"_s;
    case FhirConsent::Status::Inactive:
        return u"inactive"_s;
    case FhirConsent::Status::Proposed:
        break;
    }
    return u"proposed"_s;
}

QJsonObject coded(const QString &system, const QString &code)
{
    return {{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, system}, {u"code"_s, code}}}}};
}

QJsonObject provisionOf(const FhirConsent::Provision &provision)
{
    QJsonObject code = coded(u"urn:colloquy:permits"_s, word(provision.permits));
    code.insert(u"text"_s, provision.text);
    QJsonObject rule{{u"id"_s, u"statement-%1"_s.arg(provision.number)},
                     {u"type"_s, provision.permitted ? u"permit"_s : u"deny"_s},
                     {u"code"_s, QJsonArray{code}}};
    if (provision.since)
        rule.insert(u"period"_s, QJsonObject{{u"start"_s, utcText(*provision.since)}});
    return rule;
}

/// The rule for all: from when consent was given until it was withdrawn.
QJsonObject provisionsOf(const FhirConsent &consent)
{
    QJsonObject period{{u"start"_s, utcText(consent.takenAt)}};
    if (consent.withdrawnAt)
        period.insert(u"end"_s, utcText(*consent.withdrawnAt));
    QJsonArray provisions;
    for (const FhirConsent::Provision &each : consent.provisions)
        provisions << provisionOf(each);
    const bool denied = consent.status == FhirConsent::Status::Rejected;
    QJsonObject all{{u"type"_s, denied ? u"deny"_s : u"permit"_s}, {u"period"_s, period}};
    if (!provisions.isEmpty())
        all.insert(u"provision"_s, provisions);
    return all;
}

QJsonObject attachmentOf(const FhirConsent &consent)
{
    const QJsonObject hash{{u"url"_s, u"urn:colloquy:evidence-sha256"_s},
                           {u"valueString"_s, QString::fromLatin1(consent.evidenceHash.toHex())}};
    return {{u"extension"_s, QJsonArray{hash}},
            {u"contentType"_s, consent.contentType},
            {u"language"_s, consent.language},
            {u"title"_s, consent.form}};
}

QJsonObject identifier(const QString &system, const QString &value)
{
    return {{u"system"_s, system}, {u"value"_s, value}};
}

} // namespace

QByteArray fhirText(const FhirConsent &consent)
{
    const QString rule =
        consent.reference.isEmpty() ? consent.form : consent.form + u", "_s + consent.reference;
    QJsonObject resource{
        {u"resourceType"_s, u"Consent"_s},
        {u"id"_s, consent.id},
        {u"identifier"_s, QJsonArray{identifier(u"urn:ietf:rfc:3986"_s, u"urn:uuid:"_s + consent.id)}},
        {u"status"_s, statusWord(consent.status)},
        {u"scope"_s, coded(u"http://terminology.hl7.org/CodeSystem/consentscope"_s, u"research"_s)},
        {u"category"_s, QJsonArray{coded(u"http://loinc.org"_s, u"59284-0"_s)}},
        {u"patient"_s,
         QJsonObject{{u"identifier"_s, identifier(u"urn:colloquy:participant"_s, consent.code)}}},
        {u"dateTime"_s, utcText(consent.takenAt)},
        {u"policyRule"_s, QJsonObject{{u"text"_s, rule}}},
        {u"verification"_s, QJsonArray{QJsonObject{{u"verified"_s, consent.identityChecked},
                                                   {u"verificationDate"_s, utcText(consent.takenAt)}}}},
        {u"provision"_s, provisionsOf(consent)}};
    if (!consent.study.isEmpty())
        resource.insert(u"organization"_s, QJsonArray{QJsonObject{{u"display"_s, consent.study}}});
    if (!consent.contentType.isEmpty())
        resource.insert(u"sourceAttachment"_s, attachmentOf(consent));
    return QJsonDocument(resource).toJson(QJsonDocument::Indented);
}

} // namespace colloquy
