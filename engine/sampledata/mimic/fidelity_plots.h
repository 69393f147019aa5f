// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/sampledata/mimic/fidelity.h"

namespace vitrine::sampledata {

/// A number's axis, cut into equally wide bins: logarithmic where its values span two powers of ten.
struct FidelityAxis {
    double low = 0.0;
    double high = 1.0;
    bool logarithmic = false;

    double place(double value) const; ///< 0 … 1
    double valueAt(double place) const;
};
FidelityAxis axisOf(const NumberFidelity& number);

/// The share of a catalog's products in each of `bins` equal parts of the axis, from its quantiles.
std::vector<double> binShares(const std::vector<double>& quantiles, const FidelityAxis& axis,
                              std::size_t bins);

/// SVG, in the page's classes "source" and "sample": histograms side by side and distribution functions over
/// each other; paired bars for shares. "" without products.
std::string histogramSvg(const NumberFidelity& number);
std::string distributionSvg(const NumberFidelity& number);
std::string sharesSvg(const ShareFidelity& share, std::size_t most);

/// Text as it may stand in HTML and SVG.
std::string escapedHtml(const std::string& text);

/// A number of so many digits after the point.
std::string fixedNumber(double value, int digits);

} // namespace vitrine::sampledata
