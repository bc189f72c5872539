// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createstudydialog.h"

#include "core/rules/wording.h"
#include "ui/background.h"
#include "ui/dialogs/discard.h"
#include "ui/dialogs/passphraseform.h"
#include "ui/dialogs/recoverystep.h"
#include "ui/dialogs/studyform.h"
#include "ui/prompt.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostFindings = 190; ///< height of the checks at 100 percent before they scroll

} // namespace

CreateStudyDialog::CreateStudyDialog(const KdfCost &cost, QWidget *parent)
    : GrowingDialog(parent)
    , m_cost(cost)
    , m_form(new StudyForm)
    , m_sheet(new RecoverySheet)
    , m_check(new RecoveryCheck)
    , m_findings(new FindingList)
    , m_findingPage(new ScrollPage(m_findings))
    , m_busy(new BusyLine)
    , m_steps(new QStackedWidget)
    , m_verb(new QPushButton)
    , m_back(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::px(660));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::px(theme::wide));
    column->addWidget(m_steps, 1);
    buildSteps();
    buildFoot();
    buildButtons();
    connectAll();
    m_untouched = typedIn(*m_form);
    goTo(Form);
}

void CreateStudyDialog::buildSteps()
{
    for (QWidget *step :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_check)}) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(theme::px(theme::page), theme::px(20), theme::px(theme::page),
                                   theme::px(theme::near));
        column->setSpacing(theme::px(theme::gap));
        column->addWidget(step);
        column->addStretch();
        m_steps->addWidget(new ScrollPage(page));
    }
}

/// Below the form whatever its height: what stands in the way is never scrolled out of sight.
void CreateStudyDialog::buildFoot()
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme::px(theme::page), 0, theme::px(theme::page), 0);
    m_findings->setAsksReasons(false);
    m_findingPage->keepInSight(theme::px(mostFindings));
    m_findingPage->setVisible(false);
    foot->addWidget(m_findingPage);
    foot->addWidget(m_busy);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

void CreateStudyDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(theme::px(theme::page), theme::px(theme::tight), theme::px(theme::page), 0);
    m_verb->setObjectName(u"verb"_s);
    m_verb->setToolTip(tr("Ctrl+Enter"));
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    buttons->addButton(m_verb, QDialogButtonBox::ActionRole);
    buttons->addButton(m_back, QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    makeDefault(m_verb);
}

void CreateStudyDialog::connectAll()
{
    connect(m_verb, &QPushButton::clicked, this, &CreateStudyDialog::press);
    connect(m_back, &QPushButton::clicked, this, &CreateStudyDialog::goBack);
    connect(m_form, &StudyForm::edited, this, [this] {
        if (m_tried)
            check();
    });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this,
                &CreateStudyDialog::press);
}

void CreateStudyDialog::goTo(Step step)
{
    const QString titles[] = {tr("New study"), tr("Recovery key"), tr("Is the recovery key noted down?")};
    const QString verbs[] = {tr("Create study"), tr("It is noted down"), tr("Open the study")};
    const QString backs[] = {tr("Cancel"), tr("Remove the study"), tr("Show the key again")};
    setWindowTitle(titles[step]);
    m_verb->setText(verbs[step]);
    m_back->setText(backs[step]);
    m_steps->setCurrentIndex(step);
    m_findingPage->setVisible(step == Form && !m_findings->findings().isEmpty());
    if (step == Check)
        m_check->begin();
    if (step == Key)
        m_verb->setFocus();
}

void CreateStudyDialog::press()
{
    if (isBusy())
        return;
    if (m_steps->currentIndex() == Form)
        return make();
    if (m_steps->currentIndex() == Key)
        return goTo(Check);
    if (!m_check->passes())
        return;
    Q_EMIT created(m_request.path, m_key);
    GrowingDialog::accept();
}

void CreateStudyDialog::goBack()
{
    if (m_steps->currentIndex() == Check)
        goTo(Key);
    else
        reject();
}

void CreateStudyDialog::check()
{
    showFindings(checkCreateStudy(m_form->request()));
}

void CreateStudyDialog::showFindings(const Findings &findings)
{
    m_findings->setFindings(findings);
    m_findingPage->setVisible(!findings.isEmpty());
}

void CreateStudyDialog::make()
{
    m_tried = true;
    check();
    if (!m_form->passphrase().isRepeated())
        return m_form->passphrase().askAgain();
    if (anyBlocks(m_findings->findings()))
        return m_form->focusOn(m_findings->findings());
    m_request = m_form->request();
    m_request.cost = m_cost;
    setBusy(true);
    inBackground(
        this,
        [request = m_request]() -> Result<QByteArray> {
            const auto study = createStudy(request); // its connection belongs to the thread, and ends with it
            return study ? Result<QByteArray>(study->recoveryKey) : Result<QByteArray>(study.error());
        },
        [this](const Result<QByteArray> &recoveryKey) { made(recoveryKey); });
}

void CreateStudyDialog::made(const Result<QByteArray> &recoveryKey)
{
    setBusy(false);
    if (!recoveryKey)
        return showFindings(recoveryKey.error().findings);
    m_key = *recoveryKey;
    m_sheet->setKey(m_request.title, m_key, m_request.path);
    m_check->setKey(m_key);
    goTo(Key);
}

void CreateStudyDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_verb->setEnabled(!busy);
    m_back->setEnabled(!busy);
    if (busy)
        m_busy->start(tr("Making the study and its keys. That takes a moment."));
    else
        m_busy->stop();
}

bool CreateStudyDialog::isBusy() const
{
    return m_busy->isVisibleTo(m_busy->parentWidget());
}

void CreateStudyDialog::discard()
{
    const bool remove = prompt::confirm(this, {tr("Remove the new study?"),
                                               tr("Nothing is in it yet. Without its recovery key noted "
                                                  "down, a forgotten passphrase would lose everything."),
                                               tr("Remove the study"),
                                               {},
                                               true});
    if (!remove)
        return;
    QFile::remove(m_request.path);
    GrowingDialog::reject();
}

/// Nothing is interrupted half way, and a study whose recovery key nobody noted doesn't stay.
void CreateStudyDialog::reject()
{
    if (isBusy())
        return;
    if (m_steps->currentIndex() != Form)
        return discard();
    if (typedIn(*m_form) == m_untouched || mayDiscard(this))
        GrowingDialog::reject();
}

} // namespace colloquy
