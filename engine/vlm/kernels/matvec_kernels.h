// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/matvec.h"

// What the translation units of the levels give to matvec.cpp.

namespace vitrine::vlm::kernels {

/// A product that is split over the weight's rows.
struct Product {
    Weights weights;
    const void* x = nullptr;     ///< [rows, stride], as the level's kernels want it, zeros beyond `in`
    std::int64_t stride = 0;     ///< blocksOf(in) · kBlock, or `in`
    void* y = nullptr;           ///< [rows, out]
    ActivationFormat yFormat = ActivationFormat::F32;
};

/// Rows of a weight as plain numbers.
struct Expansion {
    Weights weights;
    std::int64_t first = 0;
    void* result = nullptr;
    ActivationFormat format = ActivationFormat::F32;
};

struct Kernels {
    using Multiply = void (*)(const Product&, std::int64_t firstRow, std::int64_t lastRow);
    using Expand = void (*)(const Expansion&, std::int64_t firstRow, std::int64_t lastRow);
    Multiply multiply[4][kMostRows]; ///< by WeightFormat and rows − 1; null: not at this level
    Expand expand[4];                ///< by WeightFormat
};

extern const Kernels kPortableKernels;
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Kernels;
extern const Kernels kAvx512Bf16Kernels; ///< x in bf16; no expand

} // namespace vitrine::vlm::kernels
