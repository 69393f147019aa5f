// SPDX-License-Identifier: GPL-3.0-or-later
// A prompt that goes through the layers in parts against the same prompt at once.
#include "tests/vlm/golden_tensors.h"

#include "engine/vlm/nn/kv_cache.h"

using namespace vitrine::vlm;

class TestPhi3Vision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongPromptGoesThroughInParts_data();
    void aLongPromptGoesThroughInParts();
};

void TestPhi3Vision::aLongPromptGoesThroughInParts_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("tokens");
    QTest::newRow("one part") << 1 << 100;
    QTest::newRow("two parts") << 1 << 700;
    QTest::newRow("parts of several prompts") << 3 << 400;
    QTest::newRow("beyond the original context, whose frequencies are others") << 1 << 4200;
}

void TestPhi3Vision::aLongPromptGoesThroughInParts()
{
    QFETCH(int, batch);
    QFETCH(int, tokens);
    const torch::NoGradGuard noGrad;
    auto model = golden::model();
    const auto config = Phi3VisionConfig::load(golden::folder() / "tiny");
    ModelInput input;
    input.inputIds = torch::arange(std::int64_t(batch) * tokens).remainder(config.vocab_size - 1).view({batch, tokens});
    const auto whole = model->hiddenStates(input);
    KvCache cache(config, batch, tokens + 1, torch::kFloat32);
    const auto inParts = model->hiddenStates(model->embedTokens(input.inputIds), cache);
    QCOMPARE(cache.length(), std::int64_t(tokens));
    QVERIFY(inParts.sizes() == whole.sizes());
    const auto off = (inParts - whole).abs().max().item<double>();
    QVERIFY2(off <= 2e-4, qPrintable(QString::number(off)));
}

QTEST_GUILESS_MAIN(TestPhi3Vision)
#include "test_phi3_vision.moc"
