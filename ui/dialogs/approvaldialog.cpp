// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/approvaldialog.h"

#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/base/moment.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/models/documentcolumns.h"
#include "ui/session.h"
#include "ui/widgets/timefield.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

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

ApprovalDialog::ApprovalDialog(Session &session, const Document &document, const Title &title,
                               QWidget *parent)
    : VerbDialog(session, title, parent)
    , m_document(document)
{}

void ApprovalDialog::buildApproval(bool suggested)
{
    QFormLayout *form = newForm();
    m_approved = new TimeField(TimeField::Kind::Date, tr("Approved on"));
    m_approved->setToday(wallTimeAt(workspace().now(), workspace().study().zone).date);
    m_reference = new QLineEdit(m_document.approvalReference);
    m_reference->setPlaceholderText(tr("such as the number of the ethics approval"));
    const auto last = suggested ? approvedLast(workspace()) : std::nullopt;
    if (last) {
        m_approved->setDate(*last->approvedOn);
        m_reference->setText(last->approvalReference);
    }
    addField(form, {tr("&Approved on"), u"approved"_s}, m_approved);
    addField(form, {tr("Approval &reference"), u"reference"_s}, m_reference);
    connect(m_approved, &TimeField::changed, this, &ApprovalDialog::edited);
    m_approved->setFocus();
}

QDate ApprovalDialog::approvedOn() const
{
    return m_approved ? m_approved->date().value_or(QDate()) : QDate();
}

QString ApprovalDialog::reference() const
{
    return m_reference ? m_reference->text() : QString();
}

Findings ApprovalDialog::withoutUntyped(Findings findings) const
{
    if (!m_tried)
        findings.removeIf([](const Finding &finding) { return finding.code == Code::DateMalformed; });
    return findings;
}

void ApprovalDialog::press()
{
    m_tried = true;
    VerbDialog::press();
}

ApproveDialog::ApproveDialog(Session &session, const Document &document, QWidget *parent)
    : ApprovalDialog(session, document,
                     {tr("Approve: %1").arg(documentName(session.workspace(), document)), tr("Approve")},
                     parent)
{
    addNote(tr("Approved as it stands: its words can't be changed afterwards. Nobody gets it before it is "
               "brought into use."));
    buildApproval(true);
}

Findings ApproveDialog::checks() const
{
    return withoutUntyped(checkApprove(workspace(), {document().id, approvedOn(), reference()}));
}

Outcome ApproveDialog::carryOut()
{
    return approveDocument(workspace(), {document().id, approvedOn(), reference()});
}

QString ApproveDialog::announcement() const
{
    return tr("%1 is approved.").arg(documentName(workspace(), document()));
}

void dialogs::approveDocument(Session &session, QWidget *parent, const Id<Document> &id)
{
    if (const auto document = writableDocument(session, parent, id))
        (new ApproveDialog(session, *document, parent))->start();
}

} // namespace colloquy
