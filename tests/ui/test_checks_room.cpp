// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks found, as a person goes through it: overview, grid, details, duplicates side by side.
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

#include "engine/core/atomic_file.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/drawn_pictures.h"
#include "tests/ui/pool_work.h"
#include "tests/ui/window_test.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/duplicates_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/models/duplicates_model.h"
#include "ui/views/product_grid.h"

using namespace vitrine;

namespace {

/// That a widget had for a moment.
class LeastHeight : public QObject {
public:
    int height = QWIDGETSIZE_MAX;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            height = std::min(height, static_cast<QResizeEvent*>(event)->size().height());
        return false;
    }
};

} // namespace

class TestChecksRoom : public WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        openWindow();
        createCatalog();
        fill();
        m_window->showRoom(ui::MainWindow::Room::Checks);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<QLabel*>("checks.title")->text(), QString("Not checked yet"), kPatience);
        QVERIFY(!m_window->findChild<QLabel*>("checks.clean")->isVisible());
        m_window->findChild<QAction*>("action.check")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(card("duplicate") && card("duplicate")->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->catalogPanel()->model()->rowCount(), 5, kPatience);
    }

    void cleanup() { closeWindow(); }

    void theOverviewHasACardForWhatWasFound()
    {
        QCOMPARE(m_window->findChild<QLabel*>("checks.title")->text(), QString("What the checks found"));
        QVERIFY(card("too_small")->isVisible());
        QVERIFY(!card("blank")->isVisible());
        QVERIFY(m_window->findChild<QLabel*>("checks.clean")->text().contains("Blank"));
        QVERIFY(card("duplicate")->accessibleName().contains("4"));
        for (const auto* each : {card("duplicate"), card("too_small")}) // however much room there is
            QTRY_COMPARE_WITH_TIMEOUT(each->height(), each->heightForWidth(each->width()), kPatience);
        press("check.show.too_small");
        QTRY_COMPARE_WITH_TIMEOUT(m_window->catalogPanel()->model()->rowCount(), 1, kPatience);
        QCOMPARE(m_window->findChild<QLineEdit*>("catalog.search")->text(), QString("is:too_small"));
        QVERIFY(m_window->catalogPanel()->isVisible());
    }

    void cardsAndDuplicatesFitASmallScreenInEveryLanguage()
    {
        constexpr int kRoom = 840; // what rail, margins and bar leave of a screen of 1024 pixels
        auto* compare = button("check.compare.duplicate");
        const auto* duplicates = m_window->findChild<ui::DuplicatesPanel*>();
        for (const auto& language : ui::languages()) {
            m_language.apply(language.code);
            QTRY_COMPARE_WITH_TIMEOUT(
                compare->text(), QCoreApplication::translate("vitrine::ui::CheckCard", "Compare side by side …"),
                kPatience);
            for (const auto* each : {card("duplicate"), card("too_small")})
                QTRY_VERIFY2_WITH_TIMEOUT(each->minimumSizeHint().width() <= kRoom, qPrintable(language.code),
                                          kPatience);
            QTRY_VERIFY2_WITH_TIMEOUT(duplicates->minimumSizeHint().width() <= kRoom, qPrintable(language.code),
                                      kPatience);
        }
        m_language.apply("en");
        press("check.compare.duplicate");
        QTRY_VERIFY_WITH_TIMEOUT(duplicates->isVisible(), kPatience);
        m_window->resize(1024, 700);
        for (const auto* name : {"duplicates.rule", "duplicates.keepOne", "duplicates.keepAll"}) {
            const auto* control = m_window->findChild<QWidget*>(name);
            QTRY_VERIFY2_WITH_TIMEOUT(control->width() >= control->sizeHint().width() &&
                                          duplicates->rect().contains(QRect(
                                              control->mapTo(duplicates, QPoint(0, 0)), control->size())),
                                      name, kPatience);
        }
    }

    void htmlInTextsBecomesPlainTextAndTheCardGoes()
    {
        auto& catalog = *m_window->session()->catalog();
        catalog.edit({1}, {{catalog::Field::Title, "Tops &amp; Tees"}});
        m_window->findChild<QAction*>("action.check")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(card("markup")->isVisible(), kPatience);
        QVERIFY(!button("check.plainText.duplicate")->isVisible());
        press("check.plainText.markup");
        QTRY_VERIFY_WITH_TIMEOUT(!card("markup")->isVisible(), kPatience);
        QCOMPARE(catalog.product(1).title, std::string("Tops & Tees"));
        auto* heading = m_window->findChild<QLabel*>("problems.heading");
        QTRY_VERIFY_WITH_TIMEOUT(heading->text().startsWith("HTML became plain text in 1 product"), kPatience);
        m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(catalog.product(1).title, std::string("Tops &amp; Tees"), kPatience);
    }

    void whatAStoppedCheckWouldHaveSaidIsNotSaidLater()
    {
        shop().edit({1}, {{catalog::Field::Title, "Tops &amp; Tees"}});
        m_window->findChild<QAction*>("action.check")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(card("markup")->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->jobs()->visibleJobs(), 0, kPatience);
        connect(
            m_window->jobs(), &ui::BackgroundJobs::visibleJobStarted, m_window.get(),
            [](ui::VisibleJob* job) { job->cancel(); }, Qt::SingleShotConnection);
        const QSignalSpy started(m_window->jobs(), &ui::BackgroundJobs::visibleJobStarted);
        press("check.plainText.markup");
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->jobs()->visibleJobs(), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session()->writing(), kPatience);
        const auto* heading = m_window->findChild<QLabel*>("problems.heading");
        QVERIFY(heading->text().startsWith("HTML became plain text in 1 product"));
        m_window->problemsPanel()->showReport([] { return QString("Another report"); }, {});
        emit m_window->jobDone(); // as every import and export does
        QCOMPARE(heading->text(), QString("Another report"));
    }

    void sizesOfOneProductAreNothingToLookAt()
    {
        using catalog::Field;
        const auto* heading = m_window->findChild<QLabel*>("problems.heading");
        QTRY_VERIFY_WITH_TIMEOUT(heading->text().contains("5 of them"), kPatience);
        shop().edit({1}, {{Field::Title, "Chaz Hoodie-XS-Black"}, {Field::ProductCode, "MH01-XS-Black"}});
        shop().edit({2}, {{Field::Title, "Chaz Hoodie-S-Black"}, {Field::ProductCode, "MH01-S-Black"}});
        m_window->findChild<QAction*>("action.check")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(heading->text().contains("3 of them"), kPatience);
    }

    void thePictureStaysAsItIsWhateverWasFound()
    {
        m_window->showRoom(ui::MainWindow::Room::Catalog);
        auto* picture = m_window->findChild<QWidget*>("details.picture");
        QTRY_COMPARE_WITH_TIMEOUT(picture->height(), picture->sizeHint().height(), kPatience);
        LeastHeight seen;
        picture->installEventFilter(&seen);
        for (const auto& [product, line] : {std::pair{5, "finding.resolve.too_small"}, {3, "finding.resolve.conflict"}}) {
            m_window->catalogPanel()->showProduct(product);
            QTRY_VERIFY_WITH_TIMEOUT(button(line) && button(line)->isVisible(), kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(picture->height(), picture->sizeHint().height(), kPatience);
        }
        QVERIFY2(seen.height >= picture->sizeHint().height(), qPrintable(QString::number(seen.height)));
    }

    void aFindingIsResolvedAndReopenedBesideTheProduct()
    {
        m_window->showRoom(ui::MainWindow::Room::Catalog);
        m_window->catalogPanel()->showProduct(5);
        QTRY_VERIFY_WITH_TIMEOUT(button("finding.resolve.too_small"), kPatience);
        // What stands in the line with the button is not said a second time.
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QLabel*>("details.problems")->isVisible(), kPatience);
        const auto said = [this] { return m_window->findChild<QLabel*>("finding.text.too_small")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(QString::fromUtf8("⚠ <b>Too small:</b> The picture")), kPatience);
        press("finding.resolve.too_small");
        QTRY_COMPARE_WITH_TIMEOUT(count("is:too_small"), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(button("finding.reopen.too_small"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith("<b>Too small</b> (resolved): The picture"), kPatience);
        press("finding.reopen.too_small");
        QTRY_COMPARE_WITH_TIMEOUT(count("is:too_small"), 1, kPatience);
    }

    void findingsOfSeveralProductsAreResolvedTogether()
    {
        m_window->showRoom(ui::MainWindow::Room::Catalog);
        m_window->catalogPanel()->grid()->selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(button("finding.resolve.duplicate"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<QLabel*>("finding.text.duplicate")->text(),
                                  QString::fromUtf8("⚠ <b>Duplicate:</b> 4 of the selected products"), kPatience);
        press("finding.resolve.duplicate");
        QTRY_COMPARE_WITH_TIMEOUT(count("is:duplicate"), 0, kPatience);
    }

    void allFindingsOfACheckAreResolvedAtOnceAndUndone()
    {
        press("check.resolve.duplicate");
        QTRY_COMPARE_WITH_TIMEOUT(count("is:duplicate"), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!card("duplicate")->isVisible(), kPatience);
        const auto* said = m_window->findChild<QLabel*>("problems.heading");
        QTRY_COMPARE_WITH_TIMEOUT(said->text(), QString("4 findings resolved; this can be undone"), kPatience);
        QVERIFY(said->isVisible());
        m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(count("is:duplicate"), 4, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(card("duplicate")->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!said->isVisible(), kPatience); // what it says holds no more
    }

    void groupsOfDuplicatesHaveTheirHeightBeforeTheirPictures()
    {
        press("check.compare.duplicate");
        auto* model = m_window->findChild<ui::DuplicatesPanel*>()->model();
        const auto* list = m_window->findChild<QAbstractItemView*>("duplicates.list");
        const auto hasPicture = [model] { return !model->index(0).data(Qt::DecorationRole).isNull(); };
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == 2 && hasPicture(), kPatience);
        const int height = list->sizeHintForRow(0);
        QVERIFY2(height >= ui::DuplicatesModel::kThumbnailSide, qPrintable(QString::number(height)));
        model->setGroups({model->groups().front()}, {m_home->filePath("gone.jpg")});
        QVERIFY(!hasPicture());
        QCOMPARE(list->sizeHintForRow(0), height);
        QCOMPARE(list->visualRect(model->index(0)).height(), height);
    }

    void duplicatesAreComparedAndTheBestIsKept()
    {
        press("check.compare.duplicate");
        auto* panel = m_window->findChild<ui::DuplicatesPanel*>();
        const QAbstractItemModelTester tester(panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stays(1) && stays(2), kPatience);
        QVERIFY(!stays(1)->isChecked()); // the pictures are equally large, and the second row has a brand
        QVERIFY(stays(2)->isChecked());
        auto* rule = panel->findChild<QComboBox*>("duplicates.rule");
        rule->setCurrentIndex(2); // the first stays
        emit rule->activated(2);
        QTRY_VERIFY_WITH_TIMEOUT(stays(1) && stays(1)->isChecked() && !stays(2)->isChecked(), kPatience);
        rule->setCurrentIndex(1); // the most complete
        emit rule->activated(1);
        QTRY_VERIFY_WITH_TIMEOUT(stays(2) && stays(2)->isChecked() && !stays(1)->isChecked(), kPatience);
        QVERIFY(panel->findChild<QLabel*>("duplicates.count")->text().contains("2 product"));
        press("duplicates.keepAll");
        QTRY_COMPARE_WITH_TIMEOUT(count("status:rejected"), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 0, kPatience);
        QCOMPARE(m_window->session()->catalog()->product(1).status, catalog::Status::Rejected);
        QCOMPARE(count("is:duplicate"), 0);
        m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(count("status:rejected"), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 2, kPatience);
    }

    void sizesThatAreAllThereIsAreSaidAndShown()
    {
        auto& catalog = *m_window->session()->catalog();
        using catalog::Field;
        catalog.edit({1}, {{Field::Title, "Chaz Hoodie-XS-Black"}, {Field::ProductCode, "MH01-XS-Black"}});
        catalog.edit({2}, {{Field::Title, "Chaz Hoodie-S-Black"}, {Field::ProductCode, "MH01-S-Black"}});
        catalog.edit({3}, {{Field::Title, "Argus Tank Top-XS-Gray"}, {Field::ProductCode, "MT07-XS-Gray"}});
        catalog.edit({4}, {{Field::Title, "Argus Tank Top-M-Gray"}, {Field::ProductCode, "MT07-M-Gray"}});
        m_window->session()->refresh();
        press("check.compare.duplicate");
        auto* panel = m_window->findChild<ui::DuplicatesPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(button("duplicates.showSizes")->isVisible(), kPatience);
        QCOMPARE(panel->model()->rowCount(), 0);
        QVERIFY(panel->findChild<QLabel*>("duplicates.count")->text().contains("2 group"));
        press("duplicates.showSizes");
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 2, kPatience);
        QVERIFY(!button("duplicates.showSizes")->isVisible());
    }

    void whatIsStillLookedForInOneCatalogIsNotShownInAnother()
    {
        auto* panel = m_window->findChild<ui::DuplicatesPanel*>();
        press("check.compare.duplicate");
        panel->setSession(nullptr); // before any group is found
        finishJobs(*m_window->jobs());
        QCOMPARE(panel->model()->rowCount(), 0);
        panel->setSession(m_window->session());
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 2, kPatience);
    }

    void whatAPersonSaidOfAGroupHoldsWhenAnotherIsSettled()
    {
        press("check.compare.duplicate");
        auto* panel = m_window->findChild<ui::DuplicatesPanel*>();
        auto* list = panel->findChild<QAbstractItemView*>("duplicates.list");
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 2, kPatience);
        list->setCurrentIndex(panel->model()->index(1));
        QTRY_VERIFY_WITH_TIMEOUT(stays(3) && stays(4) && stays(3)->isChecked(), kPatience);
        stays(4)->click();
        stays(3)->click();
        QVERIFY(stays(4)->isChecked() && !stays(3)->isChecked());
        list->setCurrentIndex(panel->model()->index(0));
        QTRY_VERIFY_WITH_TIMEOUT(stays(1) && stays(2), kPatience);
        press("duplicates.keepOne");
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stays(3) && stays(4), kPatience);
        QVERIFY(stays(4)->isChecked() && !stays(3)->isChecked());
    }

    void aPersonSaysOtherwiseThanTheRule()
    {
        press("check.compare.duplicate");
        QTRY_VERIFY_WITH_TIMEOUT(stays(1) && stays(2) && stays(2)->isChecked(), kPatience);
        stays(2)->click();
        QVERIFY(!stays(2)->isChecked());
        QVERIFY(!button("duplicates.keepOne")->isEnabled()); // one at least stays
        QVERIFY(!button("duplicates.keepAll")->isEnabled());
        stays(1)->click();
        press("duplicates.keepOne");
        QTRY_COMPARE_WITH_TIMEOUT(count("status:rejected"), 1, kPatience);
        QCOMPARE(m_window->session()->catalog()->product(2).status, catalog::Status::Rejected);
        press("duplicates.back");
        QVERIFY(card("duplicate")->isVisible()); // the other group is still there
    }

