// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "ui/dialogs/formrows.h"
#include "ui/dialogs/growingdialog.h"

#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace colloquy {

class FindingList;
class ScrollPage;
class Session;

/// What the dialog of every verb shares: a form that scrolls, the checks of what is typed in sight beneath
/// it, Cancel, and the button with the verb, which Ctrl+Enter presses. It stays open until the action is
/// done.
class VerbDialog : public GrowingDialog {
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

    /// What was typed isn't thrown away without a word.
    void reject() override;

Q_SIGNALS:
    /// What stands in the way is known anew.
    void checked(const colloquy::Findings &findings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    virtual Findings checks() const = 0;
    /// Asks what can only be asked last, such as where to save. False: nothing is done, the dialog stays.
    virtual bool askLast() { return true; }
    /// Fills the request and does it.
    virtual Outcome carryOut() = 0;
    /// What is announced afterwards: "C07 screened: eligible."
    virtual QString announcement() const = 0;

    Session &session() const { return m_session; }
    Workspace &workspace() const;
    Decisions decisions() const;

    void edited();        ///< something is typed: checks follow soon
    virtual void press(); ///< the button with the verb; closes where the action was done
    bool tryOut();
    bool focusMissing(const Findings &findings); ///< the same without closing
    bool settle(const Outcome &outcome);         ///< says what carrying out came to; true where it was done
    /// \a done, such as "C07 changed.", where anything was, and that nothing was where not.
    QString unlessUnchanged(const QString &done) const;

    /// Facts are never refused: what broke a rule is recorded with the reason why.
    void allowDeviation();
    /// What no reason excuses.
    virtual QList<Code> hardCodes() const { return {}; }
    /// Whether that reason is asked for: where it would excuse something.
    virtual bool asksDeviation(const Findings &findings) const;
    /// Whether something typed would be lost.
    virtual bool holdsWords() const;
    void startAnew(); ///< what stands in the fields now is nobody's typing
    void setVerb(const QString &verb);
    void setVerbEnabled(bool enabled);
    bool isVerbEnabled() const;
    void setFormEnabled(bool enabled); ///< all that is typed in
    /// What leaves everything as it is, where "Cancel" could be misread.
    void setWayOut(const QString &text);

    QVBoxLayout *content() const { return m_content; }
    void addFooter(QWidget *footer); ///< stays in sight above the buttons
    void setBody(QWidget *body);     ///< instead of the content, where not all of it scrolls
    QPushButton *addButton(const QString &text);
    /// One more button, which does the same and goes on with the message about the interview.
    void offerMessage(const QString &text);

    using Field = FormField;
    QWidget *addField(QFormLayout *form, const Field &field, QWidget *widget);
    QFormLayout *newForm(QBoxLayout *into = nullptr); ///< into the content unless said
    void addHeading(const QString &text);
    QWidget *addNote(const QString &text); ///< muted words

private:
    void buildPage();
    void buildFoot();
    void buildButtons();
    QWidget *firstField() const;
    void showFindings(const Findings &findings);
    void readOut(const Error &error);

    Session &m_session;
    QVBoxLayout *m_content;
    QWidget *m_body;     ///< that scrolls
    QVBoxLayout *m_foot; ///< beneath the page, never scrolled away
    FindingList *m_findings;
    ScrollPage *m_findingPage;
    QWidget *m_deviationRow = nullptr;
    QLineEdit *m_deviation = nullptr;
    QPushButton *m_verb;
    QTimer m_pause;
    bool m_changed = false;  ///< the study, since the verb was last pressed
    QStringList m_untouched; ///< what stood in the fields before anybody typed
};

} // namespace colloquy
