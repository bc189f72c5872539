// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studies.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace colloquy {

/// One page of the study's settings. Each field knows where in the study it belongs; only what was touched
/// is written, so that what another window changed meanwhile stays.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    SettingsForm(const QString &title, const QString &icon, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    const QString &icon() const { return m_icon; }

    struct Field {
        QString label;
        QString name; ///< as findings call it
    };
    using Show = std::function<void(const ChangeStudy &)>;
    using Fill = std::function<void(ChangeStudy &)>;
    using Problems = std::function<Findings()>;

    void addHeading(const QString &text);
    QLabel *addNote(const QString &text);
    void addLine(const Field &field, QString Study::*member);
    void addLines(const Field &field, QString Study::*member);
    QSpinBox *addNumber(const Field &field, int Study::*member, const QString &unit);
    void addCheck(const Field &field, bool Study::*member);

    /// A row of the form without a place in the study.
    void addRow(const QString &label, QWidget *widget);
    void addField(const Field &field, QWidget *widget);
    void bind(const Field &field, QWidget *widget, const Show &show, const Fill &fill);
    /// What can't be read as what it is to be.
    void check(QWidget *widget, const Problems &problems);
    /// A person changed \a widget.
    void touch(QWidget *widget);

    void show(const ChangeStudy &settings);
    void fill(ChangeStudy &settings) const;
    Findings problems() const;
    bool holds(const Finding &finding) const;
    void focusOn(const Finding &finding);

Q_SIGNALS:
    void edited();

private:
    struct Binding {
        QString name;
        QWidget *widget;
        Show show;
        Fill fill;
        Problems problems = {};
        bool touched = false;
    };

    QFormLayout *form();
    const Binding *bindingOf(const Finding &finding) const;

    QString m_title;
    QString m_icon;
    QVBoxLayout *m_column;
    QFormLayout *m_form = nullptr;
    QList<Binding> m_bindings;
};

} // namespace colloquy
