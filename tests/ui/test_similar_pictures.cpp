// SPDX-License-Identifier: GPL-3.0-or-later
// Similar pictures, suspicious labels and the category advisor, in the real window with the starter model.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QTreeWidget>

#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "tests/ui/window_test.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/saved_views_menu.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/statistics_panel.h"
#include "ui/panels/suspects_panel.h"
#include "ui/similar_pictures.h"
#include "ui/views/product_grid.h"

using namespace vitrine;
using catalog::Field;

namespace {

constexpr int kSide = 120;
constexpr int kProducts = 16;

/// A tall dark bar (odd numbers) or a wide pale one.
core::Picture draw(bool tall, core::Random& random)
{
    core::Picture picture;
    picture.width = picture.height = kSide;
    picture.rgb.assign(std::size_t(kSide) * kSide * 3, std::uint8_t(random.between(200, 250)));
    const int width = tall ? 24 : 90;
    const int height = tall ? 100 : 30;
    const int left = int(random.between(4, kSide - width - 4));
    const int top = int(random.between(4, kSide - height - 4));
    for (int y = top; y < top + height; ++y)
        std::fill_n(picture.row(y) + left * 3, width * 3, std::uint8_t(tall ? 40 : 130));
    return picture;
}

} // namespace

class TestSimilarPictures : public WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        qputenv("VITRINE_CACHE", m_home->filePath("cache").toUtf8());
        makeCatalog();
        openWindow();
        m_window->openCatalog(folder());
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), kProducts, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->counts().products, std::uint64_t(kProducts), kPatience);
    }

    void cleanup() { closeWindow(); }

    void whatIsFoundLateCallsNobodyBackFromAnotherRoom()
    {
        m_window->catalogPanel()->grid()->setCurrentIndex(model()->index(0));
        action("action.similar")->trigger();
        m_window->showRoom(ui::MainWindow::Room::Statistics);
        auto* show = m_window->findChild<QAbstractButton*>("problems.next");
        QTRY_VERIFY_WITH_TIMEOUT(show->isVisible(), kPatience);
        QVERIFY(!m_window->catalogPanel()->isVisible());
        const auto english = show->text();
        m_language.apply("de");
        QTRY_VERIFY_WITH_TIMEOUT(show->text() != english, kPatience);
        m_window->problemsPanel()->showReport([] { return QString("Another report"); }, {});
        createCatalog("other.vitrine"); // takes away only what it offered itself
        QVERIFY(m_window->problemsPanel()->isVisible());
    }

    void whatCouldNotBeSeenIsSaidBesideWhatIsOffered()
    {
        core::writeFileAtomically(shop().imagesFolder() / "16.png", "no picture");
        m_window->catalogPanel()->grid()->setCurrentIndex(model()->index(0));
        action("action.similar")->trigger();
        m_window->catalogPanel()->search("category:Wide");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAbstractButton*>("problems.next")->isVisible(), kPatience);
        QCOMPARE(m_window->findChild<QTreeWidget*>("problems.list")->topLevelItemCount(), 1);
    }

    void whatIsFoundLateIsOfferedAndReplacesNoSearch()
    {
        auto* panel = m_window->catalogPanel();
        panel->grid()->setCurrentIndex(model()->index(0));
        action("action.similar")->trigger();
        panel->search("category:Wide"); // before anything is found
        auto* show = m_window->findChild<QAbstractButton*>("problems.next");
        QTRY_VERIFY_WITH_TIMEOUT(show->isVisible(), kPatience);
        QCOMPARE(panel->query().text, std::string("category:Wide"));
        show->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel->query().text.starts_with("id:1,"), kPatience);
        QVERIFY(!show->isVisible());
    }

    void similarPicturesAreASearchWithScores()
    {
        auto* panel = m_window->catalogPanel();
        panel->grid()->setCurrentIndex(model()->index(0));
        action("action.similar")->trigger();
        auto* search = m_window->findChild<QLineEdit*>("catalog.search");
        const auto chip = [this] { return m_window->findChild<QAbstractButton*>("chip.0"); };
        QTRY_VERIFY_WITH_TIMEOUT(chip() && chip()->text() == QString::fromUtf8("Similar to “1”"), kPatience);
        QCOMPARE(search->text(), QString()); // nobody reads numbers
        QVERIFY(panel->query().text.starts_with("id:1,"));
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), kProducts, kPatience); // so few: all are shown, in order
        QTRY_COMPARE_WITH_TIMEOUT(model()->idAt(0), catalog::ProductId(1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(model()->idAt(1) % 2 == 1, kPatience); // they all stood there before, too
        QVERIFY(model()->idAt(2) % 2 == 1);
        QVERIFY(model()->markOf(1).isEmpty());
        QVERIFY(model()->markOf(model()->idAt(1)).endsWith("%"));
        // What is found is edited like anything else.
        m_window->session()->edit({model()->idAt(1)}, {{Field::Title, "renamed"}});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->catalog()->count({"renamed", {}, false}), std::uint64_t(1),
                                  kPatience);
        // What is typed narrows it.
        search->setText("category:Wide OR renamed");
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), kProducts / 2 + 1, kPatience);
        QVERIFY(model()->markOf(3).endsWith("%"));
        QCOMPARE(chip()->text(), QString::fromUtf8("Similar to “1”"));
        search->setText("colour:red");
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        QVERIFY2(refusal->text().contains("character 1"), qPrintable(refusal->text()));
        search->setText("category:Wide");
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), kProducts / 2, kPatience);
        chip()->click();
        QCOMPARE(search->text(), QString("category:Wide"));
        QTRY_VERIFY_WITH_TIMEOUT(model()->markOf(3).isEmpty() && model()->markOf(5).isEmpty(), kPatience);
    }

    void whatIsSimilarIsSaidInWordsWhereverTheSearchIsShown()
    {
        lookForWhatIsLikeTheFirst();
        const auto name = QString::fromUtf8("Similar to “1”");
        const auto numbers = ui::toQString(m_window->catalogPanel()->query().text);
        auto* bar = m_window->catalogPanel()->searchBar();
        emit bar->viewsMenu()->aboutToShow();
        const auto* saving = bar->viewsMenu()->findChild<QAction*>("views.save");
        QVERIFY(!saving->isEnabled());
        QVERIFY2(saving->toolTip().contains("look for similar pictures again"),
                 qPrintable(saving->toolTip()));

        action("action.statistics")->trigger();
        auto* statistics = m_window->findChild<ui::StatisticsPanel*>("statistics");
        const auto* onlyFound = statistics->findChild<QCheckBox*>("statistics.onlyFound");
        QTRY_VERIFY_WITH_TIMEOUT(onlyFound->text().contains(name) && !onlyFound->text().contains("id:"),
                                 kPatience);

        // A chart writes what it adds before the search.
        emit statistics->queryChosen("category:Wide " + numbers);
        auto* search = m_window->findChild<QLineEdit*>("catalog.search");
        QCOMPARE(search->text(), QString("category:Wide"));
        QCOMPARE(m_window->findChild<QAbstractButton*>("chip.0")->text(), name);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), kProducts / 2, kPatience);
        const auto words = bar->wordsOf(bar->text());
        QVERIFY2(words.startsWith(name) && words.contains("Wide") && !words.contains("id:"),
                 qPrintable(words));

        m_window->catalogPanel()->search("category:Wide");
        emit bar->viewsMenu()->aboutToShow();
        QVERIFY(bar->viewsMenu()->findChild<QAction*>("views.save")->isEnabled());
    }

    void theSortBoxSaysThatTheOrderIsBySimilarity()
    {
        auto* sort = m_window->findChild<QComboBox*>("catalog.sort");
        sort->setCurrentIndex(1);
        emit sort->activated(1);
        lookForWhatIsLikeTheFirst();
        QCOMPARE(sort->currentText(), QString("Similarity"));
        QVERIFY(!m_window->catalogPanel()->query().sortBy);
        m_window->findChild<QAbstractButton*>("chip.0")->click();
        QCOMPARE(sort->currentText(), QString("Title")); // as before
        QCOMPARE(sort->itemText(0), QString("Order of import"));
        QVERIFY(m_window->catalogPanel()->query().sortBy == Field::Title);
    }

    void theGridsContextMenuHasIt()
    {
        auto* grid = m_window->catalogPanel()->grid();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(40, 40), grid->mapToGlobal(QPoint(40, 40)));
        QApplication::sendEvent(grid->viewport(), &event);
        auto* menu = m_window->findChild<QMenu*>("catalog.gridMenu");
        QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), kPatience);
        QVERIFY(menu->actions().contains(action("action.similar")));
        menu->close();
    }

    void suspectsAreTakenKeptAndEditedByKeys()
    {
        m_window->session()->edit({5}, {{Field::Category3Code, "Wide"}});
        m_window->session()->edit({6}, {{Field::Category3Code, "Tall"}});
        QTRY_COMPARE_WITH_TIMEOUT(category(6), QString("Tall"), kPatience);
        action("action.labels")->trigger();
        auto* panel = m_window->similarPictures()->suspects();
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), kPatience);
        m_window->findChild<QAbstractButton*>("suspects.look")->click();
        auto* list = m_window->findChild<QTreeWidget*>("suspects.list");
        QTRY_VERIFY_WITH_TIMEOUT(panel->count() >= 2, kPatience);
        const auto suspects = panel->count();
        QVERIFY(rowOf(list, "5") >= 0 && rowOf(list, "6") >= 0);
        QVERIFY(m_window->findChild<QLabel*>("suspects.neighbour.4")->isVisible());

        list->setCurrentItem(list->topLevelItem(rowOf(list, "5")));
        QVERIFY(m_window->findChild<QLabel*>("suspects.suggestion")->text().contains("<b>Tall</b>"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_T);
        QTRY_COMPARE_WITH_TIMEOUT(category(5), QString("Tall"), kPatience);
        QCOMPARE(panel->count(), suspects - 1);

        list->setCurrentItem(list->topLevelItem(rowOf(list, "6")));
        QTest::keyClick(list, Qt::Key_K);
        QTRY_VERIFY_WITH_TIMEOUT(!isDoubtful(6), kPatience);
        QCOMPARE(category(6), QString("Tall"));
        QCOMPARE(panel->count(), suspects - 2);

        m_window->session()->undo(); // the answer, not the category
        QTRY_VERIFY_WITH_TIMEOUT(isDoubtful(6), kPatience);
        m_window->findChild<QAbstractButton*>("suspects.look")->click();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(list, "6") >= 0, kPatience);
        list->setCurrentItem(list->topLevelItem(rowOf(list, "6")));
        QTest::keyClick(list, Qt::Key_E);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->catalogPanel()->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model()->idAt(m_window->catalogPanel()->grid()->currentIndex().row()),
                                  catalog::ProductId(6), kPatience);
    }

    void suspectsOfAnEarlierSearchAreThereFromTheBeginning()
    {
        // Number 6 has another category now.
        m_window->session()->catalog()->replaceFindings(catalog::Check::DoubtfulCategory,
                                                        {doubtful(5, "Tall"), doubtful(6, "Round")});
        m_window->openCatalog(folder());
        auto* panel = m_window->similarPictures()->suspects();
        QTRY_COMPARE_WITH_TIMEOUT(panel->count(), std::size_t(1), kPatience);
        action("action.labels")->trigger();
        const auto* list = m_window->findChild<QTreeWidget*>("suspects.list");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
        QCOMPARE(list->topLevelItem(0)->text(0), QString("5"));
        QCOMPARE(list->topLevelItem(0)->text(2), QString("Flat"));
        QCOMPARE(list->topLevelItem(0)->text(3), QString("80 %"));
        QVERIFY(!m_window->findChild<QLabel*>("suspects.neighbour.0")->isVisible());
    }

    void whatWasSeenToElsewhereIsNoLongerSuspected()
    {
        m_window->session()->catalog()->replaceFindings(
            catalog::Check::DoubtfulCategory,
            {doubtful(5, "Tall"), doubtful(6, "Wide"), doubtful(7, "Tall")});
        m_window->openCatalog(folder());
        auto* panel = m_window->similarPictures()->suspects();
        QTRY_COMPARE_WITH_TIMEOUT(panel->count(), std::size_t(3), kPatience);
        auto* list = m_window->findChild<QTreeWidget*>("suspects.list");
        list->setCurrentItem(list->topLevelItem(rowOf(list, "7")));
        m_window->session()->edit({5}, {{Field::Category3Code, "Flat"}});
        QTRY_COMPARE_WITH_TIMEOUT(panel->count(), std::size_t(2), kPatience);
        QCOMPARE(rowOf(list, "5"), -1);
        QCOMPARE(list->currentItem()->text(0), QString("7"));
        m_window->session()->resolve({7}, {catalog::Check::DoubtfulCategory}, true);
        QTRY_COMPARE_WITH_TIMEOUT(panel->count(), std::size_t(1), kPatience);
        QCOMPARE(list->currentItem()->text(0), QString("6"));
        QCOMPARE(m_window->findChild<QLabel*>("suspects.heading")->text(),
                 QString("1 product with a suspicious category"));
    }

    void theSuspectsTitlesHaveTheRoomThatIsLeft()
    {
        action("action.labels")->trigger();
        auto* panel = m_window->similarPictures()->suspects();
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), kPatience);
        ui::Suspect suspect;
        suspect.product.title = QString("A title that is longer than any list is wide ").repeated(4);
        suspect.product.category = suspect.suggestion = "A category with a long name, such as shops have";
        suspect.support = 0.8;
        panel->setSuspects({suspect}, 1);
        const auto* list = m_window->findChild<QTreeWidget*>("suspects.list");
        auto* splitter = m_window->findChild<QSplitter*>("suspects.splitter");
        for (const auto* language : {"de", "hu", "bg", "en"}) {
            m_language.apply(language);
            for (const int wide : {300, 450, 700}) {
                splitter->setSizes({wide, splitter->width() - wide});
                const int all = list->viewport()->width();
                QTRY_VERIFY2_WITH_TIMEOUT(list->columnWidth(0) >= all * 2 / 5, language, kPatience);
                QVERIFY(list->columnWidth(1) <= all / 5 && list->columnWidth(3) <= all / 5);
                QCOMPARE(list->columnWidth(0) + list->columnWidth(1) + list->columnWidth(2) +
                             list->columnWidth(3),
                         all);
            }
        }
        QCOMPARE(list->topLevelItem(0)->toolTip(1), suspect.product.category); // all of what is cut off
        suspect.product.category = suspect.suggestion = "Hat";
        panel->setSuspects({suspect, suspect}, 2);
        QVERIFY(list->columnWidth(0) > list->viewport()->width() / 2);
        m_window->findChild<QTreeWidget*>("suspects.list")->setCurrentItem(list->topLevelItem(1));
        m_language.apply("nl"); // does not lead away from what is looked at
        QTRY_COMPARE_WITH_TIMEOUT(list->headerItem()->text(1),
                                  QCoreApplication::translate("vitrine::ui::SuspectsPanel", "Its category"),
                                  kPatience);
        QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 1);
    }

    void theSuspectsButtonsNameTheKeysThatWork()
    {
        for (const auto* language : {"bg", "de", "hu", "nb", "nl", "en"}) {
            m_language.apply(language);
            for (const auto& [name, key] :
                 {std::pair{"suspects.take", "(T)"}, {"suspects.keep", "(K)"}, {"suspects.edit", "(E)"}}) {
                const auto text = m_window->findChild<QAbstractButton*>(name)->text();
                QTRY_VERIFY2_WITH_TIMEOUT(text.endsWith(key), qPrintable(text), kPatience);
                QVERIFY2(QKeySequence::mnemonic(text).isEmpty(), qPrintable(text));
            }
        }
    }

    void acceptedAdviceIsOneStep()
    {
        m_window->session()->edit({1, 2}, {{Field::Category3Code, "view all"}});
        QTRY_COMPARE_WITH_TIMEOUT(category(2), QString("view all"), kPatience);
        action("action.advice")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QListWidget*>("advice.list") != nullptr, kPatience);
        auto* list = m_window->findChild<QListWidget*>("advice.list");
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains("\"view all\" says nothing"));
        auto* accept = m_window->findChild<QAbstractButton*>("advice.accept");
        QVERIFY(!accept->isEnabled());
        m_window->findChild<QAbstractButton*>("advice.all")->click();
        QVERIFY(accept->isEnabled());
        accept->click();
        QTRY_COMPARE_WITH_TIMEOUT(category(1), QString("Tall"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(category(2), QString("Wide"), kPatience);
        m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(category(1), QString("view all"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(category(2), QString("view all"), kPatience);
    }

    void aProductWithoutAPictureSaysSo()
    {
        auto catalog = m_window->session()->catalog();
        auto insert = catalog->insertMany({"test"});
        catalog::Product blind;
        blind.title = "blind";
        insert.add(blind);
        insert.commit();
        m_window->session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), kProducts + 1, kPatience);
        m_window->catalogPanel()->grid()->setCurrentIndex(model()->index(kProducts));
        action("action.similar")->trigger();
        auto* problems = m_window->findChild<QAbstractItemView*>("problems.list");
        QTRY_VERIFY_WITH_TIMEOUT(problems->model()->rowCount() > 0, kPatience);
    }

private:
    std::filesystem::path folder() const { return ui::toPath(m_home->filePath("shop.vitrine")); }
    ui::ProductModel* model() const { return m_window->catalogPanel()->model(); }
    QAction* action(const char* name) const { return m_window->findChild<QAction*>(name); }
    void lookForWhatIsLikeTheFirst()
    {
        m_window->catalogPanel()->showProduct(1);
        action("action.similar")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(model()->idAt(1) % 2 == 1 && model()->markOf(3).endsWith("%"), kPatience);
    }
    static catalog::Finding doubtful(catalog::ProductId product, const char* category)
    {
        return {product,
                catalog::Check::DoubtfulCategory,
                {core::ErrorCode::CategoryDoubtful, {}, {category, "Flat", "80"}}};
    }
    QString category(catalog::ProductId id) const
    {
        return ui::toQString(m_window->session()->catalog()->product(id).category3_code);
    }
    bool isDoubtful(catalog::ProductId id) const
    {
        return m_window->session()->catalog()->count(
                   {"is:doubtful_category id:" + std::to_string(id), {}, false}) == 1;
    }
    static int rowOf(const QTreeWidget* list, const QString& title)
    {
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            if (list->topLevelItem(row)->text(0) == title)
                return row;
        return -1;
    }

    void makeCatalog()
    {
        auto catalog = catalog::Catalog::create(folder());
        core::Random random(1);
        auto insert = catalog.insertMany({"test"});
        for (int number = 1; number <= kProducts; ++number) {
            const bool tall = number % 2 == 1;
            catalog::Product product;
            product.title = std::to_string(number);
            product.category3_code = tall ? "Tall" : "Wide";
            product.image = (catalog.imagesFolder() / (product.title + ".png")).string();
            product.imageUsable = true;
            core::writeFileAtomically(product.image, imaging::encodePng(draw(tall, random)));
            insert.add(product);
        }
        insert.commit();
    }
};

QTEST_MAIN(TestSimilarPictures)
#include "test_similar_pictures.moc"
