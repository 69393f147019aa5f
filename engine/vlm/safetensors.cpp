// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/safetensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/vlm/json_reading.h"
#include "engine/vlm/safetensors_writer.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "the format's numbers are little-endian");

namespace {

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kMaximumHeaderBytes = 100'000'000; // the reference library's limit
constexpr JsonLimits kHeaderLimits{.depth = 3, .values = 500'000}; // Phi-3-Vision's shards hold some 3,000 values each
const char* const kMetadata = "__metadata__";

struct DtypeFacts {
    Dtype dtype;
    const char* name;
    std::size_t bytes;
};

/// In the order in which the reference library writes them.
constexpr std::array kDtypes{
    DtypeFacts{Dtype::I64, "I64", 8},   DtypeFacts{Dtype::F64, "F64", 8},   DtypeFacts{Dtype::F32, "F32", 4},
    DtypeFacts{Dtype::I32, "I32", 4},   DtypeFacts{Dtype::Bf16, "BF16", 2}, DtypeFacts{Dtype::F16, "F16", 2},
    DtypeFacts{Dtype::I16, "I16", 2},   DtypeFacts{Dtype::I8, "I8", 1},     DtypeFacts{Dtype::U8, "U8", 1},
    DtypeFacts{Dtype::Bool, "BOOL", 1},
};

const DtypeFacts& factsOf(Dtype dtype)
{
    return *std::find_if(kDtypes.begin(), kDtypes.end(),
                         [&](const auto& facts) { return facts.dtype == dtype; });
}

std::string systemReason(int systemError)
{
    return std::system_category().message(systemError);
}

/// A whole file, mapped read-only.
class Mapping {
public:
    explicit Mapping(const std::filesystem::path& path)
    {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe would wait for its writer
        if (descriptor < 0 && (errno == ENOENT || errno == ENOTDIR))
            throw Error({ErrorCode::FileMissing, {.file = path}, {}});
        if (descriptor < 0)
            throw Error({ErrorCode::FileUnreadable, {.file = path}, {systemReason(errno)}});
        struct stat status = {};
        int failure = ::fstat(descriptor, &status) == 0 ? 0 : errno;
        const bool isFile = failure != 0 || S_ISREG(status.st_mode);
        if (!isFile && S_ISDIR(status.st_mode))
            failure = EISDIR;
        if (failure == 0 && isFile && status.st_size > 0) {
            auto* address = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE,
                                   descriptor, 0);
            if (address == MAP_FAILED)
                failure = errno;
            else
                m_bytes = {static_cast<const std::byte*>(address), static_cast<std::size_t>(status.st_size)};
        }
        ::close(descriptor);
        if (failure != 0)
            throw Error({ErrorCode::FileUnreadable, {.file = path}, {systemReason(failure)}});
        if (!isFile) // a pipe or a device, whose permissions are right
            throw Error({ErrorCode::SafetensorsHeader, {.file = path}, {VITRINE_TEXT("Reason", "it is no file")}});
    }
    ~Mapping()
    {
        if (!m_bytes.empty())
            ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    std::span<const std::byte> bytes() const { return m_bytes; }

    /// Lets go of the pages that lie wholly inside `part`.
    void release(std::span<const std::byte> part) const
    {
        const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
        const auto begin = (reinterpret_cast<std::uintptr_t>(part.data()) + page - 1) / page * page;
        const auto end = (reinterpret_cast<std::uintptr_t>(part.data()) + part.size()) / page * page;
        if (end > begin)
            ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
    }

private:
    std::span<const std::byte> m_bytes;
};

/// Checks a header whole and turns it into views of the data behind it.
class HeaderReader {
public:
    HeaderReader(const std::filesystem::path& path, std::span<const std::byte> file)
        : m_path(path), m_file(file)
    {}

    void read(std::map<std::string, TensorView>& tensors, std::map<std::string, std::string>& metadata)
    {
        const auto header = parseHeader();
        for (const auto& [name, entry] : header.items()) {
            if (name == kMetadata)
                metadata = readMetadata(entry);
            else
                tensors.emplace(name, readTensor(name, entry));
        }
        refuseGapsAndOverlaps();
    }

private:
    struct Extent {
        std::uint64_t begin, end;
        std::string name;
    };

    [[noreturn]] void refuseHeader(const std::string& reason) const
    {
        throw Error({ErrorCode::SafetensorsHeader, {.file = m_path}, {reason}});
    }
    [[noreturn]] void refuseEntry(const std::string& name, const std::string& reason) const
    {
        throw Error({ErrorCode::SafetensorsHeader, {.file = m_path, .item = name}, {reason}});
    }
    [[noreturn]] void refuseOffsets(const std::string& name, const std::string& reason) const
    {
        throw Error({ErrorCode::SafetensorsOffsets, {.file = m_path, .item = name}, {reason}});
    }

    json parseHeader()
    {
        if (m_file.size() < kLengthBytes)
            refuseHeader("it has only " + std::to_string(m_file.size()) + " bytes");
        std::uint64_t length = 0;
        std::memcpy(&length, m_file.data(), kLengthBytes);
        const auto rest = m_file.size() - kLengthBytes;
        if (length > rest)
            refuseHeader("its header would have " + std::to_string(length) + " bytes, the file has " +
                         std::to_string(rest) + " after the length");
        if (length > kMaximumHeaderBytes)
            refuseHeader("its header of " + std::to_string(length) +
                         " bytes is larger than the format allows");
        const auto* text = reinterpret_cast<const char*>(m_file.data()) + kLengthBytes;
        m_data = m_file.subspan(kLengthBytes + length);
        if (length == 0 || text[0] != '{')
            refuseHeader("its header does not begin with {");
        try {
            return parseJson({text, static_cast<std::size_t>(length)}, m_path, kHeaderLimits);
        } catch (const Error& error) {
            refuseHeader(error.problem().values.front());
        }
    }

    std::map<std::string, std::string> readMetadata(const json& entry) const
    {
        if (!entry.is_object())
            refuseEntry(kMetadata, "it is not an object");
        std::map<std::string, std::string> metadata;
        for (const auto& [key, value] : entry.items()) {
            if (!value.is_string())
                refuseEntry(kMetadata, "the value of " + showJson(key) + " is not a text");
            metadata.emplace(key, value.get<std::string>());
        }
        return metadata;
    }

    TensorView readTensor(const std::string& name, const json& entry)
    {
        if (!entry.is_object() || !entry.contains("dtype") || !entry.contains("shape") ||
            !entry.contains("data_offsets"))
            refuseEntry(name, "the tensor's entry lacks dtype, shape or data_offsets");
        TensorView view;
        const auto& facts = readDtype(name, entry["dtype"]);
        view.dtype = facts.dtype;
        const auto bytes = readShape(name, entry["shape"], facts.bytes, view.shape);
        const auto [begin, end] = readOffsets(name, entry["data_offsets"]);
        if (end - begin != bytes)
            refuseOffsets(name, "its shape needs " + std::to_string(bytes) + " bytes, it has " +
                                    std::to_string(end - begin));
        view.data = m_data.subspan(begin, end - begin);
        m_extents.push_back({begin, end, name});
        return view;
    }

    const DtypeFacts& readDtype(const std::string& name, const json& value) const
    {
        if (!value.is_string())
            refuseEntry(name, "its dtype is not a text");
        const auto& found = value.get_ref<const std::string&>();
        const auto facts = std::find_if(kDtypes.begin(), kDtypes.end(),
                                        [&](const auto& known) { return known.name == found; });
        if (facts == kDtypes.end())
            throw Error({ErrorCode::SafetensorsDtype, {.file = m_path, .item = name}, {found}});
        return *facts;
    }

    /// Fills `shape`; returns the bytes that it needs.
    std::uint64_t readShape(const std::string& name, const json& value, std::uint64_t elementBytes,
                            std::vector<std::int64_t>& shape) const
    {
        if (!value.is_array())
            refuseEntry(name, "its shape is not a list");
        std::uint64_t bytes = elementBytes;
        for (const auto& entry : value) {
            constexpr std::uint64_t kLargest = std::numeric_limits<std::int64_t>::max();
            if (!entry.is_number_unsigned() || entry.get<std::uint64_t>() > kLargest)
                refuseEntry(name, "its shape holds " + showJson(entry));
            const auto size = entry.get<std::uint64_t>();
            if (__builtin_mul_overflow(bytes, size, &bytes))
                refuseOffsets(name, "its shape needs more bytes than can be counted");
            shape.push_back(static_cast<std::int64_t>(size));
        }
        return bytes;
    }

    std::pair<std::uint64_t, std::uint64_t> readOffsets(const std::string& name, const json& value) const
    {
        if (!value.is_array() || value.size() != 2 || !value[0].is_number_unsigned() ||
            !value[1].is_number_unsigned())
            refuseEntry(name, "its data_offsets are not two whole numbers");
        const auto begin = value[0].get<std::uint64_t>(), end = value[1].get<std::uint64_t>();
        if (begin > end)
            refuseOffsets(name, "it ends at " + std::to_string(end) + ", before its begin " +
                                    std::to_string(begin));
        if (end > m_data.size())
            refuseOffsets(name, "it ends at byte " + std::to_string(end) + " of the data, which has " +
                                    std::to_string(m_data.size()));
        return {begin, end};
    }

    void refuseGapsAndOverlaps()
    {
        std::sort(m_extents.begin(), m_extents.end(), [](const Extent& a, const Extent& b) {
            return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
        });
        std::uint64_t at = 0;
        for (const auto& extent : m_extents) {
            if (extent.begin != at)
                refuseOffsets(extent.name,
                              std::string(extent.begin < at ? "it overlaps" : "there is a gap after") +
                                  " the tensor before, which ends at byte " + std::to_string(at));
            at = extent.end;
        }
        if (at != m_data.size())
            refuseHeader(std::to_string(m_data.size() - at) + " bytes at its end belong to no tensor");
    }

    const std::filesystem::path& m_path;
    std::span<const std::byte> m_file;
    std::span<const std::byte> m_data;
    std::vector<Extent> m_extents;
};

} // namespace

std::size_t bytesOf(Dtype dtype)
{
    return factsOf(dtype).bytes;
}

std::string nameOf(Dtype dtype)
{
    return factsOf(dtype).name;
}

Dtype dtypeNamed(const std::string& torchDtype)
{
    return torchDtype == "float32" ? Dtype::F32 : torchDtype == "float16" ? Dtype::F16 : Dtype::Bf16;
}

struct SafetensorsFile::Impl {
    explicit Impl(const std::filesystem::path& file) : path(file), mapping(file)
    {
        HeaderReader(path, mapping.bytes()).read(tensors, metadata);
    }

