// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/vlm/tokenizer.h"
#include "tests/vlm/problem_of.h"

using namespace vitrine;
using namespace vitrine::vlm;
using Ids = std::vector<std::int64_t>;

namespace {

const char* const kPrompt = "<|user|>\n<|image_1|>What is shown in this image?<|end|><|assistant|>\n";

/// Captions as the starter model learns them.
std::vector<std::string> captions(std::size_t count)
{
    core::Random random(1);
    const std::vector<std::string> brands{"Nordlys", "Hagströmer", "Ölander & Söhne", "Atelier T-42"};
    const std::vector<std::string> kinds{"Coat", "Shirt", "Trousers", "Bag", "Boots", "Scarf", "T-shirt"};
    const std::vector<std::string> colours{"navy", "crimson", "olive", "sand", "off-white"};
    std::vector<std::string> texts;
    for (std::size_t index = 0; index < count; ++index)
        texts.push_back(kPrompt + ("Product: " + random.pick(brands)) + " " + random.pick(colours) + " " +
                        random.pick(kinds) + ", Category: " + random.pick(kinds) +
                        ", Full Price: " + std::to_string(random.between(5, 3000)) + ".0<|end|>");
    return texts;
}

} // namespace

class TestTokenizerTraining : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void vocabularyHasTheSizeAskedForAtMost_data();
    void vocabularyHasTheSizeAskedForAtMost();
    void sameTextsGiveTheSameBytes();
    void addedTokensHaveTheReleasedFlags();
    void promptUsesTheAddedTokens();
    void literalPartsAreSingleTokens();
    void digitsStayAlone();
    void wordsKeepOneSpellingWhateverFollows();
    void everyTextSurvives_data();
    void everyTextSurvives();
    void lettersOfTheTextsAreCharacters();
    void refusesTooFewIds();
    void nothingToLearnIsEnough();

private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    std::vector<std::string> tokensOf(const std::string& text) const
    {
        std::vector<std::string> tokens;
        for (const auto id : m_tokenizer->encode(text, Tokenizer::Bos::Omit))
            tokens.push_back(m_tokenizer->tokenOf(id));
        return tokens;
    }

    QTemporaryDir m_folder;
    std::optional<Tokenizer> m_tokenizer;
};

void TestTokenizerTraining::initTestCase()
{
    trainTokenizer(captions(2000), 1200, path("trained"));
    m_tokenizer = Tokenizer::load(path("trained"));
}

void TestTokenizerTraining::vocabularyHasTheSizeAskedForAtMost_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {360, 361, 400, 700, 1000, 5000})
        QTest::addRow("%lld", size) << size;
}

void TestTokenizerTraining::vocabularyHasTheSizeAskedForAtMost()
{
    QFETCH(qint64, size);
    trainTokenizer(captions(300), size, path("sized"));
    const auto tokenizer = Tokenizer::load(path("sized"));
    QVERIFY(tokenizer.vocabularySize() <= size);
    if (size <= 400)
        QCOMPARE(tokenizer.vocabularySize(), size); // these texts hold enough for that many
    for (const auto* token :
         {"<|endoftext|>", "<|assistant|>", "<|system|>", "<|end|>", "<|user|>", "<|image|>", "~", "▁"})
        QVERIFY2(tokenizer.idOf(token), token);
    for (std::int64_t id = 0; id < tokenizer.vocabularySize(); ++id)
        QVERIFY(!tokenizer.tokenOf(id).empty());
}

