// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/metrics.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/train/recipe.h"

using namespace vitrine::train;

namespace {

PredictedCaption captionOf(const std::string& truth, const std::string& predicted)
{
    PredictedCaption caption;
    caption.truth = truth;
    caption.predicted = predicted;
    caption.true_price = priceOf(truth, kDefaultResponseTemplate);
    caption.predicted_price = priceOf(predicted, kDefaultResponseTemplate);
    return caption;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void chrfEqualsWorkedExamples()
    {
        QCOMPARE(chrf("coat", "coat"), 100.0);
        QCOMPARE(chrf("xyz", "coat"), 0.0);
        // "ab" against "abc": 1-grams precision 1, recall 2/3; 2-grams precision 1, recall 1/2; no 3-gram in
        // the hypothesis. F2 = 5 p r / (4 p + r): 5·(2/3)/(4+2/3) = 0.714286 and 5·(1/2)/(4+1/2) = 0.555556.
        const double found = chrf("ab", "abc");
        QVERIFY2(found > 30.0 && found < 72.0, qPrintable(QString::number(found)));
        QVERIFY(chrf("blå coat", "blå coat") == 100.0);
        QCOMPARE(chrf("a b", "ab"), 100.0); // white space does not count
    }

    void scoresWhatWasGenerated()
    {
        Metrics metrics;
        scoreCaptions({captionOf("Product: Red Coat, Category: Coats, Full Price: 100.0",
                                 "Product: Red Coat, Category: Coats, Full Price: 100.0"),
                       captionOf("Product: Bag, Category: Bags, Full Price: 200.0",
                                 "Product: Tote, Category: Bags, Full Price: 215.0"),
                       captionOf("Product: Hat, Category: Hats, Full Price: 50.0",
                                 "Product: Hat, Category: Caps, Full Price: 100.0"),
                       captionOf("Product: Mug, Category: Mugs, Full Price: 10.0", "no idea")},
                      kDefaultResponseTemplate, metrics);
        QCOMPARE(int(metrics.captions), 4);
        QCOMPARE(*metrics.exact_match, 0.25);
        QCOMPARE(*metrics.category_accuracy, 0.5);
        QCOMPARE(*metrics.price_mean_absolute_error, (0.0 + 15.0 + 50.0) / 3.0);
        QCOMPARE(*metrics.price_median_percentage_error, 0.075);
        QCOMPARE(*metrics.price_within_10_percent, 0.5);
        QCOMPARE(int(metrics.unparsable), 1);
    }

    void aPriceCountsWithoutTheCommaBeforeIt()
    {
        Metrics metrics;
        scoreCaptions({captionOf("Product: Coat, Category: Coats, Full Price: 100.0",
                                 "Product: Coat, Category: Coats Full Price: EUR 105")},
                      kDefaultResponseTemplate, metrics);
        QCOMPARE(*metrics.price_mean_absolute_error, 5.0);
        QCOMPARE(*metrics.category_accuracy, 1.0);
        QCOMPARE(*metrics.exact_match, 0.0);
        QCOMPARE(int(metrics.unparsable), 0);
    }

    void writtenMetricsReadBack()
    {
        Metrics metrics;
        metrics.validation_loss = 1.5;
        metrics.image_use = 0.25;
        const auto json = metrics.toJson();
        QVERIFY(json.at("exact_match").is_null());
        const auto read = Metrics::fromJson(json);
        QCOMPARE(read.validation_loss, 1.5);
        QCOMPARE(*read.image_use, 0.25);
        QVERIFY(!read.exact_match);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
