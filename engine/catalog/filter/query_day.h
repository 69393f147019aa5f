// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace vitrine::catalog {

/// A day of this machine's calendar, as the history's times: `begin` is its first instant, `end` that of the
/// next day, both in UTC, comparable as text ("2026-11-01T23:00:00.000Z").
struct QueryDay {
    std::string begin;
    std::string end;
};

/// "today", "yesterday" or "2026-11-01"; nothing for what is no day.
std::optional<QueryDay> queryDay(const std::string& text);

} // namespace vitrine::catalog
