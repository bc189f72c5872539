// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bringintousedialog.h"

#include "core/actions/versionmarks.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/models/documentcolumns.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLocale>
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

QString approvalText(const Document &document)
{
    const QString day = QLocale().toString(*document.approvedOn, u"d MMMM yyyy"_s);
    if (document.approvalReference.isEmpty())
        return BringIntoUseDialog::tr("Approved on %1.").arg(day);
    return BringIntoUseDialog::tr("Approved on %1, %2.").arg(day, isolated(document.approvalReference));
}

} // namespace

BringIntoUseDialog::BringIntoUseDialog(Session &session, const Document &document, QWidget *parent)
    : ApprovalDialog(
          session, document,
          {tr("Bring into use: %1").arg(documentName(session.workspace(), document)), tr("Bring into use")},
          parent)
    , m_effects(foreseeUse(session.workspace(), document))
{
    if (document.state == Document::State::Approved) {
        addNote(approvalText(document));
    } else {
        addNote(tr("%1, approved as it stands. Its words can't be changed afterwards.")
                    .arg(termwords::of(document.kind)));
        buildApproval(!m_effects.replaces);
    }
    buildTranslations();
    buildEffects();
}

void BringIntoUseDialog::buildTranslations()
{
    if (m_effects.translations.isEmpty() || document().renders)
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
            tr("It replaces nothing: it is the first in %1.").arg(languageName(document().language)));
        return;
    }
    section->addLine(
        u"history"_s,
        tr("%1 is replaced from now on. It stays on record.").arg(versionText(*m_effects.replaces)));
    if (m_effects.consented > 0)
        section->addLine(u"signature"_s,
                         tr("%n people consented before and wait for their interview. Their consent remains "
                            "valid unless you ask them again.",
                            nullptr, m_effects.consented));
    if (m_effects.informed > 0)
        section->addLine(u"file-text"_s, tr("%n people were given it and wait for their interview.", nullptr,
                                            m_effects.informed));
    if (m_effects.consented + m_effects.informed > 0)
        section->addNote(tr("What the new version means for each of them is asked next."));
    if (m_unaffected)
        section->addLine(u"language"_s,
                         tr("Out of date until they are renewed, unless they stay in date: %1. Nobody can be "
                            "given these, or consent on them.")
                             .arg(languagesOf(m_effects.translations)),
                         Tone::Warn);
}

BringIntoUse BringIntoUseDialog::request() const
{
    BringIntoUse request;
    request.document = document().id;
    request.approvedOn = approvedOn();
    request.approvalReference = reference();
    if (m_unaffected && m_unaffected->isChecked())
        request.unaffectedReason = m_reason->toPlainText();
    return request;
}

Findings BringIntoUseDialog::checks() const
{
    return withoutUntyped(checkBringIntoUse(workspace(), request()));
}

Outcome BringIntoUseDialog::carryOut()
{
    const bool silent =
        m_unaffected && m_unaffected->isChecked() && m_reason->toPlainText().trimmed().isEmpty();
    if (silent)
        return Error::refused(checks() + Findings{blocks(Code::TextEmpty, u"translations_unaffected"_s)});
    return bringIntoUse(workspace(), request());
}

QString BringIntoUseDialog::announcement() const
{
    return tr("%1 is in use.").arg(documentName(workspace(), document()));
}

void dialogs::bringIntoUse(Session &session, QWidget *parent, const Id<Document> &id)
{
    const auto document = writableDocument(session, parent, id);
    if (!document)
        return;
    auto *dialog = new BringIntoUseDialog(session, *document, parent);
    QObject::connect(dialog, &QDialog::accepted, &session, [&session, parent, id] {
        if (!versionConcerns(session.workspace(), id).isEmpty())
            judgeVersion(session, parent, id);
    });
    dialog->start();
}

} // namespace colloquy
