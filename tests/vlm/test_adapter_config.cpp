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
    void configsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::newRow("suffixes") << R"("target_modules":["qkv_proj","o_proj"])";
        QTest::newRow("expression") << R"("target_modules":".*layers\\.[0-1]\\..*_proj")";
        QTest::newRow("whole modules") << R"("target_modules":["o_proj"],"modules_to_save":["lm_head","norm"])";
        QTest::newRow("patterns") << R"("target_modules":["o_proj"],"rank_pattern":{"layers.0.self_attn.o_proj":16},
            "alpha_pattern":{"^model.layers.1.*o_proj":32})";
        QTest::newRow("rslora and dropout") << R"("target_modules":["o_proj"],"use_rslora":true,"lora_dropout":0.1)";
    }

    void configsComeBackAsTheyWere()
    {
        QFETCH(QString, fields);
        const auto text = R"({"peft_type":"LORA","r":4,"lora_alpha":8,)" + fields.toStdString() + "}";
        core::writeFileAtomically(folder("a") / vlm::kAdapterConfigFile, text);
        const auto written = vlm::AdapterConfig::load(folder("a")).toJson();
        const auto source = json::parse(text);
        for (const auto& [key, value] : source.items())
            QVERIFY2(written.at(key) == value, key.c_str());
        core::writeFileAtomically(folder("b") / vlm::kAdapterConfigFile, written.dump());
        QVERIFY(vlm::AdapterConfig::load(folder("b")).toJson() == written);
    }

    void targetsAreFoundAsInPeft_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<QString>("module");
        QTest::addColumn<bool>("found");
        QTest::newRow("suffix") << "[\"o_proj\"]" << "model.layers.0.self_attn.o_proj" << true;
        QTest::newRow("suffix of two parts") << "[\"img_projection.0\"]" << "model.x.img_projection.0" << true;
        QTest::newRow("no part of a word") << "[\"proj\"]" << "model.layers.0.self_attn.o_proj" << false;
        QTest::newRow("expression, whole name") << "\"model.*o_proj\"" << "model.layers.0.self_attn.o_proj" << true;
        QTest::newRow("expression, part only") << "\"o_proj\"" << "model.layers.0.self_attn.o_proj" << false;
        QTest::newRow("all linear") << "\"all-linear\"" << "model.layers.0.mlp.down_proj" << true;
    }

    void targetsAreFoundAsInPeft()
    {
        QFETCH(QString, targets);
        QFETCH(QString, module);
        QFETCH(bool, found);
        const auto text = R"({"r":4,"lora_alpha":8,"target_modules":)" + targets.toStdString() + "}";
        core::writeFileAtomically(folder("a") / vlm::kAdapterConfigFile, text);
        QCOMPARE(vlm::AdapterModules(vlm::AdapterConfig::load(folder("a"))).targets(module.toStdString()), found);
    }

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

    /// PEFT computes something else with each of them, and the tensors alone would not show it.
    void whatIsNotPlainLoraIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* field, const char* value, bool refused) {
            QTest::addRow("%s %s", field, value) << QString(field) << QString(value) << refused;
        };
        row("use_dora", "true", true);
        row("bias", "\"all\"", true);
        row("layers_to_transform", "[0]", true);
        row("target_parameters", "[\"mlp.weight\"]", true);
        row("alora_invocation_tokens", "[1,2]", true);
        row("use_qalora", "true", true);
        row("use_bdlora", "{\"nblocks\":2}", true);
        row("arrow_config", "{\"top_k\":2}", true);
        for (const auto* changed : {"\"pissa\"", "\"pissa_niter_16\"", "\"olora\"", "\"corda\"", "\"loftq\""})
            row("init_lora_weights", changed, true);
        for (const auto* plain : {"true", "false", "null", "\"gaussian\"", "\"eva\"", "\"orthogonal\""})
            row("init_lora_weights", plain, false);
        row("use_dora", "false", false);
        row("bias", "\"none\"", false);
        row("target_parameters", "null", false);
        row("use_qalora", "false", false);
        row("arrow_config", "null", false);
    }

    void whatIsNotPlainLoraIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, refused);
        const json source{{"target_modules", {"o_proj"}}, {field.toStdString(), json::parse(value.toStdString())}};
        QCOMPARE(refusedField(source), refused ? field : QString("nothing was refused"));
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
    std::filesystem::path folder(const char* name) const { return m_folder.filePath(name).toStdString(); }

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
