// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagedialog.h"

#include "core/actions/deviations.h"
#include "core/actions/invitations.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/rules/wording.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/whomtext.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

using Message = ContactAttempt::Message;

namespace {

/// It takes the whole width before it takes a second line.
QLabel *wideLabel(const QString &text)
{
    QLabel *label = wrappedLabel(text);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

MessageDialog::MessageDialog(Session &session, const InterviewSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Message about the interview - %1").arg(summary.code), tr("Mark as sent")},
                 parent)
    , m_summary(summary)
    , m_to(wideLabel({}))
    , m_contact(new ContactCard)
    , m_kind(new QComboBox)
    , m_channel(choiceRow<Channel>(tr("Goes by")))
    , m_language(new QComboBox(this))
    , m_mark(new Banner(Tone::Warn, u"alert-triangle"_s))
    , m_address(new QCheckBox(tr("Say the a&ddress, and put it into the calendar")))
    , m_subject(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_kept(new QWidget)
    , m_told(mutedLabel())
{
    setWayOut(tr("Close"));
    allowDeviation();
    if (const auto record = participantRecord(workspace(), summary.interview.participant))
        m_participant = record->participant;
    buildChoices();
    buildWords();
    buildRoutes();
    addNote(tr("Nothing is sent by itself. Mark it as sent once you have sent it."));
    reword();
    m_text->document()->clearUndoRedoStacks();
}

QSize MessageDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(680), theme::px(620)});
}

void MessageDialog::buildChoices()
{
    QFormLayout *form = newForm();
    m_to->setObjectName(u"to"_s);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("About"), wideLabel(whomtext::spanText(m_summary.interview, workspace().study().zone)));
    for (const Message message : messagesFor(workspace(), m_summary.interview))
        m_kind->addItem(termwords::of(message), static_cast<int>(message));
    const QList<Channel> safe = channelsTo(workspace(), m_summary.interview.participant);
    m_channel->setCurrent(word(safe.value(0, Channel::Email)));
    addField(form, {tr("&Message"), u"kind"_s}, m_kind);
    addField(form, {tr("&Goes by"), u"channel"_s}, m_channel);
    buildLanguages(form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MessageDialog::reword);
    m_contact->setContact({m_participant.safety, m_participant.noContact, m_participant.phone,
                           m_participant.email, m_participant.address, m_participant.sealState});
    content()->addWidget(m_contact);
    connect(m_channel, &ChoiceRow::chosen, this, &MessageDialog::reword);
}

void MessageDialog::buildLanguages(QFormLayout *form)
{
    for (const QString &tag : messageLanguages(m_participant))
        m_language->addItem(languageName(tag), tag);
    m_language->setVisible(m_language->count() > 1);
    if (m_language->count() > 1)
        addField(form, {tr("&Language"), u"language"_s}, m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MessageDialog::reword);
}

void MessageDialog::buildWords()
{
    m_mark->setObjectName(u"mark"_s);
    content()->addWidget(m_mark);
    QFormLayout *form = newForm();
    addField(form, {tr("&Subject"), u"subject"_s}, m_subject);
    addField(form, {tr("&Text"), u"text"_s}, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme::px(210));
    buildKept();
    m_address->setObjectName(u"address"_s);
    m_address->setVisible(m_summary.interview.mode == InterviewMode::FaceToFace);
    content()->addWidget(m_address);
    connect(m_address, &QCheckBox::toggled, this, &MessageDialog::reword);
}

void MessageDialog::buildKept()
{
    auto *flow = new Flow(m_kept);
    flow->setSpacing(theme::px(theme::near));
    flow->addWidget(smallLabel(tr("What you typed was kept, and not worded anew."), Tone::Info));
    auto *button = new QPushButton(tr("&Word it anew"));
    button->setObjectName(u"word-anew"_s);
    button->setAutoDefault(false);
    flow->addWidget(button);
    content()->addWidget(m_kept);
    connect(button, &QPushButton::clicked, this, [this] {
        m_text->setFocus();
        useDraft();
        edited();
    });
}