    std::filesystem::path path;
    Mapping mapping;
    std::map<std::string, TensorView> tensors{};
    std::map<std::string, std::string> metadata{};
};

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : m_impl(std::make_unique<Impl>(path)) {}
SafetensorsFile::~SafetensorsFile() = default;
SafetensorsFile::SafetensorsFile(SafetensorsFile&&) noexcept = default;
SafetensorsFile& SafetensorsFile::operator=(SafetensorsFile&&) noexcept = default;

const std::filesystem::path& SafetensorsFile::path() const
{
    return m_impl->path;
}

std::vector<std::string> SafetensorsFile::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, view] : m_impl->tensors)
        names.push_back(name);
    return names;
}

bool SafetensorsFile::contains(const std::string& name) const
{
    return m_impl->tensors.count(name) > 0;
}

const TensorView& SafetensorsFile::tensor(const std::string& name) const
{
    const auto found = m_impl->tensors.find(name);
    if (found == m_impl->tensors.end())
        throw Error({ErrorCode::TensorMissing, {.file = m_impl->path, .item = name}, {}});
    return found->second;
}

const std::map<std::string, std::string>& SafetensorsFile::metadata() const
{
    return m_impl->metadata;
}

void SafetensorsFile::release(const TensorView& tensor) const
{
    m_impl->mapping.release(tensor.data);
}

std::size_t writingRank(Dtype dtype)
{
    return static_cast<std::size_t>(&factsOf(dtype) - kDtypes.data());
}

void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorToWrite>& tensors,
                      const std::map<std::string, std::string>& metadata)
{
    std::vector<TensorHeader> headers;
    std::map<std::string, std::span<const std::byte>> data;
    for (const auto& tensor : tensors) {
        headers.push_back({tensor.name, tensor.dtype, tensor.shape});
        data.emplace(tensor.name, tensor.data);
    }
    SafetensorsWriter writer(path, std::move(headers), metadata);
    for (const auto& tensor : writer.order())
        writer.write(data.at(tensor.name));
    writer.commit();
}

} // namespace vitrine::vlm
