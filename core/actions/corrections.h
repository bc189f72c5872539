// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace colloquy {

/// SQL for an id: no consent that a later record corrects, unless that correction was undone. A correction
/// may name an earlier time than what it corrects, so the newest alone wouldn't do.
inline constexpr auto uncorrected = "id NOT IN (SELECT corrects FROM consent_record"
                                    " WHERE corrects IS NOT NULL AND id NOT IN (SELECT id FROM voiding))";

} // namespace colloquy
