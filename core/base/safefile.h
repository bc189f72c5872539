// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace colloquy {

/// A file that is written whole or not at all. Bytes go to a temporary file beside the target, readable
/// by its owner alone (0600), which takes the target's place in commit() and is removed if that never comes.
/// An existing file is replaced; through a symbolic link, the file that it leads to. Folders, devices and
/// pipes are refused.
class SafeFile {
public:
    explicit SafeFile(const QString &path);
    ~SafeFile();
    Q_DISABLE_COPY_MOVE(SafeFile)

    Outcome open();

    /// Buffered, so small pieces are cheap. After the first error every further call returns that error.
    Outcome write(QByteArrayView bytes);

    /// Everything is on the disk, under the temporary name still: all that could fail for want of room is
    /// done. Nothing more can be written.
    Outcome flush();

    /// Done only when the bytes are on the disk under the target's name and as many as were written. After
    /// an error the target is still the old file; only if the folder itself can't be flushed or read back,
    /// it may already be the new one, whole.
    Outcome commit();

private:
    Outcome failed(const char *step, int error);
    Outcome createTemporary();
    Outcome flushBuffer();
    Outcome writeThrough(QByteArrayView bytes);
    Outcome closeChecked();
    Outcome publish();
    void discard();

    QByteArray m_target;
    QByteArray m_temporary; ///< empty: none on the disk
    QByteArray m_buffer;
    int m_descriptor = -1;
    bool m_flushed = false;
    qint64 m_written = 0;
    std::optional<Error> m_failure;
};

Outcome writeWhole(const QString &path, QByteArrayView bytes);

} // namespace colloquy
