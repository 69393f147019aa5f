// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/core/random.h"
#include "tests/vlm/problem_of.h"
#include "tests/vlm/small_tokenizer.h"

using namespace vitrine;
using namespace vitrine::vlm;
using Ids = std::vector<std::int64_t>;

class TestTokenizer : public QObject {
    Q_OBJECT
private slots:
    void mergesByRankThenFromTheLeft();
    void unknownCharactersFuse();
    void longestAddedTokenWins();
    void flagsOfAddedTokens_data();
    void flagsOfAddedTokens();
    void byteFallback_data();
    void byteFallback();
    void decodeLeavesOutUnknownIds();
    void growingTextHasNoHalfCharacters();
    void vocabularyIsLookedUp();
    void promptRefusesWrongPictures_data();
    void promptRefusesWrongPictures();
    void promptTakesTagsInAnyOrder();
    void aMillionCharacters_data();
    void aMillionCharacters();

private:
    TokenizerFolder m_folder;
};

void TestTokenizer::mergesByRankThenFromTheLeft()
{
    const auto tokenizer = m_folder.load(smallTokenizer());
    QCOMPARE(tokenizer.encode("abc"), (Ids{1, 2, 3, 8})); // "b c" comes before "a b"
    QCOMPARE(tokenizer.encode("ab c", Tokenizer::Bos::Omit), (Ids{2, 6, 2, 5}));
    QCOMPARE(tokenizer.encode("bcbcb", Tokenizer::Bos::Omit), (Ids{2, 8, 8, 4}));
    QCOMPARE(tokenizer.encode(""), (Ids{1}));
    QCOMPARE(tokenizer.encode("<|end|>"), (Ids{1, 9}));
    QCOMPARE(tokenizer.encode("a<|end|>a", Tokenizer::Bos::Omit),
             (Ids{2, 3, 9, 2, 3})); // each stretch its own ▁

    auto source = smallTokenizer();
    source["model"]["merges"] = {"a b", "b c", "ab c"};
    QCOMPARE(m_folder.load(source).encode("abc", Tokenizer::Bos::Omit), (Ids{2, 7}));
}

void TestTokenizer::unknownCharactersFuse()
{
    QCOMPARE(m_folder.load(smallTokenizer()).encode("axyéb", Tokenizer::Bos::Omit), (Ids{2, 3, 0, 4}));
    auto source = smallTokenizer();
    source["model"]["fuse_unk"] = false;
    QCOMPARE(m_folder.load(source).encode("axyéb", Tokenizer::Bos::Omit), (Ids{2, 3, 0, 0, 0, 4}));
    source["model"]["unk_token"] = nullptr;
    QCOMPARE(m_folder.load(source).encode("axyéc", Tokenizer::Bos::Omit), (Ids{2, 3, 5}));
}

void TestTokenizer::longestAddedTokenWins()
{
    auto source = smallTokenizer();
    source["added_tokens"].push_back(addedToken(10, "<|end"));
    source["added_tokens"].push_back(addedToken(11, "<|end|>a"));
    const auto tokenizer = m_folder.load(source);
    QCOMPARE(tokenizer.encode("<|end|>ab", Tokenizer::Bos::Omit), (Ids{11, 2, 4}));
    QCOMPARE(tokenizer.encode("<|end|><|endb", Tokenizer::Bos::Omit), (Ids{9, 10, 2, 4}));
}

void TestTokenizer::flagsOfAddedTokens_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char* flag, const char* text, const QList<qint64>& ids) {
        QTest::addRow("%s: %s", flag, qPrintable(QString(text).simplified()))
            << QString(flag) << QString(text) << ids;
    };
    row("special", "a XX b", {2, 3, 2, 10, 2, 2, 4});
    row("rstrip", "a XX \t\n\u00A0\u3000b", {2, 3, 2, 10, 2, 4});
    row("rstrip", "XX", {10});
    row("rstrip", "XX  XX a", {10, 10, 2, 3});
    row("lstrip", "a \u2003\n XX b", {2, 3, 10, 2, 2, 4});
    row("lstrip", " XX", {10});
    row("lstrip", "XX XX", {10, 10});
    row("single_word", "a XX b", {2, 3, 2, 10, 2, 2, 4});
    row("single_word", "aXX", {2, 3, 0});
    row("single_word", "XXa", {2, 0, 3});
    row("single_word", "éXX", {2, 0});
    row("single_word", "XX_", {2, 0});
    row("single_word", "-XX…", {2, 0, 10, 2, 0});
    row("normalized", "a XX", {2, 3, 10}); // sought as "▁XX" in the normalised text
    row("normalized", "XXa", {10, 3});
    row("normalized", "aXX", {2, 3, 0});
}

