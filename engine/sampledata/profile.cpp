// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/profile.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/paths.h"
#include "engine/sampledata/attributes.h"
#include "engine/sampledata/profile_reader.h"

namespace vitrine::sampledata {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

namespace {

constexpr double kHighestPrice = 1e7;
constexpr double kMostSharing = 0.99; // a hundred rows a picture: more is no catalog

KindProfile readKind(ProfileReader& reader)
{
    KindProfile kind;
    kind.kind = reader.kind("kind");
    kind.weight = reader.number("weight", 0.0, 1e6, 1.0);
    kind.category1_code = reader.text("category1_code");
    kind.category2_code = reader.text("category2_code");
    kind.category3_code = reader.text("category3_code");
    kind.nouns = reader.texts("nouns");
    if (kind.nouns.size() != kVariantsPerKind)
        reader.refuse("nouns", "three are wanted, one for each shape");
    if (reader.has("materials"))
        kind.materials = reader.texts("materials");
    kind.basePrice = reader.number("basePrice", 0.01, kHighestPrice);
    return kind;
}

Photography readPhotography(ProfileReader& reader)
{
    if (!reader.has("photography"))
        return Photography::Plain;
    const auto photography = photographyNamed(reader.text("photography"));
    if (!photography)
        reader.refuse("photography", "plain, packshot or styled is wanted");
    return *photography;
}

template <typename Values> std::vector<std::string> namesOf(const Values& values)
{
    std::vector<std::string> names;
    for (const auto value : values)
        names.push_back(nameOf(value));
    return names;
}

/// `needed`: nothing else says what there is.
std::vector<KindProfile> readKinds(ProfileReader& reader, bool needed)
{
    std::vector<KindProfile> kinds;
    double weights = 0.0;
    reader.objects("kinds", [&](ProfileReader& each) {
        kinds.push_back(readKind(each));
        weights += kinds.back().weight;
        for (std::size_t i = 0; i + 1 < kinds.size(); ++i)
            if (kinds[i].kind == kinds.back().kind)
                reader.refuse("kinds", "“" + nameOf(kinds[i].kind) + "” is there twice");
    });
    if (!(weights > 0.0) && (needed || !kinds.empty()))
        reader.refuse("kinds", "at least one kind with a weight above zero is wanted");
    return kinds;
}

AnomalyRates readAnomalyRates(ProfileReader& reader)
{
    AnomalyRates rates;
    if (!reader.has("anomalies"))
        return rates;
    double ofFiles = 0.0;
    for (const auto& [name, rate] : reader.numbersByName("anomalies", namesOf(allAnomalies()), 0.0, 1.0)) {
        const auto anomaly = *anomalyNamed(name);
        rates[anomaly] = rate;
        ofFiles += isOfFile(anomaly) ? rate : 0.0;
    }
    if (ofFiles > 1.0)
        reader.refuse("anomalies",
                      "those of a picture's file add up to more than 1, and a file has one at most");
    if (rateOf(rates, Anomaly::SharedPicture) > kMostSharing)
        reader.refuse("anomalies." + nameOf(Anomaly::SharedPicture),
                      "at most 0.99 can share another's picture");
    return rates;
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

Profile Profile::load(const std::filesystem::path& file)
{
    const auto document = parsed(file);
    ProfileReader reader(document, file, "");
    Profile profile;
    profile.name = reader.text("name");
    profile.website_name = reader.text("website_name");
    profile.country_code = reader.text("country_code");
    profile.currency_code = reader.text("currency_code");
    profile.brand = reader.text("brand");
    profile.departments = reader.texts("departments");
    if (reader.has("statistics"))
        reader.object("statistics",
                      [&](ProfileReader& object) { profile.statistics = readStatistics(object); });
    profile.kinds = readKinds(reader, profile.statistics.categories.empty());
    profile.colourNames = reader.textsByName("colourNames", namesOf(allColours()));
    profile.patternNames = reader.textsByName("patternNames", namesOf(allPatterns()));
    profile.hardwareNames = reader.textsByName("hardwareNames", namesOf(allHardware()));
    profile.patternFactors = reader.numbersByName("patternFactors", namesOf(allPatterns()), 0.01, 100.0);
    profile.titleGrammar = reader.text("titleGrammar");
    if (reader.has("collections"))
        profile.collections = reader.texts("collections");
    profile.splitByDrawing = reader.has("splitByDrawing") && reader.flag("splitByDrawing");
    profile.priceEndings = reader.numbers("priceEndings", -1000.0, 1000.0);
    profile.priceStep = reader.number("priceStep", 0.01, kHighestPrice);
    profile.discountShare = reader.number("discountShare", 0.0, 1.0, 0.15);
    profile.photography = readPhotography(reader);
    profile.anomalies = readAnomalyRates(reader);
    reader.refuseOthers();
    if (profile.titleGrammar.find("{noun}") == std::string::npos)
        reader.refuse("titleGrammar", "it must hold {noun}");
    return profile;
}

json Profile::toJson() const
{
    json kindList = json::array();
    for (const auto& kind : kinds) {
        kindList.push_back({{"kind", nameOf(kind.kind)},
                            {"weight", kind.weight},
                            {"category1_code", kind.category1_code},
                            {"category2_code", kind.category2_code},
                            {"category3_code", kind.category3_code},
                            {"nouns", kind.nouns},
                            {"basePrice", kind.basePrice}});
        if (!kind.materials.empty())
            kindList.back()["materials"] = kind.materials;
    }
    json profile = {{"name", name},
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
    if (!collections.empty())
        profile["collections"] = collections;
    if (splitByDrawing)
        profile["splitByDrawing"] = true;
    if (photography != Photography::Plain)
        profile["photography"] = nameOf(photography);
    for (const auto& [anomaly, rate] : anomalies)
        profile["anomalies"][nameOf(anomaly)] = rate;
    if (!statistics.empty())
        profile["statistics"] = sampledata::toJson(statistics);
    return profile;
}

Profile defaultProfile()
{
    return Profile::load(core::profilesFolder() / "default.json");
}

Profile variedProfile()
{
    return Profile::load(core::profilesFolder() / "varied.json");
}

Profile demoProfile()
{
    return Profile::load(core::profilesFolder() / "demo.json");
}

} // namespace vitrine::sampledata
