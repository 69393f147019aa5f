// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON and JSON Lines, chat lines and embedded pictures among them: as it is recognised, and as lines.
#include "engine/catalog/import/source_reader.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/sources.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace vitrine;
    static const fuzz::Folder folder;
    const auto file = folder.write("products.json", fuzz::textOf(data, size));
    fuzz::taken([&] {
        const auto format = catalog::recogniseSource(file);
        fuzz::taken([&] { fuzz::readSource(file, format); });
        if (format != catalog::SourceFormat::JsonLines)
            fuzz::readSource(file, catalog::SourceFormat::JsonLines);
    });
    return 0;
}
