// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/studyenddialog.h"

#include "core/actions/erasure.h"
#include "core/base/text.h"
#include "core/rules/wording.h"
#include "ui/dialogs/erasedialogs.h"
#include "ui/dialogs/summariesdialog.h"
#include "ui/leavingwords.h"
#include "ui/prompt.h"
#include "ui/session.h"

#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// Reads the same way in a mirrored window.
QString dayText(QDate date)
{
    return isolated(QLocale().toString(date, u"d MMMM yyyy"_s));
}

} // namespace

StudyEndDialog::StudyEndDialog(Session &session, QWidget *parent)
    : TableDialog(session, tr("End of the study"), parent)
    , m_close(addButton(tr("&Close the study..."), u"close-study"_s))
    , m_summaries(addButton(tr("&Summaries sent..."), u"summaries"_s))
    , m_evidence(addButton(tr("&Evidence is kept..."), u"evidence"_s))
    , m_erase(addButton(tr("E&rase whoever never joined..."), u"erase-due"_s))
    , m_destroy(addButton(tr("&Destroy the link list..."), u"destroy"_s))
{
    connect(m_close, &QPushButton::clicked, this, &StudyEndDialog::closeOrOpen);
    connect(m_summaries, &QPushButton::clicked, this, &StudyEndDialog::sendSummaries);
    connect(m_evidence, &QPushButton::clicked, this, &StudyEndDialog::keepEvidence);
    connect(m_erase, &QPushButton::clicked, this, [this] { dialogs::erasePeopleDue(this->session(), this); });
    connect(m_destroy, &QPushButton::clicked, this, &StudyEndDialog::destroy);
    connect(&session.workspace(), &Workspace::changed, this, &StudyEndDialog::reload);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &StudyEndDialog::reload);
    reload();
    table()->setFocus();
}

QString StudyEndDialog::note() const
{
    const Study study = session().workspace().study();
    if (study.linksDestroyedAt)
        return tr("The link list is destroyed: no code can be told by a name any more.");
    const QStringList missing = sentences(checkDestroyLinks(session().workspace()));
    const QString state =
        study.closedOn ? tr("Closed on %1.").arg(dayText(*study.closedOn))
                       : tr("The study is open; days count from %1, its last day.").arg(dayText(study.ends));
    return (QStringList{state} + missing).join(u'\n');
}

void StudyEndDialog::reload()
{
    QList<QStringList> rows;
    for (const EndLine &line : studyEnd(session().workspace()))
        rows << QStringList{line.due ? dayText(*line.due) : tr("now"), leavingwords::of(line),
                            line.done ? tr("Done") : tr("To do")};
    fill({tr("Until"), tr("What"), tr("State")}, rows);
    setNote(note());
    showVerbs();
}

void StudyEndDialog::showVerbs()
{
    const Workspace &workspace = session().workspace();
    const Study study = workspace.study();
    const bool open = !workspace.isLocked() && !study.linksDestroyedAt;
    m_close->setText(study.closedOn ? tr("&Open the study again") : tr("&Close the study..."));
    for (QPushButton *button : {m_close, m_summaries, m_evidence})
        button->setEnabled(open);
    m_erase->setEnabled(open && !eraseDue(workspace).isEmpty());
    m_destroy->setEnabled(open && checkDestroyLinks(workspace).isEmpty());
}

void StudyEndDialog::closeOrOpen()
{
    Workspace &workspace = session().workspace();
    if (workspace.study().closedOn) {
        session().report(reopenStudy(workspace), tr("The study is open again."), this);
        return;
    }
    const QStringList concerns = sentences(checkCloseStudy(workspace));
    const QString text = tr("Nobody can be added and nothing can be booked then. It can be opened again.");
    if (!prompt::confirm(this, {tr("Close the study?"),
                                (QStringList{text} + concerns).join(u"\n\n"_s),
                                tr("Close the study"),
                                {}}))
        return;
    Decisions decisions;
    if (!concerns.isEmpty())
        decisions.overrideAll = tr("Confirmed when the study was closed");
    session().report(closeStudy(workspace, decisions), tr("The study is closed."), this);
}

void StudyEndDialog::sendSummaries()
{
    dialogs::markSummaries(session(), this, std::nullopt);
}

void StudyEndDialog::keepEvidence()
{
    if (prompt::confirm(this, {tr("Is the evidence of consent kept elsewhere?"),
                               tr("Say so only once every consent was exported, and you opened the files and "
                                  "saw that they can be read."),
                               tr("It is kept"),
                               {}}))
        session().report(confirmEvidence(session().workspace()), tr("Evidence of consent is kept elsewhere."),
                         this);
}

void StudyEndDialog::destroy()
{
    Workspace &workspace = session().workspace();
    const QString typed = linksConfirmation(workspace.study());
    prompt::Confirmation question{
        tr("Destroy the link list?"),
        tr("All names, contacts, notes and signatures of all participants are destroyed, and nobody can "
           "bring "
           "them back. Codes, counts and answers stay. Old copies of the file, and what was exported, still "
           "hold names: delete them yourself."),
        tr("Destroy the link list"), typed, true};
    if (prompt::confirm(this, question))
        session().report(destroyLinks(workspace, typed), tr("The link list is destroyed."), this);
}

void dialogs::endStudy(Session &session, QWidget *parent)
{
    (new StudyEndDialog(session, parent))->open();
}

} // namespace colloquy
