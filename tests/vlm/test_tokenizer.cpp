// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <fstream>

#include <nlohmann/json.hpp>

#include "engine/core/random.h"
#include "engine/vlm/tokenizer.h"
#include "tests/vlm/goldens.h"
#include "tests/vlm/problem_of.h"

using namespace vitrine;
using namespace vitrine::vlm;
using nlohmann::json;
using Ids = std::vector<std::int64_t>;

namespace {

/// A tokenizer of Phi-3's form that fits on a page: letters a, b, c and ▁, two merges, no byte fallback.
json smallTokenizer()
{
    return json::parse(R"({
        "version": "1.0", "truncation": null, "padding": null,
        "added_tokens": [
            {"id": 0, "content": "<unk>", "special": true},
            {"id": 1, "content": "<s>", "special": true},
            {"id": 9, "content": "<|end|>", "special": true}],
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "Prepend", "prepend": "▁"},
            {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]},
        "pre_tokenizer": null,
        "post_processor": {"type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}}},
        "decoder": {"type": "Sequence", "decoders": [
            {"type": "Replace", "pattern": {"String": "▁"}, "content": " "},
            {"type": "ByteFallback"}, {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 1, "stop": 0}]},
        "model": {"type": "BPE", "dropout": null, "unk_token": "<unk>", "continuing_subword_prefix": null,
            "end_of_word_suffix": null, "fuse_unk": true, "byte_fallback": false, "ignore_merges": false,
            "vocab": {"<unk>": 0, "<s>": 1, "▁": 2, "a": 3, "b": 4, "c": 5, "ab": 6, "abc": 7, "bc": 8},
            "merges": ["b c", "a b", "ab c"]}})");
}

/// The same with the 256 byte tokens, ids 100 … 355.
json byteTokenizer()
{
    auto source = smallTokenizer();
    source["model"]["byte_fallback"] = true;
    for (int byte = 0; byte < 256; ++byte)
        source["model"]["vocab"][QString::asprintf("<0x%02X>", byte).toStdString()] = 100 + byte;
    return source;
}

json addedToken(std::int64_t id, const char* content, const char* flag = nullptr)
{
    json token = {{"id", id}, {"content", content}, {"special", false}};
    if (flag)
        token[flag] = true;
    return token;
}

} // namespace

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
    void mergesMayBeLists();
    void vocabularyIsLookedUp();
    void everyIdHasARowInTheModelsEmbedding();
    void promptRefusesWrongPictures_data();
    void promptRefusesWrongPictures();
    void promptRepeatsAPicture();
    void aMillionCharacters_data();
    void aMillionCharacters();
    void refusesAField_data();
    void refusesAField();
    void refusesABrokenFile_data();
    void refusesABrokenFile();
    void refusesAFileThatIsFarTooLarge();
    void survivesFlippedBits();

private:
    std::filesystem::path write(const std::string& text) const
    {
        const std::filesystem::path file = m_folder.filePath("tokenizer.json").toStdString();
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }
    Tokenizer load(const json& source) const { return Tokenizer::load(write(source.dump())); }

    QTemporaryDir m_folder;
};

void TestTokenizer::mergesByRankThenFromTheLeft()
{
    const auto tokenizer = load(smallTokenizer());
    QCOMPARE(tokenizer.encode("abc"), (Ids{1, 2, 3, 8})); // "b c" comes before "a b"
    QCOMPARE(tokenizer.encode("ab c", Tokenizer::Bos::Omit), (Ids{2, 6, 2, 5}));
    QCOMPARE(tokenizer.encode("bcbcb", Tokenizer::Bos::Omit), (Ids{2, 8, 8, 4}));
    QCOMPARE(tokenizer.encode(""), (Ids{1}));
    QCOMPARE(tokenizer.encode("<|end|>"), (Ids{1, 9}));
    QCOMPARE(tokenizer.encode("a<|end|>a", Tokenizer::Bos::Omit),
             (Ids{2, 3, 9, 2, 3})); // each stretch its own ▁

    auto source = smallTokenizer();
    source["model"]["merges"] = {"a b", "b c", "ab c"};
    QCOMPARE(load(source).encode("abc", Tokenizer::Bos::Omit), (Ids{2, 7}));
}

