// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QStringList>

#include "engine/catalog/checks/duplicate_group.h"

namespace vitrine::ui {

class ThumbnailLoader;

/// Groups of duplicates as a list: the picture of the best and how many there are. GUI thread.
class DuplicatesModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kThumbnailSide = 56; ///< pixels

    DuplicatesModel(ThumbnailLoader& thumbnails, QObject* parent = nullptr);

    /// `pictures`: the file of each group's best product.
    void setGroups(std::vector<catalog::DuplicateGroup> groups, QStringList pictures);
    const std::vector<catalog::DuplicateGroup>& groups() const { return m_groups; }
    void setKept(int row, std::vector<catalog::ProductId> kept);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    ThumbnailLoader& m_thumbnails;
    std::vector<catalog::DuplicateGroup> m_groups;
    QStringList m_pictures;
};

} // namespace vitrine::ui
