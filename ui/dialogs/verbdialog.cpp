// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verbdialog.h"

#include "core/rules/wording.h"
#include "ui/session.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int pauseMilliseconds = 150;

} // namespace

VerbDialog::VerbDialog(Session &session, const Title &title, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_findings(new FindingList)
    , m_verb(new QPushButton(title.verb))
{
    setWindowTitle(title.window);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    const int side = theme::px(theme::page);
    outer->setContentsMargins(0, 0, 0, theme::px(theme::wide));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(side, theme::px(20), side, theme::px(theme::near));
    column->setSpacing(theme::px(theme::gap));
    m_content = new QVBoxLayout;
    m_content->setSpacing(theme::px(theme::gap));
    column->addLayout(m_content);
    column->addWidget(m_findings);
    m_below = new QVBoxLayout;
    m_below->setSpacing(theme::px(theme::gap));
    column->addLayout(m_below);
    column->addStretch();
    m_page = new ScrollPage(page);
    outer->addWidget(m_page, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(side, theme::px(theme::tight), side, 0);
    m_verb->setObjectName(u"verb"_s);
    m_verb->setDefault(true);
    m_verb->setToolTip(tr("Ctrl+Enter"));
    buttons->addButton(m_verb, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    cancel->setObjectName(u"cancel"_s);
    outer->addWidget(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &VerbDialog::press);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this,
                &VerbDialog::press);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &VerbDialog::checkNow);
}

/// Fields say a last word when they go, and whoever it was for is gone by then.
VerbDialog::~VerbDialog()
{
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

Workspace &VerbDialog::workspace() const
{
    return m_session.workspace();
}

void VerbDialog::start()
{
    checkNow();
    setMinimumWidth(std::max(minimumWidth(), theme::px(440)));
    open();
}

void VerbDialog::edited()
{
    m_pause.start();
}

void VerbDialog::checkNow()
{
    m_pause.stop();
    showFindings(checks());
}

void VerbDialog::showFindings(const Findings &findings)
{
    m_findings->setFindings(findings);
    if (m_deviationRow)
        m_deviationRow->setVisible(asksDeviation(findings));
    Q_EMIT checked(findings);
}

Decisions VerbDialog::decisions() const
{
    Decisions decisions;
    decisions.overrides = m_findings->reasons();
    decisions.overrideAll = m_findings->reasonForAll();
    if (m_deviation && m_deviationRow->isVisibleTo(this) && !m_deviation->text().trimmed().isEmpty())
        decisions.deviation = m_deviation->text();
    return decisions;
}

bool VerbDialog::tryOut()
{
    m_pause.stop();
    if (!askLast())
        return false;
    const Outcome outcome = carryOut();
    if (outcome) {
        m_session.announce(done());
        return true;
    }
    if (outcome.error().kind != Error::Kind::Refused || outcome.error().findings.isEmpty())
        return m_session.report(outcome, {}, this);
    showFindings(outcome.error().findings);
    m_findings->focusFirstReason();
    QTimer::singleShot(0, this, [this] { m_page->ensureWidgetVisible(m_findings); });
    m_session.announce(sentence(outcome.error()));
    return false;
}

void VerbDialog::press()
{
    if (tryOut())
        accept();
}

void VerbDialog::allowDeviation()
{
    m_deviationRow = new QWidget;
    auto *column = new QVBoxLayout(m_deviationRow);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("It &happened all the same, because"));
    m_deviation = new QLineEdit;
    m_deviation->setObjectName(u"deviation"_s);
    m_deviation->setAccessibleName(tr("It happened all the same, because"));
    label->setBuddy(m_deviation);
    column->addWidget(label);
    column->addWidget(m_deviation);
    m_deviationRow->setVisible(false);
    auto *below = static_cast<QVBoxLayout *>(m_findings->parentWidget()->layout());
    below->insertWidget(below->indexOf(m_findings) + 1, m_deviationRow);
}

bool VerbDialog::asksDeviation(const Findings &findings) const
{
    return anyBlocks(findings);
}

void VerbDialog::setVerb(const QString &verb)
{
    m_verb->setText(verb);
}

void VerbDialog::setWayOut(const QString &text)
{
    findChild<QPushButton *>(u"cancel"_s)->setText(text);
}

QPushButton *VerbDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    findChild<QDialogButtonBox *>()->addButton(button, QDialogButtonBox::ActionRole);
    return button;
}

void VerbDialog::addFooter(QWidget *footer)
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->insertWidget(outer->indexOf(m_page) + 1, footer);
}

QFormLayout *VerbDialog::newForm(QBoxLayout *into)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::px(theme::wide));
    form->setVerticalSpacing(theme::px(theme::near));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    (into ? into : m_content)->addLayout(form);
    return form;
}

QWidget *VerbDialog::addField(QFormLayout *form, const Field &field, QWidget *widget)
{
    addRow(form, field, widget);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::textEdited, this, &VerbDialog::edited);
    else if (auto *box = qobject_cast<QComboBox *>(widget))
        connect(box, &QComboBox::currentIndexChanged, this, &VerbDialog::edited);
    else if (auto *spin = qobject_cast<QSpinBox *>(widget))
        connect(spin, &QSpinBox::valueChanged, this, &VerbDialog::edited);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget))
        connect(lines, &QPlainTextEdit::textChanged, this, &VerbDialog::edited);
    return widget;
}

void VerbDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    theme::setFace(heading, Face::Heading);
    heading->setContentsMargins(0, theme::px(theme::near), 0, 0);
    m_content->addWidget(heading);
}

QWidget *VerbDialog::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    theme::setInk(note, Tone::Muted);
    m_content->addWidget(note);
    return note;
}

} // namespace colloquy
