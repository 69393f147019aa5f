// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/vector_index.h"

#include <algorithm>
#include <atomic>
#include <cassert>

#include "engine/core/task_pool.h"
#include "engine/workflow/similar/dot_products.h"

namespace vitrine::workflow {

namespace {

constexpr std::size_t kRowsAtOnce = 1024;       ///< their numbers and scores stay in the cache
constexpr std::size_t kRowsPerTask = 16 * 1024; ///< fewer are not worth handing to another thread

/// Larger products first; of equal ones the lower row.
bool comesBefore(const Neighbour& a, const Neighbour& b)
{
    return a.score != b.score ? a.score > b.score : a.row < b.row;
}

/// The best `count` of what is offered, in no order.
class Best {
public:
    explicit Best(std::size_t count) : m_count(count) { m_heap.reserve(count + 1); }

    void offer(const Neighbour& candidate)
    {
        if (m_heap.size() == m_count && (m_count == 0 || !comesBefore(candidate, m_heap.front())))
            return;
        m_heap.push_back(candidate);
        std::push_heap(m_heap.begin(), m_heap.end(), comesBefore);
        if (m_heap.size() > m_count) {
            std::pop_heap(m_heap.begin(), m_heap.end(), comesBefore);
            m_heap.pop_back();
        }
    }

    std::vector<Neighbour> sorted() &&
    {
        std::sort(m_heap.begin(), m_heap.end(), comesBefore);
        return std::move(m_heap);
    }

private:
    std::size_t m_count;
    std::vector<Neighbour> m_heap; ///< the worst of them on top
};

} // namespace

VectorIndex::VectorIndex(std::span<const float> vectors, std::size_t dimension)
    : m_size(vectors.size() / dimension), m_dimension(dimension),
      m_width((dimension + kLanes - 1) / kLanes * kLanes), m_numbers(m_size * m_width)
{
    assert(dimension > 0 && vectors.size() % dimension == 0);
    for (std::size_t row = 0; row < m_size; ++row)
        for (std::size_t at = 0; at < dimension; ++at)
            m_numbers[row * m_width + at] = toHalf(vectors[row * dimension + at]);
}

std::vector<float> VectorIndex::vector(std::size_t row) const
{
    std::vector<float> values(m_dimension);
    for (std::size_t at = 0; at < m_dimension; ++at)
        values[at] = fromHalf(m_numbers[row * m_width + at]);
    return values;
}

std::vector<Neighbour> VectorIndex::nearest(std::span<const float> query, std::size_t count) const
{
    assert(query.size() == m_dimension);
    count = std::min(count, m_size);
    if (count == 0)
        return {};
    std::vector<float> padded(m_width);
    std::copy(query.begin(), query.end(), padded.begin());
    const auto multiply = dotKernels().front().multiply;
    std::vector<float> scores(m_size);
    const auto tasks = (m_size + kRowsPerTask - 1) / kRowsPerTask;
    const auto work = [&](std::size_t task) {
        const auto from = task * kRowsPerTask;
        const auto rows = std::min(kRowsPerTask, m_size - from);
        multiply(padded.data(), 1, m_numbers.data() + from * m_width, rows, m_width, scores.data() + from);
    };
    if (tasks == 1) {
        work(0);
    } else {
        core::TaskPool pool;
        pool.forEach(tasks, work);
    }

    // Single precision is off by at most this (Higham 2002, section 3.1): what is farther behind than twice of it
    // cannot be among the best. The rest is multiplied again in double precision.
    double length = 0.0;
    for (const float value : query)
        length += double(value) * value;
    const auto slack = static_cast<float>(double(m_width) * 0x1p-23 * (1.0 + length));
    auto sorted = scores;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count - 1), sorted.end(),
                     std::greater<>());
    const float least = sorted[count - 1] - slack;
    std::vector<std::pair<double, std::uint32_t>> candidates;
    for (std::size_t row = 0; row < m_size; ++row) {
        if (!(scores[row] >= least))
            continue;
        double exact = 0.0;
        for (std::size_t at = 0; at < m_dimension; ++at)
            exact += double(fromHalf(m_numbers[row * m_width + at])) * query[at];
        candidates.emplace_back(-exact, static_cast<std::uint32_t>(row));
    }
    std::sort(candidates.begin(), candidates.end());
    std::vector<Neighbour> found;
    for (std::size_t at = 0; at < std::min(count, candidates.size()); ++at)
        found.push_back({candidates[at].second, static_cast<float>(-candidates[at].first)});
    return found;
}

std::vector<std::vector<Neighbour>> VectorIndex::nearestOfAll(std::size_t count,
                                                              const core::Progress& progress) const
{
    std::vector<std::vector<Neighbour>> result(m_size);
    const auto multiply = dotKernels().front().multiply;
    const auto tasks = (m_size + kQueriesAtOnce - 1) / kQueriesAtOnce;
    std::atomic<std::uint64_t> done = 0;
    core::TaskPool pool;
    pool.forEach(tasks, [&](std::size_t task) {
        progress.step(done, m_size);
        const auto first = task * kQueriesAtOnce;
        const auto queries = std::min(kQueriesAtOnce, m_size - first);
        std::vector<float> widened(queries * m_width);
        for (std::size_t at = 0; at < widened.size(); ++at)
            widened[at] = fromHalf(m_numbers[first * m_width + at]);
        std::vector<float> scores(queries * kRowsAtOnce);
        std::vector<Best> best(queries, Best(count));
        for (std::size_t from = 0; from < m_size; from += kRowsAtOnce) {
            const auto rows = std::min(kRowsAtOnce, m_size - from);
            multiply(widened.data(), queries, m_numbers.data() + from * m_width, rows, m_width, scores.data());
            for (std::size_t q = 0; q < queries; ++q)
                for (std::size_t r = 0; r < rows; ++r)
                    if (from + r != first + q)
                        best[q].offer({static_cast<std::uint32_t>(from + r), scores[q * rows + r]});
        }
        for (std::size_t q = 0; q < queries; ++q)
            result[first + q] = std::move(best[q]).sorted();
        done += queries;
    });
    return result;
}

} // namespace vitrine::workflow
