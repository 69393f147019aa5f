// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/vlm/adapter.h"

namespace vitrine::cli {

inline constexpr const char* kAdapterHelp = "A LoRA adapter's folder (PEFT); DIR=0.5 lets it count by half; several add up";

/// "DIR" or "DIR=0.5". What follows the last = is a weight only where it is a number and no such folder exists.
vlm::AdapterChoice adapterChoice(const std::string& argument);
std::vector<vlm::AdapterChoice> adapterChoices(const std::vector<std::string>& arguments);

} // namespace vitrine::cli
