// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/kv_cache.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <utility>

#include "engine/vlm/kernels/large_pages.h"

namespace vitrine::vlm {

namespace {

/// Tensors of one shape, not cleared, in one piece of memory, since each token reads all of it. Each owns the whole.
class PieceOfMemory {
public:
    PieceOfMemory(std::int64_t count, std::vector<std::int64_t> shape, const torch::TensorOptions& options)
        : m_shape(std::move(shape)), m_options(options)
    {
        constexpr std::size_t kLine = 64;
        const auto bytes = static_cast<std::size_t>(c10::multiply_integers(m_shape)) * options.dtype().itemsize();
        m_bytes = (bytes + kLine - 1) / kLine * kLine;
        if (!options.device().is_cpu())
            return;
        const auto all = static_cast<std::size_t>(count) * m_bytes;
        m_memory.reset(static_cast<std::byte*>(kernels::allocateInLargePages(all)),
                       [all](std::byte* memory) { kernels::freeInLargePages(memory, all); });
    }

    torch::Tensor next()
    {
        if (!m_memory)
            return torch::empty(m_shape, m_options);
        auto* begin = m_memory.get() + m_given++ * m_bytes;
        return torch::from_blob(begin, m_shape, [owner = m_memory](void*) {}, m_options);
    }

private:
    std::vector<std::int64_t> m_shape;
    torch::TensorOptions m_options;
    std::shared_ptr<std::byte> m_memory; ///< none: LibTorch's own, on another device
    std::size_t m_bytes = 0;             ///< of a tensor
    std::size_t m_given = 0;
};

} // namespace

KvCache::KvCache(const Phi3VisionConfig& config, std::int64_t batch, std::int64_t capacity,
                 const torch::TensorOptions& options)
    : m_firstPlaces(static_cast<std::size_t>(batch), 0), m_capacity(capacity)
{
    PieceOfMemory memory(2 * config.num_hidden_layers, {batch, config.num_key_value_heads, capacity, config.headSize()},
                         options);
    const auto next = [&] {
        auto tensor = memory.next();
        // Zeros, because a place that is hidden still meets a weight of zero, and zero times NaN is NaN.
        return batch > 1 ? tensor.zero_() : tensor;
    };
    for (std::int64_t layer = 0; layer < config.num_hidden_layers; ++layer) {
        m_keys.push_back(next());
        m_values.push_back(next());
    }
}

KvCache KvCache::rows(std::int64_t firstRow, std::int64_t count, std::int64_t firstPlace)
{
    KvCache part;
    part.m_capacity = m_capacity - firstPlace;
    part.m_firstPlaces.assign(static_cast<std::size_t>(count), 0);
    for (std::size_t layer = 0; layer < m_keys.size(); ++layer) {
        part.m_keys.push_back(m_keys[layer].narrow(0, firstRow, count).narrow(2, firstPlace, part.m_capacity));
        part.m_values.push_back(m_values[layer].narrow(0, firstRow, count).narrow(2, firstPlace, part.m_capacity));
    }
    std::fill_n(m_firstPlaces.begin() + firstRow, count, firstPlace);
    return part;
}

bool KvCache::rowsDiffer() const
{
    return std::any_of(m_firstPlaces.begin(), m_firstPlaces.end(), [](auto place) { return place != 0; });
}

torch::Tensor KvCache::firstPlaces() const
{
    return torch::tensor(m_firstPlaces).unsqueeze(1).to(m_keys.front().device());
}

torch::Tensor KvCache::nextPositions(std::int64_t count) const
{
    const auto options = torch::TensorOptions().dtype(torch::kLong).device(m_keys.front().device());
    const auto places = torch::arange(m_length, m_length + count, options);
    return rowsDiffer() ? places.unsqueeze(0) - firstPlaces() : places;
}

torch::Tensor KvCache::visiblePlaces(std::int64_t count) const
{
    if (!rowsDiffer())
        return {};
    const auto options = torch::TensorOptions().dtype(torch::kLong).device(m_keys.front().device());
    return torch::arange(0, m_length + count, options).unsqueeze(0) >= firstPlaces();
}

std::pair<torch::Tensor, torch::Tensor> KvCache::append(std::size_t layer, const torch::Tensor& keys,
                                                        const torch::Tensor& values)
{
    const auto count = keys.size(2);
    if (m_length + count > m_capacity)
        throw std::length_error("the KV cache was made for fewer positions");
    m_keys[layer].narrow(2, m_length, count).copy_(keys);
    m_values[layer].narrow(2, m_length, count).copy_(values);
    return {m_keys[layer].narrow(2, 0, m_length + count), m_values[layer].narrow(2, 0, m_length + count)};
}

} // namespace vitrine::vlm
