// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/quantised_tensors.h"

namespace vitrine::vlm {

namespace {

/// A copy on `device`. from_blob wants a pointer that may be written to; nobody does.
template <typename Numbers>
torch::Tensor copied(const Numbers& numbers, torch::IntArrayRef shape, torch::Dtype dtype, const torch::Device& device)
{
    auto* data = const_cast<void*>(static_cast<const void*>(numbers.data()));
    return torch::from_blob(data, shape, dtype).to(device, dtype, false, true);
}

/// table[codes], in the shape of `codes`.
torch::Tensor lookedUp(const torch::Tensor& table, const torch::Tensor& codes)
{
    return table.index_select(0, codes.flatten().to(torch::kInt32)).view(codes.sizes());
}

/// The bytes of an Nf4 weight [out, blocks, kBlock / 2], row by row: number b of a block in the lower half of byte b.
torch::Tensor nf4Rows(const kernels::QuantisedWeight& weight)
{
    constexpr auto kBytes = kernels::kBlock / 2, kPieces = kBytes / 4;
    const auto groups = kernels::nf4GroupsOf(weight.out), blocks = kernels::blocksOf(weight.in);
    const auto together = copied(weight.data, {groups, blocks, kPieces, kernels::kNf4Rows, 4}, torch::kUInt8, torch::kCPU);
    return together.permute({0, 3, 1, 2, 4}).reshape({groups * kernels::kNf4Rows, blocks, kBytes}).narrow(0, 0, weight.out);
}

/// Its blocks' scale codes [out, blocks].
torch::Tensor nf4ScaleCodes(const kernels::QuantisedWeight& weight)
{
    const auto groups = kernels::nf4GroupsOf(weight.out), blocks = kernels::blocksOf(weight.in);
    const auto together = copied(weight.scaleCodes, {groups, blocks, kernels::kNf4Rows}, torch::kUInt8, torch::kCPU);
    return together.permute({0, 2, 1}).reshape({groups * kernels::kNf4Rows, blocks}).narrow(0, 0, weight.out);
}

} // namespace

QuantisedTensors::QuantisedTensors(const kernels::QuantisedWeight& weight, const torch::Device& device)
    : m_format(weight.format), m_out(weight.out), m_in(weight.in), m_bytes(weight.bytes())
{
    const auto blocks = kernels::blocksOf(m_in);
    if (m_format == kernels::WeightFormat::Int8) {
        m_data = copied(weight.data, {m_out, blocks * kernels::kBlock}, torch::kInt8, device);
        m_rowScales = copied(weight.rowScales, {m_out, 1}, torch::kFloat32, device);
        return;
    }
    m_data = nf4Rows(weight).to(device);
    m_scaleCodes = nf4ScaleCodes(weight).to(device);
    m_groupScales = copied(weight.groupScales, {static_cast<std::int64_t>(weight.groupScales.size())}, torch::kFloat32,
                           device);
    m_scaleValues = copied(kernels::scaleValues(), {static_cast<std::int64_t>(kernels::scaleValues().size())},
                           torch::kFloat32, device);
    m_values = copied(kernels::kNf4Values, {static_cast<std::int64_t>(kernels::kNf4Values.size())}, torch::kFloat32, device);
    m_scaleOffset = weight.scaleOffset;
}

torch::Tensor QuantisedTensors::int8Rows(std::int64_t first, std::int64_t count) const
{
    return m_data.narrow(0, first, count).to(torch::kFloat32) * m_rowScales.narrow(0, first, count);
}

torch::Tensor QuantisedTensors::nf4Numbers(std::int64_t first, std::int64_t count) const
{
    const auto blocks = kernels::blocksOf(m_in);
    const auto data = m_data.narrow(0, first, count);
    const auto codes = torch::cat({data.bitwise_and(15), data.bitwise_right_shift(4)}, 2); // [count, blocks, kBlock]
    const auto whole = m_groupScales.options().dtype(torch::kInt64);
    const auto groups = torch::arange(first, first + count, whole).div(kernels::kNf4Rows, "floor").view({count, 1});
    const auto together = (groups * blocks + torch::arange(blocks, whole)) * kernels::kNf4Rows; // where a block's scales begin
    const auto groupScales = lookedUp(m_groupScales, together.div(kernels::kScalesPerGroup, "floor"));
    const auto scales = lookedUp(m_scaleValues, m_scaleCodes.narrow(0, first, count)) * groupScales + m_scaleOffset;
    return (lookedUp(m_values, codes) * scales.unsqueeze(2)).view({count, blocks * kernels::kBlock});
}

torch::Tensor QuantisedTensors::rows(std::int64_t first, std::int64_t count, torch::Dtype dtype) const
{
    const auto padded = m_format == kernels::WeightFormat::Int8 ? int8Rows(first, count) : nf4Numbers(first, count);
    return padded.narrow(1, 0, m_in).to(dtype);
}

} // namespace vitrine::vlm
