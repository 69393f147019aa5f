// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/catalog/catalog.h"
#include "engine/core/progress.h"
#include "engine/sampledata/mimic/distances.h"
#include "engine/sampledata/mimic/neighbours.h"

namespace vitrine::sampledata {

/// Distances below it are called close, below twice as much near.
inline constexpr double kCloseDistance = 0.05;
/// A distance that chance alone makes this often says nothing.
inline constexpr double kChance = 0.05;

/// What a distance says. Chance: it is not small, but two lots of so few independent products of one shop would be
/// as far from each other.
enum class FidelityVerdict { Close, Near, Chance, Apart };
FidelityVerdict verdictOf(double distance, double probability);
const char* nameOf(FidelityVerdict verdict); ///< "close", "near", "chance", "apart"

/// A number that products have, in two catalogs.
struct NumberFidelity {
    std::string field;    ///< "price", "title_length", "picture_width", "picture_height"
    std::string category; ///< "Men / Tops / Tees"; "" for all products
    std::uint64_t sourceCount = 0;
    std::uint64_t sampleCount = 0;
    double kolmogorovSmirnov = 0.0;
    double probability = 1.0; ///< that chance alone makes such a distance between so many independent products
    std::vector<double>
        sourceQuantiles; ///< at 0, 1 … 100 per cent: what a chart draws; empty without products
    std::vector<double> sampleQuantiles;
    double sourceIndependent = 0.0; ///< independentCount(): rows of one product tell little more than one of them
    double sampleIndependent = 0.0;
};

/// A text that products have, in two catalogs.
struct ShareFidelity {
    struct Entry {
        std::string name;
        double source = 0.0;
        double sample = 0.0;
    };
    std::string field; ///< "category", "brand", "currency", "split", "picture_format"
    std::uint64_t sourceCount = 0;
    std::uint64_t sampleCount = 0;
    double totalVariation = 0.0;
    ChiSquare chiSquare;
    std::vector<Entry> shares; ///< most frequent in the source first
};

/// A product of the sample that gives away one of the source.
struct CopiedProduct {
    catalog::ProductId sample = 0;
    catalog::ProductId source = 0;
    std::string what; ///< "title" or "picture"
};

/// How far a sample is from what it imitates. What only one of the two catalogs has at all (splits, prices)
/// is left out. Prices are full prices.
struct FidelityReport {
    std::string source;
    std::string sample;
    std::uint64_t sourceProducts = 0;
    std::uint64_t sampleProducts = 0;
    std::vector<NumberFidelity> numbers;          ///< of all products
    std::vector<NumberFidelity> pricesByCategory; ///< for categories that both have
    std::vector<ShareFidelity> shares;
    std::vector<CopiedProduct> copies; ///< at most 1,000 kept; copyCount counts all
    std::uint64_t copyCount = 0;
    std::vector<NearestNeighbour> neighbours; ///< of each product of the sample, in its order
    std::uint64_t tooNearCount = 0;           ///< of them

    const NumberFidelity* number(const std::string& field) const; ///< null when it was left out
    const ShareFidelity* share(const std::string& field) const;
    nlohmann::json toJson() const;
};

/// Compares two catalogs. Decodes all pictures at reduced scale, and reads whole files where both have one of
/// the same length. Throws Cancelled.
FidelityReport compareCatalogs(const catalog::Catalog& source, const catalog::Catalog& sample,
                               const core::Progress& progress = {});

/// One self-contained HTML page (no script, no network): distances, overlaid distributions and shares,
/// copies.
std::string renderFidelity(const FidelityReport& report);

/// A line for each product of the sample, with its nearest product of the source by title and by picture:
/// sample, source_by_title, title_similarity, source_by_picture, picture_distance, too_near. Throws
/// Error{FileUnwritable}.
void writeNeighbours(const FidelityReport& report, const std::filesystem::path& file);

/// renderFidelity() written atomically. Throws Error{FileUnwritable}.
void writeFidelity(const FidelityReport& report, const std::filesystem::path& file);

} // namespace vitrine::sampledata
