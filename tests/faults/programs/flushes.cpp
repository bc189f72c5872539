// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: writes the name of each file into COLLOQUY_FLUSHES as it is flushed, and keeps
// what a rollback journal holds at that moment in the folder COLLOQUY_JOURNALS.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr size_t longestPath = 4096;

struct Path {
    char text[longestPath] = {};
};

Path pathOf(int file)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    Path path;
    if (readlink(link, path.text, longestPath - 1) < 0)
        std::abort();
    return path;
}

void writeAll(int target, const char *bytes, ssize_t count)
{
    if (write(target, bytes, static_cast<size_t>(count)) != count)
        std::abort();
}

int openIn(const char *path, int flags)
{
    const int file = open(path, flags | O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        std::abort();
    return file;
}

void note(const Path &path)
{
    const char *log = std::getenv("COLLOQUY_FLUSHES");
    if (!log)
        return;
    const int file = openIn(log, O_APPEND);
    writeAll(file, path.text, static_cast<ssize_t>(std::strlen(path.text)));
    writeAll(file, "\n", 1);
    close(file);
}

// Read through the program's own descriptor: closing another one would drop the locks on the file.
void keepJournal(int journal, const Path &path)
{
    const char *folder = std::getenv("COLLOQUY_JOURNALS");
    const size_t length = std::strlen(path.text);
    if (!folder || length < 8 || std::strcmp(path.text + length - 8, "-journal") != 0)
        return;
    static int count = 0;
    char copy[longestPath];
    std::snprintf(copy, sizeof copy, "%s/%d-%d.journal", folder, getpid(), ++count);
    const int file = openIn(copy, O_TRUNC);
    char buffer[65536];
    off_t at = 0;
    for (ssize_t got = 0; (got = pread(journal, buffer, sizeof buffer, at)) > 0; at += got)
        writeAll(file, buffer, got);
    close(file);
}

int flushed(const char *function, int file)
{
    const Path path = pathOf(file);
    note(path);
    keepJournal(file, path);
    const auto real = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, function));
    return real(file);
}

} // namespace

extern "C" int fsync(int file)
{
    return flushed("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return flushed("fdatasync", file);
}
