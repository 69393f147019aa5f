// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/core/picture.h"
#include "engine/core/progress.h"
#include "engine/sampledata/profile.h"

namespace vitrine::sampledata {

/// Pictures of every kind that the profile sells, in every shape, beside each other, to be looked at
/// critically: a row for each kind, two of each shape, fitted into squares of `side` pixels. Throws
/// Cancelled.
core::Picture contactSheet(const Profile& profile, std::uint64_t seed, int side,
                           const core::Progress& progress = {});

} // namespace vitrine::sampledata
