// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/command.h"
#include "engine/workflow/similar/picture_features.h"

namespace vitrine::cli {

/// With which model's eyes a command looks at pictures.
struct FeatureArguments {
    std::string model = "starter";
    std::string run;
    std::string device = "auto";
};

/// Adds --model, --run and --device.
void addFeatureOptions(CLI::App& command, FeatureArguments& arguments);

/// Computes what is not kept yet, and tells of pictures that cannot be read.
workflow::PictureFeatures featuresOf(Context& context, const catalog::Catalog& catalog,
                                     const FeatureArguments& arguments);

} // namespace vitrine::cli
