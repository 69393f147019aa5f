// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/optimizer.h"

#include <cmath>

#include "engine/core/error.h"

namespace vitrine::train {

AdamW::AdamW(std::vector<std::pair<std::string, torch::Tensor>> parameters, const AdamWOptions& options)
    : m_parameters(std::move(parameters)), m_options(options)
{
    for (const auto& [name, parameter] : m_parameters) {
        m_average.push_back(torch::zeros_like(parameter));
        m_squareAverage.push_back(torch::zeros_like(parameter));
    }
}

double AdamW::clipGradients(double maximum)
{
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> norms;
    for (const auto& [name, parameter] : m_parameters)
        if (parameter.grad().defined())
            norms.push_back(parameter.grad().norm());
    if (norms.empty())
        return 0.0;
    const double norm = torch::stack(norms).norm().item<double>();
    const double scale = maximum / (norm + 1e-6); // the reference's guard against a norm of zero
    if (maximum > 0.0 && scale < 1.0)
        for (const auto& [name, parameter] : m_parameters)
            if (parameter.grad().defined())
                parameter.grad().mul_(scale);
    return norm;
}

void AdamW::step(double learningRate)
{
    const torch::NoGradGuard noGrad;
    ++m_steps;
    const auto count = static_cast<double>(m_steps);
    const double correction = 1.0 - std::pow(m_options.beta1, count);
    const double squareCorrection = std::sqrt(1.0 - std::pow(m_options.beta2, count));
    for (std::size_t index = 0; index < m_parameters.size(); ++index) {
        auto& parameter = m_parameters[index].second;
        const auto& gradient = parameter.grad();
        if (!gradient.defined()) // a tensor that no row of the step has used
            continue;
        auto& average = m_average[index];
        auto& squareAverage = m_squareAverage[index];
        average.mul_(m_options.beta1).add_(gradient, 1.0 - m_options.beta1);
        squareAverage.mul_(m_options.beta2).addcmul_(gradient, gradient, 1.0 - m_options.beta2);
        const auto denominator = squareAverage.sqrt().div_(squareCorrection).add_(m_options.epsilon);
        parameter.mul_(1.0 - learningRate * m_options.weight_decay);
        parameter.addcdiv_(average, denominator, -learningRate / correction);
    }
}

void AdamW::zeroGradients()
{
    for (auto& [name, parameter] : m_parameters)
        parameter.mutable_grad() = torch::Tensor();
}

std::vector<std::pair<std::string, torch::Tensor>> AdamW::state() const
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (std::size_t index = 0; index < m_parameters.size(); ++index) {
        tensors.emplace_back(m_parameters[index].first + ".exp_avg", m_average[index]);
        tensors.emplace_back(m_parameters[index].first + ".exp_avg_sq", m_squareAverage[index]);
    }
    return tensors;
}

void AdamW::setState(const std::map<std::string, torch::Tensor>& tensors, std::uint64_t steps)
{
    const torch::NoGradGuard noGrad;
    for (auto& [name, tensor] : state()) {
        const auto entry = tensors.find(name);
        if (entry == tensors.end() || entry->second.sizes() != tensor.sizes())
            throw core::Error({core::ErrorCode::CheckpointDamaged,
                               {.item = name},
                               {"the optimiser's state does not fit the model"}});
        torch::Tensor own = tensor;
        own.copy_(entry->second);
    }
    m_steps = steps;
}

} // namespace vitrine::train
