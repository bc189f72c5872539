// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/studytemplate.h"

#include "core/actions/studies.h"
#include "core/base/words.h"
#include "core/domain/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

std::optional<int> optionalInt(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

void readSettings(const QJsonObject &settings, Study &study)
{
    const auto number = [&](QLatin1StringView key, int &target) { target = settings[key].toInt(target); };
    number("longest_minutes"_L1, study.longestMinutes);
    number("longest_interpreted_minutes"_L1, study.longestInterpretedMinutes);
    number("minimum_age"_L1, study.minimumAge);
    number("thinking_hours"_L1, study.thinkingHours);
    number("consent_talk_minutes"_L1, study.consentTalkMinutes);
    number("consent_talk_interpreted_minutes"_L1, study.consentTalkInterpretedMinutes);
    number("travel"_L1, study.travelMinutes);
    number("grid"_L1, study.gridMinutes);
    number("notice_hours"_L1, study.noticeHours);
    number("day_cap"_L1, study.dayCap);
    number("week_cap"_L1, study.weekCap);
    number("withdrawal_days"_L1, study.withdrawalDays);
    study.oralTranslation = settings["oral_translation"_L1].toBool();
    study.buddyPlaces = strings(settings["buddy_places"_L1]);
    study.consentTaken =
        fromWord<Study::ConsentTaken>(settings["consent_taken"_L1].toString()).value_or(study.consentTaken);
    if (const auto buffers = minutesFromJson(json(settings["buffers"_L1])))
        study.buffers = *buffers;
    if (const auto hours = parseWeekHours(settings["hours"_L1].toString()))
        study.hours = *hours;
}

std::optional<StudyGroup> groupFromJson(const QJsonObject &object, int position)
{
    StudyGroup group;
    group.id = Id<StudyGroup>::create();
    group.key = object["key"_L1].toString();
    group.title = object["title"_L1].toString();
    group.prefix = object["prefix"_L1].toString();
    group.position = position;
    group.targetLeast = optionalInt(object["target_least"_L1]);
    group.targetMost = optionalInt(object["target_most"_L1]);
    group.voucherPence = object["voucher_pence"_L1].toInt();
    const auto thanks = fromWord<StudyGroup::ThanksKind>(object["thanks"_L1].toString());
    const auto criteria = criteriaFromJson(json(object["criteria"_L1].toArray()));
    const auto attributes = attributesFromJson(json(object["attributes"_L1].toArray()));
    if (group.key.isEmpty() || group.prefix.isEmpty() || !thanks || !criteria || !attributes)
        return std::nullopt;
    group.thanks = *thanks;
    group.criteria = *criteria;
    group.attributes = *attributes;
    return group;
}

} // namespace

std::optional<Document> documentFromJson(const QJsonObject &object)
{
    Document document;
    document.id = Id<Document>::create();
    document.group = object["group"_L1].toString();
    document.language = object["language"_L1].toString(u"en"_s);
    document.version = object["version"_L1].toString();
    document.title = object["title"_L1].toString();
    document.text = object["text"_L1].toString();
    const auto kind = fromWord<Document::Kind>(object["kind"_L1].toString());
    const auto direction = fromWord<Document::Direction>(object["direction"_L1].toString(u"ltr"_s));
    const auto statements = statementsFromJson(json(object["statements"_L1].toArray()));
    if (!kind || !direction || !statements || document.version.isEmpty())
        return std::nullopt;
    document.kind = *kind;
    document.direction = *direction;
    document.statements = *statements;
    return document;
}

std::optional<TemplateContent> studyTemplate(const QString &name)
{
    QFile file(u":/templates/%1.json"_s.arg(name));
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    TemplateContent content;
    content.study.templateName = name;
    content.study.title = object["title"_L1].toString();
    content.study.shortName = object["short_name"_L1].toString();
    content.description = object["description"_L1].toString();
    readSettings(object["settings"_L1].toObject(), content.study);
    for (const QJsonValue &value : object["groups"_L1].toArray()) {
        const auto group = groupFromJson(value.toObject(), static_cast<int>(content.groups.size()));
        if (!group)
            return std::nullopt;
        content.groups << *group;
    }
    for (const QJsonValue &value : object["documents"_L1].toArray()) {
        const auto document = documentFromJson(value.toObject());
        if (!document)
            return std::nullopt;
        content.documents << *document;
    }
    return content;
}

QList<StudyTemplate> studyTemplates()
{
    QList<StudyTemplate> templates;
    for (const QString &file : QDir(u":/templates"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(5);
        if (const auto content = studyTemplate(name))
            templates << StudyTemplate{name, content->study.title, content->description};
    }
    return templates;
}

} // namespace colloquy
