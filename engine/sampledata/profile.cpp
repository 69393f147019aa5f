// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/paths.h"
#include "engine/sampledata/attributes.h"

namespace vitrine::sampledata {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

namespace {

constexpr std::array<const char*, 12> kKindNames = {"Coat",  "Shirt", "Trousers",   "Bag",
                                                    "Shoes", "Scarf", "Hat",        "Watch",
                                                    "Dress", "Belt",  "Sunglasses", "Mug"};
constexpr double kHighestPrice = 1e7;

std::optional<Kind> kindNamed(const std::string& name)
{
    const auto found = std::find(kKindNames.begin(), kKindNames.end(), name);
    if (found == kKindNames.end())
        return std::nullopt;
    return static_cast<Kind>(found - kKindNames.begin());
}

/// Reads one object of a profile and refuses what it does not know, by name.
class Reader {
public:
    Reader(const json& object, std::filesystem::path file, std::string path)
        : m_object(object), m_file(std::move(file)), m_path(std::move(path))
    {
        if (!m_object.is_object())
            refuse("", "an object is wanted");
    }

    std::string text(const std::string& name)
    {
        const auto& value = at(name);
        if (!value.is_string())
            refuse(name, "a text is wanted");
        return value.get<std::string>();
    }

    double number(const std::string& name, double low, double high)
    {
        return checked(name, at(name), low, high);
    }

    double number(const std::string& name, double low, double high, double fallback)
    {
        return m_object.contains(name) ? number(name, low, high) : (m_known.push_back(name), fallback);
    }

    std::vector<std::string> texts(const std::string& name)
    {
        std::vector<std::string> values;
        for (const auto& value : list(name)) {
            if (!value.is_string())
                refuse(name, "a list of texts is wanted");
            values.push_back(value.get<std::string>());
        }
        return values;
    }

    std::vector<double> numbers(const std::string& name, double low, double high)
    {
        std::vector<double> values;
        for (const auto& value : list(name))
            values.push_back(checked(name, value, low, high));
        return values;
    }

    template <typename Value>
    std::map<std::string, Value> map(const std::string& name, const std::vector<std::string>& keys)
    {
        const auto& object = at(name);
        if (!object.is_object())
            refuse(name, "an object is wanted");
        std::map<std::string, Value> values;
        for (const auto& [key, value] : object.items()) {
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                refuse(name + "." + key, "nothing of that name is drawn");
            if constexpr (std::is_same_v<Value, double>) {
                values[key] = checked(name + "." + key, value, 0.01, 100.0);
            } else {
                if (!value.is_string())
                    refuse(name + "." + key, "a text is wanted");
                values[key] = value.template get<std::string>();
            }
        }
        return values;
    }

    const json& list(const std::string& name)
    {
        const auto& value = at(name);
        if (!value.is_array())
            refuse(name, "a list is wanted");
        return value;
    }

    /// Last: a misspelt key must not be taken for a default.
    void refuseOthers() const
    {
        for (const auto& [key, value] : m_object.items())
            if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
                refuse(key, "no such key is known");
    }

    [[noreturn]] void refuse(const std::string& name, const std::string& reason) const
    {
        throw Error({ErrorCode::ProfileField, {.file = m_file, .item = m_path + name}, {reason}});
    }

private:
    const json& at(const std::string& name)
    {
        m_known.push_back(name);
        const auto found = m_object.find(name);
        if (found == m_object.end())
            refuse(name, "it is missing");
        return *found;
    }

    double checked(const std::string& name, const json& value, double low, double high) const
    {
        if (!value.is_number())
            refuse(name, "a number is wanted");
        const auto number = value.get<double>();
        if (!(number >= low && number <= high))
            refuse(name, "it lies outside what is possible");
        return number;
    }

