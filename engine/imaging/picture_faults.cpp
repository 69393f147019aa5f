// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/picture_faults.h"

#include <algorithm>

namespace vitrine::imaging {

namespace {

constexpr std::int32_t kJudgedSide = 160;
constexpr double kBlankAndBright = 0.9; // a blank picture that light was overexposed, or nobody drew on it

// A picture in too little light: its tones lie as close together as a blank one's, and yet far apart for how little light
// there is. Noise on black reaches less than the first and JPEG's on a plain dark tone less than the second.
constexpr double kDimmestHighlight = 0.03;
constexpr double kDimContrast = 0.08; // of the highlight; darkened sample pictures begin at 0.11

bool isDimRatherThanBlank(const PictureFacts& facts, const FaultThresholds& thresholds)
{
    return facts.highlight < thresholds.leastHighlight && facts.highlight > kDimmestHighlight &&
           facts.contrast > kDimContrast * facts.highlight;
}

bool isBlurry(const PictureFacts& facts, const FaultThresholds& thresholds)
{
    return facts.sharpness < thresholds.leastSharpness;
}

bool isTooDark(const PictureFacts& facts, const FaultThresholds& thresholds)
{
    return facts.highlight < thresholds.leastHighlight || facts.blackShare > thresholds.mostBlack;
}

/// Nothing is dark, and not because the thing is white: light has burnt out some of it or bleached its colours.
bool isWithoutShadow(const PictureFacts& facts, const FaultThresholds& thresholds)
{
    const bool isBurnt = facts.clippedShare + facts.whiteShare > thresholds.leastLost;
    const bool isColoured = greatestChroma(facts.colours) > thresholds.leastChroma;
    return facts.shadow > thresholds.mostShadow && facts.highlight > thresholds.leastGlare && (isBurnt || isColoured);
}

bool isTooBright(const PictureFacts& facts, const FaultThresholds& thresholds)
{
    return isWithoutShadow(facts, thresholds) || facts.clippedShare > thresholds.mostClipped ||
           facts.whiteShare > thresholds.mostWhite;
}

} // namespace

std::string_view nameOf(PictureFault fault)
{
    switch (fault) {
    case PictureFault::TooSmall:
        return "too_small";
    case PictureFault::OddShape:
        return "odd_shape";
    case PictureFault::Blurry:
        return "blurry";
    case PictureFault::TooDark:
        return "too_dark";
    case PictureFault::TooBright:
        return "too_bright";
    case PictureFault::Blank:
        return "blank";
    }
    return {};
}

std::vector<PictureFault> faultsOf(const PictureFacts& facts, const FaultThresholds& thresholds)
{
    const auto [shorter, longer] = std::minmax(facts.width, facts.height);
    std::vector<PictureFault> faults;
    if (longer < thresholds.leastSide)
        faults.push_back(PictureFault::TooSmall);
    if (longer > thresholds.greatestAspect * shorter)
        faults.push_back(PictureFault::OddShape);
    const bool isFlat = facts.contrast < thresholds.leastContrast;
    const bool isBlank = isFlat && !isDimRatherThanBlank(facts, thresholds);
    const bool isJudged = !isFlat && longer >= kJudgedSide;
    if (isJudged && isBlurry(facts, thresholds))
        faults.push_back(PictureFault::Blurry);
    if (isFlat ? facts.highlight < thresholds.leastHighlight : isJudged && isTooDark(facts, thresholds))
        faults.push_back(PictureFault::TooDark);
    if (isFlat ? facts.brightness > kBlankAndBright : isJudged && isTooBright(facts, thresholds))
        faults.push_back(PictureFault::TooBright);
    if (isBlank)
        faults.push_back(PictureFault::Blank);
    return faults;
}

} // namespace vitrine::imaging
