// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/saved_views.h"

#include <functional>

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

core::ErrorCode codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const core::Error& error) {
        return error.problem().code;
    }
    return core::ErrorCode::Internal;
}

} // namespace

class TestSavedViews : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::path(m_home->path().toStdString()) / "shop.vitrine";
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_folder));
    }

    void viewsAreKeptAcrossARestart()
    {
        {
            SavedViews views(*m_catalog);
            views.save("to do", "status:unreviewed");
            views.save("Dear", "price:>500 sort:-price");
            views.save(" to do ", "status:unreviewed has:image"); // replaces
        }
        m_catalog = std::make_unique<Catalog>(Catalog::open(m_folder));
        SavedViews views(*m_catalog);
        const auto list = views.list();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[0].name, std::string("Dear"));
        QCOMPARE(list[1].query, std::string("status:unreviewed has:image"));
        QCOMPARE(views.named("Dear").query, std::string("price:>500 sort:-price"));
    }

    void viewsAreRenamedAndRemoved()
    {
        SavedViews views(*m_catalog);
        views.save("a", "x");
        views.save("b", "y");
        QVERIFY(codeOf([&] { views.rename("a", "b"); }) == core::ErrorCode::NameTaken);
        views.rename("a", "a");
        views.rename("a", "c");
        QCOMPARE(views.named("c").query, std::string("x"));
        views.remove("b");
        QCOMPARE(views.list().size(), std::size_t(1));
    }

    void whatMakesNoSenseIsRefused()
    {
        SavedViews views(*m_catalog);
        QVERIFY(codeOf([&] { views.save("a", "colour:red"); }) == core::ErrorCode::FieldUnknown);
        QVERIFY(codeOf([&] { views.save("a", "x )"); }) == core::ErrorCode::QuerySyntax);
        QVERIFY(codeOf([&] { views.save("  ", "x"); }) == core::ErrorCode::NameEmpty);
        QVERIFY(codeOf([&] { views.remove("a"); }) == core::ErrorCode::ViewMissing);
        QVERIFY(codeOf([&] { views.rename("a", "b"); }) == core::ErrorCode::ViewMissing);
        QVERIFY(codeOf([&] { views.named("a"); }) == core::ErrorCode::ViewMissing);
        QVERIFY(views.list().empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "test_saved_views.moc"
