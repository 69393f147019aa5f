// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"
#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/drawn_pictures.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

constexpr int kKills = 200;
constexpr std::int32_t kLastWork = 120; ///< then a new catalog is begun
constexpr int kRows = 150;
constexpr int kPictures = 6;

/// What a person does to a catalog, the same for the same number in the same state.
class Work {
public:
    explicit Work(std::filesystem::path sources) : m_sources(std::move(sources)) {}

    void makeSources() const
    {
        std::filesystem::create_directories(m_sources);
        for (int i = 0; i < kPictures; ++i)
            core::writeFileAtomically(
                m_sources / (std::to_string(i) + ".jpg"),
                imaging::encodeJpeg(drawnProduct(static_cast<std::uint64_t>(i), Backdrop::White, 120, 120),
                                    92));
        for (const int edition : {0, 1}) {
            std::ofstream source(sourceFile(edition));
            source << "product_code,title,category3_code,full_price,image\n";
            for (int row = 0; row < kRows; ++row) // the second edition changes some prices and adds some rows
                source << row + edition * 20 << ",Product " << row + edition * 20 << ",Category " << row % 7
                       << "," << 10 + row + (row % 3 == 0 ? edition : 0) << "," << row % kPictures
                       << ".jpg\n";
        }
    }

    void apply(Catalog& catalog, std::int32_t number) const
    {
        core::Random random(static_cast<std::uint64_t>(number));
        switch (number % 10) {
        case 0:
            importSource(catalog, sourceFile(number / 10 % 2), {}, {});
            break;
        case 1:
        case 6:
            catalog.runChecks({});
            break;
        case 2:
        case 8:
            catalog.undo();
            break;
        case 5:
            catalog.redo();
            break;
        case 7:
            catalog.resolve(some(catalog, random), {Check::Duplicate, Check::TooSmall},
                            random.between(0, 1) == 0);
            break;
        case 9:
            catalog.assignSplits(0.8, 0.1, 0.1, static_cast<std::uint64_t>(number));
            break;
        default:
            catalog.edit(some(catalog, random), {{Field::Title, "Edit " + std::to_string(number)},
                                                 {Field::FullPrice, std::to_string(random.between(1, 900))},
                                                 {Field::Tags, "tag" + std::to_string(number % 4)}});
        }
    }

private:
    std::filesystem::path sourceFile(int edition) const
    {
        return m_sources / ("edition" + std::to_string(edition) + ".csv");
    }

    static std::vector<ProductId> some(const Catalog& catalog, core::Random& random)
    {
        auto ids = catalog.find({});
        std::erase_if(ids, [&](ProductId) { return random.between(0, 2) == 0; });
        return ids;
    }

    std::filesystem::path m_sources;
};

/// Everything of a catalog that was promised to last, as a number to compare.
QByteArray digest(const Catalog& catalog)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const std::string& text) {
        hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        hash.addData(QByteArrayView("\0", 1));
    };
    const auto ids = catalog.find({});
    for (const auto& product : catalog.products(ids)) {
        add(std::to_string(product.id) + (product.imageUsable ? "+" : "-"));
        for (const auto field : allFields())
            add(product.text(field));
        add(product.extra);
    }
    for (const auto& finding : catalog.findings(ids))
        add(std::to_string(finding.product) + nameOf(finding.check));
    const auto history = catalog.history();
    add((history.undo ? history.undo->text() : "") + "|" + (history.redo ? history.redo->text() : ""));
    return hash.result();
}

/// Works from `next` on until it is killed, and says through `acknowledged` what is done.
[[noreturn]] void workUntilKilled(const std::filesystem::path& folder, const Work& work, std::int32_t next,
                                  int acknowledged)
{
    const auto tell = [&](std::int32_t number) {
        if (::write(acknowledged, &number, sizeof number) != sizeof number)
            ::_exit(1);
    };
    try {
        auto catalog = Catalog::open(folder);
        tell(next - 1); // ready
        for (; next <= kLastWork; ++next) {
            work.apply(catalog, next);
            tell(next);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "work %d: %s\n", next, error.what());
        ::_exit(1);
    }
    ::_exit(0);
}

