// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/flowrules.h"

#include "core/base/words.h"

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

using Box = FlowPlace::Box;
using Stage = Progress::Stage;

FlowPlace leftAs(const FlowCase &enquiry)
{
    const bool eligible = enquiry.eligibility == Eligibility::Outcome::Eligible;
    return {eligible ? Box::LeftLater : Box::LeftEarly, word(enquiry.stage)};
}

FlowPlace eligibleAt(const FlowCase &enquiry)
{
    using State = Interview::State;
    if (enquiry.interview == State::NoShow || enquiry.interview == State::Cancelled)
        return {Box::NotRebooked, word(*enquiry.interview)};
    return {Box::NotBooked, word(enquiry.stage)};
}

} // namespace

FlowPlace flowPlaceOf(const FlowCase &enquiry)
{
    if (enquiry.stage == Stage::Duplicate)
        return {Box::Duplicate, {}};
    if (enquiry.tookPlace)
        return {enquiry.dataWithdrawn ? Box::DataWithdrawn : Box::Interviewed, word(*enquiry.tookPlace)};
    switch (enquiry.stage) {
    case Stage::Withdrawn:
    case Stage::Declined:
    case Stage::Unreachable:
    case Stage::OverTarget:
        return leftAs(enquiry);
    case Stage::Ineligible:
        return {Box::Ineligible, enquiry.ineligibleBecause};
    case Stage::Booked:
        return {Box::Booked, enquiry.interview ? word(*enquiry.interview) : QString()};
    case Stage::Eligible:
    case Stage::Informed:
    case Stage::Consented:
        return eligibleAt(enquiry);
    default:
        break;
    }
    return {Box::Waiting, word(enquiry.stage)};
}

bool isBeyondScreening(Box box)
{
    return box >= Box::LeftLater;
}

} // namespace colloquy::rules
