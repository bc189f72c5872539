// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace colloquy {

class Flow;

/// What the signs of a picture mean, each with its word, on as many lines as they need.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    struct Entry {
        QStringList icons; ///< none: a hatched patch
        QString word;
        Tone tone = Tone::Muted;

        bool operator==(const Entry &) const = default;
    };
    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }

private:
    Flow *m_flow;
    QList<Entry> m_entries;
};

} // namespace colloquy
