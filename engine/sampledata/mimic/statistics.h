// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/sampledata/kind.h"

namespace vitrine::sampledata {

class ProfileReader;

/// A part of the products, evenly spread over [low, high); where both are equal, all at this one value.
struct RangeShare {
    double low = 0.0;
    double high = 0.0;
    double share = 0.0;
};

/// A part of the products with one value in common.
struct NumberShare {
    double value = 0.0;
    double share = 0.0;
};
struct NameShare {
    std::string name;
    double share = 0.0;
};

/// A word of a category's titles.
struct TitleWord {
    std::string word;
    std::string before = " "; ///< what parts it from the word before it
    double share = 0.0;       ///< of the category's titles
};
/// Words that exclude each other, as colours and sizes do.
struct TitleSlot {
    std::vector<TitleWord> words;
    bool varies = false; ///< among products that share a picture: sizes do, colours do not
};

/// One category of a catalog.
struct CategoryStatistics {
    Kind kind = Kind::Coat; ///< what is drawn for it
    double share = 0.0;
    std::string category1_code;
    std::string category2_code;
    std::string category3_code;
    std::vector<RangeShare> prices;       ///< full prices; none: the products have no prices
    std::vector<RangeShare> titleLengths; ///< characters; none: the products have no titles
    std::vector<TitleSlot> titleSlots;    ///< from the beginning of the title to its end
    std::size_t coinedAt = 0;             ///< coined words come before this slot
};

/// Widths in [width, width + spread) and heights likewise; spread 0: exactly this size.
struct PictureSizeShare {
    int width = 0;
    int height = 0;
    int spread = 0;
    double share = 0.0;
};

/// What a catalog is like, in numbers: a profile with these draws rows that resemble it. Every list may be
/// empty: then the rest of the profile says what rows are like.
struct Statistics {
    std::vector<CategoryStatistics> categories;
    std::vector<NumberShare> priceEndings; ///< of prices that lie somewhere in a range: 0, 0.95, 0.99
    std::vector<NumberShare> discounts;    ///< 0.2: the price is four fifths of the full price
    std::vector<NameShare> brands;         ///< what is missing to 1 gets coined names
    std::vector<NameShare> currencies;
    std::vector<NameShare> splits; ///< "train", "validation", "test", "" for none
    std::vector<PictureSizeShare> pictureSizes;
    std::vector<NameShare> pictureFormats; ///< "jpeg", "png", "webp"
    std::vector<std::string> coinedWords; ///< words that are in no title of the catalog; every title gets one
    double coinedLength = 6.0;            ///< characters of such a word, on average

    bool empty() const;
};

/// Throws Error{ProfileField}.
Statistics readStatistics(ProfileReader& reader);
nlohmann::json toJson(const Statistics& statistics);

} // namespace vitrine::sampledata
