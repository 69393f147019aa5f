// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace vitrine::vlm {

/// The dtype in which softmax, norms and the loss are computed for activations of `dtype`: f32 as the specification
/// says, f64 when the whole model runs in double precision as a reference for the others.
inline torch::Dtype preciseDtype(torch::Dtype dtype)
{
    return dtype == torch::kFloat64 ? torch::kFloat64 : torch::kFloat32;
}

inline torch::Tensor precise(const torch::Tensor& tensor)
{
    return tensor.to(preciseDtype(tensor.scalar_type()));
}

} // namespace vitrine::vlm
