// SPDX-License-Identifier: GPL-3.0-or-later
// Attention block by block against all scores at once, values and gradients.
#include "tests/vlm/golden_tensors.h"

#include "engine/vlm/nn/attention.h"
#include "engine/vlm/nn/blockwise_attention.h"
#include "engine/vlm/nn/compat.h"

using namespace vitrine::vlm;

namespace {

struct Case {
    const char* name;
    std::int64_t batch, heads, keyHeads, queries, keys, headSize;
    Masking masking;
    std::int64_t hiddenKeys; ///< of row 1, at its beginning
    torch::Dtype dtype;
    double tolerance; ///< ‖a − b‖/‖b‖ against all scores at once in f64
};

// Sizes are no multiples of the blocks (256 queries, 512 keys). bf16 keeps 8 bits: it rounds a score of 15 to the next
// sixteenth. f32 sums a thousand products.
const Case kCases[] = {
    {"causal", 2, 3, 3, 700, 700, 16, Masking::Causal, 0, torch::kFloat64, 1e-12},
    {"causal, f32", 1, 4, 4, 1100, 1100, 24, Masking::Causal, 0, torch::kFloat32, 1e-5},
    {"causal, bf16", 1, 4, 4, 1100, 1100, 24, Masking::Causal, 0, torch::kBFloat16, 2e-2},
    {"a prompt behind a cache", 1, 2, 2, 300, 1200, 16, Masking::Causal, 0, torch::kFloat64, 1e-12},
    {"groups of query heads", 2, 6, 2, 600, 600, 8, Masking::Causal, 0, torch::kFloat64, 1e-12},
    {"every key", 3, 2, 2, 577, 577, 16, Masking::None, 0, torch::kFloat64, 1e-12},
    {"rows of two lengths", 2, 4, 2, 520, 900, 8, Masking::Causal, 600, torch::kFloat64, 1e-12},
    {"one query", 2, 4, 2, 1, 1500, 8, Masking::Causal, 1100, torch::kFloat64, 1e-12},
    {"a block without a visible key", 2, 2, 2, 1, 1300, 8, Masking::None, 1100, torch::kFloat64, 1e-12},
};

/// A row of a test's data for each case, by its place.
template <std::size_t count> void addRows(const Case (&cases)[count])
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < count; ++index)
        QTest::newRow(cases[index].name) << static_cast<int>(index);
}

struct Tensors {
    torch::Tensor query, key, value, mask, upstream;
};

Tensors draw(const Case& sizes)
{
    auto generator = at::detail::createCPUGenerator(3);
    const auto normal = [&](std::int64_t heads, std::int64_t length) {
        // The order of a projection's output, transposed as the decoder does it.
        return torch::randn({sizes.batch, length, heads, sizes.headSize}, generator, torch::kFloat64).transpose(1, 2);
    };
    Tensors tensors{normal(sizes.heads, sizes.queries) * 3, normal(sizes.keyHeads, sizes.keys),
                    normal(sizes.keyHeads, sizes.keys), {}, normal(sizes.heads, sizes.queries)};
    if (sizes.hiddenKeys > 0) {
        tensors.mask = torch::ones({sizes.batch, sizes.keys}, torch::kBool);
        tensors.mask[1].narrow(0, 0, sizes.hiddenKeys).fill_(false);
    }
    return tensors;
}

/// Queries that see a key: what comes out of the others means nothing.
torch::Tensor meaningful(const Case& sizes, const torch::Tensor& result)
{
    const auto seen = sizes.hiddenKeys - (sizes.keys - sizes.queries);
    if (sizes.masking == Masking::None || seen <= 0)
        return result;
    auto copy = result.clone();
    copy[1].narrow(1, 0, seen).zero_();
    return copy;
}

struct Outcome {
    torch::Tensor result, query, key, value; ///< and gradients
};

template <typename Attend> Outcome run(const Case& sizes, const Tensors& tensors, torch::Dtype dtype, Attend attendBy)
{
    const auto leaf = [&](const torch::Tensor& t) { return t.to(dtype).detach().requires_grad_(true); };
    const auto query = leaf(tensors.query), key = leaf(tensors.key), value = leaf(tensors.value);
    const auto result = attendBy(query, key, value, sizes.masking, tensors.mask);
    result.backward(meaningful(sizes, tensors.upstream).to(dtype));
    return {meaningful(sizes, result.detach()), query.grad(), key.grad(), value.grad()};
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blockwiseEqualsWhole_data();
    void blockwiseEqualsWhole();
    void withoutGradientsTheSameNumbers();
    void aQueryThatSeesNothingIsFinite();
    void oneQueryEqualsWhole();
    void oneQueryThatSeesNothingGivesZeros();
    void manyQueriesInBf16EqualDoublePrecision_data();
    void manyQueriesInBf16EqualDoublePrecision();
    void scoresThatAreNotFiniteShow();
    void libTorchsOwnAttentionIsTheSame();
};

