// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "ui/dialogs/formrows.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace colloquy {

class FindingList;
class Session;

/// What the dialog of every verb shares: a form that scrolls, the checks of what is typed beneath it,
/// Cancel, and the button with the verb, which Ctrl+Enter presses. It stays open until the action is done.
class VerbDialog : public QDialog {
    Q_OBJECT

public:
    struct Title {
        QString window; ///< "Screen C07"
        QString verb;   ///< "Record"
    };

    VerbDialog(Session &session, const Title &title, QWidget *parent);
    ~VerbDialog() override;

    /// Asks for the checks at once, and not only when typing has paused.
    void checkNow();

    /// Window modal, without an event loop of its own.
    void start();

Q_SIGNALS:
    /// What stands in the way is known anew.
    void checked(const colloquy::Findings &findings);

protected:
    virtual Findings checks() const = 0;
    /// Asks what can only be asked last, such as where to save. False: nothing is done, the dialog stays.
    virtual bool askLast() { return true; }
    /// Fills the request and does it.
    virtual Outcome carryOut() = 0;
    /// What is announced afterwards: "C07 screened: eligible."
    virtual QString done() const = 0;

    Session &session() const { return m_session; }
    Workspace &workspace() const;
    Decisions decisions() const;

    void edited(); ///< something is typed: checks follow soon
    void press();  ///< the button with the verb; closes where the action was done
    bool tryOut(); ///< the same without closing

    /// Facts are never refused: what broke a rule is recorded with the reason why.
    void allowDeviation();
    /// Whether that reason is asked for; where something blocks, unless a dialog knows better.
    virtual bool asksDeviation(const Findings &findings) const;
    void setVerb(const QString &verb);
    /// What leaves everything as it is, where "Cancel" could be misread.
    void setWayOut(const QString &text);

    QVBoxLayout *content() const { return m_content; }
    QVBoxLayout *below() const { return m_below; } ///< after the checks, for what is long
    void addFooter(QWidget *footer);               ///< stays in sight above the buttons
    QPushButton *addButton(const QString &text);

    using Field = FormField;
    QWidget *addField(QFormLayout *form, const Field &field, QWidget *widget);
    QFormLayout *newForm(QBoxLayout *into = nullptr); ///< into the content unless said
    void addHeading(const QString &text);
    QWidget *addNote(const QString &text); ///< muted words

private:
    void showFindings(const Findings &findings);

    Session &m_session;
    QVBoxLayout *m_content;
    QVBoxLayout *m_below;
    QScrollArea *m_page;
    FindingList *m_findings;
    QWidget *m_deviationRow = nullptr;
    QLineEdit *m_deviation = nullptr;
    QPushButton *m_verb;
    QTimer m_pause;
};

} // namespace colloquy
