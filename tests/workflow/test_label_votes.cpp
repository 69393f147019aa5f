// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/core/random.h"
#include "engine/workflow/similar/category_advice.h"
#include "engine/workflow/similar/label_faults.h"

using namespace vitrine;
using namespace vitrine::workflow;

namespace {

constexpr std::size_t kDimension = 24;

/// Points around the middles of some clusters, `spread` of the middles' distance apart, of length 1.
struct Clusters {
    std::vector<float> vectors;
    std::vector<std::uint32_t> cluster;

    Clusters(const std::vector<std::size_t>& sizes, double spread, std::uint64_t seed)
    {
        core::Random random(seed);
        std::uint32_t number = 0;
        for (const auto size : sizes) {
            std::vector<double> middle(kDimension);
            for (auto& value : middle)
                value = random.normal();
            for (std::size_t i = 0; i < size; ++i)
                add(middle, spread, number, random);
            ++number;
        }
    }

    std::vector<LabelledRow> rows() const
    {
        std::vector<LabelledRow> rows;
        for (std::uint32_t at = 0; at < cluster.size(); ++at)
            rows.push_back({at, cluster[at], at});
        return rows;
    }

    std::vector<std::vector<Neighbour>> neighbours() const
    {
        return VectorIndex(vectors, kDimension).nearestOfAll(kVotingNeighbours, {});
    }

private:
    void add(const std::vector<double>& middle, double spread, std::uint32_t number, core::Random& random)
    {
        std::vector<double> point(kDimension);
        double length = 0.0;
        for (std::size_t at = 0; at < kDimension; ++at) {
            point[at] = middle[at] + spread * random.normal();
            length += point[at] * point[at];
        }
        for (const double value : point)
            vectors.push_back(static_cast<float>(value / std::sqrt(length)));
        cluster.push_back(number);
    }
};

LabelledProducts asProducts(const std::vector<LabelledRow>& rows, const std::vector<std::string>& names)
{
    LabelledProducts products;
    products.labels = names;
    for (const auto& row : rows) {
        products.products.push_back(static_cast<catalog::ProductId>(products.products.size() + 1));
        products.categories.push_back(row.label == kNoLabel ? "N.A." : names[row.label]);
    }
    products.rows = rows;
    return products;
}

std::vector<CategoryAdvice> adviceFor(const Clusters& clusters, const std::vector<LabelledRow>& rows,
                                      const std::vector<std::string>& names)
{
    return adviseFrom(asProducts(rows, names), neighbourVotes(rows, clusters.neighbours(), Trust::Equal));
}

} // namespace

class TestLabelVotes : public QObject {
    Q_OBJECT
private slots:
    /// As hard as the starter model's features of sample products: one vote in five is for the wrong category.
    void ofFiftySwappedCategoriesThirtyFiveAreAmongTheFirstHundred()
    {
        const Clusters clusters({400, 350, 300, 250, 200, 150, 150, 100, 50, 50}, 1.55, 1);
        auto rows = clusters.rows();
        core::Random random(2);
        std::set<std::size_t> swapped;
        while (swapped.size() < 50) {
            const auto a = random.below(rows.size());
            const auto b = random.below(rows.size());
            if (rows[a].label == rows[b].label || swapped.contains(a) || swapped.contains(b))
                continue;
            std::swap(rows[a].label, rows[b].label);
            swapped.insert({a, b});
        }
        const auto votes = neighbourVotes(rows, clusters.neighbours(), Trust::ByAgreement);
        std::vector<std::pair<double, std::size_t>> suspects;
        std::size_t right = 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            suspects.emplace_back(-faultScore(rows[row].label, votes[row]), row);
            right += votes[row].shares.front().label == clusters.cluster[row] ? 1 : 0;
        }
        QVERIFY2(right < rows.size() * 95 / 100, qPrintable(QString("too easy: %1").arg(right)));
        std::sort(suspects.begin(), suspects.end());
        const auto found = std::count_if(suspects.begin(), suspects.begin() + 100,
                                         [&](const auto& suspect) { return swapped.contains(suspect.second); });
        QVERIFY2(found >= 35, qPrintable(QString("%1 found, %2 right").arg(found).arg(right)));

