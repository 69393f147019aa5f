// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/compute.h"

#include <cstdlib>
#include <filesystem>
#include <thread>

#include <link.h>
#include <torch/torch.h>
#include <torch/version.h>

#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

namespace {

/// The first loaded library that is a BLAS, its links resolved.
int findBlas(dl_phdr_info* library, std::size_t, void* found)
{
    const std::filesystem::path path(library->dlpi_name);
    const auto name = path.filename().string();
    const bool isBlas =
        name.starts_with("libblas") || name.starts_with("libopenblas") || name.starts_with("libmkl_");
    if (!isBlas)
        return 0;
    std::error_code code;
    *static_cast<std::string*>(found) = std::filesystem::canonical(path, code).string();
    return 1;
}

} // namespace

ComputeSetup setUpCompute(int threads)
{
    ComputeSetup setup;
    if (threads > 0)
        at::set_num_threads(threads);
    else if (std::getenv("OMP_NUM_THREADS") == nullptr)
        at::set_num_threads(static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
    setup.threads = at::get_num_threads();
    setup.torch = TORCH_VERSION;
    dl_iterate_phdr(findBlas, &setup.blas);
    // Without a BLAS library of its own in the process LibTorch carries one inside (the official builds do).
    setup.blasIsFast = setup.blas.empty() || setup.blas.find("openmp") != std::string::npos ||
                       setup.blas.find("mkl") != std::string::npos;
    setup.gpu = torch::cuda::is_available();
    return setup;
}

void requireDevice(const std::string& name)
{
    if (name != "auto") // which need not wait for a driver here
        deviceNamed(name);
}

bool cpuMultipliesBf16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

} // namespace vitrine::vlm
