// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/kv_cache.h"

#include <algorithm>
#include <stdexcept>

#include "engine/vlm/kernels/large_pages.h"

namespace vitrine::vlm {

namespace {

/// Memory of that shape, not cleared. Each token reads all of it.
torch::Tensor memoryFor(const std::vector<std::int64_t>& shape, const torch::TensorOptions& options)
{
    if (!options.device().is_cpu())
        return torch::empty(shape, options);
    const auto bytes = static_cast<std::size_t>(c10::multiply_integers(shape)) * options.dtype().itemsize();
    return torch::from_blob(
        kernels::allocateInLargePages(bytes), shape,
        [bytes](void* memory) { kernels::freeInLargePages(memory, bytes); }, options);
}

} // namespace

KvCache::KvCache(const Phi3VisionConfig& config, std::int64_t batch, std::int64_t capacity,
                 const torch::TensorOptions& options)
    : m_firstPlaces(static_cast<std::size_t>(batch), 0), m_capacity(capacity)
{
    const auto all = memoryFor({config.num_hidden_layers, 2, batch, config.num_key_value_heads, capacity, config.headSize()},
                               options);
    if (batch > 1)
        all.zero_(); // because a place that is hidden still meets a weight of zero, and zero times NaN is NaN
    for (const auto& layer : all.unbind()) {
        m_keys.push_back(layer[0]);
        m_values.push_back(layer[1]);
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
