// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/vlm/safetensors.h"

namespace vitrine::vlm {

/// Where the golden data lies: VITRINE_GOLDENS, else ../shared/phi3v beside the source tree.
inline std::filesystem::path goldensFolder()
{
    const char* folder = std::getenv("VITRINE_GOLDENS");
    return folder && *folder ? std::filesystem::path(folder)
                             : std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/phi3v";
}

/// The values of an F32 tensor.
inline std::vector<float> floatsOf(const TensorView& view)
{
    std::vector<float> values(view.data.size() / sizeof(float));
    std::memcpy(values.data(), view.data.data(), view.data.size());
    return values;
}

/// Empty when every value is within `tolerance` of the expected one; else what differs, for the test's
/// message.
inline std::string differences(const std::string& name, const std::vector<float>& found,
                               const std::vector<float>& expected, double tolerance)
{
    if (found.size() != expected.size())
        return name + ": " + std::to_string(found.size()) + " values instead of " +
               std::to_string(expected.size());
    std::size_t count = 0, worst = 0;
    double largest = -1.0;
    for (std::size_t at = 0; at < found.size(); ++at) {
        const double difference = std::abs(double(found[at]) - double(expected[at]));
        count += !(difference <= tolerance);
        if (!(difference <= largest)) {
            largest = difference;
            worst = at;
        }
    }
    if (count == 0)
        return {};
    return name + ": " + std::to_string(count) + " of " + std::to_string(found.size()) +
           " values differ, most at " + std::to_string(worst) + ": " + std::to_string(found[worst]) +
           " instead of " + std::to_string(expected[worst]) + " (" + std::to_string(largest) + ")";
}

} // namespace vitrine::vlm
