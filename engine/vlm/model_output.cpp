// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/model_output.h"

#include <algorithm>
#include <string>
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

/// Whether this program writes a file of this name into the folder of a model or an adapter.
bool isPartOfModel(const std::string& name)
{
    constexpr std::array names{"adapter_config.json",    "adapter_model.safetensors", "config.json",
                               "generation_config.json", "model.safetensors",         "model.safetensors.index.json"};
    const bool isShard = name.starts_with("model-") && name.ends_with(".safetensors");
    return isShard || std::find(names.begin(), names.end(), name) != names.end() ||
           std::find(kProcessorFiles.begin(), kProcessorFiles.end(), name) != kProcessorFiles.end();
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

void requireReplaceable(const std::filesystem::path& folder, ExistingModel existing)
{
    std::error_code code;
    for (std::filesystem::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        const auto name = entry->path().filename().string();
        std::error_code ignored; // what is no regular file is somebody else's
        if (!isPartOfModel(name) || !std::filesystem::is_regular_file(entry->symlink_status(ignored)))
            throw Error({ErrorCode::ModelAmongOthers, {.file = folder}, {name}});
    }
    if (code)
        throw Error({ErrorCode::FileUnwritable, {.file = folder}, {code.message()}});
    if (existing == ExistingModel::Refuse)
        throw Error({ErrorCode::ModelExists, {.file = folder}, {}});
}

} // namespace vitrine::vlm
