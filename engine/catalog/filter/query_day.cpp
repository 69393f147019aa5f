// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_day.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "engine/catalog/filter/query_relation.h"

namespace vitrine::catalog {

namespace {

/// The day's first instant, wherever summer time puts it.
std::time_t midnight(int year, int month, int day)
{
    std::tm local{};
    local.tm_year = year - 1900;
    local.tm_mon = month - 1;
    local.tm_mday = day;
    local.tm_isdst = -1;
    return std::mktime(&local);
}

std::string utcText(std::time_t time)
{
    std::tm utc{};
    ::gmtime_r(&time, &utc);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S.000Z", &utc);
    return text.data();
}

QueryDay dayOf(int year, int month, int day)
{
    return {utcText(midnight(year, month, day)), utcText(midnight(year, month, day + 1))};
}

bool isDate(const std::string& text)
{
    constexpr std::string_view form = "dddd-dd-dd";
    return text.size() == form.size() &&
           std::equal(text.begin(), text.end(), form.begin(),
                      [](char c, char f) { return f == 'd' ? c >= '0' && c <= '9' : c == f; });
}

} // namespace

std::optional<QueryDay> queryDay(const std::string& text)
{
    if (text == "today" || text == "yesterday") {
        const auto now = std::time(nullptr);
        std::tm local{};
        ::localtime_r(&now, &local);
        return dayOf(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday - (text == "today" ? 0 : 1));
    }
    if (!isDate(text))
        return std::nullopt;
    const int year = std::stoi(text.substr(0, 4)), month = std::stoi(text.substr(5, 2)),
              day = std::stoi(text.substr(8, 2));
    const auto time = midnight(year, month, day);
    std::tm back{};
    ::localtime_r(&time, &back);
    if (year < 1970 || back.tm_mon + 1 != month || back.tm_mday != day) // the 31st of February
        return std::nullopt;
    return dayOf(year, month, day);
}

std::optional<ChangeSpan> changeSpan(const std::string& text)
{
    if (const auto dots = text.find(".."); dots != std::string::npos) {
        const auto from = text.substr(0, dots), to = text.substr(dots + 2);
        const auto first = queryDay(from), last = queryDay(to);
        if ((!first && !from.empty()) || (!last && !to.empty()) || (!first && !last))
            return std::nullopt;
        return ChangeSpan{first ? first->begin : "", last ? last->end : ""};
    }
    const auto [relation, operand] = queryRelation(text);
    const auto day = queryDay(operand);
    if (!day)
        return std::nullopt;
    if (relation == ">=")
        return ChangeSpan{day->begin, ""};
    if (relation == "<=")
        return ChangeSpan{"", day->end};
    if (relation == ">")
        return ChangeSpan{day->end, ""};
    if (relation == "<")
        return ChangeSpan{"", day->begin};
    if (relation == "=")
        return ChangeSpan{day->begin, day->end};
    return std::nullopt;
}

} // namespace vitrine::catalog