void TestAttention::blockwiseEqualsWhole_data()
{
    addRows(kCases);
}

void TestAttention::blockwiseEqualsWhole()
{
    QFETCH(int, index);
    const auto& sizes = kCases[index];
    const auto tensors = draw(sizes);
    const auto wanted = run(sizes, tensors, torch::kFloat64, attendWhole);
    const auto found = run(sizes, tensors, sizes.dtype, attendBlockwise);
    QCOMPARE(found.result.scalar_type(), sizes.dtype);
    VERIFY_CLOSE("result", found.result, wanted.result, sizes.tolerance);
    VERIFY_CLOSE("query's gradient", found.query, wanted.query, sizes.tolerance);
    VERIFY_CLOSE("key's gradient", found.key, wanted.key, sizes.tolerance);
    VERIFY_CLOSE("value's gradient", found.value, wanted.value, sizes.tolerance);
}

void TestAttention::withoutGradientsTheSameNumbers()
{
    const auto tensors = draw(kCases[0]);
    const auto wanted = run(kCases[0], tensors, torch::kFloat64, attendBlockwise);
    const torch::NoGradGuard noGrad;
    QVERIFY(torch::equal(attendBlockwise(tensors.query, tensors.key, tensors.value, Masking::Causal), wanted.result));
}

void TestAttention::aQueryThatSeesNothingIsFinite()
{
    const auto& sizes = kCases[6];
    const auto tensors = draw(sizes);
    for (const auto dtype : {torch::kFloat32, torch::kBFloat16})
        for (const auto attendBy : {attendWhole, attendBlockwise}) {
            const auto result = attendBy(tensors.query.to(dtype), tensors.key.to(dtype), tensors.value.to(dtype),
                                         sizes.masking, tensors.mask);
            QVERIFY(result.isfinite().all().item<bool>());
        }
}

void TestAttention::oneQueryEqualsWhole()
{
    // A new token against its cache, the keys a part of a larger tensor; heads of a size that is no multiple of lanes.
    const Case sizes[] = {{"", 1, 4, 4, 1, 777, 96, Masking::Causal, 0, torch::kFloat32, 1e-5},
                          {"", 1, 2, 2, 1, 1, 96, Masking::Causal, 0, torch::kBFloat16, 1e-2},
                          {"", 1, 2, 2, 1, 3, 96, Masking::Causal, 0, torch::kBFloat16, 1e-2},
                          {"", 1, 2, 2, 1, 777, 96, Masking::Causal, 0, torch::kBFloat16, 1e-2},
                          {"", 2, 4, 4, 1, 66, 64, Masking::Causal, 0, torch::kBFloat16, 1e-2},
                          {"", 2, 4, 4, 1, 67, 128, Masking::Causal, 0, torch::kFloat32, 1e-5},
                          {"", 3, 6, 2, 1, 50, 40, Masking::Causal, 20, torch::kFloat32, 1e-5},
                          {"", 2, 4, 2, 1, 1500, 96, Masking::Causal, 1100, torch::kBFloat16, 1e-2}};
    for (const auto& one : sizes) {
        const auto tensors = draw(one);
        const auto wanted =
            attendWhole(tensors.query.to(one.dtype).to(torch::kFloat64), tensors.key.to(one.dtype).to(torch::kFloat64),
                        tensors.value.to(one.dtype).to(torch::kFloat64), one.masking, tensors.mask);
        const torch::NoGradGuard noGrad;
        const auto inCache = [&](const torch::Tensor& t) {
            auto cache = torch::full({t.size(0), t.size(1), t.size(2) + 9, t.size(3)}, NAN, one.dtype);
            auto part = cache.narrow(2, 0, t.size(2));
            return part.copy_(t);
        };
        const auto found = attend(tensors.query.to(one.dtype), inCache(tensors.key), inCache(tensors.value),
                                  one.masking, tensors.mask);
        QCOMPARE(found.scalar_type(), one.dtype);
        VERIFY_CLOSE("result", found, wanted, one.tolerance);
    }
}

void TestAttention::oneQueryThatSeesNothingGivesZeros()
{
    const Case sizes{"", 2, 4, 4, 1, 50, 96, Masking::Causal, 50, torch::kBFloat16, 0.0};
    const auto tensors = draw(sizes);
    const torch::NoGradGuard noGrad;
    const auto found = attend(tensors.query.to(sizes.dtype), tensors.key.to(sizes.dtype), tensors.value.to(sizes.dtype),
                              sizes.masking, tensors.mask);
    QVERIFY(found[0].count_nonzero().item<std::int64_t>() > 0);
    QCOMPARE(found[1].count_nonzero().item<std::int64_t>(), std::int64_t{0});
}

