// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studypages.h"

#include "ui/pages/calendarpage.h"
#include "ui/pages/consentpage.h"
#include "ui/pages/interpreterspage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/studypage.h"
#include "ui/pages/todaypage.h"

#include <QCoreApplication>
#include <QTimer>

namespace colloquy {

namespace {

template <class Page>
QWidget *make(Session &session, const Counted &counted)
{
    auto *page = new Page(session);
    if constexpr (requires { &Page::dueChanged; }) {
        QObject::connect(page, &Page::dueChanged, page, counted);
        QTimer::singleShot(0, page,
                           [page, counted] { counted(page->due()); }); // once it stands in the sidebar
    }
    return page;
}

constexpr PageEntry pageTable[] = {
    {"today", QT_TRANSLATE_NOOP("StudyPages", "Today"), "list-check", make<TodayPage>},
    {"participants", QT_TRANSLATE_NOOP("StudyPages", "Participants"), "users", make<ParticipantsPage>},
    {"calendar", QT_TRANSLATE_NOOP("StudyPages", "Calendar"), "calendar", make<CalendarPage>},
    {"consent", QT_TRANSLATE_NOOP("StudyPages", "Consent"), "signature", make<ConsentPage>},
    {"interpreters", QT_TRANSLATE_NOOP("StudyPages", "Interpreters"), "language", make<InterpretersPage>},
    {"study", QT_TRANSLATE_NOOP("StudyPages", "Study"), "clipboard-list", make<StudyPage>},
};

} // namespace

std::span<const PageEntry> studyPages()
{
    return pageTable;
}

QString titleOf(const PageEntry &page)
{
    return QCoreApplication::translate("StudyPages", page.title);
}

} // namespace colloquy
