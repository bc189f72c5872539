// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/evidencefiles.h"
#include "tests/support/interviewcases.h"

#include "core/actions/consent.h"
#include "core/actions/consentcopies.h"
#include "core/actions/participants.h"
#include "core/actions/studies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

// HL7 FHIR R4 (4.0.1), resource Consent and the data types in it: names, how often, and which values, as
// the specification lists them. Whatever isn't listed here isn't allowed there.

namespace {

struct Element {
    const char *of;
    const char *name;
    const char *occurs; ///< 1, 0..1, * or +
    const char *type;   ///< one of the data types below, or a pattern that the whole text must match
};

constexpr auto dateTime = "\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d))?)?)?";
constexpr auto uri = "\\S+";
constexpr auto words = "(?s).*\\S.*";
constexpr auto token = "\\S+( \\S+)*";

constexpr Element elements[] = {
    {"Consent", "resourceType", "1", "Consent"},
    {"Consent", "id", "0..1", "[A-Za-z0-9\\-.]{1,64}"},
    {"Consent", "identifier", "*", "Identifier"},
    {"Consent", "status", "1", "draft|proposed|active|rejected|inactive|entered-in-error"},
    {"Consent", "scope", "1", "CodeableConcept"},
    {"Consent", "category", "+", "CodeableConcept"},
    {"Consent", "patient", "0..1", "Reference"},
    {"Consent", "dateTime", "0..1", dateTime},
    {"Consent", "performer", "*", "Reference"},
    {"Consent", "organization", "*", "Reference"},
    {"Consent", "sourceAttachment", "0..1", "Attachment"},
    {"Consent", "policyRule", "0..1", "CodeableConcept"},
    {"Consent", "verification", "*", "Verification"},
    {"Consent", "provision", "0..1", "Provision"},
    {"Verification", "verified", "1", "boolean"},
    {"Verification", "verificationDate", "0..1", dateTime},
    {"Provision", "id", "0..1", words},
    {"Provision", "type", "0..1", "deny|permit"},
    {"Provision", "period", "0..1", "Period"},
    {"Provision", "code", "*", "CodeableConcept"},
    {"Provision", "provision", "*", "Provision"},
    {"Period", "start", "0..1", dateTime},
    {"Period", "end", "0..1", dateTime},
    {"Identifier", "system", "0..1", uri},
    {"Identifier", "value", "0..1", words},
    {"Reference", "identifier", "0..1", "Identifier"},
    {"Reference", "display", "0..1", words},
    {"CodeableConcept", "coding", "*", "Coding"},
    {"CodeableConcept", "text", "0..1", words},
    {"Coding", "system", "0..1", uri},
    {"Coding", "code", "0..1", token},
    {"Attachment", "extension", "*", "Extension"},
    {"Attachment", "contentType", "0..1", token},
    {"Attachment", "language", "0..1", "[a-z]{2,3}(-[A-Za-z0-9]+)*"},
    {"Attachment", "title", "0..1", words},
    {"Extension", "url", "1", uri},
    {"Extension", "valueString", "0..1", words},
};

bool isType(const QString &name)
{
    return std::ranges::any_of(elements, [&](const Element &one) { return name == QLatin1String(one.of); });
}

void checkObject(const QJsonObject &object, const QString &type, QStringList &faults);

void checkValue(const QJsonValue &value, const Element &element, QStringList &faults)
{
    const QString type = QString::fromLatin1(element.type);
    const QString where = u"%1.%2"_s.arg(QLatin1String(element.of), QLatin1String(element.name));
    if (type == "boolean"_L1) {
        if (!value.isBool())
            faults << where;
    } else if (type != "Consent"_L1 && isType(type)) {
        if (value.isObject())
            checkObject(value.toObject(), type, faults);
        else
            faults << where;
    } else if (!value.isString() || !QRegularExpression(QRegularExpression::anchoredPattern(type))
                                         .match(value.toString())
                                         .hasMatch()) {
        faults << where;
    }
}

void checkElement(const QJsonObject &object, const Element &element, QStringList &faults)
{
    const QJsonValue value = object[QLatin1String(element.name)];
    const QString where = u"%1.%2"_s.arg(QLatin1String(element.of), QLatin1String(element.name));
    const QString occurs = QString::fromLatin1(element.occurs);
    const bool many = occurs == "*"_L1 || occurs == "+"_L1;
    if (value.isUndefined()) {
        if (occurs == "1"_L1 || occurs == "+"_L1)
            faults << where + u" is missing"_s;
    } else if (many != value.isArray() || (many && value.toArray().isEmpty())) {
        faults << where + u" occurs "_s + occurs;
    } else if (many) {
        for (const QJsonValue &one : value.toArray())
            checkValue(one, element, faults);
    } else {
        checkValue(value, element, faults);
    }
}

void checkObject(const QJsonObject &object, const QString &type, QStringList &faults)
{
    QStringList known;
    for (const Element &element : elements) {
        if (type != QLatin1String(element.of))
            continue;
        known << QString::fromLatin1(element.name);
        checkElement(object, element, faults);
    }
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            faults << type + u'.' + name + u" is not in R4"_s;
    }
    if (object.isEmpty())
        faults << type + u" is empty"_s;
}

