// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/error.h"

namespace vitrine {

/// The problem that `action` throws, as "Code item"; "nothing" when it throws nothing.
template <typename Action> std::string problemOf(const Action& action)
{
    try {
        action();
    } catch (const core::Error& error) {
        const auto& problem = error.problem();
        return core::nameOf(problem.code) + (problem.where.item.empty() ? "" : " " + problem.where.item);
    }
    return "nothing";
}

/// The file that the problem names.
template <typename Action> std::string fileOfProblem(const Action& action)
{
    try {
        action();
    } catch (const core::Error& error) {
        return error.problem().where.file.string();
    }
    return {};
}

/// The problem's first value.
template <typename Action> std::string reasonOfProblem(const Action& action)
{
    try {
        action();
    } catch (const core::Error& error) {
        return error.problem().values.empty() ? std::string() : error.problem().values.front();
    }
    return {};
}

} // namespace vitrine
