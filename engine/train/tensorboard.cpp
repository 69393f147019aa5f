// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/tensorboard.h"

#include <array>
#include <chrono>
#include <cstring>

namespace vitrine::train {

namespace {

constexpr std::uint32_t kCastagnoli = 0x82F63B78U; // reflected
constexpr std::uint32_t kMaskDelta = 0xA282EAD8U;  // TFRecord's mask

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

template <typename T> std::string littleEndian(T value)
{
    std::string bytes(sizeof(T), '\0');
    std::memcpy(bytes.data(), &value, sizeof(T)); // every platform that we build for is little-endian
    return bytes;
}

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 0x80U; value >>= 7U)
        bytes += static_cast<char>((value & 0x7FU) | 0x80U);
    return bytes + static_cast<char>(value);
}

std::string key(unsigned field, unsigned wireType)
{
    return varint((field << 3U) | wireType);
}

std::string nested(unsigned field, const std::string& message)
{
    return key(field, 2) + varint(message.size()) + message;
}

std::string maskedCrc(std::string_view bytes)
{
    const auto crc = crc32c(bytes);
    return littleEndian<std::uint32_t>(((crc >> 15U) | (crc << 17U)) + kMaskDelta);
}

} // namespace

std::uint32_t crc32c(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? kCastagnoli : 0U);
    }
    return ~crc;
}

TensorBoardWriter::TensorBoardWriter(const std::filesystem::path& folder)
{
    const auto seconds = static_cast<std::uint64_t>(secondsNow());
    auto file = folder / ("events.out.tfevents." + std::to_string(seconds) + ".vitrine");
    for (int suffix = 1; std::filesystem::exists(file); ++suffix)
        file = folder / ("events.out.tfevents." + std::to_string(seconds) + ".vitrine." + std::to_string(suffix));
    m_file.open(file, std::ios::binary);
    record(key(1, 1) + littleEndian(secondsNow()) + nested(3, "brain.Event:2"));
}

void TensorBoardWriter::scalars(std::uint64_t step, const std::vector<std::pair<std::string, double>>& values)
{
    std::string summary;
    for (const auto& [tag, value] : values)
        summary += nested(1, nested(1, tag) + key(2, 5) + littleEndian(static_cast<float>(value)));
    record(key(1, 1) + littleEndian(secondsNow()) + key(2, 0) + varint(step) + nested(5, summary));
}

void TensorBoardWriter::record(const std::string& event)
{
    const auto length = littleEndian<std::uint64_t>(event.size());
    m_file << length << maskedCrc(length) << event << maskedCrc(event);
    m_file.flush();
}

} // namespace vitrine::train
