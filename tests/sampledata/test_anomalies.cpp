// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/anomaly_score.h"

#include <cmath>
#include <numeric>
#include <set>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/anomalies/anomaly_plan.h"
#include "engine/sampledata/anomalies/anomaly_record.h"
#include "engine/sampledata/sample_generator.h"

using namespace vitrine;
using namespace vitrine::sampledata;

namespace {

/// Mean difference between a pixel and its right neighbour: what a blur takes away.
double contrast(const core::Picture& picture)
{
    double sum = 0.0;
    for (std::int32_t y = 0; y < picture.height; ++y)
        for (std::int32_t x = 3; x < picture.width * 3; ++x)
            sum += std::abs(picture.row(y)[x] - picture.row(y)[x - 3]);
    return sum / static_cast<double>(picture.rgb.size());
}

double light(const core::Picture& picture)
{
    return std::accumulate(picture.rgb.begin(), picture.rgb.end(), 0.0) /
           static_cast<double>(picture.rgb.size());
}

core::Picture decoded(const std::string& bytes)
{
    return imaging::decodePicture(std::as_bytes(std::span(bytes)), "sample");
}

} // namespace

class TestAnomalies : public QObject {
    Q_OBJECT
private slots:
    void ratesAreKept_data()
    {
        QTest::addColumn<int>("anomaly");
        QTest::addColumn<double>("rate");
        for (const auto anomaly : allAnomalies())
            for (const double rate : {0.03, 0.4, 0.9})
                QTest::addRow("%s %.2f", nameOf(anomaly).c_str(), rate) << int(anomaly) << rate;
    }
    void ratesAreKept()
    {
        QFETCH(int, anomaly);
        QFETCH(double, rate);
        constexpr int kRows = 10'000;
        const AnomalyRates rates = {{Anomaly(anomaly), rate}};
        int found = 0;
        for (std::uint64_t index = 0; index < kRows; ++index)
            found += int(planAnomalies(rates, 3, index).anomalies.size());
        // Five standard deviations; duplicates of duplicates are not made, which costs some at high rates.
        const double spread = 5.0 * std::sqrt(rate * (1.0 - rate) / kRows);
        const double share = double(found) / kRows;
        if (Anomaly(anomaly) == Anomaly::DuplicatePicture && rate > 0.5)
            QVERIFY(share > 0.0 && share < rate);
        else
            QVERIFY2(std::abs(share - rate) < spread, qPrintable(QString::number(share)));
        QVERIFY(planAnomalies({}, 3, 5).anomalies.empty());
    }

    void rowsThatShareAPictureFollowItsFirstRow()
    {
        const AnomalyRates rates = {{Anomaly::SharedPicture, 0.7}};
        std::set<std::size_t> sizes;
        std::uint64_t first = 0;
        for (std::uint64_t index = 0; index < 2000; ++index) {
            const auto plan = planAnomalies(rates, 5, index);
            QVERIFY(plan.pictureRow == index || plan.pictureRow == first);
            if (plan.pictureRow == index && index > 0)
                sizes.insert(index - first);
            first = plan.pictureRow;
        }
        QVERIFY(sizes.size() >= 4); // products have different numbers of sizes
    }

