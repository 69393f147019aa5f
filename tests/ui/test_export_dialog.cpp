// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog: what is asked for is what is shown, and a file that is there is not replaced without saying so.
#include <memory>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/task_pool.h"
#include "ui/bridges/background_jobs.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/text.h"

using namespace vitrine;

namespace {

constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_pool = std::make_unique<core::TaskPool>(2);
        m_jobs = std::make_unique<ui::BackgroundJobs>(*m_pool);
        ask({10, 3, 1});
    }

    void cleanup()
    {
        m_dialog.reset();
        m_jobs.reset();
        m_pool.reset();
    }

    void theFormatSuggestsAName()
    {
        auto* format = find<QComboBox>("export.format");
        QCOMPARE(find<QLineEdit>("export.out")->text(), m_home->filePath("shop.csv"));
        format->setCurrentIndex(1);
        emit format->activated(1);
        QCOMPARE(find<QLineEdit>("export.out")->text(), m_home->filePath("shop.tsv"));
        format->setCurrentIndex(3);
        emit format->activated(3);
        QCOMPARE(find<QLineEdit>("export.out")->text(), m_home->filePath("shop.jsonl"));
    }

    void whatIsShownIsWhatIsAskedFor()
    {
        std::optional<ui::ExportRequest> request;
        connect(m_dialog.get(), &ui::ExportDialog::exportRequested, this,
                [&](const ui::ExportRequest& asked) { request = asked; });
        find<QLineEdit>("export.out")->setText(m_home->filePath("other.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("export.export")->isEnabled(), kPatience);
        find<QPushButton>("export.export")->click();
        QVERIFY(request);
        QVERIFY(request->format == catalog::ExportFormat::Csv && !request->copyPictures);
        QVERIFY(request->scope == ui::Scope::Filtered);
        QVERIFY(request->out == ui::toPath(m_home->filePath("other.csv")));
    }

    void aFileThatIsThereIsSaidToBeReplaced()
    {
        const auto there = m_home->filePath("there.csv");
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto* button = find<QPushButton>("export.export");
        const auto usual = button->text();
        QVERIFY(!find<QLabel>("export.replaced")->isVisible());
        find<QLineEdit>("export.out")->setText(there);
        QVERIFY(!button->isEnabled()); // until it is known
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("export.replaced")->isVisible(), kPatience);
        QVERIFY(find<QLabel>("export.replaced")->text().contains("there.csv"));
        QVERIFY(button->text() != usual);
        QVERIFY(!find<QLabel>("export.replaced")->text().contains("pictures"));
        find<QCheckBox>("export.copyPictures")->click();
        QVERIFY(find<QLabel>("export.replaced")->text().contains("with the folder of its pictures"));
        find<QLineEdit>("export.out")->setText(m_home->path()); // a folder is filled, not replaced
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
        QVERIFY(!find<QLabel>("export.replaced")->isVisible());
        QCOMPARE(button->text(), usual);
        find<QLineEdit>("export.out")->clear();
        QVERIFY(!button->isEnabled());
    }

    void aFolderThatHoldsSomethingIsNotReplaced()
    {
        QVERIFY(QDir(m_home->path()).mkpath("shop/inside"));
        auto* format = find<QComboBox>("export.format");
        format->setCurrentIndex(4); // a picture data set
        emit format->activated(4);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("export.replaced")->text().contains("not replaced"), kPatience);
        QVERIFY(!find<QPushButton>("export.export")->isEnabled());
        find<QLineEdit>("export.out")->setText(m_home->filePath("shop/inside"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("export.export")->isEnabled(), kPatience);
        QVERIFY(!find<QLabel>("export.replaced")->isVisible());
    }

    void whatIsSelectedOrFoundOrAllIsOfferedWithCounts()
    {
        const auto chosen = [this](const char* scope) {
            return find<QRadioButton>(("export.scope." + std::string(scope)).c_str());
        };
        QVERIFY(chosen("all")->text().contains("10") && chosen("found")->text().contains("3"));
        QVERIFY(chosen("found")->isChecked()); // one selected product is merely looked at
        ask({10, 10, 1});
        QVERIFY(chosen("all")->isChecked());
        ask({10, 3, 2});
        QVERIFY(chosen("selected")->isChecked() && chosen("selected")->text().contains("2"));
        ask({10, 0, 0});
        QVERIFY(!chosen("selected")->isEnabled() && chosen("all")->isChecked());
    }

private:
    void ask(const ui::ExportCounts& counts)
    {
        m_dialog = std::make_unique<ui::ExportDialog>(*m_jobs, ui::FileChooser{}, counts,
                                                      ui::toPath(m_home->path()), "shop");
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }

    template <typename Widget> Widget* find(const char* name)
    {
        return m_dialog->findChild<Widget*>(name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<core::TaskPool> m_pool;
    std::unique_ptr<ui::BackgroundJobs> m_jobs;
    std::unique_ptr<ui::ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
