// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/row_mapping.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/core/error.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

const std::vector<std::string>& examples()
{
    static const std::vector<std::string> all = {
        "title;price;image;notes\r\n\"Hat; \"\"red\"\"\";1.290,00 €;m/h/a.jpg;x\r\nShoe;12,5;../b.jpg;\r\n",
        "\xEF\xBB\xBFname,price,file_name\nH\xC3\xA6t,$1,a%20b.jpg?w=3\nShoe,\"1,290\",file:///etc/passwd\n",
        std::string("\xFF\xFE"
                    "a\0,\0b\0\n\0"
                    "1\0,\0\x3D\xD8\x5A\xDC\n\0",
                    20),
        R"({"title":"Hat","price":1e3,"image":{"bytes":"/9j/4AAQSkZJRg","path":"a.jpg"},"more":[1,{"x":null}]})"
        "\n{\"title\":\"\\ud83d\\udc5a\",\"price\":NaN,\"image\":[\"a.jpg\",\"b.jpg\"]}\n",
        R"([{"title":"Hat","vitrine_extra":{"title":1}},{"title":"Shoe","image":"data:image/png;base64,iVBORw0KGgo="}])",
        R"({"data":{"shop":"x","products":[{"title":"Hat","categories":["A","B"],"split":"val"}]}})",
        R"({"messages":[{"role":"user","content":[{"type":"image","path":"a.jpg"},{"type":"text","text":"?"}]},{"role":"assistant","content":"!"}],"product":{"title":"Hat","response":"?"}})"
        "\n"};
    return all;
}

/// What breaks in transit and by careless programs: bytes changed, cut, doubled, and pieces that mean
/// something.
std::string damaged(std::string text, core::Random& random)
{
    static const std::vector<std::string> pieces = {"\"",
                                                    "\n",
                                                    "\r",
                                                    ",",
                                                    ";",
                                                    "{",
                                                    "}",
                                                    "[",
                                                    "]",
                                                    std::string(1, '\0'),
                                                    "\xFF",
                                                    "\xC3",
                                                    "\\u0000",
                                                    "\\ud800",
                                                    "NaN",
                                                    "1e400",
                                                    "-",
                                                    "../",
                                                    "%00",
                                                    "%2e%2e/",
                                                    "\xEF\xBB\xBF",
                                                    "null",
                                                    ":",
                                                    "\\",
                                                    "=",
                                                    "(((",
                                                    "file://"};
    for (auto count = random.below(6); count > 0; --count) {
        const auto at = random.below(text.size() + 1);
        switch (random.below(4)) {
        case 0:
            text.insert(at, random.pick(pieces));
            break;
        case 1:
            text.erase(at, random.below(8));
            break;
        case 2:
            if (at < text.size())
                text[at] = static_cast<char>(random.below(256));
            break;
        default:
            text.insert(at, text.substr(random.below(text.size() + 1), random.below(40)));
        }
    }
    return text;
}

} // namespace

class TestNoisySources : public QObject {
    Q_OBJECT
private slots:
    void anyBytesGiveRowsOrOneError_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"a.csv", "a.json", "a.jsonl"})
            QTest::newRow(name) << name;
    }
    void anyBytesGiveRowsOrOneError()
    {
        QFETCH(QString, name);
        const auto path = std::filesystem::path(m_home.path().toStdString()) / name.toStdString();
        int read = 0;
        for (std::uint64_t seed = 0; seed < 4000; ++seed) {
            core::Random random(seed);
            const auto text = damaged(random.pick(examples()), random);
            std::ofstream(path, std::ios::binary) << text;
            try {
                read += readAll(path);
            } catch (const core::Error& error) {
                QVERIFY2(!std::string(error.what()).empty(), "a message");
            } catch (const std::exception& exception) {
                QFAIL(qPrintable(QString("seed %1: %2").arg(seed).arg(exception.what())));
            }
        }
        QVERIFY2(read > 1000, "the noise leaves something to read");
    }

private:
    /// As an import does, without a catalog; how many rows became products.
    static int readAll(const std::filesystem::path& path)
    {
        const auto preview = previewSource(path);
        const ReadableFolders readable({path.parent_path()});
        const auto reader = openSource(path, preview.format);
        int count = 0;
        for (SourceRow row; reader->next(row);) {
            if (row.refused)
                continue;
            const auto product = productFrom(row, preview.guess, path);
            for (const auto& [column, value] : row.values.items())
                embeddedPicture(value);
            const auto picture = resolvePicture(product.image, preview.guess.pictureRoot, readable);
            if (!picture.problem && !readable.hold(std::filesystem::canonical(picture.image)))
                throw std::runtime_error("a picture outside: " + picture.image);
            ++count;
        }
        return count;
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestNoisySources)
#include "test_noisy_sources.moc"
