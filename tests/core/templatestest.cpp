// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/studytemplate.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "tests/support/samplefiles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QStringList templateNames{u"between-session-work"_s, u"one-off-interviews"_s};

QJsonObject settingsOf(const QString &name)
{
    return resource(u":/templates/%1.json"_s.arg(name)).object()["settings"_L1].toObject();
}

TemplateContent contentOf(const QString &name)
{
    const auto content = studyTemplate(name);
    REQUIRE(content);
    return *content;
}

Document documentOf(const TemplateContent &content, const QString &group, Document::Kind kind)
{
    QList<Document> found;
    for (const Document &document : content.documents) {
        if (document.group == group && document.kind == kind)
            found << document;
    }
    REQUIRE(found.size() == 1);
    return found.first();
}

QStringList criteriaOf(const TemplateContent &content, const QString &group)
{
    QStringList ids;
    for (const StudyGroup &candidate : content.groups) {
        for (const Criterion &criterion : candidate.criteria) {
            if (candidate.key == group)
                ids << criterion.id;
        }
    }
    return ids;
}

/// What the statements ask for and permit, without their words.
QStringList shapeOf(const Document &document)
{
    QStringList shape;
    for (const Statement &statement : document.statements)
        shape << word(statement.need) + u' ' + word(statement.permits);
    return shape;
}

void checkForm(const Document &form)
{
    const QStringList shape = shapeOf(form);
    CHECK(form.statements.size() >= 12);
    CHECK(form.statements.size() <= 15);
    for (const QString &wanted :
         {u"required take_part"_s, u"optional audio"_s, u"when_video video"_s, u"optional quotes"_s,
          u"optional archive"_s, u"optional recontact"_s, u"optional summary"_s})
        CHECK(shape.count(wanted) == 1);
    CHECK(shape.count(u"when_interpreter nothing"_s) == 1);
    for (const Statement &statement : form.statements)
        CHECK(checkFilled(u"statement"_s, statement.text).isEmpty());
}

QList<Document> translations()
{
    QList<Document> documents;
    for (const QJsonValue &value : resource(u":/sample/translations.json"_s).array()) {
        const auto document = documentFromJson(value.toObject());
        REQUIRE(document);
        documents << *document;
    }
    return documents;
}

} // namespace

TEST_CASE("Every setting of a template is understood")
{
    for (const QString &name : templateNames) {
        const QJsonObject settings = settingsOf(name);
        for (const QString &key :
             {u"longest_minutes"_s, u"longest_interpreted_minutes"_s, u"minimum_age"_s, u"thinking_hours"_s,
              u"travel"_s, u"grid"_s, u"notice_hours"_s, u"day_cap"_s, u"week_cap"_s, u"withdrawal_days"_s})
            CHECK(settings[key].toInt() > 0);
        CHECK(fromWord<Study::ConsentTaken>(settings["consent_taken"_L1].toString()));
        CHECK(parseWeekHours(settings["hours"_L1].toString()));
        CHECK(settings["oral_translation"_L1] == false);
        QStringList modes = allWords<InterviewMode>();
        modes.sort();
        CHECK(settings["buffers"_L1].toObject().keys() == modes);
        CHECK(contentOf(name).study.buffers.size() == modes.size());
    }
}

TEST_CASE("Every group of a template says whom it wants and why somebody is turned away")
{
    static const QRegularExpression id(u"^[a-z][a-z0-9_]*$"_s);
    for (const QString &name : templateNames) {
        QSet<QString> prefixes;
        for (const StudyGroup &group : contentOf(name).groups) {
            prefixes << group.prefix;
            CHECK_FALSE(group.criteria.isEmpty());
            CHECK((group.voucherPence > 0) == (group.thanks == StudyGroup::ThanksKind::Voucher));
            for (const Criterion &criterion : group.criteria) {
                CHECK(id.match(criterion.id).hasMatch());
                CHECK_FALSE(criterion.question.isEmpty());
                CHECK_FALSE(criterion.reason.isEmpty());
            }
            for (const GroupAttribute &attribute : group.attributes)
                CHECK(attribute.options.size() > 1);
        }
        CHECK(prefixes.size() == contentOf(name).groups.size());
    }
}

TEST_CASE("Between-session work asks the criteria that scripts rely on")
{
    const TemplateContent content = contentOf(u"between-session-work"_s);
    CHECK(criteriaOf(content, u"client"_s).join(u' ') ==
          u"age_16_or_over li_treatment_in_iapt individual_session attended_group"_s);
    CHECK(criteriaOf(content, u"practitioner"_s).join(u' ') == u"delivers_li_at_step2 in_iapt_service"_s);
    CHECK(criteriaOf(content, u"supervisor"_s).join(u' ') == u"supervises_step2 supervisees_in_iapt"_s);
}

TEST_CASE("Every group has a sheet, a form and a script that asks what the form asks")
{
    static const QRegularExpression blank(u"\\s+"_s);
    for (const QString &name : templateNames) {
        const TemplateContent content = contentOf(name);
        for (const StudyGroup &group : content.groups) {
            const Document sheet = documentOf(content, group.key, Document::Kind::Sheet);
            const qsizetype words = sheet.text.split(blank, Qt::SkipEmptyParts).size();
            CHECK(words >= 500);
            CHECK(words <= 800);
            const Document form = documentOf(content, group.key, Document::Kind::Form);
            checkForm(form);
            const Document script = documentOf(content, group.key, Document::Kind::Script);
            CHECK(shapeOf(script) == shapeOf(form));
        }
    }
}

TEST_CASE("A translated form agrees with the English one, statement by statement")
{
    const Document master =
        documentOf(contentOf(u"between-session-work"_s), u"client"_s, Document::Kind::Form);
    QStringList languages;
    for (const Document &document : translations()) {
        if (document.kind != Document::Kind::Form)
            continue;
        languages << document.language;
        CHECK(shapeOf(document) == shapeOf(master));
        CHECK(document.version == master.version);
        const bool rightToLeft = document.direction == Document::Direction::Rtl;
        CHECK(rightToLeft == (document.language != u"pl"_s));
        for (const Statement &statement : document.statements) {
            const auto letter =
                std::ranges::find_if(statement.text, [](QChar sign) { return sign.isLetter(); });
            REQUIRE(letter != statement.text.cend());
            CHECK((letter->script() == QChar::Script_Arabic) == rightToLeft);
        }
    }
    CHECK(languages == QStringList{u"pl"_s, u"ur"_s, u"ar"_s});
}

TEST_CASE("A translated sheet gives every figure and every contact")
{
    int sheets = 0;
    for (const Document &document : translations()) {
        if (document.kind != Document::Kind::Sheet)
            continue;
        ++sheets;
        INFO(document.language.toStdString());
        for (const QString &figure : {u"60"_s, u"24"_s, u"14"_s, u"16"_s, u"20"_s})
            CHECK(document.text.contains(figure));
        CHECK(document.text.count(u'[') == 6);
        CHECK(document.text.count(u"\n\n"_s) >= 13);
        CHECK(checkText(u"text"_s, document.text, 200'000, Lines::Many).isEmpty());
    }
    CHECK(sheets == 3);
}
