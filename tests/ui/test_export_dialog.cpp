// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog: what is asked for is what is shown, and a file that is there is not replaced without saying so.
#include <memory>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "ui/dialogs/export_dialog.h"
#include "ui/text.h"

using namespace vitrine;

class TestExportDialog : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ui::ExportDialog>(ui::FileChooser{}, 3, 10, ui::toPath(m_home->path()), "shop");
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }

    void cleanup() { m_dialog.reset(); }

    void theFormatSuggestsAName()
    {
        auto* format = find<QComboBox>("export.format");
        QCOMPARE(find<QLineEdit>("export.out")->text(), m_home->filePath("shop.csv"));
        format->setCurrentIndex(2);
        emit format->activated(2);
        QCOMPARE(find<QLineEdit>("export.out")->text(), m_home->filePath("shop.jsonl"));
    }

    void whatIsShownIsWhatIsAskedFor()
    {
        std::optional<ui::ExportRequest> request;
        connect(m_dialog.get(), &ui::ExportDialog::exportRequested, this,
                [&](const ui::ExportRequest& asked) { request = asked; });
        find<QLineEdit>("export.out")->setText(m_home->filePath("other.csv"));
        find<QPushButton>("export.export")->click();
        QVERIFY(request);
        QVERIFY(request->format == catalog::ExportFormat::Csv && request->onlyFound && !request->copyPictures);
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
        QVERIFY(find<QLabel>("export.replaced")->isVisible());
        QVERIFY(find<QLabel>("export.replaced")->text().contains("there.csv"));
        QVERIFY(button->text() != usual);
        find<QLineEdit>("export.out")->setText(m_home->path()); // a folder is filled, not replaced
        QVERIFY(!find<QLabel>("export.replaced")->isVisible());
        QCOMPARE(button->text(), usual);
        find<QLineEdit>("export.out")->clear();
        QVERIFY(!button->isEnabled());
    }

private:
    template <typename Widget> Widget* find(const char* name)
    {
        return m_dialog->findChild<Widget*>(name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
