// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bookingparts.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreteroverview.h"
#include "ui/datetext.h"
#include "ui/dialogs/interpreteranswerdialog.h"
#include "ui/dialogs/interpreterrequestdialog.h"
#include "ui/dialogs/interpreterstepdialog.h"
#include "ui/models/interpretercolumns.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace colloquy::detailparts {

namespace {

using State = InterpreterBooking::State;

class Words {
    Q_DECLARE_TR_FUNCTIONS(DetailPane)
};

/// The buttons about one booking.
class BookingVerbs {
public:
    BookingVerbs(const Context &context, const InterviewSummary &summary)
        : m_context(context)
        , m_summary(summary)
        , m_row(new QWidget)
        , m_flow(new Flow(m_row))
    {
        m_flow->setSpacing(theme::px(6));
    }

    using Deed = std::function<void(Session &, QWidget *, const InterviewSummary &)>;

    void add(const QString &verb, const QString &sign, const QString &text, const Deed &deed)
    {
        auto *button = new QToolButton(m_row);
        button->setText(text);
        button->setAccessibleName(text);
        button->setObjectName(verb + u'-' + m_summary.booking->id.text());
        button->setIcon(icon(sign));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(!m_context.locked);
        QObject::connect(button, &QToolButton::clicked, button,
                         [session = &m_context.session, summary = m_summary, button, deed] {
                             deed(*session, button->window(), summary);
                         });
        m_flow->addWidget(button);
    }

    QWidget *row() const { return m_row; }

private:
    const Context &m_context;
    const InterviewSummary &m_summary;
    QWidget *m_row;
    Flow *m_flow;
};

QWidget *verbsFor(const Context &context, const InterviewSummary &summary)
{
    const InterpreterBooking &booking = *summary.booking;
    const bool ahead = summary.interview.start.utc >= context.session.workspace().now();
    BookingVerbs verbs(context, summary);
    if (ahead && (!booking.isEngaged() || booking.isTurnedDown()))
        verbs.add(u"find"_s, u"language"_s, Words::tr("Find interpreter"),
                  [](Session &session, QWidget *window, const InterviewSummary &about) {
                      dialogs::findInterpreterFor(session, window, about, about.booking->second);
                  });
    if (booking.isEngaged()) {
        verbs.add(u"answer"_s, u"message-language"_s, Words::tr("Answer..."), dialogs::answerAbout);
        verbs.add(u"write"_s, u"mail-forward"_s, Words::tr("Write..."),
                  [](Session &session, QWidget *window, const InterviewSummary &about) {
                      dialogs::writeAbout(session, window, *about.booking);
                  });
    } else if (booking.state == State::Wanted && !booking.interview) {
        verbs.add(u"answer"_s, u"ban"_s, Words::tr("Call off..."), dialogs::answerAbout);
    } else if (booking.state == State::Attended) {
        verbs.add(u"answer"_s, u"pencil"_s, Words::tr("Cost and details..."), dialogs::answerAbout);
    }
    return verbs.row();
}

Badge whoBadge(const InterviewSummary &summary)
{
    Badge badge = standingBadge(summary.booking);
    if (!summary.interpreterCode.isEmpty())
        badge.word = Words::tr("%1: %2").arg(summary.interpreterCode, badge.word);
    return badge;
}

} // namespace

QWidget *interpretedCalls(const Context &context)
{
    using Purpose = InterpreterBooking::Purpose;
    const Workspace &workspace = context.session.workspace();
    auto *section = new Section(Words::tr("Interpreted calls"));
    bool any = false;
    for (const Purpose purpose : {Purpose::Screening, Purpose::Consent}) {
        const auto call = latestCall(workspace, context.record.participant.id, purpose);
        if (!call)
            continue;
        any = true;
        section->addFact(termwords::of(purpose), datetext::dayTime(*call->callStart, context.zone));
        const InterviewSummary summary = callSummary(workspace, *call);
        section->addBadges({whoBadge(summary)});
        section->addWidget(verbsFor(context, summary));
    }
    if (any)
        return section;
    delete section;
    return nullptr;
}

QWidget *secondInterpreter(const Context &context, const InterviewSummary &interview)
{
    const auto second = besideFirst(context.session.workspace(), interview);
    if (!second || second->booking->state == State::Moved)
        return nullptr;
    auto *section = new Section(Words::tr("Second interpreter"));
    section->setObjectName(u"second-"_s + interview.interview.id.text());
    section->addBadges({whoBadge(*second)});
    section->addWidget(verbsFor(context, *second));
    return section;
}

} // namespace colloquy::detailparts
