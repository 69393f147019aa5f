// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/profile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/paths.h"

using namespace vitrine;
using sampledata::Profile;

class TestProfile : public QObject {
    Q_OBJECT
private slots:
    void shippedProfilesLoadAndDiffer()
    {
        const auto shop = sampledata::defaultProfile(), demo = sampledata::demoProfile();
        QVERIFY(shop.kinds.size() >= 8);
        QVERIFY(demo.kinds.size() >= 8);
        QVERIFY(shop.brand != demo.brand);
        QVERIFY(shop.currency_code != demo.currency_code);
        for (const auto& kind : shop.kinds)
            for (const auto& other : demo.kinds)
                QVERIFY(kind.category3_code != other.category3_code);
    }

    void writtenProfilesReadBack()
    {
        auto profile = sampledata::defaultProfile();
        profile.anomalies = {{sampledata::Anomaly::Blur, 0.02}, {sampledata::Anomaly::HtmlEntities, 0.1}};
        const auto file = path("p.json");
        core::writeFileAtomically(file, profile.toJson().dump());
        QCOMPARE(QString::fromStdString(Profile::load(file).toJson().dump()),
                 QString::fromStdString(profile.toJson().dump()));
    }

    void brokenProfilesAreRefusedByField_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value"); // JSON; empty: removed
        QTest::addColumn<QString>("item");
        QTest::newRow("missing") << "/brand"
                                 << ""
                                 << "brand";
        QTest::newRow("unknown key") << "/colour"
                                     << "1"
                                     << "colour";
        QTest::newRow("wrong type") << "/name"
                                    << "3"
                                    << "name";
        QTest::newRow("unknown kind") << "/kinds/0/kind"
                                      << "\"Rocket\""
                                      << "kinds[0].kind";
        QTest::newRow("kind twice") << "/kinds/0/kind"
                                    << "\"Shirt\""
                                    << "kinds";
        QTest::newRow("too few nouns") << "/kinds/1/nouns"
                                       << "[\"a\"]"
                                       << "kinds[1].nouns";
        QTest::newRow("price of nothing") << "/kinds/0/basePrice"
                                          << "0"
                                          << "kinds[0].basePrice";
        QTest::newRow("no kinds") << "/kinds"
                                  << "[]"
                                  << "kinds";
        QTest::newRow("unknown colour") << "/colourNames/Ultraviolet"
                                        << "\"x\""
                                        << "colourNames.Ultraviolet";
        QTest::newRow("title without noun") << "/titleGrammar"
                                            << "\"{colour}\""
                                            << "titleGrammar";
        QTest::newRow("unknown anomaly") << "/anomalies"
                                         << R"({"gremlins": 0.1})"
                                         << "anomalies.gremlins";
        QTest::newRow("rate above one") << "/anomalies"
                                        << R"({"missing_price": 1.5})"
                                        << "anomalies.missing_price";
        QTest::newRow("more faults than files") << "/anomalies"
                                                << R"({"blur": 0.6, "truncated_file": 0.6})"
                                                << "anomalies";
        QTest::newRow("one picture for all") << "/anomalies"
                                             << R"({"shared_picture": 1.0})"
                                             << "anomalies.shared_picture";
        const auto statistics = [](const char* row, const char* json, const char* item) {
            QTest::newRow(row) << "/statistics" << QString(json) << QString("statistics.") + item;
        };
        statistics("unknown statistic", R"({"moods": []})", "moods");
        statistics("share above one", R"({"brands": [{"name": "A", "share": 2}]})", "brands[0].share");
        statistics("range upside down",
                   R"({"categories": [{"kind": "Bag", "share": 1, "category1_code": "", "category2_code": "",
                       "category3_code": "Bags", "prices": [{"low": 3, "high": 2, "share": 1}]}]})",
                   "categories[0].prices[0].high");
        statistics("titles without coined words",
                   R"({"categories": [{"kind": "Bag", "share": 1, "category1_code": "", "category2_code": "",
                       "category3_code": "Bags"}]})",
                   "coinedWords");
        statistics("unknown format", R"({"pictureFormats": [{"name": "gif", "share": 1}]})",
                   "pictureFormats[0].name");
    }
    void brokenProfilesAreRefusedByField()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, item);
        auto json = sampledata::defaultProfile().toJson();
        const nlohmann::json::json_pointer at(pointer.toStdString());
        if (value.isEmpty())
            json.erase(pointer.mid(1).toStdString());
        else
            json[at] = nlohmann::json::parse(value.toStdString());
        core::writeFileAtomically(path("broken.json"), json.dump());
        try {
            Profile::load(path("broken.json"));
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), int(core::ErrorCode::ProfileField));
            QCOMPARE(QString::fromStdString(error.problem().where.item), item);
            QCOMPARE(error.problem().where.file, path("broken.json"));
        }
    }

    void whatIsNoJsonIsRefused()
    {
        core::writeFileAtomically(path("no.json"), "{");
        QVERIFY_THROWS_EXCEPTION(core::Error, Profile::load(path("no.json")));
        QVERIFY_THROWS_EXCEPTION(core::Error, Profile::load(path("gone.json")));
    }

private:
    std::filesystem::path path(const char* name) const { return m_home.filePath(name).toStdString(); }
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
