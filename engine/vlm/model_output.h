// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

namespace vitrine::vlm {

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

} // namespace vitrine::vlm
