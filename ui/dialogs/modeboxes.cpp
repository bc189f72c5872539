// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/modeboxes.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace colloquy {

ModeBoxes::ModeBoxes(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new Flow(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(theme::gap));
    for (int i = 0; i < QMetaEnum::fromType<InterviewMode>().keyCount(); ++i) {
        auto *box = new QCheckBox(badgeOf(static_cast<InterviewMode>(i)).word);
        box->setObjectName(u"mode-%1"_s.arg(i));
        flow->addWidget(box);
        m_boxes << box;
        connect(box, &QCheckBox::toggled, this, &ModeBoxes::edited);
    }
    setFocusProxy(m_boxes.first());
}

void ModeBoxes::setModes(const QList<InterviewMode> &modes)
{
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(modes.contains(static_cast<InterviewMode>(i)));
}

QList<InterviewMode> ModeBoxes::modes() const
{
    QList<InterviewMode> modes;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            modes << static_cast<InterviewMode>(i);
    }
    return modes;
}

} // namespace colloquy
