// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <fstream>

#include <nlohmann/json.hpp>

#include "engine/imaging/decode.h"
#include "engine/vlm/image_processor.h"
#include "tests/vlm/goldens.h"

using namespace vitrine;
using namespace vitrine::vlm;

namespace {

constexpr std::int64_t kSide = 336, kStride = 7, kPlane = kSide * kSide;
constexpr double kPixelTolerance = 1e-4; // of normalised pixels from equal bytes

nlohmann::json readGoldenJson(const std::string& name)
{
    std::ifstream stream(goldensFolder() / "goldens" / name);
    return stream ? nlohmann::json::parse(stream) : nlohmann::json();
}

/// The reference's pixel values: zero crops fill up to num_crops + 1.
std::vector<float> withZeroCrops(const ProcessedImage& image, std::int64_t crops)
{
    auto values = image.pixelValues;
    values.resize(static_cast<std::size_t>(crops * 3 * kPlane), 0.0F);
    return values;
}

std::vector<float> everySeventhPixel(const std::vector<float>& values)
{
    std::vector<float> picked;
    for (std::size_t plane = 0; plane < values.size() / kPlane; ++plane)
        for (std::int64_t y = 0; y < kSide; y += kStride)
            for (std::int64_t x = 0; x < kSide; x += kStride)
                picked.push_back(values[plane * kPlane + y * kSide + x]);
    return picked;
}

struct Moments {
    std::vector<float> means, deviations;
};

Moments momentsOf(const std::vector<float>& values)
{
    Moments moments;
    for (std::size_t plane = 0; plane < values.size() / kPlane; ++plane) {
        double sum = 0.0, squares = 0.0;
        for (std::int64_t at = 0; at < kPlane; ++at)
            sum += values[plane * kPlane + at];
        const double mean = sum / kPlane;
        for (std::int64_t at = 0; at < kPlane; ++at)
            squares += std::pow(values[plane * kPlane + at] - mean, 2);
        moments.means.push_back(static_cast<float>(mean));
        moments.deviations.push_back(static_cast<float>(std::sqrt(squares / (kPlane - 1))));
    }
    return moments;
}

/// The padded picture's bytes as the golden holds them: crop by crop, plane by plane.
std::vector<std::uint8_t> bytesByCrop(const core::Picture& padded)
{
    std::vector<std::uint8_t> bytes;
    for (std::int64_t top = 0; top < padded.height; top += kSide)
        for (std::int64_t left = 0; left < padded.width; left += kSide)
            for (std::int64_t channel = 0; channel < 3; ++channel)
                for (std::int64_t y = top; y < top + kSide; ++y)
                    for (std::int64_t x = left; x < left + kSide; ++x)
                        bytes.push_back(padded.row(static_cast<std::int32_t>(y))[x * 3 + channel]);
    return bytes;
}

} // namespace

class TestGoldenImageProcessor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pixelValuesEqualTheReferences_data() { addPictures(); }
    void pixelValuesEqualTheReferences();
    void resizedBytesEqualPils_data() { addPictures(); }
    void resizedBytesEqualPils();
    void hdSizesEqualTheReferences_data();
    void hdSizesEqualTheReferences();

private:
    void addPictures();
    ImageProcessor processorFor(const nlohmann::json& golden) const;

    nlohmann::json m_pictures = readGoldenJson("image_processor.json");
    nlohmann::json m_sizes = readGoldenJson("hd_sizes.json");
};

