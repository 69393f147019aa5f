// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "engine/vlm/nn/attention.h"

namespace vitrine::vlm {

/// attend() without a score matrix: blocks of queries meet blocks of keys, the softmax's maximum and sum are carried
/// along (Milakov and Gimelshein 2018; Dao et al. 2022, algorithm 1), blocks that causality hides are left out. Sums are
/// kept in f32 (f64 for f64). With gradients, only q, k, v, the result and one number for each query are kept; scores
/// are computed again in the backward pass (Dao et al. 2022, algorithm 4). Gradients of gradients are not to be had.
torch::Tensor attendBlockwise(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                              Masking masking, const torch::Tensor& keyMask = {});

} // namespace vitrine::vlm
