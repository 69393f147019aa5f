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

/// What was changed since `since` and not since `until`; an empty one is no bound.
struct ChangeSpan {
    std::string since;
    std::string until;
};

/// The span of "today", "2026-11-01", ">2026-11-01", "2026-11-01..2026-11-30" and the like, for the day on which
/// a product was last changed; nothing for what is none.
std::optional<ChangeSpan> changeSpan(const std::string& text);

} // namespace vitrine::catalog
