// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/presets.h"

#include <array>

#include "engine/core/enum_names.h"

namespace vitrine::sampledata {

namespace {

constexpr std::array<const char*, 6> kNames = {"testing",  "performance", "prototyping",
                                               "analysis", "privacy",     "learning"};

// 500 rows hold fifteen to fifty of each: enough for a check's precision and recall to mean something.
AnomalyRates ratesForTesting()
{
    return {{Anomaly::MissingPrice, 0.05},     {Anomaly::PriceOutlier, 0.03},
            {Anomaly::MissingTitle, 0.03},     {Anomaly::HtmlEntities, 0.05},
            {Anomaly::WrongCategory, 0.05},    {Anomaly::SharedPicture, 0.1},
            {Anomaly::DuplicatePicture, 0.04}, {Anomaly::MissingPicture, 0.03},
            {Anomaly::TruncatedFile, 0.03},    {Anomaly::Blur, 0.04},
            {Anomaly::DarkPicture, 0.03},      {Anomaly::SmallPicture, 0.03}};
}

// What curated catalogs of shops still have.
AnomalyRates ratesForAnalysis()
{
    return {{Anomaly::MissingPrice, 0.01},     {Anomaly::PriceOutlier, 0.003},
            {Anomaly::MissingTitle, 0.002},    {Anomaly::HtmlEntities, 0.02},
            {Anomaly::WrongCategory, 0.02},    {Anomaly::SharedPicture, 0.05},
            {Anomaly::DuplicatePicture, 0.01}, {Anomaly::MissingPicture, 0.005},
            {Anomaly::TruncatedFile, 0.002},   {Anomaly::Blur, 0.01},
            {Anomaly::DarkPicture, 0.005},     {Anomaly::SmallPicture, 0.01}};
}

} // namespace

std::string nameOf(Use use)
{
    return core::enumName(kNames, use);
}

std::optional<Use> useNamed(const std::string& name)
{
    return core::enumNamed<Use>(kNames, name);
}

const std::vector<Use>& allUses()
{
    static const auto all = core::enumValues<Use>(kNames);
    return all;
}

bool wantsCatalog(Use use)
{
    return use == Use::Privacy || use == Use::Analysis;
}

bool wantsUnknownShop(Use use)
{
    return use == Use::Learning;
}

std::uint64_t countFor(Use use)
{
    switch (use) {
    case Use::Testing:
        return 500;
    case Use::Performance:
        return 100'000;
    case Use::Prototyping:
        return 60;
    case Use::Analysis:
        return 5000;
    case Use::Privacy:
        return 5000;
    case Use::Learning:
        return 300; // as the demo: a fine-tune takes minutes on two cores
    }
    return 0;
}

SampleOptions presetFor(Use use, const std::optional<Profile>& profile)
{
    SampleOptions options;
    options.count = countFor(use);
    options.profile = profile ? *profile : wantsUnknownShop(use) ? demoProfile() : defaultProfile();
    const bool measured = !options.profile.statistics.categories.empty();
    switch (use) {
    case Use::Testing:
        options.profile.anomalies = ratesForTesting();
        break;
    case Use::Performance: // rows are what it is about: drawing 100,000 large pictures would take the time
        options.profile.statistics.pictureSizes = {{256, 256, 0, 1.0}};
        break;
    case Use::Analysis:
        if (!measured) // a measured profile has its catalog's own
            options.profile.anomalies = ratesForAnalysis();
        break;
    case Use::Prototyping:
    case Use::Learning:
        options.profile.anomalies.clear();
        break;
    case Use::Privacy:
        break;
    }
    return options;
}

} // namespace vitrine::sampledata