/// The last number that the child told, after it is gone; nothing when it told none.
std::optional<std::int32_t> lastTold(int acknowledged)
{
    std::optional<std::int32_t> last;
    for (std::int32_t number = 0; ::read(acknowledged, &number, sizeof number) == sizeof number;)
        last = number;
    return last;
}

struct Killed {
    std::optional<std::int32_t> acknowledged{};
    bool failed = false; ///< it ended by itself, and not well
};

/// Kills the child `microseconds` after it has told of `pieces` pieces of work.
Killed workAndKill(const std::filesystem::path& folder, const Work& work, std::int32_t next, int pieces,
                   useconds_t microseconds)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return {.failed = true};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        workUntilKilled(folder, work, next, ends[1]);
    }
    ::close(ends[1]);
    Killed killed;
    std::int32_t number = 0; // the first says that it is ready
    for (int told = 0; told <= pieces && ::read(ends[0], &number, sizeof number) == sizeof number; ++told)
        killed.acknowledged = number;
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    killed.failed = WIFEXITED(status) && WEXITSTATUS(status) != 0;
    if (const auto last = lastTold(ends[0]))
        killed.acknowledged = last;
    ::close(ends[0]);
    return killed;
}

} // namespace

/// kill -9 at random instants during import, bulk edit, undo, redo, splits, resolving and checks.
class TestKilled : public QObject {
    Q_OBJECT
private slots:
    void whatWasAcknowledgedIsThere()
    {
        // In memory where that is to be had: a kill takes nothing from a file that was written, flushed or
        // not.
        QTemporaryDir home(QFileInfo("/dev/shm").isWritable() ? QString("/dev/shm/vitrine-XXXXXX")
                                                              : QDir::tempPath() + "/vitrine-XXXXXX");
        QVERIFY(home.isValid());
        const std::filesystem::path root = home.path().toStdString();
        const Work work(root / "sources");
        work.makeSources();
        const auto expected = undisturbed(root / "undisturbed.vitrine", work);
        QVERIFY(!QTest::currentTestFailed());

        const auto folder = root / "killed.vitrine";
        std::int32_t done = 0;
        int between = 0, pieceCount = 0;
        core::Random random(7);
        Catalog::create(folder);
        for (int kill = 0; kill < kKills; ++kill) {
            const auto pieces = static_cast<int>(random.between(0, 3));
            const auto killed = workAndKill(folder, work, done + 1, pieces,
                                            static_cast<useconds_t>(random.between(0, 20'000)));
            QVERIFY2(!killed.failed && killed.acknowledged, "the child failed");
            pieceCount += *killed.acknowledged - done;
            done = *killed.acknowledged;
            {
                const auto catalog = Catalog::open(folder);
                const auto found = digest(catalog);
                const bool before = found == expected[std::size_t(done)];
                const bool after = done < kLastWork && found == expected[std::size_t(done) + 1];
                QVERIFY2(before || after, qPrintable(QString("kill %1 after work %2").arg(kill).arg(done)));
                if (!before) { // finished, and killed before it could say so
                    ++done;
                    ++between;
                }
            }
            QCOMPARE(integrity(folder), std::string("ok"));
            if (done == kLastWork) {
                std::filesystem::remove_all(folder);
                Catalog::create(folder);
                done = 0;
            }
        }
        QVERIFY(pieceCount > kLastWork); // every kind of work was cut
        qInfo("%d kills, %d pieces of work acknowledged, %d done and not yet acknowledged", kKills,
              pieceCount, between);
    }

private:
    /// The digest after each piece of work, the first of them before any.
    static std::vector<QByteArray> undisturbed(const std::filesystem::path& folder, const Work& work)
    {
        auto catalog = Catalog::create(folder);
        std::vector<QByteArray> digests{digest(catalog)};
        for (std::int32_t number = 1; number <= kLastWork; ++number) {
            work.apply(catalog, number);
            digests.push_back(digest(catalog));
        }
        return digests;
    }

    static std::string integrity(const std::filesystem::path& folder)
    {
        SQLite::Database database((folder / "catalog.sqlite").string(), SQLite::OPEN_READONLY);
        return database.execAndGet("PRAGMA integrity_check").getString();
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "test_killed.moc"
