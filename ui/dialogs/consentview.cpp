// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/consentview.h"

#include "core/actions/consent.h"
#include "core/actions/evidence.h"
#include "core/base/text.h"
#include "ui/consentwords.h"
#include "ui/datetext.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/section.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using Evidence = ConsentRecord::Evidence;

constexpr int leastLines = 10;                ///< of answers, seen at once
constexpr qint64 mostRead = 64 * 1024 * 1024; ///< more than can be kept, which the checks then say

QString evidenceText(const ConsentRecord &consent)
{
    switch (consent.evidence) {
    case Evidence::Scan:
        return consent.evidenceName.isEmpty() ? ConsentView::tr("Signed form attached")
                                              : isolated(consent.evidenceName);
    case Evidence::Drawn:
        return ConsentView::tr("Drawn on screen");
    case Evidence::Typed:
        return ConsentView::tr("Typed: %1").arg(isolated(QString::fromUtf8(consent.evidenceFile)));
    case Evidence::None:
        break;
    }
    return consent.how == ConsentRecord::How::Spoken ? QString() : ConsentView::tr("Nothing attached yet");
}

QString saveText(const ConsentRecord &consent)
{
    return consent.evidence == Evidence::Scan ? ConsentView::tr("Save the si&gned form...")
                                              : ConsentView::tr("Save the si&gnature...");
}

/// Statements with their answers, and the picture of the signature: plain words alone.
class Writing {
public:
    Writing(QTextDocument *document, const ParticipantRecord &record, int width)
        : m_cursor(document)
        , m_record(record)
        , m_width(width)
    {}

    void write()
    {
        const Document form = m_record.form.value_or(Document());
        const ConsentRecord &consent = m_record.consents.first();
        for (const Statement &statement : form.statements) {
            paragraph(u"%1.  %2"_s.arg(statement.number).arg(statement.text), form);
            answer(statement, consent.answer(statement.number));
        }
        picture(consent);
    }

private:
    void paragraph(const QString &text, const Document &form)
    {
        QTextCharFormat words;
        words.setFont(theme::fontFor(form.language));
        insert(text, form.direction == Document::Direction::Rtl ? Qt::RightToLeft : Qt::LeftToRight, words);
    }

    void answer(const Statement &statement, YesNo answer)
    {
        QTextCharFormat words;
        QFont font = theme::font(Face::Body);
        font.setBold(true);
        words.setFont(font);
        const bool open = statement.need == Statement::Need::Required && answer != YesNo::Yes;
        words.setForeground(theme::ink(open ? Tone::Warn : answer == YesNo::No ? Tone::Block : Tone::Ok));
        insert(ConsentView::tr("%1 (%2)").arg(termwords::of(answer), termwords::of(statement.need).toLower()),
               QGuiApplication::layoutDirection(), words, theme::px(theme::gap));
    }

    void picture(const ConsentRecord &consent)
    {
        if (consent.evidence != Evidence::Scan && consent.evidence != Evidence::Drawn)
            return;
        QImage image = QImage::fromData(consent.evidenceFile);
        if (image.isNull()) // a PDF
            return;
        const int most = consent.evidence == Evidence::Drawn ? std::min(theme::px(300), m_width) : m_width;
        if (image.width() > most)
            image = image.scaledToWidth(most, Qt::SmoothTransformation);
        insert({}, QGuiApplication::layoutDirection(), {});
        m_cursor.insertImage(image);
    }

    void insert(const QString &text, Qt::LayoutDirection direction, const QTextCharFormat &words,
                int below = 0)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(direction);
        block.setBottomMargin(below);
        if (m_started)
            m_cursor.insertBlock(block, words);
        else
            m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, words);
        m_started = true;
    }

    QTextCursor m_cursor;
    const ParticipantRecord &m_record;
    int m_width;
    bool m_started = false;
};

} // namespace

