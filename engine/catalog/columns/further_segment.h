// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::catalog {

/// The further columns of one segment's products, a text column each, so that a query reads the one that it names and
/// not all of them. Names and texts are folded.
struct FurtherSegment {
    std::string names;                ///< as FurtherNames reads them
    std::vector<std::string> columns; ///< of each name in turn, as TextSegment reads them
};
inline constexpr std::size_t kMostFurtherColumns = 64; ///< of a segment; others are in Column::Extra alone

/// `extras`: Product::extra of a segment's products, folded.
FurtherSegment encodeFurther(const std::vector<std::string>& extras);

/// Which columns a FurtherSegment has. On disk, little-endian: 1 when they hold all values (else 0), then of each name
/// its bytes (u32) and itself. A view: `data` outlives it.
class FurtherNames {
public:
    explicit FurtherNames(const std::string& data) : m_data(data) {}

    /// Not where there are too many columns, or a product has two that are called alike.
    bool areAll() const { return m_data.front() != 0; }
    std::uint32_t count() const;
    std::optional<std::uint32_t> find(std::string_view name) const;

private:
    /// seen(name) until it is true; how many there were before.
    template <typename Seen> std::uint32_t lookFor(const Seen& seen) const;

    std::string_view m_data;
};

/// A text column (TextSegment) with textOf(text) for each text of another.
std::string mappedTexts(const std::string& data, const std::function<std::string(std::string_view)>& textOf);

/// That of a column that no product of a segment has.
std::string noTexts();

} // namespace vitrine::catalog
