// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/row_mapping.h"

#include <set>

#include "engine/catalog/import/mapping_guess.h"
#include "engine/catalog/import/price_text.h"
#include "engine/catalog/product_rows.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

class Mapper {
public:
    Mapper(const SourceRow& row, const ColumnMapping& mapping, const std::filesystem::path& source)
        : m_row(row), m_mapping(mapping), m_source(source)
    {}

    Product product()
    {
        m_product.problems = m_row.problems;
        m_product.split = m_row.split;
        for (const auto& [field, column] : m_mapping.columns)
            if (const auto found = m_row.values.find(column); found != m_row.values.end())
                set(field, column, *found);
        keepOthers();
        return std::move(m_product);
    }

private:
    bool sharedByCategories(const std::string& column) const
    {
        int fields = 0;
        for (const auto field : {Field::Category1Code, Field::Category2Code, Field::Category3Code})
            if (const auto found = m_mapping.columns.find(field); found != m_mapping.columns.end())
                fields += found->second == column ? 1 : 0;
        return fields > 1;
    }

    void set(Field field, const std::string& column, const ordered_json& value)
    {
        m_taken.insert(column);
        switch (field) {
        case Field::FullPrice:
            m_product.full_price = price(column, value);
            break;
        case Field::Price:
            m_product.price = price(column, value);
            break;
        case Field::Category1Code:
        case Field::Category2Code:
        case Field::Category3Code:
            setCategory(field, column, value);
            break;
        case Field::Split:
            setSplit(column, value);
            break;
        case Field::Status:
            setStatus(column, value);
            break;
        case Field::Tags:
            m_product.tags = tagsFrom(value.is_array() ? joined(value) : textOf(value));
            break;
        default:
            setText(field, textOf(value));
        }
    }

    void setText(Field field, std::string text)
    {
        switch (field) {
        case Field::Title:
            m_product.title = std::move(text);
            break;
        case Field::CurrencyCode:
            m_product.currency_code = std::move(text);
            break;
        case Field::Brand:
            m_product.brand = std::move(text);
            break;
        case Field::ProductCode:
            m_product.product_code = std::move(text);
            break;
        case Field::Image:
            m_product.image = std::move(text);
            break;
        case Field::Caption:
            m_product.caption = std::move(text);
            break;
        case Field::Notes:
            m_product.notes = std::move(text);
            break;
        default:
            break;
        }
    }

    std::optional<double> price(const std::string& column, const ordered_json& value)
    {
        if (value.is_number()) {
            const auto number = value.get<double>();
            if (number >= 0.0)
                return number;
        }
        const auto text = textOf(value);
        if (text.empty())
            return std::nullopt;
        const auto number = priceFromText(text);
        if (!number && m_refused.insert(column).second) // a column that fills both prices is told of once
            problem(ErrorCode::PriceUnreadable, column, text);
        if (!number || !core::parseNumber(text))
            m_kept.insert(column);
        return number;
    }

    void setCategory(Field field, const std::string& column, const ordered_json& value)
    {
        auto& code = field == Field::Category1Code   ? m_product.category1_code
                     : field == Field::Category2Code ? m_product.category2_code
                                                     : m_product.category3_code;
        if (!value.is_array() && !sharedByCategories(column)) {
            code = textOf(value);
            return;
        }
        m_kept.insert(column);
        const auto levels = categoryLevels(value);
        if (levels.empty())
            return;
        if (field == Field::Category1Code)
            code = levels.front();
        else if (field == Field::Category3Code)
            code = levels.back();
        else if (levels.size() > 1)
            code = levels[1];
    }

    void setSplit(const std::string& column, const ordered_json& value)
    {
        const auto text = textOf(value);
        const auto split = splitOfFolder(text);
        if (split != Split::Unassigned)
            m_product.split = split;
        else if (!text.empty())
            m_kept.insert(column);
    }

    void setStatus(const std::string& column, const ordered_json& value)
    {
        if (const auto status = statusNamed(textOf(value)))
            m_product.status = *status;
        else
            m_kept.insert(column);
    }

    static std::string joined(const ordered_json& list)
    {
        std::string text;
        for (const auto& each : list)
            text += (text.empty() ? "" : ",") + textOf(each);
        return text;
    }

    void keepOthers()
    {
        auto extra = ordered_json::object();
        for (const auto& [column, value] : m_row.values.items())
            if (!m_taken.contains(column) || m_kept.contains(column))
                extra[column] = value;
        if (!extra.empty())
            m_product.extra = extra.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    }

    void problem(ErrorCode code, const std::string& column, const std::string& value)
    {
        m_product.problems.push_back(
            {code, {.file = m_source, .row = m_row.number, .item = column}, {value}});
    }

    const SourceRow& m_row;
    const ColumnMapping& m_mapping;
    const std::filesystem::path& m_source;
    Product m_product;
    std::set<std::string> m_taken;
    std::set<std::string> m_kept;    ///< taken, but not as they came
    std::set<std::string> m_refused; ///< columns whose price could not be read
};

} // namespace

Product productFrom(const SourceRow& row, const ColumnMapping& mapping, const std::filesystem::path& source)
{
    return Mapper(row, mapping, source).product();
}

} // namespace vitrine::catalog