ConsentView::ConsentView(Session &session, const ParticipantRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_record(record)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Consent record of %1").arg(record.participant.code));
    resize(QSize(theme::px(720), theme::px(680)).boundedTo(screen()->availableSize() * 0.92));
    auto *column = new QVBoxLayout(this);
    const int side = theme::px(theme::page);
    column->setContentsMargins(side, theme::px(20), side, theme::px(theme::wide));
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(facts());
    column->addWidget(answers(), 1);
    addButtons(column);
}

QWidget *ConsentView::facts() const
{
    const ConsentRecord &consent = m_record.consents.first();
    const QByteArray zone = m_session.workspace().study().zone;
    auto *section = new Section(m_record.form ? consentwords::formTitle(*m_record.form) : tr("Consent"));
    section->addBadges({badgeOf(m_record.consent.state)});
    section->addFact(tr("Given"),
                     tr("%1, %2").arg(termwords::of(consent.how), datetext::dayTime(consent.takenAt, zone)));
    section->addFact(tr("Taken by"), isolated(consent.takenBy));
    for (const Interpreter &interpreter : interpreters(m_session.workspace())) {
        if (interpreter.id == consent.interpreter)
            section->addFact(tr("Interpreter"), interpreter.code + u' ' + isolated(interpreter.name));
    }
    QStringList noted;
    if (consent.identityChecked)
        noted << tr("identity checked");
    if (consent.capacity == ConsentRecord::Capacity::Presumed)
        noted << tr("capacity presumed");
    if (consent.questionsAsked)
        noted << tr("questions answered");
    if (consent.readAloud)
        noted << tr("read aloud");
    if (consent.nameSaid)
        noted << tr("name, date and time said");
    section->addFact(tr("Noted"), noted.join(u", "_s));
    if (consent.copyGivenAt)
        section->addFact(tr("Copy"), consent.copyHow ? termwords::of(*consent.copyHow) : tr("Given"));
    section->addFact(tr("Signature"), evidenceText(consent));
    if (wasStopped(m_record.consent))
        section->addLine(u"ban"_s, consentwords::stopped(), Tone::Block);
    if (consent.corrects)
        section->addFact(tr("Corrected"), isolated(consent.reason));
    return section;
}

QWidget *ConsentView::answers() const
{
    auto *words = new QTextBrowser;
    words->setObjectName(u"answers"_s);
    words->setAccessibleName(tr("Answers and signature"));
    words->setOpenLinks(false);
    words->document()->setDocumentMargin(theme::px(theme::gap));
    words->setMinimumHeight(
        std::min(words->fontMetrics().lineSpacing() * leastLines, screen()->availableSize().height() / 8));
    const int beside =
        theme::px(2 * theme::page + 2 * theme::gap) + words->verticalScrollBar()->sizeHint().width();
    const int room = width() - beside - 2 * words->frameWidth();
    Writing(words->document(), m_record, std::min(theme::px(600), room)).write();
    words->moveCursor(QTextCursor::Start);
    return words;
}

void ConsentView::addButtons(QVBoxLayout *column)
{
    auto *buttons = new ButtonRow(tr("Close"), this);
    const auto add = [&](const QString &text, const QString &name, auto step) {
        connect(buttons->add(text, name), &QPushButton::clicked, this, step);
    };
    const ConsentRecord &consent = m_record.consents.first();
    if (!wasStopped(m_record.consent))
        add(tr("&Participant's copy..."), u"participant-copy"_s,
            [this] { saveCopy(ConsentCopy::For::Participant); });
    add(tr("&File copy..."), u"file-copy"_s, [this] { saveCopy(ConsentCopy::For::File); });
    if (consent.evidence != Evidence::None)
        add(saveText(consent), u"save-evidence"_s, [this] { saveEvidence(); });
    else if (consent.how != ConsentRecord::How::Spoken)
        add(tr("&Attach the signed form..."), u"attach"_s, [this] { attach(); });
    add(tr("FHI&R..."), u"fhir"_s, [this] { saveFhir(); });
    buttons->findChild<QPushButton *>(u"fhir"_s)->setToolTip(
        tr("As data for another record system (HL7 FHIR R4), by code and without names"));
    column->addWidget(buttons);
}

