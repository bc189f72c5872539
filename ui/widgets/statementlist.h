// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace colloquy {

/// The statements of a consent form, each answered by itself. Nothing is ticked before it was asked. One
/// key a statement: Y, N, 0 or U, and on to the next; Delete or Backspace takes an answer back; arrows go up
/// and down. What the list is scrolled in follows.
class StatementList : public QWidget {
    Q_OBJECT

public:
    explicit StatementList(QWidget *parent = nullptr);

    /// Whose words these are, and which need an answer.
    struct Form {
        QList<Statement> statements;
        QSet<int> required; ///< by number
        Document::Direction direction = Document::Direction::Ltr;
        QString language;
        bool large = false; ///< to be read out from
        bool numbered =
            true; ///< a statement of the form; else a point about the taking, in the window's words
    };
    /// Keeps the answers to numbers that stay.
    void setForm(const Form &form);

    QMap<int, YesNo> answers() const; ///< those that were asked
    void setAnswers(const QMap<int, YesNo> &answers);
    void setAnswer(int number, YesNo value);

    /// Puts the keyboard on this statement.
    void goToStatement(int number);
    void goToFirst() { goTo(0); }
    void goToLast() { goTo(m_form.statements.size() - 1); }

Q_SIGNALS:
    void answered(int number, colloquy::YesNo answer);
    void passedBelow(); ///< the last one was answered by its key, or gone down from
    void passedAbove(); ///< the first one was gone up from

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void addHeading();
    void addStatement(int row, const Statement &statement);
    void addAnswers(int row, const Statement &statement);
    QString needText(const Statement &statement) const;
    QString spokenName(const Statement &statement, const QString &answer) const;
    void step(qsizetype place);
    void answer(int number, YesNo value);
    void goTo(qsizetype place);
    qsizetype placeOf(const QObject *radio) const;

    Form m_form;
    QMap<int, QButtonGroup *> m_groups;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace colloquy
