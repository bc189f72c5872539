// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verbdialog.h"

#include "core/actions/deviations.h"
#include "core/rules/wording.h"
#include "ui/dialogs/discard.h"
#include "ui/session.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int pauseMilliseconds = 150;
constexpr int mostFindings = 260; ///< height of the checks at 100 percent before they scroll

/// The room that is left goes to whatever on the page was told to grow, such as a table.
void growWith(QVBoxLayout *content)
{
    bool grows = false;
    for (int i = 0; content && i < content->count(); ++i)
        grows = grows || content->stretch(i) > 0;
    if (auto *column = grows ? qobject_cast<QVBoxLayout *>(content->parent()) : nullptr)
        column->setStretchFactor(content, 1);
}

} // namespace

VerbDialog::VerbDialog(Session &session, const Title &title, QWidget *parent)
    : GrowingDialog(parent)
    , m_session(session)
    , m_content(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_findings(new FindingList)
    , m_verb(new QPushButton(title.verb))
{
    setWindowTitle(title.window);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, theme::px(theme::wide));
    buildPage();
    buildFoot();
    buildButtons();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &VerbDialog::checkNow);
    connect(&workspace(), &Workspace::changed, this, [this] { m_changed = true; });
}

void VerbDialog::buildPage()
{
    const int side = theme::px(theme::page);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(side, theme::px(20), side, theme::px(theme::near));
    m_content->setSpacing(theme::px(theme::gap));
    column->addLayout(m_content);
    column->addStretch();
    m_body = new ScrollPage(page);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_body, 1);
}

/// What stands in the way is in sight however long the form is.
void VerbDialog::buildFoot()
{
    const int side = theme::px(theme::page);
    m_foot->setContentsMargins(side, theme::px(theme::tight), side, 0);
    m_foot->setSpacing(theme::px(theme::near));
    m_findingPage = new ScrollPage(m_findings);
    m_findingPage->keepInSight(std::min(theme::px(mostFindings), screen()->availableGeometry().height() / 4));
    m_findingPage->setVisible(false);
    m_foot->addWidget(m_findingPage);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_foot);
}

void VerbDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(theme::px(theme::page), theme::px(theme::tight), theme::px(theme::page), 0);
    m_verb->setObjectName(u"verb"_s);
    m_verb->setToolTip(tr("Ctrl+Enter"));
    buttons->addButton(m_verb, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    cancel->setObjectName(u"cancel"_s);
    layout()->addWidget(buttons);
    makeDefault(m_verb);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &VerbDialog::press);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this,
                &VerbDialog::press);
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
    growWith(m_content);
    setMinimumWidth(std::max(minimumWidth(), theme::px(440)));
    if (m_deviation)
        setTabOrder(previousInFocusChain(), m_deviation); // after the fields, and before the verb
    QWidget *field = focusWidget() ? focusWidget() : firstField();
    startAnew();
    open();
    field->setFocus(Qt::OtherFocusReason);
}

void VerbDialog::startAnew()
{
    m_untouched = typedIn(*m_body);
}

bool VerbDialog::holdsWords() const
{
    return typedIn(*m_body) != m_untouched;
}

/// Verbs stand below each other where they would be cut side by side.
void VerbDialog::resizeEvent(QResizeEvent *event)
{
    GrowingDialog::resizeEvent(event);
    auto *box = findChild<QDialogButtonBox *>();
    const QMargins around = box->contentsMargins();
    int needed = around.left() + around.right();
    for (const QAbstractButton *button : box->buttons())
        needed += button->sizeHint().width() + theme::px(theme::near);
    box->setOrientation(needed > width() ? Qt::Vertical : Qt::Horizontal);
}

void VerbDialog::reject()
{
    if (!holdsWords() || mayDiscard(this))
        GrowingDialog::reject();
}

