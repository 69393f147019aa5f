// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include <nlohmann/json_fwd.hpp>

#include "engine/core/progress.h"

namespace vitrine::vlm {

/// Number format of weights in a measurement; activations are f32 with F32, and bf16 otherwise. Int8 and Nf4 are the
/// decoder's matrices' alone, and the rest bf16: for benchGenerate(), benchPrefill() and benchLoad().
enum class BenchPrecision { F32, Bf16, Int8, Nf4 };

/// What is measured. Sizes that a measurement does not name do not concern it.
struct BenchOptions {
    /// A folder with a config.json, of any size. Its weights are looked at by benchLoad() alone: the others draw their own.
    std::filesystem::path model;
    BenchPrecision precision = BenchPrecision::Bf16;
    std::int64_t prompt = 768; ///< tokens of one prefill
    std::int64_t depth = 768;  ///< tokens in the cache before the first new one
    std::int64_t new_tokens = 32;
    std::int64_t batch = 1;    ///< captions at a time; for benchVision() crops
};

// Each returns one object: what, shapes, precision, threads and figures, with the level of the CPU's kernels. Machines
// that are shared swing by half within minutes, so figures stand beside what the same run measured of the machine itself:
// `read_gb_per_second` (the best of several plain readings) for what reads weights, `gemm_gflop_per_second` (one large
// product in the same precision) for what computes. Times are medians. Throw core::Error as config.json's reader does, and
// Cancelled between two measurements.

/// Plain reading of memory by all threads.
nlohmann::ordered_json benchBandwidth(const BenchOptions& options, const core::Progress& progress = {});
/// The product of the decoder's widest layer, `prompt` rows.
nlohmann::ordered_json benchGemm(const BenchOptions& options, const core::Progress& progress = {});
/// `new_tokens` decoding steps for `batch` rows behind `depth` tokens. `weight_bytes` are those that a step reads: codes
/// and scales of quantised matrices, and the head.
nlohmann::ordered_json benchGenerate(const BenchOptions& options, const core::Progress& progress = {});
/// `prompt` tokens through the decoder.
nlohmann::ordered_json benchPrefill(const BenchOptions& options, const core::Progress& progress = {});
/// `batch` crops through the vision tower.
nlohmann::ordered_json benchVision(const BenchOptions& options, const core::Progress& progress = {});
/// Loading the folder's weights for captioning, and touching each page of them once; Int8 and Nf4 are quantised on the way.
/// `bytes` are those of the weights as they are then kept.
nlohmann::ordered_json benchLoad(const BenchOptions& options, const core::Progress& progress = {});

} // namespace vitrine::vlm
