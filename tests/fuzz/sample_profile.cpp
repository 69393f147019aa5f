// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile of sample data.
#include <nlohmann/json.hpp>

#include "engine/sampledata/profile.h"
#include "tests/fuzz/fuzzing.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace vitrine;
    static const fuzz::Folder folder;
    const auto file = folder.write("profile.json", fuzz::textOf(data, size));
    fuzz::taken([&] {
        const auto profile = sampledata::Profile::load(file);
        const auto written = profile.toJson().dump();
        folder.write("profile.json", written);
        fuzz::require(sampledata::Profile::load(file).toJson().dump() == written, "what is written reads as the same");
    });
    return 0;
}
