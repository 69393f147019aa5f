// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::app {

/// What tells OpenMP's threads, in the environment, to sleep soon while they wait. Its library reads that only when it
/// is loaded, so the variable must be there before the program is.
///
/// Threads that spin while they wait are a little faster alone, and stand in each other's way as soon as anything else
/// runs: beside a compiler training was four times slower (tests/bench/RESULTS.md). The number is long enough for the
/// short waits within one operation, too short to take a core from anybody.
inline constexpr const char* kQuietThreads = "GOMP_SPINCOUNT=1000";

/// Whether somebody has set a policy in these variables ("NAME=value", the last nullptr); it is kept.
bool hasThreadPolicy(const char* const* environment);

} // namespace vitrine::app
