// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/source_reader.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestFolderSources : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::canonical(m_home->path().toStdString()) / "source";
        std::filesystem::create_directories(m_folder);
    }

    void readsFolders_data()
    {
        QTest::addColumn<QStringList>("files"); // "name=text" for what is no picture
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("rows"); // sorted; "split: values", '#' and the problem for a refusal
        const auto row = [](const char* name, const QStringList& files, const QString& format,
                            const QStringList& rows) { QTest::newRow(name) << files << format << rows; };
        row("flat", {"b.JPG", "a.png", "notes.txt=x", ".hidden.jpg"}, "flat",
            {R"(: {"file_name":"a.png","product_code":"a"})",
             R"(: {"file_name":"b.JPG","product_code":"b"})"});
        row("classes", {"hat/a.jpg", "shoe/a.jpg"}, "folders",
            {R"(: {"file_name":"hat/a.jpg","class":"hat","product_code":"a"})",
             R"(: {"file_name":"shoe/a.jpg","class":"shoe","product_code":"a"})"});
        row("pictures with and without a class", {"hat/a.jpg", "b.jpg"}, "folders",
            {R"(: {"file_name":"b.jpg","class":"","product_code":"b"})",
             R"(: {"file_name":"hat/a.jpg","class":"hat","product_code":"a"})"});
        row("splits", {"train/hat/a.jpg", "val/hat/b.jpg", "test/c.jpg"}, "folders",
            {R"(test: {"file_name":"test/c.jpg","class":"","product_code":"c"})",
             R"(train: {"file_name":"train/hat/a.jpg","class":"hat","product_code":"a"})",
             R"(validation: {"file_name":"val/hat/b.jpg","class":"hat","product_code":"b"})"});
        row("classes within classes", {"Men/Tops/Hoodies/a.jpg", "Men/Tops/b.jpg"}, "folders",
            {R"(: {"file_name":"Men/Tops/Hoodies/a.jpg","category1_code":"Men","category2_code":"Tops","class":"Hoodies","product_code":"a"})",
             R"(: {"file_name":"Men/Tops/b.jpg","category1_code":"Men","class":"Tops","product_code":"b"})"});
        row("a folder that is called like a picture", {"x.jpg/a.jpg"}, "folders",
            {R"(: {"file_name":"x.jpg/a.jpg","class":"x.jpg","product_code":"a"})"});
        row("metadata", {"a.jpg", "metadata.csv=file_name,title\na.jpg,Hat\n"}, "imagefolder",
            {R"(: {"file_name":"a.jpg","title":"Hat"})"});
        row("metadata of each split",
            {"train/a.jpg", "train/metadata.jsonl={\"file_name\":\"a.jpg\"}", "test/b.jpg",
             "test/metadata.csv=file_name\nb.jpg\n"},
            "imagefolder", {R"(test: {"file_name":"b.jpg"})", R"(train: {"file_name":"a.jpg"})"});
        row("one metadata over the splits",
            {"train/a.jpg", "test/b.jpg", "metadata.csv=file_name\ntrain/a.jpg\ntest/b.jpg\n"}, "imagefolder",
            {R"(test: {"file_name":"test/b.jpg"})", R"(train: {"file_name":"train/a.jpg"})"});
        row("a repository", {"README.md=x", "data/train/a.jpg", "data/train/metadata.csv=file_name\na.jpg\n"},
            "imagefolder", {R"(train: {"file_name":"a.jpg"})"});
        row("a repository's splits without metadata", {"data/train/hats/p0.png", "data/test/p1.png", "README.md=x"}, "folders",
            {R"(test: {"file_name":"data/test/p1.png","class":"","product_code":"p1"})",
             R"(train: {"file_name":"data/train/hats/p0.png","class":"hats","product_code":"p0"})"});
        row("a class that is called data", {"data/hats/a.png", "data/b.png"}, "folders",
            {R"(: {"file_name":"data/b.png","class":"data","product_code":"b"})",
             R"(: {"file_name":"data/hats/a.png","category1_code":"data","class":"hats","product_code":"a"})"});
        row("a split that no metadata speaks of",
            {"train/a.jpg", "train/b.jpg", "train/metadata.csv=file_name\na.jpg\n", "test/c.jpg", "test/hats/d.jpg"},
            "imagefolder",
            {"#PictureUnnamed train/b.jpg", R"(test: {"file_name":"test/c.jpg"})",
             R"(test: {"file_name":"test/hats/d.jpg"})", R"(train: {"file_name":"a.jpg"})"});
        row("the same in a repository",
            {"data/train/a.jpg", "data/train/metadata.csv=file_name\na.jpg\n", "data/test/c.jpg", "logo.png"},
            "imagefolder",
            {"#PictureUnnamed logo.png", R"(test: {"file_name":"data/test/c.jpg"})", R"(train: {"file_name":"a.jpg"})"});
        row("a split that the metadata names in part",
            {"train/a.jpg", "test/b.jpg", "test/c.jpg", "metadata.csv=file_name\ntrain/a.jpg\ntest/b.jpg\n"}, "imagefolder",
            {"#PictureUnnamed test/c.jpg", R"(test: {"file_name":"test/b.jpg"})", R"(train: {"file_name":"train/a.jpg"})"});
        row("backslashes", {"sub/a.jpg", "metadata.csv=file_name\nsub\\a.jpg\n"}, "imagefolder",
            {R"(: {"file_name":"sub\\a.jpg"})"});
        row("pictures that no metadata names",
            {"a.jpg", "b.jpg", "sub/c.jpg", "metadata.csv=file_name\n./a.jpg\n"}, "imagefolder",
            {"#PictureUnnamed b.jpg", "#PictureUnnamed sub/c.jpg", R"(: {"file_name":"./a.jpg"})"});
    }
    void readsFolders()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, format);
        QFETCH(QStringList, rows);
        for (const auto& each : files) {
            const auto equals = each.indexOf('=');
            core::writeFileAtomically(m_folder / each.left(equals).toStdString(),
                                      equals < 0 ? "picture" : each.mid(equals + 1).toStdString());
        }
        const auto recognised = recogniseSource(m_folder);
        QCOMPARE(QString::fromStdString(nameOf(recognised)), format);
        auto found = rowsOf(recognised);
        QCOMPARE(found.join('\n'), rows.join('\n'));
    }

    void linksAreFollowedOnceAndNeverOut()
    {
        core::writeFileAtomically(m_folder / "hat/a.jpg", "picture");
        core::writeFileAtomically(m_folder.parent_path() / "out/secret.jpg", "picture");
        std::filesystem::create_directory_symlink(m_folder, m_folder / "hat" / "circle");
        std::filesystem::create_directory_symlink(m_folder / "hat", m_folder / "same");
        std::filesystem::create_directory_symlink("round", m_folder / "round");
        std::filesystem::create_directory_symlink(m_folder.parent_path() / "out", m_folder / "link");
        QCOMPARE(rowsOf(SourceFormat::ClassFolders).join('\n'),
                 QString("#PathOutsideSource link → " + QString(m_folder.parent_path().c_str()) +
                         "/out\n"
                         R"(: {"file_name":"hat/a.jpg","class":"hat","product_code":"a"})"));
        ImportOptions options;
        options.allowedFolders = {m_folder.parent_path() / "out"};
        QCOMPARE(rowsOf(SourceFormat::ClassFolders, options).size(), 2);
    }

    void metadataMayNotBeALinkOut()
    {
        core::writeFileAtomically(m_folder.parent_path() / "secret.csv", "file_name,card\na.jpg,1234\n");
        std::filesystem::create_symlink(m_folder.parent_path() / "secret.csv", m_folder / "metadata.csv");
        try {
            openSource(m_folder, SourceFormat::ImageFolder);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), int(core::ErrorCode::PathOutsideSource));
        }
    }

    void aTableThatCannotBeReadIsNotPassedOver()
    {
        core::writeFileAtomically(m_folder / "a.jpg", "picture");
        core::writeFileAtomically(m_folder / "metadata.parquet", "PAR1");
        try {
            recogniseSource(m_folder);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(error.problem().where.file, m_folder / "metadata.parquet");
        }
    }

    void namesThatAreNoUtf8()
    {
        core::writeFileAtomically(m_folder / "h\xE6t" / "bl\xE5.jpg", "picture");
        const auto reader = openSource(m_folder, SourceFormat::ClassFolders);
        SourceRow row;
        QVERIFY(reader->next(row));
        QCOMPARE(row.values.at("class").get<std::string>(), std::string("hæt"));
        QVERIFY(std::filesystem::exists(m_folder / row.values.at("file_name").get<std::string>()));
    }

private:
    QStringList rowsOf(SourceFormat format, const ImportOptions& options = {})
    {
        const auto reader = openSource(m_folder, format, options);
        QStringList rows;
        for (SourceRow row; reader->next(row);)
            rows << (row.refused
                         ? QString("#%1 %2").arg(core::nameOf(row.refused->code).c_str(),
                                                 row.refused->values.at(0).c_str())
                         : QString("%1: %2").arg(nameOf(row.split).c_str(), row.values.dump().c_str()));
        rows.sort();
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestFolderSources)
#include "test_folder_sources.moc"
