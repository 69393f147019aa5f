// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/log.h"

#include <iostream>
#include <mutex>

namespace vitrine::core {

namespace {

std::mutex g_mutex; // guards g_sink and keeps lines whole
LogSink g_sink = [](LogLevel level, const std::string& line) {
    if (level >= LogLevel::Warning)
        std::cerr << line << '\n';
};

} // namespace

void setLogSink(LogSink sink)
{
    const std::scoped_lock lock(g_mutex);
    g_sink = std::move(sink);
}

void log(LogLevel level, const std::string& line)
{
    const std::scoped_lock lock(g_mutex);
    if (g_sink)
        g_sink(level, line);
}

} // namespace vitrine::core
