// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/random_checkpoint.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/paths.h"
#include "engine/core/random.h"
#include "engine/vlm/checkpoint_writer.h"
#include "engine/vlm/config.h"
#include "engine/vlm/half_precision.h"
#include "engine/vlm/json_reading.h"

namespace vitrine::vlm {

namespace {

constexpr std::size_t kPieceBytes = 4 << 20;
/// Sixteen random bits choose among so many normally distributed numbers, which were drawn once: four weights for
/// each 64 random bits, thirty times faster than drawing each.
constexpr std::size_t kDrawn = 1 << 16;

bool isNorm(const std::string& name)
{
    return name.find("norm") != std::string::npos; // pre_layrnorm too
}

/// A number as a file of `dtype` holds it, in the first bytesOf(dtype) bytes.
std::array<std::byte, 4> encoded(float value, Dtype dtype)
{
    std::array<std::byte, 4> bytes{};
    if (dtype == Dtype::F32) {
        std::memcpy(bytes.data(), &value, sizeof value);
    } else {
        const auto bits = dtype == Dtype::Bf16 ? toBf16Bits(value) : toF16Bits(value);
        std::memcpy(bytes.data(), &bits, sizeof bits);
    }
    return bytes;
}

/// The weights of one dtype, tensor by tensor.
class WeightSource {
public:
    WeightSource(Dtype dtype, double deviation, std::uint64_t seed)
        : m_dtype(dtype), m_size(bytesOf(dtype)), m_seed(seed), m_table(kDrawn * m_size), m_piece(kPieceBytes)
    {
        core::Random random(core::mixSeed(seed, "normal numbers"));
        for (std::size_t index = 0; index < kDrawn; ++index) {
            const auto bytes = encoded(static_cast<float>(random.normal(0.0, deviation)), dtype);
            std::memcpy(&m_table[index * m_size], bytes.data(), m_size);
        }
    }

    void write(const TensorHeader& tensor, const ByteSink& sink)
    {
        const bool isBias = tensor.name.ends_with("bias");
        const bool isConstant = isBias || isNorm(tensor.name);
        if (isConstant)
            fill(encoded(isBias ? 0.0F : 1.0F, m_dtype));
        core::Random random(core::mixSeed(m_seed, tensor.name.c_str()));
        for (auto left = tensor.bytes(); left > 0;) {
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left, m_piece.size()));
            if (!isConstant)
                draw(random, count);
            sink({m_piece.data(), count});
            left -= count;
        }
    }

private:
    void fill(const std::array<std::byte, 4>& value)
    {
        for (std::size_t at = 0; at < m_piece.size(); at += m_size)
            std::memcpy(&m_piece[at], value.data(), m_size);
    }

    void draw(core::Random& random, std::size_t bytes)
    {
        std::uint64_t bits = 0;
        for (std::size_t at = 0, index = 0; at < bytes; at += m_size, ++index) {
            bits = index % 4 == 0 ? random.next() : bits >> 16;
            std::memcpy(&m_piece[at], &m_table[(bits % kDrawn) * m_size], m_size);
        }
    }

    Dtype m_dtype;
    std::size_t m_size;
    std::uint64_t m_seed;
    std::vector<std::byte> m_table; ///< kDrawn numbers
    std::vector<std::byte> m_piece;
};

const char* torchNameOf(Dtype dtype)
{
    return dtype == Dtype::F32 ? "float32" : dtype == Dtype::F16 ? "float16" : "bfloat16";
}

void copyIfThere(const std::filesystem::path& from, const std::filesystem::path& to, const char* name)
{
    if (core::mayExist(from / name))
        core::writeFileAtomically(to / name, core::readFile(from / name));
}

} // namespace

CheckpointDescription checkpointDescription(const std::string& nameOrFolder)
{
    const auto shipped = core::modelDescriptionsFolder();
    if (nameOrFolder == "phi-3-vision" || nameOrFolder == "phi-3.5-vision")
        return {shipped / nameOrFolder, shipped / "phi-3-vision"}; // one tokenizer serves both
    return {nameOrFolder, nameOrFolder};
}

void writeRandomCheckpoint(const std::filesystem::path& out, const CheckpointDescription& like,
                           const RandomCheckpointOptions& options, const core::Progress& progress)
{
    ModelFolder model(out, like.config, options.existing);
    const auto& folder = model.place();
    const auto config = Phi3VisionConfig::load(like.config);
    const auto preprocessor = core::readFile(like.config / "preprocessor_config.json");
    const auto tokenizer = core::readFile(like.tokenizer / "tokenizer.json");
    auto source = readJson(like.config / "config.json");
    const auto dtype = options.dtype.value_or(dtypeNamed(config.torch_dtype));
    source.erase("dtype"); // the newer spelling of torch_dtype
    source["torch_dtype"] = torchNameOf(dtype);

    std::vector<TensorHeader> tensors;
    std::uint64_t bytes = 0;
    for (auto& spec : tensorTable(config)) {
        tensors.push_back({spec.name, dtype, spec.shape});
        bytes += tensors.back().bytes();
    }
    WeightSource weights(dtype, config.initializer_range, options.seed);
    writeCheckpoint(folder, tensors, options.shards > 0 ? options.shards : usualShardCount(bytes),
                    [&](const TensorHeader& tensor, const ByteSink& sink) { weights.write(tensor, sink); }, progress);
    core::writeFileAtomically(folder / "config.json", source.dump(2) + "\n");
    core::writeFileAtomically(folder / "preprocessor_config.json", preprocessor);
    core::writeFileAtomically(folder / "tokenizer.json", tokenizer);
    copyIfThere(like.config, folder, "generation_config.json");
    for (const auto* name : {"tokenizer_config.json", "special_tokens_map.json"})
        copyIfThere(like.tokenizer, folder, name);
    model.commit();
}

} // namespace vitrine::vlm
