// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreterusedialog.h"

#include "core/base/language.h"
#include "ui/models/valuetablemodel.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using Use = InterpreterUse;

/// With an id of its own, as tables want it.
struct UseRow {
    QUuid id;
    Use use;

    bool operator==(const UseRow &) const = default;
};

QString whoText(const UseRow &row)
{
    const QString &who = row.use.interpreter;
    if (who == u"telephone"_s)
        return InterpreterUseDialog::tr("By telephone");
    if (who == u"agency"_s)
        return InterpreterUseDialog::tr("Agency, no name");
    return who.isEmpty() ? InterpreterUseDialog::tr("Nobody") : who;
}

QString hoursText(int minutes)
{
    return minutes == 0 ? QString() : QLocale().toString(minutes / 60.0, 'f', 1);
}

TableColumn<UseRow> numberColumn(const QString &id, const QString &title, int Use::*member)
{
    TableColumn<UseRow> column(id, title, [member](const UseRow &row) {
        return row.use.*member > 0 ? QLocale().toString(row.use.*member) : QString();
    });
    return column.wide(56)
        .byNumber([member](const UseRow &row) { return row.use.*member; })
        .aligned(Qt::AlignRight);
}

QString moneyText(std::optional<int> pence)
{
    if (!pence)
        return InterpreterUseDialog::tr("Not known");
    return *pence > 0 ? termwords::money(*pence) : QString();
}

TableColumn<UseRow> moneyColumn(const QString &id, const QString &title,
                                std::optional<int> (*pence)(const Use &))
{
    TableColumn<UseRow> column(id, title, [pence](const UseRow &row) { return moneyText(pence(row.use)); });
    return column.wide(76)
        .byNumber([pence](const UseRow &row) { return pence(row.use); })
        .aligned(Qt::AlignRight);
}

std::optional<int> charged(const Use &use)
{
    return use.chargedPence;
}

std::optional<int> expected(const Use &use)
{
    return use.expectedPence;
}

QList<TableColumn<UseRow>> columns()
{
    TableColumn<UseRow> language(u"language"_s, InterpreterUseDialog::tr("Language"),
                                 [](const UseRow &row) { return languageName(row.use.language); });
    TableColumn<UseRow> who(u"interpreter"_s, InterpreterUseDialog::tr("Interpreter"), whoText);
    TableColumn<UseRow> hours(u"hours"_s, InterpreterUseDialog::tr("Hours"),
                              [](const UseRow &row) { return hoursText(row.use.minutes); });
    return {
        language.wide(158),
        who.wide(88),
        numberColumn(u"requests"_s, InterpreterUseDialog::tr("Requests"), &Use::requests),
        numberColumn(u"attended"_s, InterpreterUseDialog::tr("Came"), &Use::attended),
        hours.wide(56).byNumber([](const UseRow &row) { return row.use.minutes; }).aligned(Qt::AlignRight),
        moneyColumn(u"charged"_s, InterpreterUseDialog::tr("Charged"), charged),
        moneyColumn(u"expected"_s, InterpreterUseDialog::tr("Expected"), expected),
        numberColumn(u"unfilled"_s, InterpreterUseDialog::tr("Unfilled"), &Use::unfilled),
        numberColumn(u"confirmed"_s, InterpreterUseDialog::tr("Confirmed"), &Use::confirmed),
        numberColumn(u"declined"_s, InterpreterUseDialog::tr("Declined"), &Use::declined),
        numberColumn(u"released"_s, InterpreterUseDialog::tr("Released"), &Use::released),
        numberColumn(u"no-show"_s, InterpreterUseDialog::tr("Didn't come"), &Use::absent)};
}

/// "In all: 14 requests, 9 came, 12.5 hours, £120.00 charged, £310.00 expected".
QString totalText(const QList<Use> &uses)
{
    const Use total = totalOf(uses);
    const auto number = [](int count) { return QLocale().toString(count); };
    QString text =
        InterpreterUseDialog::tr("In all: requests %1, came %2, unfilled %3, hours %4, charged %5, "
                                 "expected %6.")
            .arg(number(total.requests), number(total.attended), number(total.unfilled),
                 QLocale().toString(total.minutes / 60.0, 'f', 1), termwords::money(total.chargedPence),
                 termwords::money(*total.expectedPence));
    if (std::ranges::any_of(uses, [](const Use &use) { return !use.expectedPence; }))
        text += u' ' + InterpreterUseDialog::tr("What somebody costs whose rate isn't known is left out.");
    return text;
}

} // namespace

InterpreterUseDialog::InterpreterUseDialog(Session &session, QWidget *parent)
    : VerbDialog(session, {tr("Use of interpreters"), tr("Export as CSV...")}, parent)
{
    setWayOut(tr("Close"));
    addNote(tr("What came of every request so far, by language and interpreter, without names. Charged is "
               "the amount recorded, with fees for late release; expected is what the rest costs by their "
               "rates."));
    auto *model = new ValueTableModel<UseRow>(
        columns(), [](const UseRow &row) { return row.id; }, this);
    QList<UseRow> rows;
    const QList<Use> uses = interpreterUse(workspace());
    for (const Use &use : uses)
        rows << UseRow{QUuid::createUuidV5(QUuid(), use.language + u' ' + use.interpreter), use};
    model->setRows(rows);
    auto *table = new TableView(tr("Use of interpreters"));
    table->setObjectName(u"use"_s);
    table->setLettersEnabled(false);
    table->setModel(model);
    table->setMinimumHeight(theme::px(220));
    content()->addWidget(table, 1);
    if (!rows.isEmpty())
        content()->addWidget(wrappedLabel(totalText(uses)));
    else
        addNote(tr("No interpreter was asked yet."));
    setVerbEnabled(!rows.isEmpty());
}

QSize InterpreterUseDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(1020), theme::px(480)});
}

bool InterpreterUseDialog::askLast()
{
    const QDate today = wallTimeAt(workspace().now(), workspace().study().zone).date;
    const QString name =
        QDir(prompt::documents()).filePath(u"interpreters-%1.csv"_s.arg(today.toString(Qt::ISODate)));
    const auto path =
        prompt::saveFile(this, {tr("Export use of interpreters"), tr("CSV (*.csv)"), u"csv"_s, name});
    m_path = path.value_or(QString());
    return path.has_value();
}

Outcome InterpreterUseDialog::carryOut()
{
    return exportInterpreterUse(workspace(), m_path);
}

QString InterpreterUseDialog::announcement() const
{
    return tr("Use of interpreters exported, without names.");
}

void dialogs::showInterpreterUse(Session &session, QWidget *parent)
{
    (new InterpreterUseDialog(session, parent))->start();
}

} // namespace colloquy
