// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace vitrine::sampledata {

/// How a shop has its products photographed.
enum class Photography {
    Plain,  ///< before a plain background: what the starter model was trained on
    Packshot, ///< before white paper, never overexposed: as shops show what they sell
    Styled, ///< hung up, stood on something or laid on something, in the light of a room
};
std::string nameOf(Photography photography); ///< "plain": the key in a profile
std::optional<Photography> photographyNamed(const std::string& name);

} // namespace vitrine::sampledata
