// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <torch/torch.h>

namespace vitrine::train {

struct AdamWOptions {
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weight_decay = 0.01;
};

/// Adam with decoupled weight decay (Loshchilov and Hutter 2019, algorithm 2) on every tensor it is given:
///     p ← p − lr · wd · p;  m, v ← moving averages of g, g²;  p ← p − lr · m̂ / (sqrt(v̂) + ε)
/// Parameters are f32, so that small steps are not rounded away. State can be written and read, by name.
class AdamW {
public:
    AdamW(std::vector<std::pair<std::string, torch::Tensor>> parameters, const AdamWOptions& options);

    /// Scales all gradients so that their total 2-norm is at most `maximum` (0: leaves them) and returns the norm
    /// before.
    double clipGradients(double maximum);

    void step(double learningRate);
    void zeroGradients();
    std::uint64_t steps() const { return m_steps; }

    /// "NAME.exp_avg" and "NAME.exp_avg_sq" of every parameter.
    std::vector<std::pair<std::string, torch::Tensor>> state() const;
    /// Throws core::Error{CheckpointDamaged} when a tensor is missing or has another shape.
    void setState(const std::map<std::string, torch::Tensor>& tensors, std::uint64_t steps);

    const std::vector<std::pair<std::string, torch::Tensor>>& parameters() const { return m_parameters; }

private:
    std::vector<std::pair<std::string, torch::Tensor>> m_parameters;
    std::vector<torch::Tensor> m_average;
    std::vector<torch::Tensor> m_squareAverage;
    AdamWOptions m_options;
    std::uint64_t m_steps = 0;
};

} // namespace vitrine::train
