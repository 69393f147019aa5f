// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/picture_faults.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/drawn_pictures.h"
#include "tests/imaging/real_pictures.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

constexpr int kPicturesAKind = 10;

QString namesOf(const std::vector<PictureFault>& faults)
{
    QStringList names;
    for (const auto fault : faults)
        names << QString::fromUtf8(nameOf(fault).data(), qsizetype(nameOf(fault).size()));
    return names.join(' ');
}

/// `picture` with what the fault is about, more strongly for a higher `degree` (0 … 1).
core::Picture spoilt(const core::Picture& picture, const QString& fault, double degree)
{
    if (fault == "too_small") {
        const double scale = (100 + 150 * degree) / std::max(picture.width, picture.height);
        return shrunk(picture, int(picture.width * scale), int(picture.height * scale));
    }
    if (fault == "odd_shape")
        return shrunk(picture, picture.width, int(picture.height / (4 + 4 * degree)));
    if (fault == "blurry")
        return blurred(picture, (4 + 6 * degree) * std::max(picture.width, picture.height) / 336);
    if (fault == "too_dark" && degree < 0.5)
        return toned(picture, [&](double x) { return std::pow(x, 4 + 4 * degree); });
    if (fault == "too_dark")
        return toned(picture, [&](double x) { return x * (0.4 - 0.25 * degree); });
    if (fault == "too_bright" && degree < 0.5)
        return toned(picture, [&](double x) { return 2.2 * x + 0.24; });
    if (fault == "too_bright")
        return toned(picture, [&](double x) { return x + 0.35 + 0.2 * degree; });
    return plain(picture.width, picture.height, std::uint8_t(255 * degree)); // blank
}

} // namespace

class TestPictureFaults : public QObject {
    Q_OBJECT
private slots:
    void everyThresholdDecides_data();
    void everyThresholdDecides();
    void aBlankPictureIsNotCalledBlurry();
    void aDarkPictureIsNotCalledBlank();
    void soundPicturesHaveNone();
    void aWhiteProductIsNotCalledTooBright();
    void plantedFaultsAreFound();
    void realPicturesSeldomHaveAny_data();
    void realPicturesSeldomHaveAny();
    void faultsPlantedInRealPicturesAreFound();

private:
    std::filesystem::path write(const std::string& bytes)
    {
        const std::filesystem::path path = m_home.filePath("picture.jpg").toStdString();
        core::writeFileAtomically(path, bytes);
        return path;
    }
    /// The faults' names; "refused" for what cannot be read.
    QString faultsIn(const std::string& bytes)
    {
        try {
            return namesOf(faultsOf(examinePicture(write(bytes))));
        } catch (const core::Error&) {
            return "refused";
        }
    }
    /// How many of 70 faults in these ten pictures are found; says which are not.
    int foundOfSeventy(const std::function<core::Picture(int)>& pictureOf);

    QTemporaryDir m_home;
};