        const auto from = [&](double certainty) { // how many have at least this one
            return std::count_if(suspects.begin(), suspects.end(), [certainty](const auto& suspect) {
                return faultCertainty(-suspect.first) >= certainty;
            });
        };
        const auto called = from(kDoubtfulCertainty);
        const auto wrong =
            std::count_if(suspects.begin(), suspects.begin() + called,
                          [&](const auto& suspect) { return swapped.contains(suspect.second); });
        QVERIFY2(wrong >= 40 && 2 * called <= from(0.5),
                 qPrintable(QString("%1 called doubtful, %2 of them wrong").arg(called).arg(wrong)));
    }

    void whereACategorysOwnMustVoteFewerVotesAgainstItAreEnough()
    {
        QCOMPARE(doubtfulFrom(400, kWitnesses), kDoubtfulCertainty);
        QCOMPARE(doubtfulFrom(3, 400), kDoubtfulCertainty);
        QCOMPARE(doubtfulFrom(0, 9), kDoubtfulCertainty); // nobody is there to speak for it
        QVERIFY(std::abs(doubtfulFrom(10, 9) - 0.6 * kDoubtfulCertainty) < 1e-9); // 9 of 15 can speak against it
        QCOMPARE(doubtfulFrom(10, 3), 0.5); // its rival has more votes all the same
    }

    void relativesAreOneWitness()
    {
        // Row 0 of label 0 has one neighbour of label 0 and five of label 1, which are one product in five colours.
        std::vector<LabelledRow> rows{{0, 0, 0}, {1, 0, 1}};
        std::vector<Neighbour> near{{1, 0.5F}};
        for (std::uint32_t row = 2; row < 7; ++row) {
            rows.push_back({row, 1, 99});
            near.push_back({row, 0.5F});
        }
        std::vector<std::vector<Neighbour>> neighbours(7);
        neighbours[0] = near;
        neighbours[1] = {{0, 0.5F}};
        for (std::uint32_t row = 2; row < 7; ++row)
            neighbours[row] = {{row == 2 ? 3U : 2U, 0.9F}};
        const auto votes = neighbourVotes(rows, neighbours, Trust::Equal);
        QVERIFY(std::abs(votes[0].of(0) - 0.5) < 1e-9);
        QVERIFY(std::abs(votes[0].of(1) - 0.5) < 1e-9);
    }

    void productsOfOnePictureAreHeardOnceButHeard()
    {
        std::vector<LabelledRow> rows{{0, 0, 0}, {0, 1, 1}, {0, 1, 2}};
        const auto votes = neighbourVotes(rows, {{}}, Trust::ByAgreement);
        QCOMPARE(votes[0].shares.size(), std::size_t(1));
        QCOMPARE(votes[0].shares.front().label, 1U);
        QVERIFY(faultScore(0, votes[0]) > 0.0);
        QVERIFY(std::abs(faultCertainty(faultScore(0, votes[0])) - 1.02 / 1.04) < 1e-9); // 1 and 0, both with the prior
        QCOMPARE(faultCertainty(0.0), 0.5);
    }

    void rowsWithoutPictureOrLabelDoNotVote()
    {
        std::vector<LabelledRow> rows{{0, 0, 0}, {1, kNoLabel, 1}, {kNoPicture, 1, 2}};
        const auto votes = neighbourVotes(rows, {{{1, 0.9F}}, {{0, 0.9F}}}, Trust::ByAgreement);
        QVERIFY(votes[0].shares.empty());
        QVERIFY(votes[2].shares.empty());
        QCOMPARE(votes[1].shares.front().label, 0U);
        QVERIFY(!(faultScore(0, votes[0]) > 0.0));
    }

    void placeholdersTakeWhatTheyLookLike()
    {
        const Clusters clusters({60, 60}, 0.3, 3);
        auto rows = clusters.rows();
        for (const std::size_t row : {0U, 1U, 2U, 70U})
            rows[row].label = kNoLabel;
        const auto advice = adviceFor(clusters, rows, {"Coats", "Bags"});
        QCOMPARE(advice.size(), std::size_t(1));
        QVERIFY(advice.front().kind == AdviceKind::Placeholder);
        QCOMPARE(advice.front().changes.size(), std::size_t(4));
        for (const auto& [product, category] : advice.front().changes)
            QCOMPARE(category, std::string(product == 71 ? "Bags" : "Coats"));
        QCOMPARE(describe(advice.front()),
                 std::string("\"N.A.\" says nothing. 4 of 4 look like products of a category and can take it "
                             "(Coats: 3, Bags: 1); 100 % of what looks like them agrees."));
    }

    void aRareCategoryJoinsTheOneItLooksLike()
    {
        const Clusters clusters({250, 250}, 0.3, 4);
        auto rows = clusters.rows();
        rows[5].label = rows[6].label = 2;
        const auto advice = adviceFor(clusters, rows, {"Coats", "Bags", "Anoraks"});
        QCOMPARE(advice.size(), std::size_t(1));
        QVERIFY(advice.front().kind == AdviceKind::Rare);
        QCOMPARE(advice.front().from, std::string("Anoraks"));
        QCOMPARE(advice.front().to, std::string("Coats"));
        QCOMPARE(advice.front().changes.size(), std::size_t(2));
    }

    void categoriesThatLookAlikeAreProposedAndOthersNot()
    {
        const Clusters clusters({100, 100, 100}, 0.3, 5);
        auto rows = clusters.rows();
        core::Random random(6);
        for (std::size_t row = 0; row < 100; ++row) // one cluster under two names
            rows[row].label = random.chance(0.4) ? 3 : 0;
        const auto advice = adviceFor(clusters, rows, {"Tops", "Bags", "Shoes", "Tees"});
        QCOMPARE(advice.size(), std::size_t(1));
        QVERIFY(advice.front().kind == AdviceKind::Overlapping);
        QCOMPARE(advice.front().from, std::string("Tees"));
        QCOMPARE(advice.front().to, std::string("Tops"));
    }

    /// Of three names for one thing, two become one; only then is that one like the third.
    void adviceGoesOnUntilNothingIsLeft()
    {
        const Clusters clusters({100, 100, 100}, 0.3, 5);
        auto rows = clusters.rows();
        for (std::size_t row = 0; row < 100; ++row)
            rows[row].label = row < 40 ? 0 : row < 70 ? 3 : 4;
        rows[99].label = kNoLabel;
        auto products = asProducts(rows, {"Tops", "Bags", "Shoes", "Tees", "Shirts"});
        const auto neighbours = clusters.neighbours();
        const auto once = adviseFrom(products, neighbourVotes(rows, neighbours, Trust::Equal));
        const auto all = adviseUntilTidyFrom(products, neighbours);
        QVERIFY(all.size() >= once.size());
        for (const auto& advice : all)
            for (const auto& [product, category] : advice.changes)
                products.categories[static_cast<std::size_t>(product) - 1] = category;
        for (std::size_t row = 1; row < 100; ++row)
            QCOMPARE(products.categories[row], products.categories[0]);
        numberLabels(products);
        QCOMPARE(products.labels.size(), std::size_t(3));
        QVERIFY(adviseFrom(products, neighbourVotes(products.rows, neighbours, Trust::Equal)).empty());
    }

    void spellingsAreOneCategory()
    {
        const Clusters clusters({40, 10, 30}, 0.3, 7);
        const auto advice = adviceFor(clusters, clusters.rows(), {"T-Shirts", "tshirt", "Bags"});
        QCOMPARE(advice.size(), std::size_t(1));
        QVERIFY(advice.front().kind == AdviceKind::SameName);
        QCOMPARE(describe(advice.front()),
                 std::string("\"tshirt\" (10 of them) is another spelling of \"T-Shirts\" (40): make them one."));
    }
};

QTEST_GUILESS_MAIN(TestLabelVotes)
#include "test_label_votes.moc"
