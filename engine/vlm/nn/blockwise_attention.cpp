// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/blockwise_attention.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "engine/vlm/nn/attention_mask.h"
#include "engine/vlm/nn/precision.h"

namespace vitrine::vlm {

namespace {

/// Scores of 32 heads in one block take 17 MB in f32: they stay near the caches, and the products are still large.
constexpr std::int64_t kQueryBlock = 256;
constexpr std::int64_t kKeyBlock = 512;

struct Range {
    std::int64_t first, count;
};

/// The parts of 0 … size − 1.
std::vector<Range> blocks(std::int64_t size, std::int64_t block)
{
    std::vector<Range> parts;
    for (std::int64_t first = 0; first < size; first += block)
        parts.push_back({first, std::min(block, size - first)});
    return parts;
}

/// One attention, as both passes see it. Queries of a group lie beside each other, so that they share their key head in
/// one product: [B, K, G·t, Dh].
class Blocks {
public:
    Blocks(const torch::Tensor& query, const torch::Tensor& key, bool causal, torch::Tensor keyMask)
        : m_batch(query.size(0)), m_keyHeads(key.size(1)), m_groups(query.size(1) / key.size(1)),
          m_queries(query.size(2)), m_keys(key.size(2)), m_headSize(query.size(3)), m_causal(causal),
          m_keyMask(std::move(keyMask))
    {}

    std::int64_t queries() const { return m_queries; }
    std::int64_t keys() const { return m_keys; }
    bool causal() const { return m_causal; }
    const torch::Tensor& keyMask() const { return m_keyMask; }
    double scale() const { return 1.0 / std::sqrt(static_cast<double>(m_headSize)); }

    /// Whether causality hides every key of `keys` from every query of `queries`.
    bool hides(const Range& queries, const Range& keys) const
    {
        return m_causal && keys.first > queries.first + queries.count - 1 + m_keys - m_queries;
    }

    /// Rows of a tensor [B, H, T, ·] as [B, K, G·t, ·].
    torch::Tensor rows(const torch::Tensor& whole, const Range& queries) const
    {
        return whole.view({m_batch, m_keyHeads, m_groups, m_queries, -1})
            .narrow(3, queries.first, queries.count)
            .reshape({m_batch, m_keyHeads, m_groups * queries.count, -1});
    }
    /// Puts rows back.
    void setRows(torch::Tensor& whole, const Range& queries, const torch::Tensor& rows) const
    {
        whole.view({m_batch, m_keyHeads, m_groups, m_queries, -1})
            .narrow(3, queries.first, queries.count)
            .copy_(rows.view({m_batch, m_keyHeads, m_groups, queries.count, -1}));
    }

