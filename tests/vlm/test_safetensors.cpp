// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cstring>
#include <fstream>

#include <sys/stat.h>

#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/vlm/safetensors.h"
#include "tests/vlm/problem_of.h"

using namespace vitrine;
using namespace vitrine::vlm;

namespace {

constexpr std::array kAllDtypes{Dtype::F32, Dtype::F16, Dtype::Bf16, Dtype::F64, Dtype::I64,
                                Dtype::I32, Dtype::I16, Dtype::I8,   Dtype::U8,  Dtype::Bool};

/// A tensor that owns its bytes.
struct OwnedTensor {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::string bytes;
};

OwnedTensor randomTensor(core::Random& random, const std::string& name)
{
    OwnedTensor tensor{name, kAllDtypes[random.below(kAllDtypes.size())], {}, {}};
    std::size_t bytes = bytesOf(tensor.dtype);
    for (auto dimensions = random.below(4); dimensions > 0; --dimensions) {
        tensor.shape.push_back(random.between(0, 5));
        bytes *= tensor.shape.back();
    }
    for (std::size_t at = 0; at < bytes; ++at)
        tensor.bytes += static_cast<char>(random.below(256));
    return tensor;
}

std::vector<TensorToWrite> toWrite(const std::vector<OwnedTensor>& tensors)
{
    std::vector<TensorToWrite> list;
    for (const auto& tensor : tensors)
        list.push_back({tensor.name,
                        tensor.dtype,
                        tensor.shape,
                        {reinterpret_cast<const std::byte*>(tensor.bytes.data()), tensor.bytes.size()}});
    return list;
}

void writeText(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// A file that is nothing but its header.
void writeHeader(const std::filesystem::path& file, const std::string& header)
{
    const std::uint64_t length = header.size();
    writeText(file, std::string(reinterpret_cast<const char*>(&length), sizeof length) + header);
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void orderOfTheInputDoesNotMatter();
    void writesTheReferencesLayout();
    void refusesABrokenFile_data();
    void refusesABrokenFile();
    void refusesAHeaderBeyondTheFormatsLimit();
    void refusesAHeaderThatTakesManyTimesItsSize_data();
    void refusesAHeaderThatTakesManyTimesItsSize();
    void refusesWhatIsNoFile();
    void survivesFlippedBits();
    void checkpointReadsShardsAsOne();
    void whatTheIndexLeavesOutIsNoSecret();
    void checkpointRefusesABrokenIndex_data();
    void checkpointRefusesABrokenIndex();
    void checkpointReadsAShardOnceHoweverItIsSpelled();
    void checkpointReadsLinkedFiles();
    void checkpointSaysWhatLinksInACircleAre_data();
    void checkpointSaysWhatLinksInACircleAre();
    void checkpointNamesAShardThatIsMissing();
    void checkpointWithoutFilesNamesTheUsualOne();

private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestSafetensors::whatIsWrittenIsRead_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestSafetensors::whatIsWrittenIsRead()
{
    QFETCH(quint64, seed);
    core::Random random(seed);
    std::vector<OwnedTensor> tensors;
    for (auto count = random.below(12); count > 0; --count)
        tensors.push_back(randomTensor(random, "layer." + std::to_string(count) + ".größe \"1\""));
    const std::map<std::string, std::string> metadata{{"format", "pt"}, {"ключ", "línea\n2"}};
    writeSafetensors(path("written.safetensors"), toWrite(tensors), metadata);

    const SafetensorsFile file(path("written.safetensors"));
    QCOMPARE(file.metadata(), metadata);
    QCOMPARE(file.names().size(), tensors.size());
    for (const auto& tensor : tensors) {
        const auto& view = file.tensor(tensor.name);
        QCOMPARE(view.dtype, tensor.dtype);
        QCOMPARE(view.shape, tensor.shape);
        QCOMPARE(std::string(reinterpret_cast<const char*>(view.data.data()), view.data.size()),
                 tensor.bytes);
    }
    QVERIFY(!file.contains("no such tensor"));
    QCOMPARE(problemOf([&] { file.tensor("no such tensor"); }), std::string("TensorMissing no such tensor"));
}

void TestSafetensors::orderOfTheInputDoesNotMatter()
{
    core::Random random(7);
    std::vector<OwnedTensor> tensors;
    for (int index = 0; index < 10; ++index)
        tensors.push_back(randomTensor(random, std::string("t").append(std::to_string(index))));
    auto list = toWrite(tensors);
    writeSafetensors(path("ordered.safetensors"), list);
    random.shuffle(list);
    writeSafetensors(path("shuffled.safetensors"), list);
    QCOMPARE(core::readFile(path("ordered.safetensors")), core::readFile(path("shuffled.safetensors")));
}

void TestSafetensors::writesTheReferencesLayout()
{
    const std::vector<OwnedTensor> tensors{
        {"b", Dtype::U8, {3}, "xyz"}, {"c", Dtype::F32, {1}, "1234"}, {"a", Dtype::F32, {}, "5678"}};
    writeSafetensors(path("layout.safetensors"), toWrite(tensors));
    const std::string header = R"({"__metadata__":{"format":"pt"},)"
                               R"("a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},)"
                               R"("c":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},)"
                               R"("b":{"dtype":"U8","shape":[3],"data_offsets":[8,11]}})";
    const auto padded = header + std::string((8 - header.size() % 8) % 8, ' ');
    const std::uint64_t length = padded.size();
    std::string expected(reinterpret_cast<const char*>(&length), sizeof length);
    QCOMPARE(core::readFile(path("layout.safetensors")), expected + padded + "56781234xyz");
}

void TestSafetensors::refusesABrokenFile_data()
{
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* problem) { QTest::newRow(name) << QString(problem); };
    row("empty", "SafetensorsHeader");
    row("ends_in_the_length", "SafetensorsHeader");
    row("header_length_huge", "SafetensorsHeader");
    row("header_length_beyond_the_end", "SafetensorsHeader");
    row("header_empty", "SafetensorsHeader");
    row("header_not_json", "SafetensorsHeader");
    row("header_a_list", "SafetensorsHeader");
    row("header_nested_deep", "SafetensorsHeader");
    row("header_invalid_utf8", "SafetensorsHeader");
    row("name_twice", "SafetensorsHeader");
    row("metadata_a_number", "SafetensorsHeader __metadata__");
    row("metadata_a_text", "SafetensorsHeader __metadata__");
    row("entry_a_number", "SafetensorsHeader a");
    row("entry_without_dtype", "SafetensorsHeader a");
    row("dtype_a_number", "SafetensorsHeader a");
    row("dtype_unknown", "SafetensorsDtype a");
    row("shape_a_number", "SafetensorsHeader a");
    row("shape_negative", "SafetensorsHeader a");
    row("shape_fractional", "SafetensorsHeader a");
    row("shape_overflows", "SafetensorsOffsets a");
    row("size_not_the_shapes", "SafetensorsOffsets a");
    row("offsets_three", "SafetensorsHeader a");
    row("offsets_negative", "SafetensorsHeader a");
    row("offsets_reversed", "SafetensorsOffsets a");
    row("offsets_huge", "SafetensorsOffsets a");
    row("offsets_overlap", "SafetensorsOffsets b");
    row("offsets_gap", "SafetensorsOffsets b");
    row("offsets_begin_late", "SafetensorsOffsets a");
    row("data_truncated", "SafetensorsOffsets a");
    row("bytes_left_over", "SafetensorsHeader");
}

