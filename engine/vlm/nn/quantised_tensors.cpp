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
    m_data = copied(weight.data, {m_out, blocks, kernels::kBlockBytes}, torch::kUInt8, device);
    m_scaleCodes = copied(weight.scaleCodes, {m_out * blocks}, torch::kUInt8, device);
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

torch::Tensor QuantisedTensors::nf4Rows(std::int64_t first, std::int64_t count) const
{
    const auto blocks = kernels::blocksOf(m_in);
    const auto data = m_data.narrow(0, first, count);
    const auto codes = torch::cat({data.bitwise_and(15), data.bitwise_right_shift(4)}, 2); // [count, blocks, kBlock]
    const auto index = torch::arange(first * blocks, (first + count) * blocks, m_groupScales.options().dtype(torch::kInt64));
    const auto groups = m_groupScales.index_select(0, index.div(kernels::kScalesPerGroup, "floor"));
    const auto scales = lookedUp(m_scaleValues, m_scaleCodes.narrow(0, first * blocks, count * blocks)) * groups + m_scaleOffset;
    return (lookedUp(m_values, codes) * scales.view({count, blocks, 1})).view({count, blocks * kernels::kBlock});
}

torch::Tensor QuantisedTensors::rows(std::int64_t first, std::int64_t count, torch::Dtype dtype) const
{
    const auto padded = m_format == kernels::WeightFormat::Int8 ? int8Rows(first, count) : nf4Rows(first, count);
    return padded.narrow(1, 0, m_in).to(dtype);
}

} // namespace vitrine::vlm
