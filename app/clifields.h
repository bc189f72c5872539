// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cliinvocation.h"
#include "core/base/text.h"

#include <functional>

namespace colloquy {

/// One property of a record: an option when it is added ("--access-needs"), a key when it is changed
/// ("access_needs"). The setter gets a value that fits the option's grammar.
template <class T>
struct Field {
    Option option;
    std::function<void(T &, const QString &)> set;
    bool clearable = false; ///< KEY= empties it

    QString key() const { return QString(option.name).replace(QLatin1Char('-'), QLatin1Char('_')); }
};

template <class T>
using FieldSetter = std::function<void(T &, const QString &)>;

template <class T>
FieldSetter<T> textField(QString T::*member)
{
    return [member](T &record, const QString &value) { record.*member = normalised(value); };
}

template <class T, class Enum>
FieldSetter<T> wordField(Enum T::*member)
{
    return [member](T &record, const QString &value) { record.*member = *fromWord<Enum>(value); };
}

/// Empty: not asked.
template <class T>
FieldSetter<T> askedField(YesNo T::*member)
{
    return [member](T &record, const QString &value) {
        record.*member = fromWord<YesNo>(value).value_or(YesNo::NotAsked);
    };
}

template <class T>
FieldSetter<T> flagField(bool T::*member)
{
    return [member](T &record, const QString &value) { record.*member = value == QStringLiteral("yes"); };
}

template <class T>
QList<Option> optionsOf(const QList<Field<T>> &fields)
{
    QList<Option> options;
    for (const Field<T> &field : fields)
        options << field.option;
    return options;
}

/// What the options say; what was given several times comes as lines.
template <class T>
void applyOptions(const Invocation &in, const QList<Field<T>> &fields, T &record)
{
    for (const Field<T> &field : fields) {
        const QStringList values = in.arguments().values(field.option.name);
        if (!values.isEmpty())
            field.set(record, values.join(QLatin1Char('\n')));
    }
}

/// What KEY=VALUE says.
template <class T>
Outcome applyPairs(const QMap<QString, QString> &pairs, const QList<Field<T>> &fields, T &record)
{
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field<T> &f) { return f.key() == pair.key(); });
        if (field == fields.end())
            return misuse(QStringLiteral("There is no such key; see --help for the ones there are."));
        const bool clears = field->clearable && pair->isEmpty();
        const Outcome checked = clears ? Outcome() : checkValue(pair.key(), field->option.value, *pair);
        if (!checked)
            return checked;
        field->set(record, *pair);
    }
    return {};
}

/// For lists of people.
inline Option identifiedOption()
{
    return {QStringLiteral("identified"), {}, QStringLiteral("With names; needs the passphrase.")};
}

/// A record for each; where one can't be told, none is.
template <class T>
Outcome listRecords(Invocation &in, const QList<T> &things,
                    Result<Fields> (*recordOf)(const Invocation &in, const T &thing))
{
    QList<Fields> records;
    for (const T &thing : things) {
        const Result<Fields> record = recordOf(in, thing);
        if (!record)
            return record.error();
        records << *record;
    }
    in.out().list(records);
    return {};
}

} // namespace colloquy