void TestSafetensors::refusesABrokenFile()
{
    QFETCH(QString, problem);
    const auto file = std::filesystem::path(VITRINE_TEST_DATA) / "safetensors" /
                      (std::string(QTest::currentDataTag()) + ".safetensors");
    QVERIFY(std::filesystem::exists(file));
    const auto open = [&] { SafetensorsFile opened(file); };
    QCOMPARE(problemOf(open), problem.toStdString());
    QCOMPARE(fileOfProblem(open), file.string());
}

void TestSafetensors::refusesAHeaderBeyondTheFormatsLimit()
{
    const auto file = path("long_header.safetensors");
    const std::uint64_t length = 100'000'001;
    writeText(file, std::string(reinterpret_cast<const char*>(&length), sizeof length));
    std::filesystem::resize_file(file, sizeof length + length); // sparse: takes no disk
    const auto open = [&] { SafetensorsFile opened(file); };
    QCOMPARE(problemOf(open), std::string("SafetensorsHeader"));
    QVERIFY(reasonOfProblem(open).find("larger than the format allows") !=
            std::string::npos); // not read as JSON
}

void TestSafetensors::refusesAHeaderThatTakesManyTimesItsSize_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("reason");
    const auto manyOf = [](const QString& item) { return (item + ',').repeated(600'000) + item; };
    QTest::newRow("lists in the metadata") << QString(R"({"__metadata__":{"a":[%1]}})").arg(manyOf("[]"))
                                           << "it is nested deeper than 3 levels";
    QTest::newRow("dimensions") << QString(R"({"a":{"dtype":"U8","shape":[0,%1],"data_offsets":[0,0]}})").arg(manyOf("1"))
                                << "it holds more than 500000 values";
    QTest::newRow("lists in the shape") << QString(R"({"a":{"shape":[%1]}})").arg(manyOf("{}"))
                                        << "it is nested deeper than 3 levels";
}

void TestSafetensors::refusesAHeaderThatTakesManyTimesItsSize()
{
    QFETCH(QString, header);
    QFETCH(QString, reason);
    writeHeader(path("large_header.safetensors"), header.toStdString());
    const auto open = [&] { SafetensorsFile opened(path("large_header.safetensors")); };
    QCOMPARE(problemOf(open), std::string("SafetensorsHeader"));
    QCOMPARE(reasonOfProblem(open), reason.toStdString());
}

void TestSafetensors::refusesWhatIsNoFile()
{
    QCOMPARE(problemOf([&] { SafetensorsFile opened(path("none.safetensors")); }),
             std::string("FileMissing"));
    QCOMPARE(problemOf([&] { SafetensorsFile opened(path(".")); }), std::string("FileUnreadable"));
    QCOMPARE(::mkfifo(path("pipe.safetensors").c_str(), 0600), 0);
    QCOMPARE(problemOf([&] { SafetensorsFile opened(path("pipe.safetensors")); }), // and does not wait for a writer
             std::string("SafetensorsHeader"));
}

void TestSafetensors::survivesFlippedBits()
{
    core::Random random(11);
    writeSafetensors(path("whole.safetensors"),
                     toWrite({randomTensor(random, "first"), randomTensor(random, "second"),
                              randomTensor(random, "third")}));
    const auto whole = core::readFile(path("whole.safetensors"));
    int refused = 0;
    unsigned sum = 0; // every byte that is handed out can be read
    for (int round = 0; round < 2000; ++round) {
        auto damaged = whole;
        for (auto flips = random.between(1, 3); flips > 0; --flips)
            damaged[random.below(damaged.size())] ^= static_cast<char>(1 << random.below(8));
        writeText(path("damaged.safetensors"), damaged);
        const auto problem = problemOf([&] {
            const SafetensorsFile file(path("damaged.safetensors"));
            for (const auto& name : file.names())
                for (const auto byte : file.tensor(name).data)
                    sum += static_cast<unsigned>(byte);
        });
        QVERIFY2(problem == "nothing" || problem.rfind("Safetensors", 0) == 0, problem.c_str());
        refused += problem != "nothing";
    }
    QVERIFY(sum > 0);
    QVERIFY(refused > 1000);
}

void TestSafetensors::checkpointReadsShardsAsOne()
{
    const auto folder = path("sharded");
    const std::vector<OwnedTensor> first{{"b", Dtype::F32, {1}, "1234"}},
        second{{"a", Dtype::I16, {2}, "5678"}};
    writeSafetensors(folder / "one.safetensors", toWrite(first));
    writeSafetensors(folder / "two.safetensors", toWrite(second));
    writeText(folder / "model.safetensors.index.json",
              R"({"metadata":{"total_size":8},"weight_map":{"a":"two.safetensors","b":"one.safetensors"}})");
    const Checkpoint checkpoint(folder);
    QCOMPARE(checkpoint.names(), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(checkpoint.totalBytes(), std::uint64_t(8));
    QCOMPARE(checkpoint.fileOf("a"), folder / "two.safetensors");
    QCOMPARE(checkpoint.tensor("b").dtype, Dtype::F32);
    QVERIFY(checkpoint.contains("a") && !checkpoint.contains("c"));
    QCOMPARE(problemOf([&] { checkpoint.tensor("c"); }), std::string("TensorMissing c"));
    QCOMPARE(problemOf([&] { checkpoint.fileOf("c"); }), std::string("TensorMissing c"));
}

void TestSafetensors::whatTheIndexLeavesOutIsNoSecret()
{
    const auto folder = path("hidden");
    writeSafetensors(folder / "one.safetensors", toWrite({{"a", Dtype::F32, {1}, "1234"}, {"hidden", Dtype::U8, {1}, "5"}}));
    writeSafetensors(folder / "two.safetensors", toWrite({{"a", Dtype::F32, {1}, "abcd"}, {"b", Dtype::U8, {1}, "6"}}));
    writeText(folder / "model.safetensors.index.json", R"({"weight_map":{"a":"two.safetensors","b":"two.safetensors",
                                                           "hidden":"one.safetensors"}})");
    const Checkpoint listed(folder);
    writeText(folder / "model.safetensors.index.json", R"({"weight_map":{"b":"two.safetensors","a":"one.safetensors"}})");
    const Checkpoint checkpoint(folder);
    QCOMPARE(checkpoint.names(), listed.names());
    QCOMPARE(checkpoint.fileOf("hidden"), folder / "one.safetensors");
    QCOMPARE(checkpoint.fileOf("a"), folder / "one.safetensors"); // of two the one that the index names
    QCOMPARE(listed.fileOf("a"), folder / "two.safetensors");
}

