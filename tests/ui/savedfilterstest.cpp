// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/programdesk.h"

#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/filtershelf.h"
#include "ui/models/participantchips.h"
#include "ui/pages/participantspage.h"
#include "ui/savedfilters.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QtTest/QTest>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const Chips eligibleClients{{u"group"_s, {u"client"_s}}, {u"stage"_s, {u"booked"_s, u"eligible"_s}}};
const QString eligibleClientsText = u"group=client&stage=booked&stage=eligible"_s;

QPushButton *saveButton(const QWidget &within)
{
    for (QPushButton *button : within.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Save this filter at the side"_s)
            return button;
    }
    return nullptr;
}

/// The page of participants beside a sidebar, both in sight.
struct SeenShelf {
    SeenShelf()
        : session(sampleStudy())
    {
        QSettings().remove(u"filters"_s);
        sidebar->addEntry(u"participants"_s, u"Participants"_s, u"users"_s);
        sidebar->addEntry(u"calendar"_s, u"Calendar"_s, u"calendar"_s);
        page = new ParticipantsPage(*session);
        new FilterShelf(*session, *page, *sidebar);
        auto *row = new QHBoxLayout(&window);
        row->addWidget(sidebar);
        row->addWidget(page, 1);
        QObject::connect(sidebar, &Sidebar::chosen, sidebar, &Sidebar::setCurrent);
        sidebar->setCurrent(u"participants"_s);
        window.resize(1100, 600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~SeenShelf() { QSettings().remove(u"filters"_s); }

    FilterBar &bar() const { return page->filterBar(); }
    SidebarEntry *entry() const { return sidebar->entry(eligibleClientsText); }
    void save()
    {
        bar().setChosen(eligibleClients);
        saveButton(window)->click();
        REQUIRE(QTest::qWaitFor([this] { return entry() && entry()->isVisible(); }));
    }

    std::unique_ptr<Session> session;
    QWidget window;
    Sidebar *sidebar = new Sidebar;
    ParticipantsPage *page = nullptr;
};

} // namespace

TEST_CASE("A filter can be saved while chips are set, and once")
{
    SeenShelf seen;
    REQUIRE(saveButton(seen.window));
    CHECK_FALSE(saveButton(seen.window)->isVisible());
    seen.bar().setText(u"ama"_s);
    CHECK_FALSE(saveButton(seen.window)->isVisible());
    seen.bar().setChosen(eligibleClients);
    CHECK(saveButton(seen.window)->isVisible());
    seen.save();
    CHECK_FALSE(saveButton(seen.window)->isVisible());
}

TEST_CASE("A saved filter stands below the participants, named after its chips and with its count")
{
    SeenShelf seen;
    seen.save();
    CHECK(seen.entry()->text() == u"Booked or Eligible, Clients"_s);
    CHECK(seen.entry()->y() > seen.sidebar->entry(u"participants"_s)->y());
    CHECK(seen.entry()->y() < seen.sidebar->entry(u"calendar"_s)->y());
    const int shown = seen.page->table().values()->rowCount();
    REQUIRE(shown > 0);
    REQUIRE(QTest::qWaitFor([&] { return seen.entry()->count() == shown; }));
    CHECK(namelessWidgets(*seen.sidebar) == QStringList());
}

TEST_CASE("The count of a saved filter follows what is done")
{
    SeenShelf seen;
    seen.bar().setChosen({{u"stage"_s, {u"enquired"_s}}});
    saveButton(seen.window)->click();
    SidebarEntry *enquired = seen.sidebar->entry(u"stage=enquired"_s);
    REQUIRE(enquired);
    const int before = seen.page->table().values()->rowCount();
    addedTo(*seen.session, Participant());
    CHECK(QTest::qWaitFor([&] { return enquired->count() == before + 1; }));
}

TEST_CASE("A saved filter shows its people alone, and the view above it everybody again")
{
    SeenShelf seen;
    seen.save();
    const int shown = seen.page->table().values()->rowCount();
    seen.bar().clear();
    CHECK_FALSE(seen.entry()->isChecked());
    seen.bar().setText(u"nobody is called that"_s);
    seen.entry()->click();
    CHECK(seen.bar().chosen() == eligibleClients);
    CHECK(seen.page->table().values()->rowCount() == shown);
    CHECK(seen.entry()->isChecked());
    seen.sidebar->entry(u"participants"_s)->click();
    CHECK(seen.bar().chosen().isEmpty());
    CHECK(seen.sidebar->entry(u"participants"_s)->isChecked());
}

TEST_CASE("Whoever comes back from another view finds the filter as it was")
{
    SeenShelf seen;
    seen.save();
    seen.sidebar->entry(u"calendar"_s)->click();
    CHECK_FALSE(seen.entry()->isChecked());
    CHECK(seen.bar().chosen() == eligibleClients);
    seen.sidebar->setCurrent(u"participants"_s);
    CHECK(seen.entry()->isChecked());
}

TEST_CASE("Arrows reach a saved filter, and Del takes it away")
{
    SeenShelf seen;
    seen.save();
    seen.bar().clear();
    SidebarEntry *participants = seen.sidebar->entry(u"participants"_s);
    participants->setFocus();
    QTest::keyClick(participants, Qt::Key_Down);
    CHECK(seen.entry()->hasFocus());
    CHECK(seen.bar().chosen() == eligibleClients);
    QTest::keyClick(seen.entry(), Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return !seen.entry(); }));
    CHECK(participants->hasFocus());
    CHECK(participants->isChecked());
    CHECK(saveButton(seen.window)->isVisible()); // the chips are still set
}

