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

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace vitrine::ui {

class CatalogPanel;
class CatalogSession;
class JobStrip;
class LanguageSwitch;
class ProblemsPanel;
class Settings;
class TrainPanel;
class WelcomePanel;
struct ExportRequest;
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

/// The one window: rooms on the left rail, problems and running jobs at the bottom.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Room { Catalog, Train };

    explicit MainWindow(const WindowServices& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openCatalog(const std::filesystem::path& folder);
    /// Makes a catalog and opens it; `then` runs when it is there. With `anyName`, a number is added to a
    /// name that is taken.
    enum class Naming { Exact, NextFree };
    void createCatalog(const std::filesystem::path& folder, Naming naming, std::function<void()> then = {});
    void showRoom(Room room);
    void importSource(const std::filesystem::path& source, const catalog::ImportOptions& options);
    void generateSamples(const SampleRequest& request);
    void openImportDialog(const std::filesystem::path& source = {});
    void openSampleDialog();

    CatalogSession* session() const { return m_session; }
    CatalogPanel* catalogPanel() const { return m_catalogPanel; }
    TrainPanel* trainPanel() const { return m_trainPanel; }
    ProblemsPanel* problemsPanel() const { return m_problems; }
    TrainingBridge* training() const { return m_training; }
    BackgroundJobs* jobs() const { return m_jobs; }

signals:
    void catalogOpened();
    void jobDone(); ///< an import, export or generation has ended well

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Command {
        New,
        Open,
        Import,
        Generate,
        Export,
        AssignSplits,
        Check,
        Quit,
        Undo,
        Redo,
        Find,
        CatalogRoom,
        TrainRoom,
        About,
    };
    void buildCommands();
    void buildMenus();
    void buildRooms();
    void connectTraining();
    void retranslate();
    void updateCommands();
    void updateRecent();
    void run(Command command);
    void adopt(std::shared_ptr<catalog::Catalog> catalog);
    void withCatalog(const QString& name, std::function<void()> then);
    void chooseNewCatalog();
    void chooseCatalog();
    void openExportDialog();
    void exportCatalog(const ExportRequest& request);
    void checkCatalog();
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
    std::map<Command, QAction*> m_commands;
    QMenu* m_fileMenu;
    QMenu* m_editMenu;
    QMenu* m_viewMenu;
    QMenu* m_languageMenu;
    QMenu* m_themeMenu;
    QMenu* m_recentMenu;
    QMenu* m_helpMenu;
    QActionGroup* m_themes;
    QToolBar* m_rail;
    QToolBar* m_bar;
    QStackedWidget* m_rooms;
    WelcomePanel* m_welcome;
    CatalogPanel* m_catalogPanel;
    TrainPanel* m_trainPanel;
    ProblemsPanel* m_problems;
    JobStrip* m_strip;
    Room m_room = Room::Catalog;
    JobHandle m_openJob;
    JobHandle m_showJob;
    bool m_closing = false;
};

} // namespace vitrine::ui
