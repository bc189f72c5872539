// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/slots.h"
#include "ui/widgets/weekscene.h"

#include <QObject>
#include <QTimer>

class QDialog;

namespace colloquy {

class Session;
class WeekGrid;
class WeekView;

/// Says of whatever is held over the week whether it may go there and why not, and opens the dialog that asks
/// for the rest once it is dropped. Checks are asked for while it is held, yet never so often that it
/// stutters.
class WeekMoves : public QObject {
    Q_OBJECT

public:
    WeekMoves(Session &session, WeekView &week);

    /// The next times that an interview could move to, to choose from.
    void listTimes(const QUuid &id);

private:
    void weigh(const WeekDraft &draft);
    void judge();
    void drop(const WeekDraft &draft);
    void await(QDialog *dialog);
    void notice(const ChangeSet &changes);
    void moveTo(qint64 utc);
    void offer(const QList<FoundSlot> &times);
    void learnWhose(const WeekDraft &draft);
    Findings findings(const WeekDraft &draft) const;
    DraftNote noteFor(const WeekDraft &draft) const;
    WallTime startOf(const WeekDraft &draft) const;
    WeekGrid &grid() const;

    Session &m_session;
    WeekView &m_week;
    QTimer m_pause;
    bool m_awaited = false; ///< a dialog about what was dropped is open
    std::optional<QUuid> m_held;
    QString m_whose;        ///< code of the participant
    QByteArray m_elsewhere; ///< their zone, where it isn't the study's
};

} // namespace colloquy
