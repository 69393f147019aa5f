// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/matvec.h"

// What the translation units of the levels give to matvec.cpp.

namespace vitrine::vlm::kernels {

/// A product that is split over the weight's rows.
struct Product {
    Weights weights;
    const void* x = nullptr;     ///< [rows, stride] in f32 or bf16, zeros beyond `in`; for kVnniKernels and kAmxKernels as they say
    const float* xScales = nullptr; ///< with xOffsets as InBytes says
    const std::int32_t* xOffsets = nullptr;
    std::int64_t rows = 0;
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
    /// Nf4: the first row begins a group.
    using Multiply = void (*)(const Product&, std::int64_t firstRow, std::int64_t lastRow);
    using Expand = void (*)(const Expansion&, std::int64_t firstRow, std::int64_t lastRow);
    Multiply multiply[4][kMostRows]; ///< by WeightFormat and rows − 1; null: not at this level
    Expand expand[4];                ///< by WeightFormat
};

extern const Kernels kPortableKernels;
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Kernels;
extern const Kernels kAvx512Bf16Kernels; ///< Bf16 and Int8 for x in bf16; no expand
/// Nf4 for x as inBytes(), whose rounding is lost in that of the weights. No expand.
extern const Kernels kVnniKernels;
/// Bf16 and Int8 for x as paired(), for Int8 times kInt8Growth. The rows of Bf16's weights are whole blocks. No expand.
extern const Kernels kAmxKernels;

/// On tiles numbers of 8 bits are 2^-112 of what they are, which x and the result make good with this factor each.
constexpr float kInt8Growth = 0x1p56F;

} // namespace vitrine::vlm::kernels
