// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/known_pictures.h"

#include <cstdlib>
#include <cstring>

#include "engine/catalog/product_rows.h"

namespace vitrine::catalog {

namespace {

constexpr const char* kColumns =
    "image, bytes, modified, problem, width, height, file_hash, pixel_hash, "
    "perceptual_hash, sharpness, brightness, "
    "contrast, highlight, shadow, black_share, clipped_share, white_share, colours, trimmed_hash, trimmed_colours";

imaging::ContentHash hashFrom(const std::string& text)
{
    if (text.size() != 32)
        return {};
    return {std::strtoull(text.substr(0, 16).c_str(), nullptr, 16),
            std::strtoull(text.substr(16).c_str(), nullptr, 16)};
}

/// The colours, then the lightness, which older rows lack until their pictures are examined again.
imaging::ColourLayout coloursFrom(const SQLite::Column& column)
{
    imaging::ColourLayout colours;
    const auto size = static_cast<std::size_t>(column.getBytes());
    if (size == sizeof(colours) || size == sizeof(colours.values))
        std::memcpy(&colours, column.getBlob(), size);
    return colours;
}

void bindColours(SQLite::Statement& statement, int at, const imaging::ColourLayout& colours)
{
    static_assert(sizeof(colours) == sizeof(colours.values) + sizeof(colours.lightness));
    statement.bind(at, &colours, static_cast<int>(sizeof(colours)));
}

} // namespace

KnownPictures readKnownPictures(SQLite::Database& connection)
{
    KnownPictures pictures;
    SQLite::Statement rows(connection, std::string("SELECT ") + kColumns + " FROM picture_facts");
    while (rows.executeStep()) {
        int at = 0;
        const auto next = [&] { return rows.getColumn(at++); };
        auto& picture = pictures[next().getString()];
        picture.bytes = static_cast<std::uint64_t>(next().getInt64());
        picture.modified = next().getInt64();
        if (auto problems = problemsFrom(next().getString()); !problems.empty())
            picture.problem = std::move(problems.front());
        auto& facts = picture.facts;
        facts.bytes = picture.bytes;
        facts.width = next().getInt();
        facts.height = next().getInt();
        facts.fileHash = hashFrom(next().getString());
        facts.pixelHash = hashFrom(next().getString());
        facts.perceptualHash = static_cast<std::uint64_t>(next().getInt64());
        for (auto* measure : {&facts.sharpness, &facts.brightness, &facts.contrast, &facts.highlight,
                              &facts.shadow, &facts.blackShare, &facts.clippedShare, &facts.whiteShare})
            *measure = next().getDouble();
        facts.colours = coloursFrom(next());
        facts.trimmedHash = static_cast<std::uint64_t>(next().getInt64());
        facts.trimmedColours = coloursFrom(next());
    }
    return pictures;
}

void writeKnownPictures(SQLite::Database& connection,
                        const std::vector<std::pair<std::string, KnownPicture>>& pictures)
{
    SQLite::Statement insert(connection, std::string("INSERT OR REPLACE INTO picture_facts(") + kColumns +
                                             ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const auto& [image, picture] : pictures) {
        const auto& facts = picture.facts;
        int at = 1;
        insert.bind(at++, image);
        insert.bind(at++, static_cast<std::int64_t>(picture.bytes));
        insert.bind(at++, picture.modified);
        insert.bind(at++, picture.problem ? problemsText({*picture.problem}) : std::string());
        insert.bind(at++, facts.width);
        insert.bind(at++, facts.height);
        insert.bind(at++, imaging::toText(facts.fileHash));
        insert.bind(at++, imaging::toText(facts.pixelHash));
        insert.bind(at++, static_cast<std::int64_t>(facts.perceptualHash));
        for (const double measure : {facts.sharpness, facts.brightness, facts.contrast, facts.highlight,
                                     facts.shadow, facts.blackShare, facts.clippedShare, facts.whiteShare})
            insert.bind(at++, measure);
        bindColours(insert, at++, facts.colours);
        insert.bind(at++, static_cast<std::int64_t>(facts.trimmedHash));
        bindColours(insert, at++, facts.trimmedColours);
        insert.exec();
        insert.reset();
    }
}

void forgetUnnamedPictures(SQLite::Database& connection)
{
    connection.exec("DELETE FROM picture_facts WHERE image NOT IN (SELECT image FROM products)");
}

std::optional<std::pair<std::uint64_t, std::int64_t>> stampOf(const std::filesystem::path& file)
{
    std::error_code code;
    const auto bytes = std::filesystem::file_size(file, code);
    if (code)
        return std::nullopt;
    const auto modified = std::filesystem::last_write_time(file, code);
    if (code)
        return std::nullopt;
    return std::pair{static_cast<std::uint64_t>(bytes),
                     static_cast<std::int64_t>(modified.time_since_epoch().count())};
}

KnownPicture examine(const std::filesystem::path& file)
{
    KnownPicture picture;
    if (const auto stamp = stampOf(file)) // before it is read: a change in between is seen the next time
        std::tie(picture.bytes, picture.modified) = *stamp;
    try {
        picture.facts = imaging::examinePicture(file);
    } catch (const core::Error& error) {
        picture.problem = error.problem();
    }
    return picture;
}

} // namespace vitrine::catalog
