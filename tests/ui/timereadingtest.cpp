// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/widgets/timereading.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

QString read(const QString &text)
{
    const auto reading = readTime(text, today);
    return reading ? writtenTime(*reading) : u"?"_s;
}

} // namespace

TEST_CASE("Dates and times are read as people write them")
{
    const std::pair<QString, QString> rows[] = {
        {u"2026-11-26"_s, u"2026-11-26"_s},
        {u"2026-11-26 18:00"_s, u"2026-11-26 18:00"_s},
        {u"2026-11-26T18:00"_s, u"2026-11-26 18:00"_s},
        {u"26/11/2026 18:00"_s, u"2026-11-26 18:00"_s},
        {u"26/11/26 6pm"_s, u"2026-11-26 18:00"_s},
        {u"26.11.2026"_s, u"2026-11-26"_s},
        {u"26/11 18.30"_s, u"2026-11-26 18:30"_s},
        {u"26 Nov 6:30 pm"_s, u"2026-11-26 18:30"_s},
        {u"26 november 2027"_s, u"2027-11-26"_s},
        {u"thu 6pm"_s, u"2026-11-26 18:00"_s},
        {u"Thursday at 18:00"_s, u"2026-11-26 18:00"_s},
        {u"tue 9am"_s, u"2026-11-24 09:00"_s},
        {u"mon"_s, u"2026-11-30"_s},
        {u"today 14"_s, u"2026-11-24 14:00"_s},
        {u"tom 2pm"_s, u"2026-11-25 14:00"_s},
        {u"12am today"_s, u"2026-11-24 00:00"_s},
        {u"12pm today"_s, u"2026-11-24 12:00"_s},
        {u"18:00"_s, u"18:00"_s},
        {u"٢٠٢٦-١١-٢٦ ١٨:٠٠"_s, u"2026-11-26 18:00"_s},
        {u"thu 26 nov 18:00"_s, u"2026-11-26 18:00"_s},
    };
    for (const auto &[text, meant] : rows) {
        CAPTURE(text.toStdString());
        CHECK(read(text) == meant);
    }
}

TEST_CASE("What can't be meant is not guessed at")
{
    for (const QString &text :
         {u""_s, u"soon"_s, u"31/02/2026"_s, u"11/26/2026"_s, u"25:00"_s, u"13pm"_s, u"14"_s, u"thu fri"_s,
          u"10:00 11:00"_s, u"fri 26 nov 18:00"_s, u"2026-11-26 18:00 maybe"_s}) {
        CAPTURE(text.toStdString());
        CHECK(read(text) == u"?"_s);
    }
}

TEST_CASE("A day without a year is the next one, but the last month was meant as past")
{
    CHECK(read(u"1/2"_s) == u"2027-02-01"_s);
    CHECK(read(u"20/11"_s) == u"2026-11-20"_s);
    CHECK(read(u"1/10"_s) == u"2027-10-01"_s);
    CHECK(read(u"29/2"_s) == u"2028-02-29"_s);
}
