// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace vitrine::vlm::kernels {

/// Memory that readBytesPerSecond() reads: many times any cache.
constexpr std::size_t kBandwidthBytes = std::size_t{512} << 20;

/// How fast `threads` threads together read memory that lies in no cache: the best of several times, each thread with a
/// half, a third … of it, and nothing else done with what is read.
double readBytesPerSecond(int threads);

} // namespace vitrine::vlm::kernels