    /// Scores [B, K, G·t, s] of scaled query rows, in f32 (f64 for f64), hidden keys at kHiddenScore.
    torch::Tensor scores(const torch::Tensor& scaledRows, const torch::Tensor& keyBlock, const Range& queries,
                         const Range& keys) const
    {
        auto result = precise(torch::matmul(scaledRows, keyBlock.transpose(-2, -1)));
        const auto offset = m_keys - m_queries;
        const bool crossesDiagonal = m_causal && keys.first + keys.count - 1 > queries.first + offset;
        auto view = result.view({m_batch, m_keyHeads, m_groups, queries.count, keys.count});
        if (crossesDiagonal)
            view.masked_fill_(hiddenFromQueries(queries.first, queries.count, keys.first, keys.count, offset,
                                                result.device()),
                              kHiddenScore);
        if (m_keyMask.defined())
            view.masked_fill_(m_keyMask.narrow(1, keys.first, keys.count)
                                  .logical_not()
                                  .view({m_batch, 1, 1, 1, keys.count}),
                              kHiddenScore);
        return result;
    }

private:
    std::int64_t m_batch, m_keyHeads, m_groups, m_queries, m_keys, m_headSize;
    bool m_causal;
    torch::Tensor m_keyMask; ///< [B, S] or undefined
};

/// The result [B, H, T, Dh], and the logarithm of each query's softmax denominator [B, H, T, 1].
std::pair<torch::Tensor, torch::Tensor> forwardPass(const torch::Tensor& query, const torch::Tensor& key,
                                                    const torch::Tensor& value, const Blocks& work)
{
    const auto dtype = query.scalar_type();
    auto result = torch::empty(query.sizes(), query.options());
    auto denominators = precise(torch::empty({query.size(0), query.size(1), query.size(2), 1}, query.options()));
    for (const auto& queries : blocks(work.queries(), kQueryBlock)) {
        const auto scaled = work.rows(query, queries) * work.scale();
        torch::Tensor largest, sum, gathered;
        for (const auto& keys : blocks(work.keys(), kKeyBlock)) {
            if (work.hides(queries, keys))
                break;
            auto scores = work.scores(scaled, key.narrow(2, keys.first, keys.count), queries, keys);
            const auto blockLargest = scores.amax(-1, true);
            const auto newLargest = largest.defined() ? torch::maximum(largest, blockLargest) : blockLargest;
            const auto weights = scores.sub_(newLargest).exp_();
            const auto blockSum = weights.sum(-1, true);
            const auto product =
                precise(torch::matmul(weights.to(dtype), value.narrow(2, keys.first, keys.count)));
            if (largest.defined()) {
                const auto kept = (largest - newLargest).exp_();
                sum.mul_(kept).add_(blockSum);
                gathered.mul_(kept).add_(product);
            } else {
                sum = blockSum;
                gathered = product;
            }
            largest = newLargest;
        }
        work.setRows(result, queries, gathered.div_(sum).to(dtype));
        work.setRows(denominators, queries, largest + sum.log());
    }
    return {result, denominators};
}

struct Gradients {
    torch::Tensor query, key, value;
};

Gradients backwardPass(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                       const torch::Tensor& result, const torch::Tensor& denominators, const torch::Tensor& upstream,
                       const Blocks& work)
{
    const auto dtype = query.scalar_type();
    Gradients gradients{torch::empty(query.sizes(), query.options()), precise(torch::zeros(key.sizes(), key.options())),
                        precise(torch::zeros(value.sizes(), value.options()))};
    const auto along = (precise(upstream) * precise(result)).sum(-1, true); // [B, H, T, 1]
    for (const auto& queries : blocks(work.queries(), kQueryBlock)) {
        const auto scaled = work.rows(query, queries) * work.scale();
        const auto upstreamRows = work.rows(upstream, queries);
        const auto alongRows = work.rows(along, queries), denominatorRows = work.rows(denominators, queries);
        auto queryGradient = precise(torch::zeros_like(scaled));
        for (const auto& keys : blocks(work.keys(), kKeyBlock)) {
            if (work.hides(queries, keys))
                break;
            const auto keyBlock = key.narrow(2, keys.first, keys.count);
            const auto valueBlock = value.narrow(2, keys.first, keys.count);
            const auto weights =
                work.scores(scaled, keyBlock, queries, keys).sub_(denominatorRows).exp_(); // [B, K, G·t, s]
            gradients.value.narrow(2, keys.first, keys.count)
                .add_(torch::matmul(weights.to(dtype).transpose(-2, -1), upstreamRows));
            auto scoreGradient = precise(torch::matmul(upstreamRows, valueBlock.transpose(-2, -1)));
            const auto scoreGradientRows = scoreGradient.sub_(alongRows).mul_(weights).to(dtype);
            queryGradient.add_(torch::matmul(scoreGradientRows, keyBlock));
            gradients.key.narrow(2, keys.first, keys.count)
                .add_(torch::matmul(scoreGradientRows.transpose(-2, -1), scaled));
        }
        work.setRows(gradients.query, queries, queryGradient.mul_(work.scale()).to(dtype));
    }
    gradients.key = gradients.key.to(dtype);
    gradients.value = gradients.value.to(dtype);
    return gradients;
}

struct BlockwiseAttention : torch::autograd::Function<BlockwiseAttention> {
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& query,
                                 const torch::Tensor& key, const torch::Tensor& value,
                                 const std::shared_ptr<const Blocks>& work) // a pointer, so that its mask is no input
    {
        const auto [result, denominators] = forwardPass(query, key, value, *work);
        context->save_for_backward({query, key, value, result, denominators});
        context->saved_data["causal"] = work->causal();
        if (work->keyMask().defined())
            context->saved_data["keyMask"] = work->keyMask();
        return result;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list upstream)
    {
        const auto saved = context->get_saved_variables();
        auto& data = context->saved_data;
        const auto keyMask = data.count("keyMask") > 0 ? data["keyMask"].toTensor() : torch::Tensor();
        const Blocks work(saved[0], saved[1], data["causal"].toBool(), keyMask);
        const auto gradients =
            backwardPass(saved[0], saved[1], saved[2], saved[3], saved[4], upstream[0].contiguous(), work);
        return {gradients.query, gradients.key, gradients.value, torch::Tensor()};
    }
};

} // namespace

torch::Tensor attendBlockwise(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                              Masking masking, const torch::Tensor& keyMask)
{
    const bool causal = masking == Masking::Causal && query.size(2) > 1;
    const auto work = std::make_shared<const Blocks>(query, key, causal, keyMask);
    // rows() views heads and queries apart, which a transposed projection allows only once it lies in order.
    const auto ordered = query.contiguous();
    if (!torch::GradMode::is_enabled())
        return forwardPass(ordered, key, value, *work).first;
    return BlockwiseAttention::apply(ordered, key, value, work);
}

} // namespace vitrine::vlm
