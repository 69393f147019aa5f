// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "engine/core/error.h"

namespace vitrine::cli {

/// A problem as JSON: code, what, action, and file, row and item where they are known.
inline nlohmann::json problemJson(const core::Problem& problem)
{
    const auto text = core::describe(problem);
    nlohmann::json object = {
        {"code", core::nameOf(problem.code)}, {"what", text.what}, {"action", text.action}};
    if (!problem.where.file.empty())
        object["file"] = problem.where.file.string();
    if (problem.where.row)
        object["row"] = *problem.where.row;
    if (!problem.where.item.empty())
        object["item"] = problem.where.item;
    return object;
}

} // namespace vitrine::cli
