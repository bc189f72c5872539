// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace colloquy {

/// The statements of a form or script while it is a draft: words, when each is required, and what a "yes"
/// allows. Alt+Up and Alt+Down move the one that is being edited; the mouse drags one by its number.
class StatementEditor : public QWidget {
    Q_OBJECT

public:
    explicit StatementEditor(QWidget *parent = nullptr);

    QList<Statement> statements() const; ///< numbered from 1
    void setStatements(const QList<Statement> &statements);
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// How the words are written.
    void setWriting(const QString &language, Document::Direction direction);

    /// Words for the choices, in the order of the enumerations.
    void setWords(const QStringList &needs, const QStringList &permits);

    void addStatement();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *frame = nullptr;
        QLabel *number = nullptr;
        QPlainTextEdit *text = nullptr;
        QComboBox *need = nullptr;
        QComboBox *permits = nullptr;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
        QToolButton *remove = nullptr;
    };

    Row newRow(const Statement &statement);
    void layOut(const Row &row);
    QComboBox *choice(const QStringList &words, int current);
    QToolButton *button(const QString &icon, const QString &tip);
    void write(const Row &row) const;
    void renumber();
    void chain(); ///< the order of Tab
    void move(qsizetype from, qsizetype to);
    void dragTo(const QLabel *number, int y); ///< over another one it takes that one's place
    void remove(qsizetype at);
    qsizetype rowOf(const QWidget *widget) const;

    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QStringList m_needs;
    QStringList m_permits;
    QString m_language;
    Document::Direction m_direction = Document::Direction::Ltr;
};

} // namespace colloquy
