// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "engine/imaging/picture_facts.h"

namespace vitrine::imaging {

enum class PictureFault { TooSmall, OddShape, Blurry, TooDark, TooBright, Blank };

/// The short, stable name of a fault ("too_small"), for JSON, the database and filters.
std::string_view nameOf(PictureFault fault);

/// Where a fault begins. The defaults were set on 622 real product pictures and damaged copies of them
/// (tests/bench/RESULTS.md).
struct FaultThresholds {
    std::int32_t leastSide = 256; ///< TooSmall: the longer side has fewer pixels; the model, which sees 336, would
                                  ///< enlarge it by more than a third
    double greatestAspect = 2.5; ///< OddShape: longer over shorter side; a screenshot of a telephone is 2.2
    double leastContrast =
        0.02; ///< Blank: one tone, give or take compression; of real pictures the least is 0.06
    double leastSharpness = 0.65; ///< Blurry: edges blurred by more than 1.5 pixels; real ones reach 1.3
    double leastHighlight = 0.39; ///< TooDark: nine tenths of the picture are darker
    double mostBlack = 0.05;      ///< TooDark: or so much of the subject has lost all detail to black
    double mostShadow = 0.46; ///< TooBright: all but a fiftieth of the lit subject is lighter in every channel, where
                              ///< the following three say that it is no white thing in good light
    double leastGlare = 0.87; ///< a tenth of the picture is lighter than this, as no grey ground is, …
    double leastLost = 0.005; ///< … and so much of the subject is clipped, or of the picture white, …
    double leastChroma = 3.0; ///< … or it has colours, which have paled: greatestChroma() of the picture
    double mostClipped = 0.10; ///< TooBright: or so much of it is light with a channel at its end, as bright colours have
    double mostWhite = 0.12;    ///< TooBright: or so much of the picture is white without being background
};

/// The faults of one picture, in the order of the enumeration. A blank picture is not called blurry; a nearly
/// black or white one is dark or bright as well, and one in which something can be seen in the dark is dark alone. With fewer than 160 pixels along the longer side, where
/// compression outweighs edges and tones, neither those nor blur are judged.
std::vector<PictureFault> faultsOf(const PictureFacts& facts, const FaultThresholds& thresholds = {});

} // namespace vitrine::imaging
