// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consent.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace colloquy {

class AttachmentRow;
class SignaturePad;

/// What is kept of a signature, as the way of consenting has it: a scan or photo of the signed form; a
/// signature drawn here, or a typed name where the study takes one; of what was spoken nothing but advice.
class SignatureBox : public QWidget {
    Q_OBJECT

public:
    explicit SignatureBox(const Study &study, QWidget *parent = nullptr);

    void setHow(std::optional<ConsentRecord::How> how);
    /// As in a record that is corrected.
    void setKept(const ConsentRecord &record);
    void fill(RecordConsent &request) const;

Q_SIGNALS:
    void edited();

private:
    bool m_takesTyped;
    ConsentRecord m_kept; ///< until something else is signed or attached
    std::optional<ConsentRecord::How> m_how;
    QLabel *m_heading;
    AttachmentRow *m_file;
    QWidget *m_drawing;
    SignaturePad *m_pad;
    QLineEdit *m_typed;
    QLabel *m_note;
};

} // namespace colloquy
