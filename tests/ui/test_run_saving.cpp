// SPDX-License-Identifier: GPL-3.0-or-later
// What a run has learned is taken out of the Train room as a person does it: select, choose a place, save.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/core/task_pool.h"
#include "tests/workflow/made_run.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/save_run_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/panels/train_panel.h"
#include "ui/settings.h"
#include "ui/text.h"

using namespace vitrine;

namespace {

constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken

train::Recipe recipeOf(const char* method)
{
    train::Recipe recipe; // of the starter model
    recipe.method = method;
    return recipe;
}

} // namespace

class TestRunSaving : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<ui::Settings>(m_home->filePath("settings.ini"));
        m_pool = std::make_unique<core::TaskPool>(3);
        m_language.apply("en");
        const auto chooser = [this](QWidget*, const ui::FileQuestion&,
                                    const std::function<void(const QString&)>& answer) {
            answer(m_home->filePath("chosen"));
        };
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowServices{*m_settings, *m_pool, m_language, chooser, ui::toPath(m_home->filePath("thumbnails")),
                               ui::toPath(m_home->path())});
        m_window->show();
        catalog::Catalog::create(path("shop.vitrine"));
    }

    void cleanup()
    {
        m_window.reset();
        m_pool.reset();
    }

    void theChosenCheckpointsAdapterIsSavedWhereThePersonSays()
    {
        const auto run = makeRun(runs() / "learned", recipeOf("lora"), 4, 6);
        open();
        select("learned");
        ask("action.saveAdapter");
        QCOMPARE(dialog()->windowTitle(), QString("Save adapter as"));
        QCOMPARE(ui::toPath(find<QLineEdit>("saveRun.out")->text()),
                 m_window->session()->exportsFolder() / "learned-adapter");
        auto* checkpoint = find<QComboBox>("saveRun.checkpoint");
        QCOMPARE(checkpoint->count(), 2);
        QVERIFY(checkpoint->itemText(0).contains('4') && checkpoint->itemText(1).contains('6'));
        checkpoint->setCurrentIndex(1);
        find<QAbstractButton>("saveRun.choose")->click();
        QCOMPARE(ui::toPath(find<QLineEdit>("saveRun.out")->text()), path("chosen"));
        save("&Save");
        QVERIFY(core::readFile(path("chosen") / vlm::kAdapterFile) ==
                core::readFile(run.checkpoint(6) / vlm::kAdapterFile));
        const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(m_home->filePath("chosen")).entryList(everything).size(), 2);
        const auto* offered = m_window->findChild<QAbstractButton*>("problems.next");
        QTRY_VERIFY_WITH_TIMEOUT(offered->isVisible(), kPatience);
        QCOMPARE(offered->text(), QString("O&pen folder"));
    }

    void aMergedModelReplacesWhatIsThereWhenThatWasSaid()
    {
        makeRun(runs() / "learned", recipeOf("lora"), 4, 4);
        open();
        select("learned");
        writeRandomAdapter(path("there"), core::starterModelFolder(), 1);
        ask("action.saveModel");
        QCOMPARE(dialog()->windowTitle(), QString("Save merged model as"));
        QVERIFY(!find<QComboBox>("saveRun.checkpoint")->isVisible()); // there is but one
        find<QLineEdit>("saveRun.out")->setText(m_home->filePath("there"));
        QVERIFY(!find<QAbstractButton>("saveRun.save")->isEnabled()); // until it is known
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("saveRun.place")->isVisible(), kPatience);
        QVERIFY(find<QLabel>("saveRun.place")->text().contains("there"));
        save("&Replace");
        QVERIFY(std::filesystem::exists(path("there") / "model.safetensors"));
        QVERIFY(std::filesystem::exists(path("there") / "tokenizer.json"));
        QVERIFY(!std::filesystem::exists(path("there") / vlm::kAdapterFile));
    }

    void placesThatMustStayAreRefusedInTheDialog()
    {
        const auto run = makeRun(runs() / "learned", recipeOf("lora"), 4, 4);
        core::writeFileAtomically(path("papers") / "letter.txt", "Dear");
        open();
        select("learned");
        ask("action.saveAdapter");
        const auto refused = [this](const std::filesystem::path& place, const char* words) {
            find<QLineEdit>("saveRun.out")->setText(ui::pathText(place));
            QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("saveRun.place")->isVisible(), kPatience);
            const auto told = find<QLabel>("saveRun.place")->text();
            QVERIFY2(told.contains(words), qPrintable(told));
            QVERIFY(!find<QAbstractButton>("saveRun.save")->isEnabled());
        };
        refused(run.folder / "out", "belongs to a run");
        refused(core::starterModelFolder(), "over the one that it is made from");
        refused(path("papers"), "letter.txt");
        find<QLineEdit>("saveRun.out")->clear();
        QVERIFY(!find<QAbstractButton>("saveRun.save")->isEnabled());
    }

    void whatCannotBeSavedIsGreyAndSaysWhy()
    {
        makeRun(runs() / "begun", recipeOf("lora"), 0, 0);
        makeRun(runs() / "whole", recipeOf("full"), 4, 4);
        core::writeFileAtomically(train::RunFolder{runs() / "damaged"}.recipe(), "{");
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 3, kPatience);
        auto* button = m_window->findChild<QAbstractButton*>("train.save");
        const auto grey = [&](const char* command, const char* why) {
            QVERIFY(!action(command)->isEnabled());
            QVERIFY2(action(command)->toolTip().contains(why), qPrintable(action(command)->toolTip()));
        };
        grey("action.saveAdapter", "Select a run");
        QVERIFY(!button->isEnabled() && button->toolTip().contains("Select a run"));
        select("begun");
        grey("action.saveAdapter", "no finished checkpoint");
        grey("action.saveModel", "no finished checkpoint");
        QVERIFY(!button->isEnabled() && button->toolTip().contains("no finished checkpoint"));
        select("damaged");
        grey("action.saveModel", "cannot be read");
        select("whole");
        grey("action.saveAdapter", "has no adapter");
        QVERIFY(action("action.saveModel")->isEnabled() && button->isEnabled());
        QCOMPARE(action("action.saveModel")->text(), QString("Save &model as …"));
        ask("action.saveModel");
        find<QLineEdit>("saveRun.out")->setText(m_home->filePath("model"));
        save("&Save");
        QVERIFY(std::filesystem::exists(path("model") / "model.safetensors"));
        QVERIFY(!std::filesystem::exists(path("model") / "optimizer.safetensors"));
    }

    void aRunCanBeSavedOnceItsFirstCheckpointIsThere()
    {
        open();
        const auto run = makeRun(runs() / "live", recipeOf("lora"), 0, 0);
        auto* panel = m_window->trainPanel();
        train::RunStarted started;
        started.run = run.name();
        started.folder = run.folder;
        panel->follow({started});
        QTRY_COMPARE_WITH_TIMEOUT(list()->currentRow(), 0, kPatience);
        QVERIFY(!action("action.saveAdapter")->isEnabled());
        makeRun(run.folder, recipeOf("lora"), 0, 2);
        panel->follow({train::CheckpointSaved{.step = 2, .folder = run.checkpoint(2)}});
        QTRY_VERIFY_WITH_TIMEOUT(action("action.saveAdapter")->isEnabled(), kPatience);
    }

