// SPDX-License-Identifier: GPL-3.0-or-later
// From picture files to words, through decoder, processor, tokenizer and model, with the tiny model.
#include <QtTest>

#include <cmath>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/vlm/captioner.h"
#include "engine/vlm/image_tag.h"
#include "tests/imaging/real_pictures.h"
#include "tests/vlm/goldens.h"

using namespace vitrine;
using namespace vitrine::vlm;

namespace {

const char* const kPrompt = "<|user|>\n<|image_1|>What is shown in this image?<|end|><|assistant|>\n"; // the recipe's default

core::Picture golden(const char* name)
{
    return imaging::decodePicture(goldensFolder() / "goldens" / "images" / name);
}

} // namespace

class TestCaptioner : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_captioner = std::make_unique<Captioner>(goldensFolder() / "tiny", CaptionerOptions{{}, "cpu", 4});
        m_options.max_new_tokens = 24;
    }

    /// data/captions.json: what a second implementation says, which reference_captions.py there is.
    void photographsGiveTheReferencesWords_data()
    {
        QTest::addColumn<int>("index");
        const auto wanted = nlohmann::json::parse(core::readFile(std::filesystem::path(VITRINE_TEST_DATA) / "captions.json"));
        for (std::size_t index = 0; index < wanted.size(); ++index)
            QTest::addRow("%d pictures, the first %s, %d crops", int(wanted[index].at("pictures").size()),
                          wanted[index].at("pictures")[0].get<std::string>().c_str(),
                          wanted[index].at("num_crops").get<int>())
                << int(index);
    }
    void photographsGiveTheReferencesWords()
    {
        QFETCH(int, index);
        const auto wanted =
            nlohmann::json::parse(core::readFile(std::filesystem::path(VITRINE_TEST_DATA) / "captions.json"))[index];
        std::vector<core::Picture> pictures;
        for (const auto& path : wanted.at("pictures"))
            pictures.push_back(imaging::decodePicture(realCatalogs() / path.get<std::string>()));
        CaptionRequest request{{}, wanted.at("prompt")};
        for (const auto& picture : pictures)
            request.pictures.push_back(&picture);
        Captioner captioner(goldensFolder() / "tiny", CaptionerOptions{{}, "cpu", wanted.at("num_crops")});
        GenerationOptions options;
        options.max_new_tokens = std::int64_t(wanted.at("tokens").size());
        const auto caption = captioner.captions({request}, options).front();
        QCOMPARE(caption.text, wanted.at("text").get<std::string>());
        QCOMPARE(caption.tokens, options.max_new_tokens);
        QVERIFY(std::abs(caption.mean_log_probability - wanted.at("mean_log_probability").get<double>()) < 1e-4);
    }

    void threePicturesAtOnceAreCaptionedAsEachAlone()
    {
        const std::vector<core::Picture> pictures{golden("portrait.png"), golden("landscape.png"), golden("small.png")};
        std::vector<CaptionRequest> requests;
        for (const auto& picture : pictures)
            requests.push_back({{&picture}, kPrompt});
        const auto captions = m_captioner->captions(requests, m_options);
        QCOMPARE(captions.size(), pictures.size());
        for (std::size_t index = 0; index < pictures.size(); ++index)
            QCOMPARE(captions[index].text, m_captioner->caption(pictures[index], kPrompt, m_options).text);
    }

    void severalPicturesInOnePrompt()
    {
        const std::vector<core::Picture> pictures{golden("portrait.png"), golden("small.png")};
        const CaptionRequest forward{{&pictures[0], &pictures[1]}, withImageTags(kPrompt, 2)};
        const CaptionRequest backward{{&pictures[1], &pictures[0]}, withImageTags(kPrompt, 2)};
        const auto captions = m_captioner->captions({forward, backward}, m_options);
        QVERIFY(captions[0].text != captions[1].text); // their order is seen
        const CaptionRequest tooFew{{&pictures[0]}, withImageTags(kPrompt, 2)};
        QVERIFY_THROWS_EXCEPTION(core::Error, m_captioner->captions({tooFew}, m_options));
    }

    void wordsComeOneByOne()
    {
        std::vector<std::string> seen;
        const auto caption = m_captioner->caption(golden("small.png"), kPrompt, m_options, {},
                                                  [&](const std::string& text) { seen.push_back(text); });
        QCOMPARE(seen.size(), std::size_t(caption.tokens));
        QCOMPARE(seen.back(), caption.text);
    }

    void adaptersAreSwitched()
    {
        const auto picture = golden("small.png");
        const auto base = m_captioner->caption(picture, kPrompt, m_options).text;
        m_captioner->useAdapters({{goldensFolder() / "goldens" / "adapter", 4.0}});
        const auto adapted = m_captioner->caption(picture, kPrompt, m_options).text;
        m_captioner->useAdapters({});
        QVERIFY(adapted != base);
        QCOMPARE(m_captioner->caption(picture, kPrompt, m_options).text, base);
    }

    void tagsFollowTheNumberOfPictures_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("one") << "a<|image_1|>b" << 1 << "a<|image_1|>b";
        QTest::newRow("three") << "a<|image_1|>b" << 3 << "a<|image_1|>\n<|image_2|>\n<|image_3|>b";
        QTest::newRow("written out") << "<|image_1|>x<|image_2|>" << 2 << "<|image_1|>x<|image_2|>";
        QTest::newRow("none") << "hello" << 2 << "hello";
    }
    void tagsFollowTheNumberOfPictures()
    {
        QFETCH(QString, prompt);
        QFETCH(int, pictures);
        QFETCH(QString, wanted);
        QCOMPARE(QString::fromStdString(withImageTags(prompt.toStdString(), static_cast<std::size_t>(pictures))), wanted);
    }

private:
    std::unique_ptr<Captioner> m_captioner;
    GenerationOptions m_options;
};

QTEST_GUILESS_MAIN(TestCaptioner)
#include "test_captioner.moc"
