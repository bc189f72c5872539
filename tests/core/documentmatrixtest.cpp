// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/documentmatrix.h"
#include "core/actions/documents.h"
#include "core/actions/participants.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Standing = DocumentCell::Standing;
using Verb = DocumentCell::Verb;
using State = Document::State;

DocumentMatrix matrixOf(StudyDesk &desk)
{
    const auto matrices = documentMatrices(desk.workspace());
    REQUIRE_FALSE(matrices.isEmpty());
    CHECK(matrices.first().group == u"client"_s);
    return matrices.first();
}

/// Of the information sheet.
DocumentCell cellOf(StudyDesk &desk, const QString &language, const QString &version)
{
    const DocumentMatrix matrix = matrixOf(desk);
    for (const DocumentLanguage &each : matrix.languages) {
        for (qsizetype i = 0; i < each.cells.size(); ++i) {
            if (each.tag == language && matrix.versions[i].kind == Document::Kind::Sheet &&
                matrix.versions[i].version == version)
                return each.cells[i];
        }
    }
    FAIL("there is no such cell");
    return {};
}

Document clientSheet(StudyDesk &desk)
{
    const auto sheet = desk.store().first<Document>("kind = 'sheet' AND study_group = 'client'");
    REQUIRE(sheet);
    return *sheet;
}

Document sheet(StudyDesk &desk, const QString &version, const QString &language,
               const std::optional<Id<Document>> &renders = {})
{
    Document document;
    document.group = u"client"_s;
    document.language = language;
    document.version = version;
    document.text = u"You are invited to take part."_s;
    document.renders = renders;
    const auto id = addDocument(desk.workspace(), document);
    REQUIRE(id);
    return *desk.store().find(*id);
}

void use(StudyDesk &desk, const Document &document, const QString &unaffected = {})
{
    REQUIRE(bringIntoUse(desk.workspace(), {document.id, QDate(2026, 10, 1), {}, unaffected}));
}

} // namespace

TEST_CASE("The matrix says of each language and version where it stands, and the one thing to do")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Document master = clientSheet(desk);
    eligible(desk, aParticipant().speaking(u"ur"_s));
    const auto is = [&](const QString &language, const QString &version, Standing standing, Verb verb) {
        const DocumentCell cell = cellOf(desk, language, version);
        INFO(language.toStdString() << " " << version.toStdString());
        CHECK(cell.standing == standing);
        CHECK(cell.verb == verb);
    };
    is(u"en"_s, u"1.0"_s, Standing::Draft, Verb::Approve);
    is(u"ur"_s, u"1.0"_s, Standing::Missing, Verb::Nothing); // nobody translates a draft
    REQUIRE(approveDocument(workspace, {master.id, QDate(2026, 10, 1), {}}));
    is(u"en"_s, u"1.0"_s, Standing::Approved, Verb::Use);
    is(u"ur"_s, u"1.0"_s, Standing::Missing, Verb::Translate);
    CHECK(cellOf(desk, u"ur"_s, u"1.0"_s).document == master.id);
    use(desk, *desk.store().find(master.id));
    const Document urdu = sheet(desk, u"1.0"_s, u"ur"_s, master.id);
    const auto step = [&](State to) {
        REQUIRE(progressTranslation(workspace, {urdu.id, to, u"Ada Example"_s, u"Ben Example"_s}));
    };
    is(u"ur"_s, u"1.0"_s, Standing::Draft, Verb::Order);
    step(State::Ordered);
    is(u"ur"_s, u"1.0"_s, Standing::Ordered, Verb::Receive);
    step(State::Translated);
    is(u"ur"_s, u"1.0"_s, Standing::Translated, Verb::TranslateBack);
    step(State::BackTranslated);
    is(u"ur"_s, u"1.0"_s, Standing::BackTranslated, Verb::Approve);
    REQUIRE(approveDocument(workspace, {urdu.id, QDate(2026, 10, 1), {}}));
    use(desk, urdu);
    is(u"ur"_s, u"1.0"_s, Standing::InUse, Verb::View);
    use(desk, sheet(desk, u"1.1"_s, u"en"_s));
    is(u"en"_s, u"1.0"_s, Standing::Replaced, Verb::View);
    is(u"en"_s, u"1.1"_s, Standing::InUse, Verb::View);
    is(u"ur"_s, u"1.0"_s, Standing::OutOfDate, Verb::View);
    is(u"ur"_s, u"1.1"_s, Standing::Missing, Verb::Translate);
}

TEST_CASE("A translation that a new version left in date stands under that version, too")
{
    StudyDesk desk;
    const Document master = clientSheet(desk);
    use(desk, master);
    const Document urdu = sheet(desk, u"1.0"_s, u"ur"_s, master.id);
    use(desk, urdu);
    use(desk, sheet(desk, u"1.1"_s, u"en"_s), u"a comma"_s);
    const DocumentCell cell = cellOf(desk, u"ur"_s, u"1.1"_s);
    CHECK(cell.standing == Standing::InUse);
    CHECK(cell.document == urdu.id);
    CHECK(cell.version == u"1.0"_s);
}

TEST_CASE("The matrix shows the languages that people wait for, with direction and number, the busiest first")
{
    StudyDesk desk;
    eligible(desk, aParticipant().named(u"Ama Example"_s).speaking(u"pl"_s));
    eligible(desk, aParticipant().named(u"Ben Example"_s).speaking(u"ur"_s));
    eligible(desk, aParticipant().named(u"Cy Example"_s).speaking(u"phr"_s).reading(u"ur"_s));
    const Participant left = eligible(desk, aParticipant().named(u"Di Example"_s).speaking(u"so"_s));
    REQUIRE(closeParticipant(desk.workspace(), {left.id, Participant::ClosedAs::Declined, u"no time"_s}));
    const DocumentMatrix matrix = matrixOf(desk);
    REQUIRE(matrix.languages.size() == 3);
    CHECK(matrix.languages[0].tag == u"en"_s);
    CHECK(matrix.languages[1].tag == u"ur"_s);
    CHECK(matrix.languages[1].people == 2);
    CHECK(matrix.languages[1].direction == Document::Direction::Rtl);
    CHECK(matrix.languages[2].tag == u"pl"_s);
    CHECK(documentMatrices(desk.workspace()).size() == 3);
}

TEST_CASE("Of versions long replaced the matrix keeps the last one alone")
{
    StudyDesk desk;
    for (const QString &version : {u"9.1"_s, u"9.2"_s, u"9.3"_s}) {
        desk.workspace().setClock(StudyDesk::monday() + version.right(1).toInt() * 60);
        use(desk, sheet(desk, version, u"en"_s));
    }
    QStringList versions;
    for (const DocumentMatrix::Version &version : matrixOf(desk).versions) {
        if (version.kind == Document::Kind::Sheet)
            versions << version.version;
    }
    CHECK(versions == QStringList{u"9.2"_s, u"9.3"_s, u"1.0"_s});
}
