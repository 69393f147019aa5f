// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/model_output.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "engine/core/error.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;

namespace {

const std::string kConfigFile = "config.json";
const char* const kUnfinished = ".new-model"; ///< what the hidden folder inside another one is called after

[[noreturn]] void refuse(const std::filesystem::path& folder, const std::error_code& code)
{
    throw Error({ErrorCode::FileUnwritable, {.file = folder}, {code.message()}});
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code code;
    for (std::filesystem::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
        names.push_back(at->path().filename().string());
    if (code) // what is in it must be known before anything is written
        refuse(folder, code);
    std::sort(names.begin(), names.end());
    return names;
}

/// One file, shards as the reference library names them ("model-00001-of-00002.safetensors"), or their index.
bool holdsWeights(const std::string& name)
{
    unsigned shard = 0, count = 0;
    int end = 0;
    return name == "model.safetensors" || name == "model.safetensors.index.json" ||
           (std::sscanf(name.c_str(), "model-%5u-of-%5u.safetensors%n", &shard, &count, &end) == 2 &&
            static_cast<std::size_t>(end) == name.size());
}

/// What a reader would take for the new model's where that has no such file.
bool isPartOfModel(const std::string& name)
{
    return holdsWeights(name) || name == kConfigFile || name == "generation_config.json" ||
           std::find(kProcessorFiles.begin(), kProcessorFiles.end(), name) != kProcessorFiles.end();
}

/// Never removed for a new model's sake: it fits that one too.
bool isCode(const std::string& name)
{
    return std::find(kCodeFiles.begin(), kCodeFiles.end(), name) != kCodeFiles.end();
}

bool isPartOfAdapter(const std::string& name)
{
    return name == "adapter_config.json" || name == "adapter_model.safetensors";
}

void requireUnused(const std::filesystem::path& folder)
{
    const auto names = namesIn(folder);
    if (std::any_of(names.begin(), names.end(),
                    [](const std::string& name) { return name == kConfigFile || holdsWeights(name); }))
        throw Error({ErrorCode::ModelExists, {.file = folder}, {}});
    if (!names.empty())
        throw Error({ErrorCode::ModelFolderUsed, {.file = folder}, {names.front()}});
}

bool isFolder(const std::filesystem::path& path)
{
    std::error_code ignored; // what cannot be looked at cannot be written either, which says why
    return std::filesystem::is_directory(path, ignored);
}

const std::filesystem::path& checked(const std::filesystem::path& out, const std::filesystem::path& source,
                                     ExistingModel existing)
{
    std::error_code ignored; // folders that are not there are not the same one
    if (std::filesystem::equivalent(out, source, ignored))
        throw Error({ErrorCode::ModelOverItself, {.file = out}, {}});
    core::removeAbandonedFolders(out); // beside it, where it was still to be made
    if (isFolder(out))
        core::removeAbandonedFolders(out / kUnfinished); // or it would count as used
    if (existing == ExistingModel::Refuse && isFolder(out))
        requireUnused(out);
    return out;
}

} // namespace

ModelFolder::ModelFolder(const std::filesystem::path& out, const std::filesystem::path& source, ExistingModel existing)
    : m_out(checked(out, source, existing)), m_isInside(isFolder(m_out)),
      m_staging(m_isInside ? m_out / kUnfinished : m_out, requireUnused)
{
}

void ModelFolder::commit()
{
    if (m_isInside)
        moveInto();
    else
        m_staging.commit();
}

/// The folder itself stays: somebody may work in it, and it may be a mounted disk or the target of a link.
void ModelFolder::moveInto()
{
    const auto names = namesIn(place());
    std::error_code code;
    std::filesystem::remove(m_out / kConfigFile, code);
    for (const auto& name : namesIn(m_out))
        if (!code && isPartOfModel(name) && !std::binary_search(names.begin(), names.end(), name))
            std::filesystem::remove(m_out / name, code);
    const auto move = [&](const std::string& name) {
        if (!code)
            std::filesystem::rename(place() / name, m_out / name, code);
    };
    for (const auto& name : names)
        if (name != kConfigFile)
            move(name);
    if (std::binary_search(names.begin(), names.end(), kConfigFile))
        move(kConfigFile);
    if (code)
        refuse(m_out, code);
}

void requireReplaceable(const std::filesystem::path& folder, ExistingModel existing)
{
    std::set<std::string> abandoned; // halves of a model, which may be lost
    for (const auto& path : core::abandonedFolders(folder / kUnfinished))
        abandoned.insert(path.filename().string());
    bool isUsed = false;
    for (const auto& name : namesIn(folder)) {
        if (abandoned.contains(name))
            continue;
        isUsed = true;
        std::error_code ignored; // what is no regular file is somebody else's
        const auto status = std::filesystem::symlink_status(folder / name, ignored);
        if (!(isPartOfModel(name) || isCode(name) || isPartOfAdapter(name)) || !std::filesystem::is_regular_file(status))
            throw Error({ErrorCode::ModelAmongOthers, {.file = folder}, {name}});
    }
    if (isUsed && existing == ExistingModel::Refuse)
        throw Error({ErrorCode::ModelExists, {.file = folder}, {}});
}

} // namespace vitrine::vlm
