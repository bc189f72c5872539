// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreterstepdialog.h"

#include "core/actions/interpreterchoices.h"
#include "core/actions/interviews.h"
#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/dialogs/interpreterdialog.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/models/interpretercolumns.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterpreterStepDialog)
};

QString titleOf(const InterviewSummary &interview, bool second)
{
    return second ? FindInterpreterDialog::tr("Find a second interpreter for %1").arg(interview.code)
                  : FindInterpreterDialog::tr("Find an interpreter for %1").arg(interview.code);
}

/// What speaks for somebody, apart from what holds for everybody on the list.
QList<Badge> strengths(const InterpreterCandidate &candidate)
{
    using Aspect = Suitability::Aspect;
    static const QSet<Aspect> told{Aspect::Dialect,   Aspect::WishedGender, Aspect::Free,
                                   Aspect::Recording, Aspect::Filming,      Aspect::Accepted};
    QList<Badge> badges;
    for (const Suitability::Reason &reason : candidate.reasons) {
        if (told.contains(reason.aspect) && reason.standing == Suitability::Standing::Suits)
            badges << Badge{u"check"_s, reasonText(reason), Tone::Ok};
    }
    if (candidate.met)
        badges << Badge{u"check"_s,
                        candidate.wishedAgain ? Words::tr("wished again") : Words::tr("met before"),
                        Tone::Ok};
    if (candidate.costPence)
        badges << Badge{u"info-circle"_s, Words::tr("about %1").arg(termwords::money(*candidate.costPence)),
                        Tone::Muted};
    return badges;
}

} // namespace

FindInterpreterDialog::FindInterpreterDialog(Session &session, const InterviewSummary &interview, bool second,
                                             QWidget *parent)
    : VerbDialog(session, {titleOf(interview, second), tr("Ask")}, parent)
    , m_interview(interview)
    , m_second(second)
    , m_model(new ValueTableModel<InterpreterCandidate>(
          interpreterCandidateColumns(),
          [](const InterpreterCandidate &row) { return row.summary.interpreter.id.uuid; }, this))
    , m_table(new TableView(tr("Interpreters of the language")))
    , m_strengths(new QWidget)
    , m_agency(new QLineEdit)
    , m_nobody(new EmptyState)
    , m_new(addButton(tr("&New interpreter...")))
{
    addNote(dialogs::aboutInterview(interview, session.workspace().study().zone));
    buildTable();
    m_nobody->setContent(u"user-question"_s,
                         tr("Nobody on record interprets %1. Add somebody, or leave it open: the interview "
                            "stays listed until somebody is found.")
                             .arg(languageName(interview.language)),
                         tr("&New interpreter..."));
    content()->addWidget(m_nobody, 1);
    m_new->setObjectName(u"new-interpreter"_s);
    const auto addOne = [this] { dialogs::newInterpreter(this->session(), this); };
    connect(m_new, &QPushButton::clicked, this, addOne);
    connect(m_nobody, &EmptyState::wanted, this, addOne);
    connect(&session.workspace(), &Workspace::changed, this, &FindInterpreterDialog::reload);
    reload();
    QWidget *add = m_nobody->findChild<QPushButton *>();
    (m_model->total() > 0 ? m_table : add)->setFocus();
}

QSize FindInterpreterDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(880), theme::px(420)});
}

void FindInterpreterDialog::buildTable()
{
    m_table->setObjectName(u"candidates"_s);
    m_table->setLettersEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(theme::px(180));
    content()->addWidget(m_table, 1);
    m_strengths->setObjectName(u"strengths"_s);
    auto *flow = new Flow(m_strengths);
    flow->setSpacing(theme::px(6));
    flow->setContentsMargins(theme::px(theme::page), theme::px(theme::near), theme::px(theme::page), 0);
    addFooter(m_strengths); // in sight however many there are
    QFormLayout *form = newForm();
    m_agency->setPlaceholderText(tr("or an agency, such as Crossing Words <jobs@example.org>"));
    addField(form, {tr("A&gency"), u"agency"_s}, m_agency);
    connect(m_agency, &QLineEdit::textEdited, this, &FindInterpreterDialog::follow);
    connect(m_table, &TableView::chosen, this, &FindInterpreterDialog::follow);
    connect(m_table, &TableView::opened, this, &FindInterpreterDialog::press);
}

