// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/slots.h"
#include "ui/longwork.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace colloquy {

class SlotList;

/// The first times that fit what is asked for, with what each would warn about. Looked for anew, in a thread,
/// when that changes and typing has paused; what was looked for before is given up then.
class SlotPicker : public QWidget {
    Q_OBJECT

public:
    explicit SlotPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// From today on for half a year. Nothing: there is nobody to look for as yet.
    void look(const std::optional<FindSlots> &wish);
    /// Where the other one's clock hangs.
    void setElsewhere(const QByteArray &zone);
    /// The time that stands now in the field: marked if it is one of these.
    void setTaken(const WallTime &time);

Q_SIGNALS:
    void picked(const colloquy::FoundSlot &slot);

private:
    void lookNow();
    void show(const Result<QList<FoundSlot>> &found);
    void fill(const QList<FoundSlot> &slots);
    void showTaken();
    QStringList remarks(const FoundSlot &slot) const;
    QStringList commonRemarks() const;
    QString line(const FoundSlot &slot, const QStringList &common) const;
    void say(const QString &text);

    const Workspace &m_workspace;
    QByteArray m_zone;
    QByteArray m_elsewhere;
    std::optional<FindSlots> m_wish;
    QList<FoundSlot> m_slots;
    WallTime m_taken;
    SlotList *m_list;
    BusyLine *m_line;
    QLabel *m_note;
    QTimer m_pause;
    LongWork m_work;
};

} // namespace colloquy
