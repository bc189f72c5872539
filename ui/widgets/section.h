// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace colloquy {

/// A heading with facts below it, as in a record: labels on one side, values on the other.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    /// Nothing is added where \a value is empty.
    void addFact(const QString &label, const QString &value);
    /// \a sign is named in resources/icons.
    void addLine(const QString &sign, const QString &text, Tone tone = Tone::Muted);
    void addNote(const QString &text); ///< muted
    void addBadges(const QList<Badge> &badges);
    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_column;
    QGridLayout *m_facts = nullptr; ///< that the next fact joins
};

} // namespace colloquy
