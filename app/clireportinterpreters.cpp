// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/interpreterreport.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Fields recordOf(const InterpreterUse &use)
{
    const QStringList columns = interpreterUseColumns();
    const QStringList cells = interpreterUseCells(use);
    Fields record;
    for (int i = 0; i < columns.size(); ++i) {
        bool isNumber = false;
        const int number = cells[i].toInt(&isNumber);
        record << std::pair(columns[i], isNumber ? QJsonValue(number) : orNull(cells[i]));
    }
    return record;
}

Outcome report(Invocation &in)
{
    const QList<InterpreterUse> uses = interpreterUse(in.study());
    if (in.has(u"csv"_s))
        return in.send(interpreterUseCsv(uses));
    QList<Fields> records;
    for (const InterpreterUse &use : uses)
        records << recordOf(use);
    if (!in.out().isJson() && !uses.isEmpty()) { // for the eye alone: who reads it by machine adds up
        InterpreterUse total = totalOf(uses);
        total.language = u"all"_s;
        records << recordOf(total);
    }
    in.out().list(records);
    return {};
}

} // namespace

QList<Command> interpreterReportCommands()
{
    return {{u"report interpreters"_s,
             {u"STUDY"_s},
             u"Use, minutes and cost of interpreters by language, and requests that nobody filled."_s,
             {{u"csv"_s, {}, u"Prints CSV."_s}},
             report}};
}

} // namespace colloquy
