// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/checkpoint_writer.h"

#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"

namespace vitrine::vlm {

namespace {

constexpr std::uint64_t kUsualShardBytes = 5'000'000'000;
const char* const kWholeFile = "model.safetensors";
const char* const kIndexFile = "model.safetensors.index.json";

struct Shard {
    std::string file;
    std::vector<TensorHeader> tensors;
};

std::string shardName(std::size_t index, std::size_t count)
{
    if (count == 1)
        return kWholeFile;
    char name[64];
    std::snprintf(name, sizeof name, "model-%05zu-of-%05zu.safetensors", index + 1, count);
    return name;
}

std::uint64_t totalBytes(const std::vector<TensorHeader>& tensors)
{
    std::uint64_t total = 0;
    for (const auto& tensor : tensors)
        total += tensor.bytes();
    return total;
}

/// A tensor goes where its middle falls, so that shards are about equally large and none is empty.
std::vector<Shard> divide(const std::vector<TensorHeader>& tensors, std::size_t count)
{
    const double total = static_cast<double>(totalBytes(tensors));
    std::vector<std::vector<TensorHeader>> parts(count);
    double offset = 0.0;
    for (const auto& tensor : tensors) {
        const auto bytes = static_cast<double>(tensor.bytes());
        const auto part = static_cast<std::size_t>((offset + bytes / 2) / total * static_cast<double>(count));
        parts[std::min(part, count - 1)].push_back(tensor);
        offset += bytes;
    }
    std::erase_if(parts, [](const auto& part) { return part.empty(); });
    std::vector<Shard> shards;
    for (std::size_t index = 0; index < parts.size(); ++index)
        shards.push_back({shardName(index, parts.size()), std::move(parts[index])});
    return shards;
}

void writeIndex(const std::filesystem::path& folder, const std::vector<Shard>& shards, std::uint64_t total)
{
    nlohmann::json map = nlohmann::json::object();
    for (const auto& shard : shards)
        for (const auto& tensor : shard.tensors)
            map[tensor.name] = shard.file;
    const nlohmann::json index = {{"metadata", {{"total_size", total}}}, {"weight_map", std::move(map)}};
    core::writeFileAtomically(folder / kIndexFile, index.dump(2) + "\n");
}

} // namespace

std::size_t usualShardCount(std::uint64_t bytes)
{
    return static_cast<std::size_t>(std::max<std::uint64_t>(1, (bytes + kUsualShardBytes - 1) / kUsualShardBytes));
}

void writeCheckpoint(const std::filesystem::path& folder, const std::vector<TensorHeader>& tensors,
                     std::size_t shards, const TensorSource& source, const core::Progress& progress)
{
    const auto total = totalBytes(tensors);
    const auto plan = divide(tensors, std::max<std::size_t>(1, std::min(shards, tensors.size())));
    std::uint64_t done = 0;
    for (const auto& shard : plan) {
        SafetensorsWriter writer(folder / shard.file, shard.tensors);
        for (const auto& tensor : writer.order()) {
            source(tensor, [&](std::span<const std::byte> piece) {
                progress.step(done, total);
                writer.write(piece);
                done += piece.size();
            });
        }
        writer.commit();
    }
    if (plan.size() > 1)
        writeIndex(folder, plan, total);
    progress.report(total, total);
}

} // namespace vitrine::vlm