void ConsentView::saveCopy(ConsentCopy::For whom)
{
    Workspace &workspace = m_session.workspace();
    const Id<Participant> person = m_record.participant.id;
    const auto path =
        prompt::saveFile(this, {tr("Save the copy"), tr("PDF (*.pdf)"), u"pdf"_s,
                                prompt::documents() + u'/' + consentCopyName(workspace, person, whom)});
    if (path)
        m_session.report(
            exportConsent(workspace, person, whom, *path),
            whom == ConsentCopy::For::File ? tr("File copy saved.") : tr("Participant's copy saved."), this);
}

void ConsentView::saveFhir()
{
    const QString name = u"consent-%1.json"_s.arg(m_record.participant.code);
    const auto path = prompt::saveFile(
        this, {tr("Save as FHIR"), tr("FHIR (*.json)"), u"json"_s, prompt::documents() + u'/' + name});
    if (path)
        m_session.report(exportConsentAsFhir(m_session.workspace(), m_record.participant.id, *path),
                         tr("Consent saved as FHIR, without names."), this);
}

void ConsentView::saveEvidence()
{
    const QString suffix = evidenceSuffix(m_record.consents.first());
    const QString name = u"consent-%1-signed.%2"_s.arg(m_record.participant.code, suffix);
    const auto path = prompt::saveFile(
        this, {tr("Save what was signed"), tr("All files (*)"), suffix, prompt::documents() + u'/' + name});
    if (path)
        m_session.report(exportEvidence(m_session.workspace(), m_record.participant.id, *path),
                         tr("Saved. The audit trail keeps that you did this."), this);
}

void ConsentView::attach()
{
    const auto path =
        prompt::openFile(this, {tr("Attach the signed form"),
                                tr("Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)"),
                                {},
                                {}});
    if (!path)
        return;
    QFile file(*path);
    const QFileInfo about(*path);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly)) {
        m_session.report(Error::of(Error::Kind::Storage, Code::FileUnreadable), {}, this);
        return;
    }
    const AttachEvidence request{m_record.participant.id, file.read(mostRead), about.fileName(),
                                 tr("The signed form was attached.")};
    if (m_session.report(attachEvidence(m_session.workspace(), request),
                         tr("Signed form of %1 attached.").arg(m_record.participant.code), this)) {
        QWidget *parent = parentWidget();
        accept();
        dialogs::viewConsent(m_session, parent);
    }
}

void dialogs::viewConsent(Session &session, QWidget *parent)
{
    const auto record = selectedRecord(session, parent);
    if (!record)
        return;
    if (record->consents.isEmpty()) {
        session.report(Error::notFound(u"consent"_s), {}, parent);
        return;
    }
    (new ConsentView(session, *record, parent))->open();
}

void dialogs::exportConsents(Session &session, QWidget *parent)
{
    if (!prompt::confirm(
            parent,
            {ConsentView::tr("Export the consent records of everybody?"),
             ConsentView::tr("The file copy of each (PDF, by code), and what was signed. Signed forms and "
                             "signatures bear names: whoever can open the files can read them. Older files "
                             "of these names in the folder are replaced."),
             ConsentView::tr("Choose a folder..."),
             {}}))
        return;
    const auto folder = prompt::openFolder(
        parent, {ConsentView::tr("Consent records into which folder?"), {}, {}, prompt::documents()});
    if (!folder)
        return;
    const auto done = exportAllConsents(session.workspace(), *folder);
    session.report(done ? Outcome() : Outcome(done.error()),
                   done ? ConsentView::tr("%1 consent records saved, with %2 signatures.")
                              .arg(QLocale().toString(done->copies), QLocale().toString(done->signatures))
                        : QString(),
                   parent);
}

} // namespace colloquy