QPushButton *MessageDialog::route(const QString &name, const QString &sign, const QString &text)
{
    auto *button = new QPushButton(icon(sign), text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_routes << button;
    return button;
}

void MessageDialog::buildRoutes()
{
    addHeading(tr("Take it to your mail program"));
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(theme::near));
    connect(route(u"copy"_s, u"copy"_s, tr("&Copy")), &QPushButton::clicked, this, &MessageDialog::copy);
    connect(route(u"eml"_s, u"mail"_s, tr("Sa&ve as .eml...")), &QPushButton::clicked, this,
            &MessageDialog::saveMail);
    connect(route(u"mailto"_s, u"mail-forward"_s, tr("&Open in mail program")), &QPushButton::clicked, this,
            &MessageDialog::openMail);
    connect(route(u"ics"_s, u"calendar-event"_s, tr("Save .&ics...")), &QPushButton::clicked, this,
            &MessageDialog::saveCalendar);
    for (QPushButton *button : std::as_const(m_routes))
        flow->addWidget(button);
    content()->addWidget(row);
    m_told->setObjectName(u"told"_s);
    content()->addWidget(m_told);
    m_told->setVisible(false);
}

ContactAttempt::Message MessageDialog::kind() const
{
    return static_cast<Message>(m_kind->currentData().toInt());
}

Channel MessageDialog::channel() const
{
    return chosen<Channel>(*m_channel).value_or(Channel::Email);
}

DraftMessage MessageDialog::request() const
{
    const QString language = m_language->count() > 1 ? m_language->currentData().toString() : QString();
    return {m_summary.interview.id, kind(), channel(), m_address->isChecked(), false, language};
}

void MessageDialog::reword()
{
    if (const auto draft = colloquy::draftMessage(workspace(), request()))
        m_draft = *draft;
    if (!isTyped() && m_draft != m_worded)
        useDraft();
    m_kept->setVisible(isTyped() && m_draft != m_worded);
    showMark();
    showWay();
    showRoutes();
    edited();
}

/// Undo in the text brings back what stood there.
void MessageDialog::useDraft()
{
    m_worded = m_draft;
    setDirection();
    m_subject->setText(m_draft.subject);
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(m_draft.text);
    m_text->moveCursor(QTextCursor::Start);
    m_text->document()->setModified(false);
    m_kept->setVisible(false);
}

/// An address is shown where that way is safe, a number with all that makes it so. No call has a subject.
void MessageDialog::showWay()
{
    const bool mail = channel() == Channel::Email;
    const bool safe = channelsTo(workspace(), m_participant.id).contains(channel());
    const QString who = whomtext::codeAndName(m_summary.code, m_participant.name);
    m_to->setText(mail && safe ? tr("%1, %2").arg(who, isolated(m_participant.email)) : who);
    m_contact->setVisible(!mail);
    m_subject->setEnabled(mail || channel() == Channel::Post);
    setVerb(channel() == Channel::Phone ? tr("Mark as told") : tr("Mark as sent"));
}

/// In the face and the direction of their language.
void MessageDialog::setDirection()
{
    const Qt::LayoutDirection side = m_draft.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(side);
    m_text->document()->setDefaultTextOption(option);
    for (QWidget *field : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_text)}) {
        field->setLayoutDirection(side);
        field->setFont(theme::fontFor(m_draft.language));
    }
}

/// What should be known of the words.
void MessageDialog::showMark()
{
    QStringList marks;
    for (const Finding &mark : std::as_const(m_draft.marks))
        marks << sentence(mark);
    m_mark->setSentence(marks.join(u'\n'));
}

/// A mail program writes e-mails only, and whoever wants none by that way gets none.
void MessageDialog::showRoutes()
{
    const bool may = checkDraft(workspace(), request()).isEmpty();
    for (QPushButton *button : std::as_const(m_routes)) {
        const bool mail = button->objectName() == u"eml"_s || button->objectName() == u"mailto"_s;
        button->setEnabled(may && (!mail || channel() == Channel::Email));
    }
}

bool MessageDialog::isTyped() const
{
    return m_subject->isModified() || m_text->document()->isModified();
}

