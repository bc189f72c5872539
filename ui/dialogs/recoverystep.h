// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextDocument;

namespace colloquy {

/// The recovery key of a study just made: shown once, large, to be copied, printed or saved.
class RecoverySheet : public QWidget {
    Q_OBJECT

public:
    explicit RecoverySheet(QWidget *parent = nullptr);

    /// \a study is the path of the file that the key opens.
    void setKey(const QString &title, const QByteArray &key, const QString &study);

private:
    void buildButtons();
    void copy();
    void print();
    void save();
    QString plainText() const;
    void say(const QString &sentence);

    QString m_title;
    QString m_study;
    QString m_text;
    QLabel *m_key;
    QLabel *m_done;
};

/// Asks two groups of the key back, to see that it was written down.
class RecoveryCheck : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryCheck(QWidget *parent = nullptr);

    void setKey(const QByteArray &key);
    void begin();

    /// Says what is wrong where something is, and hands the keyboard to it.
    bool passes();

private:
    QByteArray m_key;
    QList<int> m_groups;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_fields;
    QLabel *m_problem;
};

} // namespace colloquy