void TestTokenizer::flagsOfAddedTokens()
{
    QFETCH(QString, flag);
    QFETCH(QString, text);
    QFETCH(QList<qint64>, ids);
    auto source = smallTokenizer();
    source["added_tokens"].push_back(addedToken(10, "XX", qPrintable(flag)));
    QCOMPARE(m_folder.load(source).encode(text.toStdString(), Tokenizer::Bos::Omit), Ids(ids.begin(), ids.end()));
}

void TestTokenizer::byteFallback_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& decoded) {
        QTest::newRow(name) << text << decoded;
    };
    row("emoji", "a😀b", "a😀b");
    row("newline", "a\nb", "a\nb");
    row("family", "👩‍👩‍👧", "👩‍👩‍👧");
    row("zero byte", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
    row("leading space", " a", " a");
    row("literal symbol", "a▁b", "a b");
    row("lone continuation", "a\x80z",
        "a\uFFFD\uFFFD"); // z is a byte token: an invalid byte spoils its whole run
    row("truncated at the end", "a\xF0\x9F\x98", "a\uFFFD\uFFFD\uFFFD");
    row("overlong", "\xC0\xAF", "\uFFFD\uFFFD");
    row("surrogate", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD");
    row("beyond Unicode", "\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD");
}

void TestTokenizer::byteFallback()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    const auto tokenizer = m_folder.load(byteTokenizer());
    const auto ids = tokenizer.encode({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(tokenizer.decode(ids), decoded.toStdString());
}

void TestTokenizer::decodeLeavesOutUnknownIds()
{
    const auto tokenizer = m_folder.load(byteTokenizer());
    const Ids ids{-1, 3, 50, 356, 1'000'000, INT64_MIN, INT64_MAX, 9, 4};
    QCOMPARE(tokenizer.decode(ids), std::string("ab"));
    QCOMPARE(tokenizer.decode(ids, Tokenizer::SpecialTokens::Keep), std::string("a<|end|>b"));
    QCOMPARE(tokenizer.decode({}), std::string());
}

void TestTokenizer::growingTextHasNoHalfCharacters()
{
    const auto tokenizer = m_folder.load(byteTokenizer());
    const auto ids = tokenizer.encode("\u00e9\u20ac\U0001F600a", Tokenizer::Bos::Omit);
    std::vector<std::string> seen;
    for (std::size_t count = 0; count <= ids.size(); ++count) {
        const auto text = tokenizer.decodeSoFar(std::span(ids).first(count));
        if (seen.empty() || seen.back() != text)
            seen.push_back(text);
    }
    QCOMPARE(seen, (std::vector<std::string>{"", "\u00e9", "\u00e9\u20ac", "\u00e9\u20ac\U0001F600",
                                             "\u00e9\u20ac\U0001F600a"}));
    const auto idOf = [&](const char* token) { return tokenizer.idOf(token).value(); };
    QCOMPARE(tokenizer.decodeSoFar(Ids{idOf("<0x80>")}), std::string("\uFFFD")); // nothing can finish it
    QCOMPARE(tokenizer.decodeSoFar(Ids{3, idOf("<0xC3>")}), std::string("a"));
    QCOMPARE(tokenizer.decodeSoFar(Ids{idOf("<0xC3>"), 4}), std::string("\uFFFDb")); // nor that
}

void TestTokenizer::vocabularyIsLookedUp()
{
    const auto tokenizer = m_folder.load(smallTokenizer());
    QCOMPARE(tokenizer.vocabularySize(), std::int64_t(10));
    QCOMPARE(tokenizer.bosId(), std::int64_t(1));
    QCOMPARE(tokenizer.idOf("abc"), std::optional<std::int64_t>(7));
    QCOMPARE(tokenizer.idOf("<|end|>"), std::optional<std::int64_t>(9));
    QVERIFY(!tokenizer.idOf("d"));
    QCOMPARE(tokenizer.tokenOf(2), std::string("▁"));
    QCOMPARE(tokenizer.tokenOf(10), std::string());
    QCOMPARE(tokenizer.tokenOf(-3), std::string());
}

void TestTokenizer::promptRefusesWrongPictures_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* prompt, const QList<qint64>& counts, const char* problem) {
        QTest::addRow("%s with %d", prompt, int(counts.size())) << QString(prompt) << counts << QString(problem);
    };
    row("a", {5}, "PromptTagMissing <|image_1|>");
    row("<|image_1|>", {}, "PromptTagUnknown <|image_1|>");
    row("<|image_2|>", {5}, "PromptTagUnknown <|image_2|>");
    row("<|image_2|>", {5, 5}, "PromptTagMissing <|image_1|>");
    row("<|image_1|><|image_3|>", {5, 5, 5}, "PromptTagMissing <|image_2|>");
    row("<|image_0|><|image_1|>", {5}, "PromptTagUnknown <|image_0|>");
    row("a<|image_1|><|image_2|>b<|image_1|>", {2, 1}, "PromptTagRepeated <|image_1|>");
    row("<|image_1|><|image_01|>", {5}, "PromptTagRepeated <|image_01|>");
    row("<|image_99999999999999999999999|>", {5}, "PromptTagUnknown <|image_99999999999999999999999|>");
}

