// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/attributes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

#include "engine/core/enum_names.h"

namespace vitrine::sampledata {

namespace {

constexpr std::array<const char*, 12> kColourNames = {"Black", "White", "Grey",   "Navy",   "Blue",  "Red",
                                                      "Pink",  "Green", "Yellow", "Purple", "Brown", "Beige"};
constexpr std::array<const char*, 5> kPatternNames = {"Plain", "Striped", "Checked", "Dotted", "Floral"};
constexpr std::array<const char*, 3> kHardwareNames = {"None", "Silver", "Gold"};

// What a shape and a metal add to a kind's base price.
constexpr std::array<double, kVariantsPerKind> kVariantFactors = {1.0, 1.35, 1.7};
constexpr std::array<double, 3> kHardwareFactors = {1.0, 1.15, 1.4};
// Half of what a shop sells has no pattern.
constexpr double kPlainShare = 0.5;
// Below this many price steps a price is rounded to a fifth of the step: a mug is not sold in tens.
constexpr double kFineSteps = 10.0;

template <typename Key> const KindProfile& kindOf(const Profile& profile, Key kind)
{
    return *std::find_if(profile.kinds.begin(), profile.kinds.end(),
                         [kind](const KindProfile& each) { return each.kind == kind; });
}

template <typename Map>
typename Map::mapped_type valueOr(const Map& map, const std::string& key, typename Map::mapped_type fallback)
{
    const auto found = map.find(key);
    return found == map.end() ? fallback : found->second;
}

void replaceAll(std::string& text, std::string_view what, const std::string& with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// One blank between words and none around: an absent pattern leaves a gap in the grammar.
std::string tidied(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ';
        if (blank && (out.empty() || out.back() == ' '))
            continue;
        if (c == ',' && !out.empty() && out.back() == ' ')
            out.pop_back();
        out.push_back(c);
    }
    while (!out.empty() && (out.back() == ' ' || out.back() == ','))
        out.pop_back();
    return out;
}

std::string withDepartment(std::string category, const std::string& department)
{
    const std::string placeholder = "{department}";
    if (const auto at = category.find(placeholder); at != std::string::npos)
        category.replace(at, placeholder.size(), department);
    return category;
}

} // namespace

std::string nameOf(Colour colour)
{
    return core::enumName(kColourNames, colour);
}

std::string nameOf(Pattern pattern)
{
    return core::enumName(kPatternNames, pattern);
}

std::string nameOf(Hardware hardware)
{
    return core::enumName(kHardwareNames, hardware);
}

const std::vector<Colour>& allColours()
{
    static const auto all = core::enumValues<Colour>(kColourNames);
    return all;
}

const std::vector<Pattern>& allPatterns()
{
    static const auto all = core::enumValues<Pattern>(kPatternNames);
    return all;
}

const std::vector<Hardware>& allHardware()
{
    static const auto all = core::enumValues<Hardware>(kHardwareNames);
    return all;
}

const std::vector<Pattern>& patternsOf(Kind kind)
{
    using enum Pattern;
    static const std::vector<Pattern> plain = {Plain};
    static const std::vector<Pattern> woven = {Plain, Striped, Checked};
    static const std::vector<Pattern> printed = {Plain, Striped, Dotted, Floral};
    static const std::vector<Pattern> all = {Plain, Striped, Checked, Dotted, Floral};
    switch (kind) {
    case Kind::Coat:
    case Kind::Trousers:
    case Kind::Hat:
        return woven;
    case Kind::Belt:
    case Kind::Watch:
    case Kind::Sunglasses:
        return plain;
    case Kind::Mug:
        return printed;
    case Kind::Shirt:
    case Kind::Bag:
    case Kind::Shoes:
    case Kind::Scarf:
    case Kind::Dress:
        return all;
    }
    return plain;
}

bool hasHardware(Kind kind)
{
    return kind == Kind::Coat || kind == Kind::Bag || kind == Kind::Belt || kind == Kind::Watch ||
           kind == Kind::Sunglasses;
}

Attributes chooseAttributes(const Profile& profile, core::Random& random)
{
    std::vector<double> weights;
    for (const auto& kind : profile.kinds)
        weights.push_back(kind.weight);
    Attributes chosen;
    chosen.kind = profile.kinds[random.weighted(weights)].kind;
    chosen.variant = random.below(kVariantsPerKind);
    chosen.colour = random.pick(allColours());
    const auto& patterns = patternsOf(chosen.kind);
    if (patterns.size() > 1 && !random.chance(kPlainShare))
        chosen.pattern = patterns[1 + random.below(patterns.size() - 1)];
    if (hasHardware(chosen.kind))
        chosen.hardware = random.pick(allHardware());
    return chosen;
}

Unseen chooseUnseen(const Profile& profile, Kind kind, core::Random& random)
{
    Unseen unseen;
    if (const auto& materials = kindOf(profile, kind).materials; !materials.empty())
        unseen.material = random.pick(materials);
    if (!profile.collections.empty())
        unseen.collection = random.pick(profile.collections);
    return unseen;
}

std::string titleOf(const Profile& profile, const Attributes& attributes, const Unseen& unseen)
{
    std::string title = profile.titleGrammar;
    replaceAll(title, "{colour}",
               valueOr(profile.colourNames, nameOf(attributes.colour), nameOf(attributes.colour)));
    replaceAll(title, "{pattern}",
               valueOr(profile.patternNames, nameOf(attributes.pattern),
                       attributes.pattern == Pattern::Plain ? std::string() : nameOf(attributes.pattern)));
    replaceAll(title, "{hardware}",
               valueOr(profile.hardwareNames, nameOf(attributes.hardware), std::string()));
    replaceAll(title, "{material}", unseen.material);
    replaceAll(title, "{collection}", unseen.collection);
    replaceAll(title, "{noun}", kindOf(profile, attributes.kind).nouns[attributes.variant]);
    return tidied(title);
}

double priceOf(const Profile& profile, const Attributes& attributes)
{
    const double asked = kindOf(profile, attributes.kind).basePrice * kVariantFactors[attributes.variant] *
                         kHardwareFactors[static_cast<std::size_t>(attributes.hardware)] *
                         valueOr(profile.patternFactors, nameOf(attributes.pattern), 1.0);
    const double step = asked < kFineSteps * profile.priceStep ? profile.priceStep / 5.0 : profile.priceStep;
    const double rounded = std::max(step, std::round(asked / step) * step);
    if (profile.priceEndings.empty())
        return rounded;
    const double ending =
        profile.priceEndings[static_cast<std::size_t>(attributes.kind) % profile.priceEndings.size()];
    return rounded + ending;
}

std::string departmentOf(const Profile& profile, const Attributes& attributes)
{
    if (profile.departments.empty())
        return {};
    return profile.departments[attributes.variant % profile.departments.size()];
}

Categories categoriesOf(const Profile& profile, const Attributes& attributes)
{
    const auto& kind = kindOf(profile, attributes.kind);
    const auto department = departmentOf(profile, attributes);
    return {withDepartment(kind.category1_code, department), withDepartment(kind.category2_code, department),
            withDepartment(kind.category3_code, department)};
}

std::vector<Categories> allCategoriesOf(const Profile& profile)
{
    std::set<Categories> all;
    for (const auto& each : profile.statistics.categories)
        all.insert({each.category1_code, each.category2_code, each.category3_code});
    if (profile.statistics.categories.empty())
        for (const auto& kind : profile.kinds)
            for (std::size_t variant = 0; variant < kVariantsPerKind; ++variant)
                all.insert(categoriesOf(profile, {kind.kind, variant}));
    return {all.begin(), all.end()};
}

} // namespace vitrine::sampledata
