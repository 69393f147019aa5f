// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vitrine::cli {

/// `bench quality`: what weights in 8 and 4 bits cost in captions.
void addBenchQuality(CLI::App& bench, Context& context);

} // namespace vitrine::cli
