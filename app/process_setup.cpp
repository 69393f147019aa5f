// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_setup.h"

#include <malloc.h>

#include "engine/core/log.h"
#include "engine/vlm/compute.h"

namespace vitrine::app {

namespace {

/// glibc hands every large tensor back to the kernel, which then clears each page again: element-wise
/// operations run 2.4 times faster when the memory is kept.
void keepFreedMemory()
{
    constexpr int kLargestKept = 1 << 30;
    mallopt(M_MMAP_THRESHOLD, kLargestKept);
    mallopt(M_TRIM_THRESHOLD, 2047 << 20);
    mallopt(M_TOP_PAD, 64 << 20);
}

} // namespace

void setUpProcess()
{
    keepFreedMemory();
    const auto setup = vlm::setUpCompute();
    core::log(core::LogLevel::Debug, "LibTorch " + setup.torch + ", " + std::to_string(setup.threads) +
                                         " threads, BLAS " + (setup.blas.empty() ? "built in" : setup.blas) +
                                         (setup.gpu ? ", CUDA" : ", no GPU"));
    if (!setup.blasIsFast)
        core::log(core::LogLevel::Warning,
                  "Training is several times slower with this BLAS (" + setup.blas +
                      "). Install libopenblas0-openmp, or choose it with update-alternatives --config "
                      "libblas.so.3-x86_64-linux-gnu.");
}

} // namespace vitrine::app
