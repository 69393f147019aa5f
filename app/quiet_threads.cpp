// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiet_threads.h"

#include <cstring>
#include <initializer_list>

namespace vitrine::app {

bool hasThreadPolicy(const char* const* environment)
{
    for (; *environment != nullptr; ++environment)
        for (const auto* name : {"OMP_WAIT_POLICY=", "GOMP_SPINCOUNT="})
            if (std::strncmp(*environment, name, std::strlen(name)) == 0)
                return true;
    return false;
}

} // namespace vitrine::app
