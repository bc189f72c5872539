// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studypages.h"

#include "ui/pages/participantspage.h"

#include <QCoreApplication>

namespace colloquy {

namespace {

template <class Page>
QWidget *make(Session &session)
{
    return new Page(session);
}

constexpr StudyPage pages[] = {
    {"participants", QT_TRANSLATE_NOOP("StudyPages", "Participants"), "users", make<ParticipantsPage>},
};

} // namespace

std::span<const StudyPage> studyPages()
{
    return pages;
}

QString titleOf(const StudyPage &page)
{
    return QCoreApplication::translate("StudyPages", page.title);
}

} // namespace colloquy
