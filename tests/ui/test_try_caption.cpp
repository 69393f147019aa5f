// SPDX-License-Identifier: GPL-3.0-or-later
// *Try a caption* as a person uses it: the starter model says something about the current product.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "tests/ui/window_test.h"
#include "ui/dialogs/caption_dialog.h"
#include "ui/dialogs/sample_dialog.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/views/product_grid.h"

using namespace vitrine;

class TestTryCaption : public WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        openWindow({1200, 800},
                   [this](QWidget*, const ui::FileQuestion&, const std::function<void(const QString&)>& answer) {
                       answer(m_home->path());
                   });
        createCatalog();
        ui::SampleRequest request;
        request.count = 4;
        m_window->generateSamples(request);
        auto* model = m_window->catalogPanel()->model();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 4, kPatience);
        select(0);
        m_window->findChild<QAction*>("action.tryCaption")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("caption.start")->isEnabled(), kPatience);
    }

    void cleanup() { closeWindow(); }

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
};

QTEST_MAIN(TestTryCaption)
#include "test_try_caption.moc"
