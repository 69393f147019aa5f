// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/feature_space.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include <torch/torch.h>

namespace vitrine::vlm {

namespace {

constexpr std::size_t kFewestRows = 8;
constexpr std::size_t kRowsLookedAt = 8192;
constexpr double kPower = 0.75; // measured on real shops: tests/bench/RESULTS.md
/// Variances below this share of the largest are noise of the storage format, not differences.
constexpr double kSmallestShare = 1e-7;
constexpr std::size_t kRowsAtOnce = 4096;

torch::Tensor asTensor(std::span<const float> rows, std::size_t width)
{
    return torch::from_blob(const_cast<float*>(rows.data()), // only read
                            {static_cast<std::int64_t>(rows.size() / width), static_cast<std::int64_t>(width)});
}

} // namespace

FeatureSpace FeatureSpace::fit(std::span<const float> rows, std::size_t width)
{
    assert(width > 0 && rows.size() % width == 0);
    const torch::NoGradGuard noGrad;
    FeatureSpace space;
    space.m_mean.assign(width, 0.0F);
    space.m_dimension = width;
    const auto count = rows.size() / width;
    if (count < kFewestRows)
        return space;
    auto chosen = asTensor(rows, width);
    if (count > kRowsLookedAt) {
        const auto every = torch::arange(0, static_cast<std::int64_t>(kRowsLookedAt)) *
                           static_cast<std::int64_t>(count) / static_cast<std::int64_t>(kRowsLookedAt);
        chosen = chosen.index_select(0, every.floor().to(torch::kInt64));
    }
    const auto some = chosen.to(torch::kFloat64);
    const auto mean = some.mean(0);
    const auto centred = some - mean;
    const auto covariance = torch::matmul(centred.t(), centred) / static_cast<double>(some.size(0));
    auto [variances, directions] = torch::linalg_eigh(covariance, "L"); // ascending
    const auto largest = variances[-1].item<double>();
    if (!(largest > 0.0))
        return space; // all rows are equal
    const auto usable =
        static_cast<std::size_t>((variances > kSmallestShare * largest).sum().item<std::int64_t>());
    space.m_dimension = std::min({kDimension, count / 2, usable});
    const auto kept = static_cast<std::int64_t>(space.m_dimension);
    const auto first = static_cast<std::int64_t>(width) - kept;
    const auto scales = torch::pow(variances.narrow(0, first, kept), -kPower / 2);
    const auto projection = (directions.narrow(1, first, kept) * scales).to(torch::kFloat32).contiguous();
    const auto meanValues = mean.to(torch::kFloat32).contiguous();
    std::copy_n(meanValues.data_ptr<float>(), width, space.m_mean.begin());
    space.m_projection.assign(projection.data_ptr<float>(),
                              projection.data_ptr<float>() + projection.numel());
    return space;
}

std::vector<float> FeatureSpace::apply(std::span<const float> rows) const
{
    assert(width() > 0 && rows.size() % width() == 0);
    const torch::NoGradGuard noGrad;
    const auto count = rows.size() / width();
    std::vector<float> result(count * m_dimension);
    const auto mean = asTensor(m_mean, width());
    for (std::size_t from = 0; from < count; from += kRowsAtOnce) {
        const auto here = std::min(kRowsAtOnce, count - from);
        auto part = asTensor(rows.subspan(from * width(), here * width()), width()) - mean;
        if (!m_projection.empty())
            part = torch::matmul(part, asTensor(m_projection, m_dimension));
        part = part / part.norm(2, 1, true).clamp_min(1e-20);
        std::copy_n(part.contiguous().data_ptr<float>(), here * m_dimension,
                    result.begin() + static_cast<std::ptrdiff_t>(from * m_dimension));
    }
    return result;
}

} // namespace vitrine::vlm