void FindInterpreterDialog::reload()
{
    const auto &booking = m_interview.booking;
    const QList<InterpreterCandidate> candidates =
        booking && !booking->interview
            ? interpreterCandidates(workspace(), *booking)
            : interpreterCandidates(workspace(), m_interview.interview.id, m_second);
    const bool first = m_model->total() == 0;
    m_model->setRows(candidates);
    m_table->setVisible(!candidates.isEmpty());
    m_nobody->setVisible(candidates.isEmpty());
    m_new->setVisible(!candidates.isEmpty());
    if (first && !candidates.isEmpty())
        m_table->select(candidates.first().summary.interpreter.id.uuid);
    follow();
}

void FindInterpreterDialog::follow()
{
    const auto candidate = chosen();
    const bool byAgency = !agency().isEmpty();
    showStrengths(candidate && !byAgency ? strengths(*candidate) : QList<Badge>());
    setVerb(byAgency    ? tr("Ask the agency")
            : candidate ? tr("Ask %1").arg(candidate->summary.interpreter.code)
                        : tr("Ask"));
    setVerbEnabled(byAgency || candidate);
    checkNow();
}

void FindInterpreterDialog::showStrengths(const QList<Badge> &badges)
{
    qDeleteAll(m_strengths->findChildren<Pill *>());
    QStringList words;
    for (const Badge &badge : badges) {
        auto *pill = new Pill(m_strengths);
        pill->setBadge(badge);
        m_strengths->layout()->addWidget(pill);
        pill->show();
        words << badge.word;
    }
    m_strengths->setAccessibleName(tr("Speaks for them: %1").arg(words.join(u", "_s)));
    m_strengths->setVisible(!badges.isEmpty());
}

QString FindInterpreterDialog::agency() const
{
    return m_agency->text().trimmed();
}

std::optional<InterpreterCandidate> FindInterpreterDialog::chosen() const
{
    const auto id = m_table->currentId();
    const int row = id ? m_model->rowOf(*id) : -1;
    return row >= 0 ? std::optional(m_model->at(row)) : std::nullopt;
}

StepInterpreter FindInterpreterDialog::request() const
{
    const auto &booking = m_interview.booking;
    StepInterpreter request;
    if (booking && !booking->interview)
        request.call = booking->id;
    else
        request.interview = m_interview.interview.id;
    request.second = m_second;
    request.agency = agency();
    if (const auto candidate = chosen(); candidate && request.agency.isEmpty())
        request.interpreter = candidate->summary.interpreter.id;
    request.decisions = decisions();
    return request;
}

Findings FindInterpreterDialog::checks() const
{
    return chosen() || !agency().isEmpty() ? checkInterpreterStep(workspace(), request()) : Findings();
}

Outcome FindInterpreterDialog::carryOut()
{
    if (!chosen() && agency().isEmpty())
        return Error::refused(blocks(Code::TextEmpty, u"interpreter"_s));
    m_asked = agency().isEmpty() ? chosen()->summary.interpreter.code : tr("The agency");
    return stepInterpreter(workspace(), request());
}

QString FindInterpreterDialog::announcement() const
{
    return tr("%1 is recorded as asked for %2. Write to them, then record their answer.")
        .arg(m_asked, m_interview.code);
}

QString dialogs::aboutInterview(const InterviewSummary &summary, const QByteArray &zone)
{
    return Words::tr("%1, %2 minutes, %3, in %4")
        .arg(datetext::dayTime(summary.interview.start.utc, zone))
        .arg(summary.interview.minutes)
        .arg(badgeOf(summary.interview.mode).word, languageName(summary.language));
}

void dialogs::findInterpreterFor(Session &session, QWidget *parent, const InterviewSummary &interview,
                                 bool second)
{
    (new FindInterpreterDialog(session, interview, second, parent))->start();
}

void dialogs::findInterpreter(Session &session, QWidget *parent)
{
    if (const auto interview = selectedInterview(session, parent))
        findInterpreterFor(session, parent, *interview, false);
}

} // namespace colloquy
