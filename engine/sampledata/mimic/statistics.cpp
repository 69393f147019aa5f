// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/statistics.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/sampledata/profile_reader.h"

namespace vitrine::sampledata {

using nlohmann::json;

namespace {

constexpr double kHighestPrice = 1e9;
constexpr double kLongestTitle = 1e5;
constexpr double kLongestSide = 8192.0;

double readShare(ProfileReader& reader)
{
    return reader.number("share", 0.0, 1.0);
}

std::vector<RangeShare> readRanges(ProfileReader& reader, const std::string& name, double highest)
{
    std::vector<RangeShare> ranges;
    if (reader.has(name))
        reader.objects(name, [&](ProfileReader& each) {
            ranges.push_back(
                {each.number("low", 0.0, highest), each.number("high", 0.0, highest), readShare(each)});
            if (ranges.back().low > ranges.back().high)
                each.refuse("high", "it must not lie below low");
        });
    return ranges;
}

std::vector<NumberShare> readNumbers(ProfileReader& reader, const std::string& name, double highest)
{
    std::vector<NumberShare> numbers;
    if (reader.has(name))
        reader.objects(name, [&](ProfileReader& each) {
            numbers.push_back({each.number("value", 0.0, highest), readShare(each)});
        });
    return numbers;
}

std::vector<NameShare> readNames(ProfileReader& reader, const std::string& name,
                                 const std::vector<std::string>& allowed = {})
{
    std::vector<NameShare> names;
    if (reader.has(name))
        reader.objects(name, [&](ProfileReader& each) {
            names.push_back({each.text("name"), readShare(each)});
            if (!allowed.empty() &&
                std::find(allowed.begin(), allowed.end(), names.back().name) == allowed.end())
                each.refuse("name", "“" + names.back().name + "” is not known");
        });
    return names;
}

std::vector<PictureSizeShare> readSizes(ProfileReader& reader)
{
    std::vector<PictureSizeShare> sizes;
    if (reader.has("pictureSizes"))
        reader.objects("pictureSizes", [&](ProfileReader& each) {
            sizes.push_back({static_cast<int>(each.number("width", 16.0, kLongestSide)),
                             static_cast<int>(each.number("height", 16.0, kLongestSide)),
                             static_cast<int>(each.number("spread", 0.0, kLongestSide, 0.0)),
                             readShare(each)});
        });
    return sizes;
}

std::vector<TitleSlot> readSlots(ProfileReader& reader)
{
    std::vector<TitleSlot> slots;
    if (reader.has("titleSlots"))
        reader.objects("titleSlots", [&](ProfileReader& slot) {
            slots.emplace_back();
            slot.objects("words", [&](ProfileReader& each) {
                const auto before = each.has("before") ? each.text("before") : std::string(" ");
                slots.back().words.push_back({each.text("word"), before, readShare(each)});
            });
            slots.back().varies = slot.has("varies") && slot.flag("varies");
        });
    return slots;
}

CategoryStatistics readCategory(ProfileReader& reader)
{
    CategoryStatistics category;
    category.kind = reader.kind("kind");
    category.share = readShare(reader);
    category.category1_code = reader.text("category1_code");
    category.category2_code = reader.text("category2_code");
    category.category3_code = reader.text("category3_code");
    category.prices = readRanges(reader, "prices", kHighestPrice);
    category.titleLengths = readRanges(reader, "titleLengths", kLongestTitle);
    category.titleSlots = readSlots(reader);
    category.coinedAt = static_cast<std::size_t>(reader.number("coinedAt", 0.0, 1e6, 0.0));
    return category;
}

template <typename Item, typename Write> json listOf(const std::vector<Item>& items, const Write& write)
{
    json list = json::array();
    for (const auto& item : items)
        list.push_back(write(item));
    return list;
}

json rangesOf(const std::vector<RangeShare>& ranges)
{
    return listOf(ranges, [](const RangeShare& each) {
        return json{{"low", each.low}, {"high", each.high}, {"share", each.share}};
    });
}

json numbersOf(const std::vector<NumberShare>& numbers)
{
    return listOf(numbers, [](const NumberShare& each) {
        return json{{"value", each.value}, {"share", each.share}};
    });
}

json namesOf(const std::vector<NameShare>& names)
{
    return listOf(names, [](const NameShare& each) {
        return json{{"name", each.name}, {"share", each.share}};
    });
}

json slotOf(const TitleSlot& slot)
{
    json object = {{"words", listOf(slot.words, [](const TitleWord& each) {
                        json word = {{"word", each.word}, {"share", each.share}};
                        if (each.before != " ")
                            word["before"] = each.before;
                        return word;
                    })}};
    if (slot.varies)
        object["varies"] = true;
    return object;
}

json categoryOf(const CategoryStatistics& category)
{
    return {{"kind", nameOf(category.kind)},
            {"share", category.share},
            {"category1_code", category.category1_code},
            {"category2_code", category.category2_code},
            {"category3_code", category.category3_code},
            {"prices", rangesOf(category.prices)},
            {"titleLengths", rangesOf(category.titleLengths)},
            {"titleSlots", listOf(category.titleSlots, slotOf)},
            {"coinedAt", category.coinedAt}};
}

} // namespace

bool Statistics::empty() const
{
    return categories.empty() && priceEndings.empty() && discounts.empty() && brands.empty() &&
           currencies.empty() && splits.empty() && pictureSizes.empty() && pictureFormats.empty() &&
           coinedWords.empty();
}

Statistics readStatistics(ProfileReader& reader)
{
    Statistics statistics;
    double shares = 0.0;
    if (reader.has("categories"))
        reader.objects("categories", [&](ProfileReader& each) {
            statistics.categories.push_back(readCategory(each));
            shares += statistics.categories.back().share;
        });
    if (!statistics.categories.empty() && !(shares > 0.0))
        reader.refuse("categories", "at least one with a share above zero is wanted");
    statistics.priceEndings = readNumbers(reader, "priceEndings", 0.9999);
    statistics.discounts = readNumbers(reader, "discounts", 0.99);
    statistics.brands = readNames(reader, "brands");
    statistics.currencies = readNames(reader, "currencies");
    statistics.splits = readNames(reader, "splits", {"train", "validation", "test", ""});
    statistics.pictureSizes = readSizes(reader);
    statistics.pictureFormats = readNames(reader, "pictureFormats", {"jpeg", "png", "webp"});
    if (reader.has("coinedWords"))
        statistics.coinedWords = reader.texts("coinedWords");
    statistics.coinedLength = reader.number("coinedLength", 1.0, 100.0, statistics.coinedLength);
    if (!statistics.categories.empty() && statistics.coinedWords.empty())
        reader.refuse("coinedWords", "titles of categories need some");
    return statistics;
}

json toJson(const Statistics& statistics)
{
    return {{"categories", listOf(statistics.categories, categoryOf)},
            {"priceEndings", numbersOf(statistics.priceEndings)},
            {"discounts", numbersOf(statistics.discounts)},
            {"brands", namesOf(statistics.brands)},
            {"currencies", namesOf(statistics.currencies)},
            {"splits", namesOf(statistics.splits)},
            {"pictureSizes", listOf(statistics.pictureSizes,
                                    [](const PictureSizeShare& each) {
                                        return json{{"width", each.width},
                                                    {"height", each.height},
                                                    {"spread", each.spread},
                                                    {"share", each.share}};
                                    })},
            {"pictureFormats", namesOf(statistics.pictureFormats)},
            {"coinedWords", statistics.coinedWords},
            {"coinedLength", statistics.coinedLength}};
}

} // namespace vitrine::sampledata
