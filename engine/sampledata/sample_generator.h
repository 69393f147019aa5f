// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/picture.h"
#include "engine/core/progress.h"
#include "engine/sampledata/anomalies/anomaly_record.h"
#include "engine/sampledata/profile.h"

namespace vitrine::sampledata {

/// One generated row and its picture. Title, category and price follow from what is drawn, so that a model
/// can learn them from the picture.
struct Sample {
    catalog::Product product; ///< image empty; everything else as it goes into the catalog
    std::string
        pictureFile;       ///< encoded bytes; empty when the row shares another's file or names a missing one
    std::string extension; ///< ".jpg" or ".png"
    std::uint64_t look = 0; ///< the same for products of one kind and shape
    std::uint64_t pictureRow = 0; ///< the row whose file this one names; its own unless it shares one
    std::vector<InjectedAnomaly> anomalies; ///< none unless the profile has rates for them
};

/// Row `index` of the sample with this seed; depends on nothing else, so that any thread count gives the same
/// bytes. Thread-safe.
Sample generateSample(const Profile& profile, std::uint64_t seed, std::uint64_t index);

/// The same without drawing anything: pictureFile stays empty. Microseconds instead of milliseconds.
Sample generateRow(const Profile& profile, std::uint64_t seed, std::uint64_t index);

struct SampleOptions {
    std::uint64_t count = 3040; ///< the seed data set's size
    std::uint64_t seed = 7;
    Profile profile;      ///< the default profile unless set
    bool pictures = true; ///< false: rows alone, microseconds each, to try how much a catalog can hold
    unsigned threads = 0; ///< 0: one per core
};

struct SampleReport {
    std::uint64_t generated = 0;
    double seconds = 0.0;
};

/// Generates rows and pictures (images/sample-<seed>-000001.jpg …, or the next names that are free; what was there
/// stays) into the catalog in one undoable step, with splits assigned 80/10/10 (rows that share a picture get the same;
/// with Profile::splitByDrawing, all of a look). What the profile lets go wrong is written into the rows
/// ("sample_anomaly" of their further columns) and to sample-anomalies.jsonl in the catalog's folder. Memory does not
/// grow with `count`. One that is stopped or fails leaves neither rows nor pictures; what one that was killed left, in
/// images/ and beside sample-anomalies.jsonl, is removed by the next into the same catalog. Throws
/// Error{CatalogReadOnly | FileUnwritable}, Cancelled.
SampleReport generateIntoCatalog(catalog::Catalog& catalog, const SampleOptions& options,
                                 const core::Progress& progress);

} // namespace vitrine::sampledata