void TestSafetensors::checkpointRefusesABrokenIndex_data()
{
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* index, const char* problem) {
        QTest::newRow(name) << QString(index) << QString(problem);
    };
    row("leaves the folder", R"({"weight_map":{"a":"../one.safetensors"}})", "ShardOutsideModel weight_map");
    row("leaves it from within", R"({"weight_map":{"a":"x/../../one.safetensors"}})",
        "ShardOutsideModel weight_map");
    row("absolute", R"({"weight_map":{"a":"/etc/passwd"}})", "ShardOutsideModel weight_map");
    row("through a linked folder", R"({"weight_map":{"b":"link/one.safetensors"}})", "ShardOutsideModel weight_map");
    row("behind a linked folder", R"({"weight_map":{"b":"link/sub/one.safetensors"}})", "ShardOutsideModel weight_map");
    row("the folder above", R"({"weight_map":{"b":".."}})", "ShardOutsideModel weight_map");
    row("empty name", R"({"weight_map":{"a":""}})", "ShardOutsideModel weight_map");
    row("zero byte", R"({"weight_map":{"a":"one.safetensors\u0000"}})", "ShardOutsideModel weight_map");
    row("not json", R"({"weight_map":)", "JsonSyntax");
    row("a list", "[]", "JsonField weight_map");
    row("no map", R"({"metadata":{}})", "JsonField weight_map");
    row("map a text", R"({"weight_map":"one.safetensors"})", "JsonField weight_map");
    row("file a number", R"({"weight_map":{"a":1}})", "JsonField weight_map.a");
    row("file not there", R"({"weight_map":{"b":"one.safetensors","c":"two.safetensors"}})", "ShardMissing");
    row("tensor not in its shard", R"({"weight_map":{"a":"one.safetensors"}})", "TensorMissing a");
    row("name twice", R"({"weight_map":{"b":"one.safetensors","b":"one.safetensors"}})", "JsonSyntax");
}

