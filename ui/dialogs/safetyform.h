// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace colloquy {

struct FormField;

/// How somebody may be reached without harm, asked with their first contact. Nothing is answered until
/// somebody says that it was asked.
class SafetyForm : public QWidget {
    Q_OBJECT

public:
    explicit SafetyForm(QWidget *parent = nullptr);

    ContactSafety safety() const;
    void setSafety(const ContactSafety &safety);

Q_SIGNALS:
    void edited();

private:
    QComboBox *permission(QFormLayout *form, const FormField &field);
    void add(QFormLayout *form, const FormField &field, QWidget *widget);

    QCheckBox *m_asked;
    QWidget *m_answers;
    QComboBox *m_channel;
    QLineEdit *m_hours;
    QComboBox *m_voicemail;
    QComboBox *m_text;
    QComboBox *m_post;
    QLineEdit *m_someoneElse;
    QLineEdit *m_stop;
};

} // namespace colloquy
