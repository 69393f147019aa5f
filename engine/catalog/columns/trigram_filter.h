// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::catalog {

/// Which runs of three bytes some texts have: a Bloom filter with one hash (B. H. Bloom, "Space/time trade-offs in hash
/// coding", 1970). Texts that lack one of a needle's need not be read to know that they do not hold it.
inline constexpr std::size_t kTrigramFilterBytes = 2048; ///< half full with the titles of 4,096 products

std::string trigramFilterOf(std::string_view texts);

/// False only when the texts of which `filter` was made do not hold the needle.
bool mayContain(std::string_view filter, std::string_view needle);

} // namespace vitrine::catalog
