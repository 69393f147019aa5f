// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::string_view kKelvin = "\xE2\x84\xAA"; // the sign of the unit, a capital K

bool within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Blocks where capitals and small letters take turns: an even number is a capital, or an odd one.
bool evenCapital(char32_t c)
{
    return within(c, 0x100, 0x137) || within(c, 0x14A, 0x177) || within(c, 0x460, 0x481) ||
           within(c, 0x48A, 0x4BF) || within(c, 0x4D0, 0x52F);
}

bool oddCapital(char32_t c)
{
    return within(c, 0x139, 0x148) || within(c, 0x179, 0x17E) || within(c, 0x4C1, 0x4CE);
}

char32_t foldedGreek(char32_t c)
{
    if (c == 0x386)
        return 0x3AC;
    if (within(c, 0x388, 0x38A))
        return c + 37;
    if (c == 0x38C)
        return 0x3CC;
    if (c == 0x38E || c == 0x38F)
        return c + 63;
    if (within(c, 0x391, 0x3AB) && c != 0x3A2)
        return c + 32;
    return c == 0x3C2 ? 0x3C3 : c; // the final sigma is a sigma
}

char32_t folded(char32_t c)
{
    if (within(c, 'A', 'Z') || (within(c, 0xC0, 0xDE) && c != 0xD7))
        return c + 32;
    if (c == 0x178)
        return 0xFF;
    if (c == 0x17F)
        return 's'; // the long s
    if ((evenCapital(c) && c % 2 == 0) || (oddCapital(c) && c % 2 == 1))
        return c == 0x130 ? 'i' : c + 1;
    if (c == 0x4C0)
        return 0x4CF;
    if (within(c, 0x386, 0x3CE))
        return foldedGreek(c);
    if (within(c, 0x410, 0x42F))
        return c + 32;
    if (within(c, 0x400, 0x40F))
        return c + 80;
    return c;
}

} // namespace

std::string foldText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const bool pair = within(lead, 0xC3, 0xD4) && i + 1 < text.size() &&
                          (static_cast<unsigned char>(text[i + 1]) & 0xC0) == 0x80;
        if (lead < 0x80) {
            out.push_back(static_cast<char>(folded(lead)));
        } else if (pair) {
            const char32_t c = folded(static_cast<char32_t>((lead & 0x1F) << 6) |
                                      (static_cast<unsigned char>(text[++i]) & 0x3F));
            if (c < 0x80) {
                out.push_back(static_cast<char>(c));
            } else {
                out.push_back(static_cast<char>(0xC0 | (c >> 6)));
                out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
            }
        } else if (text.substr(i, kKelvin.size()) == kKelvin) {
            out.push_back('k');
            i += kKelvin.size() - 1;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

} // namespace vitrine::catalog