private:
    /// Two pairs of the same picture, and one that is too small.
    void fill()
    {
        const auto file = [&](const char* name) { return m_home->filePath(name).toStdString(); };
        core::writeFileAtomically(file("a.jpg"), imaging::encodeJpeg(drawnProduct(1, Backdrop::White, 420, 420), 90));
        core::writeFileAtomically(file("b.jpg"), imaging::encodeJpeg(drawnProduct(2, Backdrop::White, 420, 420), 90));
        core::writeFileAtomically(
            file("c.jpg"), imaging::encodeJpeg(shrunk(drawnProduct(3, Backdrop::White, 420, 420), 90, 90), 90));
        auto insert = m_window->session()->catalog()->insertMany({"test"});
        for (const char* name : {"a.jpg", "a.jpg", "b.jpg", "b.jpg", "c.jpg"}) {
            catalog::Product product;
            product.title = std::string("Thing ") + std::to_string(++m_number);
            product.brand = m_number % 5 == 2 ? "Vitrine" : "";
            product.category3_code = "Things";
            product.full_price = 10.0;
            product.image = file(name);
            product.imageUsable = true;
            insert.add(product);
        }
        insert.commit();
    }

    QWidget* card(const char* check) const { return m_window->findChild<QWidget*>(QString("check.") + check); }
    QAbstractButton* button(const char* name) const { return m_window->findChild<QAbstractButton*>(name); }
    QAbstractButton* stays(int product) const
    {
        return m_window->findChild<QAbstractButton*>("duplicate.stays." + QString::number(product));
    }
    void press(const char* name) const
    {
        QVERIFY2(button(name) && button(name)->isEnabled(), name);
        button(name)->click();
    }
    int count(const char* query) const
    {
        return static_cast<int>(m_window->session()->catalog()->count({query, std::nullopt, false}));
    }

    int m_number = 0;
};

QTEST_MAIN(TestChecksRoom)
#include "test_checks_room.moc"
