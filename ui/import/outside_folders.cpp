// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/outside_folders.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/plain_tool_tip.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kLinesShown = 4;

} // namespace

OutsideFolders::OutsideFolders(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this))
{
    m_title->setWordWrap(true);
    m_title->setBuddy(m_list);
    m_list->setObjectName("import.outside");
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &OutsideFolders::allowedChanged);
    retranslate();
    setVisible(false);
}

void OutsideFolders::clear()
{
    m_folders.clear();
    fill({});
}

void OutsideFolders::showFolders(const std::vector<catalog::OutsideFolder>& folders)
{
    const auto ticked = allowed();
    auto all = folders;
    for (const auto& folder : m_folders)
        if (std::find(ticked.begin(), ticked.end(), folder.folder) != ticked.end() &&
            std::none_of(folders.begin(), folders.end(),
                         [&](const auto& other) { return other.folder == folder.folder; }))
            all.push_back(folder);
    m_folders = std::move(all);
    fill(ticked);
}

std::vector<std::filesystem::path> OutsideFolders::allowed() const
{
    std::vector<std::filesystem::path> folders;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            folders.push_back(m_folders[static_cast<std::size_t>(row)].folder);
    return folders;
}

void OutsideFolders::fill(const std::vector<std::filesystem::path>& ticked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& each : m_folders) {
        const bool on = std::find(ticked.begin(), ticked.end(), each.folder) != ticked.end();
        auto* item = new QListWidgetItem(
            tr("%1 — %Ln row(s)", nullptr, static_cast<int>(each.rows)).arg(pathText(each.folder)), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(plainToolTip(item->text()));
    }
    const int lines = std::min(kLinesShown, m_list->count());
    m_list->setFixedHeight(std::max(1, lines) * std::max(m_list->sizeHintForRow(0), fontMetrics().lineSpacing()) +
                           2 * m_list->frameWidth() + 4);
    setVisible(!m_folders.empty());
}

void OutsideFolders::retranslate()
{
    m_title->setText(tr("Pictures in these folders lie o&utside the source's own. Only folders that are ticked are read:"));
    m_list->setAccessibleName(tr("Folders outside the source's own"));
    fill(allowed());
}

void OutsideFolders::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
