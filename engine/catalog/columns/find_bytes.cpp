// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/find_bytes.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__ // every x86-64 has it
#include <emmintrin.h>
#endif

namespace vitrine::catalog {

namespace {

std::size_t plainFind(std::string_view text, std::string_view needle, std::size_t from)
{
    if (from >= text.size())
        return std::string_view::npos;
    const auto* found = static_cast<const char*>(
        ::memmem(text.data() + from, text.size() - from, needle.data(), needle.size()));
    return found == nullptr ? std::string_view::npos : static_cast<std::size_t>(found - text.data());
}

} // namespace

#ifdef __SSE2__

// Sixteen places at once: where the needle's first and last bytes stand as far apart as in the needle, the rest is
// compared (W. Mula, "SIMD-friendly algorithms for substring searching", 2018).
std::size_t findBytes(std::string_view text, std::string_view needle, std::size_t from)
{
    constexpr std::size_t kWidth = sizeof(__m128i);
    const auto load = [&](std::size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    };
    const auto first = _mm_set1_epi8(needle.front());
    const auto last = _mm_set1_epi8(needle.back());
    const auto toLast = needle.size() - 1;
    for (; from + toLast + kWidth <= text.size(); from += kWidth) {
        const auto both = _mm_and_si128(_mm_cmpeq_epi8(load(from), first), _mm_cmpeq_epi8(load(from + toLast), last));
        for (auto places = static_cast<unsigned>(_mm_movemask_epi8(both)); places != 0; places &= places - 1) {
            const auto at = from + static_cast<std::size_t>(std::countr_zero(places));
            if (std::memcmp(text.data() + at, needle.data(), needle.size()) == 0)
                return at;
        }
    }
    return plainFind(text, needle, from);
}

#else

std::size_t findBytes(std::string_view text, std::string_view needle, std::size_t from)
{
    return plainFind(text, needle, from);
}

#endif

} // namespace vitrine::catalog
