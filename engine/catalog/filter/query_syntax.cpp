// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_syntax.h"

#include <algorithm>
#include <cctype>

#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/error.h"
#include "engine/core/utf8.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr const char* kSort = "sort";
constexpr int kDeepest = 100; ///< parentheses within parentheses
// What SQLite's parser and its limit on the depth of expressions leave room for, with some to spare.
constexpr std::size_t kDeepestTree = 30;
constexpr std::size_t kMostConditions = 1000;

bool isBlank(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

/// Whether a value is one of some words or a field's name.
bool isWord(QueryFieldKind kind)
{
    return kind == QueryFieldKind::Word || kind == QueryFieldKind::Has || kind == QueryFieldKind::Is;
}

/// A field's name may stand before a colon: "3:4" and "https://…" are words, and so is "Wars:" of a title, unless
/// there is such a field. That of a further column may be anything.
bool looksLikeField(const std::string& text)
{
    const auto name = queryFieldName(text);
    if (name.starts_with(kFurtherPrefix))
        return text.find('"') == std::string::npos;
    if (name != text)
        return name == kSort || queryFieldNamed(name).has_value();
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return std::islower(static_cast<unsigned char>(c)) || std::isdigit(static_cast<unsigned char>(c)) ||
               c == '_';
    }) && !std::isdigit(static_cast<unsigned char>(text.front()));
}

/// Parentheses group only where a word could begin, so that "size (xl)" needs no quotes for its end.
class Parser {
public:
    explicit Parser(const std::string& text) : m_text(text) {}

    ParsedQuery parse()
    {
        // Half a character would be found within others, or not, by whoever looks for it.
        if (const auto broken = brokenUtf8At(m_text); broken < m_text.size())
            refuse(broken, VITRINE_TEXT("Reason", "it is no UTF-8"));
        auto root = anyOf(0);
        if (m_at < m_text.size())
            refuse(m_at, VITRINE_TEXT("Reason", "this parenthesis closes nothing"));
        if (depthOf(root) > kDeepestTree)
            refuse(0, VITRINE_TEXT("Reason", "there are too many parentheses within each other"));
        if (m_alternatives)
            m_terms = {{m_terms.front().begin, m_terms.back().end, root, std::nullopt, true}};
        return {std::move(root), std::move(m_sort), std::move(m_terms), m_open};
    }

private:
    [[noreturn]] void refuse(std::size_t at, const std::string& reason) const
    {
        throw Error({ErrorCode::QuerySyntax, {.character = characterAt(at)}, {reason}});
    }

