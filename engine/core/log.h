// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace vitrine::core {

enum class LogLevel { Debug, Info, Warning, Failure };

/// Where log lines go: standard error until an application installs another. Libraries print nothing themselves.
/// Thread-safe: one line at a time.
using LogSink = std::function<void(LogLevel, const std::string& line)>;
void setLogSink(LogSink sink);
void log(LogLevel level, const std::string& line);

} // namespace vitrine::core
