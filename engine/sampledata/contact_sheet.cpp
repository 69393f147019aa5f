// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/contact_sheet.h"

#include <algorithm>
#include <cstring>

#include "engine/core/random.h"
#include "engine/core/task_pool.h"
#include "engine/sampledata/attributes.h"
#include "engine/sampledata/mimic/picture_file.h"
#include "engine/sampledata/painting/scene.h"

namespace vitrine::sampledata {

namespace {

constexpr int kOfEachShape = 2;
constexpr int kColumns = static_cast<int>(kVariantsPerKind) * kOfEachShape;
constexpr std::uint8_t kPaper = 255;

/// The kinds that are sold, each once, in the order in which they are known.
std::vector<Kind> kindsOf(const Profile& profile)
{
    std::vector<Kind> kinds;
    const auto sells = [&](Kind kind) {
        return std::any_of(profile.kinds.begin(), profile.kinds.end(),
                           [&](const KindProfile& each) { return each.kind == kind; }) ||
               std::any_of(profile.statistics.categories.begin(), profile.statistics.categories.end(),
                           [&](const CategoryStatistics& each) { return each.kind == kind; });
    };
    std::copy_if(allKinds().begin(), allKinds().end(), std::back_inserter(kinds), sells);
    return kinds;
}

/// Other attributes than the shape by chance, as a shop's.
core::Picture pictureOf(Kind kind, int column, Photography photography, core::Random random)
{
    Attributes attributes{kind, static_cast<std::size_t>(column / kOfEachShape), random.pick(allColours())};
    attributes.pattern = column % kOfEachShape == 0 ? Pattern::Plain : random.pick(patternsOf(kind));
    if (hasHardware(kind))
        attributes.hardware = random.pick(allHardware());
    return painting::photograph(attributes, photography, random.fork(1));
}

void place(core::Picture picture, core::Picture& sheet, int left, int top, int side)
{
    const double scale = static_cast<double>(side) / std::max(picture.width, picture.height);
    const PictureSize size{std::max(1, static_cast<int>(picture.width * scale)),
                           std::max(1, static_cast<int>(picture.height * scale))};
    picture = resized(picture, size);
    const int x = left + (side - size.width) / 2, y = top + (side - size.height) / 2;
    for (int row = 0; row < size.height; ++row)
        std::memcpy(sheet.row(y + row) + 3 * x, picture.row(row), 3 * static_cast<std::size_t>(size.width));
}

} // namespace

core::Picture contactSheet(const Profile& profile, std::uint64_t seed, int side,
                           const core::Progress& progress)
{
    const auto kinds = kindsOf(profile);
    const int rows = static_cast<int>(kinds.size());
    core::Picture sheet{kColumns * side, rows * side, {}};
    sheet.rgb.assign(static_cast<std::size_t>(sheet.width) * sheet.height * 3, kPaper);
    core::TaskPool pool;
    for (int row = 0; row < rows; ++row) {
        progress.step(static_cast<std::uint64_t>(row), kinds.size());
        pool.forEach(kColumns, [&](std::size_t column) {
            const auto kind = kinds[static_cast<std::size_t>(row)];
            const auto cell = static_cast<std::uint64_t>(kind) * kColumns + column;
            place(
                pictureOf(kind, static_cast<int>(column), profile.photography, core::Random(seed).fork(cell)),
                sheet, static_cast<int>(column) * side, row * side, side);
        });
    }
    return sheet;
}

} // namespace vitrine::sampledata
