// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/neighbours.h"

#include <algorithm>
#include <bit>
#include <string_view>
#include <unordered_map>

#include <opencv2/imgproc.hpp>

#include "engine/catalog/fold_text.h"
#include "engine/core/error.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/perceptual_hash.h"
#include "engine/imaging/thumbnail.h"

namespace vitrine::sampledata {

namespace {

constexpr std::int32_t kHashedSide = 96; // the hash looks at 32 × 32 of it
constexpr std::size_t kAtOnce = 256;     // rows or pictures between two looks at the progress

using Trigrams = std::vector<std::uint32_t>; ///< ascending, each once

/// Three bytes each, of the folded title between two blanks.
Trigrams trigramsOf(const std::string& title)
{
    const auto text = "\x01 " + catalog::foldText(title) + " \x01";
    Trigrams trigrams;
    const auto byte = [&](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at]));
    };
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
        trigrams.push_back(byte(at) << 16 | byte(at + 1) << 8 | byte(at + 2));
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

double dice(std::size_t shared, std::size_t a, std::size_t b)
{
    return a + b == 0 ? 0.0 : 2.0 * static_cast<double>(shared) / static_cast<double>(a + b);
}

/// The source's titles, each once, by their trigrams.
class TitleIndex {
public:
    explicit TitleIndex(const SourceRows& source)
    {
        std::unordered_map<std::string, std::size_t> known;
        for (const auto& row : source.rows) {
            if (row.title.empty() || !known.emplace(catalog::foldText(row.title), m_ids.size()).second)
                continue;
            const auto title = static_cast<std::uint32_t>(m_ids.size());
            m_ids.push_back(row.id);
            const auto trigrams = trigramsOf(row.title);
            m_sizes.push_back(trigrams.size());
            for (const auto trigram : trigrams)
                m_titlesWith[trigram].push_back(title);
        }
    }

    void lookUp(const std::string& title, NearestNeighbour& neighbour) const
    {
        const auto trigrams = trigramsOf(title);
        std::vector<std::uint16_t> shared(m_ids.size(), 0);
        for (const auto trigram : trigrams)
            if (const auto found = m_titlesWith.find(trigram); found != m_titlesWith.end())
                for (const auto other : found->second)
                    ++shared[other];
        for (std::size_t other = 0; other < m_ids.size(); ++other) {
            const double similarity = dice(shared[other], trigrams.size(), m_sizes[other]);
            if (!neighbour.byTitle || similarity > neighbour.titleSimilarity) {
                neighbour.byTitle = m_ids[other];
                neighbour.titleSimilarity = similarity;
            }
        }
    }

private:
    std::vector<catalog::ProductId> m_ids; ///< the first product with the title
    std::vector<std::size_t> m_sizes;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_titlesWith;
};

/// Nothing for a picture that cannot be read or shows nothing.
std::optional<std::uint64_t> hashOf(const SourcePicture& picture)
{
    if (!picture.info)
        return std::nullopt;
    try {
        auto thumbnail = imaging::makeThumbnail(picture.path, kHashedSide);
        const cv::Mat rgb(thumbnail.height, thumbnail.width, CV_8UC3, thumbnail.rgb.data());
        cv::Mat grey;
        cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
        const auto hash = imaging::perceptualHash(grey);
        return hash == 0 ? std::nullopt : std::optional(hash);
    } catch (const core::Error&) {
        return std::nullopt; // counted among the anomalies
    }
}

/// Counts what is done of everything there is to do.
class Steps {
public:
    Steps(const core::Progress& progress, std::uint64_t total) : m_progress(progress), m_total(total) {}

    /// work(0) … work(count − 1) on all cores, in parts.
    template <typename Work> void forEach(core::TaskPool& pool, std::size_t count, const Work& work)
    {
        for (std::size_t from = 0; from < count; from += kAtOnce) {
            const auto part = std::min(kAtOnce, count - from);
            m_progress.step(m_done, m_total);
            pool.forEach(part, [&](std::size_t at) { work(from + at); });
            m_done += part;
        }
    }

private:
    const core::Progress& m_progress;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
};

struct HashedPicture {
    std::uint64_t hash = 0;
    catalog::ProductId product = 0;
};

/// The pictures' hashes, each with the first product that has it.
std::vector<HashedPicture> hashedPictures(const SourceRows& source,
                                          const std::vector<std::optional<std::uint64_t>>& hashes)
{
    std::vector<HashedPicture> pictures;
    std::vector<bool> seen(source.pictures.size(), false);
    for (const auto& row : source.rows)
        if (row.picture != SourceRow::kNone && !seen[row.picture] && hashes[row.picture]) {
            seen[row.picture] = true;
            pictures.push_back({*hashes[row.picture], row.id});
        }
    return pictures;
}

HashedPicture nearestTo(std::uint64_t hash, const std::vector<HashedPicture>& pictures, int& distance)
{
    HashedPicture nearest;
    distance = 65;
    for (const auto& picture : pictures)
        if (const int bits = std::popcount(hash ^ picture.hash); bits < distance) {
            distance = bits;
            nearest = picture;
        }
    return nearest;
}

} // namespace

double titleSimilarity(const std::string& a, const std::string& b)
{
    const auto ofA = trigramsOf(a), ofB = trigramsOf(b);
    Trigrams shared;
    std::set_intersection(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), std::back_inserter(shared));
    return dice(shared.size(), ofA.size(), ofB.size());
}

std::vector<NearestNeighbour> nearestNeighbours(const SourceRows& source, const SourceRows& sample,
                                                const core::Progress& progress)
{
    core::TaskPool pool;
    Steps steps(progress, source.pictures.size() + sample.pictures.size() + sample.rows.size());
    std::vector<std::optional<std::uint64_t>> ofSource(source.pictures.size()),
        ofSample(sample.pictures.size());
    steps.forEach(pool, ofSource.size(), [&](std::size_t at) { ofSource[at] = hashOf(source.pictures[at]); });
    steps.forEach(pool, ofSample.size(), [&](std::size_t at) { ofSample[at] = hashOf(sample.pictures[at]); });
    const auto pictures = hashedPictures(source, ofSource);
    const TitleIndex titles(source);
    std::vector<NearestNeighbour> neighbours(sample.rows.size());
    steps.forEach(pool, sample.rows.size(), [&](std::size_t at) {
        const auto& row = sample.rows[at];
        auto& neighbour = neighbours[at];
        neighbour.sample = row.id;
        if (!row.title.empty())
            titles.lookUp(row.title, neighbour);
        if (row.picture != SourceRow::kNone && ofSample[row.picture] && !pictures.empty())
            neighbour.byPicture =
                nearestTo(*ofSample[row.picture], pictures, neighbour.pictureDistance).product;
        neighbour.isTooNear = neighbour.titleSimilarity >= kTooSimilarTitle ||
                              (neighbour.byPicture && neighbour.pictureDistance <= kTooNearPicture);
    });
    return neighbours;
}

} // namespace vitrine::sampledata
