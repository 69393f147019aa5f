// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/safetensors_writer.h"

#include <algorithm>
#include <cassert>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"

namespace vitrine::vlm {

namespace {

constexpr std::size_t kAlignment = 8;

std::string headerText(const std::vector<TensorHeader>& tensors,
                       const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t offset = 0;
    for (const auto& tensor : tensors) {
        const auto end = offset + tensor.bytes();
        header[tensor.name] = {
            {"dtype", nameOf(tensor.dtype)}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    auto text = header.dump();
    text.append((kAlignment - text.size() % kAlignment) % kAlignment, ' ');
    return text;
}

} // namespace

std::uint64_t TensorHeader::bytes() const
{
    std::uint64_t count = bytesOf(dtype);
    for (const auto size : shape)
        count *= static_cast<std::uint64_t>(size);
    return count;
}

struct SafetensorsWriter::Impl {
    std::vector<TensorHeader> order;
    core::AtomicFile file;
    std::uint64_t missing = 0; ///< bytes still to be written
};

SafetensorsWriter::SafetensorsWriter(const std::filesystem::path& path, std::vector<TensorHeader> tensors,
                                     const std::map<std::string, std::string>& metadata)
    : m_impl(new Impl{std::move(tensors), core::AtomicFile(path)})
{
    auto& order = m_impl->order;
    std::sort(order.begin(), order.end(), [](const TensorHeader& a, const TensorHeader& b) {
        const auto rankA = writingRank(a.dtype), rankB = writingRank(b.dtype);
        return rankA != rankB ? rankA < rankB : a.name < b.name;
    });
    for (const auto& tensor : order)
        m_impl->missing += tensor.bytes();
    const auto text = headerText(order, metadata);
    const std::uint64_t length = text.size();
    m_impl->file.write(&length, sizeof length);
    m_impl->file.write(text);
}

SafetensorsWriter::~SafetensorsWriter() = default;

const std::vector<TensorHeader>& SafetensorsWriter::order() const
{
    return m_impl->order;
}

void SafetensorsWriter::write(std::span<const std::byte> data)
{
    assert(data.size() <= m_impl->missing);
    m_impl->missing -= data.size();
    m_impl->file.write(data.data(), data.size());
}

void SafetensorsWriter::commit()
{
    assert(m_impl->missing == 0);
    m_impl->file.commit();
}

} // namespace vitrine::vlm
