// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "engine/vlm/kernels/matvec.h"

namespace vitrine::vlm {

/// Whether the kernels know activations of `dtype`.
inline bool hasActivationFormat(torch::Dtype dtype)
{
    return dtype == torch::kFloat32 || dtype == torch::kBFloat16;
}

/// What the kernels call `dtype`; only where hasActivationFormat().
inline kernels::ActivationFormat activationFormat(torch::Dtype dtype)
{
    TORCH_CHECK(hasActivationFormat(dtype), "the kernels serve f32 and bf16");
    return dtype == torch::kFloat32 ? kernels::ActivationFormat::F32 : kernels::ActivationFormat::Bf16;
}

} // namespace vitrine::vlm
