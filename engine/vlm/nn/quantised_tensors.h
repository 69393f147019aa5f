// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <torch/torch.h>

#include "engine/vlm/kernels/quantise.h"

namespace vitrine::vlm {

/// A weight in 8 or 4 bits as tensors of any device, which LibTorch's own operations expand: what a GPU multiplies with.
class QuantisedTensors {
public:
    /// Copies `weight`'s numbers to `device`.
    QuantisedTensors(const kernels::QuantisedWeight& weight, const torch::Device& device);

    std::int64_t out() const { return m_out; }
    std::int64_t in() const { return m_in; }
    torch::Device device() const { return m_data.device(); }
    std::int64_t bytes() const { return m_bytes; } ///< of the weight, scales included; tables are a kilobyte more

    /// Rows first … first + count − 1 as numbers of `dtype`, [count, in], on the device; computed in f32.
    torch::Tensor rows(std::int64_t first, std::int64_t count, torch::Dtype dtype) const;

private:
    torch::Tensor int8Rows(std::int64_t first, std::int64_t count) const; ///< f32, padded to whole blocks
    torch::Tensor nf4Numbers(std::int64_t first, std::int64_t count) const; ///< the same

    kernels::WeightFormat m_format;
    std::int64_t m_out;
    std::int64_t m_in;
    std::int64_t m_bytes;
    torch::Tensor m_data;        ///< Int8: [out, blocks · kBlock] int8; Nf4: [out, blocks, kBlock / 2] uint8
    torch::Tensor m_rowScales;   ///< Int8: [out, 1] f32
    torch::Tensor m_scaleCodes;  ///< Nf4: [out, blocks] uint8
    torch::Tensor m_groupScales; ///< Nf4: [groups] f32
    torch::Tensor m_scaleValues; ///< Nf4: [256] f32
    torch::Tensor m_values;      ///< Nf4: [16] f32
    double m_scaleOffset = 0.0;  ///< Nf4
};

} // namespace vitrine::vlm
