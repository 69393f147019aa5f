// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/safetensors.h"

#include <system_error>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/json_reading.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;

namespace {

const char* const kWholeFile = "model.safetensors";
const char* const kIndexFile = "model.safetensors.index.json";

/// A shard's name from the index, which must be a plain path below the folder, through no linked folder. The file itself
/// may be a link: the Hugging Face cache keeps the bytes elsewhere.
std::filesystem::path shardPath(const std::filesystem::path& folder, const std::string& name,
                                const std::filesystem::path& index)
{
    const auto relative = std::filesystem::path(name).lexically_normal(); // "./a" is a: no file is read twice
    bool leaves = relative.empty() || relative.is_absolute() || name.find('\0') != std::string::npos;
    auto place = folder;
    std::error_code ignored; // what is not there is no link, and is missed when it is opened
    for (const auto& part : relative.parent_path()) {
        place /= part;
        leaves = leaves || part == ".." || std::filesystem::is_symlink(place, ignored);
    }
    if (leaves || relative.filename() == "..")
        throw Error({ErrorCode::ShardOutsideModel, {.file = index, .item = "weight_map"}, {name}});
    return folder / relative;
}

} // namespace

Checkpoint::Checkpoint(const std::filesystem::path& folder) : m_folder(folder)
{
    const auto whole = folder / kWholeFile, index = folder / kIndexFile;
    if (core::mayExist(whole) || !core::mayExist(index)) {
        m_files.emplace_back(whole);
        for (auto& name : m_files.front().names())
            m_fileOfTensor.emplace(std::move(name), 0);
        return;
    }
    const auto source = readJson(index);
    const auto weightMap = source.is_object() ? source.find("weight_map") : source.end();
    if (weightMap == source.end() || !weightMap->is_object())
        throw Error({ErrorCode::JsonField,
                     {.file = index, .item = "weight_map"},
                     {weightMap == source.end() ? "nothing" : showJson(*weightMap), "an object"}});
    std::map<std::filesystem::path, std::size_t> fileOfShard;
    for (const auto& [name, shard] : weightMap->items()) {
        if (!shard.is_string())
            throw Error({ErrorCode::JsonField,
                         {.file = index, .item = "weight_map." + name},
                         {showJson(shard), "a file's name"}});
        const auto path = shardPath(folder, shard.get_ref<const std::string&>(), index);
        const auto [known, isNew] = fileOfShard.try_emplace(path, m_files.size());
        if (isNew && !core::mayExist(path)) // as after a download that was interrupted
            throw Error({ErrorCode::ShardMissing, {.file = path}, {}});
        if (isNew)
            m_files.emplace_back(path);
        const auto& file = m_files[known->second];
        if (!file.contains(name))
            throw Error({ErrorCode::TensorMissing, {.file = file.path(), .item = name}, {}});
        m_fileOfTensor.emplace(name, known->second);
    }
    // What the index does not list is in the shards all the same: readers that load them whole use it.
    for (std::size_t file = 0; file < m_files.size(); ++file)
        for (auto& name : m_files[file].names())
            m_fileOfTensor.emplace(std::move(name), file);
}

std::vector<std::string> Checkpoint::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, file] : m_fileOfTensor)
        names.push_back(name);
    return names;
}

bool Checkpoint::contains(const std::string& name) const
{
    return m_fileOfTensor.count(name) > 0;
}

const TensorView& Checkpoint::tensor(const std::string& name) const
{
    const auto found = m_fileOfTensor.find(name);
    if (found == m_fileOfTensor.end())
        throw Error({ErrorCode::TensorMissing, {.file = m_folder, .item = name}, {}});
    return m_files[found->second].tensor(name);
}

const std::filesystem::path& Checkpoint::fileOf(const std::string& name) const
{
    const auto found = m_fileOfTensor.find(name);
    if (found == m_fileOfTensor.end())
        throw Error({ErrorCode::TensorMissing, {.file = m_folder, .item = name}, {}});
    return m_files[found->second].path();
}

std::uint64_t Checkpoint::totalBytes() const
{
    std::uint64_t bytes = 0;
    for (const auto& [name, file] : m_fileOfTensor)
        bytes += m_files[file].tensor(name).data.size();
    return bytes;
}

void Checkpoint::release(const std::string& name) const
{
    const auto& view = tensor(name);
    m_files[m_fileOfTensor.at(name)].release(view);
}

} // namespace vitrine::vlm
