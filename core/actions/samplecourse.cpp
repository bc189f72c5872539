// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/samplecourse.h"

#include "core/actions/documents.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/sampleperson.h"
#include "core/actions/studies.h"
#include "core/actions/studytemplate.h"
#include "core/base/moment.h"
#include "core/base/words.h"
#include "core/domain/json.h"

#include <QFile>
#include <QJsonDocument>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86400;

QJsonDocument readSample(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

qint64 morningOf(const QDate &day)
{
    return resolve({day, {9, 0}, "Europe/London", {}}).value().utc;
}

Outcome use(Workspace &workspace, const Id<Document> &document, QDate approvedOn)
{
    return bringIntoUse(workspace, {document, approvedOn, u"24/EX/0417"_s, {}});
}

/// The words in use in that language, under the version of \a later.
Result<Id<Document>> addVersion(Workspace &workspace, const QJsonObject &later, const QString &language,
                                const std::optional<Id<Document>> &renders)
{
    const auto kind = fromWord<Document::Kind>(later["kind"_L1].toString());
    for (Document document : documents(workspace)) {
        if (document.kind != kind || document.group != later["group"_L1].toString() ||
            document.language != language || document.state != Document::State::InUse)
            continue;
        document.version = later["version"_L1].toString();
        document.renders = renders;
        document.approvalReference.clear();
        return addDocument(workspace, document);
    }
    return Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, u"sample version"_s);
}

Outcome addTranslation(Workspace &workspace, const QJsonObject &later, const QJsonObject &translation,
                       const Id<Document> &master)
{
    const auto added = addVersion(workspace, later, translation["language"_L1].toString(), master);
    if (!added)
        return added.error();
    const auto reached = fromWord<Document::State>(translation["state"_L1].toString());
    for (const auto to :
         {Document::State::Ordered, Document::State::Translated, Document::State::BackTranslated}) {
        if (to > reached)
            break;
        const ProgressTranslation step{*added, to, translation["translator"_L1].toString(),
                                       translation["back_translator"_L1].toString()};
        if (const Outcome done = progressTranslation(workspace, step); !done)
            return done;
    }
    return {};
}

Interpreter interpreterOf(const QJsonObject &object)
{
    Interpreter interpreter;
    interpreter.name = object["name"_L1].toString();
    interpreter.email = object["email"_L1].toString();
    interpreter.phone = object["phone"_L1].toString();
    interpreter.agency = object["agency"_L1].toString();
    interpreter.registerNumber = object["register_number"_L1].toString();
    for (const QJsonValue &language : object["languages"_L1].toArray())
        interpreter.languages << language.toString();
    interpreter.gender = fromWord<Gender>(object["gender"_L1].toString()).value_or(Gender::Any);
    if (const QDate agreed = dateOf(object["agreement_on"_L1]); agreed.isValid())
        interpreter.agreementOn = agreed;
    interpreter.agreesToRecording =
        fromWord<YesNo>(object["agrees_to_recording"_L1].toString()).value_or(YesNo::NotAsked);
    interpreter.leadDays = object["lead_days"_L1].toInt();
    if (object.contains("rate_pence"_L1))
        interpreter.ratePence = object["rate_pence"_L1].toInt();
    interpreter.leastMinutes = object["least_minutes"_L1].toInt();
    interpreter.bands = bandsFromJson(QJsonDocument(object["bands"_L1].toArray()).toJson())
                            .value_or(QList<CancellationBand>());
    if (const auto hours = parseWeekHours(object["availability"_L1].toString()))
        interpreter.availability = *hours;
    return interpreter;
}

} // namespace

SampleCourse SampleCourse::read()
{
    SampleCourse course;
    const QJsonObject root = readSample(u"course.json"_s).object();
    course.title = root["title"_L1].toString();
    course.opens = dateOf(root["opens"_L1]);
    course.ends = dateOf(root["ends"_L1]);
    course.firstMonday = dateOf(root["first_monday"_L1]);
    const QDateTime now = QDateTime::fromString(root["now"_L1].toString(), Qt::ISODate);
    course.now = resolve({now.date(), now.time(), "Europe/London", {}}).value().utc;
    course.m_courses = root["people"_L1].toArray();
    course.m_laterVersions = root["later_versions"_L1].toArray();
    course.m_people = readSample(u"people.json"_s).array();
    course.m_interpreters = readSample(u"interpreters.json"_s).array();
    course.m_translations = readSample(u"translations.json"_s).array();
    return course;
}

