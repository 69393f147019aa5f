// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sort_box.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "ui/query_text.h"

namespace vitrine::ui {

namespace {

const std::vector<SortBox::Sorting>& sortings()
{
    using catalog::Field;
    static const std::vector<SortBox::Sorting> all{
        {}, {Field::Title}, {Field::Category3Code}, {Field::Price}, {Field::Price, true}};
    return all;
}

} // namespace

SortBox::SortBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName("catalog.sort");
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // whose words change with language and search
}

SortBox::Sorting SortBox::sorting() const
{
    return sortings()[static_cast<std::size_t>(std::max(0, currentIndex()))];
}

void SortBox::giveWay()
{
    m_before = m_before.value_or(currentIndex());
    setCurrentIndex(0);
}

void SortBox::follow(const QString& query, const std::optional<QueryWords>& words)
{
    std::optional<QString> own; // none where the query leaves the order to the box
    if (hasOrder(query.toStdString())) {
        own = tr("As the search says", "order of products");
        giveWay();
    } else if (words) {
        own = words->order;
    }
    setItemText(0, own.value_or(tr("Order of import")));
    if (own)
        return;
    if (const auto before = std::exchange(m_before, std::nullopt); before && currentIndex() == 0)
        setCurrentIndex(*before);
}

void SortBox::retranslate()
{
    setAccessibleName(tr("Sort by"));
    const int chosen = std::max(0, currentIndex());
    clear();
    addItems({QString(), tr("Title"), tr("Category"), tr("Price, lowest first"), tr("Price, highest first")});
    setCurrentIndex(chosen);
}

} // namespace vitrine::ui
