// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/core/picture.h"
#include "engine/vlm/captioner.h"
#include "engine/vlm/image_processor.h"

namespace vitrine::vlm {

/// Numbers in a picture's features.
inline constexpr std::size_t kImageFeatures = 512;

/// What a model's vision tower sees in pictures, as one vector for each. Of the global view's patch features
/// [P, W], 2×2 neighbours are averaged, as they are merged for the decoder, and the resulting map is folded to
/// kImageFeatures numbers by a count sketch with fixed signs (Charikar, Chen, Farach-Colton 2002), which keeps
/// differences between pictures to a few percent. Where something is in the picture is kept that way: averages
/// over the whole picture tell products apart far worse (README). FeatureSpace makes a measure of likeness of it.
///
/// Only the tower's weights are read. On CPUs that multiply bf16 in hardware it runs in bf16.
class ImageFeatures {
public:
    /// A model folder (Hugging Face layout) and, when given, a PEFT LoRA adapter, merged into the tower. Throws
    /// Error as the files' readers do, Error{DeviceUnavailable}, and Error{AdapterField | AdapterNotFinite | TensorMissing |
    /// TensorShape} where the adapter's part for the tower does not fit it.
    explicit ImageFeatures(const std::filesystem::path& model,
                           const std::optional<std::filesystem::path>& adapter = {},
                           const DeviceName& device = "auto");
    ~ImageFeatures();
    ImageFeatures(ImageFeatures&&) noexcept;
    ImageFeatures& operator=(ImageFeatures&&) noexcept;

    /// Longest side of a picture from which nothing is lost: larger ones are shrunk to it anyway.
    static constexpr std::int32_t kViewSide = 336;

    /// The global view as pixel values: the whole picture, its shape kept, padded with white. Thread-safe.
    /// Throws Error{PictureUndecodable} when the picture is empty.
    ProcessedImage view(const core::Picture& picture) const;

    /// [views.size() × kImageFeatures], row by row. One thread at a time.
    std::vector<float> extract(const std::vector<ProcessedImage>& views);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::vlm