// On tiles where the CPU has them: heads of a multiple of 32.
const Case kManyQueries[] = {
    {"a picture", 2, 3, 3, 577, 577, 64, Masking::None, 0, torch::kBFloat16, 2e-2},
    {"a prompt", 1, 2, 2, 97, 97, 96, Masking::Causal, 0, torch::kBFloat16, 2e-2},
    {"a prompt behind a cache", 1, 2, 2, 70, 1400, 96, Masking::Causal, 0, torch::kBFloat16, 2e-2},
    {"groups of query heads", 2, 6, 2, 33, 33, 32, Masking::Causal, 0, torch::kBFloat16, 2e-2},
    {"more places than are kept at a time", 1, 2, 1, 40, 2000, 32, Masking::None, 0, torch::kBFloat16, 2e-2},
    {"two queries", 1, 2, 2, 2, 2, 32, Masking::Causal, 0, torch::kBFloat16, 2e-2},
};

void TestAttention::manyQueriesInBf16EqualDoublePrecision_data()
{
    addRows(kManyQueries);
}

void TestAttention::manyQueriesInBf16EqualDoublePrecision()
{
    QFETCH(int, index);
    const auto& sizes = kManyQueries[index];
    const auto tensors = draw(sizes);
    const torch::NoGradGuard noGrad;
    const auto rounded = [](const torch::Tensor& t) { return t.to(torch::kBFloat16); };
    const auto query = rounded(tensors.query), key = rounded(tensors.key), value = rounded(tensors.value);
    const auto wide = [](const torch::Tensor& t) { return t.to(torch::kFloat64); };
    const auto wanted = attendWhole(wide(query), wide(key), wide(value), sizes.masking, {});
    const auto found = attend(query, key, value, sizes.masking);
    QCOMPARE(found.scalar_type(), torch::kBFloat16);
    QVERIFY(found.sizes() == wanted.sizes());
    VERIFY_CLOSE("result", found, wanted, sizes.tolerance);
    // Far apart scores as well: one place has all the weight.
    VERIFY_CLOSE("decided", attend(rounded(query * 64), key, value, sizes.masking),
                 attendWhole(wide(rounded(query * 64)), wide(key), wide(value), sizes.masking, {}), 5 * sizes.tolerance);
}

void TestAttention::scoresThatAreNotFiniteShow()
{
    const torch::NoGradGuard noGrad;
    for (const double strange : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        auto query = torch::ones({1, 1, 40, 32}).to(torch::kBFloat16);
        query[0][0][7][3] = strange;
        const auto key = torch::ones({1, 1, 40, 32}).to(torch::kBFloat16);
        const auto found = attend(query, key, key, Masking::None);
        QVERIFY(!torch::isfinite(found[0][0][7]).any().item<bool>());
        QVERIFY(torch::isfinite(found[0][0][8]).all().item<bool>());
    }
    auto key = torch::ones({1, 1, 40, 32}).to(torch::kBFloat16);
    key[0][0][5] = -std::numeric_limits<double>::infinity(); // a place without weight, whatever its value
    auto value = torch::ones({1, 1, 40, 32}).to(torch::kBFloat16);
    value[0][0][5] = 1e38;
    const auto found = attend(torch::ones({1, 1, 40, 32}).to(torch::kBFloat16), key, value, Masking::None);
    QVERIFY((found.to(torch::kFloat32) - 1.0).abs().max().item<float>() < 0.02F);
}

/// What a GPU takes instead; here on a CPU, as it is called there.
void TestAttention::libTorchsOwnAttentionIsTheSame()
{
    torch::manual_seed(12);
    for (const auto masking : {Masking::Causal, Masking::None}) {
        const bool causal = masking == Masking::Causal;
        const auto drawn = [] { return torch::randn({2, 40, 3, 16}).transpose(1, 2).detach().requires_grad_(); };
        const auto query = drawn(), key = drawn(), value = drawn();
        if (!compat::kHasFusedAttention) {
            QVERIFY_EXCEPTION_THROWN(compat::fusedAttention(query, key, value, causal), c10::Error);
            continue;
        }
        const auto wanted = attendWhole(query, key, value, masking);
        const auto found = compat::fusedAttention(query, key, value, causal);
        VERIFY_CLOSE("result", found, wanted, 1e-5);
        const auto upstream = torch::randn_like(wanted);
        const auto wantedGradients = torch::autograd::grad({wanted}, {query, key, value}, {upstream});
        const auto gradients = torch::autograd::grad({found}, {query, key, value}, {upstream});
        for (std::size_t input = 0; input < gradients.size(); ++input)
            VERIFY_CLOSE("gradient", gradients[input], wantedGradients[input], 1e-5);
    }
}

QTEST_GUILESS_MAIN(TestAttention)
#include "test_attention.moc"