void TestGoldenImageProcessor::addPictures()
{
    QTest::addColumn<QString>("name");
    for (const auto& [name, golden] : m_pictures.items())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

ImageProcessor TestGoldenImageProcessor::processorFor(const nlohmann::json& golden) const
{
    auto config = PreprocessorConfig::load(goldensFolder() / "tiny");
    config.num_crops = golden.at("num_crops");
    return ImageProcessor(config);
}

void TestGoldenImageProcessor::initTestCase()
{
    QVERIFY2(m_pictures.is_object() && !m_pictures.empty(),
             "goldens/image_processor.json is missing or empty");
    const SafetensorsFile tensors(goldensFolder() / "goldens/image_processor.safetensors");
    bool bytes = false;
    for (const auto& [name, golden] : m_pictures.items())
        bytes = bytes || tensors.contains(name + ".crops_u8");
    const std::vector<std::string> columns{"width", "height", "num_crops", "padded_width", "padded_height"};
    QVERIFY2(m_sizes.is_object() && !m_sizes.at("rows").empty(), "goldens/hd_sizes.json is missing or empty");
    QCOMPARE(m_sizes.at("columns").get<std::vector<std::string>>(), columns);
    QVERIFY2(bytes, "no picture has its resized bytes in the goldens");
}

void TestGoldenImageProcessor::pixelValuesEqualTheReferences()
{
    QFETCH(QString, name);
    const auto key = name.toStdString();
    const auto& golden = m_pictures.at(key);
    const SafetensorsFile tensors(goldensFolder() / "goldens/image_processor.safetensors");
    const auto picture =
        imaging::decodePicture(goldensFolder() / "goldens" / golden.at("file").get<std::string>());
    QCOMPARE(picture.width, golden.at("source_size").at(0).get<int>());
    QCOMPARE(picture.height, golden.at("source_size").at(1).get<int>());

    const auto image = processorFor(golden).process(picture);
    QCOMPARE(image.size.height, golden.at("image_size_hw").at(0).get<std::int64_t>());
    QCOMPARE(image.size.width, golden.at("image_size_hw").at(1).get<std::int64_t>());
    QCOMPARE(image.imageTokenCount, golden.at("num_img_tokens").get<std::int64_t>());
    QCOMPARE(image.cropCount, image.size.height / kSide * (image.size.width / kSide));
    QCOMPARE(image.pixelValues.size(), std::size_t((1 + image.cropCount) * 3 * kPlane));

    const auto values = withZeroCrops(image, golden.at("pixel_values_shape").at(0));
    const auto moments = momentsOf(values);
    const auto pixels = differences(key, everySeventhPixel(values),
                                    floatsOf(tensors.tensor(key + ".pixels_strided_7")), kPixelTolerance);
    QVERIFY2(pixels.empty(), pixels.c_str());
    const auto means =
        differences(key, moments.means, floatsOf(tensors.tensor(key + ".crop_mean")), kPixelTolerance);
    QVERIFY2(means.empty(), means.c_str());
    const auto deviations =
        differences(key, moments.deviations, floatsOf(tensors.tensor(key + ".crop_std")), kPixelTolerance);
    QVERIFY2(deviations.empty(), deviations.c_str());
}

void TestGoldenImageProcessor::resizedBytesEqualPils()
{
    QFETCH(QString, name);
    const auto key = name.toStdString();
    const SafetensorsFile tensors(goldensFolder() / "goldens/image_processor.safetensors");
    if (!tensors.contains(key + ".crops_u8"))
        return; // the goldens hold every byte of some pictures only
    const auto& golden = m_pictures.at(key);
    const auto picture =
        imaging::decodePicture(goldensFolder() / "goldens" / golden.at("file").get<std::string>());
    const auto found = bytesByCrop(processorFor(golden).resizeAndPad(picture));
    const auto expected = tensors.tensor(key + ".crops_u8").data;
    QCOMPARE(found.size(), expected.size());
    std::size_t different = 0;
    for (std::size_t at = 0; at < found.size(); ++at)
        different += found[at] != static_cast<std::uint8_t>(expected[at]);
    QCOMPARE(different, std::size_t(0));
}

void TestGoldenImageProcessor::hdSizesEqualTheReferences_data()
{
    QTest::addColumn<QList<qint64>>("row");
    if (!m_sizes.is_object())
        return;
    for (const auto& row : m_sizes.at("rows")) {
        QList<qint64> numbers;
        for (const auto& number : row)
            numbers << number.get<qint64>();
        QTest::addRow("%lldx%lld in %lld", numbers[0], numbers[1], numbers[2]) << numbers;
    }
}

void TestGoldenImageProcessor::hdSizesEqualTheReferences()
{
    QFETCH(QList<qint64>, row);
    const auto size = hdSize(row[0], row[1], row[2]);
    QCOMPARE(size.width, row[3]);
    QCOMPARE(size.height, row[4]);
}

QTEST_GUILESS_MAIN(TestGoldenImageProcessor)
#include "test_golden_image_processor.moc"
