// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studies.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace colloquy {

class ChoiceRow;
class PassphraseForm;
class TimeField;

/// All that is asked before a new study: what it starts from, its title and dates, where it is kept, and who
/// may open it.
class StudyForm : public QWidget {
    Q_OBJECT

public:
    explicit StudyForm(QWidget *parent = nullptr);

    CreateStudy request() const;
    PassphraseForm &passphrase() const { return *m_passphrase; }
    /// Leads to the first field that one of them is about.
    void focusOn(const Findings &findings);

Q_SIGNALS:
    void edited();

private:
    void buildTemplate();
    void buildFields();
    void buildFile();
    void addField(const QString &label, const QString &name, QWidget *field);
    QLabel *addNote(const QString &text);
    void chooseTemplate(const QString &name);
    void chooseFile();
    void suggestFile();

    QList<StudyTemplate> m_templates;
    QFormLayout *m_form;
    ChoiceRow *m_template;
    QLabel *m_description;
    QLineEdit *m_title;
    QLineEdit *m_researcher;
    QLineEdit *m_file;
    TimeField *m_opens;
    TimeField *m_ends;
    QComboBox *m_zone;
    QSpinBox *m_age;
    PassphraseForm *m_passphrase = nullptr;
};

} // namespace colloquy