TEST_CASE("The menu of a saved filter offers to remove it")
{
    SeenShelf seen;
    seen.save();
    REQUIRE(seen.entry()->actions().size() == 1);
    CHECK(seen.entry()->contextMenuPolicy() == Qt::ActionsContextMenu);
    seen.entry()->actions().first()->trigger();
    CHECK(QTest::qWaitFor([&] { return !seen.entry(); }));
}

TEST_CASE("Many filters scroll, and make the window no higher")
{
    SeenShelf seen;
    const int least = seen.sidebar->minimumSizeHint().height();
    for (const QString &stage : allWords<Progress::Stage>()) {
        seen.bar().setChosen({{u"stage"_s, {stage}}});
        saveButton(seen.window)->click();
    }
    CHECK(seen.sidebar->minimumSizeHint().height() <= least);
}

TEST_CASE("A study keeps its filters to itself, and of what was typed nothing is kept")
{
    ProgramDesk desk;
    const auto study = desk.newStudy();
    const auto other = desk.newStudy(u"another"_s);
    desk.openUnlocked(study);
    addedTo(desk.session(), Participant());
    desk.window().goTo(u"participants"_s);
    auto *bar = desk.window().page(u"participants"_s)->findChild<FilterBar *>();
    bar->setText(u"Jaleswari"_s);
    bar->setChosen(eligibleClients);
    saveButton(*bar)->click();
    CHECK(desk.window().sidebar().entry(eligibleClientsText));
    CHECK_FALSE(desk.settings().contains("Jaleswari"));
    desk.restart();
    desk.openUnlocked(other);
    CHECK_FALSE(desk.window().sidebar().entry(eligibleClientsText));
    desk.openUnlocked(study);
    SidebarEntry *entry = desk.window().sidebar().entry(eligibleClientsText);
    REQUIRE(entry);
    desk.window().goTo(u"calendar"_s);
    entry->click();
    CHECK(desk.window().currentPage() == u"participants"_s);
    CHECK(entry->isChecked());
}

TEST_CASE("Chips are read back as they were written, whatever their groups are called")
{
    const Chips chips{{u"group"_s, {u"a&b=c"_s, u"d%20+e"_s, u"کلائنٹ"_s}}, {u"language"_s, {u"pa-Guru"_s}}};
    CHECK(savedfilters::chipsOf(savedfilters::textOf(chips)) == chips);
    CHECK(savedfilters::textOf({{u"stage"_s, {u"eligible"_s, u"booked"_s}}, {u"group"_s, {u"client"_s}}}) ==
          eligibleClientsText);
    CHECK(savedfilters::textOf({}).isEmpty());
    CHECK(savedfilters::chipsOf({}).isEmpty());
}

TEST_CASE("A filter is named after all of its chips")
{
    StudyGroup group;
    group.key = u"client"_s;
    group.title = u"Clients"_s;
    const Chips chips{{u"language"_s, {u"ur"_s, u"pl"_s}},
                      {u"next"_s, {word(Progress::Step::Book)}},
                      {u"group"_s, {u"client"_s, u"gone"_s}}};
    CHECK(participantchips::nameOf(chips, {group}) ==
          u"Clients or gone, Urdu or Polish, "_s + badgeOf(Progress::Step::Book).word);
}

TEST_CASE("Saving a filter leaves the keyboard in the bar")
{
    SeenShelf seen;
    seen.bar().setChosen(eligibleClients);
    QPushButton *save = saveButton(seen.window);
    save->setFocus();
    REQUIRE(save->hasFocus());
    QTest::keyClick(save, Qt::Key_Space);
    CHECK_FALSE(save->isVisible());
    CHECK(seen.bar().isAncestorOf(seen.window.focusWidget()));
}
