// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/word_meaning.h"

#include <array>
#include <string_view>
#include <utility>

#include "engine/catalog/fold_text.h"
#include "engine/core/random.h"
#include "engine/sampledata/mimic/title_words.h"

namespace vitrine::sampledata {

namespace {

/// Beginnings of words, folded: "jacket" means "Jackets" too.
struct KindWords {
    Kind kind;
    std::vector<std::string_view> beginnings;
};

const std::vector<KindWords>& kindWords()
{
    static const std::vector<KindWords> words = {
        {Kind::Coat,
         {"coat", "jacket", "parka", "blazer", "anorak", "outerwear", "outwear", "overcoat", "vest",
          "cardigan", "poncho", "cape", "windbreaker", "raincoat", "mantel", "jakke"}},
        {Kind::Shirt,
         {"shirt", "tee", "top", "tank", "hoodie", "sweatshirt", "sweater", "blouse", "polo", "bra", "jersey",
          "knitwear", "longsleeve", "pullover", "jumper", "tunic", "bodysuit", "tshirt"}},
        {Kind::Trousers,
         {"pant", "trouser", "jeans", "short", "legging", "chino", "bottom", "jogger", "slacks", "denim",
          "tights", "capri"}},
        {Kind::Bag,
         {"bag", "backpack", "tote", "purse", "wallet", "luggage", "clutch", "duffle", "satchel", "suitcase",
          "handbag", "rucksack", "pouch"}},
        {Kind::Shoes,
         {"shoe", "sneaker", "boot", "sandal", "heel", "loafer", "pump", "footwear", "slipper", "trainer",
          "espadrille", "moccasin"}},
        {Kind::Scarf,
         {"scarf", "scarves", "shawl", "snood", "tie", "neckwear", "bandana", "towel", "blanket"}},
        {Kind::Hat, {"hat", "cap", "caps", "beanie", "headwear", "fedora", "beret", "helmet"}},
        {Kind::Watch,
         {"watch", "clock", "timepiece", "chronograph", "bracelet", "jewel", "ring", "necklace"}},
        {Kind::Dress, {"dress", "skirt", "gown", "romper", "jumpsuit", "frock", "nightgown"}},
        {Kind::Belt, {"belt", "strap", "suspender", "braces", "buckle"}},
        {Kind::Sunglasses, {"sunglass", "eyewear", "glasses", "goggle", "eyeglass", "spectacle"}},
        {Kind::Mug,
         {"mug", "cup", "bottle", "bowl", "tableware", "drinkware", "vase", "tumbler", "kitchen", "teapot",
          "plate"}}};
    return words;
}

/// Beginnings of words that name the shapes of a kind, as kinds/ draws them.
const std::array<std::vector<std::string_view>, kVariantsPerKind>& shapeWords(Kind kind)
{
    using Shapes = std::array<std::vector<std::string_view>, kVariantsPerKind>;
    static const Shapes none{};
    static const Shapes coats = {
        {{"parka", "anorak"}, {"trench", "overcoat", "coat"}, {"puffer", "jacket", "down"}}};
    static const Shapes shirts = {{{"tee", "tshirt", "top", "tank", "bra", "longsleeve"},
                                   {"shirt", "blouse", "polo"},
                                   {"hoodie", "sweat", "pullover", "jumper"}}};
    static const Shapes trousers = {
        {{"slim", "legging", "tights", "jean", "pant"}, {"short"}, {"flare", "wide", "bootcut", "palazzo"}}};
    static const Shapes bags = {{{"tote", "shopper"},
                                 {"backpack", "rucksack"},
                                 {"shoulder", "purse", "handbag", "clutch", "crossbody"}}};
    static const Shapes shoes = {
        {{"sneaker", "trainer", "runner", "running"}, {"boot"}, {"pump", "heel", "stiletto"}}};
    static const Shapes hats = {{{"cap", "visor"}, {"beanie", "bobble"}, {"fedora", "panama", "felt"}}};
    static const Shapes dresses = {
        {{"skater", "mini", "skirt"}, {"maxi", "gown", "long"}, {"shirtdress", "belted"}}};
    static const Shapes mugs = {{{"mug"}, {"travel", "tumbler", "bottle"}, {"espresso", "mocha"}}};
    switch (kind) {
    case Kind::Coat:
        return coats;
    case Kind::Shirt:
        return shirts;
    case Kind::Trousers:
        return trousers;
    case Kind::Bag:
        return bags;
    case Kind::Shoes:
        return shoes;
    case Kind::Hat:
        return hats;
    case Kind::Dress:
        return dresses;
    case Kind::Mug:
        return mugs;
    case Kind::Scarf:
    case Kind::Watch:
    case Kind::Belt:
    case Kind::Sunglasses:
        return none;
    }
    return none;
}

constexpr std::array<std::pair<std::string_view, Colour>, 28> kColours = {
    {{"black", Colour::Black},     {"coal", Colour::Black},     {"white", Colour::White},
     {"ivory", Colour::White},     {"grey", Colour::Grey},      {"gray", Colour::Grey},
     {"silver", Colour::Grey},     {"navy", Colour::Navy},      {"midnight", Colour::Navy},
     {"blue", Colour::Blue},       {"turquoise", Colour::Blue}, {"red", Colour::Red},
     {"burgundy", Colour::Red},    {"pink", Colour::Pink},      {"rose", Colour::Pink},
     {"green", Colour::Green},     {"olive", Colour::Green},    {"khaki", Colour::Green},
     {"yellow", Colour::Yellow},   {"mustard", Colour::Yellow}, {"purple", Colour::Purple},
     {"lavender", Colour::Purple}, {"plum", Colour::Purple},    {"brown", Colour::Brown},
     {"tan", Colour::Brown},       {"beige", Colour::Beige},    {"sand", Colour::Beige},
     {"cream", Colour::Beige}}};
constexpr std::array<std::pair<std::string_view, Pattern>, 10> kPatterns = {{{"striped", Pattern::Striped},
                                                                             {"stripe", Pattern::Striped},
                                                                             {"stripes", Pattern::Striped},
                                                                             {"checked", Pattern::Checked},
                                                                             {"check", Pattern::Checked},
                                                                             {"plaid", Pattern::Checked},
                                                                             {"dotted", Pattern::Dotted},
                                                                             {"dots", Pattern::Dotted},
                                                                             {"floral", Pattern::Floral},
                                                                             {"flower", Pattern::Floral}}};

template <typename Meaning, std::size_t N>
std::optional<Meaning> meaning(const std::string& word,
                               const std::array<std::pair<std::string_view, Meaning>, N>& known)
{
    const auto folded = catalog::foldText(word);
    for (const auto& [text, meant] : known)
        if (folded == text)
            return meant;
    return std::nullopt;
}

} // namespace

std::optional<Kind> kindMeant(const std::string& text)
{
    std::optional<Kind> found;
    std::size_t length = 0;
    for (const auto& [word, before] : titleWords(text)) {
        const auto folded = catalog::foldText(word);
        for (const auto& [kind, beginnings] : kindWords())
            for (const auto beginning : beginnings)
                if (beginning.size() >= length && folded.compare(0, beginning.size(), beginning) == 0) {
                    found = kind;
                    length = beginning.size();
                }
    }
    return found;
}

Kind nearestKind(const std::vector<std::string>& texts)
{
    for (const auto& text : texts)
        if (const auto kind = kindMeant(text))
            return *kind;
    const auto& first = texts.empty() ? std::string() : texts.front();
    return allKinds()[core::mixSeed(0, first.c_str()) % allKinds().size()];
}

std::optional<Colour> colourMeant(const std::string& word)
{
    return meaning(word, kColours);
}

std::optional<Pattern> patternMeant(const std::string& word)
{
    return meaning(word, kPatterns);
}

std::optional<std::size_t> variantMeant(Kind kind, const std::string& text)
{
    std::optional<std::size_t> found;
    const auto& shapes = shapeWords(kind);
    for (const auto& [word, before] : titleWords(text)) {
        const auto folded = catalog::foldText(word);
        for (std::size_t variant = 0; variant < shapes.size(); ++variant)
            for (const auto beginning : shapes[variant])
                if (folded.compare(0, beginning.size(), beginning) == 0)
                    found = variant;
    }
    return found;
}

} // namespace vitrine::sampledata