/// With the rules ppc-1 and ppc-3 of the resource.
QStringList faultsOf(const QByteArray &json)
{
    QStringList faults;
    const QJsonObject consent = QJsonDocument::fromJson(json).object();
    checkObject(consent, u"Consent"_s, faults);
    if (!consent.contains("policyRule"_L1))
        faults << u"ppc-1: no policy"_s;
    if (!consent.contains("patient"_L1))
        faults << u"ppc-3: research without a patient"_s;
    return faults;
}

QJsonObject fhirOf(StudyDesk &desk, const Participant &person)
{
    const auto text = consentAsFhir(desk.workspace(), person.id);
    REQUIRE(text);
    INFO(text->toStdString());
    CHECK(faultsOf(*text) == QStringList());
    return QJsonDocument::fromJson(*text).object();
}

/// Of the statement with that number.
QJsonObject provision(const QJsonObject &consent, int number)
{
    for (const QJsonValue &one : consent["provision"_L1]["provision"_L1].toArray()) {
        if (one["id"_L1] == u"statement-%1"_s.arg(number))
            return one.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("What isn't in R4, is missing, occurs too often or has no such value is seen as a fault")
{
    StudyDesk desk;
    QJsonObject good = fhirOf(desk, consentedClient(desk));
    const auto faults = [&](const QString &key, const QJsonValue &value) {
        QJsonObject bad = good;
        value.isUndefined() ? bad.remove(key) : void(bad[key] = value);
        return faultsOf(QJsonDocument(bad).toJson()).size();
    };
    CHECK(faults(u"status"_s, u"withdrawn"_s) == 1);
    CHECK(faults(u"status"_s, QJsonValue::Undefined) == 1);
    CHECK(faults(u"category"_s, QJsonArray()) == 1);
    CHECK(faults(u"category"_s, good["scope"_L1]) == 1);
    CHECK(faults(u"scope"_s, good["category"_L1]) == 1);
    CHECK(faults(u"dateTime"_s, u"yesterday"_s) == 1);
    CHECK(faults(u"subject"_s, good["patient"_L1]) == 1);
    CHECK(faults(u"patient"_s, QJsonValue::Undefined) == 1);
    CHECK(faults(u"verification"_s, QJsonArray{QJsonObject{{u"verified"_s, u"yes"_s}}}) == 1);
}

TEST_CASE("Every consent of the sample study is a Consent as FHIR R4 has it")
{
    const QTemporaryDir folder;
    const auto made = createSample(folder.filePath(u"sample.colloquy"_s), {1, 8});
    REQUIRE(made);
    int read = 0, attached = 0;
    for (const Participant &person : made->workspace->store().list<Participant>({})) {
        const auto text = consentAsFhir(*made->workspace, person.id);
        if (!text)
            continue;
        ++read;
        attached += text->contains("sourceAttachment") ? 1 : 0;
        INFO(person.code.toStdString() << text->toStdString());
        CHECK(faultsOf(*text) == QStringList());
    }
    CHECK(read > 10);
    CHECK(attached > 2);
}

TEST_CASE("A consent in each of its states, with and without evidence, is one as FHIR R4 has it")
{
    StudyDesk desk;
    const Participant person = informed(desk, eligibleClient(desk));
    inUse(desk, Document::Kind::Form, person);
    RecordConsent request;
    request.participant = person.id;
    const auto record = [&] {
        REQUIRE(recordConsent(desk.workspace(), request));
        return fhirOf(desk, person);
    };
    CHECK(record()["status"_L1] == u"proposed"_s);
    request.capacity = ConsentRecord::Capacity::Concern;
    CHECK(record()["status"_L1] == u"rejected"_s);
    request.capacity = ConsentRecord::Capacity::Presumed;
    request.allRequiredYes = true;
    request.evidence = ConsentRecord::Evidence::Scan;
    request.evidenceFile = aPdf();
    const QJsonObject active = record();
    CHECK(active["status"_L1] == u"active"_s);
    CHECK(active["sourceAttachment"_L1]["contentType"_L1] == u"application/pdf"_s);
    REQUIRE(withdrawParticipant(desk.workspace(), {person.id, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    const QJsonObject inactive = fhirOf(desk, person);
    CHECK(inactive["status"_L1] == u"inactive"_s);
    CHECK(inactive["provision"_L1]["period"_L1]["end"_L1] == u"2026-11-30T08:00:00Z"_s);
}

TEST_CASE("A recording that was taken back is denied from then on, and all else stays")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    CHECK(provision(fhirOf(desk, person), 2)["type"_L1] == u"permit"_s);
    REQUIRE(withdrawParticipant(desk.workspace(), {person.id, {Withdrawal::Scope::Recording}, {}, {}, {}}));
    const QJsonObject consent = fhirOf(desk, person);
    CHECK(consent["status"_L1] == u"active"_s);
    CHECK(provision(consent, 1)["type"_L1] == u"permit"_s);
    CHECK(provision(consent, 2)["type"_L1] == u"deny"_s);
    CHECK(provision(consent, 2)["period"_L1]["start"_L1] == u"2026-11-30T08:00:00Z"_s);
}
