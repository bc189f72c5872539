// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/summariesdialog.h"

#include "ui/dialogs/choices.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostLines = 8;

QList<SummaryWanted> waiting(const Workspace &workspace)
{
    QList<SummaryWanted> people = summariesWanted(workspace);
    people.removeIf([](const SummaryWanted &each) { return each.sentAt.has_value(); });
    return people;
}

} // namespace

SummariesDialog::SummariesDialog(Session &session, const std::optional<Id<Participant>> &person,
                                 QWidget *parent)
    : VerbDialog(session, {tr("Summary of findings sent"), tr("Mark as sent")}, parent)
    , m_people(new QListWidget)
    , m_how(choiceRow<Delivery>(tr("How")))
{
    addNote(tr("These people asked for it in their consent. Whoever got it goes from what is due."));
    buildPeople(person);
    addField(newForm(), {tr("&How"), u"how"_s}, m_how);
    connect(m_how, &ChoiceRow::chosen, this, &SummariesDialog::edited);
    (person ? static_cast<QWidget *>(m_how) : m_people)->setFocus();
}

void SummariesDialog::buildPeople(const std::optional<Id<Participant>> &person)
{
    auto *heading = new QHBoxLayout;
    auto *label = new QLabel(tr("&Who got it"));
    label->setBuddy(m_people);
    heading->addWidget(label, 1);
    auto *all = new QPushButton(tr("Tick &all"));
    all->setObjectName(u"tick-all"_s);
    all->setAutoDefault(false);
    heading->addWidget(all);
    content()->addLayout(heading);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("Who got it"));
    for (const SummaryWanted &each : waiting(workspace())) {
        auto *item = new QListWidgetItem(each.code, m_people);
        item->setData(Qt::UserRole, each.participant.uuid);
        item->setSizeHint({0, theme::px(theme::target)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(person == each.participant ? Qt::Checked : Qt::Unchecked);
        if (person == each.participant)
            m_people->setCurrentItem(item);
    }
    if (!m_people->currentItem())
        m_people->setCurrentRow(0);
    const int lines = std::clamp(m_people->count(), 2, mostLines);
    m_people->setMinimumHeight(lines * theme::px(theme::target) + 2 * m_people->frameWidth());
    content()->addWidget(m_people);
    connect(m_people, &QListWidget::itemChanged, this, &SummariesDialog::edited);
    connect(all, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_people->count(); ++i)
            m_people->item(i)->setCheckState(Qt::Checked);
    });
}

People SummariesDialog::ticked() const
{
    People people;
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem *item = m_people->item(i);
        if (item->checkState() == Qt::Checked)
            people << Id<Participant>{item->data(Qt::UserRole).toUuid()};
    }
    return people;
}

Findings SummariesDialog::checks() const
{
    Findings findings;
    if (m_tried && ticked().isEmpty())
        findings << blocks(Code::TextEmpty, u"people"_s);
    if (m_tried && !m_how->current())
        findings << blocks(Code::TextEmpty, u"how"_s);
    return findings;
}

Outcome SummariesDialog::carryOut()
{
    if (const Findings findings = checks(); !findings.isEmpty())
        return Error::refused(findings);
    QStringList codes;
    for (int i = 0; i < m_people->count(); ++i) {
        if (m_people->item(i)->checkState() == Qt::Checked)
            codes << m_people->item(i)->text();
    }
    m_marked = codes.join(u", "_s);
    return markSummariesSent(workspace(), ticked(), *chosen<Delivery>(*m_how));
}

void SummariesDialog::press()
{
    m_tried = true;
    VerbDialog::press();
}

QString SummariesDialog::announcement() const
{
    return tr("Summary recorded as sent: %1.").arg(m_marked);
}

void dialogs::markSummaries(Session &session, QWidget *parent, const std::optional<Id<Participant>> &person)
{
    if (waiting(session.workspace()).isEmpty())
        return prompt::tell(
            parent, {SummariesDialog::tr("No summary is waited for"),
                     SummariesDialog::tr("Nobody who asked for the summary of findings is without it."),
                     {}});
    (new SummariesDialog(session, person, parent))->start();
}

} // namespace colloquy
