// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreterchoices.h"

#include <QComboBox>

namespace colloquy {

/// Who is to interpret an interview: those who can, each with what should be known first; then "whoever is
/// free", "to be found later" and "not needed"; then those who can't, with the reason.
class InterpreterBox : public QComboBox {
    Q_OBJECT

public:
    explicit InterpreterBox(QWidget *parent = nullptr);

    /// \a timed: the choices were judged for a time and not only in general. Whoever is chosen stays chosen.
    void setChoices(const QList<InterpreterChoice> &choices, bool timed);

    /// Only people, and first \a nobody, which stands for no change.
    void offerPeople(const QString &nobody);
    void setInterpreter(const Id<Interpreter> &interpreter);

    /// Of whoever is free the one who was preferred, else the first; nobody where nobody is.
    std::optional<Id<Interpreter>> interpreter() const;
    bool isAny() const;
    /// Whom a found time was for.
    void prefer(const Id<Interpreter> &interpreter);
    /// To be found later, knowingly.
    bool isWanted() const;
    void setWanted(bool wanted);

private:
    void add(const InterpreterChoice &choice, bool timed);
    void choose(const QString &id);
    std::optional<InterpreterChoice> free() const;
    QString anyText() const;

    QList<InterpreterChoice> m_choices;
    std::optional<Id<Interpreter>> m_preferred;
    std::optional<bool> m_timed;
    QString m_nobody; ///< empty: "any", "later" and "none" are offered
};

} // namespace colloquy
