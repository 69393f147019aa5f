// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>

#include <alloca.h>
#include <unistd.h>

#include "app/quiet_threads.h"

// For programs that load OpenMP. Once a process runs its variables are too late, so it is started anew, before any
// library has begun: LibTorch's takes a second. That early, nothing may be used but the kernel.

namespace {

void startAnew(int, char** argv, char** environment)
{
    if (vitrine::app::hasThreadPolicy(environment))
        return;
    std::size_t count = 0;
    while (environment[count] != nullptr)
        ++count;
    auto** longer = static_cast<char**>(alloca((count + 2) * sizeof(char*)));
    for (std::size_t i = 0; i < count; ++i)
        longer[i] = environment[i];
    longer[count] = const_cast<char*>(vitrine::app::kQuietThreads);
    longer[count + 1] = nullptr;
    execve("/proc/self/exe", argv, longer); // returns only when it fails; then the threads spin, and all else works
}

[[gnu::section(".preinit_array"), gnu::used]] void (*const kBeforeLibraries)(int, char**, char**) = startAnew;

} // namespace
