// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/picture.h"
#include "engine/core/progress.h"
#include "engine/sampledata/mimic/fidelity.h"
#include "engine/sampledata/presets.h"
#include "engine/sampledata/sample_generator.h"

namespace vitrine::sampledata {

/// Which sample data somebody wants, as window and command line ask for it. Nothing has been read yet.
struct SamplePlan {
    std::uint64_t count = SampleOptions{}.count;
    std::uint64_t seed = SampleOptions{}.seed;
    std::filesystem::path profile{}; ///< a profile's file; empty: varied.json, or the shop of the use
    std::filesystem::path mimic{};   ///< a catalog to resemble, instead of a profile
    std::optional<Use> use{};        ///< whose faults and picture sizes it gets
    bool pictures = true;
};

/// Reads the profile, or measures the catalog to resemble, and applies the use. Throws Error as
/// Profile::load, Catalog::open and mimicProfile, Cancelled.
SampleOptions optionsFor(const SamplePlan& plan, const core::Progress& progress = {});

/// What a plan made.
struct SampleOutcome {
    SampleReport report;
    std::string profile;                    ///< its name
    std::optional<FidelityReport> fidelity; ///< of a catalog to resemble
    std::filesystem::path page;             ///< where the comparison was written: exports/fidelity.html
};

enum class SampleStage { Measuring, Drawing, Comparing };

/// Generates into the catalog what `options`, which are optionsFor(plan), say; then compares it with the
/// catalog to resemble, and writes the page and beside it a table of nearest neighbours. `progressOf` gives
/// each stage its progress. Throws as generateIntoCatalog.
SampleOutcome carryOut(const SamplePlan& plan, const SampleOptions& options, catalog::Catalog& catalog,
                       const std::function<core::Progress(SampleStage)>& progressOf);

/// What the products will be like, how long they will take, and how much room.
struct SamplePreview {
    struct Item {
        catalog::Product product;
        core::Picture picture; ///< empty for a row without one, or one that cannot be read
    };
    std::vector<Item> items;
    double seconds = 0.0;    ///< of drawing all of them, on all cores
    std::uint64_t bytes = 0; ///< of pictures and rows, on disk
};

/// The first `count` products with pictures of their own, drawn here and now to measure them. Throws
/// Cancelled.
SamplePreview previewOf(const SampleOptions& options, std::size_t count, const core::Progress& progress = {});

} // namespace vitrine::sampledata
