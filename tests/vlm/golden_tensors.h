// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Torch first: its headers and Qt's keywords do not mix (the tests that use this define QT_NO_KEYWORDS).
#include <torch/torch.h>

#include <QDir>
#include <QTest>

#include <filesystem>
#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/vlm/nn/phi3_vision.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm::golden {

/// VITRINE_GOLDENS, or ../shared/phi3v beside the checkout.
inline std::filesystem::path folder()
{
    const auto chosen = qEnvironmentVariable("VITRINE_GOLDENS").toStdString();
    return chosen.empty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / ".." / "shared" / "phi3v"
                          : std::filesystem::path(chosen);
}

inline std::map<std::string, torch::Tensor> tensors(const std::string& name)
{
    return readTensors(folder() / "goldens" / name);
}

inline nlohmann::json json(const std::string& name)
{
    return nlohmann::json::parse(core::readFile(folder() / "goldens" / name));
}

inline Phi3Vision model(WeightUse use = WeightUse::ReadOnly)
{
    return loadModel(folder() / "tiny", torch::kFloat32, torch::kCPU, use);
}

/// The picture of vision.safetensors: valid crops only, as the image processor gives them.
inline PictureInput picture(const std::map<std::string, torch::Tensor>& vision)
{
    const auto sizes = vision.at("image_sizes"); // [1, 2]: height, width
    const HdSize size{sizes[0][1].item<std::int64_t>(), sizes[0][0].item<std::int64_t>()};
    const auto crops = size.width / 336 * (size.height / 336);
    return {vision.at("pixel_values").narrow(0, 0, 1 + crops), size};
}

inline ModelInput input(const std::map<std::string, torch::Tensor>& vision)
{
    ModelInput result;
    result.inputIds = vision.at("input_ids");
    result.pictures.push_back(picture(vision));
    return result;
}

/// ‖a − b‖ / ‖b‖ ≤ tolerance over the whole tensor. The message names the tensor, the worst place and both
/// values.
inline bool closeTo(const char* name, const torch::Tensor& actual, const torch::Tensor& wanted,
                    double tolerance, std::string& message)
{
    if (actual.sizes() != wanted.sizes()) {
        message = std::string(name) + ": another shape than the golden";
        return false;
    }
    const auto a = actual.detach().to(torch::kFloat64).flatten(), b = wanted.to(torch::kFloat64).flatten();
    const double difference = ((a - b).norm() / b.norm().clamp_min(1e-30)).item<double>();
    if (difference <= tolerance) // a NaN fails
        return true;
    const auto worst = (a - b).abs().argmax().item<std::int64_t>();
    message = std::string(name) + ": relative difference " + std::to_string(difference) + " > " +
              std::to_string(tolerance) + "; worst at " + std::to_string(worst) + ": " +
              std::to_string(a[worst].item<double>()) + " instead of " +
              std::to_string(b[worst].item<double>());
    return false;
}

} // namespace vitrine::vlm::golden

#define VERIFY_CLOSE(name, actual, wanted, tolerance)                                                        \
    do {                                                                                                     \
        std::string closeMessage;                                                                            \
        const bool isClose = vitrine::vlm::golden::closeTo(name, actual, wanted, tolerance, closeMessage);   \
        QVERIFY2(isClose, closeMessage.c_str());                                                             \
    } while (false)
