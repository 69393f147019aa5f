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

namespace vitrine::vlm {

/// The number formats that are read and written. The names in a file's header are the enumerators' in upper case.
enum class Dtype { F32, F16, Bf16, F64, I64, I32, I16, I8, U8, Bool };

std::size_t bytesOf(Dtype dtype);
std::string nameOf(Dtype dtype);
Dtype dtypeNamed(const std::string& torchDtype); ///< of a config's torch_dtype: "float32", "float16", "bfloat16"
/// Files hold the tensors of a smaller rank first, as those of the reference library do.
std::size_t writingRank(Dtype dtype);

/// One tensor inside a memory-mapped file. `data` lives as long as the SafetensorsFile it came from.
struct TensorView {
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};

/// A safetensors file, memory-mapped and read-only: 8-byte little-endian header length, JSON header, data
/// (SPEC.md, "Files"). The header is checked whole before anything is handed out: length within the file,
/// offsets in range, without overlap or gap, sizes equal to shape × dtype, no name twice, at most 500,000 JSON values
/// (which bounds the memory that a header takes). Reading is thread-safe.
class SafetensorsFile {
public:
    /// Throws Error{FileMissing | FileUnreadable | SafetensorsHeader | SafetensorsOffsets | SafetensorsDtype}.
    explicit SafetensorsFile(const std::filesystem::path& path);
    ~SafetensorsFile();
    SafetensorsFile(SafetensorsFile&&) noexcept;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept;

    const std::filesystem::path& path() const;
    std::vector<std::string> names() const; ///< sorted
    bool contains(const std::string& name) const;
    /// Throws Error{TensorMissing}.
    const TensorView& tensor(const std::string& name) const;
    const std::map<std::string, std::string>& metadata() const;

    /// The tensor has been copied: its pages need not stay in this process's memory. They are read again when touched.
    void release(const TensorView& tensor) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// All safetensors files of a model folder as one: `model.safetensors`, or the shards that
/// `model.safetensors.index.json` names, with all that they hold: a tensor that the index leaves out is one of the
/// checkpoint's. An index entry that leaves the folder, also through a folder that is a link, names a missing file or a
/// tensor that its shard lacks is an error. Files may be links, as those of the Hugging Face cache are.
class Checkpoint {
public:
    /// Throws Error as SafetensorsFile does, and Error{TensorMissing | ShardOutsideModel | ShardMissing | JsonSyntax | JsonField}.
    explicit Checkpoint(const std::filesystem::path& folder);

    std::vector<std::string> names() const; ///< sorted
    bool contains(const std::string& name) const;
    const TensorView& tensor(const std::string& name) const;             ///< throws Error{TensorMissing}
    const std::filesystem::path& fileOf(const std::string& name) const;  ///< throws Error{TensorMissing}
    std::uint64_t totalBytes() const;                                    ///< of all tensors

    void release(const std::string& name) const;    ///< see SafetensorsFile; throws Error{TensorMissing}

private:
    std::filesystem::path m_folder;
    std::vector<SafetensorsFile> m_files;
    std::map<std::string, std::size_t> m_fileOfTensor;
};

/// A tensor to be written; `data` must stay valid until the write has returned.
struct TensorToWrite {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};

/// Writes one file atomically, data 8-aligned, tensors ordered by dtype size (largest first) and name as the
/// reference library does; the same input gives the same bytes. Throws Error{FileUnwritable}.
void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorToWrite>& tensors,
                      const std::map<std::string, std::string>& metadata = {{"format", "pt"}});

} // namespace vitrine::vlm
