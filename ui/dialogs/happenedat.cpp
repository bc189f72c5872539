// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/happenedat.h"

#include "core/actions/workspace.h"
#include "core/base/moment.h"
#include "ui/widgets/timefield.h"

using namespace Qt::StringLiterals;

namespace colloquy {

Result<std::optional<qint64>> happenedAt(const TimeField &field)
{
    if (field.isEmpty())
        return std::optional<qint64>();
    if (!field.isComplete())
        return Error::of(Error::Kind::Refused, Code::DateMalformed, u"at"_s);
    const auto moment = resolve(field.wallTime());
    if (!moment)
        return moment.error();
    return std::optional(moment->utc);
}

TimeField *happenedField(const QString &name, const Workspace &workspace)
{
    auto *field = new TimeField(TimeField::Kind::DateAndTime, name);
    field->setZone(workspace.study().zone);
    field->setToday(wallTimeAt(workspace.now(), workspace.study().zone).date);
    return field;
}

} // namespace colloquy