void TestSafetensors::checkpointRefusesABrokenIndex()
{
    QFETCH(QString, index);
    QFETCH(QString, problem);
    const auto folder = path("broken");
    const std::vector<OwnedTensor> tensors{{"b", Dtype::F32, {1}, "1234"}};
    writeSafetensors(folder / "one.safetensors", toWrite(tensors));
    writeSafetensors(path("one.safetensors"),
                     toWrite({{"a", Dtype::F32, {1}, "1234"}})); // where "../" would lead
    writeSafetensors(path("outside") / "one.safetensors", toWrite(tensors));
    writeSafetensors(path("outside") / "sub" / "one.safetensors", toWrite(tensors));
    std::filesystem::remove(folder / "link");
    std::filesystem::create_directory_symlink(path("outside"), folder / "link");
    writeText(folder / "model.safetensors.index.json", index.toStdString());
    QCOMPARE(problemOf([&] { Checkpoint checkpoint(folder); }), problem.toStdString());
}

/// An index can name a shard as often as that has tensors: reading it again each time would take memory without end.
void TestSafetensors::checkpointReadsAShardOnceHoweverItIsSpelled()
{
    const auto folder = path("spelled");
    std::vector<OwnedTensor> tensors;
    QString index;
    for (int number = 0; number < 200; ++number) {
        tensors.push_back({std::to_string(number), Dtype::U8, {0}, {}});
        const auto spelling = QString(number % 2 > 0 ? "./" : ".//").repeated(number) + "one.safetensors";
        index += QString(R"(%1"%2":"%3")").arg(number > 0 ? "," : "").arg(number).arg(spelling);
    }
    writeSafetensors(folder / "one.safetensors", toWrite(tensors));
    writeText(folder / "model.safetensors.index.json", R"({"weight_map":{)" + index.toStdString() + "}}");
    const Checkpoint checkpoint(folder);
    for (const auto& tensor : tensors)
        QCOMPARE(checkpoint.fileOf(tensor.name), folder / "one.safetensors");
}

