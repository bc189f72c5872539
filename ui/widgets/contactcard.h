// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"

#include <QWidget>

class QPushButton;

namespace colloquy {

/// How somebody may be reached: first what is safe, and their numbers only when they are asked for.
class ContactCard : public QWidget {
    Q_OBJECT

public:
    explicit ContactCard(QWidget *parent = nullptr);

    struct Contact {
        ContactSafety safety;
        bool noContact = false;
        QString phone;
        QString email;
        QString address;
        SealState sealState = SealState::Open;

        bool operator==(const Contact &) const = default;
    };
    /// Numbers of somebody else start hidden.
    void setContact(const Contact &contact);

    bool isShown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void unlockWanted();

private:
    void rebuild();
    QPushButton *makeButton();

    Contact m_contact;
    QWidget *m_content = nullptr;
    bool m_shown = false;
};

} // namespace colloquy
