// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versiondialog.h"

#include "ui/dialogs/choices.h"
#include "ui/models/documentcolumns.h"
#include "ui/session.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using Mark = VersionMark::Mark;

constexpr int mostLines = 8;

QString textOf(Mark mark)
{
    switch (mark) {
    case Mark::Reconsent:
        return VersionDialog::tr("Consent again");
    case Mark::Inform:
        return VersionDialog::tr("Tell them");
    case Mark::Unaffected:
        break;
    }
    return VersionDialog::tr("Not affected");
}

QString meaningOf(std::optional<Mark> mark)
{
    if (!mark)
        return VersionDialog::tr("Until you decide, the consent given remains valid.");
    switch (*mark) {
    case Mark::Reconsent:
        return VersionDialog::tr("The change bears on whether they want to take part: the interview can't "
                                 "start before they consented again.");
    case Mark::Inform:
        return VersionDialog::tr("Their consent remains valid. Giving them the new version is listed as "
                                 "due until it was done.");
    case Mark::Unaffected:
        break;
    }
    return VersionDialog::tr("Nothing changes for them, and nothing is to be done.");
}

} // namespace

VersionDialog::VersionDialog(Session &session, const std::optional<Id<Document>> &newer,
                             const std::optional<Id<Participant>> &person, QWidget *parent)
    : VerbDialog(session, {tr("What a new version means"), tr("Record decision")}, parent)
    , m_concerns(versionConcerns(session.workspace()))
    , m_person(person)
    , m_version(new QComboBox)
    , m_people(new QListWidget)
    , m_mark(new ChoiceRow(tr("For them it means")))
    , m_meaning(new QLabel)
    , m_reason(new QLineEdit)
{
    buildVersions(newer);
    buildPeople();
    QFormLayout *form = newForm();
    QList<ChoiceRow::Choice> marks;
    for (const Mark mark : {Mark::Reconsent, Mark::Inform, Mark::Unaffected})
        marks << ChoiceRow::Choice{word(mark), textOf(mark)};
    m_mark->setChoices(marks);
    addField(form, {tr("It &means"), u"mark"_s}, m_mark);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(u"meaning"_s);
    theme::setInk(m_meaning, Tone::Muted);
    content()->addWidget(m_meaning);
    form = newForm();
    m_reason->setPlaceholderText(tr("such as: only the phone number changed"));
    addField(form, {tr("&Reason"), u"reason"_s}, m_reason);
    connect(m_mark, &ChoiceRow::chosen, this, &VersionDialog::showMeaning);
    connect(m_version, &QComboBox::currentIndexChanged, this, &VersionDialog::fillPeople);
    fillPeople();
    showMeaning();
    setMinimumWidth(theme::px(620));
    m_mark->setFocus();
}

void VersionDialog::buildVersions(const std::optional<Id<Document>> &newer)
{
    QList<QUuid> listed;
    for (const VersionConcern &concern : std::as_const(m_concerns)) {
        if (listed.contains(concern.newer.id.uuid))
            continue;
        listed << concern.newer.id.uuid;
        m_version->addItem(documentName(workspace(), concern.newer), concern.newer.id.uuid);
    }
    const auto theirs = std::ranges::find_if(m_concerns, [this](const VersionConcern &concern) {
        return m_person && concern.participant == *m_person && !concern.mark;
    });
    if (newer)
        m_version->setCurrentIndex(std::max(0, m_version->findData(newer->uuid)));
    else if (theirs != m_concerns.cend())
        m_version->setCurrentIndex(m_version->findData(theirs->newer.id.uuid));
    addField(newForm(), {tr("New &version"), u"version"_s}, m_version);
}

