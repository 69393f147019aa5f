// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"

namespace vitrine::ui {

class MainWindow;
class Settings;

/// Reviewing with keys alone: accept, reject, skip, stars, quick tags, edit, on to the next. The keys are
/// single letters and digits, so they work only while the grid has the focus. Every key is one undoable step
/// for all selected products; a verdict on a single one goes on to the next.
class ReviewCommands : public QObject {
    Q_OBJECT
public:
    explicit ReviewCommands(MainWindow& window);

private:
    void addVerdicts();
    void addStars();
    void addQuickTags();
    void addMoves();
    bool anythingSelected() const;
    void set(catalog::Field field, const std::string& value);
    void toggleTag(int number);
    void editQuickTags();
    void goOn();
    void move(int rows);
    /// To the next product that nobody has reviewed, from the current one on and around.
    void goToUnreviewed();

    MainWindow& m_window;
    JobHandle m_search;
};

/// The nine quick tags; "" where there is none.
QStringList quickTags(const Settings& settings);

} // namespace vitrine::ui
