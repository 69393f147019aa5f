// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace vitrine::catalog {

/// What products that differ only in colour or size have in common: the beginning of their code ("MH01" of
/// "MH01-XS-Black") with the title without words for colours and sizes. Empty where the code has no parts or
/// too little of the title is left: such products are nobody's relatives.
std::string productFamily(const std::string& productCode, const std::string& title);

/// The same, but a code without parts ("MH01", the row of a product beside those of its sizes) counts as the beginning
/// of one.
std::string productFamilyOrStem(const std::string& productCode, const std::string& title);

/// For products whose codes have no parts: the title without words for colours and sizes, to be compared inside one
/// category and brand. Empty unless two words of three letters or more are left: many products are a "T-shirt".
std::string titleFamily(const std::string& title);

/// A title family with more members than this, in a catalog of so many rows, is no family: a title that says little
/// ("Summer dress") would else tie half a category together. A twentieth of the rows, at least 24 (a product in four
/// colours and six sizes) and at most 64.
std::size_t mostOfTitleFamily(std::size_t rows);

} // namespace vitrine::catalog
