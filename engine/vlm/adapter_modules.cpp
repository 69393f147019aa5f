// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/adapter_modules.h"

#include <map>

#include "engine/vlm/regex_limits.h"

namespace vitrine::vlm {

namespace {

const char* const kAllLinear = "all-linear";

template <typename Value> std::vector<std::pair<std::regex, Value>> compiled(const std::map<std::string, Value>& patterns)
{
    std::vector<std::pair<std::regex, Value>> result;
    for (const auto& [pattern, value] : patterns)
        result.emplace_back(adapterExpression(lookedUpPattern(pattern)), value);
    return result;
}

template <typename Value>
Value valueFor(const std::string& module, const std::vector<std::pair<std::regex, Value>>& patterns, Value otherwise)
{
    for (const auto& [pattern, value] : patterns)
        if (std::regex_match(module, pattern))
            return value;
    return otherwise;
}

} // namespace

std::regex adapterExpression(const std::string& expression)
{
    return std::regex(expression,
                      std::regex_constants::ECMAScript | std::regex_constants::nosubs | kLinearRegex);
}

std::string lookedUpPattern(const std::string& pattern)
{
    return "(.*\\.)?(" + pattern + ")";
}

AdapterModules::AdapterModules(const AdapterConfig& config)
    : m_rank(config.r), m_alpha(config.lora_alpha), m_ranks(compiled(config.rank_pattern)),
      m_alphas(compiled(config.alpha_pattern))
{
    if (!config.target_modules_is_regex)
        m_suffixes = config.target_modules;
    else if (config.target_modules.at(0) == kAllLinear)
        m_targetsAll = true;
    else
        m_target = adapterExpression(config.target_modules[0]);
}

bool AdapterModules::targets(const std::string& module) const
{
    if (m_targetsAll || (m_target && std::regex_match(module, *m_target)))
        return true;
    for (const auto& suffix : m_suffixes)
        if (module == suffix || module.ends_with("." + suffix))
            return true;
    return false;
}

std::int64_t AdapterModules::rankOf(const std::string& module) const
{
    return valueFor(module, m_ranks, m_rank);
}

double AdapterModules::alphaOf(const std::string& module) const
{
    return valueFor(module, m_alphas, m_alpha);
}

} // namespace vitrine::vlm
