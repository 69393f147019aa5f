// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::catalog {

/// The further columns of one segment's products, a text column each, so that a query reads the one that it names and
/// not all of them. Names and texts are folded. Further columns beyond kMostFurtherColumns are in Column::Extra alone.
struct FurtherSegment {
    std::string names;                ///< as FurtherNames reads them
    std::vector<std::string> columns; ///< of each name in turn, as TextSegment reads them
};
inline constexpr std::size_t kMostFurtherColumns = 64;

/// `extras`: Product::extra of a segment's products, folded.
FurtherSegment encodeFurther(const std::vector<std::string>& extras);

/// Which columns a FurtherSegment has. On disk, little-endian: 1 when these are all (else 0), then of each name its bytes
/// (u32) and itself. A view: `data` outlives it.
class FurtherNames {
public:
    explicit FurtherNames(const std::string& data) : m_data(data) {}

    bool areAll() const { return m_data.front() != 0; }
    std::optional<std::uint32_t> find(std::string_view name) const;

private:
    std::string_view m_data;
};

/// The text column of one further column, from Column::Extra.
std::string furtherTexts(const std::string& extra, std::string_view name);

/// That of a column that no product of a segment has.
std::string noTexts();

} // namespace vitrine::catalog
