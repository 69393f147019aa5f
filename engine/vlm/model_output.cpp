// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/model_output.h"

#include <system_error>

#include "engine/core/error.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;

namespace {

bool holdsModel(const std::filesystem::path& folder)
{
    std::error_code ignored; // what cannot be looked at cannot be written either, which says why
    for (const auto* name : {"config.json", "model.safetensors", "model.safetensors.index.json"})
        if (std::filesystem::exists(folder / name, ignored))
            return true;
    return false;
}

} // namespace

void requireOutputFolder(const std::filesystem::path& out, const std::filesystem::path& model, ExistingModel existing)
{
    std::error_code ignored; // folders that are not there are not the same one
    if (std::filesystem::equivalent(out, model, ignored))
        throw Error({ErrorCode::ModelOverItself, {.file = out}, {}});
    if (existing == ExistingModel::Refuse && holdsModel(out))
        throw Error({ErrorCode::ModelExists, {.file = out}, {}});
}

} // namespace vitrine::vlm
