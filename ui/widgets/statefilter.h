// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QSet>
#include <QToolButton>

namespace colloquy {

/// A button that says how much is hidden, and whose menu says which states are shown.
class StateFilter : public QToolButton {
    Q_OBJECT

public:
    explicit StateFilter(QWidget *parent = nullptr);

    void addState(const QString &id, const Badge &badge);
    void setHidden(const QSet<QString> &ids);
    const QSet<QString> &hidden() const { return m_hidden; }

    /// How many are left out at the moment.
    void setCount(int left);

Q_SIGNALS:
    void hiddenChanged();

private:
    void toggle(const QString &id, bool shown);

    QSet<QString> m_hidden;
};

} // namespace colloquy
