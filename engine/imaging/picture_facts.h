// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "engine/imaging/colour_layout.h"
#include "engine/imaging/content_hash.h"

namespace vitrine::imaging {

/// Tones and edges are measured on the picture shrunk to so many pixels along its longer side (never
/// enlarged).
inline constexpr std::int32_t kExaminedSide = 336;

/// What the checks of a catalog want to know about a picture file. Shares and tones are 0 … 1. The *subject*
/// is what is neither white nor plain background that reaches the border; the *lit subject* leaves out a backdrop in
/// uneven light too (exposure.h).
struct PictureFacts {
    std::int32_t width = 0; ///< as it is seen, EXIF orientation applied
    std::int32_t height = 0;
    std::uint64_t bytes = 0; ///< of the file

    ContentHash fileHash{};  ///< of the file's bytes
    ContentHash pixelHash{}; ///< of size and pixels, upright: equal for copies with other metadata. A JPEG's
                             ///< pixels are those at reduced scale, so that a JPEG equals only JPEGs
    std::uint64_t perceptualHash = 0; ///< for nearDuplicates()
    ColourLayout colours{};           ///< tells near duplicates from the same photograph in another colour
    std::uint64_t trimmedHash = 0;    ///< perceptualHash without plain margins; the same where there are none
    ColourLayout trimmedColours{};    ///< colours without plain margins

    double sharpness = 0.0;    ///< of the clear edges: 1 / their blur in examined pixels; 0 without edges. In
                               ///< focus 0.8 and more, blurred by 4 pixels 0.6 and less
    double brightness = 0.0;   ///< mean of grey
    double contrast = 0.0;     ///< standard deviation of the colours
    double highlight = 0.0;    ///< grey that a tenth of the picture exceeds
    double shadow = 0.0;       ///< darkest channel below which a fiftieth of the lit subject lies
    double blackShare = 0.0;   ///< of the subject: crushed to black
    double clippedShare = 0.0; ///< of the lit subject: light, a channel at its end, another one not
    double whiteShare = 0.0;   ///< of the picture: white without being background
};

/// In how many of 64 bits the hashes of the two pictures differ, or of one or both without margins: the fewest.
int leastHashDistance(const PictureFacts& one, const PictureFacts& other);

/// Whether the pictures are nearly the same: in shape, their hashes within kNearDuplicateDistance, in colours
/// (kSameColours) and in lightness (kSameLightness). As a copy may have got a margin, the same holds where plain
/// margins are taken off one or both, for hashes within kTrimmedDuplicateDistance.
bool areNearDuplicates(const PictureFacts& one, const PictureFacts& other);

/// Reads and decodes the file once, a JPEG at reduced scale. The same facts on every machine that decodes
/// alike. Throws Error{PictureMissing | PictureUndecodable | PictureTooLarge | FileUnreadable}, a truncated
/// file included. Thread-safe.
PictureFacts examinePicture(const std::filesystem::path& file);

} // namespace vitrine::imaging
