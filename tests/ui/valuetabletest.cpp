// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/models/valuetablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

struct Person {
    QUuid id;
    QString code;
    QString name;
    std::optional<qint64> age;

    bool operator==(const Person &) const = default;
};

Person person(const QString &code, const QString &name, std::optional<qint64> age = {})
{
    return {QUuid::createUuidV5(QUuid(), code), code, name, age};
}

struct People : ValueTableModel<Person> {
    People()
        : ValueTableModel<Person>({{u"code"_s, u"Code"_s, [](const Person &p) { return p.code; }},
                                   {u"name"_s, u"Name"_s, [](const Person &p) { return p.name; }},
                                   TableColumn<Person>(u"age"_s, u"Age"_s,
                                                       [](const Person &p) {
                                                           return p.age ? QString::number(*p.age) : QString();
                                                       })
                                       .byNumber([](const Person &p) { return p.age; })},
                                  [](const Person &p) { return p.id; })
        , tester(this, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {}

    QStringList codes() const
    {
        QStringList list;
        for (int row = 0; row < rowCount(); ++row)
            list << index(row, 0).data().toString();
        return list;
    }

    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("A table shows rows in the order in which they are given")
{
    People table;
    table.setRows({person(u"C10"_s, u"Zoe"_s), person(u"C2"_s, u"Adam"_s)});
    CHECK(table.codes() == QStringList{u"C10"_s, u"C2"_s});
    CHECK(table.total() == 2);
}

TEST_CASE("Codes sort in natural order and a second column settles ties")
{
    People table;
    table.setRows(
        {person(u"C10"_s, u"Adam"_s, 30), person(u"C2"_s, u"Zoe"_s, 30), person(u"C1"_s, u"Zoe"_s, 20)});
    table.sort(0);
    CHECK(table.codes() == QStringList{u"C1"_s, u"C2"_s, u"C10"_s});
    table.sort(1, Qt::DescendingOrder);
    CHECK(table.codes() == QStringList{u"C1"_s, u"C2"_s, u"C10"_s});
    table.sortBy({{2, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
    CHECK(table.codes() == QStringList{u"C1"_s, u"C10"_s, u"C2"_s});
}

TEST_CASE("What has no value comes last, whichever way the column is sorted")
{
    People table;
    table.setRows({person(u"A"_s, {}), person(u"B"_s, {}, 5), person(u"C"_s, {}, -7)});
    table.sort(2);
    CHECK(table.codes() == QStringList{u"C"_s, u"B"_s, u"A"_s});
    table.sort(2, Qt::DescendingOrder);
    CHECK(table.codes() == QStringList{u"B"_s, u"C"_s, u"A"_s});
}

TEST_CASE("A filter finds every word, folded, with a single reset")
{
    People table;
    table.setRows(
        {person(u"C1"_s, u"Siobhán Kelly"_s), person(u"C2"_s, u"Małgorzata"_s), person(u"C3"_s, u"Kelly"_s)});
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy counted(&table, &ValueTable::counted);
    table.setFilterText(u"kelly siobhan"_s);
    CHECK(table.codes() == QStringList{u"C1"_s});
    CHECK(resets.size() == 1);
    CHECK(counted.last() == QVariantList{1, 3});
    table.setFilterText(u"malg"_s);
    CHECK(table.codes() == QStringList{u"C2"_s});
    table.setFilterText(u"c1 c2"_s);
    CHECK(table.codes().isEmpty());
    table.setFilterText({});
    CHECK(table.codes().size() == 3);
}

TEST_CASE("A word never matches across the end of a row")
{
    People table;
    table.setRows({person(u"C1"_s, u"ab"_s), person(u"cd"_s, u"x"_s)});
    table.setFilterText(u"abcd"_s);
    CHECK(table.codes().isEmpty());
}

TEST_CASE("Chips narrow a filter down")
{
    People table;
    table.setRows(
        {person(u"C1"_s, u"Kelly"_s, 40), person(u"C2"_s, u"Kelly"_s, 17), person(u"C3"_s, u"Ann"_s, 50)});
    table.setFilterText(u"kelly"_s);
    table.setCondition([](const Person &p) { return p.age > 18; });
    CHECK(table.codes() == QStringList{u"C1"_s});
    table.setCondition({});
    CHECK(table.codes() == QStringList{u"C1"_s, u"C2"_s});
}

TEST_CASE("New rows under a filter are found, changed ones lose or gain their place")
{
    People table;
    table.setRows({person(u"C1"_s, u"Kelly"_s), person(u"C2"_s, u"Ann"_s)});
    table.setFilterText(u"kelly"_s);
    table.setRows({person(u"C1"_s, u"Ann"_s), person(u"C2"_s, u"Kelly"_s), person(u"C3"_s, u"Kelly"_s)});
    CHECK(table.codes() == QStringList{u"C2"_s, u"C3"_s});
}

TEST_CASE("One changed row is told as one change")
{
    People table;
    table.setRows({person(u"C1"_s, u"Ann"_s), person(u"C2"_s, u"Bob"_s)});
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.setRows({person(u"C1"_s, u"Ann"_s), person(u"C2"_s, u"Bea"_s)});
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().first().toModelIndex().row() == 1);
    CHECK(table.index(1, 1).data().toString() == u"Bea"_s);
}

TEST_CASE("A selected row keeps its index when rows come, go and trade places")
{
    People table;
    table.setRows({person(u"C1"_s, {}), person(u"C2"_s, {}), person(u"C3"_s, {}), person(u"C4"_s, {})});
    const QPersistentModelIndex kept = table.index(2, 0);
    const QPersistentModelIndex gone = table.index(1, 0);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.setRows({person(u"C5"_s, {}), person(u"C4"_s, {}), person(u"C3"_s, {}), person(u"C6"_s, {}),
                   person(u"C1"_s, {})});
    CHECK(table.codes() == QStringList{u"C5"_s, u"C4"_s, u"C3"_s, u"C6"_s, u"C1"_s});
    CHECK(kept.data().toString() == u"C3"_s);
    CHECK_FALSE(gone.isValid());
    CHECK(resets.isEmpty());
}

TEST_CASE("Many new rows come with one reset")
{
    People table;
    QList<Person> rows;
    for (int i = 0; i < 1000; ++i)
        rows << person(u"C%1"_s.arg(i), {});
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&table, &QAbstractItemModel::rowsInserted);
    table.setRows(rows);
    CHECK(resets.size() == 1);
    CHECK(inserts.isEmpty());
    CHECK(table.rowOf(rows[700].id) == 700);
}

TEST_CASE("A sorted table puts a new row into its place")
{
    People table;
    table.setRows({person(u"C1"_s, {}), person(u"C10"_s, {})});
    table.sort(0);
    table.setRows({person(u"C1"_s, {}), person(u"C10"_s, {}), person(u"C2"_s, {})});
    CHECK(table.codes() == QStringList{u"C1"_s, u"C2"_s, u"C10"_s});
}
