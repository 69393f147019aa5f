// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/log.h"

#include <atomic>
#include <thread>
#include <vector>

#include <QtTest>

using namespace vitrine::core;

class TestLog : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setLogSink({}); }

    void linesGoToTheSinkWithTheirLevel()
    {
        std::vector<std::pair<LogLevel, std::string>> lines;
        setLogSink([&](LogLevel level, const std::string& line) { lines.emplace_back(level, line); });
        const std::vector<std::pair<LogLevel, std::string>> expected{{LogLevel::Debug, "one"},
                                                                     {LogLevel::Info, "two"},
                                                                     {LogLevel::Warning, "three"},
                                                                     {LogLevel::Failure, ""}};
        for (const auto& [level, line] : expected)
            log(level, line);
        QVERIFY(lines == expected);
    }

    void theLastSinkIsTheOnlyOne()
    {
        int first = 0, second = 0;
        setLogSink([&](LogLevel, const std::string&) { ++first; });
        setLogSink([&](LogLevel, const std::string&) { ++second; });
        log(LogLevel::Info, "line");
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        setLogSink({});
        log(LogLevel::Failure, "nobody listens, and that is no error");
        QCOMPARE(second, 1);
    }

    void oneLineAtATime()
    {
        std::atomic<int> inside = 0;
        bool overlapped = false; // written by the sink only, which is called by one thread at a time
        int lines = 0;
        setLogSink([&](LogLevel, const std::string&) {
            overlapped = overlapped || ++inside != 1;
            std::this_thread::yield();
            ++lines;
            --inside;
        });
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread)
                threads.emplace_back([] {
                    for (int line = 0; line < 500; ++line)
                        log(LogLevel::Info, "line");
                });
        }
        QVERIFY(!overlapped);
        QCOMPARE(lines, 4 * 500);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
