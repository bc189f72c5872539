// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bookingdetails.h"

#include "ui/dialogs/formrows.h"
#include "ui/dialogs/poundsbox.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int dearest = 100'000; ///< pounds

struct Words {
    Q_DECLARE_TR_FUNCTIONS(colloquy::InterpreterAnswerDialog)
};

QSpinBox *besides(int minutes)
{
    auto *box = new QSpinBox;
    box->setRange(0, 600);
    box->setSuffix(Words::tr(" minutes"));
    box->setValue(minutes);
    return box;
}

} // namespace

BookingDetails::BookingDetails(QFormLayout *form, const InterpreterBooking &booking)
    : m_form(form)
    , m_reference(new QLineEdit(booking.reference))
    , m_cost(poundsBox(dearest, booking.costPence))
    , m_briefing(besides(booking.briefingMinutes))
    , m_debriefing(besides(booking.debriefingMinutes))
{
    addRow(form, {Words::tr("Their re&ference"), u"reference"_s}, m_reference);
    addRow(form, {Words::tr("Char&ged"), u"cost"_s}, m_cost);
    addRow(form, {Words::tr("&Briefing before"), u"briefing"_s}, m_briefing);
    addRow(form, {Words::tr("&Debriefing after"), u"debriefing"_s}, m_debriefing);
}

void BookingDetails::setVisible(bool visible)
{
    for (QWidget *row : QList<QWidget *>{m_reference, m_cost, m_briefing, m_debriefing})
        m_form->setRowVisible(row, visible);
}

InterpreterBooking BookingDetails::applied(InterpreterBooking booking) const
{
    booking.reference = m_reference->text();
    const auto pence = penceOf(*m_cost);
    if (pence || booking.costPence)
        booking.costPence = pence.value_or(0);
    booking.briefingMinutes = m_briefing->value();
    booking.debriefingMinutes = m_debriefing->value();
    return booking;
}

} // namespace colloquy
