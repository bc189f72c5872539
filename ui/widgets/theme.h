// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QWidget;

namespace colloquy {

/// `System` is light or dark as the desktop is.
enum class Scheme { System, Light, Dark, HighContrast };

/// What a colour says. Never said by colour alone: an icon and a word stand beside it.
enum class Tone { Ok, Warn, Block, Info, Accent, Muted };

/// The few sizes of text there are.
enum class Face { Body, Title, Heading, Small };

/// Palette, fonts and spacing of the whole window. Everything is painted from palettes, so that a change
/// of scheme needs no restart.
namespace theme {

constexpr int leastZoom = 80;
constexpr int mostZoom = 200;

/// Sets style, palette and font. \a zoom is clamped to 80..200 percent.
void apply(QApplication &application, Scheme scheme, int zoom = 100);

Scheme scheme();
int zoom();
bool isDark();
bool isHighContrast();

QColor ink(Tone tone);  ///< for text and signs: at least 4.5 to 1 on base, window and its own wash
QColor wash(Tone tone); ///< behind ink
QColor onAccent();      ///< text on a field of accent ink
QColor line();          ///< hairlines that only divide
QColor outline();       ///< borders of controls: at least 3 to 1 on base
QColor sidebar();

/// \a pixels at 100 percent, scaled with the text.
int px(int pixels);

constexpr int tight = 4;
constexpr int near = 8;
constexpr int gap = 12;
constexpr int wide = 16;
constexpr int page = 24;
constexpr int target = 28; ///< least side of what can be clicked

QFont font(Face face);

/// For text in \a language. All Arabic script, Urdu too, is set in Naskh: Qt up to 6.4 places the slanting
/// lines of Nastaliq wrongly.
QFont fontFor(const QString &language);

/// The colour or the face of a widget's text, following later changes of scheme and zoom.
void setInk(QWidget *widget, Tone tone);
void setFace(QWidget *widget, Face face);

} // namespace theme
} // namespace colloquy
