// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exporttarget.h"

#include <QFile>

#include <sys/stat.h>

namespace colloquy {

Outcome checkExportTarget(const Workspace &workspace, const QString &path)
{
    struct stat study = {};
    struct stat target = {};
    if (::stat(QFile::encodeName(workspace.path()).constData(), &study) != 0 ||
        ::stat(QFile::encodeName(path).constData(), &target) != 0)
        return {};
    if (study.st_dev != target.st_dev || study.st_ino != target.st_ino)
        return {};
    return Error::of(Error::Kind::Storage, Code::FileExists);
}

} // namespace colloquy
