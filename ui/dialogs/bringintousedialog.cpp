// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bringintousedialog.h"

#include "core/actions/overview.h"
#include "core/base/language.h"
#include "core/base/moment.h"
#include "ui/models/documentcolumns.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/section.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString languagesOf(const QList<Document> &documents)
{
    QStringList names;
    for (const Document &document : documents)
        names << languageName(document.language);
    names.removeDuplicates();
    return names.join(u", "_s);
}

/// "Information sheet for Clients, English 1.0".
QString nameOf(const Workspace &workspace, const Document &document)
{
    for (const StudyGroup &group : workspace.groups()) {
        if (group.key == document.group)
            return BringIntoUseDialog::tr("%1 for %2, %3")
                .arg(termwords::of(document.kind), group.title, versionText(document));
    }
    return versionText(document);
}

/// The first documents of a study mostly come from one approval.
std::optional<Document> approvedLast(const Workspace &workspace)
{
    std::optional<Document> last;
    for (const Document &document : documents(workspace)) {
        if (document.approvedOn && (!last || *document.approvedOn >= *last->approvedOn))
            last = document;
    }
    return last;
}

} // namespace

BringIntoUseDialog::BringIntoUseDialog(Session &session, const Document &document, QWidget *parent)
    : VerbDialog(session,
                 {tr("Bring into use: %1").arg(nameOf(session.workspace(), document)), tr("Bring into use")},
                 parent)
    , m_document(document)
    , m_effects(foreseeUse(session.workspace(), document))
{
    buildApproval();
    buildTranslations();
    buildEffects();
    m_approved->setFocus();
}

void BringIntoUseDialog::buildApproval()
{
    addNote(tr("%1, approved as it stands. Its words can't be changed afterwards.")
                .arg(termwords::of(m_document.kind)));
    QFormLayout *form = newForm();
    m_approved = new TimeField(TimeField::Kind::Date, tr("Approved on"));
    m_approved->setToday(wallTimeAt(workspace().now(), workspace().study().zone).date);
    m_reference = new QLineEdit(m_document.approvalReference);
    m_reference->setPlaceholderText(tr("such as the number of the ethics approval"));
    const auto last = m_effects.replaces ? std::nullopt : approvedLast(workspace());
    if (last && m_reference->text().isEmpty()) {
        m_approved->setDate(*last->approvedOn);
        m_reference->setText(last->approvalReference);
    }
    addField(form, {tr("&Approved on"), u"approved"_s}, m_approved);
    addField(form, {tr("Approval &reference"), u"reference"_s}, m_reference);
    connect(m_approved, &TimeField::changed, this, &BringIntoUseDialog::edited);
}

void BringIntoUseDialog::buildTranslations()
{
    if (m_effects.translations.isEmpty() || m_document.renders)
        return;
    m_unaffected =
        new QCheckBox(tr("The &translations stay in date (%1)").arg(languagesOf(m_effects.translations)));
    m_unaffected->setObjectName(u"unaffected"_s);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"unaffected-reason"_s);
    m_reason->setAccessibleName(tr("Why translations stay in date"));
    m_reason->setPlaceholderText(tr("why, such as: only a phone number changed"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 2 + theme::px(20));
    m_reason->setVisible(false);
    content()->addWidget(m_unaffected);
    content()->addWidget(m_reason);
    connect(m_unaffected, &QCheckBox::toggled, m_reason, &QWidget::setVisible);
    connect(m_unaffected, &QCheckBox::toggled, this, &BringIntoUseDialog::edited);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BringIntoUseDialog::edited);
}

void BringIntoUseDialog::buildEffects()
{
    auto *section = new Section(tr("What follows"));
    section->setObjectName(u"effects"_s);
    content()->addWidget(section);
    if (!m_effects.replaces) {
        section->addLine(
            u"circle-check"_s,
            tr("It replaces nothing: it is the first in %1.").arg(languageName(m_document.language)));
        return;
    }
    section->addLine(
        u"history"_s,
        tr("%1 is replaced from now on. It stays on record.").arg(versionText(*m_effects.replaces)));
    if (m_effects.consented > 0) {
        m_again = new QCheckBox(tr("Whoever isn't interviewed yet consents a&gain on this version"));
        m_again->setObjectName(u"reconsent"_s);
        section->addWidget(m_again);
        section->addLine(u"signature"_s,
                         tr("%n people gave consent on it, which stays good unless they are asked again.",
                            nullptr, m_effects.consented));
    }
    if (m_effects.informed > 0)
        section->addLine(u"file-text"_s,
                         tr("%n people were given it and wait for their interview. Consider giving them "
                            "the new one.",
                            nullptr, m_effects.informed));
    if (m_unaffected)
        section->addLine(u"language"_s,
                         tr("Out of date until they are renewed, unless they stay in date: %1. Nobody can be "
                            "given these, or consent on them.")
                             .arg(languagesOf(m_effects.translations)),
                         Tone::Warn);
}

BringIntoUse BringIntoUseDialog::request() const
{
    BringIntoUse request{m_document.id, m_approved->date().value_or(QDate()), m_reference->text(), {}};
    if (m_unaffected && m_unaffected->isChecked())
        request.unaffectedReason = m_reason->toPlainText();
    request.reconsent = m_again && m_again->isChecked();
    return request;
}

/// The day that is still to be typed isn't a mistake yet.
Findings BringIntoUseDialog::checks() const
{
    Findings findings = checkBringIntoUse(workspace(), request());
    if (!m_tried)
        findings.removeIf([](const Finding &finding) {
            return finding.code == Code::DateMalformed || finding.code == Code::FormNotApproved;
        });
    return findings;
}

Outcome BringIntoUseDialog::carryOut()
{
    m_tried = true;
    const bool silent =
        m_unaffected && m_unaffected->isChecked() && m_reason->toPlainText().trimmed().isEmpty();
    if (silent)
        return Error::refused(checks() + Findings{blocks(Code::TextEmpty, u"translations_unaffected"_s)});
    return bringIntoUse(workspace(), request());
}

QString BringIntoUseDialog::announcement() const
{
    return tr("%1 is in use.").arg(nameOf(workspace(), m_document));
}

void dialogs::bringIntoUse(Session &session, QWidget *parent, const Id<Document> &id)
{
    const auto document = session.workspace().isLocked() ? Result<Document>(Error::locked())
                                                         : documentById(session.workspace(), id);
    if (!document) {
        session.report(document.error(), {}, parent);
        return;
    }
    (new BringIntoUseDialog(session, *document, parent))->start();
}

} // namespace colloquy
