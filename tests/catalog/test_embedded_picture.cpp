// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/embedded_picture.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::catalog;
using nlohmann::ordered_json;

namespace {

std::string jpeg(std::uint8_t grey)
{
    return imaging::encodeJpeg({8, 8, std::vector<std::uint8_t>(8 * 8 * 3, grey)}, 90);
}

std::string base64(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toBase64().toStdString();
}

std::string percentEncoded(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toPercentEncoding().toStdString();
}

} // namespace

class TestEmbeddedPicture : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->path().toStdString();
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_folder / "shop.vitrine"));
    }

    void base64IsReadAsItWasWritten()
    {
        core::Random random(4);
        for (std::size_t size = 0; size < 200; ++size) {
            std::string bytes;
            for (std::size_t i = 0; i < size; ++i)
                bytes.push_back(static_cast<char>(random.below(256)));
            const auto array = QByteArray::fromStdString(bytes);
            QCOMPARE(fromBase64(array.toBase64().toStdString()), bytes);
            const auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
            QCOMPARE(fromBase64(array.toBase64(url).toStdString()), bytes);
        }
        QCOMPARE(fromBase64("/9j/\r\n4A AQ"), fromBase64("/9j/4AAQ"));
        for (const auto* text : {"A", "AAAAA", "AA=A", "A.A=", "é"})
            QVERIFY2(!fromBase64(text), text);
    }

    void everyFormBecomesAFileOfTheCatalog_data()
    {
        QTest::addColumn<QByteArray>("value"); // JSON
        QTest::addColumn<QString>("image");
        const auto row = [](const char* name, const ordered_json& value, const QString& image) {
            QTest::newRow(name) << QByteArray::fromStdString(value.dump()) << image;
        };
        const auto text = base64(jpeg(7));
        auto numbers = ordered_json::array();
        for (const char byte : jpeg(7))
            numbers.push_back(static_cast<std::uint8_t>(byte));
        row("data URL", "data:image/jpeg;base64," + text, "images/A-1.jpg");
        row("data URL that calls it something else", "DATA:image/png;name=x;base64," + text,
            "images/A-1.jpg");
        row("data URL without base64", "data:image/jpeg," + percentEncoded(jpeg(7)), "images/A-1.jpg");
        row("bare base64", text, "images/A-1.jpg");
        row("bytes", ordered_json{{"bytes", text}, {"path", nullptr}}, "images/A-1.jpg");
        row("bytes with a name", ordered_json{{"bytes", text}, {"path", "dir/hat.png"}}, "images/hat.jpg");
        row("a name that leads out", ordered_json{{"bytes", text}, {"path", "../../../x"}}, "images/x.jpg");
        row("a list of one", ordered_json::array({ordered_json{{"bytes", text}}}), "images/A-1.jpg");
        row("bytes as numbers", ordered_json{{"bytes", numbers}, {"path", nullptr}}, "images/A-1.jpg");
        row("bytes as text", ordered_json{{"bytes", text}}.dump(), "images/A-1.jpg");
        row("a list", ordered_json::array({"p.jpg"}), "");
        row("only a path", ordered_json{{"bytes", nullptr}, {"path", "p.jpg"}}, "");
        row("a viewer's address", ordered_json{{"src", "p.jpg"}, {"height", nullptr}}, "");
    }
    void everyFormBecomesAFileOfTheCatalog()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, image);
        core::writeFileAtomically(m_folder / "p.jpg", jpeg(7));
        core::writeFileAtomically(m_folder / "a.jsonl", "{\"title\":\"Hat\",\"sku\":\"A-1\",\"image\":" +
                                                            value.toStdString() + "}\n");
        const auto report = importSource(*m_catalog, m_folder / "a.jsonl", {}, {});
        QCOMPARE(int(report.problemCount), 0);
        const auto product = m_catalog->product(1);
        QVERIFY(product.imageUsable);
        QCOMPARE(product.extra, std::string());
        QCOMPARE(core::readFile(m_catalog->imagePath(product)), jpeg(7));
        if (!image.isEmpty())
            QCOMPARE(QString::fromStdString(product.image), image);
    }

    void aColumnOfBase64IsRecognisedInCsv()
    {
        std::string csv = "what;bild;preis\r\n";
        for (int i = 0; i < 5; ++i)
            csv += "Long red hat;" + base64(jpeg(static_cast<std::uint8_t>(i / 2))) + ";1.290,00 €\r\n";
        core::writeFileAtomically(m_folder / "a.csv", csv);
        const auto preview = previewSource(m_folder / "a.csv");
        QCOMPARE(preview.guess.columns.at(Field::Image), std::string("bild"));
        QVERIFY(preview.rows[0][1].size() < 1100);
        const auto report = importSource(*m_catalog, m_folder / "a.csv", {}, {});
        QCOMPARE(int(report.problemCount), 0);
        QCOMPARE(m_catalog->product(1).image, m_catalog->product(2).image); // equal pictures are kept once
        QVERIFY(m_catalog->product(1).image != m_catalog->product(3).image);
        QCOMPARE(m_catalog->product(5).full_price.value_or(0.0), 1290.0);
        QCOMPARE(m_catalog->product(5).title, std::string("Long red hat"));
    }

    void whatIsNoPictureIsToldOfAndKept_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no base64") << QByteArray("\"data:image/png;base64,a!b\"");
        QTest::newRow("no picture") << QByteArray("\"data:image/png;base64,aGVsbG8gd29ybGQ=\"");
        QTest::newRow("empty") << QByteArray("\"data:image/png;base64,\"");
        QTest::newRow("numbers out of range") << QByteArray(R"({"bytes":[255,216,256]})");
        QTest::newRow("no numbers") << QByteArray(R"({"bytes":["a"]})");
    }
    void whatIsNoPictureIsToldOfAndKept()
    {
        QFETCH(QByteArray, value);
        core::writeFileAtomically(m_folder / "a.jsonl",
                                  "{\"title\":\"Hat\",\"image\":" + value.toStdString() + "}\n");
        const auto report = importSource(*m_catalog, m_folder / "a.jsonl", {}, {});
        QCOMPARE(int(report.imported), 1);
        QCOMPARE(int(report.problems.at(0).code), int(core::ErrorCode::PictureUndecodable));
        QCOMPARE(m_catalog->product(1).extra, "{\"image\":" + value.toStdString() + "}");
        QVERIFY(std::filesystem::is_empty(m_catalog->imagesFolder()));
    }

    void aFailedImportLeavesNoPictures()
    {
        core::writeFileAtomically(m_folder / "a.jsonl",
                                  "{\"title\":\"Hat\",\"image\":\"" + base64(jpeg(7)) + "\"}\n");
        std::stop_source stop;
        const core::Progress progress{stop.get_token(), [&](auto, auto) { throw core::Cancelled{}; }};
        QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                                 importSource(*m_catalog, m_folder / "a.jsonl", {}, progress));
        QVERIFY(std::filesystem::is_empty(m_catalog->imagesFolder()));
        QCOMPARE(int(m_catalog->counts().products), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestEmbeddedPicture)
#include "test_embedded_picture.moc"
