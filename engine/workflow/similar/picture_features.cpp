// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/picture_features.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

#include "engine/catalog/id_parts.h"
#include "engine/core/paths.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/thumbnail.h"
#include "engine/vlm/compute.h"
#include "engine/vlm/image_features.h"
#include "engine/vlm/safetensors.h"
#include "engine/workflow/similar/feature_files.h"

namespace vitrine::workflow {

namespace {

constexpr std::size_t kPicturesPerBatch = 8;                 ///< of activations that stay in the cache
constexpr auto kKeptEvery = std::chrono::seconds(20);        ///< what a kill can lose
/// Goes into the folder's name: another number when features of the same weights come to mean something else.
constexpr const char* kFeaturesVersion = "1";

/// A picture of the catalog and what is seen in it.
struct Picture {
    std::filesystem::path file;
    PictureKey key;
    std::vector<catalog::ProductId> products;
};

std::optional<std::filesystem::path> optionalPath(const std::filesystem::path& path)
{
    return path.empty() ? std::nullopt : std::optional(path);
}

/// Of everything that features depend on: the tower's weights, the adapter, how pictures are normalised.
std::string weightsHash(const FeatureSource& source)
{
    std::string text = kFeaturesVersion;
    const auto take = [&](std::span<const std::byte> bytes) {
        text += toText(imaging::contentHash({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}));
    };
    const vlm::Checkpoint checkpoint(source.model);
    for (const auto& name : checkpoint.names())
        if (name.find("vision_model") != std::string::npos)
            take(checkpoint.tensor(name).data);
    if (!source.adapter.empty()) {
        const vlm::SafetensorsFile adapter(source.adapter / "adapter_model.safetensors");
        for (const auto& name : adapter.names())
            if (name.find("vision_model") != std::string::npos)
                take(adapter.tensor(name).data);
    }
    const auto preprocessor = vlm::PreprocessorConfig::load(source.model);
    for (const auto value : {preprocessor.image_mean, preprocessor.image_std})
        take(std::as_bytes(std::span(value)));
    return toText(imaging::contentHash({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}

FeatureFiles openFiles(const FeatureSource& source)
{
    return {source.cacheFolder / weightsHash(source), vlm::kImageFeatures};
}

/// One for each file, in the order of the products' ids.
std::vector<Picture> picturesOf(const catalog::Catalog& catalog)
{
    std::vector<Picture> pictures;
    std::unordered_map<std::string, std::size_t> seen;
    catalog::forEachPart(catalog.find({}), [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& product : catalog.products(part)) {
            const auto file = catalog.imagePath(product);
            if (file.empty() || !product.imageUsable)
                continue;
            const auto [place, fresh] = seen.emplace(file.string(), pictures.size());
            if (fresh)
                pictures.push_back({file, pictureKey(file), {}});
            pictures[place->second].products.push_back(product.id);
        }
    });
    return pictures;
}

/// Computes features a batch at a time: pictures are read by all cores, then looked at by all cores.
class Looker {
public:
    Looker(const FeatureSource& source, FeatureFiles& files, std::vector<core::Problem>& problems)
        : m_features(source.model, optionalPath(source.adapter), source.device), m_files(files),
          m_problems(problems)
    {
    }

    /// Keeps what is not on disk yet: nothing of a stopped run is lost.
    void keep()
    {
        m_files.add(m_keys, m_halves);
        m_keys.clear();
        m_halves.clear();
        m_kept = std::chrono::steady_clock::now();
    }

    void look(std::span<const Picture* const> batch)
    {
        std::vector<std::optional<vlm::ProcessedImage>> read(batch.size());
        std::vector<std::optional<core::Problem>> refused(batch.size());
        m_pool.forEach(batch.size(), [&](std::size_t at) {
            try {
                read[at] = m_features.view(
                    imaging::makeThumbnail(batch[at]->file, vlm::ImageFeatures::kViewSide));
            } catch (const core::Error& error) {
                refused[at] = error.problem();
            }
        });
        std::vector<vlm::ProcessedImage> views;
        for (std::size_t at = 0; at < batch.size(); ++at) {
            if (refused[at])
                m_problems.push_back(*refused[at]);
            if (!read[at])
                continue;
            views.push_back(*std::move(read[at]));
            m_keys.push_back(batch[at]->key);
        }
        for (const float value : m_features.extract(views))
            m_halves.push_back(toHalf(value));
        if (std::chrono::steady_clock::now() - m_kept > kKeptEvery)
            keep();
    }

private:
    vlm::ImageFeatures m_features;
    FeatureFiles& m_files;
    std::vector<core::Problem>& m_problems;
    std::vector<PictureKey> m_keys;
    std::vector<Half> m_halves;
    std::chrono::steady_clock::time_point m_kept = std::chrono::steady_clock::now();
    core::TaskPool m_pool;
};

/// Features of all `pictures` into `files`; how many were missing there.
std::uint64_t lookAt(const std::vector<Picture>& pictures, const FeatureSource& source, FeatureFiles& files,
                     std::vector<core::Problem>& problems, const core::Progress& progress)
{
    std::vector<const Picture*> missing;
    for (const auto& picture : pictures)
        if (files.find(picture.key) == nullptr)
            missing.push_back(&picture);
    if (missing.empty())
        return 0;
    Looker looker(source, files, problems);
    for (std::size_t from = 0; from < missing.size(); from += kPicturesPerBatch) {
        try {
            progress.step(from, missing.size());
        } catch (const core::Cancelled&) {
            looker.keep();
            throw;
        }
        looker.look(std::span(missing).subspan(from, std::min(kPicturesPerBatch, missing.size() - from)));
    }
    looker.keep();
    progress.step(missing.size(), missing.size());
    return missing.size();
}

void widen(const Half* halves, std::vector<float>& into)
{
    for (std::size_t at = 0; at < vlm::kImageFeatures; ++at)
        into.push_back(fromHalf(halves[at]));
}

} // namespace

FeatureSource starterFeatures()
{
    return {core::starterModelFolder(), {}, "auto", core::cacheFolder() / "features"};
}

PictureFeatures PictureFeatures::compute(const catalog::Catalog& catalog, const FeatureSource& source,
                                         const core::Progress& progress)
{
    vlm::requireDevice(source.device);
    PictureFeatures result;
    result.m_source = source;
    const auto pictures = picturesOf(catalog);
    auto files = openFiles(source);
    result.m_computed = lookAt(pictures, source, files, result.m_problems, progress);

    std::vector<float> features;
    std::vector<std::pair<catalog::ProductId, std::uint32_t>> rows;
    for (const auto& picture : pictures) {
        const auto* kept = files.find(picture.key);
        if (kept == nullptr)
            continue; // one of the problems
        const auto row = static_cast<std::uint32_t>(result.m_productsOf.size());
        widen(kept, features);
        for (const auto product : picture.products)
            rows.emplace_back(product, row);
        result.m_productsOf.push_back(picture.products);
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& [product, row] : rows) {
        result.m_products.push_back(product);
        result.m_rows.push_back(row);
    }
    if (features.empty())
        return result;
    result.m_space = vlm::FeatureSpace::fit(features, vlm::kImageFeatures);
    result.m_index = VectorIndex(result.m_space.apply(features), result.m_space.dimension());
    return result;
}

std::optional<std::uint32_t> PictureFeatures::rowOf(catalog::ProductId product) const
{
    const auto found = std::lower_bound(m_products.begin(), m_products.end(), product);
    if (found == m_products.end() || *found != product)
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(found - m_products.begin())];
}

std::vector<float> PictureFeatures::vectorOf(const std::filesystem::path& picture) const
{
    vlm::ImageFeatures features(m_source.model, optionalPath(m_source.adapter), m_source.device);
    std::vector<float> rounded; // as those of the catalog are
    for (const float value :
         features.extract({features.view(imaging::makeThumbnail(picture, vlm::ImageFeatures::kViewSide))}))
        rounded.push_back(fromHalf(toHalf(value)));
    return m_space.apply(rounded);
}

} // namespace vitrine::workflow
