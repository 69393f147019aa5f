// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/product_rows.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace vitrine::catalog {

using nlohmann::json;

namespace {

constexpr std::array<const char*, 10> kSearchedColumns = {
    "title",        "category1_code", "category2_code", "category3_code", "brand",
    "product_code", "caption",        "tags",           "notes",          "extra"};

void bindPrice(SQLite::Statement& statement, int at, const std::optional<double>& price)
{
    if (price)
        statement.bind(at, *price);
    else
        statement.bind(at);
}

std::optional<double> priceFrom(const SQLite::Column& column)
{
    if (column.isNull())
        return std::nullopt;
    return column.getDouble();
}

std::map<std::string, std::string> sourcesFrom(const std::string& text)
{
    std::map<std::string, std::string> sources;
    const auto object = text.empty() ? json::object() : json::parse(text, nullptr, false);
    if (object.is_object()) // written by something else otherwise: the row stays readable
        for (const auto& [field, who] : object.items())
            if (who.is_string())
                sources.emplace(field, who.get<std::string>());
    return sources;
}

std::vector<core::Problem> readProblems(const json& list)
{
    std::vector<core::Problem> problems;
    for (const auto& entry : list) {
        core::Problem problem;
        problem.code = core::errorCodeNamed(entry.value("code", std::string()));
        problem.values = entry.value("values", std::vector<std::string>());
        problem.where.file = entry.value("file", std::string());
        problem.where.item = entry.value("item", std::string());
        if (entry.contains("row"))
            problem.where.row = entry.at("row").get<std::uint64_t>();
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace

const std::string& productColumns()
{
    static const std::string columns =
        "title, category1_code, category2_code, category3_code, full_price, price, currency_code, brand, "
        "product_code, "
        "image, split, status, stars, caption, tags, notes, extra, problems, image_usable, sources, resolved";
    return columns;
}

std::size_t productColumnCount()
{
    static const auto count =
        static_cast<std::size_t>(std::count(productColumns().begin(), productColumns().end(), ',')) + 1;
    return count;
}

void bindProduct(SQLite::Statement& statement, int first, const Product& product)
{
    int at = first;
    for (const auto field : allFields()) {
        if (field == Field::FullPrice)
            bindPrice(statement, at++, product.full_price);
        else if (field == Field::Price)
            bindPrice(statement, at++, product.price);
        else if (field == Field::Stars)
            statement.bind(at++, product.stars);
        else
            statement.bind(at++, product.text(field));
    }
    statement.bind(at++, product.extra);
    statement.bind(at++, problemsText(product.problems));
    statement.bind(at++, product.imageUsable ? 1 : 0);
    statement.bind(at++, product.sources.empty() ? std::string() : json(product.sources).dump());
    statement.bind(at, tagsText(product.resolved));
}

Product readProduct(SQLite::Statement& statement)
{
    int at = 0;
    const auto text = [&] { return statement.getColumn(at++).getString(); };
    Product product;
    product.id = statement.getColumn(at++).getInt64();
    product.title = text();
    product.category1_code = text();
    product.category2_code = text();
    product.category3_code = text();
    product.full_price = priceFrom(statement.getColumn(at++));
    product.price = priceFrom(statement.getColumn(at++));
    product.currency_code = text();
    product.brand = text();
    product.product_code = text();
    product.image = text();
    product.split = splitNamed(text()).value_or(Split::Unassigned);
    product.status = statusNamed(text()).value_or(Status::Unreviewed);
    product.stars = std::clamp(statement.getColumn(at++).getInt(), 0, kMostStars);
    product.caption = text();
    product.tags = tagsFrom(text());
    product.notes = text();
    product.extra = text();
    product.problems = problemsFrom(text());
    product.imageUsable = statement.getColumn(at++).getInt() != 0;
    product.sources = sourcesFrom(text());
    product.resolved = tagsFrom(text());
    return product;
}

std::string problemsText(const std::vector<core::Problem>& problems)
{
    if (problems.empty())
        return {};
    json list = json::array();
    for (const auto& problem : problems) {
        json entry = {{"code", core::nameOf(problem.code)}, {"values", problem.values}};
        if (!problem.where.file.empty())
            entry["file"] = problem.where.file.string();
        if (problem.where.row)
            entry["row"] = *problem.where.row;
        if (!problem.where.item.empty())
            entry["item"] = problem.where.item;
        list.push_back(std::move(entry));
    }
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<core::Problem> problemsFrom(const std::string& text)
{
    if (text.empty())
        return {};
    try {
        return readProblems(json::parse(text));
    } catch (const json::exception& exception) { // written by something else: the row stays readable
        return {core::Problem{core::ErrorCode::Internal, {.item = "problems"}, {exception.what()}}};
    }
}

bool concernsPicture(const core::Problem& problem)
{
    using enum core::ErrorCode;
    for (const auto known : {PictureMissing, PictureNotGiven, PictureUndecodable, PictureTooLarge,
                             PictureIsUrl, DownloadRefused, DownloadFailed, DownloadTooLarge,
                             DownloadNoPicture, PathOutsideSource, FileMissing, FileUnreadable})
        if (problem.code == known)
            return true;
    return false;
}

std::string searchExpression(const std::string& changed, const std::string& value)
{
    std::string joined;
    for (const std::string column : kSearchedColumns) {
        const auto& text = column == changed ? value : column;
        joined += (joined.empty() ? "" : " || char(10) || ") +
                  (column == "extra" ? "further_values(" + text + ")" : text);
    }
    return "fold(" + joined + ")";
}

bool isSearched(const std::string& column)
{
    return std::find(kSearchedColumns.begin(), kSearchedColumns.end(), column) != kSearchedColumns.end();
}

std::vector<std::string> tagsFrom(const std::string& text)
{
    std::vector<std::string> tags;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto comma = std::min(text.find(',', from), text.size());
        const auto first = text.find_first_not_of(" \t\n", from);
        if (first < comma) {
            const auto last = text.find_last_not_of(" \t\n", comma - 1);
            auto tag = text.substr(first, last - first + 1);
            if (std::find(tags.begin(), tags.end(), tag) == tags.end())
                tags.push_back(std::move(tag));
        }
        from = comma + 1;
    }
    return tags;
}

std::string tagsText(const std::vector<std::string>& tags)
{
    Product product;
    product.tags = tags;
    return product.text(Field::Tags);
}

} // namespace vitrine::catalog
