// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/regex_limits.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace vitrine::vlm {

namespace {

constexpr std::size_t kDeepest = 100; ///< parentheses within parentheses
constexpr std::size_t kCostly = 16;   ///< bytes that a bracket or an alternative stands for

/// One walk from left to right. What it takes for well-formed and is not, std::regex refuses.
class Walk {
public:
    Walk(std::string_view expression, std::size_t most) : m_text(expression), m_most(most) {}

    std::optional<std::string> excess()
    {
        if (m_text.size() > m_most)
            return "the expression is too long";
        while (m_at < m_text.size()) {
            step();
            if (m_groups.size() > kDeepest)
                return "its parentheses are nested too deep";
            if (m_aheads > 1)
                return "a look-ahead within another is not supported";
            if (m_groups.back().size > m_most)
                return "the expression repeats too much";
        }
        return std::nullopt;
    }

private:
    struct Group {
        std::size_t size = 0;
        std::size_t last = 0; ///< of `size`: what a count would repeat
        bool ahead = false;
    };

    void add(std::size_t size)
    {
        m_groups.back().size += size;
        m_groups.back().last = size;
    }

    void step()
    {
        const auto begin = m_at;
        const char c = m_text[m_at++];
        if (c == '\\') {
            m_at = std::min(m_at + 1, m_text.size());
        } else if (c == '[') {
            while (m_at < m_text.size() && m_text[m_at] != ']')
                m_at += m_text[m_at] == '\\' ? 2 : 1;
            m_at = std::min(m_at + 1, m_text.size());
            add(m_at - begin + kCostly);
            return;
        } else if (c == '|') {
            add(kCostly);
            return;
        } else if (c == '(') {
            const auto kind = m_text.substr(m_at, 2);
            m_groups.push_back({0, 0, kind == "?=" || kind == "?!"});
            m_aheads += m_groups.back().ahead ? 1 : 0;
            return;
        } else if (c == ')' && m_groups.size() > 1) {
            const auto group = m_groups.back();
            m_groups.pop_back();
            m_aheads -= group.ahead ? 1 : 0;
            add(group.size + 2);
            return;
        } else if (c == '{') {
            repeat();
            return;
        } else if (c == '*' || c == '+' || c == '?') {
            m_groups.back().size += 1; // what stands before stays what another count would repeat
            m_groups.back().last += 1;
            return;
        }
        add(m_at - begin);
    }

    /// Past "{2}", "{2,}" or "{2,3}".
    void repeat()
    {
        const auto end = std::min(m_text.find('}', m_at), m_text.size());
        std::size_t times = 1;
        for (auto at = m_at; at < end;) {
            std::size_t count = 0;
            const auto [next, failure] = std::from_chars(m_text.data() + at, m_text.data() + end, count);
            times = std::max(times, failure == std::errc::result_out_of_range ? m_most : count);
            at = std::max<std::size_t>(static_cast<std::size_t>(next - m_text.data()), at) + 1;
        }
        if (end > m_at && m_text[end - 1] == ',')
            ++times; // "at least" is that often and once more, again and again
        auto& group = m_groups.back();
        const auto repeated = std::max<std::size_t>(group.last, 1) * std::min(times, m_most + 1) + 1;
        group.size = group.size - group.last + repeated;
        group.last = repeated;
        m_at = std::min(end + 1, m_text.size());
    }

    std::string_view m_text;
    std::size_t m_most;
    std::size_t m_at = 0;
    std::vector<Group> m_groups{Group{}}; ///< the whole, and the parentheses that are open
    int m_aheads = 0;
};

} // namespace

std::optional<std::string> regexExcess(std::string_view expression, std::size_t most)
{
    return Walk(expression, most).excess();
}

} // namespace vitrine::vlm
