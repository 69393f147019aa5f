// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CSV file in any encoding and with any delimiter.
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/sources.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace vitrine;
    static const fuzz::Folder folder;
    const auto file = folder.write("products.csv", fuzz::textOf(data, size));
    fuzz::taken([&] { fuzz::readSource(file, catalog::SourceFormat::Csv); });
    return 0;
}
