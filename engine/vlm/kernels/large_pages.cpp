// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/large_pages.h"

#include <cstdint>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace vitrine::vlm::kernels {

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;
constexpr std::align_val_t kLine{64};

#ifdef __linux__
/// From the system and not from the heap, whose memory may have been given out in small pages before.
void* mapped(std::size_t bytes)
{
    // As much more as it takes to begin at a large page; what is not needed goes back at once.
    auto* memory = ::mmap(nullptr, bytes + kLargePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    const auto before = (kLargePage - reinterpret_cast<std::uintptr_t>(memory) % kLargePage) % kLargePage;
    auto* result = static_cast<std::byte*>(memory) + before;
    constexpr std::size_t kSmallPage = 4096;
    const auto kept = (bytes + kSmallPage - 1) / kSmallPage * kSmallPage;
    if (before > 0)
        ::munmap(memory, before);
    ::munmap(result + kept, kLargePage - before);
    ::madvise(result, kept, MADV_HUGEPAGE); // a wish: without it the pages are small
    return result;
}
#endif

} // namespace

void* allocateInLargePages(std::size_t bytes)
{
#ifdef __linux__
    if (bytes >= kLargePage)
        return mapped(bytes);
#endif
    return ::operator new(bytes, kLine);
}

void freeInLargePages(void* memory, std::size_t bytes) noexcept
{
    if (memory == nullptr)
        return;
#ifdef __linux__
    if (bytes >= kLargePage) {
        ::munmap(memory, bytes);
        return;
    }
#endif
    ::operator delete(memory, kLine);
}

} // namespace vitrine::vlm::kernels
