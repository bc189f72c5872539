// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// Icons that point along the reading direction are mirrored with it.
bool followsReading(const QString &name)
{
    static const QSet<QString> names = {
        u"chevron-left"_s,     u"chevron-right"_s,        u"arrow-right"_s,  u"arrow-back-up"_s,
        u"arrow-forward-up"_s, u"arrow-move-right"_s,     u"mail-forward"_s, u"file-import"_s,
        u"file-export"_s,      u"layout-sidebar-right"_s, u"door-exit"_s,    u"list-check"_s};
    return names.contains(name);
}

QImage drawn(const QString &name, const QSize &pixels, const QColor &colour)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return image;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1()); // Qt paints it black otherwise
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    return image;
}

QPixmap pixmapOf(const QString &name, const QSize &pixels, const QColor &colour)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && followsReading(name);
    const QString key = u"colloquy/%1/%2x%3/%4/%5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.name(QColor::HexArgb))
                            .arg(mirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(drawn(name, pixels, colour).mirrored(mirrored, false));
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor paletteColour(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(const QString &name, const std::optional<QColor> &colour)
        : m_name(name)
        , m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, colourIn(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_name, size, colourIn(mode));
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_colour); }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        return m_colour && mode != QIcon::Disabled ? *m_colour : paletteColour(mode);
    }

    QString m_name;
    std::optional<QColor> m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIconEngine(name, colour));
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::ceil(rect.width() * ratio)),
                       static_cast<int>(std::ceil(rect.height() * ratio)));
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = pixmapOf(name, pixels, colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/colloquy.svg"_s);
}

} // namespace colloquy
