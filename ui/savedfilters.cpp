// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savedfilters.h"

#include <QSettings>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace colloquy::savedfilters {

namespace {

/// Each time it is opened the sample is a new study.
QString keyOf(const Study &study)
{
    return u"filters/"_s + (study.sample ? u"sample"_s : study.id.text());
}

} // namespace

QString textOf(const Chips &chips)
{
    QUrlQuery query;
    for (auto choice = chips.begin(); choice != chips.end(); ++choice) {
        QStringList options = choice.value();
        options.sort();
        for (const QString &option : std::as_const(options))
            query.addQueryItem(choice.key(), QString::fromLatin1(QUrl::toPercentEncoding(option)));
    }
    return query.toString(QUrl::FullyEncoded);
}

Chips chipsOf(const QString &text)
{
    Chips chips;
    for (const auto &[choice, option] : QUrlQuery(text).queryItems(QUrl::FullyDecoded))
        chips[choice] << option;
    return chips;
}

QStringList list(const Study &study)
{
    return QSettings().value(keyOf(study)).toStringList();
}

void save(const Study &study, const QString &filter)
{
    QStringList filters = list(study);
    if (!filters.contains(filter))
        QSettings().setValue(keyOf(study), filters << filter);
}

void remove(const Study &study, const QString &filter)
{
    QStringList filters = list(study);
    filters.removeAll(filter);
    if (filters.isEmpty())
        QSettings().remove(keyOf(study));
    else
        QSettings().setValue(keyOf(study), filters);
}

} // namespace colloquy::savedfilters
