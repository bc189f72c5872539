// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"
#include "core/domain/study.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace colloquy {

class ChoiceRow;
class HoursField;
class ModeBoxes;

/// What can be asked of a participant later than on the first day: meeting, access, the sampling matrix.
class ParticipantMore : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantMore(QWidget *parent = nullptr);

    void show(const Participant &participant);
    /// The group's attributes are asked for.
    void setGroup(const StudyGroup &group);
    void fill(Participant &participant) const;
    /// Being filmed is asked about where somebody signs.
    void setSigns(bool signs);
    /// Codes of those whom they don't want, which the study knows and this form doesn't.
    void setNotInterpreters(const QStringList &codes);
    QString notInterpreters() const;
    /// Fields that can't be read as what they are to be.
    Findings problems() const;

Q_SIGNALS:
    void edited();

private:
    template <class Field>
    Field *add(const QString &label, const QString &name, Field *field);
    void clearAttributes();

    QFormLayout *m_form;
    ModeBoxes *m_modes;
    HoursField *m_availability;
    QPlainTextEdit *m_address;
    QComboBox *m_zone;
    QLineEdit *m_otherGroup;
    QCheckBox *m_noContact;
    QPlainTextEdit *m_access;
    QLineEdit *m_source;
    QLineEdit *m_age;
    QLineEdit *m_notInterpreters;
    QCheckBox *m_same;
    ChoiceRow *m_filming;
    QCheckBox *m_knows;
    QPlainTextEdit *m_notes;
    QMap<QString, QComboBox *> m_attributes;
    QMap<QString, QString> m_values; ///< of attributes, also of other groups
};

} // namespace colloquy
