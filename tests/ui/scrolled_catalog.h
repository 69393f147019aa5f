// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include "engine/catalog/catalog.h"
#include "engine/core/atomic_file.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/drawn_pictures.h"
#include "ui/bridges/background_jobs.h"
#include "ui/bridges/catalog_session.h"
#include "ui/panels/catalog_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"

namespace vitrine {

/// An application that times every event which its loop delivers: for so long the window could do nothing else.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_inside || !recording)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const auto start = std::chrono::steady_clock::now();
        const bool accepted = QApplication::notify(receiver, event);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        milliseconds.push_back(took.count());
        m_inside = false;
        return accepted;
    }

    bool recording = false;
    std::vector<double> milliseconds;

private:
    bool m_inside = false;
};

/// The catalog panel over many rows with pictures, as the window has it.
class ScrolledCatalog {
public:
    static constexpr int kDrawings = 12;

    /// `files` different picture files are named by the rows in turn.
    ScrolledCatalog(int rows, int files)
        : m_settings(m_home.filePath("settings.ini")), m_pool(3),
          m_catalog(std::make_shared<catalog::Catalog>(catalog::Catalog::create(path("many.vitrine"))))
    {
        writePictures(files);
        auto insert = m_catalog->insertMany({"test"});
        for (int row = 0; row < rows; ++row) {
            catalog::Product product;
            product.title = "Product number " + std::to_string(row);
            product.category3_code = "Things";
            product.full_price = row % 1000;
            product.currency_code = "EUR";
            product.image = path(std::to_string(row % files) + ".jpg").string();
            product.imageUsable = true;
            insert.add(product);
        }
        insert.commit();
        jobs = std::make_unique<ui::BackgroundJobs>(m_pool);
        thumbnails = std::make_unique<ui::ThumbnailLoader>(m_pool, path("cache"));
        session = std::make_unique<ui::CatalogSession>(m_catalog, *jobs);
        panel = std::make_unique<ui::CatalogPanel>(m_settings, *thumbnails);
        panel->resize(1400, 900);
        panel->setSession(session.get());
        panel->show();
    }

    /// Scrolls from the top to the bottom in so many steps, as if somebody dragged the bar, one step every `interval`.
    void scroll(int steps, std::chrono::milliseconds interval)
    {
        QEventLoop loop;
        QTimer timer;
        int step = 0;
        auto* bar = panel->grid()->verticalScrollBar();
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            bar->setValue(static_cast<int>(std::int64_t(bar->maximum()) * ++step / steps));
            if (step == steps)
                loop.quit();
        });
        timer.start(interval);
        loop.exec();
    }

    std::unique_ptr<ui::BackgroundJobs> jobs;
    std::unique_ptr<ui::ThumbnailLoader> thumbnails;
    std::unique_ptr<ui::CatalogSession> session;
    std::unique_ptr<ui::CatalogPanel> panel;

private:
    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_home.path().toStdString()) / name;
    }

    void writePictures(int files)
    {
        for (int i = 0; i < files; ++i) {
            const auto file = path(std::to_string(i) + ".jpg");
            if (i < kDrawings)
                core::writeFileAtomically(
                    file, imaging::encodeJpeg(drawnProduct(std::uint64_t(i), Backdrop::White, 600, 800), 90));
            else
                std::filesystem::create_hard_link(path(std::to_string(i % kDrawings) + ".jpg"), file);
        }
    }

    QTemporaryDir m_home;
    ui::Settings m_settings;
    core::TaskPool m_pool;
    std::shared_ptr<catalog::Catalog> m_catalog;
};

} // namespace vitrine
