// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace colloquy {

/// A key that is no command's: it means something in one place alone.
struct PlaceKey {
    const char *place; ///< to be translated, as all of it
    const char *text;
    const char *keys;
};

/// Place by place.
std::span<const PlaceKey> placeKeys();
QString placeKeyText(const char *text);

} // namespace colloquy
