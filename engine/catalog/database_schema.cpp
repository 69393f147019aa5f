// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/database_schema.h"

#include <array>
#include <string>

namespace vitrine::catalog {

namespace {

// The values of `changes` have no type of their own: a price written as text would come back rounded.
constexpr const char* kTables = R"(
CREATE TABLE products(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL, category1_code TEXT NOT NULL, category2_code TEXT NOT NULL, category3_code TEXT NOT NULL,
    full_price REAL, price REAL, currency_code TEXT NOT NULL, brand TEXT NOT NULL, product_code TEXT NOT NULL,
    image TEXT NOT NULL, split TEXT NOT NULL, status TEXT NOT NULL, caption TEXT NOT NULL, tags TEXT NOT NULL,
    notes TEXT NOT NULL, extra TEXT NOT NULL, problems TEXT NOT NULL, image_usable INTEGER NOT NULL,
    search TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0);
CREATE TABLE steps(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    what TEXT NOT NULL, field TEXT, products INTEGER NOT NULL,
    first_product INTEGER, last_product INTEGER, undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE changes(
    step INTEGER NOT NULL REFERENCES steps(id) ON DELETE CASCADE,
    field TEXT NOT NULL, product INTEGER NOT NULL, before, after,
    PRIMARY KEY(step, field, product)) WITHOUT ROWID;
)";

/// What made version n + 1 out of version n, first to last. Never changed once released.
constexpr std::array<const char*, kSchemaVersion - 1> kMigrations = {R"(
ALTER TABLE products ADD COLUMN resolved TEXT NOT NULL DEFAULT '';
ALTER TABLE steps ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0;
CREATE TABLE picture_facts(
    image TEXT PRIMARY KEY, bytes INTEGER NOT NULL, modified INTEGER NOT NULL, problem TEXT NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, file_hash TEXT NOT NULL, pixel_hash TEXT NOT NULL,
    perceptual_hash INTEGER NOT NULL, sharpness REAL NOT NULL, brightness REAL NOT NULL, contrast REAL NOT NULL,
    highlight REAL NOT NULL, shadow REAL NOT NULL, black_share REAL NOT NULL, clipped_share REAL NOT NULL,
    white_share REAL NOT NULL, colours BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE findings(
    product INTEGER NOT NULL, check_name TEXT NOT NULL, problem TEXT NOT NULL,
    PRIMARY KEY(product, check_name)) WITHOUT ROWID;
CREATE INDEX findings_by_check ON findings(check_name, product);
)",
                                                                     R"(
ALTER TABLE products ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
ALTER TABLE products ADD COLUMN sources TEXT NOT NULL DEFAULT '';
ALTER TABLE steps ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
CREATE TABLE saved_views(
    name TEXT PRIMARY KEY, query TEXT NOT NULL,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) WITHOUT ROWID;
CREATE TABLE snapshots(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    position INTEGER NOT NULL, products INTEGER NOT NULL);
CREATE TABLE snapshot_values(
    snapshot INTEGER NOT NULL REFERENCES snapshots(id) ON DELETE CASCADE,
    field TEXT NOT NULL, product INTEGER NOT NULL, value,
    PRIMARY KEY(snapshot, field, product)) WITHOUT ROWID;
CREATE TABLE downloads(
    url TEXT PRIMARY KEY, image TEXT NOT NULL, etag TEXT NOT NULL, last_modified TEXT NOT NULL,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) WITHOUT ROWID;
CREATE TABLE column_state(id INTEGER PRIMARY KEY, generation INTEGER NOT NULL, last_product INTEGER NOT NULL);
INSERT INTO column_state VALUES(1, 0, 0);
CREATE TABLE column_segments(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE stale_products(id INTEGER PRIMARY KEY);
CREATE TRIGGER product_changed AFTER UPDATE ON products
    WHEN new.id <= (SELECT last_product FROM column_state) BEGIN
    INSERT OR IGNORE INTO stale_products VALUES(new.id); END;
CREATE TRIGGER product_removed AFTER DELETE ON products
    WHEN old.id <= (SELECT last_product FROM column_state) BEGIN
    INSERT OR IGNORE INTO stale_products VALUES(old.id); END;
)",
                                                                     R"(
ALTER TABLE steps ADD COLUMN detail TEXT NOT NULL DEFAULT '';
UPDATE steps SET what = replace(replace(what,
    ' of ' || products || iif(products = 1, ' product', ' products'), ''),
    ': ' || products || iif(products = 1, ' product', ' products'), '');
UPDATE steps SET detail = what, what = '' WHERE instr(
    ',title,category1_code,category2_code,category3_code,full_price,price,currency_code,brand,product_code,image,'
    || 'split,status,stars,caption,tags,notes,', ',' || substr(what || ',', 1, instr(what || ',', ',')));
UPDATE steps SET detail = substr(what, 8), what = 'import of %1' WHERE what LIKE 'import %';
UPDATE steps SET what = 'values of a snapshot' WHERE what = 'snapshot values';
UPDATE steps SET what = 'findings resolved' WHERE what = 'resolved findings';
UPDATE steps SET what = 'findings reopened' WHERE what = 'reopened findings';
UPDATE steps SET what = 'duplicates rejected' WHERE what = 'rejected duplicates';
UPDATE steps SET what = 'pictures downloaded' WHERE what = 'download pictures';
ALTER TABLE steps DROP COLUMN field;
)",
                                                                     R"(
ALTER TABLE picture_facts ADD COLUMN trimmed_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE picture_facts ADD COLUMN trimmed_colours BLOB NOT NULL DEFAULT x'';
-- the files' times no longer, so that all are examined again
UPDATE picture_facts SET trimmed_hash = perceptual_hash, trimmed_colours = colours, modified = modified - 1;
)",
                                                                     R"(
CREATE TABLE check_runs(
    id INTEGER PRIMARY KEY, made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')));
INSERT INTO check_runs(id) SELECT 1 WHERE EXISTS(SELECT 1 FROM picture_facts);
)",
                                                                     R"(
-- no table: a segment has its further columns beside it from now on, and older ones get them when they are written anew
)",
                                                                     R"(
-- colours hold lightness too: all pictures are examined again, as none has the time that is noted
UPDATE picture_facts SET modified = modified - 1;
)",
                                                                     R"(
-- of further columns words find what they hold, and no longer their names and JSON's signs; no product is another for it
DROP TRIGGER product_changed;
UPDATE products SET search = fold(title || char(10) || category1_code || char(10) || category2_code || char(10)
    || category3_code || char(10) || brand || char(10) || product_code || char(10) || caption || char(10)
    || tags || char(10) || notes || char(10) || further_values(extra));
CREATE TRIGGER product_changed AFTER UPDATE ON products
    WHEN new.id <= (SELECT last_product FROM column_state) BEGIN
    INSERT OR IGNORE INTO stale_products VALUES(new.id); END;
)"};

} // namespace

void createTables(SQLite::Database& connection)
{
    connection.exec(kTables);
    migrate(connection, 1);
}

void migrate(SQLite::Database& connection, int version)
{
    for (; version < kSchemaVersion; ++version)
        connection.exec(kMigrations[static_cast<std::size_t>(version - 1)]);
    connection.exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
}

} // namespace vitrine::catalog
