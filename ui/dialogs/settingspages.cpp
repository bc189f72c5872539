// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingspages.h"

#include "core/base/language.h"
#include "core/base/words.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/formrows.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/languagelist.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace colloquy::settingspages {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)
};

QString minutes()
{
    return Words::tr(" minutes");
}

TimeField *dateField(SettingsForm *form, const SettingsForm::Field &field, QDate today)
{
    auto *date = new TimeField(TimeField::Kind::Date, QString(field.label).remove(u'&'));
    date->setToday(today);
    form->addField(field, date);
    QObject::connect(date, &TimeField::changed, form, [form, date] { form->touch(date); });
    return date;
}

/// An empty field means that there is no such date; one that can't be read doesn't.
Findings unreadable(const TimeField &date, const QString &name)
{
    const bool read = date.isEmpty() || date.date();
    return read ? Findings() : Findings{blocks(Code::DateMalformed, name)};
}

void addDates(SettingsForm *form, QDate today)
{
    const SettingsForm::Field opening{Words::tr("Recruitment &opens"), u"opens"_s};
    TimeField *opens = dateField(form, opening, today);
    form->bind(
        opening, opens,
        [opens](const ChangeStudy &s) { s.study.opens ? opens->setDate(*s.study.opens) : opens->clear(); },
        [opens](ChangeStudy &s) { s.study.opens = opens->date(); });
    form->check(opens, [opens] { return unreadable(*opens, u"opens"_s); });
    const SettingsForm::Field ending{Words::tr("Last &day"), u"ends"_s};
    TimeField *ends = dateField(form, ending, today);
    form->bind(
        ending, ends, [ends](const ChangeStudy &s) { ends->setDate(s.study.ends); },
        [ends](ChangeStudy &s) { s.study.ends = ends->date().value_or(QDate()); });
}

void addZone(SettingsForm *form)
{
    const SettingsForm::Field field{Words::tr("Time &zone"), u"zone"_s};
    QComboBox *box = zoneBox();
    form->addField(field, box);
    box->lineEdit()->setAccessibleName(box->accessibleName());
    form->bind(
        field, box, [box](const ChangeStudy &s) { box->setCurrentText(QString::fromUtf8(s.study.zone)); },
        [box](ChangeStudy &s) { s.study.zone = box->currentText().trimmed().toUtf8(); });
    QObject::connect(box, &QComboBox::currentTextChanged, form, [form, box] { form->touch(box); });
}

void addHours(SettingsForm *form)
{
    const SettingsForm::Field field{Words::tr("&Working hours"), u"hours"_s};
    auto *hours = new HoursField(Words::tr("Working hours"));
    hours->setEmptyText(Words::tr("Any day, any time"));
    form->addField(field, hours);
    form->bind(
        field, hours, [hours](const ChangeStudy &s) { hours->setHours(s.study.hours); },
        [hours](ChangeStudy &s) { s.study.hours = hours->hours().value_or(s.study.hours); });
    form->check(hours, [hours] { return hours->problems(); });
    QObject::connect(hours, &HoursField::edited, form, [form, hours] { form->touch(hours); });
}

void addBankHolidays(SettingsForm *form)
{
    const SettingsForm::Field field{Words::tr("Ban&k holidays"), u"bank_holidays"_s};
    auto *box = new QComboBox;
    box->addItem(Words::tr("None is kept free"), QString());
    box->addItem(Words::tr("Those of England and Wales are kept free"), u"england_and_wales"_s);
    form->addField(field, box);
    form->bind(
        field, box,
        [box](const ChangeStudy &s) { box->setCurrentIndex(box->findData(s.study.bankHolidays)); },
        [box](ChangeStudy &s) { s.study.bankHolidays = box->currentData().toString(); });
    QObject::connect(box, &QComboBox::activated, form, [form, box] { form->touch(box); });
}

