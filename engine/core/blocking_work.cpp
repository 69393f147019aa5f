// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/blocking_work.h"

namespace vitrine::core {

namespace {

thread_local std::function<void(const char*)> watcher;

} // namespace

void watchBlockingWork(std::function<void(const char* what)> told)
{
    watcher = std::move(told);
}

void announceBlockingWork(const char* what)
{
    if (watcher)
        watcher(what);
}

} // namespace vitrine::core
