// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/terms.h"

#include <QWidget>

class QCheckBox;

namespace colloquy {

/// Ways of meeting, any number of them; none ticked: any.
class ModeBoxes : public QWidget {
    Q_OBJECT

public:
    explicit ModeBoxes(QWidget *parent = nullptr);

    void setModes(const QList<InterviewMode> &modes);
    QList<InterviewMode> modes() const;

Q_SIGNALS:
    void edited();

private:
    QList<QCheckBox *> m_boxes;
};

} // namespace colloquy