void addBuffer(SettingsForm *form, InterviewMode mode)
{
    const SettingsForm::Field field{badgeOf(mode).word, u"buffer."_s + word(mode)};
    auto *box = new QSpinBox;
    box->setRange(0, 100'000);
    box->setSuffix(minutes());
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setMinimumWidth(theme::px(150));
    form->addField(field, box);
    box->setAccessibleName(Words::tr("Before and after: %1").arg(field.label));
    form->bind(
        field, box, [=](const ChangeStudy &s) { box->setValue(s.study.bufferFor(mode)); },
        [=](ChangeStudy &s) { s.study.buffers[mode] = box->value(); });
    QObject::connect(box, &QSpinBox::valueChanged, form, [form, box] { form->touch(box); });
}

QStringList typedPlaces(const QLineEdit &line)
{
    QStringList places;
    for (const QString &part : line.text().split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            places << part.trimmed();
    }
    return places;
}

QStringList unlisted(const QStringList &places)
{
    QStringList others;
    for (const QString &place : places) {
        if (!termwords::placeTypes().contains(place))
            others << place;
    }
    return others;
}

void addBuddyPlaces(SettingsForm *form)
{
    const SettingsForm::Field field{Words::tr("A buddy is needed at"), u"buddy_places"_s};
    auto *boxes = new QWidget;
    auto *flow = new Flow(boxes);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(theme::gap));
    QMap<QString, QCheckBox *> known;
    for (const QString &place : termwords::placeTypes()) {
        auto *box = new QCheckBox(termwords::placeType(place));
        box->setObjectName(u"buddy-"_s + place);
        known[place] = box;
        flow->addWidget(box);
        QObject::connect(box, &QCheckBox::clicked, form, [form, boxes] { form->touch(boxes); });
    }
    boxes->setFocusProxy(known.value(termwords::placeTypes().first()));
    form->addField(field, boxes);
    auto *others = new QLineEdit;
    others->setPlaceholderText(Words::tr("other places, with commas between"));
    form->addField({Words::tr("And at"), u"other-places"_s}, others);
    form->bind(
        field, boxes,
        [=](const ChangeStudy &s) {
            for (auto box = known.cbegin(); box != known.cend(); ++box)
                box.value()->setChecked(s.study.buddyPlaces.contains(box.key()));
            others->setText(unlisted(s.study.buddyPlaces).join(u", "_s));
        },
        [=](ChangeStudy &s) {
            s.study.buddyPlaces = typedPlaces(*others);
            for (auto box = known.cbegin(); box != known.cend(); ++box) {
                if (box.value()->isChecked())
                    s.study.buddyPlaces << box.key();
            }
        });
    QObject::connect(others, &QLineEdit::textEdited, form, [form, boxes] { form->touch(boxes); });
}

void addConsentTaken(SettingsForm *form)
{
    const SettingsForm::Field field{Words::tr("Consent is &taken"), u"consent_taken"_s};
    QComboBox *box = choiceBox<Study::ConsentTaken>();
    form->addField(field, box);
    form->bind(
        field, box,
        [box](const ChangeStudy &s) { box->setCurrentIndex(static_cast<int>(s.study.consentTaken)); },
        [box](ChangeStudy &s) { s.study.consentTaken = chosen<Study::ConsentTaken>(*box); });
    QObject::connect(box, &QComboBox::currentIndexChanged, form, [form, box] { form->touch(box); });
}

void addOwnLanguages(SettingsForm *form)
{
    const SettingsForm::Field field{Words::tr("&Languages"), u"own_languages"_s};
    auto *list = new LanguageList(Words::tr("Your languages"));
    form->addField(field, list);
    form->bind(
        field, list, [list](const ChangeStudy &s) { list->setTags(s.study.ownLanguages); },
        [list](ChangeStudy &s) {
            s.study.ownLanguages = list->tags();
            if (!list->pending().isEmpty())
                s.study.ownLanguages << list->pending();
        });
    QObject::connect(list, &LanguageList::edited, form, [form, list] { form->touch(list); });
}

} // namespace

SettingsForm *study(QDate today)
{
    auto *form = new SettingsForm(Words::tr("Study"), u"info-circle"_s);
    form->addLine({Words::tr("T&itle"), u"title"_s}, &Study::title);
    form->addLine({Words::tr("&Short name"), u"short_name"_s}, &Study::shortName);
    form->addLine({Words::tr("&References"), u"reference"_s}, &Study::reference);
    form->addNote(Words::tr(
        "References are the numbers of the ethics approval and of the sponsor, as letters quote them."));
    addDates(form, today);
    addZone(form);
    form->addNumber({Words::tr("Minimum &age"), u"minimum_age"_s}, &Study::minimumAge, Words::tr(" years"));
    return form;
}

