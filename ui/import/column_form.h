// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QWidget>

#include "engine/catalog/schema.h"

class QComboBox;
class QLabel;

namespace vitrine::ui {

/// Which column of a source fills which field: a box for each field.
class ColumnForm : public QWidget {
    Q_OBJECT
public:
    explicit ColumnForm(QWidget* parent = nullptr);

    using Columns = std::map<catalog::Field, std::string>;
    /// `chosen` may name columns that are not there; they are left out. Without columns nothing can be chosen.
    void setColumns(const std::vector<std::string>& columns, const Columns& chosen); ///< tells nobody
    Columns chosen() const;

signals:
    void columnsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    std::map<catalog::Field, QLabel*> m_labels;
    std::map<catalog::Field, QComboBox*> m_boxes;
};

} // namespace vitrine::ui
