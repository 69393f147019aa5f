// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace vitrine::core {

/// For finding out whether a thread that must never wait, such as a window's, does so after all: from now on `told`
/// is called for every piece of work on this thread that reads a file or goes to a database. An empty function ends
/// it. Tests use this; without it an announcement costs a look at a thread's own variable.
void watchBlockingWork(std::function<void(const char* what)> told);

/// Called by whatever waits for a disk, before it does. `what`: "file", "database".
void announceBlockingWork(const char* what);

} // namespace vitrine::core