    /// Counts on from the last place that was asked for: all conditions of a long query want theirs.
    std::uint64_t characterAt(std::size_t at) const
    {
        if (at < m_counted)
            m_counted = m_continuations = 0;
        for (const auto end = std::min(at, m_text.size()); m_counted < end; ++m_counted)
            m_continuations += core::continuesCharacter(m_text[m_counted]) ? 1 : 0;
        return 1 + m_counted - m_continuations;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    /// Whether the upper-case word stands here on its own.
    bool atWord(const char* word) const
    {
        const std::string wanted(word);
        const auto end = m_at + wanted.size();
        return m_text.compare(m_at, wanted.size(), wanted) == 0 &&
               (end >= m_text.size() || isBlank(m_text[end]) || m_text[end] == '(');
    }

    bool take(const char* word)
    {
        skipBlanks();
        if (!atWord(word))
            return false;
        m_at += std::string(word).size();
        return true;
    }

    bool atEnd()
    {
        skipBlanks();
        return m_at >= m_text.size() || m_text[m_at] == ')';
    }

    QueryNode anyOf(int depth)
    {
        if (depth > kDeepest)
            refuse(m_at, VITRINE_TEXT("Reason", "there are too many parentheses within each other"));
        auto first = allOf(depth);
        if (atEnd() || !atWord("OR"))
            return first;
        QueryNode any{QueryNode::Kind::Any, {}, {}};
        if (isEverything(first))
            refuse(m_at, VITRINE_TEXT("Reason", "something is wanted before OR"));
        any.children.push_back(std::move(first));
        while (take("OR")) {
            m_alternatives = m_alternatives || depth == 0;
            const auto began = m_at;
            any.children.push_back(allOf(depth));
            if (isEverything(any.children.back()))
                refuse(began, VITRINE_TEXT("Reason", "something is wanted after OR"));
        }
        return any;
    }

    QueryNode allOf(int depth)
    {
        QueryNode all{QueryNode::Kind::All, {}, {}};
        bool wanted = false;
        std::size_t began = m_at;
        while (!atEnd() && !atWord("OR")) {
            began = m_at;
            if (atWord("AND")) {
                if (all.children.empty() || wanted)
                    refuse(m_at, VITRINE_TEXT("Reason", "something is wanted before AND"));
                take("AND");
                wanted = true;
                continue;
            }
            wanted = false;
            const auto sorts = m_sort.size();
            auto node = negatable(depth);
            if (depth == 0 && m_sort.size() > sorts)
                m_terms.push_back({began, m_at, node, m_sort.back()});
            else if (depth == 0 && !isEverything(node))
                m_terms.push_back({began, m_at, node, std::nullopt});
            if (!isEverything(node))
                all.children.push_back(std::move(node));
        }
        if (wanted)
            refuse(began, VITRINE_TEXT("Reason", "something is wanted after AND"));
        if (all.children.size() == 1)
            return std::move(all.children.front());
        return all;
    }

    static bool isEverything(const QueryNode& node)
    {
        return node.kind == QueryNode::Kind::All && node.children.empty();
    }

    QueryNode negatable(int depth)
    {
        const auto began = m_at;
        bool negated = false;
        while (true) {
            if (m_text[m_at] == '-' && m_at + 1 < m_text.size() && !isBlank(m_text[m_at + 1]) &&
                m_text[m_at + 1] != '-') {
                ++m_at;
            } else if (atWord("NOT")) {
                take("NOT");
                if (atEnd())
                    refuse(began, VITRINE_TEXT("Reason", "something is wanted after NOT"));
            } else {
                break;
            }
            negated = !negated;
        }
        auto node = m_text[m_at] == '(' ? group(depth) : condition(negated);
        if (!negated || isEverything(node))
            return node;
        QueryNode inverse{QueryNode::Kind::Not, {}, {}};
        inverse.children.push_back(std::move(node));
        return inverse;
    }

    QueryNode group(int depth)
    {
        const auto began = m_at++;
        ++m_groups;
        auto node = anyOf(depth + 1);
        --m_groups;
        if (m_at < m_text.size())
            ++m_at; // the closing parenthesis
        else
            leaveOpen(began);
        return node;
    }

    /// The innermost comes first.
    void leaveOpen(std::size_t at)
    {
        if (!m_open)
            m_open = {m_text[at], characterAt(at)};
    }

    /// Up to the closing quotation mark; one that is missing ends with the text, as while a person types. A backslash
    /// means itself except before the mark: there \" is the mark and \\ one backslash.
    std::string quoted()
    {
        return enclosed('"', [](std::size_t backslashes) { return std::string(backslashes / 2, '\\'); });
    }

    /// Likewise, but pairs of backslashes stay: the expression reads them itself.
    std::string expression()
    {
        return enclosed('/', [](std::size_t backslashes) { return std::string(backslashes / 2 * 2, '\\'); });
    }

    template <typename BeforeSign> std::string enclosed(char sign, BeforeSign beforeSign)
    {
        std::string value;
        const auto began = m_at;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != sign;) {
            const auto end = std::min(m_text.find_first_not_of('\\', m_at), m_text.size());
            const auto backslashes = end - m_at;
            m_at = end;
            if (backslashes == 0) {
                value.push_back(m_text[m_at++]);
            } else if (end == m_text.size() || m_text[end] != sign) {
                value.append(backslashes, '\\');
            } else {
                value += beforeSign(backslashes);
                if (backslashes % 2 == 1)
                    value.push_back(m_text[m_at++]);
            }
        }
        if (m_at < m_text.size())
            ++m_at;
        else
            leaveOpen(began);
        return value;
    }

    bool endsWord() const
    {
        return m_at >= m_text.size() || isBlank(m_text[m_at]) || (m_groups > 0 && m_text[m_at] == ')');
    }

    bool atQuotedName(const std::string& before) const
    {
        return m_text[m_at] == '"' && foldText(before) == kFurtherPrefix;
    }

    /// extra."Shoe size" before a colon: adds the name to the word.
    bool takeQuotedName(std::string& word)
    {
        if (!atQuotedName(word))
            return false;
        const auto began = m_at;
        word += quoted();
        if (m_at >= m_text.size() || m_text[m_at] != ':')
            refuse(began,
                   VITRINE_TEXT("Reason", "a further column's name ends with a quotation mark and a colon"));
        return true;
    }

