// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

#include <QMainWindow>

#include "engine/catalog/import/import.h"
#include "ui/bridges/background_jobs.h"
#include "ui/bridges/thumbnail_loader.h"
#include "ui/bridges/training_bridge.h"
#include "ui/file_chooser.h"
#include "ui/window_commands.h"

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace vitrine::ui {

class CatalogPanel;
class CatalogSession;
class JobStrip;
class LanguageSwitch;
class ProblemsPanel;
class Settings;
class SimilarPictures;
class TrainPanel;
class WelcomePanel;
struct ExportRequest;
enum class Scope;
struct SampleRequest;
struct SplitRequest;

/// What the window works with; everything outlives it.
struct WindowServices {
    Settings& settings;
    core::TaskPool& pool;
    LanguageSwitch& language;
    FileChooser chooser;
    std::filesystem::path thumbnailFolder;
    std::filesystem::path catalogsFolder; ///< where new catalogs go unless a person chooses
};

/// The one window: rooms on the left rail, problems and running jobs at the bottom. Its parts, by file:
/// `_commands` what can be chosen, `_catalogs` how a catalog is opened, `_jobs` what is done with a whole
/// one,
/// `_closing` how the window ends. A feature is a class of its own that takes the window, adds its commands
/// (WindowCommands::addAll), its room (addRoom) or its panel beside the grid (CatalogPanel::left(), right()),
/// and listens to catalogOpened(); the window only makes it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Room { Catalog, Train, Checks, Statistics, Labels };

    explicit MainWindow(const WindowServices& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openCatalog(const std::filesystem::path& folder);
    /// Makes a catalog and opens it; `then` runs when it is there. With `anyName`, a number is added to a
    /// name that is taken.
    enum class Naming { Exact, NextFree };
    void createCatalog(const std::filesystem::path& folder, Naming naming, std::function<void()> then = {});
    void showRoom(Room room);
    /// Takes the widget as a room; `command` is the one that shows it, on the rail.
    void addRoom(Room room, QWidget* widget, const char* command);
    void addProblem(const core::Problem& problem);
    /// The command that shows `folder` in the file manager, to be offered beside the report of what was written there.
    QAction* openFolderCommand(const std::filesystem::path& folder);
    void showMessage(const QString& text); ///< in the status strip, until the next one
    void importSource(const std::filesystem::path& source, const catalog::ImportOptions& options);
    void generateSamples(const SampleRequest& request);
    void openImportDialog(const std::filesystem::path& source = {});
    void openSampleDialog();
    void checkCatalog();
    void checkAgain(); ///< after a change that has a report of its own, which stays

    CatalogSession* session() const { return m_session; }
    CatalogPanel* catalogPanel() const { return m_catalogPanel; }
    TrainPanel* trainPanel() const { return m_trainPanel; }
    SimilarPictures* similarPictures() const { return m_similarPictures; }
    ProblemsPanel* problemsPanel() const { return m_problems; }
    TrainingBridge* training() const { return m_training; }
    BackgroundJobs* jobs() const { return m_jobs; }
    WindowCommands* commands() const { return m_commands; }
    ThumbnailLoader* thumbnails() const { return m_thumbnails; }
    const WindowServices& services() const { return m_services; }

signals:
    void catalogOpened();
    void jobDone(); ///< an import, export or generation has ended well

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum class CheckTold { Report, Nothing };
    void runChecks(CheckTold told);
    void buildPanels();
    void buildCommands();
    void addSearchCommands();
    void openSnapshots();
    void askForPersonName();
    void openCaptionSelected();
    void captionProducts(const std::vector<catalog::ProductId>& ids, const QString& run);
    void buildLanguageAndTheme();
    void buildRooms();
    void connectTraining();
    void retranslate();
    void updateCommands();
    void updateRecent();
    void adopt(std::shared_ptr<catalog::Catalog> catalog);
    void withCatalog(const QString& name, std::function<void()> then);
    void chooseNewCatalog();
    void chooseCatalog();
    void openExportDialog();
    void exportCatalog(const ExportRequest& request);
    catalog::Query exportedProducts(Scope scope) const;
    void openSplitDialog();
    void assignSplits(const SplitRequest& request);
    void showProblem(const core::Problem& problem, std::optional<catalog::ProductId> product);
    void showAbout();
    bool busy() const;
    void askToClose();
    void closeWhenIdle();
    void saveSettings();

    WindowServices m_services;
    BackgroundJobs* m_jobs;
    ThumbnailLoader* m_thumbnails;
    TrainingBridge* m_training;
    CatalogSession* m_session = nullptr;
    WindowCommands* m_commands;
    QMenu* m_languageMenu;
    QMenu* m_themeMenu;
    QMenu* m_recentMenu;
    QActionGroup* m_themes;
    QActionGroup* m_roomActions;
    QStackedWidget* m_rooms;
    std::map<Room, QWidget*> m_roomWidgets;
    WelcomePanel* m_welcome;
    CatalogPanel* m_catalogPanel;
    TrainPanel* m_trainPanel;
    SimilarPictures* m_similarPictures;
    ProblemsPanel* m_problems;
    JobStrip* m_strip;
    Room m_room = Room::Catalog;
    JobHandle m_openJob;
    JobHandle m_showJob;
    bool m_closing = false;
    QAction* m_openExported; ///< offered beside what an export tells
    std::filesystem::path m_exportedTo;
};

} // namespace vitrine::ui
