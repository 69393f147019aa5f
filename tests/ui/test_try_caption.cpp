// SPDX-License-Identifier: GPL-3.0-or-later
// *Try a caption* as a person uses it: the starter model says something about the current product.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/task_pool.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/caption_dialog.h"
#include "ui/dialogs/sample_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"

using namespace vitrine;

namespace {

constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken

} // namespace

class TestTryCaption : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<ui::Settings>(m_home->filePath("settings.ini"));
        m_pool = std::make_unique<core::TaskPool>(3);
        m_language.apply("en");
        const auto chooser = [this](QWidget*, const ui::FileQuestion&,
                                    const std::function<void(const QString&)>& answer) { answer(m_home->path()); };
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowServices{*m_settings, *m_pool, m_language, chooser,
                               ui::toPath(m_home->filePath("thumbnails")), ui::toPath(m_home->path())});
        m_window->show();
        bool made = false;
        m_window->createCatalog(ui::toPath(m_home->filePath("shop.vitrine")), ui::MainWindow::Naming::Exact,
                                [&made] { made = true; });
        QTRY_VERIFY_WITH_TIMEOUT(made, kPatience);
        ui::SampleRequest request;
        request.count = 4;
        m_window->generateSamples(request);
        auto* model = m_window->catalogPanel()->model();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 4, kPatience);
        select(0);
        m_window->findChild<QAction*>("action.tryCaption")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("caption.start")->isEnabled(), kPatience);
    }

    void cleanup()
    {
        m_window.reset();
        m_pool.reset();
    }

    void wordsComeOneByOne()
    {
        QStringList seen;
        auto* words = find<QPlainTextEdit>("caption.words");
        connect(words, &QPlainTextEdit::textChanged, this, [&] { seen << words->toPlainText(); });
        QTest::mouseClick(find<QPushButton>("caption.start"), Qt::LeftButton);
        QCOMPARE(find<QPushButton>("caption.start")->text(), QString("&Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("token"), kPatience);
        QCOMPARE(find<QPushButton>("caption.start")->text(), QString("&Caption"));
        QVERIFY(words->toPlainText().startsWith("Product: "));
        seen.removeAll(QString());
        QVERIFY2(seen.size() > 1, qPrintable(seen.join('|'))); // not all at once, however quick the machine
        for (const auto& text : seen)
            QVERIFY2(words->toPlainText().startsWith(text.left(text.size() - 1)), qPrintable(text));
    }

    void aStopEndsItAtOnce()
    {
        find<QPlainTextEdit>("caption.prompt")->setPlainText("<|user|>\n<|image_1|>Tell.<|end|>\n<|assistant|>\n");
        QTest::mouseClick(find<QPushButton>("caption.start"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("caption.start"), Qt::LeftButton);
        QCOMPARE(state(), QString("Stopped."));
        QCOMPARE(find<QPushButton>("caption.start")->text(), QString("&Caption"));
        QTest::mouseClick(find<QPushButton>("caption.start"), Qt::LeftButton); // and it can be asked again
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("token"), kPatience);
    }

    void theDialogFollowsTheCurrentProduct()
    {
        auto* title = find<QLabel>("caption.title");
        QTRY_VERIFY_WITH_TIMEOUT(!title->text().isEmpty(), kPatience);
        const auto first = title->text();
        select(2);
        const auto id = m_window->catalogPanel()->model()->index(2, 0).data(ui::ProductModel::IdRole).toLongLong();
        const auto wanted = ui::toQString(m_window->session()->catalog()->product(id).title);
        QTRY_COMPARE_WITH_TIMEOUT(title->text(), wanted, kPatience);
        QVERIFY(wanted != first);
    }

    void aFolderThatHoldsNoModelIsTold()
    {
        find<QPushButton>("caption.folder")->click(); // the temporary folder
        QCOMPARE(find<QComboBox>("caption.model")->currentText(), m_home->path());
        find<QPushButton>("caption.start")->click();
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("does not exist"), kPatience);
        QCOMPARE(find<QPushButton>("caption.start")->text(), QString("&Caption"));
    }

    void aPromptWithoutAPlaceForThePictureIsTold()
    {
        find<QPlainTextEdit>("caption.prompt")->setPlainText("What is shown?");
        find<QPushButton>("caption.start")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!state().isEmpty() && !state().startsWith("Loading"), kPatience);
        QVERIFY2(!state().contains("token(s)"), qPrintable(state()));
        QCOMPARE(find<QPlainTextEdit>("caption.words")->toPlainText(), QString());
    }

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        return m_window->findChild<ui::CaptionDialog*>("caption")->findChild<Widget*>(name);
    }
    QString state() const { return find<QLabel>("caption.state")->text(); }
    void select(int row)
    {
        auto* panel = m_window->catalogPanel();
        panel->grid()->setCurrentIndex(panel->model()->index(row, 0));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<core::TaskPool> m_pool;
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestTryCaption)
#include "test_try_caption.moc"
