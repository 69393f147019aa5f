// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/core/progress.h"
#include "engine/vlm/model_output.h"

namespace vitrine::vlm {

inline constexpr const char* kAdapterFile = "adapter_model.safetensors"; ///< the tensors of a PEFT folder
inline constexpr const char* kAdapterConfigFile = "adapter_config.json";

/// PEFT's `adapter_config.json` of a LoRA adapter. Members carry the file's keys. What it says of each module:
/// adapter_modules.h.
struct AdapterConfig {
    std::string base_model_name_or_path;
    std::int64_t r = 8;
    double lora_alpha = 16.0;
    double lora_dropout = 0.0;
    bool use_rslora = false;
    /// Name suffixes ("qkv_proj", "img_projection.0"), or one regular expression that must match a whole name;
    /// "all-linear" alone is every linear layer.
    std::vector<std::string> target_modules;
    bool target_modules_is_regex = false; ///< the file holds a string instead of a list
    /// Modules whose weights are trained and kept whole beside the adapter, by the ends of their names.
    std::vector<std::string> modules_to_save;
    /// Another rank or alpha for the modules whose names end with (or match, as a regular expression) the key.
    std::map<std::string, std::int64_t> rank_pattern;
    std::map<std::string, double> alpha_pattern;

    /// Reads `folder`/adapter_config.json. Throws Error{FileMissing | JsonSyntax | AdapterField}; what this program
    /// does not compute (DoRA, biases, other kinds of adapter) is refused by name.
    static AdapterConfig load(const std::filesystem::path& folder);
    nlohmann::json toJson() const;

    /// Whether the parameter of this full name ("lm_head.weight") belongs to a module that is kept whole.
    bool saves(const std::string& parameter) const;
};

/// An adapter's folder, and how much of it counts: 1 is as it was trained, 0 the base alone.
struct AdapterChoice {
    std::filesystem::path folder;
    double weight = 1.0;
};

/// Merges adapters into their base and writes a whole model folder, in the base's dtype: W + sum of weight · scaling · B A,
/// and for what an adapter keeps whole W + weight · (W' − W). One tensor at a time is in memory.
/// Throws Error as the files' readers do, Error{AdapterNotFinite} for values that are infinite or not a number, and as
/// ModelFolder does, before anything is read. Progress counts bytes; throws Cancelled.
void mergeAdapters(const std::filesystem::path& model, const std::vector<AdapterChoice>& adapters,
                   const std::filesystem::path& out, const ModelOutput& output = {},
                   const core::Progress& progress = {});

/// Writes the two files of a PEFT folder into `out`, with `base` for base_model_name_or_path and the same tensors, and
/// nothing else of what the folder holds. Progress counts bytes. Throws Error as the files' readers do,
/// Error{FileUnwritable}, and Cancelled.
void copyAdapter(const std::filesystem::path& adapter, const std::string& base, const std::filesystem::path& out,
                 const core::Progress& progress = {});

/// What an adapter folder holds.
struct AdapterSummary {
    AdapterConfig config;
    std::uint64_t parameters = 0;
    std::vector<std::string> modules; ///< full names, sorted
    std::vector<std::string> saved;   ///< parameters that are kept whole, full names, sorted
};
AdapterSummary inspectAdapter(const std::filesystem::path& adapter);

} // namespace vitrine::vlm
