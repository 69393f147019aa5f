// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QComboBox>

#include "engine/catalog/schema.h"
#include "ui/query_words.h"

namespace vitrine::ui {

/// The order of what is found. Its first line is the query's own order, or the order of import where it has none; a
/// query with an order of its own puts the box on that line, and what a person had chosen comes back after it.
/// activated() says that a person has chosen.
class SortBox : public QComboBox {
    Q_OBJECT
public:
    struct Sorting {
        std::optional<catalog::Field> by; ///< none: the first line
        bool descending = false;
    };

    explicit SortBox(QWidget* parent = nullptr);

    Sorting sorting() const;
    /// What is searched now: its text, and what is said of it instead (SearchBar::words()).
    void follow(const QString& query, const std::optional<QueryWords>& words);
    /// Goes to the first line, and keeps what was chosen.
    void giveWay();
    /// All lines in the window's language; follow() comes after it.
    void retranslate();

private:
    std::optional<int> m_before; ///< what was chosen when a query with an order of its own came
};

} // namespace vitrine::ui
