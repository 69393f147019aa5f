// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/checkpoint_check.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <map>
#include <set>

namespace vitrine::vlm {

namespace {

using core::Error;
using core::ErrorCode;

bool isFloatingPoint(Dtype dtype)
{
    return dtype == Dtype::F32 || dtype == Dtype::F16 || dtype == Dtype::Bf16;
}

/// A name around its first number: "model.layers." 12 ".mlp.down_proj.weight".
struct NumberedName {
    std::string before, after;
    std::int64_t number = -1; ///< -1: the name has none
};

NumberedName splitAtNumber(const std::string& name)
{
    constexpr std::size_t kLongestNumber = 9;
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        const auto begin = dot + 1;
        auto end = begin;
        while (end < name.size() && isDigit(name[end]))
            ++end;
        if (end > begin && end - begin <= kLongestNumber && (end == name.size() || name[end] == '.'))
            return {name.substr(0, begin), name.substr(end), std::stoll(name.substr(begin, end - begin))};
    }
    return {name, "", -1};
}

std::string shownNumbers(const std::set<std::int64_t>& numbers)
{
    std::string text;
    for (auto at = numbers.begin(); at != numbers.end();) {
        const auto first = *at;
        auto last = first;
        while (++at != numbers.end() && *at == last + 1)
            last = *at;
        text += (text.empty() ? "" : ", ") + std::to_string(first);
        if (last > first)
            text += "-" + std::to_string(last);
    }
    return text;
}

std::vector<std::string> namesOf(const std::vector<core::Problem>& problems, std::initializer_list<ErrorCode> codes)
{
    std::vector<std::string> names;
    for (const auto& problem : problems)
        if (std::find(codes.begin(), codes.end(), problem.code) != codes.end())
            names.push_back(problem.where.item);
    return names;
}

} // namespace

std::string shownShape(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const auto size : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return "[" + text + "]";
}

std::string gatheredNames(const std::vector<std::string>& names)
{
    std::vector<std::pair<std::string, std::string>> order;
    std::map<std::pair<std::string, std::string>, std::set<std::int64_t>> numbers;
    for (const auto& name : names) {
        const auto parts = splitAtNumber(name);
        const auto key = std::pair(parts.before, parts.after);
        const auto [entry, isNew] = numbers.try_emplace(key);
        if (isNew)
            order.push_back(key);
        if (parts.number >= 0)
            entry->second.insert(parts.number);
    }
    std::string text;
    for (const auto& key : order) {
        const auto& found = numbers.at(key);
        const auto shown = shownNumbers(found);
        text += (text.empty() ? "" : ", ") + key.first + (found.size() > 1 ? "{" + shown + "}" : shown) + key.second;
    }
    return text;
}

std::vector<core::Problem> checkpointProblems(const Checkpoint& checkpoint, const Phi3VisionConfig& config,
                                              const std::filesystem::path& folder)
{
    std::vector<core::Problem> problems;
    std::set<std::string> known;
    for (const auto& spec : tensorTable(config)) {
        known.insert(spec.name);
        if (!checkpoint.contains(spec.name)) {
            problems.push_back({ErrorCode::TensorMissing, {.file = folder, .item = spec.name}, {}});
            continue;
        }
        const auto& found = checkpoint.tensor(spec.name);
        const core::Where where{.file = checkpoint.fileOf(spec.name), .item = spec.name};
        if (found.shape != spec.shape)
            problems.push_back({ErrorCode::TensorShape, where, {shownShape(found.shape), shownShape(spec.shape)}});
        else if (!isFloatingPoint(found.dtype))
            problems.push_back({ErrorCode::SafetensorsDtype, where, {nameOf(found.dtype)}});
    }
    for (const auto& name : checkpoint.names())
        if (!known.contains(name) && !(config.tie_word_embeddings && name == "lm_head.weight"))
            problems.push_back({ErrorCode::TensorUnexpected, {.file = checkpoint.fileOf(name), .item = name}, {}});
    return problems;
}

std::vector<core::Problem> checkpointNotices(const Checkpoint& checkpoint, const Phi3VisionConfig& config,
                                             const std::filesystem::path& folder)
{
    std::map<Dtype, std::size_t> counts; // of the formats that are not the config's
    for (const auto& spec : tensorTable(config)) {
        if (!checkpoint.contains(spec.name))
            continue;
        const auto dtype = checkpoint.tensor(spec.name).dtype;
        if (isFloatingPoint(dtype) && dtype != dtypeNamed(config.torch_dtype))
            ++counts[dtype];
    }
    if (counts.empty())
        return {};
    std::string shown;
    for (const auto& [dtype, count] : counts)
        shown += (shown.empty() ? "" : ", ") + std::to_string(count) + " (" + nameOf(dtype) + ")";
    const bool isWide = dtypeNamed(config.torch_dtype) == Dtype::F32;
    return {{isWide ? ErrorCode::CheckpointWidened : ErrorCode::CheckpointRounded,
             {.file = folder},
             {shown, config.torch_dtype}}};
}

core::Problem gatheredProblem(const std::vector<core::Problem>& problems, const std::filesystem::path& folder)
{
    assert(!problems.empty());
    if (problems.size() == 1)
        return problems.front();
    const auto shown = [&](std::initializer_list<ErrorCode> codes) {
        const auto names = namesOf(problems, codes);
        return names.empty() ? std::string("0") : std::to_string(names.size()) + " (" + gatheredNames(names) + ")";
    };
    return {ErrorCode::CheckpointTensors,
            {.file = folder},
            {shown({ErrorCode::TensorMissing}), shown({ErrorCode::TensorUnexpected}), shown({ErrorCode::TensorShape}),
             shown({ErrorCode::SafetensorsDtype})}};
}

void checkCheckpoint(const Checkpoint& checkpoint, const Phi3VisionConfig& config, const std::filesystem::path& folder)
{
    if (const auto problems = checkpointProblems(checkpoint, config, folder); !problems.empty())
        throw Error(gatheredProblem(problems, folder));
}

} // namespace vitrine::vlm
