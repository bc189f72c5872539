// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/ui/programdesk.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/weekview.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMouseEvent>
#include <QtTest/QTest>

namespace colloquy {

inline const QDate wednesday(2026, 12, 2);

/// The real program on Monday 30 November 2026, with an eligible client C01 and the calendar in sight.
class CalendarDesk {
public:
    explicit CalendarDesk(const QByteArray &zone = {})
    {
        m_desk.openUnlocked(m_desk.newStudy());
        m_desk.workspace().setClock(QDateTime({2026, 11, 30}, {9, 0}, Qt::UTC).toSecsSinceEpoch());
        addClient(zone);
        m_desk.window().goTo(QStringLiteral("calendar"));
        page().setView(CalendarView::Week);
        page().setFocus();
        page().goToday();
    }

    void addClient(const QByteArray &zone = {})
    {
        Participant person;
        person.group = m_desk.workspace().groups().first().key;
        person.zone = zone;
        const auto added = addParticipant(m_desk.workspace(), {person, {}});
        REQUIRE(added);
        ScreenParticipant screening;
        screening.participant = added->id;
        const QList<Criterion> criteria = m_desk.workspace().groups().first().criteria;
        for (const Criterion &criterion : criteria)
            screening.answers.insert(criterion.id, criterion.flag ? Answer::No : Answer::Yes);
        REQUIRE(screenParticipant(m_desk.workspace(), screening));
        m_desk.session().selectParticipant(added->id);
        m_person = added->id;
    }

    Interview booked(QDate date, QTime time)
    {
        BookInterview request;
        request.participant = m_person;
        request.start = {date, time, "Europe/London", {}};
        request.decisions.overrideAll = QStringLiteral("It suits them");
        const auto booked = bookInterview(m_desk.workspace(), request);
        REQUIRE(booked);
        m_desk.session().selectInterview(booked->id);
        return *booked;
    }

    CalendarPage &page()
    {
        auto *found = m_desk.window().findChild<CalendarPage *>();
        REQUIRE(found);
        return *found;
    }
    WeekGrid &grid() { return page().grid(); }
    ProgramDesk &desk() { return m_desk; }
    QString said() { return m_desk.window().undoBar().sentence(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_desk.press(key, modifiers);
    }

    QString field(const QString &name)
    {
        const auto *found = m_desk.dialog()->findChild<QWidget *>(name);
        REQUIRE(found);
        const auto *line = qobject_cast<const QLineEdit *>(found);
        return (line ? line : found->findChild<QLineEdit *>())->text();
    }

    /// Presses the verb, and gives a reason wherever one is asked for.
    void finish()
    {
        for (int i = 0; i < 6; ++i) {
            press(Qt::Key_Return, Qt::ControlModifier);
            if (QTest::qWaitFor([this] { return !m_desk.dialog(); }, 300))
                break;
            m_desk.type(QStringLiteral("It suits them"));
        }
        m_desk.waitForDialog(false);
    }

    /// The only interview that holds its time.
    Interview live()
    {
        Interview found;
        int count = 0;
        for (const InterviewSummary &row : interviews(m_desk.workspace(), {}, {})) {
            if (!row.interview.isLive())
                continue;
            found = row.interview;
            ++count;
        }
        REQUIRE(count == 1);
        return found;
    }

    void drag(const QPoint &from, const QPoint &to)
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, (from + to) / 2);
        mouse(QEvent::MouseMove, to);
        QTest::qWait(60); // until it is checked
        mouse(QEvent::MouseButtonRelease, to);
    }

    QPoint at(QDate date, int minute)
    {
        const QRectF day = grid().weekLayout().dayRect(grid().weekLayout().dayOf(date));
        return grid().viewRect({day.center().x(), grid().weekLayout().yAt(minute), 1, 1}).topLeft();
    }

private:
    void mouse(QEvent::Type type, const QPoint &point)
    {
        QWidget &on = *grid().viewport();
        QMouseEvent event(type, point, on.mapToGlobal(QPointF(point)),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &event);
    }

    ProgramDesk m_desk;
    Id<Participant> m_person;
};

} // namespace colloquy