bool MessageDialog::holdsWords() const
{
    return isTyped();
}

MessageDraft MessageDialog::written() const
{
    MessageDraft draft = m_draft;
    draft.subject = m_subject->text();
    draft.text = m_text->toPlainText();
    return draft;
}

void MessageDialog::tell(const Outcome &outcome, const QString &done)
{
    if (outcome) {
        m_told->setText(done);
        m_told->setVisible(true);
    } else {
        session().report(outcome, {}, this);
    }
}

void MessageDialog::copy()
{
    const auto taken = takeDraft(workspace(), request());
    if (!taken)
        return tell(taken.error(), {});
    auto *words = new QMimeData;
    words->setText(m_subject->isEnabled() ? written().subject + u"\n\n"_s + written().text : written().text);
    words->setHtml(htmlOf(written()));
    QGuiApplication::clipboard()->setMimeData(words);
    tell({}, tr("Copied. Paste it into a new message."));
}

/// From code and day alone.
QString MessageDialog::fileName(const QString &suffix) const
{
    const QDate day = wallTimeAt(m_summary.interview.start.utc, workspace().study().zone).date;
    const QString name = u"%1-%2-%3.%4"_s.arg(m_summary.code.toLower(), word(kind()).replace(u'_', u'-'),
                                              day.toString(Qt::ISODate), suffix);
    return QDir(prompt::documents()).filePath(name);
}

void MessageDialog::saveMail()
{
    DraftMessage mail = request();
    mail.attaches = true;
    const auto attached = colloquy::draftMessage(workspace(), mail);
    if (!attached)
        return tell(attached.error(), {});
    const auto path =
        prompt::saveFile(this, {tr("Save the message"), tr("E-mail (*.eml)"), u"eml"_s, fileName(u"eml"_s)});
    if (!path)
        return;
    MessageDraft draft = written();
    draft.calendar = attached->calendar;
    tell(exportDraft(workspace(), mail, emlOf(draft), *path),
         tr("Saved with the calendar file in it. Open it in your mail program to send it."));
}

void MessageDialog::openMail()
{
    const auto taken = takeDraft(workspace(), request());
    if (!taken)
        return tell(taken.error(), {});
    if (prompt::openUrl(QUrl::fromEncoded(mailtoOf(written()))))
        tell({}, tr("Your mail program has it now. Add the calendar file if you want it to go along."));
    else
        tell({}, tr("No mail program opened it. Copy the message instead."));
}

void MessageDialog::saveCalendar()
{
    DraftMessage mail = request();
    mail.attaches = true;
    const auto attached = colloquy::draftMessage(workspace(), mail);
    if (!attached)
        return tell(attached.error(), {});
    const auto path = prompt::saveFile(
        this, {tr("Save the calendar file"), tr("Calendars (*.ics)"), u"ics"_s, fileName(u"ics"_s)});
    if (path)
        tell(exportDraft(workspace(), mail, attached->calendar, *path),
             tr("Saved. Attach it to your message."));
}

Findings MessageDialog::checks() const
{
    return checkMessageSent(workspace(), {m_summary.interview.id, kind(), channel(), {}, {}});
}

QList<Code> MessageDialog::hardCodes() const
{
    return hardForContact();
}

Outcome MessageDialog::carryOut()
{
    return markMessageSent(workspace(), {m_summary.interview.id, kind(), channel(), {}, decisions()});
}

QString MessageDialog::announcement() const
{
    const QString marked =
        channel() == Channel::Phone ? tr("%1 to %2 marked as told.") : tr("%1 to %2 marked as sent.");
    return marked.arg(termwords::of(kind()), m_summary.code);
}

void dialogs::draftMessage(Session &session, QWidget *parent)
{
    const auto summary = selectedInterview(session, parent);
    if (!summary)
        return;
    if (!messagesFor(session.workspace(), summary->interview).isEmpty())
        return (new MessageDialog(session, *summary, parent))->start();
    DraftMessage request;
    request.interview = summary->interview.id;
    session.report(Error::refused(checkDraft(session.workspace(), request)), {}, parent);
}

} // namespace colloquy
