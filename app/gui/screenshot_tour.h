// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

namespace vitrine::ui {
class LanguageSwitch;
class MainWindow;
} // namespace vitrine::ui

namespace vitrine::app {

/// Drives the window through a real session (sample data or a given source, then a short fine-tune) and
/// writes pictures of it. Everything it shows happened; it works in a folder of its own and ends the program
/// when done.
class ScreenshotTour : public QObject {
    Q_OBJECT
public:
    /// `source` empty: sample data is drawn. `model` empty: the starter model is fine-tuned.
    ScreenshotTour(std::filesystem::path out, std::filesystem::path source, std::filesystem::path model);

    QString settingsFile() const;
    std::filesystem::path catalogsFolder() const;
    /// Begins when the event loop runs; ends with QApplication::exit(0), or 3 when something takes too long.
    void start(ui::MainWindow& window, ui::LanguageSwitch& language);

private:
    /// Goes on with `next` as soon as `ready` holds and the window had time to paint.
    void when(std::function<bool()> ready, std::function<void()> next);
    void shoot(const char* name, QWidget* widget = nullptr);
    void fail(const char* what);
    void showEmpty();
    void fill();
    void showGrid();
    void showDetails();
    void showImportDialog();
    void showSampleDialog();
    void showStatistics();
    void splitIfNeeded();
    void train();
    void showTraining();
    void showCaptions();
    void showVariants();

    std::filesystem::path m_out;
    std::filesystem::path m_source;
    std::filesystem::path m_model;
    QTemporaryDir m_folder;
    ui::MainWindow* m_window = nullptr;
    ui::LanguageSwitch* m_language = nullptr;
    QTimer m_look;
    std::function<bool()> m_ready;
    std::function<void()> m_next;
    int m_waited = 0;
};

} // namespace vitrine::app
