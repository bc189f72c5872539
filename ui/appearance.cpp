// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace colloquy::appearance {

namespace {

const QString schemeKey = u"appearance/scheme"_s;
const QString zoomKey = u"appearance/zoom"_s;
constexpr int normal = 100;

void zoomTo(int percent)
{
    theme::apply(*qApp, theme::scheme(), percent);
    QSettings().setValue(zoomKey, theme::zoom());
}

} // namespace

void restore(std::optional<Scheme> scheme)
{
    const int kept = QSettings().value(schemeKey).toInt();
    const bool known = kept >= 0 && kept <= static_cast<int>(Scheme::HighContrast);
    theme::apply(*qApp, scheme.value_or(known ? static_cast<Scheme>(kept) : Scheme::System),
                 QSettings().value(zoomKey, normal).toInt());
}

void setScheme(Scheme scheme)
{
    theme::apply(*qApp, scheme, theme::zoom());
    QSettings().setValue(schemeKey, static_cast<int>(scheme));
}

void zoomBy(int percent)
{
    zoomTo(theme::zoom() + percent);
}

void resetZoom()
{
    zoomTo(normal);
}

void show(const Commands &commands)
{
    const Command schemes[] = {Command::SchemeSystem, Command::SchemeLight, Command::SchemeDark,
                               Command::SchemeHighContrast};
    commands.action(schemes[static_cast<size_t>(theme::scheme())])->setChecked(true);
}

} // namespace colloquy::appearance
