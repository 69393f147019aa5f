// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/recipe.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

using namespace vitrine;
using train::Recipe;

class TestRecipe : public QObject {
    Q_OBJECT
private slots:
    void writtenRecipesReadBack()
    {
        QTemporaryDir home;
        const std::filesystem::path file = home.filePath("recipe.json").toStdString();
        Recipe recipe;
        recipe.set("learning_rate", "0.0005");
        recipe.set("method", "full");
        recipe.set("max_steps", "12");
        recipe.save(file);
        QCOMPARE(QString::fromStdString(Recipe::load(file).toJson().dump()),
                 QString::fromStdString(recipe.toJson().dump()));
    }

    void theDefaultsAreValidAndAllHaveADescription()
    {
        Recipe().validate();
        QCOMPARE(train::recipeFields().size(), Recipe().toJson().size());
        for (const auto& field : train::recipeFields())
            QVERIFY2(!field.description.empty() && !field.allowed.empty(), field.name.c_str());
    }

    void nonsenseIsRefusedByName_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown") << "learning_rat"
                                 << "1";
        QTest::newRow("letters") << "learning_rate"
                                 << "fast";
        QTest::newRow("negative") << "learning_rate"
                                  << "-1";
        QTest::newRow("not finite") << "learning_rate"
                                    << "nan";
        QTest::newRow("no such method") << "method"
                                        << "magic";
        QTest::newRow("no such base precision") << "base_precision"
                                                << "nf5";
        QTest::newRow("batch of none") << "batch_size"
                                       << "0";
        QTest::newRow("half a batch") << "batch_size"
                                      << "1.5";
        QTest::newRow("beta of one") << "adam_beta1"
                                     << "1";
        QTest::newRow("no such precision") << "precision"
                                           << "f8";
    }
    void nonsenseIsRefusedByName()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Recipe recipe;
        try {
            recipe.set(field.toStdString(), value.toStdString());
            recipe.validate();
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(QString::fromStdString(error.problem().where.item), field);
        }
    }

    void aRefusedBasePrecisionSaysWhichThereAre()
    {
        Recipe recipe;
        recipe.set("method", "qlora");
        QCOMPARE(recipe.base_precision, std::string("nf4"));
        recipe.set("base_precision", "int8");
        try {
            recipe.set("base_precision", "int4");
            QFAIL("not refused");
        } catch (const core::Error& error) {
            const auto sentence = QString::fromStdString(core::describeInOneLine(error.problem()));
            for (const char* part : {"base_precision", "int4", "nf4, int8"})
                QVERIFY2(sentence.contains(part), qPrintable(sentence));
        }
        QCOMPARE(recipe.base_precision, std::string("int8"));
    }

    void brokenFilesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("a list") << "[]";
        QTest::newRow("unknown field") << "{\"epoch\": 3}";
        QTest::newRow("wrong type") << "{\"epochs\": \"three\"}";
    }
    void brokenFilesAreNamed()
    {
        QFETCH(QString, text);
        QTemporaryDir home;
        const std::filesystem::path file = home.filePath("recipe.json").toStdString();
        core::writeFileAtomically(file, text.toStdString());
        try {
            Recipe::load(file);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(error.problem().where.file, file);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "test_recipe.moc"
