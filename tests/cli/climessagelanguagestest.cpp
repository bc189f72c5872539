// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

/// C01, who reads \a language, booked for Tuesday, 8 December, at ten.
void book(const CliDesk &desk, const QString &language)
{
    const QString add =
        u"participant add STUDY --group client --name Ama --email ama@example.org --speaks %1"_s;
    REQUIRE(desk(add.arg(language).toUtf8().constData()).code == 0);
    REQUIRE(desk("participant screen STUDY C01 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
                 "individual_session=yes attended_group=no")
                .code == 0);
    REQUIRE(desk("interview book STUDY C01 --at 2026-12-08T10:00 --override all=Known --mode phone").code ==
            0);
}

} // namespace

TEST_CASE("The command line words a message in their language and says where a template is missing")
{
    const CliDesk desk;
    book(desk, u"pl"_s);
    const Ran polish = desk("message draft STUDY C01 --kind invitation");
    CHECK(polish.code == 0);
    CHECK(polish.out.startsWith(u"Nasza rozmowa: wtorek 8 grudnia"_s));
    CHECK(polish.err.startsWith(u"warn template.missing: "_s));
    CHECK_FALSE(polish.err.contains(u"Ama"_s));
    const Ran english = desk("message draft STUDY C01 --kind invitation --language en");
    CHECK(english.code == 0);
    CHECK(english.out.startsWith(u"Our conversation"_s));
    CHECK(english.err.isEmpty());
}

TEST_CASE("The command line marks a message in English for somebody who reads another language")
{
    const CliDesk desk;
    book(desk, u"ti"_s);
    const Ran draft = desk("message draft STUDY C01 --kind invitation");
    CHECK(draft.code == 0);
    CHECK(draft.out.startsWith(u"Our conversation"_s));
    CHECK(draft.err.contains(u"warn template.missing: There is no message in Tigrinya yet"_s));
}
