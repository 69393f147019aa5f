// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/file_names.h"

#include "engine/catalog/import/text_input.h"
#include "engine/core/utf8.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kLongestName = 120; // file systems allow 255 bytes; an ending and a number come behind

std::size_t cutBefore(const std::string& text, std::size_t longest)
{
    auto end = std::min(longest, text.size());
    while (end > 0 && end < text.size() && core::continuesCharacter(text[end]))
        --end;
    return end;
}

} // namespace

std::string shortened(const std::string& text, std::size_t longest)
{
    if (text.size() <= longest)
        return text;
    return text.substr(0, cutBefore(text, longest)) + "…";
}

std::string fileNameFrom(const std::string& text)
{
    constexpr const char* kNowhere = "/\\:*?\"<>|";
    auto name = asUtf8(text);
    name.resize(cutBefore(name, kLongestName));
    for (char& c : name)
        if (std::string(kNowhere).find(c) != std::string::npos ||
            (static_cast<unsigned char>(c) < 0x20 || c == 0x7F))
            c = '_';
    if (!name.empty() && (name.front() == '.' || name.front() == ' '))
        name.front() = '_';
    for (auto end = name.size(); end > 0 && (name[end - 1] == '.' || name[end - 1] == ' '); --end)
        name[end - 1] = '_';
    return name;
}

} // namespace vitrine::catalog
