// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/adapter_modules.h"

using namespace vitrine;
using nlohmann::json;

class TestAdapterConfig : public QObject {
    Q_OBJECT
private slots:
    void hostileExpressionsAreRefused_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("parentheses that overflow the stack") << QString(20'000, '(') + QString(20'000, ')');
        QTest::newRow("a text that overflows the stack") << QString(100'000, 'a');
        QTest::newRow("repetitions without end") << "(((a{1000}){1000}){1000})";
        QTest::newRow("fits alone, not as it is looked up") << "a{99990}";
        QTest::newRow("a back-reference") << R"((q)\1)";
        QTest::newRow("look-aheads within each other") << QString("(?=.*").repeated(40) + QString(40, ')');
    }

    void hostileExpressionsAreRefused()
    {
        QFETCH(QString, expression);
        const auto text = expression.toStdString();
        QCOMPARE(refusedField({{"target_modules", text}}), "target_modules");
        QCOMPARE(refusedField({{"target_modules", {"x"}}, {"rank_pattern", {{text, 4}}}}), "rank_pattern");
        QCOMPARE(refusedField({{"target_modules", {"x"}}, {"alpha_pattern", {{text, 4}}}}), "alpha_pattern");
    }

    void anExpressionThatTemptsToBacktrackEnds()
    {
        const auto modules = modulesOf({{"target_modules", "([a-z_.0-9]*)*(.*.*)*X"}, {"rank_pattern", {{"(a*)*b|x", 4}}}});
        QVERIFY(!modules.targets("model.vision_embed_tokens.img_processor.vision_model.encoder.layers.22.self_attn"));
        QCOMPARE(modules.rankOf("model.layers.0.mlp.x"), 4);
        QCOMPARE(modules.rankOf("model.layers.0.mlp.gate_up_proj"), 8);
    }

    void expressionsOfOtherProgramsAreTaken()
    {
        const auto modules = modulesOf({{"target_modules", R"(^(?!.*lm_head)model\.layers\.\d+\.(self_attn|mlp)\.\w+_proj$)"},
                                        {"rank_pattern", {{R"(layers\.[0-3]\.mlp\.down_proj)", 32}}}});
        QVERIFY(modules.targets("model.layers.12.mlp.down_proj"));
        QVERIFY(!modules.targets("lm_head"));
        QCOMPARE(modules.rankOf("model.layers.3.mlp.down_proj"), 32);
        QCOMPARE(modules.rankOf("model.layers.13.mlp.down_proj"), 8);
    }

    /// Each pattern counts from a dot on, the first of them that fits, and the configuration itself is needed no more.
    void everyModuleHasTheRankAndAlphaOfItsPattern()
    {
        const auto modules = modulesOf({{"r", 4},
                                        {"lora_alpha", 16},
                                        {"target_modules", {"o_proj", "down_proj"}},
                                        {"rank_pattern", {{"layers.1.mlp.down_proj", 2}, {".*down_proj", 7}}},
                                        {"alpha_pattern", {{"proj", 1}, {"mlp.down_proj", 21}}}});
        QVERIFY(modules.targets("model.layers.0.self_attn.o_proj") && !modules.targets("model.layers.0.mlp.gate_proj"));
        QCOMPARE(modules.rankOf("model.layers.1.self_attn.o_proj"), 4);
        QCOMPARE(modules.rankOf("model.layers.1.mlp.down_proj"), 7); // ".*" comes before "layers"
        QCOMPARE(modules.alphaOf("model.layers.0.self_attn.o_proj"), 16.0); // "proj" begins at no dot
        QCOMPARE(modules.alphaOf("model.layers.1.mlp.down_proj"), 21.0);
    }

private:
    vlm::AdapterModules modulesOf(const json& source) const { return vlm::AdapterModules(load(source)); }

    vlm::AdapterConfig load(const json& source) const
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString());
        core::writeFileAtomically(folder / "adapter_config.json", source.dump());
        return vlm::AdapterConfig::load(folder);
    }

    QString refusedField(const json& source) const
    {
        try {
            load(source);
        } catch (const core::Error& error) {
            if (error.problem().code == core::ErrorCode::AdapterField)
                return QString::fromStdString(error.problem().where.item);
        }
        return "nothing was refused";
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAdapterConfig)
#include "test_adapter_config.moc"