    QueryNode condition(bool negated)
    {
        QueryNode node{QueryNode::Kind::Condition, {}, {}};
        auto& condition = node.condition;
        const auto began = m_at;
        condition.character = characterAt(m_at);
        if (++m_conditions > kMostConditions)
            refuse(began, VITRINE_TEXT("Reason", "there are more than 1000 conditions"));
        if (m_text[m_at] == '"') {
            condition.value = quoted();
            return condition.value.empty() ? QueryNode{} : node;
        }
        std::string word;
        while (!endsWord()) {
            const bool opensUrl = m_text.compare(m_at, 3, "://") == 0;
            if (takeQuotedName(word) || (m_text[m_at] == ':' && looksLikeField(word) && !opensUrl)) {
                condition.field = queryFieldName(word);
                ++m_at;
                readValue(condition);
                if (const auto field = queryFieldNamed(condition.field); field && isWord(field->kind))
                    condition.value = queryFieldName(condition.value); // words have no case either
                break;
            }
            word.push_back(m_text[m_at++]);
        }
        if (condition.field == kSort) {
            if (negated)
                refuse(began, VITRINE_TEXT("Reason", "write sort:-price for the highest first"));
            addSort(condition);
            return {};
        }
        if (condition.field.empty())
            condition.value = std::move(word);
        if (condition.field.empty() && condition.value.empty()) { // a closing parenthesis is no word
            refuse(began, VITRINE_TEXT("Reason", "this parenthesis closes nothing"));
        }
        return node;
    }

    void readValue(QueryCondition& condition)
    {
        const bool ends = m_at + 1 >= m_text.size();
        if (m_at < m_text.size() && m_text[m_at] == '=' &&
            (ends || std::string("<>=").find(m_text[m_at + 1]) == std::string::npos)) {
            condition.match = QueryMatch::Exact;
            ++m_at;
        }
        const bool hasSign =
            m_at < m_text.size() &&
            (m_text[m_at] == '"' || (m_text[m_at] == '/' && condition.match == QueryMatch::Contains));
        condition.valueCharacter = characterAt(m_at) + (hasSign ? 1 : 0);
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            condition.value = quoted();
            condition.quoted = true;
        } else if (m_at < m_text.size() && m_text[m_at] == '/' && condition.match == QueryMatch::Contains) {
            condition.value = expression();
            if (condition.value.empty()) // only begun
                return;
            condition.match = QueryMatch::Regex;
            if (!endsWord()) // as after a path's second slash, which would be a word of its own
                refuse(m_at, VITRINE_TEXT("Reason", "a regular expression ends before this"));
        } else {
            readPlainValue(condition);
        }
    }

    /// sort:-extra."Shoe size" and has:extra."Shoe size" name a column where others have a value.
    void readPlainValue(QueryCondition& condition)
    {
        auto& value = condition.value;
        const bool namesColumn = condition.field == kSort || condition.field == "has";
        while (!endsWord()) {
            if (namesColumn && atQuotedName(value.starts_with('-') ? value.substr(1) : value))
                value += quoted();
            else
                value.push_back(m_text[m_at++]);
        }
    }

    void addSort(const QueryCondition& condition)
    {
        const bool descending = condition.value.starts_with('-');
        m_sort.push_back({queryFieldName(condition.value.substr(descending ? 1 : 0)), descending,
                          condition.valueCharacter + (descending ? 1 : 0)});
    }

    const std::string& m_text;
    std::size_t m_at = 0;
    int m_groups = 0; ///< that are open
    std::size_t m_conditions = 0;
    mutable std::size_t m_counted = 0; ///< bytes that characterAt() has looked at
    mutable std::size_t m_continuations = 0; ///< of them, those that begin no character
    bool m_alternatives = false; ///< outside of all groups
    std::optional<QueryOpening> m_open;
    std::vector<QuerySort> m_sort;
    std::vector<QueryTerm> m_terms;
};

} // namespace

std::size_t depthOf(const QueryNode& node)
{
    std::size_t deepest = 0;
    for (const auto& child : node.children)
        deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

ParsedQuery parseQuery(const std::string& text)
{
    return Parser(text).parse();
}

std::vector<QueryWord> wordsOf(const std::string& text)
{
    std::vector<QueryWord> words;
    bool quoted = false, within = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool blank = isBlank(text[at]) && !quoted;
        quoted ^= text[at] == '"';
        if (!blank && !within)
            words.push_back({at, at});
        within = !blank;
        if (within)
            words.back().end = at + 1;
    }
    return words;
}

} // namespace vitrine::catalog