void TestPictureFaults::everyThresholdDecides_data()
{
    QTest::addColumn<PictureFacts>("facts");
    QTest::addColumn<QString>("faults");
    const PictureFacts sound{.width = 800,
                             .height = 600,
                             .sharpness = 1.0,
                             .brightness = 0.5,
                             .contrast = 0.2,
                             .highlight = 0.8,
                             .shadow = 0.1};
    const auto row = [&](const char* name, auto change, const char* faults) {
        auto facts = sound;
        change(facts);
        QTest::newRow(name) << facts << faults;
    };
    row(
        "sound", [](auto&) {}, "");
    row(
        "both sides short", [](auto& f) { f.width = 255, f.height = 250; }, "too_small");
    row(
        "one side long enough", [](auto& f) { f.width = 256, f.height = 200; }, "");
    row(
        "wide", [](auto& f) { f.width = 1501; }, "odd_shape");
    row(
        "not too wide", [](auto& f) { f.width = 1500; }, "");
    row(
        "high", [](auto& f) { f.height = 2001; }, "odd_shape");
    row(
        "soft", [](auto& f) { f.sharpness = 0.6; }, "blurry");
    row(
        "no light", [](auto& f) { f.highlight = 0.3; }, "too_dark");
    row(
        "black", [](auto& f) { f.blackShare = 0.1; }, "too_dark");
    row(
        "no shadow, and some is burnt", [](auto& f) { f.shadow = 0.5, f.highlight = 0.95, f.whiteShare = 0.01; },
        "too_bright");
    row(
        "no shadow, and colours are pale",
        [](auto& f) { f.shadow = 0.5, f.highlight = 0.95, f.colours.values[31] = -4; }, "too_bright");
    row(
        "a white thing on white", [](auto& f) { f.shadow = 0.5, f.highlight = 1.0; }, "");
    row(
        "a light thing on grey",
        [](auto& f) { f.shadow = 0.5, f.highlight = 0.85, f.whiteShare = 0.01, f.colours.values[31] = -4; }, "");
    row(
        "clipped", [](auto& f) { f.clippedShare = 0.15; }, "too_bright");
    row(
        "white", [](auto& f) { f.whiteShare = 0.2; }, "too_bright");
    row(
        "nothing", [](auto& f) { f.contrast = 0.01; }, "blank");
    row(
        "something in the dark", [](auto& f) { f.contrast = 0.01, f.highlight = 0.08; }, "too_dark");
    row(
        "nothing in the dark", [](auto& f) { f.contrast = 0.01, f.highlight = 0.25; }, "too_dark blank");
    row(
        "noise on black", [](auto& f) { f.contrast = 0.01, f.highlight = 0.02; }, "too_dark blank");
    row(
        "all at once", [](auto& f) { f = PictureFacts{.width = 200, .height = 10, .contrast = 0.1}; },
        "too_small odd_shape blurry too_dark");
    row(
        "too small to be judged",
        [](auto& f) { f = PictureFacts{.width = 90, .height = 90, .contrast = 0.1}; }, "too_small");
}

void TestPictureFaults::everyThresholdDecides()
{
    QFETCH(PictureFacts, facts);
    QFETCH(QString, faults);
    QCOMPARE(namesOf(faultsOf(facts)), faults);
    const FaultThresholds none{.leastSide = 0,
                               .greatestAspect = 1e9,
                               .leastContrast = 0,
                               .leastSharpness = 0,
                               .leastHighlight = 0,
                               .mostBlack = 1,
                               .mostShadow = 1,
                               .mostClipped = 1,
                               .mostWhite = 1};
    QCOMPARE(namesOf(faultsOf(facts, none)), QString());
}

void TestPictureFaults::aBlankPictureIsNotCalledBlurry()
{
    for (const auto& [tone, faults] : {std::pair{0, "too_dark blank"},
                                       {60, "too_dark blank"},
                                       {128, "blank"},
                                       {220, "blank"},
                                       {255, "too_bright blank"}}) {
        QCOMPARE(faultsIn(encodeJpeg(plain(500, 400, std::uint8_t(tone)), 80)), faults);
        auto noisy = plain(500, 400, std::uint8_t(tone));
        core::Random random(3);
        for (auto& value : noisy.rgb)
            value = static_cast<std::uint8_t>(std::clamp(value + random.normal(0, 3), 0.0, 255.0));
        QCOMPARE(faultsIn(encodeJpeg(noisy, 80)), faults);
    }
}

void TestPictureFaults::aDarkPictureIsNotCalledBlank()
{
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        for (const double light : {0.06, 0.1, 0.16}) {
            const auto dark = toned(drawnProduct(seed, Backdrop::White, 420, 500), [&](double tone) { return tone * light; });
            QCOMPARE(faultsIn(encodeJpeg(dark, 85)).remove(" blurry").remove("blurry "), QString("too_dark"));
        }
}

