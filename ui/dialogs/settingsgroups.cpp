// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/settingspages.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace colloquy::settingspages {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)
};

StudyGroup groupIn(const ChangeStudy &settings, const QString &key)
{
    return *std::ranges::find(settings.groups, key, &StudyGroup::key);
}

StudyGroup &groupIn(ChangeStudy &settings, const QString &key)
{
    return *std::ranges::find(settings.groups, key, &StudyGroup::key);
}

/// One group of the form: it is found again by its key.
struct GroupForm {
    SettingsForm *form;
    StudyGroup group;

    SettingsForm::Field field(const QString &label, const QString &name) const
    {
        return {label, name + u'.' + group.key};
    }
};

void addTitle(const GroupForm &in)
{
    auto *title = new QLineEdit;
    const auto field = in.field(Words::tr("Title"), u"group"_s);
    in.form->addField(field, title);
    title->setAccessibleName(Words::tr("%1: title").arg(in.group.title));
    in.form->bind(
        {field.label, u"group"_s}, title,
        [title, key = in.group.key](const ChangeStudy &s) { title->setText(groupIn(s, key).title); },
        [title, key = in.group.key](ChangeStudy &s) { groupIn(s, key).title = title->text(); });
    QObject::connect(title, &QLineEdit::textEdited, in.form, [form = in.form, title] { form->touch(title); });
}

QSpinBox *peopleBox(const QString &name, const QString &spoken)
{
    auto *box = new QSpinBox;
    box->setRange(0, 1'000'000);
    box->setSpecialValueText(Words::tr("not set"));
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setMinimumWidth(theme::px(96));
    return box;
}

std::optional<int> valueOf(const QSpinBox &box)
{
    return box.value() > 0 ? std::optional(box.value()) : std::nullopt;
}

void addTarget(const GroupForm &in)
{
    const auto field = in.field(Words::tr("Target"), u"target"_s);
    auto *range = new QWidget;
    auto *row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    auto *least = peopleBox(u"least."_s + in.group.key, Words::tr("%1: at least").arg(in.group.title));
    auto *most = peopleBox(u"most."_s + in.group.key, Words::tr("%1: at most").arg(in.group.title));
    row->addWidget(least);
    row->addWidget(new QLabel(Words::tr("to")));
    row->addWidget(most);
    row->addWidget(new QLabel(Words::tr("interviews")));
    row->addStretch();
    range->setFocusProxy(least);
    in.form->addField(field, range);
    in.form->bind(
        field, range,
        [=, key = in.group.key](const ChangeStudy &s) {
            least->setValue(groupIn(s, key).targetLeast.value_or(0));
            most->setValue(groupIn(s, key).targetMost.value_or(0));
        },
        [=, key = in.group.key](ChangeStudy &s) {
            groupIn(s, key).targetLeast = valueOf(*least);
            groupIn(s, key).targetMost = valueOf(*most);
        });
    for (QSpinBox *box : {least, most})
        QObject::connect(box, &QSpinBox::valueChanged, in.form,
                         [form = in.form, range] { form->touch(range); });
}

void addThanks(const GroupForm &in)
{
    const auto field = in.field(Words::tr("Thanks"), u"thanks"_s);
    auto *thanks = new QWidget;
    auto *row = new QHBoxLayout(thanks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    QComboBox *kind = choiceBox<StudyGroup::ThanksKind>();
    kind->setObjectName(u"thanks-kind."_s + in.group.key);
    kind->setAccessibleName(Words::tr("%1: thanks").arg(in.group.title));
    auto *value = new QDoubleSpinBox;
    value->setRange(0, 1'000'000);
    value->setPrefix(u"£"_s);
    value->setObjectName(u"voucher."_s + in.group.key);
    value->setAccessibleName(Words::tr("%1: value of the voucher").arg(in.group.title));
    row->addWidget(kind);
    row->addWidget(value);
    row->addStretch();
    thanks->setFocusProxy(kind);
    in.form->addField(field, thanks);
    const auto showValue = [=] {
        value->setVisible(chosen<StudyGroup::ThanksKind>(*kind) == StudyGroup::ThanksKind::Voucher);
    };
    in.form->bind(
        {field.label, u"voucher_pence"_s}, thanks,
        [=, key = in.group.key](const ChangeStudy &s) {
            kind->setCurrentIndex(static_cast<int>(groupIn(s, key).thanks));
            value->setValue(groupIn(s, key).voucherPence / 100.0);
            showValue();
        },
        [=, key = in.group.key](ChangeStudy &s) {
            groupIn(s, key).thanks = chosen<StudyGroup::ThanksKind>(*kind);
            groupIn(s, key).voucherPence = static_cast<int>(std::lround(value->value() * 100));
        });
    QObject::connect(kind, &QComboBox::currentIndexChanged, in.form, [form = in.form, thanks, showValue] {
        showValue();
        form->touch(thanks);
    });
    QObject::connect(value, &QDoubleSpinBox::valueChanged, in.form,
                     [form = in.form, thanks] { form->touch(thanks); });
}

} // namespace

SettingsForm *groups(const QList<StudyGroup> &groups)
{
    auto *form = new SettingsForm(Words::tr("Groups"), u"users"_s);
    for (const StudyGroup &group : groups) {
        form->addHeading(group.title);
        const GroupForm in{form, group};
        addTitle(in);
        addTarget(in);
        addThanks(in);
        form->addRow(
            Words::tr("Codes"),
            new QLabel(Words::tr("%1, %2, ...").arg(group.prefix + u"01"_s, group.prefix + u"02"_s)));
    }
    return form;
}

} // namespace colloquy::settingspages
