// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include "engine/core/atomic_file.h"
#include "engine/core/paths.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "engine/workflow/similar/category_advice.h"
#include "engine/workflow/similar/label_faults.h"
#include "engine/workflow/similar/similar_pictures.h"

using namespace vitrine;
using namespace vitrine::workflow;
using catalog::Field;

namespace {

constexpr int kSide = 160;
constexpr int kOfEachKind = 10;

/// A tall dark bar or a wide pale one, somewhere, on a background of some colour.
core::Picture draw(bool tall, core::Random& random)
{
    core::Picture picture;
    picture.width = picture.height = kSide;
    picture.rgb.resize(std::size_t(kSide) * kSide * 3);
    const int background = int(random.between(190, 250));
    const int colour = tall ? int(random.between(10, 60)) : int(random.between(110, 150));
    const int width = tall ? 30 : 120;
    const int height = tall ? 130 : 40;
    const int left = int(random.between(5, kSide - width - 5));
    const int top = int(random.between(5, kSide - height - 5));
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            const bool inside = x >= left && x < left + width && y >= top && y < top + height;
            for (int channel = 0; channel < 3; ++channel)
                picture.row(y)[x * 3 + channel] = std::uint8_t(inside ? colour + 20 * channel : background);
        }
    return picture;
}

} // namespace

class TestSimilarPictures : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<catalog::Catalog>(
            catalog::Catalog::create(m_home->filePath("a.vitrine").toStdString()));
        core::Random random(1);
        auto insert = m_catalog->insertMany({"test"});
        for (int number = 0; number < 2 * kOfEachKind; ++number) {
            const bool tall = number % 2 == 0;
            catalog::Product product;
            product.title = std::to_string(number + 1);
            product.category3_code = tall ? "Tall" : "Wide";
            product.image = pictureFile(number + 1).string();
            product.imageUsable = true;
            core::writeFileAtomically(product.image, imaging::encodePng(draw(tall, random)));
            insert.add(product);
        }
        insert.commit();
    }

    void aRecompressedCopyComesFirst()
    {
        auto copy = imaging::decodePicture(pictureFile(3));
        const auto file = m_catalog->imagesFolder() / "copy.jpg";
        core::writeFileAtomically(file, imaging::encodeJpeg(copy, 60));
        add("copy", file);
        const auto features = compute();
        const auto found = similarTo(features, 3, 5);
        QCOMPARE(found.size(), std::size_t(5));
        QCOMPARE(found.front().product, catalog::ProductId(2 * kOfEachKind + 1));
        QVERIFY(found.front().score > 0.8);
        for (std::size_t at = 1; at < found.size(); ++at)
            QVERIFY(found[at].score <= found[at - 1].score && found[at].product != 3);
    }

    void aPictureOutsideTheCatalogFindsItsKind()
    {
        core::Random random(99);
        const std::filesystem::path file = m_home->filePath("outside.png").toStdString();
        core::writeFileAtomically(file, imaging::encodePng(draw(true, random)));
        const auto found = similarTo(compute(), file, 3);
        QCOMPARE(found.size(), std::size_t(3));
        for (const auto& similar : found)
            QCOMPARE(m_catalog->product(similar.product).category3_code, std::string("Tall"));
    }

    void productsOfOnePictureShareItsVector()
    {
        add("second size", pictureFile(3));
        const auto features = compute();
        QCOMPARE(features.index().size(), std::size_t(2 * kOfEachKind));
        const auto found = similarTo(features, 3, 1);
        QCOMPARE(found.front().product, catalog::ProductId(2 * kOfEachKind + 1));
        QVERIFY(found.front().score > 0.99);
    }

    void onlyWhatIsNewIsComputed()
    {
        QCOMPARE(compute().computed(), std::uint64_t(2 * kOfEachKind));
        QCOMPARE(compute().computed(), std::uint64_t(0));
        const auto file = m_catalog->imagesFolder() / "new.png";
        core::Random random(5);
        core::writeFileAtomically(file, imaging::encodePng(draw(true, random)));
        add("new", file);
        QCOMPARE(compute().computed(), std::uint64_t(1));
    }

    void aStoppedRunIsContinued()
    {
        std::stop_source stop;
        const core::Progress progress{stop.get_token(), [&](std::uint64_t done, std::uint64_t) {
                                          if (done >= 8)
                                              stop.request_stop();
                                      }};
        bool stopped = false;
        try {
            PictureFeatures::compute(*m_catalog, source(), progress);
        } catch (const core::Cancelled&) {
            stopped = true;
        }
        QVERIFY(stopped);
        const auto left = compute().computed();
        QVERIFY(left > 0 && left < std::uint64_t(2 * kOfEachKind));
    }

    void anUnknownDeviceIsRefusedThoughNothingIsLeftToCompute()
    {
        compute();
        auto elsewhere = source();
        elsewhere.device = "abacus";
        try {
            PictureFeatures::compute(*m_catalog, elsewhere, {});
            QFAIL("It was not refused.");
        } catch (const core::Error& error) {
            QVERIFY(error.problem().code == core::ErrorCode::DeviceUnavailable);
        }
    }

    void aPictureThatCannotBeReadIsNamed()
    {
        core::writeFileAtomically(pictureFile(2), "no picture");
        const auto features = compute();
        QCOMPARE(features.problems().size(), std::size_t(1));
        QCOMPARE(features.problems().front().where.file, pictureFile(2));
        QVERIFY(!features.rowOf(catalog::ProductId(2)));
        try {
            similarTo(features, 2, 3);
            QFAIL("It was not refused.");
        } catch (const core::Error& error) {
            QVERIFY(error.problem().code == core::ErrorCode::ProductUnseen);
        }
    }

    void aWrongCategoryIsFoundRecordedAndMarkedAsRight()
    {
        m_catalog->edit({5}, {{Field::Category3Code, "Wide"}});
        const auto features = compute();
        auto faults = recordLabelFaults(*m_catalog, findLabelFaults(*m_catalog, features, {}));
        const auto* fault = amongTheFirst(faults, 5);
        QVERIFY(fault != nullptr);
        QCOMPARE(fault->suggestion, std::string("Tall"));
        QCOMPARE(fault->neighbours.size(), std::size_t(5));
        QVERIFY(found("is:doubtful_category").contains(5));
        QVERIFY(core::describe(m_catalog->findings({5}).front().problem).what.find("\"Tall\"") != std::string::npos);

        m_catalog->runChecks({});
        QVERIFY(found("is:doubtful_category").contains(5)); // those look for something else
        m_catalog->resolve({5}, {catalog::Check::DoubtfulCategory}, true);
        faults = recordLabelFaults(*m_catalog, findLabelFaults(*m_catalog, features, {}));
        for (const auto& left : faults)
            QVERIFY(left.product != 5);
        m_catalog->undo();
        faults = recordLabelFaults(*m_catalog, findLabelFaults(*m_catalog, features, {}));
        QVERIFY(amongTheFirst(faults, 5) != nullptr);

        const auto known = knownLabelFaults(*m_catalog);
        QCOMPARE(known.size(), faults.size());
        const auto same = std::find_if(known.begin(), known.end(), [](const auto& each) { return each.product == 5; });
        QVERIFY(same != known.end() && same->suggestion == "Tall" && same->category == "Wide" && same->support > 0.5);
        m_catalog->edit({5}, {{Field::Category3Code, "Tall"}});
        for (const auto& left : knownLabelFaults(*m_catalog))
            QVERIFY(left.product != 5); // another category is no longer what was found
        QVERIFY(!found("is:doubtful_category").contains(5));
    }

    void acceptedAdviceIsOneStep()
    {
        m_catalog->edit({1, 2, 3}, {{Field::Category3Code, "N.A."}});
        const auto before = m_catalog->history().undo;
        const auto advice = adviseCategories(*m_catalog, compute(), {});
        QCOMPARE(advice.size(), std::size_t(1));
        QCOMPARE(acceptAdvice(*m_catalog, advice), std::uint64_t(3));
        QCOMPARE(m_catalog->product(1).category3_code, std::string("Tall"));
        QCOMPARE(m_catalog->product(2).category3_code, std::string("Wide"));
        QVERIFY(m_catalog->undo());
        QVERIFY(m_catalog->history().undo == before);
        QCOMPARE(m_catalog->product(1).category3_code, std::string("N.A."));
    }

    void placeholdersInAnySpellingAreGoneInOneStep()
    {
        m_catalog->edit({1, 2, 3}, {{Field::Category3Code, "N.A."}});
        m_catalog->edit({4, 5}, {{Field::Category3Code, " n.a. "}});
        const auto before = m_catalog->history().undo;
        const auto features = compute();
        QCOMPARE(acceptAdvice(*m_catalog, adviseUntilTidy(*m_catalog, features, {})), std::uint64_t(5));
        for (catalog::ProductId id = 1; id <= 5; ++id)
            QCOMPARE(m_catalog->product(id).category3_code, std::string(id % 2 == 1 ? "Tall" : "Wide"));
        QVERIFY(adviseCategories(*m_catalog, features, {}).empty());
        QVERIFY(m_catalog->undo());
        QCOMPARE(m_catalog->history().undo, before);
    }

    void mergingTakesProductsWithoutAPictureAlong()
    {
        m_catalog->edit({1, 3}, {{Field::Category3Code, "talls"}});
        auto insert = m_catalog->insertMany({"test"});
        catalog::Product blind;
        blind.title = "blind";
        blind.category3_code = "talls";
        insert.add(blind);
        insert.commit();
        const auto advice = adviseCategories(*m_catalog, compute(), {});
        QCOMPARE(advice.size(), std::size_t(1));
        QCOMPARE(acceptAdvice(*m_catalog, advice), std::uint64_t(3));
        QVERIFY(found("category3:=talls").empty());
    }

