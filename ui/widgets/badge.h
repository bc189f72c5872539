// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/domain/interpreter.h"
#include "core/domain/stage.h"
#include "core/domain/thanks.h"
#include "ui/widgets/theme.h"

#include <QMetaType>
#include <QString>

class QPainter;

namespace colloquy {

/// How a state is shown everywhere: sign, word and colour together, so that none of them is needed alone.
struct Badge {
    QString icon;
    QString word;
    Tone tone = Tone::Muted;

    bool operator==(const Badge &) const = default;
};

Badge badgeOf(Progress::Stage stage);
Badge badgeOf(Progress::Step step); ///< the next step as a verb: "Record consent"
Badge badgeOf(Interview::State state);
Badge badgeOf(const Interview &interview); ///< its state, or that it goes on
Badge overdueBadge();                      ///< nobody knows the researcher to be out of the place
Badge badgeOf(InterviewMode mode);
Badge badgeOf(InterpreterBooking::State state);
Badge badgeOf(ConsentStanding::State state);
Badge badgeOf(Thanks::State state);
Badge badgeOf(Document::State state);
Badge badgeOf(Severity severity);
Badge badgeOf(SealState state); ///< nothing while it is open

QSize badgeSize(const QFontMetrics &metrics, const Badge &badge);

/// Along the reading direction, from the start of \a rect; shortens the word where room is short.
void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, Qt::LayoutDirection direction);

} // namespace colloquy

Q_DECLARE_METATYPE(colloquy::Badge)
