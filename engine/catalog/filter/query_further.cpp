// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_further.h"

#include "engine/catalog/filter/query_number.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

/// In digits, so that no name can be anything but a text.
std::string sqlText(const std::string& text)
{
    constexpr const char* kDigits = "0123456789abcdef";
    std::string sql = "CAST(x'";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        sql += {kDigits[byte >> 4], kDigits[byte & 0xF]};
    }
    return sql + "' AS TEXT)";
}

std::string call(const char* function, const std::string& name)
{
    return std::string(function) + "(fold(extra), " + sqlText(foldText(name)) + ")";
}

bool isEmptyOrNumber(const std::string& text)
{
    return text.empty() || queryNumber(text);
}

} // namespace

std::optional<std::string> furtherName(const std::string& field)
{
    if (!field.starts_with(kFurtherPrefix))
        return std::nullopt;
    return field.substr(kFurtherPrefix.size());
}

std::optional<std::string> foldedFurtherName(const std::string& field)
{
    const auto name = furtherName(field);
    return name ? std::optional(foldText(*name)) : std::nullopt;
}

std::string furtherTextSql(const std::string& name)
{
    return call("further_text", name);
}

std::string furtherNumberSql(const std::string& name)
{
    return call("further_number", name);
}

bool comparesNumbers(const QueryCondition& condition)
{
    const auto& text = condition.value;
    if (condition.match != QueryMatch::Contains || condition.quoted)
        return false;
    if (text.starts_with('<') || text.starts_with('>'))
        return true;
    const auto dots = text.find("..");
    return dots != std::string::npos && text.size() > 2 && isEmptyOrNumber(text.substr(0, dots)) &&
           isEmptyOrNumber(text.substr(dots + 2));
}

} // namespace vitrine::catalog
