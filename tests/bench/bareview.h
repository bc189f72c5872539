// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

#include <QWidget>

class QLineEdit;

namespace colloquy::bench {

/// A field above a plain table of the same people: as little as a filter can be made of, or as Qt offers it.
class BareView : public QWidget {
public:
    enum class Filter { Block, Proxy };

    BareView(const QList<ParticipantSummary> &people, Filter filter);

    QLineEdit *field() const { return m_field; }

private:
    QLineEdit *m_field;
};

} // namespace colloquy::bench
