// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <fstream>

#include <nlohmann/json.hpp>

#include "engine/vlm/tokenizer.h"
#include "tests/vlm/goldens.h"

using namespace vitrine::vlm;
using Ids = std::vector<std::int64_t>;

/// Against tokenizer/vectors.json, which the `tokenizers` library made.
class TestGoldenTokenizer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void textEncodesAndDecodesAsTheReference_data() { addRows("plain"); }
    void textEncodesAndDecodesAsTheReference();
    void chatEncodesAsTheReference_data() { addRows("chat"); }
    void chatEncodesAsTheReference();

private:
    void addRows(const char* list);

    nlohmann::json m_vectors;
    std::optional<Tokenizer> m_tokenizer;
};

void TestGoldenTokenizer::initTestCase()
{
    const auto file = goldensFolder() / "tokenizer/vectors.json";
    std::ifstream stream(file);
    QVERIFY2(stream.good(), file.c_str());
    m_vectors = nlohmann::json::parse(stream);
    QVERIFY(!m_vectors.at("plain").empty());
    QVERIFY(!m_vectors.at("chat").empty());
    m_tokenizer = Tokenizer::load(goldensFolder() / "released");
}

void TestGoldenTokenizer::addRows(const char* list)
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < m_vectors.at(list).size(); ++index) {
        const auto text = QString::fromStdString(m_vectors[list][index].at("text")).left(40);
        QTest::addRow("%d: %s", int(index), qPrintable(text.simplified())) << int(index);
    }
}

void TestGoldenTokenizer::textEncodesAndDecodesAsTheReference()
{
    QFETCH(int, index);
    const auto& vector = m_vectors["plain"][index];
    const auto text = vector.at("text").get<std::string>();
    const auto ids = vector.at("ids").get<Ids>();
    QCOMPARE(m_tokenizer->encode(text), ids);
    QCOMPARE(m_tokenizer->encode(text, Tokenizer::Bos::Omit), vector.at("ids_without_bos").get<Ids>());
    QCOMPARE(m_tokenizer->decode(ids, Tokenizer::SpecialTokens::Keep),
             vector.at("decoded").get<std::string>());
    QCOMPARE(m_tokenizer->decode(ids), vector.at("decoded_skip_special").get<std::string>());
}

void TestGoldenTokenizer::chatEncodesAsTheReference()
{
    QFETCH(int, index);
    const auto& vector = m_vectors["chat"][index];
    const auto counts = vector.at("num_img_tokens").get<Ids>();
    QCOMPARE(m_tokenizer->encodePrompt(vector.at("text").get<std::string>(), counts),
             vector.at("ids").get<Ids>());
}

QTEST_GUILESS_MAIN(TestGoldenTokenizer)
#include "test_golden_tokenizer.moc"
