// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "engine/vlm/adapter.h"

namespace vitrine::vlm {

/// A pattern of an adapter's configuration as std::regex has it; it must have passed AdapterConfig::load().
std::regex adapterExpression(const std::string& expression);

/// A key of rank_pattern or alpha_pattern as PEFT looks it up: it fits names that match it from a dot or the beginning on.
std::string lookedUpPattern(const std::string& pattern);

/// What an adapter's configuration says of each module, which goes by its full name
/// ("model.layers.0.mlp.down_proj"). The configuration's expressions are compiled here, once: a model has hundreds of
/// modules, and each is asked for several times. Keeps what it needs of the configuration; thread-safe.
class AdapterModules {
public:
    /// Throws std::regex_error for an expression that AdapterConfig::load() would refuse.
    explicit AdapterModules(const AdapterConfig& config);

    /// Whether the module carries an adapter.
    bool targets(const std::string& module) const;
    std::int64_t rankOf(const std::string& module) const; ///< `r` unless a pattern says another
    double alphaOf(const std::string& module) const;      ///< `lora_alpha` unless a pattern says another

private:
    template <typename Value> using Patterns = std::vector<std::pair<std::regex, Value>>;

    std::vector<std::string> m_suffixes;
    bool m_targetsAll = false;
    std::optional<std::regex> m_target; ///< where target_modules is one expression
    std::int64_t m_rank;
    double m_alpha;
    Patterns<std::int64_t> m_ranks; ///< in the order of their keys: the first that fits counts
    Patterns<double> m_alphas;
};

} // namespace vitrine::vlm