void TestTokenizer::unknownCharactersFuse()
{
    QCOMPARE(load(smallTokenizer()).encode("axyéb", Tokenizer::Bos::Omit), (Ids{2, 3, 0, 4}));
    auto source = smallTokenizer();
    source["model"]["fuse_unk"] = false;
    QCOMPARE(load(source).encode("axyéb", Tokenizer::Bos::Omit), (Ids{2, 3, 0, 0, 0, 4}));
    source["model"]["unk_token"] = nullptr;
    QCOMPARE(load(source).encode("axyéc", Tokenizer::Bos::Omit), (Ids{2, 3, 5}));
}

void TestTokenizer::longestAddedTokenWins()
{
    auto source = smallTokenizer();
    source["added_tokens"].push_back(addedToken(10, "<|end"));
    source["added_tokens"].push_back(addedToken(11, "<|end|>a"));
    const auto tokenizer = load(source);
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
    QCOMPARE(load(source).encode(text.toStdString(), Tokenizer::Bos::Omit), Ids(ids.begin(), ids.end()));
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
    const auto tokenizer = load(byteTokenizer());
    const auto ids = tokenizer.encode({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(tokenizer.decode(ids), decoded.toStdString());
}

void TestTokenizer::decodeLeavesOutUnknownIds()
{
    const auto tokenizer = load(byteTokenizer());
    const Ids ids{-1, 3, 50, 356, 1'000'000, INT64_MIN, INT64_MAX, 9, 4};
    QCOMPARE(tokenizer.decode(ids), std::string("ab"));
    QCOMPARE(tokenizer.decode(ids, Tokenizer::SpecialTokens::Keep), std::string("a<|end|>b"));
    QCOMPARE(tokenizer.decode({}), std::string());
}

void TestTokenizer::mergesMayBeLists()
{
    auto source = smallTokenizer();
    const auto expected = load(source).encode("abc bc ab");
    source["model"]["merges"] = json::parse(R"([["b", "c"], ["a", "b"], ["ab", "c"]])");
    QCOMPARE(load(source).encode("abc bc ab"), expected);
}

void TestTokenizer::vocabularyIsLookedUp()
{
    const auto tokenizer = load(smallTokenizer());
    QCOMPARE(tokenizer.vocabularySize(), std::int64_t(10));
    QCOMPARE(tokenizer.bosId(), std::int64_t(1));
    QCOMPARE(tokenizer.idOf("abc"), std::optional<std::int64_t>(7));
    QCOMPARE(tokenizer.idOf("<|end|>"), std::optional<std::int64_t>(9));
    QVERIFY(!tokenizer.idOf("d"));
    QCOMPARE(tokenizer.tokenOf(2), std::string("▁"));
    QCOMPARE(tokenizer.tokenOf(10), std::string());
    QCOMPARE(tokenizer.tokenOf(-3), std::string());
}

void TestTokenizer::everyIdHasARowInTheModelsEmbedding()
{
    const std::filesystem::path folder = m_folder.path().toStdString();
    std::filesystem::copy_file(goldensFolder() / "tiny" / "config.json", folder / "config.json",
                               std::filesystem::copy_options::overwrite_existing);
    const auto withToken = [&](std::int64_t id) { // vocab_size is 32,064
        auto source = smallTokenizer();
        source["added_tokens"].push_back(addedToken(id, "<|new|>"));
        write(source.dump());
    };
    withToken(32063);
    QCOMPARE(Tokenizer::ofModel(folder).encode("<|new|>"), (Ids{1, 32063}));
    withToken(32064);
    const auto open = [&] { Tokenizer::ofModel(folder); };
    QCOMPARE(problemOf(open), std::string("TokenizerField <|new|>"));
    QVERIFY(QString::fromStdString(reasonOfProblem(open)).contains("32064"));
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
    row("<|image_99999999999999999999999|>", {5}, "PromptTagUnknown <|image_99999999999999999999999|>");
}

void TestTokenizer::promptRefusesWrongPictures()
{
    QFETCH(QString, prompt);
    QFETCH(QList<qint64>, counts);
    QFETCH(QString, problem);
    const auto tokenizer = load(smallTokenizer());
    const Ids given(counts.begin(), counts.end());
    const auto encode = [&] { tokenizer.encodePrompt(prompt.toStdString(), given); };
    QCOMPARE(problemOf(encode), problem.toStdString());
    QCOMPARE(reasonOfProblem(encode), std::to_string(given.size()));
}

void TestTokenizer::promptRepeatsAPicture()
{
    const auto tokenizer = load(smallTokenizer());
    QCOMPARE(tokenizer.encodePrompt("a<|image_1|><|image_2|>b<|image_1|>", Ids{2, 1}),
             (Ids{1, 2, 3, -1, -1, 1, -2, 1, 2, 4, -1, -1, 1}));
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
    const auto tokenizer = load(source);
    const auto ids = tokenizer.encode(text.toStdString());
    QVERIFY(ids.size() > 100'000);
    QVERIFY(tokenizer.decode(ids) == text.toStdString());
}

void TestTokenizer::refusesAField_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("item");
    const auto row = [](const char* pointer, const char* value, const char* item) {
        QTest::addRow("%s = %s", pointer, value) << QString(pointer) << QString(value) << QString(item);
    };
    row("", "[]", "");
    row("/normalizer", "null", "normalizer");
    row("/normalizer/normalizers/0/prepend", "\"_\"", "normalizer");
    row("/pre_tokenizer", R"({"type": "Whitespace"})", "pre_tokenizer");
    row("/decoder/decoders/3/start", "2", "decoder");
    row("/decoder", "7", "decoder");
    row("/post_processor", "null", "post_processor");
    row("/post_processor/type", "\"Bert\"", "post_processor.type");
    row("/post_processor/single", "[]", "post_processor.single");
    row("/post_processor/single/0", "3", "post_processor.single");
    row("/post_processor/single/0/SpecialToken", "3", "post_processor.single[0].SpecialToken");
    row("/post_processor/single/0/SpecialToken/id", "\"<x>\"", "post_processor.special_tokens.<x>");
    row("/post_processor/special_tokens", "[]", "post_processor.special_tokens");
    row("/post_processor/special_tokens/<s>/ids", "[]", "post_processor.special_tokens.<s>.ids");
    row("/post_processor/special_tokens/<s>/ids", "[77]", "post_processor.special_tokens.<s>.ids");
    row("/post_processor/special_tokens/<s>/ids", "[-1]", "post_processor.special_tokens.<s>.ids");
    row("/model", "null", "model");
    row("/model/type", "\"WordPiece\"", "model.type");
    row("/model/dropout", "0.1", "model.dropout");
    row("/model/continuing_subword_prefix", "\"##\"", "model.continuing_subword_prefix");
    row("/model/end_of_word_suffix", "\"</w>\"", "model.end_of_word_suffix");
    row("/model/ignore_merges", "true", "model.ignore_merges");
    row("/model/fuse_unk", "\"yes\"", "model.fuse_unk");
    row("/model/byte_fallback", "true", "model.vocab"); // it has no byte tokens
    row("/model/unk_token", "\"<none>\"", "model.unk_token");
    row("/model/unk_token", "4", "model.unk_token");
    row("/model/vocab", "{}", "model.vocab");
    row("/model/vocab", "[]", "model.vocab");
    row("/model/vocab/a", "-1", "model.vocab.a");
    row("/model/vocab/a", "1.5", "model.vocab.a");
    row("/model/vocab/a", "null", "model.vocab.a");
    row("/model/vocab/a", "4000000000", "model.vocab.a"); // no table of four thousand million ids
    row("/model/vocab/b", "3", "model.vocab");            // a's id
    row("/model/merges", "{}", "model.merges");
    row("/model/merges", "null", "model.merges");
    row("/model/merges/1", "\"ab\"", "model.merges[1]");
    row("/model/merges/1", "\"a b c\"", "model.merges[1]");
    row("/model/merges/1", "[\"a\"]", "model.merges[1]");
    row("/model/merges/1", "[\"a\", 2]", "model.merges[1]");
    row("/model/merges/1", "\"a x\"", "model.merges[1]");
    row("/model/merges/1", "\"a c\"", "model.merges[1]"); // "ac" is not in the vocabulary
    row("/added_tokens", "{}", "added_tokens");
    row("/added_tokens/2", "\"<|end|>\"", "added_tokens[2]");
    row("/added_tokens/2/id", "null", "added_tokens[2].id");
    row("/added_tokens/2/id", "-9", "added_tokens[2].id");
    row("/added_tokens/2/id", "3", "added_tokens[2].id"); // a's id
    row("/added_tokens/1/id", "9", "added_tokens[1].id"); // the vocabulary says 1
    row("/added_tokens/2/content", "\"\"", "added_tokens[2].content");
    row("/added_tokens/2/content", "7", "added_tokens[2].content");
    row("/added_tokens/2/rstrip", "1", "added_tokens[2].rstrip");
}

void TestTokenizer::refusesAField()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, item);
    auto source = smallTokenizer();
    source[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    const auto file = write(source.dump());
    const auto load = [&] { Tokenizer::load(file); };
    const auto problem = item.isEmpty() ? QString("TokenizerField") : "TokenizerField " + item;
    QCOMPARE(problemOf(load), problem.toStdString());
    QCOMPARE(fileOfProblem(load), file.string());
}

void TestTokenizer::refusesABrokenFile_data()
{
    QTest::addColumn<QString>("problem");
    for (const auto* name :
         {"empty", "truncated", "nested_deep", "name_twice", "invalid_utf8", "number_overflows"})
        QTest::newRow(name) << "JsonSyntax";
    QTest::newRow("missing") << "FileMissing";
}

void TestTokenizer::refusesABrokenFile()
{
    QFETCH(QString, problem);
    const auto file =
        std::filesystem::path(VITRINE_TEST_DATA) / "json" / (std::string(QTest::currentDataTag()) + ".json");
    const auto load = [&] { Tokenizer::load(file); };
    QCOMPARE(problemOf(load), problem.toStdString());
    QCOMPARE(fileOfProblem(load), file.string());
}

void TestTokenizer::refusesAFileThatIsFarTooLarge()
{
    const auto file = write("{");
    std::filesystem::resize_file(file, 100'000'001); // sparse: takes no disk
    QVERIFY(QString::fromStdString(reasonOfProblem([&] { Tokenizer::load(file); })).contains("more than 100000000 bytes"));
}

void TestTokenizer::survivesFlippedBits()
{
    core::Random random(5);
    const auto whole = byteTokenizer().dump();
    int refused = 0;
    for (int round = 0; round < 500; ++round) {
        auto damaged = whole;
        for (auto flips = random.between(1, 4); flips > 0; --flips)
            damaged[random.below(damaged.size())] ^= static_cast<char>(1 << random.below(8));
        const auto file = write(damaged);
        const auto problem = problemOf([&] {
            const auto tokenizer = Tokenizer::load(file);
            tokenizer.decode(tokenizer.encode("a bc<|end|> é😀 cab"));
        });
        const bool known = problem == "nothing" || problem.rfind("JsonSyntax", 0) == 0 ||
                           problem.rfind("TokenizerField", 0) == 0;
        QVERIFY2(known, problem.c_str());
        refused += problem != "nothing";
    }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "test_tokenizer.moc"