    const json& m_object;
    std::filesystem::path m_file;
    std::string m_path;
    std::vector<std::string> m_known;
};

KindProfile readKind(const json& object, const std::filesystem::path& file, const std::string& path)
{
    Reader reader(object, file, path);
    KindProfile kind;
    const auto name = reader.text("kind");
    const auto named = kindNamed(name);
    if (!named)
        reader.refuse("kind", "nothing named “" + name + "” can be drawn");
    kind.kind = *named;
    kind.weight = reader.number("weight", 0.0, 1e6, 1.0);
    kind.category1_code = reader.text("category1_code");
    kind.category2_code = reader.text("category2_code");
    kind.category3_code = reader.text("category3_code");
    kind.nouns = reader.texts("nouns");
    if (kind.nouns.size() != kVariantsPerKind)
        reader.refuse("nouns", "three are wanted, one for each shape");
    kind.basePrice = reader.number("basePrice", 0.01, kHighestPrice);
    reader.refuseOthers();
    return kind;
}

template <typename Values> std::vector<std::string> namesOf(const Values& values)
{
    std::vector<std::string> names;
    for (const auto value : values)
        names.push_back(nameOf(value));
    return names;
}

std::vector<KindProfile> readKinds(Reader& reader, const std::filesystem::path& file)
{
    std::vector<KindProfile> kinds;
    double weights = 0.0;
    for (const auto& object : reader.list("kinds")) {
        kinds.push_back(readKind(object, file, "kinds[" + std::to_string(kinds.size()) + "]."));
        weights += kinds.back().weight;
        for (std::size_t i = 0; i + 1 < kinds.size(); ++i)
            if (kinds[i].kind == kinds.back().kind)
                reader.refuse("kinds", "“" + nameOf(kinds[i].kind) + "” is there twice");
    }
    if (!(weights > 0.0))
        reader.refuse("kinds", "at least one kind with a weight above zero is wanted");
    return kinds;
}

json parsed(const std::filesystem::path& file)
{
    try {
        return json::parse(core::readFile(file));
    } catch (const json::exception& exception) {
        throw Error({ErrorCode::JsonSyntax, {.file = file}, {exception.what()}});
    }
}

} // namespace

std::string nameOf(Kind kind)
{
    return kKindNames[static_cast<std::size_t>(kind)];
}

const std::vector<Kind>& allKinds()
{
    static const auto all = [] {
        std::vector<Kind> kinds;
        for (std::size_t i = 0; i < kKindNames.size(); ++i)
            kinds.push_back(static_cast<Kind>(i));
        return kinds;
    }();
    return all;
}

Profile Profile::load(const std::filesystem::path& file)
{
    const auto document = parsed(file);
    Reader reader(document, file, "");
    Profile profile;
    profile.name = reader.text("name");
    profile.website_name = reader.text("website_name");
    profile.country_code = reader.text("country_code");
    profile.currency_code = reader.text("currency_code");
    profile.brand = reader.text("brand");
    profile.departments = reader.texts("departments");
    profile.kinds = readKinds(reader, file);
    profile.colourNames = reader.map<std::string>("colourNames", namesOf(allColours()));
    profile.patternNames = reader.map<std::string>("patternNames", namesOf(allPatterns()));
    profile.hardwareNames = reader.map<std::string>("hardwareNames", namesOf(allHardware()));
    profile.patternFactors = reader.map<double>("patternFactors", namesOf(allPatterns()));
    profile.titleGrammar = reader.text("titleGrammar");
    profile.priceEndings = reader.numbers("priceEndings", -1000.0, 1000.0);
    profile.priceStep = reader.number("priceStep", 0.01, kHighestPrice);
    profile.discountShare = reader.number("discountShare", 0.0, 1.0, 0.15);
    reader.refuseOthers();
    if (profile.titleGrammar.find("{noun}") == std::string::npos)
        reader.refuse("titleGrammar", "it must hold {noun}");
    return profile;
}

json Profile::toJson() const
{
    json kindList = json::array();
    for (const auto& kind : kinds)
        kindList.push_back({{"kind", nameOf(kind.kind)},
                            {"weight", kind.weight},
                            {"category1_code", kind.category1_code},
                            {"category2_code", kind.category2_code},
                            {"category3_code", kind.category3_code},
                            {"nouns", kind.nouns},
                            {"basePrice", kind.basePrice}});
    return {{"name", name},
            {"website_name", website_name},
            {"country_code", country_code},
            {"currency_code", currency_code},
            {"brand", brand},
            {"departments", departments},
            {"kinds", kindList},
            {"colourNames", colourNames},
            {"patternNames", patternNames},
            {"hardwareNames", hardwareNames},
            {"patternFactors", patternFactors},
            {"titleGrammar", titleGrammar},
            {"priceEndings", priceEndings},
            {"priceStep", priceStep},
            {"discountShare", discountShare}};
}

Profile defaultProfile()
{
    return Profile::load(core::profilesFolder() / "default.json");
}

Profile demoProfile()
{
    return Profile::load(core::profilesFolder() / "demo.json");
}

} // namespace vitrine::sampledata
