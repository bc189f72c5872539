// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/ui/speaking.h"
#include "ui/termwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/weekhead.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"C07 کی بکنگ"_s;
const QString mark = u"\u200f"_s;

QImage labelImage(const QString &text)
{
    QLabel label(text);
    label.resize(300, 40);
    return label.grab().toImage();
}

QToolButton *buttonOn(const WeekHead &head, const QString &name)
{
    for (QToolButton *button : head.findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    FAIL(name.toStdString());
    return nullptr;
}

QImage signOf(const WeekHead &head, const QString &name)
{
    return buttonOn(head, name)->icon().pixmap(24, 24).toImage();
}

} // namespace

TEST_CASE("In a mirrored window, a sentence that begins with a code begins at the right")
{
    theme::apply(*qApp, Scheme::Light, 100);
    const Speaking urdu(u"ur"_s);
    CHECK(labelImage(sentence) == labelImage(mark + sentence));
}

TEST_CASE("Only lines with letters that run to the left are marked, and only in a mirrored window")
{
    const QString lines = sentence + u"\nC07\n\n"_s + sentence;
    CHECK(inReadingDirection(lines) == lines);
    const Speaking urdu(u"ur"_s);
    CHECK(inReadingDirection(lines) == mark + sentence + u"\nC07\n\n"_s + mark + sentence);
    CHECK(inReadingDirection(u"Colloquy 1.0"_s) == u"Colloquy 1.0"_s);
    CHECK(inReadingDirection({}).isEmpty());
}

TEST_CASE("What is listed has the comma of the program's language")
{
    CHECK(termwords::listed({u"a"_s, u"b"_s}) == u"a, b"_s);
    const Speaking urdu(u"ur"_s);
    CHECK(termwords::listed({u"a"_s, u"b"_s}) == u"a، b"_s);
}

TEST_CASE("The calendar's arrows point outwards, in a mirrored window too")
{
    const WeekHead head;
    const QImage back = signOf(head, u"Previous week"_s);
    const QImage on = signOf(head, u"Next week"_s);
    REQUIRE(back != on);
    const Speaking urdu(u"ur"_s);
    const WeekHead mirrored;
    CHECK(signOf(mirrored, WeekHead::tr("Previous week")) == back.mirrored(true, false));
    CHECK(signOf(mirrored, WeekHead::tr("Next week")) == on.mirrored(true, false));
}

TEST_CASE("Back, today and on stand in one line however narrow the calendar is")
{
    WeekHead head;
    head.show();
    REQUIRE(QTest::qWaitForWindowExposed(&head));
    for (int width = 200; width < 1000; width += 40) {
        CAPTURE(width);
        head.resize(width, 300);
        QCoreApplication::processEvents();
        const auto place = [&](const QString &name) { return buttonOn(head, name)->mapTo(&head, QPoint()); };
        CHECK(place(u"Previous week"_s).y() == place(u"Today"_s).y());
        CHECK(place(u"Next week"_s).y() == place(u"Today"_s).y());
        CHECK(place(u"Previous week"_s).x() < place(u"Today"_s).x());
    }
}
