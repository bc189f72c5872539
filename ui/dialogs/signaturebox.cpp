// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signaturebox.h"

#include "core/base/text.h"
#include "ui/dialogs/attachmentrow.h"
#include "ui/dialogs/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/signaturepad.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace colloquy {

using Evidence = ConsentRecord::Evidence;
using How = ConsentRecord::How;

SignatureBox::SignatureBox(const Study &study, QWidget *parent)
    : QWidget(parent)
    , m_takesTyped(study.typedSignature)
    , m_heading(wrappedLabel())
    , m_file(new AttachmentRow(tr("Signed form")))
    , m_drawing(new QWidget)
    , m_pad(new SignaturePad)
    , m_typed(new QLineEdit)
    , m_note(mutedLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    theme::setFace(m_heading, Face::Heading);
    m_heading->setTextFormat(Qt::AutoText); // a label's key works in no other
    m_file->setObjectName(u"signed-form"_s);
    m_file->setFilter(tr("Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)"));
    m_pad->setObjectName(u"pad"_s);
    auto *row = new QHBoxLayout(m_drawing);
    row->setContentsMargins(0, 0, 0, 0);
    auto *wipe = new QPushButton(tr("Wipe"));
    wipe->setObjectName(u"wipe"_s);
    wipe->setAccessibleName(tr("Wipe the signature"));
    wipe->setAutoDefault(false);
    row->addWidget(m_pad, 1);
    row->addWidget(wipe, 0, Qt::AlignBottom);
    auto *typed = new QFormLayout;
    typed->setContentsMargins(0, 0, 0, 0);
    addRow(typed, {tr("Or t&yped name"), u"typed-signature"_s}, m_typed);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_file, m_drawing})
        column->addWidget(part);
    column->addLayout(typed);
    typed->setRowVisible(m_typed, false);
    column->addWidget(m_note);
    m_note->setObjectName(u"signature-note"_s);
    connect(m_file, &AttachmentRow::edited, this, &SignatureBox::edited);
    connect(m_pad, &SignaturePad::edited, this, &SignatureBox::edited);
    connect(m_typed, &QLineEdit::textChanged, this, &SignatureBox::edited);
    connect(wipe, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    setHow(std::nullopt);
}

void SignatureBox::setHow(std::optional<How> how)
{
    m_how = how;
    const bool signedForm = how == How::Signed;
    const bool onScreen = how == How::Esigned;
    setVisible(how.has_value());
    m_heading->setBuddy(signedForm ? static_cast<QWidget *>(m_file) : m_pad);
    m_heading->setText(signedForm ? tr("Si&gned form")
                       : onScreen ? tr("Si&gnature")
                                  : tr("Recording of this talk"));
    m_file->setVisible(signedForm);
    m_drawing->setVisible(onScreen);
    auto *form = findChild<QFormLayout *>();
    form->setRowVisible(m_typed, onScreen && m_takesTyped);
    if (signedForm)
        m_note->setText(tr("A scan or photo as PNG, JPEG or PDF, up to 20 MB. It can be attached later, too. "
                           "It is kept sealed in the study."));
    else if (onScreen)
        m_note->setText(m_takesTyped
                            ? tr("Kept sealed in the study. A drawn signature comes before a typed name.")
                            : tr("Kept sealed in the study."));
    else
        m_note->setText(tr("Keep it as a file of its own, named by the code, apart from the interview's."));
}

void SignatureBox::setKept(const ConsentRecord &record)
{
    m_kept = record;
    m_pad->clear();
    m_typed->setText(record.evidence == Evidence::Typed ? QString::fromUtf8(record.evidenceFile) : QString());
    if (record.evidence == Evidence::Scan)
        m_file->setFile(record.evidenceName.isEmpty() ? tr("signed form") : record.evidenceName,
                        record.evidenceFile);
    else
        m_file->setFile({}, {});
}

void SignatureBox::fill(RecordConsent &request) const
{
    request.evidence = Evidence::None;
    if (m_how == How::Signed && !m_file->content().isEmpty()) {
        request.evidence = Evidence::Scan;
        request.evidenceFile = m_file->content();
        request.evidenceName = m_file->fileName();
        return;
    }
    if (m_how != How::Esigned)
        return;
    const QByteArray drawn = m_pad->picture();
    const QString name = normalised(m_typed->text());
    if (!drawn.isEmpty() || m_kept.evidence == Evidence::Drawn) {
        request.evidence = Evidence::Drawn;
        request.evidenceFile = drawn.isEmpty() ? m_kept.evidenceFile : drawn;
    } else if (m_takesTyped && !name.isEmpty()) {
        request.evidence = Evidence::Typed;
        request.evidenceFile = name.toUtf8();
    }
}

} // namespace colloquy
