// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/flushes.h"

#include <atomic>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> count = 0;

} // namespace

// The program's own symbols come before the C library's, for the libraries that it loads too.
extern "C" int fsync(int descriptor)
{
    ++count;
    return static_cast<int>(syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor)
{
    ++count;
    return static_cast<int>(syscall(SYS_fdatasync, descriptor));
}

namespace colloquy::bench {

int flushes()
{
    return count;
}

} // namespace colloquy::bench