void TestTokenizerTraining::sameTextsGiveTheSameBytes()
{
    trainTokenizer(captions(2000), 1200, path("again"));
    for (const auto* name : {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"})
        QVERIFY2(core::readFile(path("trained") / name) == core::readFile(path("again") / name), name);
}

void TestTokenizerTraining::addedTokensHaveTheReleasedFlags()
{
    const auto file = nlohmann::json::parse(core::readFile(path("trained") / "tokenizer.json"));
    const auto config = nlohmann::json::parse(core::readFile(path("trained") / "tokenizer_config.json"));
    const std::map<std::string, bool> swallowsSpace{
        {"<unk>", false},         {"<s>", false},          {"</s>", true},
        {"<|endoftext|>", false}, {"<|assistant|>", true}, {"<|system|>", false},
        {"<|end|>", false},       {"<|user|>", false},     {"<|image|>", true}};
    QCOMPARE(file.at("added_tokens").size(), swallowsSpace.size());
    for (const auto& token : file.at("added_tokens")) {
        const auto content = token.at("content").get<std::string>();
        QVERIFY2(swallowsSpace.count(content), content.c_str());
        QCOMPARE(token.at("rstrip").get<bool>(), swallowsSpace.at(content));
        QCOMPARE(token.at("special").get<bool>(), content != "</s>");
        QCOMPARE(m_tokenizer->idOf(content), std::optional(token.at("id").get<std::int64_t>()));
        auto entry = token;
        entry.erase("id");
        QVERIFY(config.at("added_tokens_decoder").at(std::to_string(token.at("id").get<std::int64_t>())) ==
                entry);
    }
    QCOMPARE(m_tokenizer->bosId(), std::int64_t(1));
}

void TestTokenizerTraining::promptUsesTheAddedTokens()
{
    const auto ids = m_tokenizer->encodePrompt(kPrompt, Ids{3});
    const auto id = [&](const char* token) { return m_tokenizer->idOf(token).value(); };
    QCOMPARE(Ids(ids.begin(), ids.begin() + 4), (Ids{1, id("<|user|>"), id("▁"), id("<0x0A>")}));
    QCOMPARE(Ids(ids.begin() + 4, ids.begin() + 8), (Ids{-1, -1, -1, 1}));
    QCOMPARE(Ids(ids.end() - 2, ids.end()), (Ids{id("<|end|>"), id("<|assistant|>")}));
}

void TestTokenizerTraining::literalPartsAreSingleTokens()
{
    QCOMPARE(tokensOf("Product: Nordlys navy Coat, Category: Boots, Full Price: 7"),
             (std::vector<std::string>{"▁Product:", "▁Nordlys", "▁navy", "▁Coat,", "▁Category:", "▁Boots,",
                                       "▁Full", "▁Price:", "▁", "7"}));
}

void TestTokenizerTraining::digitsStayAlone()
{
    for (std::int64_t id = 259; id < m_tokenizer->vocabularySize(); ++id) { // behind the byte tokens
        const auto token = m_tokenizer->tokenOf(id);
        QVERIFY2(token.size() == 1 || token.find_first_of("0123456789") == std::string::npos, token.c_str());
    }
    QCOMPARE(tokensOf("1290.50"), (std::vector<std::string>{"▁", "1", "2", "9", "0", ".", "5", "0"}));
}

/// "Mantel" is followed by a comma half of the time: with it in the token, the model would learn two words.
void TestTokenizerTraining::wordsKeepOneSpellingWhateverFollows()
{
    std::vector<std::string> texts;
    for (int index = 0; index < 100; ++index)
        texts.insert(texts.end(), {"der Mantel, grau", "der Mantel grau", "Farbe: grau"});
    trainTokenizer(texts, 1000, path("spelling"));
    const auto tokenizer = Tokenizer::load(path("spelling"));
    QVERIFY(tokenizer.idOf("▁Mantel"));
    QVERIFY(!tokenizer.idOf("▁Mantel,"));
    QVERIFY(tokenizer.idOf("▁Farbe:"));
}

void TestTokenizerTraining::everyTextSurvives_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestTokenizerTraining::everyTextSurvives()
{
    QFETCH(quint64, seed);
    core::Random random(seed);
    const std::vector<QString> parts{
        "Product: ", "a",  " ",      "é",  "ß",      "Ж",  "😀",      "👩‍👧",  "\n",
        "\t",        "€",  "漢",     "12", "Coat, ", "\\", "<0x41>", "\"",           "‘",
        "{}",        "ﬁ",  "\u0301", "ё",  "<|",     "|>", "'s",     "\u00A0\u3000", "∑",
        "<s",        "0.5"};
    QString text;
    for (auto count = random.between(0, 40); count > 0; --count)
        text += random.pick(parts);
    const auto ids = m_tokenizer->encode(text.toStdString());
    QCOMPARE(m_tokenizer->decode(ids), text.toStdString());
}

void TestTokenizerTraining::lettersOfTheTextsAreCharacters()
{
    std::vector<std::string> texts(20, "商品 コート");
    trainTokenizer(texts, 1000, path("letters"));
    const auto tokenizer = Tokenizer::load(path("letters"));
    for (const auto* letter : {"商", "ト", "é", "ß", "Ż", "ő", "Я", "ё", "€"})
        QVERIFY2(tokenizer.idOf(letter), letter);
    QVERIFY(!tokenizer.idOf("漢"));
}

void TestTokenizerTraining::refusesTooFewIds()
{
    QCOMPARE(problemOf([&] { trainTokenizer(captions(10), 359, path("few")); }),
             std::string("TokenizerField vocab_size"));
    QVERIFY(!std::filesystem::exists(path("few")));
}

void TestTokenizerTraining::nothingToLearnIsEnough()
{
    trainTokenizer({}, 2000, path("nothing"));
    const auto tokenizer = Tokenizer::load(path("nothing"));
    QCOMPARE(tokenizer.decode(tokenizer.encode("Grüße 12 😀")), std::string("Grüße 12 😀"));
    trainTokenizer({"", "\xFF\xFE", "ab\xC3"}, 2000, path("nothing")); // not valid UTF-8
    QCOMPARE(Tokenizer::load(path("nothing")).vocabularySize(), tokenizer.vocabularySize());
}

QTEST_GUILESS_MAIN(TestTokenizerTraining)
#include "test_tokenizer_training.moc"
