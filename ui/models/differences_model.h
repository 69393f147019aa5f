// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "engine/catalog/snapshots.h"

namespace vitrine::ui {

/// What differs between two states of a catalog, one value a row.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ProductColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit DifferencesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setDifferences(std::vector<catalog::Difference> differences);
    catalog::ProductId productAt(int row) const { return m_differences[static_cast<std::size_t>(row)].product; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const QModelIndex& index) const;

    std::vector<catalog::Difference> m_differences;
};

} // namespace vitrine::ui
