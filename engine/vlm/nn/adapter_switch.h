// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/adapter.h"
#include "engine/vlm/nn/phi3_vision.h"

namespace vitrine::vlm {

/// A PEFT adapter in memory, checked against the model that it is for.
struct LoadedAdapter {
    struct Branch {
        torch::Tensor a, b; ///< f32, on the model's device
        double scaling = 1.0;
    };
    AdapterConfig config;
    std::map<std::string, Branch> branches;     ///< by module
    std::map<std::string, torch::Tensor> saved; ///< by parameter: what modules_to_save keeps, in the model's dtype
};

/// Reads `folder`; every tensor must belong to a module of `model` that the adapter targets or saves and fit it, and
/// none may be missing or hold a value that is not finite. Throws core::Error{AdapterField | AdapterNotCovered |
/// AdapterNotFinite | TensorMissing | TensorShape}, and as the files' readers do.
LoadedAdapter readAdapter(Phi3Vision& model, const std::filesystem::path& folder);

/// Puts adapters on a model and takes them off again without touching its weights' memory: an adapter is read once,
/// switching costs a few pointers. For finished adapters; one that is trained is attached (lora.h). One thread at a
/// time, and not while the model computes.
class AdapterSwitch {
public:
    explicit AdapterSwitch(Phi3Vision model) : m_model(std::move(model)) {}

    /// From now on these adapters count, each by its weight; none: the base alone. Reads those that are not known yet.
    /// Throws as readAdapter(); the model is then as it was before.
    void use(const std::vector<AdapterChoice>& choices);

private:
    const LoadedAdapter& adapter(const std::filesystem::path& folder);

    Phi3Vision m_model;
    std::map<std::filesystem::path, LoadedAdapter> m_known;
    std::map<std::string, torch::Tensor> m_base; ///< weights that saved ones stand in for
};

} // namespace vitrine::vlm
