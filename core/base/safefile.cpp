// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

Code codeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EFBIG:
    case EDQUOT:
        return Code::FileFull;
    case ENOENT:
    case ENOTDIR:
        return Code::FileMissing;
    default:
        return Code::FileUnwritable;
    }
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(slash + 1);
}

/// 0, or why the folder's entries may not be on the disk. Some file systems can't flush a folder (EINVAL).
int flushFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    ::close(descriptor);
    return error;
}

} // namespace

SafeFile::SafeFile(const QString &path)
    : m_target(QFile::encodeName(path))
{}

SafeFile::~SafeFile()
{
    discard();
}

Outcome SafeFile::open()
{
    Q_ASSERT(m_descriptor < 0);
    if (m_target.isEmpty() || m_target.contains('\0'))
        return failed("path", ENOENT);
    struct stat status = {};
    if (::stat(m_target.constData(), &status) == 0) {
        if (!S_ISREG(status.st_mode))
            return failed("stat", S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
        const std::unique_ptr<char, decltype(&std::free)> real(::realpath(m_target.constData(), nullptr),
                                                               &std::free);
        if (!real)
            return failed("realpath", errno);
        m_target = real.get();
    } else if (errno != ENOENT) {
        return failed("stat", errno);
    }
    return createTemporary();
}

Outcome SafeFile::createTemporary()
{
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QByteArray unique = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        m_temporary = folderOf(m_target) + ".colloquy-" + unique + ".part";
        m_descriptor = ::open(m_temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                              S_IRUSR | S_IWUSR);
        if (m_descriptor >= 0) {
            m_buffer.reserve(bufferSize);
            return {};
        }
        if (errno != EEXIST)
            break;
    }
    const int error = errno;
    m_temporary.clear();
    return failed("create", error);
}

Outcome SafeFile::write(QByteArrayView bytes)
{
    if (m_failure)
        return *m_failure;
    if (m_descriptor < 0)
        return failed("write", EBADF);
    if (m_buffer.size() + bytes.size() > bufferSize) {
        if (auto flushed = flushBuffer(); !flushed)
            return flushed;
        if (bytes.size() >= bufferSize)
            return writeThrough(bytes);
    }
    m_buffer.append(bytes);
    return {};
}

Outcome SafeFile::flush()
{
    if (m_failure)
        return *m_failure;
    if (m_descriptor < 0)
        return failed("flush", EBADF);
    if (auto flushed = flushBuffer(); !flushed)
        return flushed;
    return closeChecked();
}

Outcome SafeFile::commit()
{
    if (!m_flushed) {
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    return publish();
}

Outcome SafeFile::flushBuffer()
{
    const Outcome outcome = writeThrough(m_buffer);
    m_buffer.resize(0);
    return outcome;
}

Outcome SafeFile::writeThrough(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failed("write", count < 0 ? errno : ENOSPC);
        m_written += count;
        bytes = bytes.sliced(count);
    }
    return {};
}

Outcome SafeFile::closeChecked()
{
    if (::fsync(m_descriptor) != 0)
        return failed("fsync", errno);
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return failed("fstat", errno);
    if (status.st_size != m_written)
        return failed("size", EIO);
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return failed("close", errno);
    m_flushed = true;
    return {};
}

Outcome SafeFile::publish()
{
    if (m_temporary.isEmpty())
        return m_failure ? *m_failure : failed("commit", EBADF);
    if (::rename(m_temporary.constData(), m_target.constData()) != 0)
        return failed("rename", errno);
    m_temporary.clear();
    if (const int error = flushFolder(folderOf(m_target)); error != 0)
        return failed("fsync folder", error);
    struct stat status = {};
    if (::stat(m_target.constData(), &status) != 0)
        return failed("stat", errno);
    if (status.st_size != m_written)
        return failed("size", EIO);
    return {};
}

Outcome SafeFile::failed(const char *step, int error)
{
    const Code code = codeOf(error);
    m_failure = Error::of(Error::Kind::Storage, code, code == Code::FileMissing ? u"folder"_s : QString(),
                          u"%1: %2"_s.arg(QLatin1StringView(step), qt_error_string(error)));
    discard();
    return *m_failure;
}

void SafeFile::discard()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
    m_temporary.clear();
}

Outcome writeWhole(const QString &path, QByteArrayView bytes)
{
    SafeFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace colloquy
