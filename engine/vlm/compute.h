// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::vlm {

/// What tensors are computed with.
struct ComputeSetup {
    int threads = 1;
    std::string torch;       ///< LibTorch's version
    std::string blas;        ///< file name of the BLAS that is loaded, "" when none is seen
    bool blasIsFast = false; ///< OpenBLAS with OpenMP, or one that LibTorch brings along (DESIGN.md §8)
    bool gpu = false;        ///< LibTorch sees a CUDA device
};

/// Sets the number of threads for tensors (0: one per core, or what OMP_NUM_THREADS says) and tells what is
/// there. Call once, at the start of a program, before any tensor is made.
ComputeSetup setUpCompute(int threads = 0);

/// Does nothing for "auto" and a device that is there (captioner.h). Throws Error{DeviceUnavailable}.
void requireDevice(const std::string& name);

/// Whether this CPU multiplies bf16 in hardware. Elsewhere bf16 is slower than f32. False on other than x86.
bool cpuMultipliesBf16();

} // namespace vitrine::vlm
