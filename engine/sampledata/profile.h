// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/sampledata/anomalies/anomaly.h"
#include "engine/sampledata/kind.h"
#include "engine/sampledata/mimic/statistics.h"
#include "engine/sampledata/photography.h"

namespace vitrine::sampledata {

/// How a shop sells one kind of product.
struct KindProfile {
    Kind kind = Kind::Coat;
    double weight = 1.0;        ///< share among the rows
    std::string category1_code; ///< may hold {department}
    std::string category2_code;
    std::string category3_code;     ///< what the prompt's template names
    std::vector<std::string> nouns; ///< by the drawn shape's variant: "Tote", "Backpack", …
    std::vector<std::string> materials; ///< what {material} in a title stands for; by chance, not drawn
    double basePrice = 100.0;       ///< of the first variant, plain, without metal
};

/// A shop: `*.json` under resources/profiles; PROFILE.md beside them documents every key.
struct Profile {
    std::string name;
    std::string website_name;
    std::string country_code;
    std::string currency_code;
    std::string brand;
    std::vector<std::string> departments; ///< "Women", "Men" …
    std::vector<KindProfile> kinds;
    std::map<std::string, std::string> colourNames;   ///< drawn colour → the shop's word
    std::map<std::string, std::string> patternNames;  ///< drawn pattern → the shop's word ("" for plain)
    std::map<std::string, std::string> hardwareNames; ///< drawn metal → the shop's word ("" for none)
    std::map<std::string, double> patternFactors;     ///< price factor of a pattern
    std::string titleGrammar;                         ///< "{colour} {pattern} {noun}"; {hardware} too, and what is not drawn:
                                                      ///< {material}, {collection}
    std::vector<std::string> collections; ///< what {collection} in a title stands for, by chance
    bool splitByDrawing = false; ///< products of one kind and shape go into one split: siblings do not leak
    std::vector<double> priceEndings;                 ///< 0.0, 0.95, −0.01: added after rounding, by kind
    double priceStep = 10.0;     ///< prices are rounded to multiples of this, small ones to a fifth of it
    double discountShare = 0.15; ///< of the rows: their price lies below their full price
    Photography photography = Photography::Plain;
    AnomalyRates anomalies; ///< what goes wrong, and how often; nothing unless said
    Statistics statistics;  ///< of a catalog that the rows shall resemble; empty unless said

    bool empty() const { return kinds.empty() && statistics.categories.empty(); } ///< it sells nothing

    /// Throws Error{FileMissing | FileUnreadable | JsonSyntax | ProfileField}.
    static Profile load(const std::filesystem::path& file);
    nlohmann::json toJson() const;
};

/// resources/profiles/default.json: what the starter model was trained on.
Profile defaultProfile();
/// resources/profiles/varied.json: several brands, materials, endings of prices, sizes and formats, as real
/// catalogs have them; what a sample is of unless something else is chosen.
Profile variedProfile();
/// resources/profiles/demo.json: another brand with other category names, titles and price levels.
Profile demoProfile();

} // namespace vitrine::sampledata