private:
    /// Nine right neighbours and a wrong one make the wrong one's own neighbours a little suspicious too.
    static const LabelFault* amongTheFirst(const std::vector<LabelFault>& faults, catalog::ProductId product)
    {
        for (std::size_t place = 0; place < std::min<std::size_t>(faults.size(), 3); ++place)
            if (faults[place].product == product)
                return &faults[place];
        return nullptr;
    }

    std::filesystem::path pictureFile(int number) const
    {
        return m_catalog->imagesFolder() / (std::to_string(number) + ".png");
    }

    FeatureSource source() const
    {
        return {core::starterModelFolder(), {}, "cpu", m_home->filePath("features").toStdString()};
    }

    PictureFeatures compute() const { return PictureFeatures::compute(*m_catalog, source(), {}); }

    void add(const std::string& title, const std::filesystem::path& picture)
    {
        auto insert = m_catalog->insertMany({"test"});
        catalog::Product product;
        product.title = title;
        product.image = picture.string();
        product.imageUsable = true;
        insert.add(product);
        insert.commit();
    }

    QList<catalog::ProductId> found(const std::string& query) const
    {
        const auto ids = m_catalog->find({query, std::nullopt, false});
        return {ids.begin(), ids.end()};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<catalog::Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestSimilarPictures)
#include "test_similar_pictures.moc"
