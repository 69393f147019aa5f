// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"

using namespace vitrine;
using namespace vitrine::catalog;

/// Categories of an imagefolder in which one split has metadata and another has folders instead.
class TestFolderCategories : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::canonical(m_home->path().toStdString());
    }

    void aSplitWithoutMetadataHasItsFolders_data()
    {
        QTest::addColumn<QString>("train"); // one line of metadata
        QTest::addColumn<int>("lines");
        QTest::addColumn<QStringList>("categories"); // of the first and of the last product
        const QStringList both{"shoes", "hats"};
        QTest::newRow("beside a column of categories") << R"({"file_name":"a.jpg","category":"shoes"})" << 1 << both;
        QTest::newRow("after the rows of a preview") << R"({"file_name":"a.jpg","category":"shoes"})" << 60 << both;
        QTest::newRow("without such a column") << R"({"file_name":"a.jpg","title":"Shoe"})" << 1 << QStringList{"", "hats"};
        QTest::newRow("beside paths of categories")
            << R"({"file_name":"a.jpg","category":"clothes > shoes"})" << 1 << both;
    }
    void aSplitWithoutMetadataHasItsFolders()
    {
        QFETCH(QString, train);
        QFETCH(int, lines);
        QFETCH(QStringList, categories);
        core::writeFileAtomically(m_folder / "source/train/metadata.jsonl", (train + "\n").repeated(lines).toStdString());
        core::writeFileAtomically(m_folder / "source/train/a.jpg", "picture");
        core::writeFileAtomically(m_folder / "source/test/hats/b.jpg", "picture");
        auto catalog = Catalog::create(m_folder / "shop.vitrine");
        importSource(catalog, m_folder / "source", {}, {});
        const auto products = catalog.products(catalog.find({}));
        QCOMPARE(int(products.size()), lines + 1);
        QCOMPARE(QString::fromStdString(products.front().category3_code), categories.front());
        QCOMPARE(QString::fromStdString(products.back().category3_code), categories.back());
        QVERIFY(products.back().split == Split::Test);
        QCOMPARE(products.back().extra, std::string());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestFolderCategories)
#include "test_folder_categories.moc"
