// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exporttarget.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Whether both paths lead to one thing that is there.
bool isSame(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

} // namespace

bool isPartOfStudy(const QString &study, const QString &path)
{
    if (isSame(study, path))
        return true;
    const QFileInfo file(study);
    const QFileInfo target(path);
    if (!isSame(file.absolutePath(), target.absolutePath()))
        return false;
    const QString name = file.fileName();
    return QStringList{name, name + u"-journal"_s, name + u"-wal"_s, name + u"-shm"_s}.contains(
        target.fileName());
}

Outcome checkExportTarget(const Workspace &workspace, const QString &path)
{
    if (!isPartOfStudy(workspace.path(), path))
        return {};
    return Error::of(Error::Kind::Storage, Code::FileExists, u"study_file"_s);
}

} // namespace colloquy
