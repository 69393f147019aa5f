// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include "engine/core/atomic_file.h"
#include "engine/core/log.h"
#include "engine/workflow/similar/feature_files.h"

using namespace vitrine;
using namespace vitrine::workflow;

namespace {

constexpr std::size_t kWidth = 4;

PictureKey key(std::uint64_t number)
{
    return {number, 1};
}

std::vector<Half> features(std::uint64_t number)
{
    return std::vector<Half>(kWidth, static_cast<Half>(number));
}

int partsIn(const std::filesystem::path& folder)
{
    return int(std::distance(std::filesystem::directory_iterator(folder), {}));
}

void addOne(FeatureFiles& files, std::uint64_t number)
{
    const std::vector<PictureKey> keys{key(number)};
    files.add(keys, features(number));
}

} // namespace

class TestFeatureFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        core::setLogSink([](core::LogLevel, const std::string&) {});
    }
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void whatIsAddedIsThereAgain()
    {
        {
            FeatureFiles files(folder(), kWidth);
            QVERIFY(files.find(key(1)) == nullptr);
            addOne(files, 1);
            addOne(files, 2);
        }
        const FeatureFiles again(folder(), kWidth);
        QCOMPARE(again.size(), std::size_t(2));
        QCOMPARE(int(*again.find(key(2))), 2);
        QVERIFY(again.find(key(3)) == nullptr);
    }

    void twoProgramsKeepEachOthers()
    {
        FeatureFiles one(folder(), kWidth);
        FeatureFiles other(folder(), kWidth);
        addOne(one, 1);
        addOne(other, 2);
        const FeatureFiles again(folder(), kWidth);
        QVERIFY(again.find(key(1)) && again.find(key(2)));
    }

    void manyPartsBecomeOneWithoutLoss()
    {
        FeatureFiles files(folder(), kWidth);
        for (std::uint64_t number = 1; number <= 40; ++number)
            addOne(files, number);
        QVERIFY(partsIn(folder()) <= 17);
        const FeatureFiles again(folder(), kWidth);
        for (std::uint64_t number = 1; number <= 40; ++number) {
            QVERIFY(again.find(key(number)));
            QCOMPARE(*again.find(key(number)), Half(number));
        }
    }

    void aDamagedPartIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not features at all, but long enough");
        QTest::newRow("fewer than it says") << QByteArray("VTRFEAT1\4\0\0\0\x10\0\0\0rest", 20);
        QTest::newRow("another width") << QByteArray("VTRFEAT1\5\0\0\0\0\0\0\0", 16);
    }
    void aDamagedPartIsLeftOut()
    {
        QFETCH(QByteArray, content);
        FeatureFiles files(folder(), kWidth);
        addOne(files, 1);
        core::writeFileAtomically(folder() / "damaged.features", content.toStdString());
        const FeatureFiles again(folder(), kWidth);
        QCOMPARE(again.size(), std::size_t(1));
        QVERIFY(again.find(key(1)));
    }

    void aChangedPictureHasAnotherKey()
    {
        const auto file = folder() / "picture.jpg";
        core::writeFileAtomically(file, "before");
        const auto before = pictureKey(file);
        QVERIFY(before == pictureKey(folder() / "." / "picture.jpg"));
        core::writeFileAtomically(file, "afterwards");
        QVERIFY(before != pictureKey(file));
        QVERIFY(pictureKey(file) != pictureKey(folder() / "absent.jpg"));
    }

private:
    std::filesystem::path folder() const { return m_home->filePath("features").toStdString(); }
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestFeatureFiles)
#include "test_feature_files.moc"
