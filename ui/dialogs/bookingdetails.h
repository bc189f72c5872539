// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interpreter.h"

class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace colloquy {

/// What is put down about an interpreter's booking whatever becomes of it, as rows of a form.
class BookingDetails {
public:
    BookingDetails(QFormLayout *form, const InterpreterBooking &booking);

    void setVisible(bool visible);
    /// \a booking with what the rows say.
    InterpreterBooking applied(InterpreterBooking booking) const;

private:
    QFormLayout *m_form;
    QLineEdit *m_reference;
    QDoubleSpinBox *m_cost;
    QSpinBox *m_briefing;
    QSpinBox *m_debriefing;
};

} // namespace colloquy
