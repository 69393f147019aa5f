// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace vitrine::core {

/// Thrown by Progress::step() when somebody asked to stop. Deliberately not an Error and not a std::exception:
/// no item loop catches it by mistake; it unwinds to the job's edge, which reports "stopped".
struct Cancelled {};

/// How long work tells how far it is and learns that it should stop. Cheap to copy; called from any thread.
struct Progress {
    std::stop_token stop{};
    std::function<void(std::uint64_t done, std::uint64_t total)> report = [](auto, auto) {};

    /// Once per item, before its work. `total` 0 means unknown. Throws Cancelled when a stop was requested.
    void step(std::uint64_t done, std::uint64_t total) const
    {
        if (stop.stop_requested())
            throw Cancelled{};
        report(done, total);
    }
};

} // namespace vitrine::core
