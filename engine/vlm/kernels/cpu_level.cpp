// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/cpu_level.h"

#if defined(__x86_64__) && defined(__linux__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace vitrine::vlm::kernels {

namespace {

/// Tiles are asked for once for the whole process, because they make its threads' saved state longer (Linux,
/// Documentation/arch/x86/xstate.rst).
bool mayUseTiles()
{
#if defined(__x86_64__) && defined(__linux__)
    constexpr unsigned kAmxBf16 = 1U << 22, kF16 = 1U << 23, kAmxTile = 1U << 24, kAmxInt8 = 1U << 25; // leaf 7, EDX
    constexpr unsigned kAll = kAmxBf16 | kF16 | kAmxTile | kAmxInt8;
    constexpr long kAskForState = 0x1023, kTileData = 18;
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (d & kAll) == kAll &&
           syscall(SYS_arch_prctl, kAskForState, kTileData) == 0;
#else
    return false;
#endif
}

CpuLevel foundLevel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
        if (!__builtin_cpu_supports("avx512bf16"))
            return CpuLevel::Avx512;
        if (!__builtin_cpu_supports("avx512vnni") || !__builtin_cpu_supports("avx512vbmi"))
            return CpuLevel::Avx512Bf16;
        return mayUseTiles() ? CpuLevel::Amx : CpuLevel::Avx512Vnni;
    }
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return CpuLevel::Avx2;
#endif
    return CpuLevel::Portable;
}

} // namespace

CpuLevel cpuLevel()
{
    static const auto level = foundLevel();
    return level;
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
    case CpuLevel::Avx512Vnni:
        return "avx512_vnni";
    case CpuLevel::Amx:
        return "amx";
    }
    return "";
}

} // namespace vitrine::vlm::kernels
