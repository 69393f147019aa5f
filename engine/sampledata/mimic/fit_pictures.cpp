// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fit_pictures.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/sampledata/mimic/fit_ranges.h"

namespace vitrine::sampledata {

namespace {

constexpr std::array<int, 4> kCells = {1, 64, 256, 1024};
constexpr int kSmallestSide = 16, kLargestSide = 8000; // what a sample's picture may have
constexpr int kTinySide = 72;                          // of pictures that are an anomaly
constexpr double kMostSharing = 0.99;

/// Which rows name each picture.
std::vector<Tally> rowsOfPictures(const SourceRows& source)
{
    std::vector<Tally> tallies(source.pictures.size());
    for (const auto& row : source.rows)
        if (row.picture != SourceRow::kNone)
            tallies[row.picture].add(row.identity);
    return tallies;
}

bool isTiny(const imaging::PictureInfo& info)
{
    return std::max(info.width, info.height) <= kTinySide;
}

/// Pictures that hold the same bytes as one before them, with their products. Only files of the same length
/// are read.
Tally duplicateFiles(const SourceRows& source)
{
    std::map<std::uint64_t, std::vector<std::size_t>> byLength;
    for (std::size_t at = 0; at < source.pictures.size(); ++at)
        if (const auto& info = source.pictures[at].info)
            byLength[info->bytes].push_back(at);
    std::map<std::size_t, ProductIdentity> productOf; // by picture
    for (const auto& row : source.rows)
        productOf.emplace(row.picture, row.identity);
    Tally duplicates;
    for (const auto& [length, pictures] : byLength) {
        if (pictures.size() < 2)
            continue;
        std::set<std::size_t> contents;
        for (const auto picture : pictures) {
            try {
                const auto content = core::readFile(source.pictures[picture].path);
                if (!contents.insert(std::hash<std::string>{}(content)).second)
                    duplicates.add(productOf.at(picture));
            } catch (const core::Error&) {
                continue; // gone since it was looked at: no duplicate
            }
        }
    }
    return duplicates;
}

} // namespace

std::vector<PictureSizeShare> fitPictureSizes(const SourceRows& source, std::uint64_t k)
{
    const auto rows = rowsOfPictures(source);
    std::map<std::pair<int, int>, Tally> left; // size → rows
    for (std::size_t at = 0; at < source.pictures.size(); ++at)
        if (const auto& info = source.pictures[at].info; info && !isTiny(*info)) {
            left[{std::clamp(info->width, kSmallestSide, kLargestSide),
                  std::clamp(info->height, kSmallestSide, kLargestSide)}]
                .add(rows[at]);
        }
    std::vector<PictureSizeShare> sizes;
    std::vector<std::uint64_t> rowsOfSizes;
    for (const int cell : kCells) {
        std::map<std::pair<int, int>, Tally> cells, rest;
        const auto cellOf = [cell](const std::pair<int, int>& size) {
            return std::pair{size.first / cell * cell, size.second / cell * cell};
        };
        for (const auto& [size, tally] : left)
            cells[cellOf(size)].add(tally);
        for (const auto& [corner, tally] : cells)
            if (tally.isCrowd(k)) {
                sizes.push_back({std::max(kSmallestSide, corner.first),
                                 std::max(kSmallestSide, corner.second), cell > 1 ? cell : 0, 0.0});
                rowsOfSizes.push_back(tally.rows());
            }
        for (const auto& [size, tally] : left)
            if (!cells[cellOf(size)].isCrowd(k))
                rest[size] = tally;
        left = std::move(rest);
    }
    // Of those that are told: what is missing to 1 would tell of the others.
    const auto total = std::accumulate(rowsOfSizes.begin(), rowsOfSizes.end(), std::uint64_t(0));
    for (std::size_t at = 0; at < sizes.size(); ++at)
        sizes[at].share = roundedShare(rowsOfSizes[at], total);
    return sizes;
}

std::vector<NameShare> fitPictureFormats(const SourceRows& source, std::uint64_t k)
{
    const auto rows = rowsOfPictures(source);
    std::map<std::string, Tally> formats;
    for (std::size_t at = 0; at < source.pictures.size(); ++at)
        if (const auto& info = source.pictures[at].info)
            formats[info->format == "png" || info->format == "webp" ? info->format : "jpeg"].add(rows[at]);
    return frequent(formats, k, Enough::Crowd, Others::Spread);
}

AnomalyRates pictureAnomalies(const SourceRows& source, std::uint64_t k)
{
    Tally shared, missing, unreadable, tiny;
    std::set<std::size_t> named;
    for (const auto& row : source.rows)
        if (row.picture == SourceRow::kNone)
            missing.add(row.identity);
        else if (!named.insert(row.picture).second)
            shared.add(row.identity);
    const auto rows = rowsOfPictures(source);
    for (std::size_t at = 0; at < source.pictures.size(); ++at) {
        const auto& picture = source.pictures[at];
        if (!picture.isThere)
            missing.add(rows[at]);
        else if (!picture.info)
            unreadable.add(rows[at]);
        else if (isTiny(*picture.info))
            tiny.add(rows[at]);
    }
    AnomalyRates rates;
    const auto tell = [&](Anomaly anomaly, const Tally& tally, std::uint64_t total, double most) {
        if (tally.isCrowd(k))
            rates[anomaly] = std::min(most, roundedShare(tally.rows(), total));
    };
    tell(Anomaly::SharedPicture, shared, source.rows.size(), kMostSharing);
    tell(Anomaly::MissingPicture, missing, source.rows.size(), 1.0);
    tell(Anomaly::TruncatedFile, unreadable, source.rows.size(), 1.0);
    tell(Anomaly::SmallPicture, tiny, source.rows.size(), 1.0);
    double room = 1.0; // a file has one fault at most
    for (const auto& [anomaly, rate] : rates)
        room -= isOfFile(anomaly) ? rate : 0.0;
    tell(Anomaly::DuplicatePicture, duplicateFiles(source), source.pictures.size(), std::max(0.0, room));
    return rates;
}

} // namespace vitrine::sampledata