qint64 SampleCourse::begin() const
{
    return morningOf(opens);
}

Outcome SampleCourse::prepare(Workspace &workspace) const
{
    ChangeStudy settings{workspace.study(), workspace.groups()};
    settings.study.shortName = u"Sample"_s;
    settings.study.reference = u"Sample study 24/EX/0417"_s;
    settings.study.researcher = u"Robin Ashworth"_s;
    settings.study.contactLines = u"School of Imagined Sciences\nrobin.ashworth@example.org\n020 7946 0100"_s;
    if (const Outcome changed = changeStudy(workspace, settings); !changed)
        return changed;
    for (const Document &document : documents(workspace)) {
        if (const Outcome used = use(workspace, document.id, opens.addDays(-10)); !used)
            return used;
    }
    return {};
}

Outcome SampleCourse::addTranslations(Workspace &workspace) const
{
    const QList<Document> masters = documents(workspace);
    for (const QJsonValue &value : m_translations) {
        auto document = documentFromJson(value.toObject());
        if (!document)
            return Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, u"sample translation"_s);
        document->sampleOnly = true;
        for (const Document &master : masters) {
            if (master.kind == document->kind && master.group == document->group && master.language == u"en")
                document->renders = master.id;
        }
        const Result<Id<Document>> added = addDocument(workspace, *document);
        if (!added)
            return added.error();
        if (const Outcome used = use(workspace, *added, opens.addDays(-5)); !used)
            return used;
    }
    return {};
}

/// Approved some days ago: so that every state of a document and its translations can be seen.
Outcome SampleCourse::addLaterVersions(Workspace &workspace) const
{
    workspace.setClock(now - 6 * daySeconds);
    for (const QJsonValue &value : m_laterVersions) {
        const QJsonObject later = value.toObject();
        const auto added = addVersion(workspace, later, u"en"_s, {});
        if (!added)
            return added.error();
        const QDate approvedOn = wallTimeAt(now, "Europe/London").date.addDays(-7);
        const ApproveDocument approval{*added, approvedOn, u"24/EX/0417 amendment 1"_s};
        if (const Outcome approved = approveDocument(workspace, approval); !approved)
            return approved;
        if (later["in_use"_L1].toBool()) {
            if (const Outcome used = use(workspace, *added, approvedOn); !used)
                return used;
        }
        for (const QJsonValue &translation : later["translations"_L1].toArray()) {
            if (const Outcome done = addTranslation(workspace, later, translation.toObject(), *added); !done)
                return done;
        }
    }
    return {};
}

Outcome SampleCourse::addInterpreters(Workspace &workspace) const
{
    for (const QJsonValue &value : m_interpreters) {
        const Interpreter interpreter = interpreterOf(value.toObject());
        workspace.setClock(qMax(begin(), morningOf(interpreter.agreementOn.value_or(opens))));
        if (const auto added = addInterpreter(workspace, interpreter); !added)
            return added.error();
    }
    return {};
}

Outcome SampleCourse::play(Workspace &workspace) const
{
    workspace.setClock(begin());
    for (const Outcome &done : {prepare(workspace), addTranslations(workspace), addInterpreters(workspace)}) {
        if (!done)
            return done;
    }
    for (const QJsonValue &value : m_courses) {
        const QJsonObject course = value.toObject();
        const QJsonObject details = m_people[course["person"_L1].toInt()].toObject();
        if (const Outcome lived = SamplePerson(workspace, *this, details).live(course); !lived)
            return lived;
    }
    if (const Outcome done = addLaterVersions(workspace); !done)
        return done;
    workspace.setClock(now);
    return {};
}

} // namespace colloquy
