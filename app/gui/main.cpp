// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <memory>
#include <string_view>
#include <thread>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include "app/gui/qt_options.h"
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

struct Arguments {
    QString screenshots, source, model, settings, catalog;
};

/// Ends the program for --help, --version and what is wrong.
Arguments argumentsOf(const QStringList& given)
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
    const QCommandLineOption settings("settings", "Keep the settings in FILE.", "FILE");
    parser.addOptions({screenshots, source, model, settings});
    if (given.contains(QStringLiteral("--help-all"))) // Qt's parser lists them for a QApplication alone
        parser.addOptions(app::qtOptions());
    parser.addPositionalArgument("CATALOG", "A .vitrine folder to open.", "[CATALOG]");
    parser.process(given);
    return {parser.value(screenshots), parser.value(source), parser.value(model), parser.value(settings),
            parser.positionalArguments().value(0)};
}

/// Whether the program only has to say something, which needs no display.
bool onlySpeaks(int argc, char** argv)
{
    const auto asks = [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "--help-all" || argument == "-v" ||
               argument == "--version";
    };
    return std::any_of(argv + 1, argv + argc, asks);
}

#ifdef Q_OS_LINUX
/// Qt would abort.
bool hasDisplay(int argc, char** argv)
{
    const auto names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(names.begin(), names.end(), [](const char* name) { return !qEnvironmentVariableIsEmpty(name); }) ||
           std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
               return argument == "-platform" || argument == "--platform" || argument == "-display" ||
                      argument == "--display";
           });
}
#endif

int run(const Arguments& arguments)
{
    std::unique_ptr<app::ScreenshotTour> tour;
    if (!arguments.screenshots.isEmpty())
        tour = std::make_unique<app::ScreenshotTour>(ui::toPath(arguments.screenshots), ui::toPath(arguments.source),
                                                     ui::toPath(arguments.model));
    ui::Settings settings(tour ? tour->settingsFile() : arguments.settings);
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
    else if (!arguments.catalog.isEmpty())
        window.openCatalog(ui::toPath(arguments.catalog));
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    app::setUpProcess();
    QCoreApplication::setApplicationName("vitrine");
    QCoreApplication::setOrganizationName("vitrine");
    QCoreApplication::setApplicationVersion(VITRINE_VERSION);
    if (onlySpeaks(argc, argv)) {
        const QCoreApplication application(argc, argv);
        argumentsOf(app::withoutQtOptions(application.arguments()));
    }
#ifdef Q_OS_LINUX
    if (!hasDisplay(argc, argv)) {
        std::fputs("error: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start the window on "
                   "a desktop, or use vitrine-cli, which needs none.\n",
                   stderr);
        return 3;
    }
#endif
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt has chosen the system's, in which C writes files and SQL with a comma
    QApplication::setApplicationDisplayName("Vitrine");
    QApplication::setDesktopFileName("vitrine");
    try {
        return run(argumentsOf(application.arguments()));
    } catch (const core::Error& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return 3;
    }
}
