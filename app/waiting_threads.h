// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::app {

/// Tells OpenMP's threads, through the environment, to sleep soon while they wait. Its library reads that only when it
/// is loaded: a program in which it is loaded already has to start anew. Returns whether that is so; false when
/// somebody has set a policy before, which is kept.
bool waitWithLittleSpinning();

} // namespace vitrine::app
