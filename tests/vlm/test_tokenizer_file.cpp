// SPDX-License-Identifier: GPL-3.0-or-later
// Which tokenizer.json is read, and what is said of one that is not.
#include <QtTest>

#include "engine/core/random.h"
#include "tests/vlm/goldens.h"
#include "tests/vlm/problem_of.h"
#include "tests/vlm/small_tokenizer.h"

using namespace vitrine;
using namespace vitrine::vlm;
using nlohmann::json;
using Ids = std::vector<std::int64_t>;

class TestTokenizerFile : public QObject {
    Q_OBJECT
private slots:
    void mergesMayBeLists();
    void everyIdHasARowInTheModelsEmbedding();
    void refusesAField_data();
    void refusesAField();
    void refusesABrokenFile_data();
    void refusesABrokenFile();
    void refusesAFileThatIsFarTooLarge();
    void survivesFlippedBits();

private:
    TokenizerFolder m_folder;
};

void TestTokenizerFile::mergesMayBeLists()
{
    auto source = smallTokenizer();
    const auto expected = m_folder.load(source).encode("abc bc ab");
    source["model"]["merges"] = json::parse(R"([["b", "c"], ["a", "b"], ["ab", "c"]])");
    QCOMPARE(m_folder.load(source).encode("abc bc ab"), expected);
}

void TestTokenizerFile::everyIdHasARowInTheModelsEmbedding()
{
    const auto folder = m_folder.path();
    std::filesystem::copy_file(goldensFolder() / "tiny" / "config.json", folder / "config.json",
                               std::filesystem::copy_options::overwrite_existing);
    const auto withToken = [&](std::int64_t id) { // vocab_size is 32,064
        auto source = smallTokenizer();
        source["added_tokens"].push_back(addedToken(id, "<|new|>"));
        m_folder.write(source.dump());
    };
    withToken(32063);
    QCOMPARE(Tokenizer::ofModel(folder).encode("<|new|>"), (Ids{1, 32063}));
    withToken(32064);
    const auto open = [&] { Tokenizer::ofModel(folder); };
    QCOMPARE(problemOf(open), std::string("TokenizerField <|new|>"));
    QVERIFY(QString::fromStdString(reasonOfProblem(open)).contains("32064"));
}

void TestTokenizerFile::refusesAField_data()
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

void TestTokenizerFile::refusesAField()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, item);
    auto source = smallTokenizer();
    source[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    const auto file = m_folder.write(source.dump());
    const auto load = [&] { Tokenizer::load(file); };
    const auto problem = item.isEmpty() ? QString("TokenizerField") : "TokenizerField " + item;
    QCOMPARE(problemOf(load), problem.toStdString());
    QCOMPARE(fileOfProblem(load), file.string());
}

void TestTokenizerFile::refusesABrokenFile_data()
{
    QTest::addColumn<QString>("problem");
    for (const auto* name :
         {"empty", "truncated", "nested_deep", "name_twice", "invalid_utf8", "number_overflows"})
        QTest::newRow(name) << "JsonSyntax";
    QTest::newRow("missing") << "FileMissing";
}

void TestTokenizerFile::refusesABrokenFile()
{
    QFETCH(QString, problem);
    const auto file =
        std::filesystem::path(VITRINE_TEST_DATA) / "json" / (std::string(QTest::currentDataTag()) + ".json");
    const auto load = [&] { Tokenizer::load(file); };
    QCOMPARE(problemOf(load), problem.toStdString());
    QCOMPARE(fileOfProblem(load), file.string());
}

void TestTokenizerFile::refusesAFileThatIsFarTooLarge()
{
    const auto file = m_folder.write("{");
    std::filesystem::resize_file(file, 100'000'001); // sparse: takes no disk
    QVERIFY(QString::fromStdString(reasonOfProblem([&] { Tokenizer::load(file); })).contains("more than 100000000 bytes"));
}

void TestTokenizerFile::survivesFlippedBits()
{
    core::Random random(5);
    const auto whole = byteTokenizer().dump();
    int refused = 0;
    for (int round = 0; round < 500; ++round) {
        auto damaged = whole;
        for (auto flips = random.between(1, 4); flips > 0; --flips)
            damaged[random.below(damaged.size())] ^= static_cast<char>(1 << random.below(8));
        const auto file = m_folder.write(damaged);
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

QTEST_GUILESS_MAIN(TestTokenizerFile)
#include "test_tokenizer_file.moc"
