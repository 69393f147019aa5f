// SPDX-License-Identifier: GPL-3.0-or-later
// The import page: what is recognised can be changed, choices come back for sources of the same shape, folders
// outside the source are asked about, and what an import would change is told before it does.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QScreen>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/picture.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/decode.h"
#include "tests/ui/pool_work.h"
#include "ui/bridges/background_jobs.h"
#include "ui/import/import_dialog.h"
#include "ui/text.h"

using namespace vitrine;
using catalog::Field;

namespace {

constexpr int kPatience = 60'000; // ms; a busy machine is slow, not broken

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::canonical(m_home->path().toStdString());
        m_settings = std::make_unique<ui::Settings>(m_home->filePath("settings.ini"));
        m_pool = std::make_unique<core::TaskPool>(2);
        m_jobs = std::make_unique<ui::BackgroundJobs>(*m_pool);
        m_catalog = std::make_shared<catalog::Catalog>(catalog::Catalog::create(m_folder / "shop.vitrine"));
        core::Picture picture{8, 8, std::vector<std::uint8_t>(8 * 8 * 3, 120)};
        core::writeFileAtomically(m_folder / "in" / "a.png", imaging::encodePng(picture));
        core::writeFileAtomically(m_folder / "out" / "b.png", imaging::encodePng(picture));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_jobs.reset();
        m_pool.reset();
        m_catalog.reset();
    }

    void itsButtonsAreOnASmallScreen()
    {
        open(write("small.csv", "title;price\nCoat;10\n"));
        constexpr int kTitleBar = 30;
        QVERIFY(m_dialog->height() + kTitleBar <= m_dialog->screen()->availableSize().height());
        QVERIFY(find<QWidget>("import.rows")->height() > 0);
    }

    void lettersThatLookWrongAreReadInAnotherEncoding()
    {
        open(write("bg.csv", "title;price;image\n\xEF\xE0\xEB\xF2\xEE;10;a.png\n"));
        auto* rows = find<QTableWidget>("import.rows");
        QVERIFY(rows->item(0, 0)->text() != QString::fromUtf8("палто"));
        QVERIFY(find<QComboBox>("import.encoding")->itemText(0).contains("ISO-8859-1"));
        choose("import.encoding", int(catalog::Encoding::Windows1251));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 0), QString::fromUtf8("палто"), kPatience);
        QCOMPARE(import().encoding, std::optional(catalog::Encoding::Windows1251));
    }

    void columnsArePartedByWhatAPersonSays()
    {
        open(write("odd.csv", "title;size, colour;price\nCoat;M, red;10\nHat;S, blue;11\n"));
        choose("import.delimiter", ',');
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableWidget>("import.rows")->columnCount(), 2, kPatience);
        choose("import.delimiter", ';');
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableWidget>("import.rows")->columnCount(), 3, kPatience);
        QCOMPARE(import().delimiter, std::optional(';'));
    }

    void whatTheHeaderLeavesOpenIsTold()
    {
        open(write("twice.csv", "price;price;y\n10;11;a.png\n"));
        const auto* facts = find<QLabel>("import.facts");
        QVERIFY(facts->text().contains("No column is taken as title"));
        QVERIFY(facts->text().contains("price (2)"));
        choose("import.map.title", QString("price (2)"));
        QVERIFY(!facts->text().contains("No column is taken as title"));
    }

    void choicesComeBackForTheNextSourceOfTheSameShape()
    {
        open(write("week1.csv", "naam|omschrijving|bedrag|image\nJas|warm|1.290|a.png\n"));
        choose("import.map.title", QString("omschrijving"));
        choose("import.decimalSign", ',');
        choose("import.encoding", int(catalog::Encoding::Windows1250));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import.import")->isEnabled(), kPatience);
        find<QCheckBox>("import.copy")->setChecked(true);
        import();
        open(write("week2.csv", "naam|omschrijving|bedrag|image\nHoed|mooi|2.290|a.png\n"));
        QVERIFY(find<QLabel>("import.facts")->text().startsWith("Set as for the last source"));
        const auto options = import();
        QCOMPARE(options.mapping->columns.at(Field::Title), std::string("omschrijving"));
        QCOMPARE(options.mapping->decimalSign, std::optional(','));
        QCOMPARE(options.encoding, std::optional(catalog::Encoding::Windows1250));
        QVERIFY(options.copyImages);
        open(write("other.csv", "naam|omschrijving|image\nHoed|mooi|a.png\n")); // another shape
        QVERIFY(!find<QLabel>("import.facts")->text().startsWith("Set as"));
        QVERIFY(!import().copyImages);
    }

    void whatWasChosenForThisCatalogElsewhereHoldsToo()
    {
        catalog::ImportOptions options; // as the command line imports
        options.mapping = {{{Field::Title, "omschrijving"}}, {}, {}};
        const auto source = write("week1.csv", "naam|omschrijving|image\nJas|warm|a.png\n");
        catalog::importSource(*m_catalog, source, options, {});
        open(source, true);
        QVERIFY(find<QLabel>("import.facts")->text().startsWith("Set as for the last source"));
        QCOMPARE(import().mapping->columns.at(Field::Title), std::string("omschrijving"));
    }

    void aGuessThatIsTakenIsNotRemembered()
    {
        open(write("a.csv", "title,price,image\nCoat,10,a.png\n"));
        import();
        QVERIFY(m_settings->value(ui::kImportMappings).isEmpty());
    }

    void foldersOutsideTheSourceAreAllowedOneByOne_data()
    {
        QTest::addColumn<bool>("intoACatalog");
        QTest::newRow("into a catalog") << true;
        QTest::newRow("into a new one") << false;
    }
    void foldersOutsideTheSourceAreAllowedOneByOne()
    {
        QFETCH(bool, intoACatalog);
        open(write("a.csv", "title,price,image\nCoat,10,../out/b.png\nHat,11,a.png\n"), intoACatalog);
        auto* folders = find<QListWidget>("import.outside");
        QTRY_COMPARE_WITH_TIMEOUT(folders->count(), 1, kPatience);
        QVERIFY(folders->isVisible());
        QVERIFY(folders->item(0)->text().contains(QString::fromStdString((m_folder / "out").string())));
        QCOMPARE(folders->item(0)->checkState(), Qt::Unchecked);
        folders->item(0)->setCheckState(Qt::Checked);
        if (intoACatalog)
            QTRY_VERIFY_WITH_TIMEOUT(changes().startsWith("2 new"), kPatience);
        else
            QTest::qWait(1000);
        QCOMPARE(folders->count(), 1); // it can be taken back
        const auto options = import();
        QCOMPARE(options.allowedFolders, std::vector{m_folder / "out"});
    }

    void whatAnImportWouldChangeIsToldBefore()
    {
        const auto source = write("a.csv", "sku,title,price,image\n1,Coat,10,a.png\n2,Hat,20,a.png\n");
        catalog::importSource(*m_catalog, source, {}, {});
        write("a.csv", "sku,title,price,image\n1,Coat,12.5,a.png\n2,Hat,20,a.png\n3,Scarf,5,a.png\n");
        const auto before = m_catalog->changeCounter();
        open(source);
        QTRY_COMPARE_WITH_TIMEOUT(changes(), QString("1 new, 1 changed, 1 unchanged, 0 unreadable rows"), kPatience);
        QTest::mouseClick(find<QPushButton>("import.showChanges"), Qt::LeftButton);
        auto* table = find<QTableView>("import.changesTable");
        QVERIFY(table != nullptr);
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList line;
            for (int column = 0; column < 4; ++column)
                line << table->model()->index(row, column).data().toString();
            lines << line.join('|');
        }
        QVERIFY2(lines.contains("Coat|Full price|10.00|12.50"), qPrintable(lines.join('\n')));
        find<QDialog>("import.changesList")->reject();
        find<QCheckBox>("import.again")->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("import.changes")->isVisible(), kPatience);
        QVERIFY(import().addAgain);
        QCOMPARE(m_catalog->changeCounter(), before);
    }

    void anotherMappingIsComparedAnew()
    {
        const auto source = write("a.csv", "sku,title,long name,image\n1,Coat,Warm coat,a.png\n");
        catalog::importSource(*m_catalog, source, {}, {});
        open(source);
        QTRY_VERIFY_WITH_TIMEOUT(changes().startsWith("0 new, 0 changed, 1 unchanged"), kPatience);
        choose("import.map.title", QString("long name"));
        QTRY_VERIFY_WITH_TIMEOUT(changes().startsWith("0 new, 1 changed"), kPatience);
    }

    void enterAfterAPathShowsItsRowsAndImportsNothing()
    {
        open(write("a.csv", "title,price\nCoat,10\n"));
        const auto other = ui::pathText(write("b.csv", "title,price\nHat,20\n"));
        m_asked.reset();
        auto* path = find<QLineEdit>("import.source");
        path->setFocus();
        path->selectAll();
        QTest::keyClick(path, '/');
        QVERIFY(!find<QPushButton>("import.import")->isEnabled()); // the rows below are of another source
        QTest::keyClicks(path, other.mid(1));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 0), QString("Hat"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import.import")->isEnabled(), kPatience);
        QTest::keyClick(path, Qt::Key_Return);
        QTest::keyClick(path, Qt::Key_Enter);
        QVERIFY(m_dialog->isVisible() && !m_asked);
        QTest::mouseClick(find<QPushButton>("import.import"), Qt::LeftButton);
        QVERIFY(m_asked.has_value());
    }

    void enterLooksAgainForASourceThatWasNotThere()
    {
        open(m_folder / "in" / "late.csv", true, false);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("import.facts")->text().startsWith(QString::fromUtf8("⚠")), kPatience);
        write("late.csv", "title,price\nCoat,10\n");
        auto* path = find<QLineEdit>("import.source");
        path->setFocus();
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->hasPreview(), kPatience);
        QVERIFY(m_dialog->isVisible());
    }

    void aSourceThatIsTakenBackIsNotShownLater()
    {
        open(write("a.csv", "title,price\nCoat,10\n"), true, false);
        m_dialog->setSource({});
        finishJobs(*m_jobs);
        QVERIFY(!m_dialog->hasPreview());
        QVERIFY(!find<QPushButton>("import.import")->isEnabled());
    }

    void whatBothSidesOfAChangeCostHasTheCurrencyOfItsSide()
    {
        catalog::importSource(*m_catalog, write("shop.csv", "product_code,title,price,currency\nA1,Coat,10,EUR\n"), {},
                              {});
        open(write("shop.csv", "product_code,title,price,currency\nA1,Coat,40,HUF\n"));
        QTRY_VERIFY_WITH_TIMEOUT(changes().startsWith("0 new, 1 changed"), kPatience);
        QTest::mouseClick(find<QPushButton>("import.showChanges"), Qt::LeftButton);
        const auto* model = find<QTableView>("import.changesTable")->model();
        QStringList prices;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 1).data().toString() == "Full price")
                prices << model->index(row, 2).data().toString() << model->index(row, 3).data().toString();
        QCOMPARE(prices, QStringList({QString::fromUtf8("10.00\u00a0EUR"), QString::fromUtf8("40.00\u00a0HUF")}));
        find<QDialog>("import.changesList")->reject();
    }

    void aSourceThatCannotBeReadSaysWhyAndAnotherFollows()
    {
        open(m_folder / "in" / "gone.csv", true, false);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("import.facts")->text().startsWith(QString::fromUtf8("⚠")), kPatience);
        QVERIFY(!find<QPushButton>("import.import")->isEnabled());
        m_dialog->setSource(ui::pathText(write("b.csv", "title,price\nCoat,10\n")));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import.import")->isEnabled(), kPatience);
    }

