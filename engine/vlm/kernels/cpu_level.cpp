// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/cpu_level.h"

namespace vitrine::vlm::kernels {

CpuLevel cpuLevel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return __builtin_cpu_supports("avx512bf16") ? CpuLevel::Avx512Bf16 : CpuLevel::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return CpuLevel::Avx2;
#endif
    return CpuLevel::Portable;
}

const char* nameOf(CpuLevel level)
{
    switch (level) {
    case CpuLevel::Portable:
        return "portable";
    case CpuLevel::Avx2:
        return "avx2";
    case CpuLevel::Avx512:
        return "avx512";
    case CpuLevel::Avx512Bf16:
        return "avx512_bf16";
    }
    return "";
}

} // namespace vitrine::vlm::kernels
