// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_setup.h"

#include <cstdlib>

#include <malloc.h>
#include <unistd.h>

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

/// Long enough for the short waits within one operation, too short to take a core from anybody.
constexpr const char* kSpins = "1000";

/// Threads that spin while they wait are a little faster alone, and stand in each other's way as soon as
/// anything else runs: beside a compiler training was four times slower (tests/bench/RESULTS.md). Whoever set
/// a policy keeps it.
void waitWithLittleSpinning(char** argv)
{
    if (std::getenv("OMP_WAIT_POLICY") != nullptr || std::getenv("GOMP_SPINCOUNT") != nullptr)
        return;
    setenv("GOMP_SPINCOUNT", kSpins, 1);
    execv("/proc/self/exe",
          argv); // returns only when it fails; then the threads spin, and everything else works
}

} // namespace

void setUpProcess(char** argv)
{
    waitWithLittleSpinning(argv);
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
