// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"

using namespace vitrine;
using namespace vitrine::catalog;
using core::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr int kProducts = 200;
constexpr uid_t kNobody = 65534;
constexpr int kAsExpected = 255, kOtherwise = 254; // above all codes

/// Another process, in which nothing may be written, not even by root. It opens a catalog when it is told to, and looks
/// at it when it is told to. Made while this process has no catalog open: locks are not for two processes of a fork.
class Onlooker {
public:
    Onlooker(const fs::path& folder, const std::function<bool(Catalog&)>& look)
    {
        if (::pipe(m_toChild.data()) != 0 || ::pipe(m_fromChild.data()) != 0)
            qFatal("no pipe");
        m_child = ::fork();
        if (m_child != 0)
            return;
        ::close(m_toChild[1]);
        if (::geteuid() == 0 && ::setuid(kNobody) != 0)
            ::_exit(kOtherwise);
        ::_exit(run(folder, look));
    }
    ~Onlooker()
    {
        for (const int end : {m_toChild[0], m_toChild[1], m_fromChild[0], m_fromChild[1]})
            ::close(end);
        if (m_child > 0)
            ::waitpid(m_child, nullptr, 0);
    }
    Onlooker(const Onlooker&) = delete;
    Onlooker& operator=(const Onlooker&) = delete;

    /// Comes back when it is open, or cannot be opened.
    void open()
    {
        say(m_toChild);
        hear(m_fromChild);
    }
    /// kAsExpected, kOtherwise, or the code of what was refused.
    int look()
    {
        say(m_toChild);
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_child = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : kOtherwise;
    }

private:
    using Pipe = std::array<int, 2>;
    static void say(const Pipe& pipe)
    {
        if (::write(pipe[1], "x", 1) != 1)
            qFatal("nobody listens");
    }
    static bool hear(const Pipe& pipe)
    {
        char c = 0;
        return ::read(pipe[0], &c, 1) == 1;
    }

    int run(const fs::path& folder, const std::function<bool(Catalog&)>& look) const
    {
        try {
            if (!hear(m_toChild))
                return kOtherwise;
            std::optional<core::Problem> problem;
            std::optional<Catalog> catalog;
            try {
                catalog.emplace(Catalog::open(folder));
            } catch (const core::Error& error) {
                problem = error.problem();
            }
            say(m_fromChild);
            if (!hear(m_toChild))
                return kOtherwise;
            if (problem)
                throw core::Error(*problem);
            return catalog->isReadOnly() && look(*catalog) ? kAsExpected : kOtherwise;
        } catch (const core::Error& error) {
            return static_cast<int>(error.problem().code);
        }
    }

    Pipe m_toChild{}, m_fromChild{};
    pid_t m_child = 0;
};

bool findsAll(Catalog& catalog)
{
    return catalog.count({"bag", {}, false}) == kProducts;
}

} // namespace

/// What those see who may read a catalog and not write it.
class TestReadOnly : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = path("shop.vitrine");
        auto catalog = Catalog::create(m_folder);
        auto insert = catalog.insertMany({"test"});
        for (int i = 0; i < kProducts; ++i) {
            Product product;
            product.title = "Bag " + std::to_string(i);
            insert.add(product);
        }
        insert.commit();
    }
    void cleanup() { giveRights(); }

    void whatSomebodyWritesWhoHadItOpenIsSeen()
    {
        Onlooker onlooker(m_folder, [](Catalog& catalog) { return catalog.product(1).title == "new"; });
        auto writer = Catalog::open(m_folder);
        QCOMPARE(int(fs::file_size(m_folder / "catalog.sqlite-wal")), 0); // open, and nothing written yet
        takeRights();
        onlooker.open();
        writer.edit({1}, {{Field::Title, "new"}});
        QCOMPARE(writer.product(1).title, std::string("new"));
        QCOMPARE(onlooker.look(), kAsExpected);
    }

    void whatHasChangedSinceItWasOpenedIsToBeOpenedAgain()
    {
        Onlooker onlooker(m_folder, findsAll);
        takeRights();
        onlooker.open();
        giveRights();
        {
            auto writer = Catalog::open(m_folder);
            writer.edit(writer.find({}), {{Field::Notes, std::string(4000, 'x')}});
        }
        QCOMPARE(onlooker.look(), static_cast<int>(ErrorCode::CatalogChanged));
    }

    void whatNobodyChangesIsRead()
    {
        Onlooker onlooker(m_folder, findsAll);
        takeRights();
        onlooker.open();
        QCOMPARE(onlooker.look(), kAsExpected);
    }

    void anEmptyLogThatWasLeftAloneIsNoObstacle()
    {
        std::ofstream(m_folder / "catalog.sqlite-wal").close();
        Onlooker onlooker(m_folder, findsAll);
        takeRights();
        onlooker.open();
        QCOMPARE(onlooker.look(), kAsExpected);
    }

    void aLogThatCannotBeReadWithoutWritingIsToBeCopied()
    {
        const auto copy = path("copy.vitrine");
        {
            auto catalog = Catalog::open(m_folder);
            catalog.edit({1}, {{Field::Title, "in the log"}});
            fs::copy(m_folder, copy, fs::copy_options::recursive);
        }
        fs::remove(copy / "catalog.sqlite-shm");
        QVERIFY(fs::file_size(copy / "catalog.sqlite-wal") > 0);
        Onlooker onlooker(copy, findsAll);
        takeRights();
        onlooker.open();
        QCOMPARE(onlooker.look(), static_cast<int>(ErrorCode::CatalogReadOnly));
    }

    void aPathMayBeginWithTwoSlashes()
    {
        Onlooker onlooker("/" + m_folder.string(), findsAll);
        takeRights();
        onlooker.open();
        QCOMPARE(onlooker.look(), kAsExpected);
    }

private:
    void takeRights() const { setRights(0555, 0444); }
    void giveRights() const { setRights(0755, 0644); }
    /// Of all below the home, which itself stays open to those who look.
    void setRights(int ofFolders, int ofFiles) const
    {
        const fs::path home = m_home->path().toStdString();
        fs::permissions(home, fs::perms(0755));
        for (const auto& entry : fs::recursive_directory_iterator(home))
            fs::permissions(entry, fs::perms(entry.is_directory() ? ofFolders : ofFiles));
    }

    fs::path path(const char* name) const { return fs::path(m_home->path().toStdString()) / name; }

    std::unique_ptr<QTemporaryDir> m_home;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "test_read_only.moc"
