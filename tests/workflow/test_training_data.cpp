// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/training_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"
#include "engine/workflow/run_model.h"

using namespace vitrine;

class TestTrainingData : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<catalog::Catalog>(
            catalog::Catalog::create(m_home->filePath("a.vitrine").toStdString()));
    }

    void onlyWhatCanBeLearnedFromIsGiven()
    {
        add("train", catalog::Split::Train, true, catalog::Status::Unreviewed);
        add("validation", catalog::Split::Validation, true, catalog::Status::Accepted);
        add("test", catalog::Split::Test, true, catalog::Status::Unreviewed);
        add("no split", catalog::Split::Unassigned, true, catalog::Status::Unreviewed);
        add("no picture", catalog::Split::Train, false, catalog::Status::Unreviewed);
        add("rejected", catalog::Split::Train, true, catalog::Status::Rejected);
        const auto data = workflow::trainingDataFrom(*m_catalog);
        QCOMPARE(data.training.size(), std::size_t(1));
        QCOMPARE(workflow::trainingRowCount(*m_catalog), std::uint64_t(1));
        QCOMPARE(data.validation.size(), std::size_t(1));
        QCOMPARE(data.training[0].fields.at("title"), std::string("train"));
        QCOMPARE(data.training[0].id, std::string("1"));
        QCOMPARE(data.training[0].image, m_catalog->folder() / "images/train.jpg");
        QCOMPARE(workflow::examplesFrom(*m_catalog, {"split:test", {}, false}).size(), std::size_t(1));
    }

    void templatesSeeEveryColumn()
    {
        catalog::Product product;
        product.title = "T";
        product.full_price = 590.0;
        product.extra = R"({"title":"of the source","material":"Wool","sizes":[1,2]})";
        const auto fields = workflow::fieldsOf(product);
        QCOMPARE(fields.at("title"), std::string("T"));
        QCOMPARE(fields.at("full_price"), std::string("590.0"));
        QCOMPARE(fields.at("material"), std::string("Wool"));
        QCOMPARE(fields.at("sizes"), std::string("[1,2]"));
    }

    void runNamesAreFree()
    {
        const auto first = workflow::freeRunName(*m_catalog, {});
        std::filesystem::create_directories(m_catalog->runsFolder() / first);
        const auto second = workflow::freeRunName(*m_catalog, {});
        QVERIFY(first != second);
        QVERIFY(first.find("lora") != std::string::npos);
    }

    void aRunWithoutACheckpointIsNoModel()
    {
        QVERIFY_THROWS_EXCEPTION(core::Error, workflow::modelOf({m_catalog->runsFolder() / "none"}));
    }

private:
    void add(const std::string& title, catalog::Split split, bool usable, catalog::Status status)
    {
        catalog::Product product;
        product.title = title;
        product.split = split;
        product.status = status;
        product.image = "images/" + title + ".jpg";
        product.imageUsable = usable;
        auto insert = m_catalog->insertMany({"test"});
        insert.add(product);
        insert.commit();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<catalog::Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestTrainingData)
#include "test_training_data.moc"
