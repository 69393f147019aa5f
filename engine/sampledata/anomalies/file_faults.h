// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/sampledata/anomalies/anomaly.h"

namespace vitrine::sampledata {

/// The picture as a bad photographer hands it in: Blur, DarkPicture and SmallPicture; any other anomaly
/// leaves it as it is. Thread-safe.
core::Picture spoilPicture(core::Picture picture, Anomaly anomaly, core::Random random);

/// The file's bytes after a broken upload: TruncatedFile keeps 30 … 80 per cent, its header always among
/// them; any other anomaly leaves them as they are.
std::string spoilFile(std::string bytes, Anomaly anomaly, core::Random random);

} // namespace vitrine::sampledata
