// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace vitrine::cli {

/// Ctrl-C and SIGTERM: the first asks running work to stop, the second ends the process at once. Made at the
/// start of main, before any other thread.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    bool requested() const { return m_source.stop_requested(); }

private:
    void watch();

    std::stop_source m_source;
    std::jthread m_watcher;
};

} // namespace vitrine::cli
