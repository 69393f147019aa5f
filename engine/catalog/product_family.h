// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// What products that differ only in colour or size have in common: the beginning of their code ("MH01" of
/// "MH01-XS-Black") with the title without words for colours and sizes. Empty where the code has no parts or
/// too little of the title is left: such products are nobody's relatives.
std::string productFamily(const std::string& productCode, const std::string& title);

/// The same, but a code without parts ("MH01", the row of a product beside those of its sizes) counts as the beginning
/// of one.
std::string productFamilyOrStem(const std::string& productCode, const std::string& title);

} // namespace vitrine::catalog
