// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>

#include "engine/core/atomic_folder.h"

namespace vitrine::vlm {

/// The files of a model folder that are not weights or configuration: tokenizer and preprocessor.
inline constexpr std::array kProcessorFiles{"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
                                            "preprocessor_config.json", "processor_config.json"};

/// The reference's own code, which `auto_map` in its configurations names and without which `transformers` opens no
/// folder. Released folders have it, each what its version needs.
inline constexpr std::array kCodeFiles{"configuration_phi3_v.py", "modeling_phi3_v.py", "image_embedding_phi3_v.py",
                                       "image_processing_phi3_v.py", "processing_phi3_v.py"};

/// What becomes of a model that is in the way.
enum class ExistingModel { Refuse, Replace };

/// How a model folder is written that is made from another one.
struct ModelOutput {
    ExistingModel existing = ExistingModel::Refuse;
    std::size_t shards = 0; ///< files of weights; 0: as many as hold at most 5 GB each
};

/// A model folder that appears whole. Its files are written into a hidden folder, beside one that is to be made or
/// inside one that is there, and commit() moves them into place, where they replace all files of a model that are
/// there; other files stay. Without commit() nothing of it stays and the folder is as it was; the hidden folder of a
/// process that was killed goes with the next ModelFolder for the same place. The disk holds both models until then.
class ModelFolder {
public:
    /// `source`: the folder that the model is made from. Throws Error{ModelOverItself} when `out` is the same, by
    /// whatever path, Error{ModelExists | ModelFolderUsed} when it holds a model or anything else and that is not to be
    /// replaced, Error{FileUnwritable}.
    ModelFolder(const std::filesystem::path& out, const std::filesystem::path& source, ExistingModel existing);

    const std::filesystem::path& place() const { return m_staging.place(); } ///< where to write until then

    /// config.json, without which no folder is a model, goes first and comes last. Throws Error{FileUnwritable}. Call
    /// once.
    void commit();

private:
    void moveInto();

    std::filesystem::path m_out;
    bool m_isInside; ///< m_staging in m_out, and never committed itself
    core::AtomicFolder m_staging;
};

/// For a folder that gives way whole to a new model or adapter (core::AtomicFolder). Throws Error{ModelAmongOthers} when
/// it holds anything but the files of a model or an adapter, which would be lost, and Error{ModelExists} when those
/// are not to be replaced. What a killed process left of a model counts as nothing.
void requireReplaceable(const std::filesystem::path& folder, ExistingModel existing);

} // namespace vitrine::vlm
