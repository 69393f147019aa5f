// SPDX-License-Identifier: GPL-3.0-or-later
// The sample dialog: uses set counts, the preview follows every choice, a catalog to resemble is measured.
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/import.h"
#include "engine/core/paths.h"
#include "engine/core/task_pool.h"
#include "ui/bridges/background_jobs.h"
#include "ui/dialogs/sample_dialog.h"
#include "ui/price_text.h"
#include "ui/text.h"
#include "ui/views/sample_preview.h"

using namespace vitrine;
using sampledata::Use;

namespace {

constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken
constexpr int kDefault = 0, kDemo = 2, kBoutique = 3, kProfileFile = 4, kLikeCatalog = 5;

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

} // namespace

class TestSampleDialog : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_pool = std::make_unique<core::TaskPool>(2);
        m_jobs = std::make_unique<ui::BackgroundJobs>(*m_pool);
        m_dialog = new ui::SampleDialog(
            *m_jobs, [this](QWidget*, const ui::FileQuestion&, const auto& answer) { answer(m_answer); }, {});
        m_dialog->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->previewShown(), kPatience);
    }

    void cleanup()
    {
        delete m_dialog;
        m_jobs.reset();
        m_pool.reset();
    }

    void sixUsesBringTheirCounts_data()
    {
        QTest::addColumn<int>("use");
        for (const auto use : sampledata::allUses())
            QTest::newRow(sampledata::nameOf(use).c_str()) << int(use);
    }
    void sixUsesBringTheirCounts()
    {
        QFETCH(int, use);
        auto* uses = find<QListWidget>("sample.use");
        QCOMPARE(uses->count(), int(sampledata::allUses().size()));
        uses->setCurrentRow(use == 0 ? 1 : 0);
        uses->setCurrentRow(use);
        QCOMPARE(std::uint64_t(find<QSpinBox>("sample.count")->value()), sampledata::countFor(Use(use)));
        const bool privacy = Use(use) == Use::Privacy; // which wants a catalog before it can begin
        QCOMPARE(find<QPushButton>("sample.generate")->isEnabled(), !privacy);
    }

    void whatIsOfferedFirstIsAShopToLearn()
    {
        QCOMPARE(find<QListWidget>("sample.use")->currentRow(), int(Use::Learning));
        QCOMPARE(find<QComboBox>("sample.profile")->currentIndex(), kDemo);
        std::optional<ui::SampleRequest> request;
        connect(m_dialog, &ui::SampleDialog::sampleRequested, this,
                [&](const ui::SampleRequest& asked) { request = asked; });
        find<QPushButton>("sample.generate")->click();
        QVERIFY(request && request->profile == core::profilesFolder() / "demo.json");
        QCOMPARE(request->count, sampledata::countFor(Use::Learning));
    }

    void aUseBringsItsShopUnlessOneWasChosen()
    {
        auto* uses = find<QListWidget>("sample.use");
        auto* shops = find<QComboBox>("sample.profile");
        uses->setCurrentRow(int(Use::Testing));
        QCOMPARE(shops->currentIndex(), kDefault);
        uses->setCurrentRow(int(Use::Learning));
        QCOMPARE(shops->currentIndex(), kDemo);
        shops->setCurrentIndex(kBoutique);
        uses->setCurrentRow(int(Use::Prototyping));
        QCOMPARE(shops->currentIndex(), kBoutique);
        uses->setCurrentRow(int(Use::Privacy));
        QCOMPARE(shops->currentIndex(), kLikeCatalog);
        uses->setCurrentRow(int(Use::Learning));
        QCOMPARE(shops->currentIndex(), kDemo);
    }

    void thePreviewFollowsTheSeed()
    {
        auto* preview = m_dialog->findChild<ui::SamplePreviewView*>();
        const auto before = preview->titleAt(0) + preview->titleAt(1) + preview->titleAt(2);
        QVERIFY(!before.isEmpty());
        find<QSpinBox>("sample.seed")->setValue(4242);
        QVERIFY(!m_dialog->previewShown());
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->previewShown(), kPatience);
        QVERIFY(preview->titleAt(0) + preview->titleAt(1) + preview->titleAt(2) != before);
        QVERIFY(!find<QLabel>("sample.estimate")->text().isEmpty());
    }

    void categoriesOfThePreviewAreWhole()
    {
        auto* preview = m_dialog->findChild<ui::SamplePreviewView*>();
        QString all;
        for (int item = 0; item < ui::SamplePreviewView::kItems; ++item)
            all += preview->categoryAt(item) + "\n";
        QVERIFY(all.size() > ui::SamplePreviewView::kItems); // some are there
        QVERIFY2(!all.contains(QChar(0x2026)), qPrintable(all));
    }

    void previewAndGridShowTheSamePrices()
    {
        ui::SamplePreviewView preview;
        sampledata::SamplePreview::Item full, discounted;
        full.product.title = discounted.product.title = "Purple Dotted Boots";
        full.product.full_price = discounted.product.full_price = 330;
        full.product.price = 330;
        discounted.product.price = 231;
        full.product.currency_code = discounted.product.currency_code = "USD";
        preview.setItems({full, discounted});
        QCOMPARE(preview.priceAt(0), ui::priceText(full.product));
        QCOMPARE(preview.priceAt(1), ui::priceText(discounted.product));
        QVERIFY(preview.priceAt(0) != preview.priceAt(1));
    }

    void whatIsShownIsWhatIsAskedFor()
    {
        find<QListWidget>("sample.use")->setCurrentRow(int(Use::Testing));
        find<QComboBox>("sample.profile")->setCurrentIndex(kDemo);
        find<QSpinBox>("sample.count")->setValue(123);
        find<QSpinBox>("sample.seed")->setValue(99);
        std::optional<ui::SampleRequest> request;
        connect(m_dialog, &ui::SampleDialog::sampleRequested, this,
                [&](const ui::SampleRequest& asked) { request = asked; });
        find<QPushButton>("sample.generate")->click();
        QVERIFY(request);
        QCOMPARE(request->count, std::uint64_t(123));
        QCOMPARE(request->seed, std::uint64_t(99));
        QVERIFY(request->use == Use::Testing && request->pictures && request->mimic.empty());
        QVERIFY(request->profile == core::profilesFolder() / "demo.json");
    }

    void anotherCatalogIsResembled()
    {
        auto shop = catalog::Catalog::create(ui::toPath(m_home->filePath("luma.vitrine")));
        catalog::importSource(shop, catalogs() / "luma/products-seed-columns.csv", {}, {});
        find<QListWidget>("sample.use")->setCurrentRow(int(Use::Privacy));
        QCOMPARE(find<QComboBox>("sample.profile")->currentIndex(), kLikeCatalog);
        m_answer = m_home->filePath("luma.vitrine");
        find<QPushButton>("sample.choose")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->previewShown(), kPatience);
        const auto* details = m_dialog->findChild<ui::SamplePreviewView*>();
        QVERIFY(!details->titleAt(0).isEmpty());
        QVERIFY(find<QPushButton>("sample.generate")->isEnabled());
        const auto before = details->titleAt(0);
        find<QSpinBox>("sample.seed")->setValue(8); // the catalog is not measured again
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->previewShown(), kPatience);
        QVERIFY(details->titleAt(0) != before);
    }

    void aProfileThatIsNoneIsTold()
    {
        find<QComboBox>("sample.profile")->setCurrentIndex(kProfileFile);
        m_answer = m_home->filePath("nothing.json");
        find<QPushButton>("sample.choose")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sample.estimate")->text().startsWith(QStringLiteral("⚠")),
                                 kPatience);
    }

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        return m_dialog->findChild<Widget*>(name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<core::TaskPool> m_pool;
    std::unique_ptr<ui::BackgroundJobs> m_jobs;
    QPointer<ui::SampleDialog> m_dialog; ///< deletes itself when it is closed
    QString m_answer;
};

QTEST_MAIN(TestSampleDialog)
#include "test_sample_dialog.moc"
