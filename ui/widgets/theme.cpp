// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/style.h"
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace colloquy::theme {

namespace {

struct Colours {
    QRgb window, base, alternate, text, placeholder, button, line, outline, sidebar;
    QRgb highlight, highlightedText, idleHighlight, link, onAccent, disabled;
    std::array<QRgb, 6> ink, wash; ///< in the order of Tone
};

constexpr Colours light = {
    0xfff7f7f9,
    0xffffffff,
    0xfffafafb,
    0xff1c1e24,
    0xff667080,
    0xffffffff,
    0xffe4e6eb,
    0xff868d9a,
    0xfff0f0f4,
    0xffe0e4fb,
    0xff1c1e24,
    0xffebedf3,
    0xff4150c4,
    0xffffffff,
    0xff9aa0ab,
    {0xff15693b, 0xff7c5200, 0xffb3261e, 0xff0b648a, 0xff4150c4, 0xff596170},
    {0xffe3f4ea, 0xfffcf0d8, 0xfffce8e6, 0xffe0f1f8, 0xffe8ebfd, 0xffeef0f4},
};

constexpr Colours dark = {
    0xff18191d,
    0xff1f2126,
    0xff23252b,
    0xffe8eaef,
    0xff9ba2af,
    0xff2b2e35,
    0xff33363e,
    0xff757c8a,
    0xff141519,
    0xff363c69,
    0xffffffff,
    0xff2e313a,
    0xffa6afff,
    0xff14151a,
    0xff6b7280,
    {0xff74d69f, 0xfff0bf62, 0xffff9189, 0xff74c9ec, 0xffa6afff, 0xffa9b0bc},
    {0xff1e3529, 0xff3a3019, 0xff452625, 0xff19343f, 0xff2d3258, 0xff2e3138},
};

constexpr Colours highContrast = {
    0xff000000,
    0xff000000,
    0xff000000,
    0xffffffff,
    0xffe0e0e0,
    0xff000000,
    0xffffffff,
    0xffffffff,
    0xff000000,
    0xff1aebff,
    0xff000000,
    0xff1aebff,
    0xffffe14d,
    0xff000000,
    0xffb8b8b8,
    {0xff7dffa2, 0xffffe14d, 0xffffa8a1, 0xff8be6ff, 0xff1aebff, 0xffffffff},
    {0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000},
};

constexpr auto schemeProperty = "colloquyScheme";
constexpr auto darkProperty = "colloquyDark";
constexpr auto zoomProperty = "colloquyZoom";
constexpr auto pointsProperty = "colloquyPoints";
constexpr auto systemDarkProperty = "colloquySystemDark";

const Colours &colours()
{
    if (isHighContrast())
        return highContrast;
    return isDark() ? dark : light;
}

/// What the desktop itself wants is asked once, before our own palette covers it.
void rememberSystem(QApplication &application)
{
    if (application.property(systemDarkProperty).isValid())
        return;
    const QColor window = application.palette().color(QPalette::Window);
    application.setProperty(systemDarkProperty, window.lightness() < 128);
    application.setProperty(pointsProperty, std::clamp(application.font().pointSizeF(), 10.0, 14.0));
}

bool wantsDark(const QApplication &application, Scheme scheme)
{
    if (scheme == Scheme::System)
        return application.property(systemDarkProperty).toBool();
    return scheme != Scheme::Light;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ToolTipBase, c.base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, c.text);
    palette.setColor(QPalette::PlaceholderText, c.placeholder);
    palette.setColor(QPalette::BrightText, c.ink[2]);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Shadow, c.line);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlightedText);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, c.idleHighlight);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

/// One family for a whole run: mixed fallback would unjoin the letters of Urdu.
QFont bodyFont(double points)
{
    QFont font;
    static const QStringList families =
        u"Noto Sans|Noto Sans Arabic|Noto Sans Bengali|Noto Sans Devanagari|Noto Sans Gujarati|Noto Sans "
        u"Gurmukhi|"
        "Noto Sans Tamil|Noto Sans Telugu|Noto Sans Malayalam|Noto Sans Sinhala|Noto Sans Thai|Noto Sans "
        "Myanmar|"
        "Noto Sans Khmer|Noto Sans Ethiopic|Noto Sans Hebrew|Noto Sans Armenian|Noto Sans Georgian|"
        "Noto Sans CJK SC"_s.split(u'|');
    font.setFamilies(families);
    font.setPointSizeF(points);
    return font;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

void apply(QApplication &application, Scheme scheme, int zoom)
{
    rememberSystem(application);
    const int percent = std::clamp(zoom, leastZoom, mostZoom);
    application.setProperty(schemeProperty, static_cast<int>(scheme));
    application.setProperty(darkProperty, wantsDark(application, scheme));
    application.setProperty(zoomProperty, percent);
    application.setFont(bodyFont(application.property(pointsProperty).toDouble() * percent / 100));
    application.setStyle(new Style);
    application.setPalette(paletteOf(colours()));
    WheelGuard::install(application);
}

Scheme scheme()
{
    return static_cast<Scheme>(qApp->property(schemeProperty).toInt());
}

int zoom()
{
    const QVariant percent = qApp->property(zoomProperty);
    return percent.isValid() ? percent.toInt() : 100;
}

bool isDark()
{
    return qApp->property(darkProperty).toBool();
}

bool isHighContrast()
{
    return scheme() == Scheme::HighContrast;
}

QColor ink(Tone tone)
{
    return colours().ink[static_cast<size_t>(tone)];
}

QColor wash(Tone tone)
{
    return colours().wash[static_cast<size_t>(tone)];
}

QColor onAccent()
{
    return colours().onAccent;
}

QColor line()
{
    return colours().line;
}

QColor outline()
{
    return colours().outline;
}

QColor sidebar()
{
    return colours().sidebar;
}

int px(int pixels)
{
    return pixels * zoom() / 100;
}

QFont font(Face face)
{
    switch (face) {
    case Face::Title:
        return scaled(1.6, QFont::Bold);
    case Face::Heading:
        return scaled(1.0, QFont::Bold);
    case Face::Small:
        return scaled(0.88, QFont::Normal);
    case Face::Body:
        break;
    }
    return QApplication::font();
}

QFont fontFor(const QString &language)
{
    static const QStringList arabic = {u"ur"_s, u"pnb"_s, u"phr"_s, u"hno"_s, u"skr"_s, u"ks"_s, u"ps"_s};
    QFont font = QApplication::font();
    const bool isArabic =
        arabic.contains(language.section(u'-', 0, 0)) || QLocale(language).script() == QLocale::ArabicScript;
    if (isArabic)
        font.setFamilies(QStringList{u"Noto Naskh Arabic"_s} + font.families());
    return font;
}

} // namespace colloquy::theme
