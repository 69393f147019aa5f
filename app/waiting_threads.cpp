// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waiting_threads.h"

#include <cstdlib>

namespace vitrine::app {

namespace {

/// Long enough for the short waits within one operation, too short to take a core from anybody.
constexpr const char* kSpins = "1000";

} // namespace

// Threads that spin while they wait are a little faster alone, and stand in each other's way as soon as anything else
// runs: beside a compiler training was four times slower (tests/bench/RESULTS.md).
bool waitWithLittleSpinning()
{
    if (std::getenv("OMP_WAIT_POLICY") != nullptr || std::getenv("GOMP_SPINCOUNT") != nullptr)
        return false;
    setenv("GOMP_SPINCOUNT", kSpins, 1);
    return true;
}

} // namespace vitrine::app