void VersionDialog::buildPeople()
{
    auto *heading = new QHBoxLayout;
    auto *label = new QLabel(tr("People informed by an older version and not yet intervie&wed"));
    label->setBuddy(m_people);
    heading->addWidget(label, 1);
    const auto add = [&](const QString &text, const QString &name, bool all) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, all] { tick(all); });
        heading->addWidget(button);
    };
    add(tr("Tick &all"), u"tick-all"_s, true);
    add(tr("Tick n&one"), u"tick-none"_s, false);
    content()->addLayout(heading);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("People informed by an older version"));
    m_people->setUniformItemSizes(true);
    m_people->setSpacing(theme::px(2));
    content()->addWidget(m_people);
    connect(m_people, &QListWidget::itemChanged, this, &VersionDialog::edited);
}

/// "C07, consented on English 1.0 - so far: not affected".
QString VersionDialog::lineOf(const VersionConcern &concern) const
{
    const QString version = versionText(concern.held);
    const QString how = concern.consented ? tr("%1, consented on %2").arg(concern.code, version)
                                          : tr("%1, informed by %2").arg(concern.code, version);
    return concern.mark ? tr("%1 - so far: %2").arg(how, textOf(concern.mark->mark).toLower()) : how;
}

void VersionDialog::fillPeople()
{
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    for (const VersionConcern &concern : std::as_const(m_concerns)) {
        if (concern.newer.id.uuid != m_version->currentData().toUuid())
            continue;
        auto *item = new QListWidgetItem(lineOf(concern), m_people);
        item->setData(Qt::UserRole, concern.participant.uuid);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool ticked = m_person ? concern.participant == *m_person : !concern.mark;
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    const int shown = std::clamp(m_people->count(), 2, mostLines);
    m_people->setMinimumHeight(shown * std::max(m_people->sizeHintForRow(0), theme::px(theme::target)) +
                               theme::px(theme::near));
    m_people->setCurrentRow(0);
    edited();
}

void VersionDialog::tick(bool all)
{
    for (int i = 0; i < m_people->count(); ++i)
        m_people->item(i)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
}

void VersionDialog::showMeaning()
{
    m_meaning->setText(meaningOf(chosen<Mark>(*m_mark)));
    edited();
}

MarkVersion VersionDialog::request() const
{
    MarkVersion request;
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem *item = m_people->item(i);
        if (item->checkState() == Qt::Checked)
            request.people << Id<Participant>{item->data(Qt::UserRole).toUuid()};
    }
    request.document = Id<Document>{m_version->currentData().toUuid()};
    request.mark = chosen<Mark>(*m_mark).value_or(Mark::Unaffected);
    request.reason = m_reason->text();
    return request;
}

Findings VersionDialog::checks() const
{
    Findings findings = checkMarkVersion(workspace(), request());
    if (request().people.isEmpty())
        findings << blocks(Code::TextEmpty, u"people"_s);
    if (!chosen<Mark>(*m_mark))
        findings << blocks(Code::TextEmpty, u"mark"_s);
    return m_tried ? findings : withoutEmpty(findings);
}

Outcome VersionDialog::carryOut()
{
    if (const Findings findings = checks(); anyBlocks(findings))
        return Error::refused(findings);
    m_marked = static_cast<int>(request().people.size());
    return markVersion(workspace(), request());
}

void VersionDialog::press()
{
    m_tried = true;
    VerbDialog::press();
}

QString VersionDialog::announcement() const
{
    return tr("The new version was judged for %n people.", nullptr, m_marked);
}

void dialogs::judgeVersion(Session &session, QWidget *parent, const Id<Document> &newer)
{
    (new VersionDialog(session, newer, {}, parent))->start();
}

void dialogs::judgeVersions(Session &session, QWidget *parent)
{
    const QList<VersionConcern> concerns = versionConcerns(session.workspace());
    if (concerns.isEmpty())
        return session.announce(VersionDialog::tr("Nobody goes by an older version."));
    auto person = session.selection().participant;
    const bool concerned = person && std::ranges::any_of(concerns, [&](const VersionConcern &concern) {
                               return concern.participant == *person;
                           });
    if (!concerned)
        person.reset();
    (new VersionDialog(session, {}, person, parent))->start();
}

} // namespace colloquy
