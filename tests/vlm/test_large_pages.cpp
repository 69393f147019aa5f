// SPDX-License-Identifier: GPL-3.0-or-later
// Memory in large pages: where it begins, that all of it is there, and that it is given back.
#include <QtTest>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <new>
#include <numeric>
#include <string>

#include "engine/vlm/kernels/large_pages.h"

using namespace vitrine::vlm::kernels;

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;

/// Of this program, in KB: addresses, whether they were written to or not.
long addressSpace()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmSize:"))
            return std::stol(line.substr(line.find(':') + 1));
    return -1;
}

} // namespace

class TestLargePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAtALineAndAllOfItIsThere_data();
    void beginsAtALineAndAllOfItIsThere();
    void isGivenBack();
    void vectorsGrow();
    void moreThanThereIsIsRefused();
};

void TestLargePages::beginsAtALineAndAllOfItIsThere_data()
{
    QTest::addColumn<std::size_t>("bytes");
    for (const std::size_t bytes : {std::size_t{0}, std::size_t{1}, std::size_t{4097}, kLargePage - 1, kLargePage,
                                    kLargePage + 1, kLargePage + 4096, 5 * kLargePage - 1})
        QTest::addRow("%zu", bytes) << bytes;
}

void TestLargePages::beginsAtALineAndAllOfItIsThere()
{
    QFETCH(std::size_t, bytes);
    auto* memory = static_cast<unsigned char*>(allocateInLargePages(bytes));
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    QCOMPARE(address % (bytes >= kLargePage ? kLargePage : 64), std::uintptr_t{0});
    std::memset(memory, 0x5a, bytes);
    if (bytes > 0)
        QCOMPARE(memory[bytes - 1], static_cast<unsigned char>(0x5a));
    freeInLargePages(memory, bytes);
}

void TestLargePages::isGivenBack()
{
    constexpr std::size_t kBytes = 8 * kLargePage + 12345;
    freeInLargePages(allocateInLargePages(kBytes), kBytes);
    const auto before = addressSpace();
    for (int turn = 0; turn < 100; ++turn)
        freeInLargePages(allocateInLargePages(kBytes), kBytes);
    QVERIFY(before > 0);
    QVERIFY(addressSpace() - before < static_cast<long>(kLargePage >> 10));
    freeInLargePages(nullptr, 0);
}

void TestLargePages::vectorsGrow()
{
    LargeVector<int> numbers;
    for (int number = 0; number < 1'500'000; ++number) // from the heap to mapped memory, and on
        numbers.push_back(number);
    QCOMPARE(std::accumulate(numbers.begin(), numbers.end(), 0LL), 1'500'000LL * 1'499'999 / 2);
    const auto copy = numbers;
    QVERIFY(copy == numbers);
}

void TestLargePages::moreThanThereIsIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(allocateInLargePages(std::size_t{1} << 60), std::bad_alloc);
}

QTEST_APPLESS_MAIN(TestLargePages)
#include "test_large_pages.moc"
