// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/kv_cache.h"

#include <stdexcept>

namespace vitrine::vlm {

KvCache::KvCache(const Phi3VisionConfig& config, std::int64_t batch, std::int64_t capacity,
                 const torch::TensorOptions& options)
    : m_capacity(capacity)
{
    for (std::int64_t layer = 0; layer < config.num_hidden_layers; ++layer) {
        const std::vector<std::int64_t> shape{batch, config.num_key_value_heads, capacity, config.headSize()};
        m_keys.push_back(torch::empty(shape, options));
        m_values.push_back(torch::empty(shape, options));
    }
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
