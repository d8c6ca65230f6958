// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace ansinh::test {

/// As long as it lives no file can be written: what the program meets on a full disk.
class FullDisk
{
public:
#ifdef Q_OS_UNIX
    FullDisk() : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    static constexpr bool isPossible()
    {
        return true;
    }

private:
    void (*m_signal)(int);
    rlimit m_before{};
#else
    static bool isPossible()
    {
        WARN("skipped: this system has no limit on the size of files");
        return false;
    }
#endif
};

} // namespace ansinh::test
