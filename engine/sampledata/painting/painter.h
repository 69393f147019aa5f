// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/random.h"
#include "engine/sampledata/painting/outline.h"
#include "engine/sampledata/painting/surface.h"

namespace vitrine::sampledata::painting {

/// How an area stands out from what lies behind it.
struct Form {
    double rounding = 0.10; ///< how far from the edge its surface turns away, in the product's units
    double depth = 0.55;    ///< how strongly light and shade show it
    double wrinkles = 0.0;  ///< soft creases of cloth
    double gloss = 0.0;     ///< a highlight where the surface faces the light
    double opacity = 1.0;
};

/// Draws one product onto a transparent layer, from back to front. One thread at a time.
class Painter {
public:
    /// `toPixels` maps the product's square to the layer; `light` points towards the light, x to the right
    /// and y down, of about unit length.
    Painter(cv::Size size, const cv::Matx33f& toPixels, Point light, core::Random random);

    void fill(const Line& outline, const Surface& surface, const Form& form = {});
    /// A soft darker (strength < 0) or lighter band over what is there already: folds, creases, highlights.
    void fold(const Line& line, double width, double strength);
    void line(const Line& line, double width, const Rgb& colour, double opacity = 1.0);
    void stitches(const Line& line, const Rgb& colour, double width = 0.010);
    /// Parts of the layer inside the outline become transparent again.
    void cut(const Line& outline);

    core::Random& random() { return m_random; }
    const cv::Mat3b& colours() const { return m_colours; } ///< BGR, premultiplied by coverage
    const cv::Mat1b& coverage() const { return m_coverage; }

private:
    Line toPixels(const Line& line) const;
    cv::Rect boundsOf(const Line& pixels, double margin) const;
    cv::Mat1b maskOf(const Line& pixels, const cv::Rect& bounds) const;
    cv::Mat1f shadeOf(const cv::Mat1b& mask, const cv::Rect& bounds, const Form& form) const;

    cv::Mat3b m_colours;
    cv::Mat1b m_coverage;
    cv::Matx33f m_toPixels;
    cv::Matx33f m_toUnits;
    Point m_light;
    core::Random m_random;
    double m_pixelsPerUnit;
    Point m_textureOffset;
    Point m_patternOffset;
};

} // namespace vitrine::sampledata::painting
