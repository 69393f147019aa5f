// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/free_memory.h"

#include <cstdlib> // says whether it is glibc

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace vitrine::core {

void giveBackFreeMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

} // namespace vitrine::core