private:
    std::filesystem::path write(const std::string& name, const std::string& text)
    {
        core::writeFileAtomically(m_folder / "in" / name, text);
        return m_folder / "in" / name;
    }

    void open(const std::filesystem::path& source, bool intoACatalog = true, bool readable = true)
    {
        m_dialog = std::make_unique<ui::ImportDialog>(
            *m_jobs, [](QWidget*, const ui::FileQuestion&, const auto&) {}, *m_settings,
            intoACatalog ? ui::ImportTarget{"shop", m_catalog} : ui::ImportTarget{});
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        connect(m_dialog.get(), &ui::ImportDialog::importRequested, this,
                [this](const QString&, const catalog::ImportOptions& options) { m_asked = options; });
        m_dialog->show();
        m_dialog->setSource(ui::pathText(source));
        if (readable)
            QTRY_VERIFY_WITH_TIMEOUT(m_dialog->hasPreview(), kPatience);
    }

    catalog::ImportOptions import()
    {
        m_asked.reset();
        QTest::mouseClick(find<QPushButton>("import.import"), Qt::LeftButton);
        return m_asked.value_or(catalog::ImportOptions{});
    }

    void choose(const char* name, const QVariant& value)
    {
        auto* box = find<QComboBox>(name);
        const int index = box->findData(value);
        QVERIFY2(index >= 0, name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    QString cell(int row, int column) const
    {
        const auto* item = find<QTableWidget>("import.rows")->item(row, column);
        return item == nullptr ? QString() : item->text();
    }
    QString changes() const { return find<QLabel>("import.changes")->text(); }
    template <typename Widget> Widget* find(const char* name) const { return m_dialog->findChild<Widget*>(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<core::TaskPool> m_pool;
    std::unique_ptr<ui::BackgroundJobs> m_jobs;
    std::shared_ptr<catalog::Catalog> m_catalog;
    std::unique_ptr<ui::ImportDialog> m_dialog;
    std::optional<catalog::ImportOptions> m_asked;
};

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