    void whatIsRecordedIsWhatIsThere()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        const auto options = troubled(240, 2);
        generateIntoCatalog(catalog, options, {});
        const auto products = catalog.products(catalog.find({}));
        const auto records = readAnomalies(catalog.folder());
        std::map<std::uint64_t, std::vector<Anomaly>> byRow;
        std::set<Anomaly> seen;
        for (const auto& record : records) {
            QCOMPARE(record.seed, options.seed);
            const auto& product = products[record.row - 1];
            QCOMPARE(QString::fromStdString(record.product_code),
                     QString::fromStdString(product.product_code));
            QCOMPARE(QString::fromStdString(record.image), QString::fromStdString(product.image));
            byRow[record.row].push_back(record.injected.anomaly);
            seen.insert(record.injected.anomaly);
            const auto text = [&](std::uint64_t row) {
                return core::readFile(catalog.imagePath(products[row]));
            };
            auto clean = options.profile;
            clean.anomalies.clear();
            const auto index = record.row - 1;
            const auto before = generateSample(clean, options.seed, index);
            switch (record.injected.anomaly) {
            case Anomaly::MissingPrice:
                QVERIFY(!product.price && !product.full_price && !record.injected.was.empty());
                break;
            case Anomaly::PriceOutlier:
                QVERIFY(std::abs(std::log10(*product.full_price / std::stod(record.injected.was))) > 1.9);
                break;
            case Anomaly::MissingTitle:
                QVERIFY(product.title.empty() && !record.injected.was.empty());
                break;
            case Anomaly::HtmlEntities:
                QVERIFY(product.title.find('&') != std::string::npos);
                QVERIFY(record.injected.was.find('&') == std::string::npos);
                break;
            case Anomaly::WrongCategory:
                QVERIFY(product.category3_code != record.injected.was);
                break;
            case Anomaly::SharedPicture:
                QCOMPARE(products[*record.injected.sameAs].image, product.image);
                QCOMPARE(products[*record.injected.sameAs].split, product.split);
                break;
            case Anomaly::DuplicatePicture:
                QVERIFY(products[*record.injected.sameAs].image != product.image);
                QVERIFY(text(*record.injected.sameAs) == text(index));
                break;
            case Anomaly::MissingPicture:
                QVERIFY(!std::filesystem::exists(catalog.imagePath(product)));
                QVERIFY(!product.imageUsable);
                QCOMPARE(product.problems.size(), std::size_t(1));
                break;
            case Anomaly::TruncatedFile:
                imaging::probePicture(
                    catalog.imagePath(product)); // as an import sees it: the header is there
                QVERIFY_THROWS_EXCEPTION(core::Error, imaging::decodePicture(catalog.imagePath(product)));
                break;
            case Anomaly::Blur:
                if (before.pictureRow == index && product.image.find(number(index)) != std::string::npos)
                    QVERIFY(contrast(decoded(text(index))) < 0.7 * contrast(decoded(before.pictureFile)));
                break;
            case Anomaly::DarkPicture:
                QVERIFY(light(decoded(text(index))) < 45.0);
                break;
            case Anomaly::SmallPicture:
                QVERIFY(imaging::probePicture(catalog.imagePath(product)).width <= 72);
                break;
            }
        }
        QCOMPARE(seen.size(), allAnomalies().size());
        for (std::size_t at = 0; at < products.size(); ++at)
            QVERIFY(anomaliesOf(products[at]) == byRow[at + 1]);
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        const auto one = bytesOf(1);
        QVERIFY(one == bytesOf(2));
        QVERIFY(one == bytesOf(4));
    }

    void aSecondSampleKeepsTheFirstOnesRecords()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        auto options = troubled(40, 1);
        generateIntoCatalog(catalog, options, {});
        const auto before = readAnomalies(catalog.folder()).size();
        options.seed = 8;
        generateIntoCatalog(catalog, options, {});
        const auto after = readAnomalies(catalog.folder());
        QVERIFY(before > 0 && after.size() > before);
        QCOMPARE(after.front().seed, std::uint64_t(7));
        QCOMPARE(after.back().seed, std::uint64_t(8));
    }

    void noAnomaliesLeaveNoFile()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        SampleOptions options;
        options.count = 3;
        generateIntoCatalog(catalog, options, {});
        QVERIFY(!std::filesystem::exists(anomalyFile(catalog.folder())));
        QVERIFY(readAnomalies(catalog.folder()).empty());
    }

    void aDamagedRecordIsRefusedByItsLine()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        core::writeFileAtomically(anomalyFile(folder), "{\"seed\":1}\n");
        try {
            readAnomalies(folder);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), int(core::ErrorCode::JsonSyntax));
            QCOMPARE(*error.problem().where.row, std::uint64_t(1));
        }
    }

    void checksAreScored()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        SampleOptions options;
        options.count = 30;
        options.profile = defaultProfile();
        options.profile.anomalies[Anomaly::MissingPrice] = 0.4;
        generateIntoCatalog(catalog, options, {});
        std::vector<catalog::ProductId> right, rest;
        for (const auto& product : catalog.products(catalog.find({})))
            (product.price ? rest : right).push_back(product.id);
        QVERIFY(right.size() >= 3 && rest.size() >= 3);
        const auto found = std::vector{right[0], right[1], rest[0], rest[0]}; // two hits, one miss said twice
        const auto scores = scoreAnomalies(catalog, {{Anomaly::MissingPrice, found}, {Anomaly::Blur, {}}});
        const auto& score = scores.at(Anomaly::MissingPrice);
        QCOMPARE(score.planted, std::uint64_t(right.size()));
        QCOMPARE(score.precision(), 2.0 / 3.0);
        QCOMPARE(score.recall(), 2.0 / double(right.size()));
        QCOMPARE(scores.at(Anomaly::Blur).recall(), 1.0);
    }

private:
    static std::string number(std::uint64_t index)
    {
        return QString("-%1.").arg(index + 1, 6, 10, QChar('0')).toStdString();
    }

    /// A shop in which everything goes wrong now and then.
    static SampleOptions troubled(std::uint64_t count, unsigned threads)
    {
        SampleOptions options;
        options.count = count;
        options.threads = threads;
        options.profile = defaultProfile();
        for (const auto anomaly : allAnomalies())
            options.profile.anomalies[anomaly] = 0.12;
        return options;
    }

    static std::vector<std::string> bytesOf(unsigned threads)
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        generateIntoCatalog(catalog, troubled(90, threads), {});
        std::vector<std::string> all = {core::readFile(anomalyFile(catalog.folder()))};
        for (const auto& product : catalog.products(catalog.find({}))) {
            std::string text = product.extra;
            for (const auto field : catalog::allFields())
                text += product.text(field) + "\n";
            all.push_back(text + (product.imageUsable ? core::readFile(catalog.imagePath(product)) : ""));
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestAnomalies)
#include "test_anomalies.moc"
