// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QWidget>

class QTouchEvent;

namespace colloquy {

/// A field to sign in with mouse, pen or finger. Delete wipes it. What was drawn becomes a picture, black on
/// white whatever the colours of the window are.
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    /// PNG, without the empty margins; nothing where nothing was drawn.
    QByteArray picture() const;
    void clear();

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void begin(const QPointF &at);
    void go(const QPointF &at);
    void end();
    void touch(QTouchEvent *event);

    QList<QPolygonF> m_strokes;
    bool m_down = false;
};

} // namespace colloquy
