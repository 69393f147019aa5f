// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "engine/catalog/catalog.h"
#include "engine/train/recipe.h"
#include "engine/vlm/model_output.h"

namespace vitrine::workflow {

/// Makes a model folder to train from scratch: the architecture of `likeFolder` (config.json,
/// preprocessor_config.json), a vocabulary of at most `vocabularySize` tokens learned from what the recipe's
/// templates say of the catalog's products, and random weights. The configuration's special ids and
/// vocabulary size are set to the new vocabulary's. Throws core::Error as the files' readers and vlm::ModelFolder do.
void createModel(const std::filesystem::path& out, const std::filesystem::path& likeFolder,
                 const catalog::Catalog& catalog, const train::Recipe& recipe, std::int64_t vocabularySize,
                 std::uint64_t seed, vlm::ExistingModel existing = vlm::ExistingModel::Refuse);

} // namespace vitrine::workflow
