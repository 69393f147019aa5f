// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"
#include "engine/core/atomic_file.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/drawn_pictures.h"

using namespace vitrine;
using namespace vitrine::catalog;

/// A split and somebody else who writes.
class TestSplitLock : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<Catalog>(Catalog::create(path("c.vitrine")));
        core::writeFileAtomically(
            path("a.jpg"), imaging::encodeJpeg(drawnProduct(1, Backdrop::White, 200, 200), 90));
        auto insert = m_catalog->insertMany({"test"});
        for (int i = 0; i < 3; ++i) {
            Product product;
            product.title = "Bag";
            product.image = path("a.jpg").string();
            product.imageUsable = true;
            insert.add(product);
        }
        insert.commit();
        m_catalog->assignSplits(1.0, 0.0, 0.0, 1); // looks at the picture, which would be a change too
    }

    /// The stop is noticed between the only picture and the comparison: that was reached without waiting.
    void comparesPicturesWhileSomebodyElseWrites()
    {
        SQLite::Database other(path("c.vitrine/catalog.sqlite").string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        std::stop_source stop;
        const core::Progress progress{stop.get_token(), [&](auto, auto) { stop.request_stop(); }};
        QVERIFY_EXCEPTION_THROWN(m_catalog->assignSplits(0.0, 1.0, 0.0, 1, progress), core::Cancelled);
        other.exec("COMMIT");
        QCOMPARE(int(m_catalog->counts().train), 3);
    }

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_home->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestSplitLock)
#include "test_split_lock.moc"
