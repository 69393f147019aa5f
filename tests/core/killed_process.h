// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace vitrine {

/// Runs `work` in a process of its own, which must be killed while it works. Before any thread is started.
template <typename Work> bool isKilled(const Work& work)
{
    const auto child = ::fork();
    if (child == 0) {
        try {
            work();
        } catch (...) { // shows as an exit that is no kill
        }
        ::_exit(0);
    }
    int state = 0;
    return ::waitpid(child, &state, 0) == child && WIFSIGNALED(state) && WTERMSIG(state) == SIGKILL;
}

} // namespace vitrine