private:
    std::filesystem::path path(const char* name) const { return ui::toPath(m_home->filePath(name)); }
    std::filesystem::path runs() const { return path("shop.vitrine") / "runs"; }
    QListWidget* list() const { return m_window->findChild<QListWidget*>("train.runs"); }
    QAction* action(const char* name) const { return m_window->findChild<QAction*>(name); }
    ui::SaveRunDialog* dialog() const { return m_window->findChild<ui::SaveRunDialog*>("saveRun"); }
    template <typename Widget> Widget* find(const char* name) const { return dialog()->findChild<Widget*>(name); }

    void open()
    {
        QSignalSpy opened(m_window.get(), &ui::MainWindow::catalogOpened);
        m_window->openCatalog(path("shop.vitrine"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), kPatience);
        m_window->showRoom(ui::MainWindow::Room::Train);
    }

    void select(const char* run)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!list()->findItems(run, Qt::MatchStartsWith).isEmpty(), kPatience);
        list()->setCurrentItem(list()->findItems(run, Qt::MatchStartsWith).front());
    }

    void ask(const char* command)
    {
        QVERIFY(action(command)->isEnabled());
        action(command)->trigger();
        QVERIFY(dialog());
    }

    /// Presses the dialog's button, once it says so, and waits for the report.
    void save(const char* button)
    {
        QSignalSpy done(m_window.get(), &ui::MainWindow::jobDone);
        auto* press = find<QAbstractButton>("saveRun.save");
        QTRY_VERIFY_WITH_TIMEOUT(press->isEnabled(), kPatience);
        QCOMPARE(press->text(), QString(button));
        press->click();
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty(), kPatience);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<core::TaskPool> m_pool;
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestRunSaving)
#include "test_run_saving.moc"