SettingsForm *interviews()
{
    auto *form = new SettingsForm(Words::tr("Interviews"), u"calendar"_s);
    addHours(form);
    addBankHolidays(form);
    form->addNumber({Words::tr("&Longest interview"), u"longest_minutes"_s}, &Study::longestMinutes,
                    minutes());
    form->addNumber({Words::tr("Longest with an &interpreter"), u"longest_interpreted_minutes"_s},
                    &Study::longestInterpretedMinutes, minutes());
    form->addNumber({Words::tr("Times on offer e&very"), u"grid"_s}, &Study::gridMinutes, minutes());
    form->addNumber({Words::tr("Least &notice"), u"notice_hours"_s}, &Study::noticeHours,
                    Words::tr(" hours"));
    form->addNumber({Words::tr("Most in a &day"), u"day_cap"_s}, &Study::dayCap, {})
        ->setSpecialValueText(Words::tr("No limit"));
    form->addNumber({Words::tr("Most in a w&eek"), u"week_cap"_s}, &Study::weekCap, {})
        ->setSpecialValueText(Words::tr("No limit"));
    form->addHeading(Words::tr("Kept free on each side, before and after alike"));
    for (int mode = 0; mode < QMetaEnum::fromType<InterviewMode>().keyCount(); ++mode)
        addBuffer(form, static_cast<InterviewMode>(mode));
    form->addNumber({Words::tr("T&ravel, each way"), u"travel"_s}, &Study::travelMinutes, minutes());
    form->addHeading(Words::tr("Safety face to face"));
    addBuddyPlaces(form);
    return form;
}

SettingsForm *consent()
{
    auto *form = new SettingsForm(Words::tr("Consent"), u"signature"_s);
    addConsentTaken(form);
    form->addNumber({Words::tr("Time to t&hink"), u"thinking_hours"_s}, &Study::thinkingHours,
                    Words::tr(" hours"));
    form->addNumber({Words::tr("Consent tal&k"), u"consent_talk_minutes"_s}, &Study::consentTalkMinutes,
                    minutes());
    form->addNumber({Words::tr("The same, &interpreted"), u"consent_talk_interpreted_minutes"_s},
                    &Study::consentTalkInterpretedMinutes, minutes());
    form->addNumber({Words::tr("Data can &be withdrawn for"), u"withdrawal_days"_s}, &Study::withdrawalDays,
                    Words::tr(" days"));
    form->addNote(Words::tr("Time to think runs from the information sheet to the consent; withdrawing "
                            "data, from the interview."));
    form->addCheck({Words::tr("&Oral translation is approved: English read aloud by an interpreter counts"),
                    u"oral_translation"_s},
                   &Study::oralTranslation);
    form->addCheck({Words::tr("A t&yped name counts as an e-signature"), u"typed_signature"_s},
                   &Study::typedSignature);
    form->addHeading(Words::tr("Kept after the study"));
    form->addNumber({Words::tr("Those who &never joined"), u"keep_unjoined_days"_s}, &Study::keepUnjoinedDays,
                    Words::tr(" days"));
    form->addNumber({Words::tr("&Contacts"), u"keep_contact_days"_s}, &Study::keepContactDays,
                    Words::tr(" days"));
    form->addNumber({Words::tr("The &link list"), u"keep_links_days"_s}, &Study::keepLinksDays,
                    Words::tr(" days"));
    form->addNumber({Words::tr("&Evidence of consent"), u"keep_consent_days"_s}, &Study::keepConsentDays,
                    Words::tr(" days"));
    form->addNote(Words::tr("Counted from the study's end; for those who never joined, from the day on which "
                            "their enquiry was closed."));
    form->addHeading(Words::tr("Contact"));
    form->addNumber({Words::tr("Warn after unans&wered attempts"), u"attempt_limit"_s}, &Study::attemptLimit,
                    {});
    return form;
}

SettingsForm *researcher()
{
    auto *form = new SettingsForm(Words::tr("Researcher"), u"user"_s);
    form->addLine({Words::tr("&Name"), u"researcher"_s}, &Study::researcher);
    form->addLines({Words::tr("&Contact lines"), u"contact_lines"_s}, &Study::contactLines);
    addOwnLanguages(form);
    form->addLine({Words::tr("&Telephone interpreting"), u"interpreter_line"_s}, &Study::interpreterLine);
    form->addLine({Words::tr("Its client co&de"), u"interpreter_line_code"_s}, &Study::interpreterLineCode);
    form->addNote(Words::tr("Name and contact lines stand in letters and certificates, and are kept sealed. "
                            "Interviews in your own languages need no interpreter. Your working hours are "
                            "on the page Interviews."));
    return form;
}

} // namespace colloquy::settingspages
