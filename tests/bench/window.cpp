// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window FOLDER_OF_PICTURES [ROWS]: how long the window takes from opening a catalog to its first thumbnail
// and to a whole screen of them, without and with thumbnails in the cache. Prints JSON.
#include <chrono>
#include <cstdio>
#include <iostream>

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <nlohmann/json.hpp>

#include "engine/catalog/catalog.h"
#include "engine/core/task_pool.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"

using namespace vitrine;

namespace {

void fill(const std::filesystem::path& folder, const std::filesystem::path& pictures, std::uint64_t rows)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pictures))
        if (entry.path().extension() == ".jpg" || entry.path().extension() == ".png")
            files.push_back(std::filesystem::absolute(entry.path()).string());
    auto catalog = catalog::Catalog::create(folder);
    auto insert = catalog.insertMany({"bench"});
    for (std::uint64_t row = 0; row < rows; ++row) {
        catalog::Product product;
        product.title = "Product No. " + std::to_string(row);
        product.category3_code = "Kind " + std::to_string(row % 50);
        product.price = static_cast<double>(row % 990 + 10);
        product.currency_code = "EUR";
        product.image = files.empty() ? "" : files[row % files.size()];
        product.imageUsable = !files.empty();
        insert.add(product);
    }
    insert.commit();
}

/// Milliseconds to the first picture and to all that the grid shows; the window is new.
nlohmann::ordered_json open(const QTemporaryDir& home, const std::filesystem::path& folder)
{
    ui::Settings settings(home.filePath("settings.ini"));
    core::TaskPool pool;
    ui::LanguageSwitch language;
    const auto none = [](QWidget*, const ui::FileQuestion&, const std::function<void(const QString&)>&) {};
    ui::MainWindow window(ui::WindowServices{settings, pool, language, none,
                                             ui::toPath(home.filePath("thumbnails")), ui::toPath(home.path())});
    window.resize(1400, 900);
    window.show();
    nlohmann::ordered_json times;
    QElapsedTimer clock;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const auto* model = window.catalogPanel()->model();
        const auto* grid = window.catalogPanel()->grid();
        if (model->rowCount() == 0)
            return;
        if (!times.contains("rows_known_ms"))
            times["rows_known_ms"] = clock.elapsed();
        int shown = 0, wanted = 0;
        for (int row = 0; row < model->rowCount(); ++row, ++wanted) {
            if (grid->visualRect(model->index(row, 0)).top() >= grid->viewport()->height())
                break;
            shown += model->thumbnailAt(row) != nullptr ? 1 : 0;
        }
        if (shown > 0 && !times.contains("first_thumbnail_ms"))
            times["first_thumbnail_ms"] = clock.elapsed();
        if (shown == wanted) {
            times["whole_screen_ms"] = clock.elapsed();
            times["thumbnails"] = shown;
            QCoreApplication::exit();
        }
    });
    QTimer::singleShot(500, &window, [&] { // when the empty window is there
        clock.start();
        window.openCatalog(folder);
        look.start(1);
    });
    QApplication::exec();
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "bench_window FOLDER_OF_PICTURES [ROWS]\n";
        return 2;
    }
    const QApplication application(argc, argv);
    const QTemporaryDir home;
    const auto rows = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000ULL;
    const auto folder = ui::toPath(home.filePath("bench.vitrine"));
    fill(folder, argv[1], rows);
    nlohmann::ordered_json figures = {{"bench", "window"}, {"rows", rows}};
    figures["no_thumbnails_yet"] = open(home, folder);
    figures["thumbnails_in_the_cache"] = open(home, folder);
    std::puts(figures.dump(2).c_str());
}
