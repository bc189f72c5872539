// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentstudies.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace colloquy::recentstudies {

namespace {

constexpr int most = 8;
const QString key = u"recent"_s;

void keep(const QStringList &paths)
{
    QSettings().setValue(key, QStringList(paths.mid(0, most)));
}

} // namespace

QStringList list()
{
    return QSettings().value(key).toStringList();
}

void remember(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = list();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    keep(paths);
}

void forget(const QString &path)
{
    QStringList paths = list();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    keep(paths);
}

void clear()
{
    QSettings().remove(key);
}

} // namespace colloquy::recentstudies
