// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestExport : public QObject {
    Q_OBJECT
private slots:
    void whatIsExportedImportsBackUnchanged_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("out");
        QTest::newRow("csv") << int(ExportFormat::Csv) << "out.csv";
        QTest::newRow("jsonl") << int(ExportFormat::JsonLines) << "out.jsonl";
        QTest::newRow("imagefolder") << int(ExportFormat::ImageFolder) << "out";
    }
    void whatIsExportedImportsBackUnchanged()
    {
        QFETCH(int, format);
        QFETCH(QString, out);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, 60);
        const auto report = exportCatalog(catalog, {}, ExportFormat(format), folder / out.toStdString(), {});
        QCOMPARE(int(report.products), 60);
        QVERIFY(report.problems.empty());
        auto other = Catalog::create(folder / "b.vitrine");
        importSource(other, folder / out.toStdString(), {}, {});
        const auto byCode = [](const Catalog& where) {
            std::vector<Product> sorted = where.products(where.find({"", Field::ProductCode, false}));
            return sorted;
        };
        const auto before = byCode(catalog), after = byCode(other);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            for (const auto field : allFields())
                if (field != Field::Image)
                    QCOMPARE(after[i].text(field), before[i].text(field));
            QCOMPARE(after[i].extra, before[i].extra);
            QVERIFY(after[i].imageUsable);
            QCOMPARE(core::readFile(other.imagePath(after[i])), core::readFile(catalog.imagePath(before[i])));
        }
    }

    void rowsWithoutAPictureAreToldOf()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, 2);
        std::filesystem::remove(catalog.imagePath(catalog.product(1)));
        const auto report = exportCatalog(catalog, {}, ExportFormat::ImageFolder, folder / "out", {});
        QCOMPARE(int(report.products), 1);
        QCOMPARE(report.problems.size(), std::size_t(1));
    }

private:
    /// Texts that break careless writers.
    static void fill(Catalog& catalog, int count)
    {
        core::Random random(1);
        const std::vector<std::string> texts = {
            "plain", "with, comma", "with \"quotes\"", "two\nlines", " blanks ", "Ærlig ærend",
            "тест",  "=1+1",        "semi;colon",      "0012",       "1e5",      "null"};
        auto insert = catalog.insertMany("test");
        for (int i = 0; i < count; ++i) {
            Product product;
            product.title = random.pick(texts);
            product.category1_code = random.pick(texts);
            product.category2_code = random.pick(texts);
            product.category3_code = random.pick(texts);
            product.brand = random.pick(texts);
            product.notes = random.pick(texts);
            product.caption = random.pick(texts);
            product.currency_code = "NOK";
            product.full_price = random.uniform(0.0, 1e5);
            if (random.chance(0.7))
                product.price = static_cast<double>(random.below(1000)) / 4.0;
            product.product_code = "code" + std::to_string(1000 + i);
            product.split = static_cast<Split>(random.below(4));
            product.status = static_cast<Status>(random.below(3));
            if (random.chance(0.5))
                product.tags = {"one", "two words"};
            product.extra = "{\"colour\":\"Bl\u00e5\",\"size\":\"10, \\\"x\\\"\"}";
            product.image = "images/" + std::to_string(i) + ".jpg";
            product.imageUsable = true;
            const core::Picture grey{8, 8, std::vector<std::uint8_t>(8 * 8 * 3, std::uint8_t(i))};
            core::writeFileAtomically(catalog.folder() / product.image, imaging::encodeJpeg(grey, 90));
            insert.add(product);
        }
        insert.commit();
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
