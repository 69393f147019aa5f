// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>
#include <unistd.h>

namespace vitrine::cli {

namespace {

constexpr int kKilledByInterrupt = 130; // as shells report it

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGUSR1); // ends the watcher
    return signals;
}

} // namespace

Interrupt::Interrupt()
{
    const auto signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // inherited by every thread that is made later
    m_watcher = std::jthread([this] { watch(); });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_watcher.native_handle(), SIGUSR1);
}

void Interrupt::watch()
{
    const auto signals = watchedSignals();
    for (int signal = 0; sigwait(&signals, &signal) == 0;) {
        if (signal == SIGUSR1)
            return;
        if (m_source.stop_requested())
            _exit(kKilledByInterrupt);
        m_source.request_stop();
    }
}

} // namespace vitrine::cli
