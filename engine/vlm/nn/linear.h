// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/nn/quantised.h"

namespace vitrine::vlm {

enum class Bias { With, Without };

/// A low-rank adapter's numbers: y = x Wᵀ + b + scaling · dropout(x) Aᵀ Bᵀ (Hu et al. 2021, eq. 3).
struct LoraShape {
    std::int64_t rank = 0;
    double alpha = 0.0;
    double dropout = 0.0;
    bool use_rslora = false;

    double scaling() const; ///< alpha / rank, or alpha / sqrt(rank) with use_rslora
};

/// A finished adapter's part at one layer: y += factor · x Aᵀ Bᵀ.
struct LoraBranch {
    torch::Tensor a; ///< [R, in], f32
    torch::Tensor b; ///< [out, R], f32
    double factor = 1.0;
};

/// A linear layer that may carry low-rank adapters beside its weight: one that is trained, or any number of finished ones. x [..., in] -> y [..., out] in x's dtype:
/// a weight of another dtype is cast for the product, so that f32 master weights serve bf16 activations.
/// Registered names are the checkpoint's (`weight`, `bias`) and PEFT's (`lora_A.weight`, `lora_B.weight`).
class LinearImpl : public torch::nn::Module {
public:
    /// Weights have no memory yet: a checkpoint or initialiseModel() sets them.
    LinearImpl(std::int64_t in, std::int64_t out, Bias bias);

    torch::Tensor forward(const torch::Tensor& x);
    /// The same without the bias, for what adds it in a pass of its own anyway.
    torch::Tensor product(const torch::Tensor& x);

    /// Adds an adapter: A [R, in] Kaiming-uniform(a = sqrt 5), drawn from `generator`; B [out, R] zero, so that a
    /// new adapter changes nothing. f32 whatever the base's dtype.
    void attachLora(const LoraShape& shape, torch::Generator& generator);
    bool hasLora() const { return m_lora.rank > 0; }
    const LoraShape& lora() const { return m_lora; }
    /// Finished adapters instead of those before; their tensors are shared, not copied, and are no parameters.
    void setBranches(std::vector<LoraBranch> branches) { m_branches = std::move(branches); }
    bool isAdapted() const { return hasLora() || !m_branches.empty(); }
    /// W + sum of factor · B A in W's dtype, computed in f32; W itself when there is no adapter. A quantised W gives f32.
    torch::Tensor mergedWeight() const;

    std::int64_t in() const { return weight.size(1); }
    std::int64_t out() const { return weight.size(0); }

    /// The weight in 8 or 4 bits instead of `weight`, which keeps its shape and needs no memory (nn/unallocated.h). A
    /// `weight` that is given memory later counts instead.
    void setQuantised(SharedQuantisedMatrix quantised) { m_quantised = std::move(quantised); }
    bool isQuantised() const;
    const SharedQuantisedMatrix& quantisedWeight() const { return m_quantised; } ///< null when there is none
    /// Of weight and bias as they are kept, without adapters.
    std::int64_t weightBytes() const;

    torch::Tensor weight; ///< [out, in]
    torch::Tensor bias;   ///< [out], undefined without

private:
    torch::Tensor adapted(const torch::Tensor& x, const torch::Tensor& base);

    LoraShape m_lora;
    torch::nn::Linear m_loraA{nullptr};
    torch::nn::Linear m_loraB{nullptr};
    std::vector<LoraBranch> m_branches;
    SharedQuantisedMatrix m_quantised; ///< null: `weight` counts
};
TORCH_MODULE(Linear);

} // namespace vitrine::vlm