void TestSafetensors::checkpointReadsLinkedFiles()
{
    const auto folder = path("linked");
    writeSafetensors(path("blobs") / "0123", toWrite({{"a", Dtype::F32, {1}, "1234"}}));
    std::filesystem::create_directories(folder / "sub");
    std::filesystem::create_symlink("../blobs/0123", folder / "one.safetensors");
    std::filesystem::create_symlink("../../blobs/0123", folder / "sub" / "two.safetensors");
    for (const auto* index : {R"({"weight_map":{"a":"one.safetensors"}})", R"({"weight_map":{"a":"sub/two.safetensors"}})"}) {
        writeText(folder / "model.safetensors.index.json", index);
        QCOMPARE(Checkpoint(folder).names(), std::vector<std::string>{"a"});
    }
}

void TestSafetensors::checkpointSaysWhatLinksInACircleAre_data()
{
    QTest::addColumn<QString>("name");
    for (const auto* name : {"model.safetensors", "model.safetensors.index.json"})
        QTest::newRow(name) << name;
}

void TestSafetensors::checkpointSaysWhatLinksInACircleAre()
{
    QFETCH(QString, name);
    const auto folder = path("circle") / name.toStdString();
    std::filesystem::create_directories(folder);
    std::filesystem::create_symlink(name.toStdString(), folder / name.toStdString());
    const auto open = [&] { Checkpoint checkpoint(folder); };
    QCOMPARE(problemOf(open), std::string("FileUnreadable"));
    QCOMPARE(fileOfProblem(open), (folder / name.toStdString()).string());
}

void TestSafetensors::checkpointNamesAShardThatIsMissing()
{
    const auto folder = path("incomplete");
    std::filesystem::create_directories(folder);
    writeText(folder / "model.safetensors.index.json", R"({"weight_map":{"a":"gone.safetensors"}})");
    const auto open = [&] { Checkpoint checkpoint(folder); };
    QCOMPARE(problemOf(open), std::string("ShardMissing"));
    QCOMPARE(fileOfProblem(open), (folder / "gone.safetensors").string());
}

void TestSafetensors::checkpointWithoutFilesNamesTheUsualOne()
{
    const auto open = [&] { Checkpoint checkpoint(path("nowhere")); };
    QCOMPARE(problemOf(open), std::string("FileMissing"));
    QCOMPARE(fileOfProblem(open), (path("nowhere") / "model.safetensors").string());
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
