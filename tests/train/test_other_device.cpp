// SPDX-License-Identifier: GPL-3.0-or-later
// Steps on a device whose memory a CPU cannot read, against the same steps on the CPU; its state written and read again.
#include "tests/vlm/golden_tensors.h"
#include "tests/vlm/stand_in_device.h"

#include <QTemporaryDir>

#include "engine/train/nn/batch.h"
#include "engine/train/nn/optimizer.h"
#include "engine/vlm/nn/lora.h"

using namespace vitrine;
using namespace vitrine::train;
namespace golden = vitrine::vlm::golden;
namespace standin = vitrine::vlm::standin;

namespace {

/// The tiny model in few bits with an adapter, and its optimiser.
struct Learner {
    torch::Device device;
    vlm::Phi3Vision model;
    AdamW optimizer;

    explicit Learner(const torch::Device& where)
        : device(where), model(adapted(where)), optimizer(vlm::adapterTensors(model), {})
    {
    }

    static vlm::Phi3Vision adapted(const torch::Device& device)
    {
        auto model = vlm::loadQuantisedModel(golden::folder() / "tiny", torch::kFloat32, vlm::kernels::WeightFormat::Nf4,
                                             vlm::QuantisedPart::AllLinear, device);
        vlm::AdapterConfig config;
        config.target_modules = {"qkv_proj", "gate_up_proj", "down_proj"};
        auto generator = at::detail::createCPUGenerator(3);
        vlm::attachAdapter(model, config, generator);
        model->train();
        return model;
    }

    /// One update from two rows of different lengths; the loss before it.
    double step()
    {
        std::vector<EncodedExample> rows(2);
        for (std::int64_t id = 3; id < 43; ++id)
            rows[0].ids.push_back(id);
        rows[1].ids.assign(rows[0].ids.begin() + 5, rows[0].ids.end() - 10);
        for (auto& row : rows)
            row.labels = row.ids;
        const auto batch = collate({&rows[0], &rows[1]}, model->config().pad_token_id, device);
        const auto loss = vlm::crossEntropySum(model, model->hiddenStates(batch.input), batch.labels);
        (loss.sum / static_cast<double>(loss.tokens)).backward();
        optimizer.clipGradients(1.0);
        optimizer.step(1e-2);
        optimizer.zeroGradients();
        return loss.sum.item<double>();
    }
};

} // namespace

class TestOtherDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsAreTheCpus();
    void itsStateIsWrittenAndRead();
};

void TestOtherDevice::stepsAreTheCpus()
{
    Learner here(torch::kCPU), there(standin::kDevice);
    double first = 0.0, last = 0.0;
    for (int step = 0; step < 4; ++step) {
        last = here.step();
        first = step == 0 ? last : first;
        const auto found = there.step();
        QVERIFY2(std::abs(found - last) <= 1e-3 * last, qPrintable(QString("%1, not %2").arg(found).arg(last)));
    }
    QVERIFY(last < first);
}

void TestOtherDevice::itsStateIsWrittenAndRead()
{
    QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    Learner first(standin::kDevice);
    first.step();
    vlm::saveTensors(folder / "optimizer.safetensors", first.optimizer.state());
    vlm::saveTensors(folder / "adapter.safetensors", vlm::adapterTensors(first.model));
    Learner resumed(standin::kDevice);
    vlm::setAdapterWeights(resumed.model, folder / "adapter.safetensors");
    resumed.optimizer.setState(vlm::readTensors(folder / "optimizer.safetensors"), first.optimizer.steps());
    for (int step = 0; step < 2; ++step)
        QCOMPARE(resumed.step(), first.step());
    for (const auto& [name, tensor] : resumed.optimizer.state())
        QVERIFY2(tensor.device() == standin::kDevice, name.c_str());
}

QTEST_GUILESS_MAIN(TestOtherDevice)
#include "test_other_device.moc"
