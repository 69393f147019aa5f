// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/sampledata/anomalies/anomaly.h"
#include "engine/sampledata/mimic/source_rows.h"
#include "engine/sampledata/mimic/statistics.h"

namespace vitrine::sampledata {

/// Sizes that at least k products have, the others by ever coarser cells until k are in one; what is left is
/// not told.
std::vector<PictureSizeShare> fitPictureSizes(const SourceRows& source, std::uint64_t k);

/// JPEG, PNG and WebP; what is neither counts as JPEG.
std::vector<NameShare> fitPictureFormats(const SourceRows& source, std::uint64_t k);

/// Rates of what can be seen in pictures without decoding them: shared, missing, unreadable, tiny, and files
/// with the same bytes. Fewer than k cases count as none.
AnomalyRates pictureAnomalies(const SourceRows& source, std::uint64_t k);

} // namespace vitrine::sampledata
