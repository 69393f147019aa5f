// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>

namespace vitrine::vlm {

/// The files of a model folder that are not weights or configuration: tokenizer and preprocessor.
inline constexpr std::array kProcessorFiles{"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
                                            "preprocessor_config.json"};

/// What becomes of a model that is in the way.
enum class ExistingModel { Refuse, Replace };

/// How a model folder is written that is made from another one.
struct ModelOutput {
    ExistingModel existing = ExistingModel::Refuse;
    std::size_t shards = 0; ///< files of weights; 0: as many as hold at most 5 GB each
};

/// Throws Error{ModelOverItself} when `out` is `model`'s own folder, by whatever path, and Error{ModelExists} when it
/// holds another model that is not to be replaced.
void requireOutputFolder(const std::filesystem::path& out, const std::filesystem::path& model, ExistingModel existing);

/// For a folder that gives way whole to a new model or adapter (core::AtomicFolder). Throws Error{ModelAmongOthers} when
/// it holds anything but the files of a model or an adapter, which would be lost, and Error{ModelExists} when those
/// are not to be replaced.
void requireReplaceable(const std::filesystem::path& folder, ExistingModel existing);

} // namespace vitrine::vlm
