// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/kv_cache.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace vitrine::vlm {

KvCache::KvCache(const Phi3VisionConfig& config, std::int64_t batch, std::int64_t capacity,
                 const torch::TensorOptions& options)
    : m_firstPlaces(static_cast<std::size_t>(batch), 0), m_capacity(capacity)
{
    for (std::int64_t layer = 0; layer < config.num_hidden_layers; ++layer) {
        const std::vector<std::int64_t> shape{batch, config.num_key_value_heads, capacity, config.headSize()};
        // Zeros, because a place that is hidden still meets a weight of zero, and zero times NaN is NaN.
        m_keys.push_back(batch > 1 ? torch::zeros(shape, options) : torch::empty(shape, options));
        m_values.push_back(batch > 1 ? torch::zeros(shape, options) : torch::empty(shape, options));
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

void KvCache::needRoomFor(std::int64_t count) const
{
    if (m_length + count > m_capacity)
        throw std::length_error("the KV cache was made for fewer positions");
}

void KvCache::appendOne(std::size_t layer, const void* keys, const void* values, std::int64_t rowStride)
{
    needRoomFor(1);
    const auto copy = [&](const void* from, const torch::Tensor& to) {
        const auto heads = to.size(1), number = static_cast<std::int64_t>(to.element_size());
        const auto bytes = to.size(3) * number;
        for (std::int64_t row = 0; row < batch(); ++row)
            for (std::int64_t head = 0; head < heads; ++head)
                std::memcpy(static_cast<char*>(to.data_ptr()) +
                                (row * to.stride(0) + head * to.stride(1) + m_length * to.stride(2)) * number,
                            static_cast<const char*>(from) + row * rowStride * number + head * bytes,
                            static_cast<std::size_t>(bytes));
    };
    copy(keys, m_keys[layer]);
    copy(values, m_values[layer]);
}

std::pair<torch::Tensor, torch::Tensor> KvCache::append(std::size_t layer, const torch::Tensor& keys,
                                                        const torch::Tensor& values)
{
    const auto count = keys.size(2);
    needRoomFor(count);
    m_keys[layer].narrow(2, m_length, count).copy_(keys);
    m_values[layer].narrow(2, m_length, count).copy_(values);
    return {m_keys[layer].narrow(2, 0, m_length + count), m_values[layer].narrow(2, 0, m_length + count)};
}

} // namespace vitrine::vlm
