// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/vlm/safetensors.h"

namespace vitrine::vlm {

/// What a file's header says of one tensor that is to be written.
struct TensorHeader {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;

    std::uint64_t bytes() const; ///< shape × dtype
};

/// Writes a safetensors file tensor by tensor, so that no more than the caller's piece is ever in memory.
/// The header comes first, 8-aligned; tensors follow by dtype size (largest first) and name, as in the reference
/// library's files. The file appears when commit() returns (core::AtomicFile). One thread at a time.
class SafetensorsWriter {
public:
    /// Throws core::Error{FileUnwritable}.
    SafetensorsWriter(const std::filesystem::path& path, std::vector<TensorHeader> tensors,
                      const std::map<std::string, std::string>& metadata = {{"format", "pt"}});
    ~SafetensorsWriter();
    SafetensorsWriter(const SafetensorsWriter&) = delete;
    SafetensorsWriter& operator=(const SafetensorsWriter&) = delete;

    /// The tensors in the order in which their bytes are wanted.
    const std::vector<TensorHeader>& order() const;
    /// The next bytes; a tensor may come in several pieces. Throws core::Error{FileUnwritable}.
    void write(std::span<const std::byte> data);
    /// Call once, when every tensor has been written whole. Throws core::Error{FileUnwritable}.
    void commit();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::vlm
