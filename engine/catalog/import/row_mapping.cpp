// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/row_mapping.h"

#include <set>

#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/file_names.h"
#include "engine/catalog/import/json_text.h"
#include "engine/catalog/import/mapping_guess.h"
#include "engine/catalog/import/price_text.h"
#include "engine/catalog/import/provenance_text.h"
#include "engine/catalog/product_rows.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t kTextShown = 300; // of what was to be a price and may be a whole description

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
        if (m_product.category3_code.empty())
            m_product.category3_code = m_row.category;
        if (m_product.currency_code.empty() && m_currencies.size() == 1)
            m_product.currency_code = *m_currencies.begin();
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
        case Field::Stars:
            setStars(column, value);
            break;
        case Field::Tags:
            m_product.tags = tagsFrom(value.is_array() ? joined(value) : textOf(value));
            break;
        case Field::Image:
            setImage(column, value);
            break;
        default:
            setText(field, plainText(column, value));
        }
    }

    /// No field holds NUL characters; a value that has them is kept as it came too.
    std::string plainText(const std::string& column, const ordered_json& value)
    {
        auto text = textOf(value);
        if (std::erase(text, '\0') > 0) {
            m_kept.insert(column);
            problem(ErrorCode::TextEncoding, column, "text: it holds NUL characters");
        }
        return text;
    }

    void setImage(const std::string& column, const ordered_json& value)
    {
        if (isEmbeddedPicture(value))
            return;
        auto picture = pictureTextOf(value);
        if (!picture.whole)
            m_kept.insert(column);
        m_product.image = std::move(picture.text);
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
        const auto number = priceFromText(text, m_mapping.decimalSign);
        if (!number && m_refused.insert(column).second) // a column that fills both prices is told of once
            problem(ErrorCode::PriceUnreadable, column, shortened(text, kTextShown));
        // "1.290" may have been 1290, which "1.29" would not say any more
        const bool open = !m_mapping.decimalSign && text.ends_with('0') && priceFromText(text, ',') != number;
        if (!number || open || core::parseNumber(text) != number)
            m_kept.insert(column);
        if (number && m_kept.contains(column)) // more than a plain number
            if (auto currency = currencyFromText(text); !currency.empty())
                m_currencies.insert(std::move(currency));
        return number;
    }

    void setCategory(Field field, const std::string& column, const ordered_json& value)
    {
        auto& code = field == Field::Category1Code   ? m_product.category1_code
                     : field == Field::Category2Code ? m_product.category2_code
                                                     : m_product.category3_code;
        if (!value.is_array() && !sharedByCategories(column)) {
            code = plainText(column, value);
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

    /// A column of that name may be something else: a shop's average of its customers' stars.
    void setStars(const std::string& column, const ordered_json& value)
    {
        const auto text = textOf(value);
        const auto number = core::parseNumber(text);
        if (number && *number >= 0 && *number <= kMostStars && *number == static_cast<int>(*number))
            m_product.stars = static_cast<int>(*number);
        else if (!text.empty())
            m_kept.insert(column);
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
        const bool provenance = takeProvenance();
        const auto exact = exactExtra();
        const bool known = !exact.is_null();
        auto extra = known ? exact : ordered_json::object();
        for (const auto& [column, value] : m_row.values.items()) {
            const bool exactly = (column == kExactExtra && (known || textOf(value).empty())) ||
                                 (column == kProvenance && (provenance || textOf(value).empty()));
            if ((m_taken.contains(column) && !m_kept.contains(column)) || exactly)
                continue;
            if (!known) // as extra[column], which would look through all before
                extra.get_ref<ordered_json::object_t&>().emplace_back(column, value);
            else if (changed(exact, column, value))
                extra[column] = value;
        }
        if (!extra.empty())
            m_product.extra = textOf(extra);
    }

    /// A table has a cell for each column: one that nobody has changed says less than the exact value.
    static bool changed(const ordered_json& exact, const std::string& column, const ordered_json& value)
    {
        const auto before = exact.contains(column) ? textOf(exact.at(column)) : std::string();
        return before != textOf(value);
    }

    /// Only of fields that the source fills: a value that is left out was not said by anybody.
    bool takeProvenance()
    {
        const auto column = m_row.values.find(kProvenance);
        if (column == m_row.values.end() || m_taken.contains(kProvenance) ||
            !readProvenance(textOf(*column), m_product))
            return false;
        std::erase_if(m_product.sources, [this](const auto& said) {
            return !m_mapping.columns.contains(*fieldNamed(said.first));
        });
        return true;
    }

    /// What export wrote where columns alone would lose something; null when there is nothing of the kind.
    ordered_json exactExtra() const
    {
        if (!m_row.values.contains(kExactExtra))
            return nullptr;
        const auto& column = m_row.values.at(kExactExtra);
        try {
            auto exact = column.is_string() ? readJson(column.get<std::string>()).value : column;
            return exact.is_object() ? exact : nullptr;
        } catch (const std::runtime_error&) {
            return nullptr; // somebody else's column
        }
    }

    void problem(ErrorCode code, const std::string& column, const std::string& value)
    {
        m_product.problems.push_back(
            {code,
             {.file = m_row.file.empty() ? m_source : m_row.file, .row = m_row.number, .item = column},
             {value}});
    }

    const SourceRow& m_row;
    const ColumnMapping& m_mapping;
    const std::filesystem::path& m_source;
    Product m_product;
    std::set<std::string> m_taken;
    std::set<std::string> m_kept;    ///< taken, but not as they came
    std::set<std::string> m_currencies; ///< that the prices name
    std::set<std::string> m_refused; ///< columns whose price could not be read
};

} // namespace

void keepColumn(Product& product, const std::string& column, const ordered_json& value)
{
    auto extra = ordered_json::parse(product.extra.empty() ? "{}" : product.extra, nullptr, false);
    extra[column] = value;
    product.extra = textOf(extra);
}

Product productFrom(const SourceRow& row, const ColumnMapping& mapping, const std::filesystem::path& source)
{
    return Mapper(row, mapping, source).product();
}

} // namespace vitrine::catalog
