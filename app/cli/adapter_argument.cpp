// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/adapter_argument.h"

#include <system_error>

#include "engine/core/number_text.h"

namespace vitrine::cli {

vlm::AdapterChoice adapterChoice(const std::string& argument)
{
    std::error_code ignored; // what cannot be looked at is reported when it is opened
    const auto equals = argument.rfind('=');
    if (equals == std::string::npos || std::filesystem::exists(argument, ignored))
        return {argument};
    const auto weight = core::parseNumber(argument.substr(equals + 1));
    return weight ? vlm::AdapterChoice{argument.substr(0, equals), *weight} : vlm::AdapterChoice{argument};
}

std::vector<vlm::AdapterChoice> adapterChoices(const std::vector<std::string>& arguments)
{
    std::vector<vlm::AdapterChoice> choices;
    for (const auto& argument : arguments)
        choices.push_back(adapterChoice(argument));
    return choices;
}

} // namespace vitrine::cli
