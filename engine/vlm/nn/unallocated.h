// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace vitrine::vlm {

/// A parameter before its weight is there: the right shape over one number's memory, so that a model of any size can
/// be built before its file is looked at. set_data() gives it its weight; writing to it is an error.
inline torch::Tensor unallocated(at::IntArrayRef shape)
{
    return torch::empty({1}).expand(shape);
}

inline bool isUnallocated(const torch::Tensor& weight)
{
    return weight.numel() > 1 && weight.dim() > 0 && weight.stride(0) == 0 && weight.size(0) > 1;
}

} // namespace vitrine::vlm
