// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <thread>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include "app/gui/screenshot_tour.h"
#include "app/process_setup.h"
#include "engine/core/error.h"
#include "engine/core/log.h"
#include "engine/core/paths.h"
#include "engine/core/task_pool.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace {

using namespace vitrine;

/// A long job must leave room for thumbnails and searches.
unsigned poolThreads()
{
    return std::max(4u, std::thread::hardware_concurrency() + 1);
}

int run(QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Curate a product catalog and fine-tune Phi-3-Vision on it.");
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshots("screenshots", "Write pictures of the window into DIR and end.",
                                         "DIR");
    const QCommandLineOption source(
        "catalog", "With --screenshots: import SOURCE instead of drawing sample data.", "SOURCE");
    const QCommandLineOption model(
        "model", "With --screenshots: fine-tune this model folder, not the starter model.", "DIR");
    const QCommandLineOption settingsFile("settings", "Keep the settings in FILE.", "FILE");
    parser.addOptions({screenshots, source, model, settingsFile});
    parser.addPositionalArgument("CATALOG", "A .vitrine folder to open.", "[CATALOG]");
    parser.process(application);

    std::unique_ptr<app::ScreenshotTour> tour;
    if (parser.isSet(screenshots))
        tour = std::make_unique<app::ScreenshotTour>(ui::toPath(parser.value(screenshots)),
                                                     ui::toPath(parser.value(source)),
                                                     ui::toPath(parser.value(model)));
    ui::Settings settings(tour ? tour->settingsFile() : parser.value(settingsFile));
    ui::LanguageSwitch language;
    const auto chosen = settings.value(ui::kLanguage);
    language.apply(chosen.isEmpty() ? ui::systemLanguage() : chosen);
    ui::applyTheme(ui::themeNamed(settings.value(ui::kTheme)));

    core::TaskPool pool(poolThreads());
    ui::MainWindow window({settings, pool, language, ui::dialogFileChooser(),
                           core::cacheFolder() / "thumbnails",
                           tour ? tour->catalogsFolder() : core::defaultCatalogsFolder()});
    window.show();
    if (tour)
        tour->start(window, language);
    else if (!parser.positionalArguments().isEmpty())
        window.openCatalog(ui::toPath(parser.positionalArguments().constFirst()));
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    app::setUpProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName("vitrine");
    QApplication::setApplicationDisplayName("Vitrine");
    QApplication::setOrganizationName("vitrine");
    QApplication::setApplicationVersion(VITRINE_VERSION);
    QApplication::setDesktopFileName("vitrine");
    try {
        return run(application);
    } catch (const core::Error& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return 3;
    }
}
