// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vitrine::vlm::kernels {

/// Memory that PlainReading reads: many times any cache.
constexpr std::size_t kBandwidthBytes = std::size_t{512} << 20;

/// How fast memory that lies in no cache can be read: what products with few rows are measured by. A machine's memory is
/// not the same fast at all times, so that each reading belongs beside what is compared with it.
class PlainReading {
public:
    /// Takes kBandwidthBytes of memory.
    PlainReading();
    /// Reads it once, split over `threads` threads, and does nothing else with it. Bytes per second.
    double once(int threads) const;

private:
    std::vector<std::uint64_t> m_memory;
};

} // namespace vitrine::vlm::kernels
