// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::core {

/// Gives memory back to the system that was freed but kept for later: after work that took far more of it than what
/// goes on afterwards. Takes milliseconds. Does nothing where the C library cannot.
void giveBackFreeMemory();

} // namespace vitrine::core
