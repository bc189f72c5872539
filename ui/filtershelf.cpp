// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filtershelf.h"

#include "core/actions/overview.h"
#include "ui/models/participantchips.h"
#include "ui/pages/participantspage.h"
#include "ui/savedfilters.h"
#include "ui/session.h"
#include "ui/widgets/sidebar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

FilterShelf::FilterShelf(Session &session, ParticipantsPage &page, Sidebar &sidebar)
    : QObject(&page)
    , m_session(session)
    , m_sidebar(sidebar)
    , m_bar(page.filterBar())
    , m_counting([this] { count(); })
{
    connect(&m_bar, &FilterBar::chosenChanged, this, &FilterShelf::follow);
    connect(&m_bar, &FilterBar::savingWanted, this, &FilterShelf::save);
    connect(&sidebar, &Sidebar::partChosen, this, &FilterShelf::choose);
    connect(&sidebar, &Sidebar::removalWanted, this, &FilterShelf::remove);
    connect(&session.workspace(), &Workspace::changed, this, &FilterShelf::show);
    show();
}

QStringList FilterShelf::filters() const
{
    return savedfilters::list(m_session.workspace().study());
}

QString FilterShelf::nameOf(const QString &filter) const
{
    return participantchips::nameOf(savedfilters::chipsOf(filter), m_session.workspace().groups());
}

QString FilterShelf::current() const
{
    const QString filter = savedfilters::textOf(m_bar.chosen());
    return filters().contains(filter) ? filter : QString();
}

void FilterShelf::show()
{
    QList<Sidebar::Part> parts;
    for (const QString &filter : filters())
        parts << Sidebar::Part{filter, nameOf(filter)};
    m_sidebar.setParts(u"participants"_s, parts);
    if (!parts.isEmpty())
        m_counting.start();
    follow();
}

void FilterShelf::count()
{
    const QList<ParticipantSummary> people = participants(m_session.workspace(), false);
    for (const QString &filter : filters()) {
        const Chips chips = savedfilters::chipsOf(filter);
        const auto admitted = [&](const ParticipantSummary &person) {
            return participantchips::admit(chips, person);
        };
        m_sidebar.setCount(filter, static_cast<int>(std::ranges::count_if(people, admitted)));
    }
}

void FilterShelf::follow()
{
    m_sidebar.setCurrentPart(current());
    m_bar.offerSaving(current().isEmpty());
}

/// Whoever goes back from a filter to the participants sees all of them.
void FilterShelf::choose(const QString &filter)
{
    if (filter.isEmpty() && current().isEmpty())
        return;
    m_bar.setText({});
    m_bar.setChosen(savedfilters::chipsOf(filter));
}

void FilterShelf::save()
{
    const QString filter = savedfilters::textOf(m_bar.chosen());
    savedfilters::save(m_session.workspace().study(), filter);
    show();
    m_session.announce(tr("Filter saved at the side: %1.").arg(nameOf(filter)));
}

void FilterShelf::remove(const QString &filter)
{
    savedfilters::remove(m_session.workspace().study(), filter);
    show();
    m_session.announce(tr("Filter removed: %1.").arg(nameOf(filter)));
}

} // namespace colloquy
