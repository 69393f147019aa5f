// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::vlm::kernels {

/// What the kernels are compiled for, each level with all that those before it have.
enum class CpuLevel {
    Portable,
    Avx2,      ///< and FMA
    Avx512,    ///< F, BW and VL
    Avx512Bf16, ///< products of bf16 in hardware
    Avx512Vnni, ///< products of bytes, and VBMI: Zen 4 and later
    Amx         ///< tiles of bf16 and int8, and f16: Sapphire Rapids and later
};

/// The highest level that this CPU has, and the kernel lets this process use.
CpuLevel cpuLevel();

/// "portable", "avx2", "avx512", "avx512_bf16", "avx512_vnni", "amx".
const char* nameOf(CpuLevel level);

} // namespace vitrine::vlm::kernels
