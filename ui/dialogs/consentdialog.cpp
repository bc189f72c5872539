// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/consentdialog.h"

#include "core/actions/deviations.h"
#include "ui/consentwords.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/consentparts.h"
#include "ui/dialogs/consentpoints.h"
#include "ui/dialogs/happenedat.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/signaturebox.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statementlist.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString again = u"again"_s;
const QString openOnes = u"open"_s;
const QString correction = u"correction"_s;

constexpr int twoColumns = 860; ///< least width of a screen for fields side by side, at 100 percent

QCheckBox *tick(const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    return box;
}

/// At once, from the inside out, as far as the page that scrolls: else one sees the new parts squeezed first.
void layOut(QWidget &part)
{
    for (QWidget *around = &part; around && !around->isWindow(); around = around->parentWidget()) {
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(around, &request);
    }
}

} // namespace

ConsentDialog::ConsentDialog(Session &session, const ParticipantRecord &record, QWidget *parent)
    : VerbDialog(session, {tr("Consent of %1").arg(record.participant.code), tr("Record")}, parent)
    , m_record(record)
    , m_form(new QComboBox)
    , m_how(choiceRow<ConsentRecord::How>(tr("How")))
    , m_takenBy(new QLineEdit(session.workspace().study().researcher))
    , m_at(happenedField(tr("Taken at"), session.workspace()))
    , m_interpreter(interpreterChoice(session.workspace(), record))
    , m_readAloud(tick(u"read-aloud"_s, tr("Read a&loud to them")))
    , m_copyGiven(new CopyGiven)
    , m_videoUsed(tick(u"video-used"_s, tr("&Video is recorded")))
    , m_points(new ConsentPoints)
    , m_say(new ScriptText)
    , m_statements(new StatementList)
    , m_signature(new SignatureBox(session.workspace().study()))
    , m_stopped(new Banner(Tone::Block, u"ban"_s))
    , m_incomplete(new Banner(Tone::Warn, u"circle-dashed"_s))
    , m_complete(new Banner(Tone::Ok, u"circle-check"_s))
{
    allowDeviation();
    buildEarlier();
    buildFields();
    buildTicks();
    buildPoints();
    buildStatements();
    buildStandings();
    fillForms();
    watch();
    m_how->setFocus();
}

/// What an earlier consent has to do with this one is said, never guessed.
void ConsentDialog::buildEarlier()
{
    if (m_record.consents.isEmpty())
        return;
    addNote(consentwords::onRecord(m_record, workspace().study().zone));
    m_purpose = new ChoiceRow(tr("This is"));
    QList<ChoiceRow::Choice> choices{{again, tr("Asked anew"), {}}};
    if (canCompleteConsent(workspace(), m_record))
        choices << ChoiceRow::Choice{openOnes, tr("Only what was open"), {}};
    choices << ChoiceRow::Choice{correction, tr("A correction"), {}};
    m_purpose->setChoices(choices);
    m_purpose->setCurrent(again);
    QFormLayout *form = newForm();
    addField(form, {tr("&What this is"), u"purpose"_s}, m_purpose);
    m_reason = new QLineEdit;
    addField(form, {tr("What was w&rong"), u"reason"_s}, m_reason);
    form->setRowVisible(m_reason, false);
    connect(m_purpose, &ChoiceRow::chosen, this, [this, form](const QString &purpose) {
        form->setRowVisible(m_reason, purpose == correction);
        followPurpose(purpose);
    });
}

