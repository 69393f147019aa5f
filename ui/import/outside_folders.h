// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QWidget>

#include "engine/catalog/import/import.h"

class QLabel;
class QListWidget;

namespace vitrine::ui {

/// The folders outside the source's own in which it names pictures. Nothing is read from one unless a person
/// ticks it. Not in sight while there is none.
class OutsideFolders : public QWidget {
    Q_OBJECT
public:
    explicit OutsideFolders(QWidget* parent = nullptr);

    void clear();
    /// Those that are ticked stay, whether they are among them or not.
    void showFolders(const std::vector<catalog::OutsideFolder>& folders);
    std::vector<std::filesystem::path> allowed() const;

signals:
    void allowedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill(const std::vector<std::filesystem::path>& ticked);

    std::vector<catalog::OutsideFolder> m_folders;
    QLabel* m_title;
    QListWidget* m_list;
};

} // namespace vitrine::ui
