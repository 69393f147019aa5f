// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/text_template.h"

#include <algorithm>
#include <cctype>

#include "engine/core/number_text.h"

namespace vitrine::train {

namespace {

/// A template cut into literal text and placeholders: literal, name, literal, name, …, literal.
struct Pieces {
    std::vector<std::string> literals; ///< one more than names
    std::vector<std::string> names;
};

bool isColumnName(const std::string& name)
{
    return !name.empty() && name.find_first_of("{}\n") == std::string::npos;
}

Pieces cut(const std::string& text)
{
    Pieces pieces;
    std::string literal;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '{' ? text.find('}', at) : std::string::npos;
        const auto name = end == std::string::npos ? std::string() : text.substr(at + 1, end - at - 1);
        if (!isColumnName(name)) {
            literal += text[at++];
            continue;
        }
        pieces.literals.push_back(literal);
        pieces.names.push_back(name);
        literal.clear();
        at = end + 1;
    }
    pieces.literals.push_back(literal);
    return pieces;
}

/// Without the special tokens (`<|end|>`), which generated text does not show.
std::string withoutSpecialTokens(const std::string& text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.compare(at, 2, "<|") == 0 ? text.find("|>", at) : std::string::npos;
        if (end == std::string::npos)
            result += text[at++];
        else
            at = end + 2;
    }
    return result;
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Where a literal was found in a text.
struct Place {
    std::size_t begin;
    std::size_t end; ///< behind it
};

std::optional<Place> lastBefore(std::size_t end, const std::string& literal, const std::string& text)
{
    if (end < literal.size())
        return std::nullopt;
    const auto at = text.rfind(literal, end - literal.size());
    return at == std::string::npos ? std::nullopt : std::optional(Place{at, at + literal.size()});
}

/// A literal such as ", Full Price: " where its comma is missing. Nothing where it might be anything else: twice there,
/// or without a letter that tells it from other text.
std::optional<Place> onlyOneWithoutComma(std::size_t end, const std::string& literal, const std::string& text)
{
    const auto isLetter = [](unsigned char byte) { return byte >= 0x80 || std::isalpha(byte) != 0; };
    if (!literal.starts_with(',') || std::none_of(literal.begin(), literal.end(), isLetter))
        return std::nullopt;
    const auto rest = literal.substr(1);
    const auto place = lastBefore(end, rest, text);
    return place && text.find(rest) == place->begin ? place : std::nullopt;
}

bool isPrice(const std::string& column)
{
    return column.find("price") != std::string::npos;
}

bool isCurrencyCode(const std::string& text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

std::string renderTemplate(const std::string& text, const Fields& fields)
{
    const auto pieces = cut(text);
    std::string result = pieces.literals[0];
    for (std::size_t index = 0; index < pieces.names.size(); ++index) {
        const auto entry = fields.find(pieces.names[index]);
        if (entry != fields.end())
            result += entry->second;
        result += pieces.literals[index + 1];
    }
    return result;
}

std::vector<std::string> placeholdersOf(const std::string& text)
{
    std::vector<std::string> names;
    for (const auto& name : cut(text).names)
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    return names;
}

std::optional<Fields> parseWithTemplate(const std::string& text, const std::string& responseTemplate)
{
    const auto pieces = cut(withoutSpecialTokens(responseTemplate));
    const auto subject = trimmed(withoutSpecialTokens(text));
    const auto first = trimmed(pieces.literals[0]);
    if (subject.compare(0, first.size(), first) != 0)
        return std::nullopt;
    Fields fields;
    std::size_t end = subject.size();
    // From the back, so that a title may hold what separates the later fields.
    for (std::size_t index = pieces.names.size(); index > 0; --index) {
        const auto& after = pieces.literals[index];
        const auto closing = index == pieces.names.size() ? trimmed(after) : after;
        std::size_t valueEnd = end;
        if (!closing.empty()) {
            const bool beforePrice = index < pieces.names.size() && isPrice(pieces.names[index]);
            const auto valueAfter = [&](const Place& place) { return trimmed(subject.substr(place.end, end - place.end)); };
            auto place = lastBefore(end, closing, subject);
            if (!place && beforePrice) {
                place = onlyOneWithoutComma(end, closing, subject);
                if (place && !amountIn(valueAfter(*place)))
                    return std::nullopt;
            }
            if (!place)
                return std::nullopt;
            valueEnd = place->begin;
            // The value after this literal, which the previous round has left open.
            if (index < pieces.names.size())
                fields[pieces.names[index]] = valueAfter(*place);
        }
        end = valueEnd;
    }
    if (end < first.size())
        return std::nullopt;
    if (!pieces.names.empty())
        fields[pieces.names[0]] = trimmed(subject.substr(first.size(), end - first.size()));
    return fields;
}

std::optional<double> amountIn(const std::string& price)
{
    const auto space = price.find(' ');
    if (space == std::string::npos)
        return core::parseNumber(price);
    const auto before = price.substr(0, space), after = trimmed(price.substr(space));
    if (isCurrencyCode(before))
        return core::parseNumber(after);
    return isCurrencyCode(after) ? core::parseNumber(before) : std::nullopt;
}

} // namespace vitrine::train