void ConsentDialog::buildFields()
{
    const bool wide = screen()->availableGeometry().width() >= theme::px(twoColumns);
    auto *columns = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setSpacing(theme::px(wide ? theme::page : theme::near));
    content()->addLayout(columns);
    QFormLayout *first = newForm(columns);
    m_form->setPlaceholderText(tr("None in use in their language"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setMinimumContentsLength(24);
    addField(first, {tr("&Form"), u"form"_s}, m_form);
    addField(first, {tr("&How"), u"how"_s}, m_how);
    m_at->setEmptyReading(tr("Just now"));
    addField(first, {tr("&Taken at"), u"at"_s}, m_at);
    QFormLayout *second = newForm(columns);
    addField(second, {tr("Taken &by"), u"taken-by"_s}, m_takenBy);
    addField(second, {tr("Through &interpreter"), u"interpreter"_s}, m_interpreter);
    if (wide)
        setMinimumWidth(theme::px(820));
}

void ConsentDialog::buildTicks()
{
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(theme::page));
    for (QWidget *box : std::initializer_list<QWidget *>{m_readAloud, m_videoUsed, m_copyGiven})
        flow->addWidget(box);
    content()->addWidget(row);
    addNote(consentwords::information(m_record, workspace()))->setObjectName(u"information"_s);
}

void ConsentDialog::buildPoints()
{
    auto *heading = wrappedLabel(tr("Bef&ore the statements"));
    heading->setTextFormat(Qt::AutoText); // a label's key works in no other
    heading->setBuddy(&m_points->list());
    theme::setFace(heading, Face::Heading);
    content()->addWidget(heading);
    content()->addWidget(
        smallLabel(tr("One key a line: Y or 1 for yes, N or 2 for no, 0 for not asked."), Tone::Muted));
    content()->addWidget(m_points);
    connect(&m_points->list(), &StatementList::passedBelow, m_statements, &StatementList::goToFirst);
    connect(m_statements, &StatementList::passedAbove, &m_points->list(), &StatementList::goToLast);
}

void ConsentDialog::buildStatements()
{
    m_statements->setObjectName(u"statements"_s);
    auto *heading = wrappedLabel(tr("&Statements"));
    heading->setTextFormat(Qt::AutoText);
    heading->setBuddy(m_statements);
    theme::setFace(heading, Face::Heading);
    for (QWidget *part : std::initializer_list<QWidget *>{m_say, heading, m_statements, m_signature})
        content()->addWidget(part);
}

void ConsentDialog::buildStandings()
{
    m_incomplete->setObjectName(u"incomplete"_s);
    m_complete->setObjectName(u"complete"_s);
    m_stopped->setObjectName(u"stopped"_s);
    for (Banner *banner : {m_stopped, m_incomplete, m_complete})
        addFooter(banner);
}

void ConsentDialog::watch()
{
    connect(m_form, &QComboBox::activated, this, [this] {
        m_formChosen = true;
        showForm();
    });
    connect(m_how, &ChoiceRow::chosen, this, &ConsentDialog::fillForms);
    connect(m_at, &TimeField::changed, this, &ConsentDialog::fillForms);
    connect(m_interpreter, &QComboBox::currentIndexChanged, this, &ConsentDialog::showForm);
    connect(m_videoUsed, &QCheckBox::toggled, this, &ConsentDialog::showForm);
    connect(m_readAloud, &QCheckBox::toggled, this, &ConsentDialog::showStanding);
    connect(m_copyGiven, &CopyGiven::edited, this, &ConsentDialog::edited);
    connect(m_points, &ConsentPoints::answered, this, &ConsentDialog::showStanding);
    connect(m_signature, &SignatureBox::edited, this, &ConsentDialog::showStanding);
    connect(m_statements, &StatementList::answered, this, &ConsentDialog::showStanding);
}

bool ConsentDialog::corrects() const
{
    return m_purpose && m_purpose->current() == correction;
}

/// Asked anew, nothing is ticked; the rest builds on what is on record.
void ConsentDialog::followPurpose(const QString &purpose)
{
    const ConsentRecord &earlier = m_record.consents.first();
    m_statements->setAnswers({});
    takeCourse(ConsentRecord());
    m_formChosen = purpose != again;
    if (purpose == correction)
        takeOver(earlier);
    else if (purpose == openOnes && !m_how->current())
        m_how->setCurrent(word(earlier.how));
    fillForms();
    if (purpose != again) {
        m_form->setCurrentIndex(m_form->findData(earlier.form.uuid));
        showForm();
        m_statements->setAnswers(earlier.answers);
        for (const int open : m_record.consent.open)
            m_statements->setAnswer(open, purpose == correction ? earlier.answer(open) : YesNo::NotAsked);
    }
    showStanding();
    if (purpose == openOnes && !m_record.consent.open.isEmpty())
        m_statements->goToStatement(m_record.consent.open.first());
}

void ConsentDialog::takeOver(const ConsentRecord &earlier)
{
    m_at->setTime(wallTimeAt(earlier.takenAt, workspace().study().zone));
    m_how->setCurrent(word(earlier.how));
    m_takenBy->setText(earlier.takenBy);
    const int place = earlier.interpreter ? m_interpreter->findData(earlier.interpreter->uuid) : 0;
    m_interpreter->setCurrentIndex(std::max(0, place));
    m_readAloud->setChecked(earlier.readAloud);
    m_videoUsed->setChecked(earlier.videoUsed);
    takeCourse(earlier);
}

void ConsentDialog::takeCourse(const ConsentRecord &record)
{
    m_copyGiven->setGiven(record);
    m_points->setAnswers(record);
    m_signature->setKept(record);
}

std::optional<Id<Interpreter>> ConsentDialog::interpreter() const
{
    if (m_interpreter->currentIndex() <= 0)
        return std::nullopt;
    return Id<Interpreter>{m_interpreter->currentData().toUuid()};
}

Result<RecordConsent> ConsentDialog::requestWithoutForm() const
{
    const auto at = happenedAt(*m_at);
    if (!at)
        return at.error();
    RecordConsent request;
    request.participant = m_record.participant.id;
    request.how = chosen<ConsentRecord::How>(*m_how).value_or(ConsentRecord::How::Signed);
    request.answers = m_statements->answers();
    request.takenBy = m_takenBy->text();
    request.at = *at;
    request.interpreter = interpreter();
    request.readAloud = m_readAloud->isChecked();
    m_copyGiven->fill(request);
    m_points->fill(request);
    m_signature->fill(request);
    request.videoUsed = m_videoUsed->isChecked();
    if (corrects()) {
        request.corrects = m_record.consents.first().id;
        request.reason = m_reason->text();
    }
    request.decisions = decisions();
    return request;
}

Result<RecordConsent> ConsentDialog::request() const
{
    Result<RecordConsent> request = requestWithoutForm();
    if (request && m_form->currentIndex() >= 0)
        request->form = Id<Document>{m_form->currentData().toUuid()};
    return request;
}

/// Those in use at that time. The one in their language is chosen, unless somebody chose another by hand.
void ConsentDialog::fillForms()
{
    const auto asked = requestWithoutForm();
    if (!asked)
        return edited();
    const QVariant kept = m_form->currentData();
    const auto usual = consentForm(workspace(), *asked);
    m_forms = consentForms(workspace(), *asked);
    const QSignalBlocker quiet(m_form);
    m_form->clear();
    for (const Document &form : std::as_const(m_forms))
        m_form->addItem(consentwords::formTitle(form), form.id.uuid);
    const int same = m_formChosen ? m_form->findData(kept) : -1;
    m_form->setCurrentIndex(same >= 0 || !usual ? same : m_form->findData(usual->id.uuid));
    showForm();
}

void ConsentDialog::showForm()
{
    const auto form = std::ranges::find(m_forms, m_form->currentData().toUuid(),
                                        [](const Document &document) { return document.id.uuid; });
    const Document shown = form == m_forms.cend() ? Document() : *form;
    RecordConsent asked;
    asked.participant = m_record.participant.id;
    asked.interpreter = interpreter();
    asked.videoUsed = m_videoUsed->isChecked();
    m_required = requiredStatements(workspace(), shown, asked);
    const auto how = chosen<ConsentRecord::How>(*m_how);
    const bool spoken = how == ConsentRecord::How::Spoken;
    m_points->setSpoken(spoken);
    m_signature->setHow(how);
    m_statements->setForm({shown.statements, m_required, shown.direction, shown.language, spoken});
    showScript();
    showStanding();
    layOut(*m_statements);
}

void ConsentDialog::showScript()
{
    const auto asked = request();
    const bool spoken = asked && chosen<ConsentRecord::How>(*m_how) == ConsentRecord::How::Spoken;
    m_say->setScript(spoken ? consentScript(workspace(), *asked) : std::nullopt);
}

void ConsentDialog::showStanding()
{
    using State = ConsentStanding::State;
    ConsentStanding standing; // without a form there is nothing to say, and the checks say why
    const auto asked = request();
    if (asked && m_form->currentIndex() >= 0) {
        if (const auto foreseen = foreseeConsent(workspace(), *asked))
            standing = *foreseen;
    }
    const bool stopped = wasStopped(standing);
    const bool incomplete = standing.state == State::Incomplete && !stopped;
    m_stopped->setSentence(stopped ? consentwords::stopped() : QString());
    m_incomplete->setSentence(incomplete ? consentwords::incomplete(standing.open, m_statements->answers(),
                                                                    static_cast<int>(m_required.size()))
                                         : QString());
    m_complete->setSentence(standing.state == State::Valid
                                ? (consentwords::complete(standing) + u' ' +
                                   consentwords::notYetThere(*asked, m_record.participant))
                                      .trimmed()
                                : QString());
    setVerb(stopped ? tr("Record as stopped") : incomplete ? tr("Record as incomplete") : tr("Record"));
    edited();
}

Findings ConsentDialog::checks() const
{
    const auto asked = request();
    if (!asked)
        return asked.error().findings;
    Findings findings = checkConsent(workspace(), *asked);
    // An empty field isn't a mistake until the button is pressed.
    findings.removeIf([](const Finding &finding) { return finding.code == Code::TextEmpty; });
    return findings;
}

QList<Code> ConsentDialog::hardCodes() const
{
    const auto asked = request();
    return asked ? hardForConsent(workspace(), *asked) : QList<Code>();
}

Outcome ConsentDialog::carryOut()
{
    if (!m_how->current())
        return Error::refused(blocks(Code::TextEmpty, u"how"_s));
    if (m_takenBy->text().trimmed().isEmpty())
        return Error::refused(blocks(Code::TextEmpty, u"taken_by"_s));
    const auto asked = request();
    if (!asked)
        return asked.error();
    const auto standing = recordConsent(workspace(), *asked);
    if (!standing)
        return standing.error();
    m_recorded = *standing;
    return {};
}

QString ConsentDialog::announcement() const
{
    return consentwords::recorded(m_record.participant.code, m_recorded.value_or(ConsentStanding()));
}

void dialogs::recordConsent(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new ConsentDialog(session, *record, parent))->start();
}

} // namespace colloquy
