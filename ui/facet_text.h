// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/catalog/facets.h"

namespace vitrine::ui {

/// What a person reads for a facet and for one of its values.
QString facetText(catalog::Facet facet);
QString facetValueText(catalog::Facet facet, const catalog::FacetValue& value);
QString categoryText(const std::string& code); ///< of one level

} // namespace vitrine::ui
