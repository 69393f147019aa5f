// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/workflow/similar/half.h"

namespace vitrine::workflow {

/// Rows are padded with zeros to a multiple of this, so that no kernel has a remainder.
inline constexpr std::size_t kLanes = 16;
/// Queries that one call multiplies: each row is read and widened once for all of them.
inline constexpr std::size_t kQueriesAtOnce = 4;

/// scores[q · rowCount + r] = scalar product of query q and row r, in f32. `queries` [queryCount × width] and
/// `rows` [rowCount × width], width a multiple of kLanes, queryCount at most kQueriesAtOnce. Thread-safe.
struct DotKernel {
    using Function = void (*)(const float* queries, std::size_t queryCount, const Half* rows, std::size_t rowCount,
                              std::size_t width, float* scores);
    std::string name; ///< "avx512", "avx2", "portable"
    Function multiply = nullptr;
};

/// The kernels that this machine runs, quickest first; the last one is plain C++.
const std::vector<DotKernel>& dotKernels();

} // namespace vitrine::workflow
