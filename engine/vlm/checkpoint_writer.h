// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include "engine/core/progress.h"
#include "engine/vlm/safetensors_writer.h"

namespace vitrine::vlm {

/// Takes the next bytes of the tensor that is being written.
using ByteSink = std::function<void(std::span<const std::byte>)>;
/// Gives a tensor's bytes to the sink, in as many pieces as it likes.
using TensorSource = std::function<void(const TensorHeader&, const ByteSink&)>;

/// As many files as the reference library makes of so many bytes: 5 GB at most in each.
std::size_t usualShardCount(std::uint64_t bytes);

/// Writes a checkpoint's weights into `folder`, which holds no others: `model.safetensors`, or, for more than one shard,
/// `model-00001-of-0000N.safetensors` … and then their index. Tensors keep their order across shards, which are
/// about equally large; each is asked for once, when it is written, so that memory holds one at a time.
/// Progress counts bytes. Throws core::Error{FileUnwritable}, Cancelled, and what `source` throws.
void writeCheckpoint(const std::filesystem::path& folder, const std::vector<TensorHeader>& tensors,
                     std::size_t shards, const TensorSource& source, const core::Progress& progress = {});

} // namespace vitrine::vlm
