// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreterrequestdialog.h"

#include "core/actions/interpreterbookings.h"
#include "core/base/text.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString addressee(const MessageDraft &draft)
{
    if (draft.name.isEmpty())
        return InterpreterRequestDialog::tr("Nobody is asked yet");
    return draft.email.isEmpty() ? isolated(draft.name)
                                 : isolated(draft.name) + u", "_s + isolated(draft.email);
}

} // namespace

InterpreterRequestDialog::InterpreterRequestDialog(Session &session, const InterpreterBooking &booking,
                                                   QWidget *parent)
    : VerbDialog(session, {tr("Message to the interpreter"), tr("Mark as written")}, parent)
    , m_booking(booking)
    , m_code(new QCheckBox(tr("Name the participant's &code as the reference")))
    , m_subject(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_told(mutedLabel())
{
    setWayOut(tr("Close"));
    const auto draft = draftRequest(workspace(), request(false));
    QFormLayout *form = newForm();
    QLabel *to = wrappedLabel(addressee(draft ? *draft : MessageDraft()));
    to->setWordWrap(false); // or a form makes it as narrow as it can
    form->addRow(tr("To"), to);
    addField(form, {tr("&Subject"), u"subject"_s}, m_subject);
    addField(form, {tr("&Text"), u"text"_s}, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme::px(230));
    m_code->setObjectName(u"code"_s);
    content()->addWidget(m_code);
    connect(m_code, &QCheckBox::toggled, this, &InterpreterRequestDialog::reword);
    buildRoutes();
    addNote(tr("The message says neither who the participant is nor where they live. Nothing is sent by "
               "itself; mark it as written once you have sent it."));
    reword();
}

QSize InterpreterRequestDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(680), theme::px(560)});
}

void InterpreterRequestDialog::buildRoutes()
{
    addHeading(tr("Take it to your mail program"));
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(theme::near));
    const auto route = [&](const QString &name, const QString &sign, const QString &text) {
        auto *button = new QPushButton(icon(sign), text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        flow->addWidget(button);
        return button;
    };
    connect(route(u"copy"_s, u"copy"_s, tr("C&opy")), &QPushButton::clicked, this,
            &InterpreterRequestDialog::copy);
    connect(route(u"eml"_s, u"mail"_s, tr("Sa&ve as .eml...")), &QPushButton::clicked, this,
            [this] { save(u"eml"_s); });
    connect(route(u"mailto"_s, u"mail-forward"_s, tr("Open in &mail program")), &QPushButton::clicked, this,
            &InterpreterRequestDialog::openMail);
    connect(route(u"ics"_s, u"calendar-event"_s, tr("Save .&ics...")), &QPushButton::clicked, this,
            [this] { save(u"ics"_s); });
    content()->addWidget(row);
    m_told->setObjectName(u"told"_s);
    m_told->setVisible(false);
    content()->addWidget(m_told);
}

RequestInterpreter InterpreterRequestDialog::request(bool attaches) const
{
    return {m_booking.id, m_code->isChecked(), attaches};
}

/// What was typed into an earlier wording goes with it.
void InterpreterRequestDialog::reword()
{
    if (const auto draft = draftRequest(workspace(), request(false)); draft && *draft != m_draft) {
        m_draft = *draft;
        m_subject->setText(draft->subject);
        m_text->setPlainText(draft->text);
    }
    startAnew();
    edited();
}

MessageDraft InterpreterRequestDialog::written() const
{
    MessageDraft draft = m_draft;
    draft.subject = m_subject->text();
    draft.text = m_text->toPlainText();
    return draft;
}

void InterpreterRequestDialog::tell(const Outcome &outcome, const QString &done)
{
    if (!outcome) {
        session().report(outcome, {}, this);
        return;
    }
    m_told->setText(done);
    m_told->setVisible(true);
}

void InterpreterRequestDialog::copy()
{
    const auto taken = takeRequest(workspace(), request(false));
    if (!taken)
        return tell(taken.error(), {});
    QGuiApplication::clipboard()->setText(written().subject + u"\n\n"_s + written().text);
    tell({}, tr("Copied. Paste it into a new message."));
}

void InterpreterRequestDialog::openMail()
{
    const auto taken = takeRequest(workspace(), request(false));
    if (!taken)
        return tell(taken.error(), {});
    if (prompt::openUrl(QUrl::fromEncoded(mailtoOf(written()))))
        tell({}, tr("Your mail program has it now. Add the calendar file if you want it to go along."));
    else
        tell({}, tr("No mail program opened it. Copy the message instead."));
}

void InterpreterRequestDialog::save(const QString &suffix)
{
    const auto attached = draftRequest(workspace(), request(true));
    if (!attached)
        return tell(attached.error(), {});
    const bool mail = suffix == u"eml"_s;
    const QString name = QDir(prompt::documents()).filePath(u"interpreter-request."_s + suffix);
    const auto path = prompt::saveFile(
        this, {tr("Save the message"), mail ? tr("E-mail (*.eml)") : tr("Calendars (*.ics)"), suffix, name});
    if (!path)
        return;
    MessageDraft draft = written();
    draft.calendar = attached->calendar;
    tell(exportRequest(workspace(), request(true), mail ? emlOf(draft) : draft.calendar, *path),
         tr("Saved. Open or attach it in your mail program."));
}

Outcome InterpreterRequestDialog::carryOut()
{
    return markWritten(workspace(), m_booking.id);
}

QString InterpreterRequestDialog::announcement() const
{
    return tr("The message to the interpreter is marked as written.");
}

void dialogs::writeToInterpreter(Session &session, QWidget *parent)
{
    const auto interview = selectedInterview(session, parent);
    if (interview && interview->booking)
        writeAbout(session, parent, *interview->booking);
}

void dialogs::writeAbout(Session &session, QWidget *parent, const InterpreterBooking &booking)
{
    if (const auto draft = draftRequest(session.workspace(), {booking.id}); !draft) {
        session.report(draft.error(), {}, parent);
        return;
    }
    (new InterpreterRequestDialog(session, booking, parent))->start();
}

} // namespace colloquy
