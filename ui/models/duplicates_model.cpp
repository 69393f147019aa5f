// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/duplicates_model.h"

#include <QLocale>

#include "ui/bridges/thumbnail_loader.h"

namespace vitrine::ui {

DuplicatesModel::DuplicatesModel(ThumbnailLoader& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails)
{
    connect(&m_thumbnails, &ThumbnailLoader::loaded, this, [this](const QString& file) {
        for (auto row = m_pictures.indexOf(file); row >= 0; row = m_pictures.indexOf(file, row + 1))
            emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)), {Qt::DecorationRole});
    });
}

void DuplicatesModel::setGroups(std::vector<catalog::DuplicateGroup> groups, QStringList pictures)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_pictures = std::move(pictures);
    endResetModel();
}

void DuplicatesModel::setKept(int row, std::vector<catalog::ProductId> kept)
{
    m_groups[static_cast<std::size_t>(row)].kept = std::move(kept);
    emit dataChanged(index(row), index(row));
}

int DuplicatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant DuplicatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        //: of a group of duplicates; %1 how many of them stay
        return tr("%Ln product(s), %1 stay", nullptr, static_cast<int>(group.products.size()))
            .arg(QLocale().toString(static_cast<int>(group.kept.size())));
    case Qt::DecorationRole:
        if (const auto* pixmap = m_thumbnails.thumbnail(m_pictures.value(index.row()), kThumbnailSide))
            return *pixmap;
        return {};
    default:
        return {};
    }
}

} // namespace vitrine::ui