void TestPictureFaults::soundPicturesHaveNone()
{
    for (std::uint64_t seed = 0; seed < 12; ++seed)
        for (const auto backdrop : {Backdrop::White, Backdrop::Room})
            QCOMPARE(faultsIn(encodeJpeg(drawnProduct(seed, backdrop, 420, 500), 85)), QString());
}

void TestPictureFaults::aWhiteProductIsNotCalledTooBright()
{
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        for (const std::uint8_t ground : {255, 204}) {
            const auto white = inGreys(drawnProduct(seed, Backdrop::White, 420, 500), 0.6, ground);
            QCOMPARE(faultsIn(encodeJpeg(blurred(white, 0.8), 85)), QString()); // with soft edges
        }
}

int TestPictureFaults::foundOfSeventy(const std::function<core::Picture(int)>& pictureOf)
{
    int found = 0;
    for (int i = 0; i < kPicturesAKind; ++i) {
        const auto picture = pictureOf(i);
        for (const char* fault :
             {"too_small", "odd_shape", "blurry", "too_dark", "too_bright", "blank", "refused"}) {
            auto bytes = encodeJpeg(spoilt(picture, fault, double(i) / (kPicturesAKind - 1)), 85);
            if (std::string_view(fault) == "refused") // cut off anywhere
                bytes.resize(bytes.size() * std::size_t(i + 1) / (kPicturesAKind + 1));
            const auto faults = faultsIn(bytes).split(' ');
            if (faults.contains(fault))
                ++found;
            else
                qInfo("picture %d: %s is not found, but \"%s\"", i, fault, qPrintable(faults.join(' ')));
        }
    }
    return found;
}

void TestPictureFaults::plantedFaultsAreFound()
{
    const int found = foundOfSeventy([](int i) {
        return drawnProduct(50 + std::uint64_t(i), i % 2 == 0 ? Backdrop::White : Backdrop::Room, 400, 480);
    });
    QVERIFY2(found >= 67, qPrintable(QString("%1 of 70").arg(found)));
}

void TestPictureFaults::realPicturesSeldomHaveAny_data()
{
    QTest::addColumn<QString>("catalog");
    for (const char* catalog : {"luma", "gear", "clothes"})
        QTest::newRow(catalog) << catalog;
}

void TestPictureFaults::realPicturesSeldomHaveAny()
{
    QFETCH(QString, catalog);
    const auto folder = realCatalogs() / catalog.toStdString();
    if (!std::filesystem::exists(folder))
        QFAIL("the real catalogs are missing; VITRINE_CATALOGS names their folder");
    const auto files = picturesBelow(folder, 1);
    std::map<PictureFault, int> counts;
    int faulty = 0;
    for (const auto& file : files) {
        const auto faults = faultsOf(examinePicture(file));
        faulty += faults.empty() ? 0 : 1;
        for (const auto fault : faults)
            ++counts[fault];
    }
    for (const auto& [fault, count] : counts)
        qInfo("%s: %d of %zu", nameOf(fault).data(), count, files.size());
    QVERIFY2(faulty * 100 <= 3 * int(files.size()), qPrintable(QString("%1 pictures").arg(faulty)));
}

void TestPictureFaults::faultsPlantedInRealPicturesAreFound()
{
    if (!std::filesystem::exists(realCatalogs()))
        QFAIL("the real catalogs are missing; VITRINE_CATALOGS names their folder");
    std::vector<std::filesystem::path> files;
    for (const auto& [catalog, step] : {std::pair{"luma", 60}, {"clothes", 80}})
        for (const auto& file : picturesBelow(realCatalogs() / catalog, std::size_t(step)))
            files.push_back(file);
    QVERIFY(files.size() >= kPicturesAKind);
    const int found = foundOfSeventy([&](int i) { return decodePicture(files[std::size_t(i)]); });
    QVERIFY2(found >= 67, qPrintable(QString("%1 of 70").arg(found)));
}

QTEST_GUILESS_MAIN(TestPictureFaults)
#include "test_picture_faults.moc"
