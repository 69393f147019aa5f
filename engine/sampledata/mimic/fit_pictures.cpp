// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fit_pictures.h"

#include <algorithm>
#include <array>
#include <map>
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

/// How many rows name each picture.
std::vector<std::uint64_t> rowsOfPictures(const SourceRows& source)
{
    std::vector<std::uint64_t> counts(source.pictures.size());
    for (const auto& row : source.rows)
        if (row.picture != SourceRow::kNone)
            ++counts[row.picture];
    return counts;
}

bool isTiny(const imaging::PictureInfo& info)
{
    return std::max(info.width, info.height) <= kTinySide;
}

/// How many pictures hold the same bytes as one before them. Only files of the same length are read.
std::uint64_t duplicateFiles(const SourceRows& source)
{
    std::map<std::uint64_t, std::vector<const SourcePicture*>> byLength;
    for (const auto& picture : source.pictures)
        if (picture.info)
            byLength[picture.info->bytes].push_back(&picture);
    std::uint64_t duplicates = 0;
    for (const auto& [length, pictures] : byLength) {
        if (pictures.size() < 2)
            continue;
        std::map<std::size_t, std::uint64_t> contents;
        for (const auto* picture : pictures) {
            try {
                ++contents[std::hash<std::string>{}(core::readFile(picture->path))];
            } catch (const core::Error&) {
                continue; // gone since it was looked at: no duplicate
            }
        }
        for (const auto& [hash, count] : contents)
            duplicates += count - 1;
    }
    return duplicates;
}

} // namespace

std::vector<PictureSizeShare> fitPictureSizes(const SourceRows& source, std::uint64_t k)
{
    const auto rows = rowsOfPictures(source);
    std::map<std::pair<int, int>, std::uint64_t> left; // size → products
    std::uint64_t total = 0;
    for (std::size_t at = 0; at < source.pictures.size(); ++at)
        if (const auto& info = source.pictures[at].info; info && !isTiny(*info)) {
            left[{std::clamp(info->width, kSmallestSide, kLargestSide),
                  std::clamp(info->height, kSmallestSide, kLargestSide)}] += rows[at];
            total += rows[at];
        }
    std::vector<PictureSizeShare> sizes;
    for (const int cell : kCells) {
        std::map<std::pair<int, int>, std::uint64_t> cells, rest;
        const auto cellOf = [cell](const std::pair<int, int>& size) {
            return std::pair{size.first / cell * cell, size.second / cell * cell};
        };
        for (const auto& [size, count] : left)
            cells[cellOf(size)] += count;
        for (const auto& [corner, count] : cells)
            if (count >= k)
                sizes.push_back({std::max(kSmallestSide, corner.first),
                                 std::max(kSmallestSide, corner.second), cell > 1 ? cell : 0,
                                 roundedShare(count, total)});
        for (const auto& [size, count] : left)
            if (cells[cellOf(size)] < k)
                rest[size] = count;
        left = std::move(rest);
    }
    return sizes;
}

std::vector<NameShare> fitPictureFormats(const SourceRows& source, std::uint64_t k)
{
    const auto rows = rowsOfPictures(source);
    std::map<std::string, std::uint64_t> formats;
    std::uint64_t total = 0;
    for (std::size_t at = 0; at < source.pictures.size(); ++at)
        if (const auto& info = source.pictures[at].info) {
            formats[info->format == "png" || info->format == "webp" ? info->format : "jpeg"] += rows[at];
            total += rows[at];
        }
    return frequent(formats, k, total);
}

AnomalyRates pictureAnomalies(const SourceRows& source, std::uint64_t k)
{
    std::uint64_t named = 0, missing = 0, unreadable = 0, tiny = 0;
    for (const auto& row : source.rows)
        named += row.picture != SourceRow::kNone;
    const auto rows = rowsOfPictures(source);
    for (std::size_t at = 0; at < source.pictures.size(); ++at) {
        const auto& picture = source.pictures[at];
        missing += picture.isThere ? 0 : rows[at];
        unreadable += picture.isThere && !picture.info ? rows[at] : 0;
        tiny += picture.info && isTiny(*picture.info) ? rows[at] : 0;
    }
    missing += source.rows.size() - named;
    AnomalyRates rates;
    const auto tell = [&](Anomaly anomaly, std::uint64_t count, std::uint64_t total, double most) {
        if (count >= k)
            rates[anomaly] = std::min(most, roundedShare(count, total));
    };
    tell(Anomaly::SharedPicture, named - source.pictures.size(), source.rows.size(), kMostSharing);
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