/// The one that the dialog chose while it was built, else the first that takes the keyboard, else the verb.
QWidget *VerbDialog::firstField() const
{
    QList<QWidget *> fields;
    for (QWidget *part = m_body->nextInFocusChain(); part != m_body; part = part->nextInFocusChain()) {
        if (m_body->isAncestorOf(part) && part->focusWidget() == part)
            return part; // the dialog itself may not know as yet
        const bool takes = part->focusPolicy() & Qt::TabFocus && !part->focusProxy() && part->isEnabled();
        const bool verb = qobject_cast<QPushButton *>(part) || qobject_cast<QToolButton *>(part);
        if (takes && !verb && m_body->isAncestorOf(part) && part->isVisibleTo(this))
            fields << part;
    }
    return fields.isEmpty() ? m_verb : fields.first();
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
    m_findingPage->setVisible(!findings.isEmpty());
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
    m_changed = false;
    return settle(carryOut());
}

QString VerbDialog::unlessUnchanged(const QString &done) const
{
    return m_changed ? done : tr("Nothing was changed.");
}

bool VerbDialog::settle(const Outcome &outcome)
{
    if (outcome) {
        m_session.announce(announcement());
        return true;
    }
    if (outcome.error().kind != Error::Kind::Refused || outcome.error().findings.isEmpty())
        return m_session.report(outcome, {}, this);
    showFindings(outcome.error().findings);
    if (!focusMissing(outcome.error().findings))
        m_findings->focusFirstReason();
    QTimer::singleShot(0, this, [this] { m_findingPage->ensureWidgetVisible(focusWidget()); });
    readOut(outcome.error());
    return false;
}

/// No reason helps against what blocks: the field that it names has the keyboard, or keeps it where it is.
bool VerbDialog::focusMissing(const Findings &findings)
{
    const auto blocking = std::ranges::find(findings, Severity::Blocks, &Finding::severity);
    if (blocking == findings.cend() || asksDeviation(findings))
        return false;
    if (auto *field = m_body->findChild<QWidget *>(QString(blocking->subject).replace(u'_', u'-')))
        field->setFocus(Qt::OtherFocusReason);
    return true;
}

/// The screen shows it already; who hears it instead would go on in the field.
void VerbDialog::readOut(const Error &error)
{
    m_findings->setAccessibleDescription(sentence(error));
    QAccessibleEvent alert(m_findings, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerbDialog::press()
{
    if (m_verb->isEnabled() && tryOut())
        accept();
}

void VerbDialog::allowDeviation()
{
    m_deviationRow = new QWidget;
    auto *column = new QVBoxLayout(m_deviationRow);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("It happened &all the same, because"));
    m_deviation = new QLineEdit;
    m_deviation->setObjectName(u"deviation"_s);
    m_deviation->setAccessibleName(tr("It happened all the same, because"));
    label->setBuddy(m_deviation);
    column->addWidget(label);
    column->addWidget(m_deviation);
    m_deviationRow->setVisible(false);
    m_foot->addWidget(m_deviationRow);
}

/// A time that can't be read is no fact as yet.
bool VerbDialog::asksDeviation(const Findings &findings) const
{
    return anyExcused(findings, hardCodes() + QList<Code>{Code::DateMalformed, Code::TimeMissing});
}

void VerbDialog::setVerb(const QString &verb)
{
    m_verb->setText(verb);
}

void VerbDialog::setVerbEnabled(bool enabled)
{
    m_verb->setEnabled(enabled);
}

bool VerbDialog::isVerbEnabled() const
{
    return m_verb->isEnabled();
}

void VerbDialog::setFormEnabled(bool enabled)
{
    m_body->setEnabled(enabled);
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

void VerbDialog::offerMessage(const QString &text)
{
    QPushButton *button = addButton(text);
    button->setObjectName(u"message"_s);
    connect(button, &QPushButton::clicked, this, [this] {
        Session &session = m_session;
        if (!isVerbEnabled() || !tryOut())
            return;
        accept();
        session.ask(Command::DraftMessage);
    });
}

void VerbDialog::addFooter(QWidget *footer)
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->insertWidget(outer->indexOf(m_body) + 1, footer);
}

void VerbDialog::setBody(QWidget *body)
{
    delete layout()->replaceWidget(m_body, body);
    delete m_body;
    m_body = body;
    m_content = nullptr;
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
    QLabel *note = mutedLabel(text);
    m_content->addWidget(note);
    return note;
}

} // namespace colloquy
