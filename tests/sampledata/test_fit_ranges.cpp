// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fit_ranges.h"

#include <cmath>
#include <set>

#include <QtTest>

#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::sampledata;

namespace {

constexpr std::uint64_t kAnonymity = 10;

} // namespace

class TestFitRanges : public QObject {
    Q_OBJECT
private slots:
    void rangesHoldEnoughAndTouchNoValue()
    {
        core::Random random(11);
        for (int round = 0; round < 50; ++round) {
            std::vector<Measured> values;
            const auto count = 40 + random.below(300);
            for (std::uint64_t at = 0; at < count;
                 ++at) // three rows of each product, of one price or several
                values.push_back({at % 3 == 0 || random.chance(0.3)
                                      ? std::round(100.0 * std::exp(random.normal(3.0, 1.0))) / 100.0
                                      : values.back().value,
                                  {static_cast<std::uint32_t>(at / 3), static_cast<std::uint32_t>(at / 6)}});
            const auto ranges = fitRanges(values, kAnonymity, 16, 0.01);
            QVERIFY(!ranges.empty() && ranges.size() <= 17);
            double shares = 0.0;
            for (std::size_t at = 0; at < ranges.size(); ++at) {
                QVERIFY(ranges[at].low < ranges[at].high && ranges[at].low > 0.0);
                QVERIFY(at == 0 || ranges[at].low == ranges[at - 1].high);
                std::set<std::uint32_t> products;
                double rows = 0.0;
                for (const auto& [value, of] : values) {
                    QVERIFY(std::abs(value - ranges[at].low) > 0.004 &&
                            std::abs(value - ranges[at].high) > 0.004);
                    const bool first = at == 0, last = at + 1 == ranges.size();
                    if ((first || value > ranges[at].low) && (last || value < ranges[at].high)) {
                        products.insert(of.product);
                        rows += 1.0;
                    }
                }
                QVERIFY(products.size() >= kAnonymity);
                QVERIFY(std::abs(ranges[at].share * double(count) - rows) < 0.01);
                shares += ranges[at].share;
            }
            QVERIFY(std::abs(shares - 1.0) < 1e-4);
        }
        std::vector<Measured> oneProduct(50, {7.0, {4, 2}});
        QVERIFY(fitRanges(oneProduct, kAnonymity, 16, 0.01).empty());
    }
};

QTEST_GUILESS_MAIN(TestFitRanges)
#include "test_fit_ranges.moc"
