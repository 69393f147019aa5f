// SPDX-License-Identifier: GPL-3.0-or-later
// A prompt that goes through the layers in parts against the same prompt at once; what pictures leave in memory.
#include "tests/vlm/golden_tensors.h"

#include <fcntl.h>
#include <unistd.h>

#include "engine/vlm/nn/kv_cache.h"

using namespace vitrine::vlm;

namespace {

/// How many of the pages that lie wholly in `tensor` this process has (proc_pid_pagemap(5): bit 63).
int pagesInMemory(const torch::Tensor& tensor)
{
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(tensor.data_ptr());
    const int map = ::open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    int count = 0;
    for (auto at = (begin + page - 1) / page; (at + 1) * page <= begin + tensor.nbytes(); ++at) {
        std::uint64_t entry = 0;
        if (::pread(map, &entry, sizeof entry, static_cast<off_t>(at * sizeof entry)) != sizeof entry)
            qFatal("/proc/self/pagemap cannot be read");
        count += static_cast<int>(entry >> 63);
    }
    ::close(map);
    return count;
}

} // namespace

class TestPhi3Vision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongPromptGoesThroughInParts_data();
    void aLongPromptGoesThroughInParts();
    void whatOnlyPicturesNeedIsLetGoOfAfterThem();
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

void TestPhi3Vision::whatOnlyPicturesNeedIsLetGoOfAfterThem()
{
    const torch::NoGradGuard noGrad;
    auto model = loadModel(golden::folder() / "tiny", torch::kFloat32, torch::kCPU, WeightUse::ReadOnly);
    const auto parameters = model->named_parameters();
    const auto ofPictures =
        parameters["model.vision_embed_tokens.img_processor.vision_model.encoder.layers.0.mlp.fc1.weight"];
    const auto ofText = parameters["model.layers.0.mlp.gate_up_proj.weight"];
    for (const auto& weight : {ofPictures, ofText})
        QVERIFY(weight.sum().item<double>() != 0.0); // touches every page
    QVERIFY(pagesInMemory(ofPictures) > 0);
    const auto textPages = pagesInMemory(ofText);
    QVERIFY(textPages > 0);

    ModelInput input;
    input.pictures = {{torch::rand({2, 3, 336, 336}), {336, 336}}};
    input.inputIds = torch::full({1, imageTokenCount({336, 336})}, -1, torch::kLong);
    const auto first = model->embed(input);
    QCOMPARE(pagesInMemory(ofPictures), 0);
    QCOMPARE(pagesInMemory(ofText), textPages);
    QVERIFY(torch::equal(model->embed(input), first)); // read from the file again
}

QTEST_GUILESS_MAIN(TestPhi3Vision)
#include "test_phi3_vision.moc"
