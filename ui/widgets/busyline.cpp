// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyline.h"

#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace colloquy {

namespace {

constexpr std::chrono::milliseconds tick{40};
constexpr int steps = 50; ///< of one way across
constexpr int thickness = 4;

} // namespace

/// A thin line, filled as far as the work has come, or with a short piece that wanders along it.
class BusyLine::Track : public QWidget {
public:
    Track()
    {
        setFixedHeight(theme::px(thickness));
        m_timer.setInterval(tick);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_step = (m_step + 1) % steps;
            update();
        });
    }

    void setShare(std::optional<double> share)
    {
        m_share = share;
        update();
    }
    std::optional<double> share() const { return m_share; }

protected:
    void showEvent(QShowEvent *) override { m_timer.start(); }
    void hideEvent(QHideEvent *) override { m_timer.stop(); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double corner = height() / 2.0;
        stylepaint::box(painter, rect(), theme::line(), Qt::transparent, corner);
        stylepaint::box(painter, QStyle::visualRect(layoutDirection(), rect(), piece()),
                        theme::ink(Tone::Accent), Qt::transparent, corner);
    }

private:
    QRect piece() const
    {
        if (m_share)
            return {0, 0, qRound(width() * *m_share), height()};
        const int length = width() / 4;
        const int start = (width() + length) * m_step / steps - length;
        return QRect(start, 0, length, height()) & rect();
    }

    QTimer m_timer;
    int m_step = 0;
    std::optional<double> m_share;
};

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_track(new Track)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    column->addWidget(m_sentence);
    column->addWidget(m_track);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    theme::setInk(m_sentence, Tone::Muted);
    setVisible(false);
}

void BusyLine::start(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setShare({});
    setVisible(true);
}

void BusyLine::setShare(std::optional<double> share)
{
    m_track->setShare(share);
    setAccessibleDescription(share ? tr("%1 percent done").arg(qRound(*share * 100)) : QString());
}

void BusyLine::stop()
{
    m_sentence->clear();
    setVisible(false);
}

std::optional<double> BusyLine::share() const
{
    return m_track->share();
}

QString BusyLine::sentence() const
{
    return m_sentence->text();
}

} // namespace colloquy
