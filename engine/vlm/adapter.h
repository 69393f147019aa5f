// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace vitrine::vlm {

/// PEFT's `adapter_config.json` of a LoRA adapter. Members carry the file's keys.
struct AdapterConfig {
    std::string base_model_name_or_path;
    std::int64_t r = 8;
    double lora_alpha = 16.0;
    double lora_dropout = 0.0;
    bool use_rslora = false;
    /// Name suffixes ("qkv_proj", "img_projection.0"), or one regular expression that must match a whole name.
    std::vector<std::string> target_modules;
    bool target_modules_is_regex = false; ///< the file holds a string instead of a list

    /// Reads `folder`/adapter_config.json. Throws Error{FileMissing | JsonSyntax | AdapterField}; what this program
    /// does not compute (DoRA, biases, modules_to_save, rank patterns) is refused by name.
    static AdapterConfig load(const std::filesystem::path& folder);
    nlohmann::json toJson() const;

    /// Whether the module of this full name ("model.layers.0.mlp.down_proj") carries an adapter.
    bool targets(const std::string& module) const;
};

/// Merges an adapter into its base and writes a whole model folder: W + scaling · B A, in the base's dtype.
/// Throws Error as the files' readers do.
void mergeAdapter(const std::filesystem::path& model, const std::filesystem::path& adapter,
                  const std::filesystem::path& out);

/// What an adapter folder holds.
struct AdapterSummary {
    AdapterConfig config;
    std::uint64_t parameters = 0;
    std::vector<std::string> modules; ///< full names, sorted
};
AdapterSummary inspectAdapter(const std::filesystem::path& adapter);

} // namespace vitrine::vlm
