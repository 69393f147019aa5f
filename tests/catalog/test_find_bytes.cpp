// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/find_bytes.h"

#include <random>
#include <string>

#include <QtTest>

class TestFindBytes : public QObject {
    Q_OBJECT
private slots:
    /// Few letters, so that many places begin and end as the needle does, and every distance from the end occurs.
    void findsWhatTheStandardLibraryFinds()
    {
        std::mt19937 generator(11);
        const auto random = [&](std::size_t size) {
            std::string text(size, ' ');
            for (auto& c : text)
                c = "ab\xC3"[generator() % 3];
            return text;
        };
        for (int i = 0; i < 20'000; ++i) {
            const auto needle = random(1 + generator() % 6);
            const auto text = random(generator() % 80);
            const auto from = generator() % (text.size() + 3);
            QCOMPARE(vitrine::catalog::findBytes(text, needle, from), text.find(needle, from));
        }
    }

    void needlesLongerThanTheTextAreNowhere()
    {
        QCOMPARE(vitrine::catalog::findBytes("coat", std::string(100, 'c'), 0), std::string_view::npos);
        QCOMPARE(vitrine::catalog::findBytes("", "c", 0), std::string_view::npos);
    }
};

QTEST_GUILESS_MAIN(TestFindBytes)
#include "test_find_bytes.moc"
