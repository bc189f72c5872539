// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exchange.h"
#include "core/actions/participants.h"
#include "core/base/text.h"
#include "core/formats/csvwriter.h"
#include "core/rules/wording.h"
#include "core/store/audittrail.h"
#include "tests/support/builders.h"
#include "ui/models/filterblock.h"
#include "ui/models/participantcolumns.h"
#include "ui/models/valuetablemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace colloquy;
using namespace Qt::StringLiterals;

// Names and notes in every script, and the big list of naughty strings: stored, shown, found, sent out and
// taken back in as they were, or refused with the sign named.

namespace {

QJsonDocument read(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA) + u"/words/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    REQUIRE_FALSE(document.isNull());
    return document;
}

struct Typed {
    QString name;
    QString typed; ///< how somebody looks for it
};

QList<Typed> ownNames()
{
    QList<Typed> names;
    for (const QJsonValue &pair : read(u"manyscripts.json"_s).object()["names"_L1].toArray())
        names << Typed{pair[0].toString(), pair[1].toString()};
    return names;
}

QStringList naughtyStrings()
{
    QStringList strings;
    for (const QJsonValue &each : read(u"naughty.json"_s).array())
        strings << each.toString();
    return strings;
}

QStringList allNames()
{
    QStringList names = naughtyStrings();
    for (const Typed &own : ownNames())
        names << own.name;
    return names;
}

QStringList allNotes()
{
    QStringList notes = naughtyStrings();
    for (const QJsonValue &each : read(u"manyscripts.json"_s).object()["notes"_L1].toArray())
        notes << each.toString();
    return notes;
}

Decisions knowingly()
{
    Decisions decisions;
    decisions.overrideAll = u"Another person"_s;
    return decisions;
}

/// Each finding says in its sentence what is wrong with which field; a sign is named by its number.
void checkClear(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Blocks)
            continue; // somebody of the same name
        const QString text = sentence(finding);
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u'%'));
        CHECK((finding.code == Code::TextControl || finding.code == Code::TextTooLong));
        for (const QString &detail : finding.details)
            CHECK(text.contains(detail));
    }
}

/// Adds them; gives back the names as they are kept.
QStringList addAll(StudyDesk &desk, const QStringList &names)
{
    QStringList kept;
    int hours = 24;
    for (const QString &name : names) {
        INFO(name.toStdString());
        if (normalised(name).isEmpty())
            continue; // blanks alone are no name
        const auto person =
            addParticipant(desk.workspace(), {aParticipant().named(name).value(), knowingly()});
        if (!person) {
            CHECK(person.error().kind == Error::Kind::Refused);
            checkClear(person.error().findings);
            continue;
        }
        kept << person->name;
        CHECK(person->name == normalised(name));
        CHECK(person->name == person->name.normalized(QString::NormalizationForm_C));
        booked(desk, *person, hours += 2);
    }
    return kept;
}

QStringList namesOf(StudyDesk &desk)
{
    QStringList names;
    for (const ParticipantSummary &person : participants(desk.workspace(), true))
        names << person.name;
    return names;
}

QByteArray identifiedSchedule(StudyDesk &desk)
{
    QByteArray csv;
    REQUIRE(writeSchedule(desk.workspace(), {{}, {}, CsvFor::Excel, true}, [&](QByteArrayView piece) {
        csv += piece.toByteArray();
        return Outcome();
    }));
    return csv;
}

QStringList shownNames(const QAbstractItemModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row, 1).data().toString();
    return shown;
}

} // namespace

TEST_CASE(
    "Names of every script and naughty ones are kept, shown, sorted, found, exported and read back exactly")
{
    StudyDesk desk;
    const QStringList kept = addAll(desk, allNames());
    CHECK(kept.size() > 600);
    const QList<ParticipantSummary> people = participants(desk.workspace(), true);

    ValueTableModel<ParticipantSummary> model(participantColumns({}),
                                              [](const ParticipantSummary &row) { return row.id.uuid; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(people);
    CHECK(shownNames(model) == kept);
    model.sort(1);
    QStringList sorted = shownNames(model);
    CHECK(sorted != kept);
    sorted.sort();
    QStringList expected = kept;
    expected.sort();
    CHECK(sorted == expected);

    FilterBlock found;
    for (const ParticipantSummary &person : people)
        found.append(participantSearchText(person));
    for (qsizetype i = 0; i < kept.size(); ++i) {
        INFO(kept[i].toStdString());
        CHECK(found.matches(kept[i]).at(static_cast<size_t>(i)));
    }

    StudyDesk elsewhere;
    const QMap<QString, QString> columns{{u"date"_s, u"ignore"_s}, {u"interpreter"_s, u"ignore"_s}};
    const auto imported =
        importParticipants(elsewhere.workspace(), {identifiedSchedule(desk), columns, {}}, true);
    REQUIRE(imported);
    for (const ImportRow &row : imported->left)
        FAIL_CHECK("left out: " << row.participant.name.toStdString() << " "
                                << line(row.findings.value(0)).toStdString());
    const QStringList arrived = namesOf(elsewhere);
    REQUIRE(arrived.size() == kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i)
        CHECK(arrived[i] == kept[i]);
    CHECK(verifyAudit(desk.store()).isEmpty());
}

TEST_CASE("A name is found as somebody types it who hasn't its letters or writes it another way")
{
    const QList<Typed> names = ownNames();
    CHECK(names.size() >= 200);
    FilterBlock block;
    for (const Typed &each : names)
        block.append(normalised(each.name));
    for (qsizetype i = 0; i < names.size(); ++i) {
        INFO(names[i].name.toStdString() << " as " << names[i].typed.toStdString());
        CHECK(block.matches(names[i].typed).at(static_cast<size_t>(i)));
    }
}

TEST_CASE("Notes of every script go into a list and come out of it exactly")
{
    StudyDesk desk;
    CsvWriter writer;
    QStringList expected;
    for (const QString &title : {u"Name"_s, u"Notes"_s})
        writer.field(title);
    writer.endRow();
    for (const QString &notes : allNotes()) {
        Participant person = aParticipant().named(u"Ama Example"_s).value();
        person.notes = notes;
        const Findings findings = checkParticipant(desk.workspace(), person);
        checkClear(findings);
        if (!findings.isEmpty())
            continue;
        expected << normalised(notes);
        writer.field(u"Person %1"_s.arg(expected.size()));
        writer.field(notes);
        writer.endRow();
    }
    CHECK(expected.size() > 500);
    const auto imported =
        importParticipants(desk.workspace(), {writer.bytes().toByteArray(), {}, u"client"_s}, true);
    REQUIRE(imported);
    CHECK(imported->left.isEmpty());
    QStringList arrived;
    for (const ParticipantSummary &person : participants(desk.workspace(), true))
        arrived << desk.store().find(person.id)->notes;
    CHECK(arrived == expected);
}
