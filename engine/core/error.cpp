// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

#include "engine/core/error_text.h"

namespace vitrine::core {

namespace {

std::string fill(std::string text, const std::vector<std::string>& values)
{
    std::string filled;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool placeholder = text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        if (!placeholder) {
            filled += text[at];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++at] - '1');
        filled += index < values.size() ? values[index] : "?";
    }
    return filled;
}

std::string describeWhere(const Where& where, const std::function<std::string(const char*)>& tr)
{
    std::vector<std::string> parts;
    if (!where.file.empty())
        parts.push_back(where.file.string());
    if (where.row)
        parts.push_back(fill(tr(kRowText), {std::to_string(*where.row)}));
    if (!where.item.empty())
        parts.push_back(where.item);
    if (where.character)
        parts.push_back(fill(tr(kCharacterText), {std::to_string(*where.character)}));
    std::string joined;
    for (const auto& part : parts)
        joined += (joined.empty() ? "" : ", ") + part;
    return joined;
}

} // namespace

Error::Error(Problem problem) : std::runtime_error(describeInOneLine(problem)), m_problem(std::move(problem)) {}

ProblemText describe(const Problem& problem, const Translate& translate)
{
    const auto tr = [&](const char* text) { return translate ? translate("Problem", text) : std::string(text); };
    const auto sentences = sentencesFor(problem.code);
    auto values = problem.values; // of which some are reasons, which have translations too
    if (translate)
        for (auto& value : values)
            value = value.empty() ? value : translate("Reason", value.c_str());
    return {fill(tr(sentences.what), values), describeWhere(problem.where, tr), fill(tr(sentences.action), values)};
}

std::string describeInOneLine(const Problem& problem, const Translate& translate)
{
    const auto text = describe(problem, translate);
    const std::string dash = " — ";
    return text.what + (text.where.empty() ? "" : dash + text.where) + dash + text.action;
}

} // namespace vitrine::core
