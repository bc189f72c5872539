// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace colloquy {

class Banner;
class BusyLine;
class Session;
struct Error;

/// Before a locked study: asks for the passphrase or the recovery key, tries it in a thread, and lets one go
/// on with codes alone.
class UnlockPage : public QScrollArea {
    Q_OBJECT

public:
    explicit UnlockPage(Session &session, QWidget *parent = nullptr);

    /// Empty, with the keyboard in the field.
    void begin();

Q_SIGNALS:
    void unlocked();
    void codesWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(QVBoxLayout *column);
    void buildField(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    QWidget *sampleNote();
    void tryKey();
    void setBusy(bool busy);
    void refuse(const Error &error);

    Session &m_session;
    QLineEdit *m_field;
    QCheckBox *m_visible;
    QPushButton *m_unlock;
    Banner *m_problem;
    BusyLine *m_busy;
};

} // namespace colloquy
