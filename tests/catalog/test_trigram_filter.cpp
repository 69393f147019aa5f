// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/trigram_filter.h"

#include <QtTest>

#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestTrigramFilter : public QObject {
    Q_OBJECT
private slots:
    void whatIsThereIsNeverDenied()
    {
        core::Random random(3);
        std::string texts;
        for (int i = 0; i < 20'000; ++i)
            texts += static_cast<char>(random.below(256));
        const auto filter = trigramFilterOf(texts);
        QCOMPARE(filter.size(), kTrigramFilterBytes);
        for (int i = 0; i < 2000; ++i)
            QVERIFY(mayContain(filter, texts.substr(random.below(texts.size() - 20), random.below(20))));
    }

    void mostOfWhatIsNotThereIsDenied()
    {
        std::string texts;
        for (int i = 0; i < 4096; ++i)
            texts += "https://shop.example/p/" + std::to_string(100'000 + i * 7);
        const auto filter = trigramFilterOf(texts);
        for (const char* word : {"tote", "navy coat", "nothing", "\xd0\xb2\xd1\x8a\xd0\xbb\xd0\xbd\xd0\xb0"})
            QVERIFY2(!mayContain(filter, word), word);
        QVERIFY(mayContain(filter, "shop"));
    }

    void twoBytesMayBeAnywhere()
    {
        QVERIFY(mayContain(trigramFilterOf("abc"), "xy"));
        QVERIFY(mayContain(trigramFilterOf(""), ""));
        QVERIFY(!mayContain(trigramFilterOf("ab"), "abc"));
    }
};

QTEST_APPLESS_MAIN(TestTrigramFilter)
#include "test_trigram_filter.moc"
