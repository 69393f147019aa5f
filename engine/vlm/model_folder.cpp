// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/model_folder.h"

#include <torch/torch.h>

#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

void convertModel(const std::filesystem::path& model, const std::filesystem::path& out, const std::string& dtype,
                  const ModelOutput& output, const core::Progress& progress)
{
    ModelFolder folder(out, model, output.existing);
    convertCheckpoint(model, folder.place(), torchDtypeNamed(dtype), output.shards, progress);
    folder.commit();
}

} // namespace vitrine::vlm
