// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/task_pool.h"
#include "ui/bridges/catalog_session.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/text.h"

namespace vitrine {

/// What tests of the whole window begin with: a folder of its own with settings, a pool, and the window in English, in
/// which no file dialog is ever answered unless the test brings a chooser.
class WindowTest : public QObject {
protected:
    static constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken

    void makeHome()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<ui::Settings>(m_home->filePath("settings.ini"));
        m_pool = std::make_unique<core::TaskPool>(3);
        m_language.apply("en");
    }

    void openWindow(
        QSize size = {1200, 800},
        ui::FileChooser chooser = [](QWidget*, const ui::FileQuestion&, const std::function<void(const QString&)>&) {})
    {
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowServices{*m_settings, *m_pool, m_language, std::move(chooser),
                               ui::toPath(m_home->filePath("thumbnails")), ui::toPath(m_home->path())});
        m_window->resize(size);
        m_window->show();
    }

    /// For tests with keys and focus.
    void activateWindow()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void createCatalog(const QString& name = "shop.vitrine")
    {
        bool made = false;
        m_window->createCatalog(ui::toPath(m_home->filePath(name)), ui::MainWindow::Naming::Exact,
                                [&made] { made = true; });
        QTRY_VERIFY_WITH_TIMEOUT(made, kPatience);
    }

    void closeWindow()
    {
        m_window.reset();
        m_pool.reset();
    }

    catalog::Catalog& shop() const { return *m_window->session()->catalog(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<core::TaskPool> m_pool;
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace vitrine