void TestTokenizer::promptRefusesWrongPictures()
{
    QFETCH(QString, prompt);
    QFETCH(QList<qint64>, counts);
    QFETCH(QString, problem);
    const auto tokenizer = m_folder.load(smallTokenizer());
    const Ids given(counts.begin(), counts.end());
    const auto encode = [&] { tokenizer.encodePrompt(prompt.toStdString(), given); };
    QCOMPARE(problemOf(encode), problem.toStdString());
    QCOMPARE(reasonOfProblem(encode), std::to_string(given.size()));
}

void TestTokenizer::promptTakesTagsInAnyOrder()
{
    const auto tokenizer = m_folder.load(smallTokenizer());
    QCOMPARE(tokenizer.encodePrompt("a<|image_2|><|image_1|>b", Ids{2, 1}), (Ids{1, 2, 3, -2, 1, -1, -1, 1, 2, 4}));
    QCOMPARE(tokenizer.encodePrompt("a", {}), (Ids{1, 2, 3}));
    const auto notATag = tokenizer.encodePrompt("<|image_|><|image_1|", {});
    QCOMPARE(notATag, tokenizer.encode("<|image_|><|image_1|"));
}

void TestTokenizer::aMillionCharacters_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("one pair over and over") << "ab";
    QTest::newRow("one letter") << "a";
    QTest::newRow("mixed") << "aabbbcc  é😀";
}

/// A whole text is one word to merge: a merge that looked at all of it each time would not finish in minutes.
void TestTokenizer::aMillionCharacters()
{
    QFETCH(QString, letters);
    core::Random random(3);
    const auto characters = letters.toUcs4();
    QString text;
    for (int count = 0; count < 1'000'000; ++count) {
        const auto at =
            letters.size() < 3 ? count % characters.size() : qsizetype(random.below(characters.size()));
        text += QString::fromUcs4(reinterpret_cast<const char32_t*>(&characters[at]), 1);
    }
    auto source = byteTokenizer();
    source["model"]["vocab"].update({{"aa", 400}, {"aaaa", 401}, {"abab", 402}});
    source["model"]["merges"] = {"a a", "aa aa", "a b", "ab ab", "b c"};
    const auto tokenizer = m_folder.load(source);
    const auto ids = tokenizer.encode(text.toStdString());
    QVERIFY(ids.size() > 100'000);
    QVERIFY(tokenizer.decode(ids) == text.toStdString());
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "test_tokenizer.moc"
