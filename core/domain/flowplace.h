// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>

namespace colloquy {

/// Where an enquiry stands in the flow diagram of the study: in one box, for one reason.
struct FlowPlace {
    Q_GADGET

public:
    enum class Box {
        Duplicate,
        Waiting,   ///< not screened to an end yet
        LeftEarly, ///< before it was settled whether they may take part
        Ineligible,
        LeftLater, ///< found eligible, and left before an interview
        NotBooked,
        Booked,
        NotRebooked, ///< missed or cancelled, and no other one booked
        Interviewed,
        DataWithdrawn, ///< after an interview
    };
    Q_ENUM(Box)

    Box box = Box::Waiting;
    QString reason; ///< a stable word: a stage, an interview's state, a criterion

    bool operator==(const FlowPlace &) const = default;
};

} // namespace colloquy
