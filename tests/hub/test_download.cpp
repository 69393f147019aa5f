// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/download.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "tests/hub/picture_server.h"

using namespace vitrine;
using namespace vitrine::hub;
using test::PictureServer;

namespace {

/// A body in which every place is told from every other.
std::string bodyOf(std::size_t size)
{
    std::string body;
    for (std::size_t i = 0; body.size() < size; ++i)
        body += std::to_string(i) + ",";
    body.resize(size);
    return body;
}

/// Answers as a server of files does, ranges and conditions included.
PictureServer::Answer fileAnswer(const PictureServer::Request& request, const std::string& body,
                                 const std::string& etag)
{
    const auto tag = "ETag: " + etag + "\r\n";
    if (!etag.empty() && request.header("if-none-match") == etag)
        return {.status = "304 Not Modified", .headers = tag};
    const auto range = request.header("range");
    if (range.empty() || request.header("if-range") != etag)
        return {.headers = tag, .body = body};
    const auto from = std::stoul(range.substr(6));
    if (from >= body.size())
        return {.status = "416 Range Not Satisfiable", .headers = tag};
    return {.status = "206 Partial Content",
            .headers = tag + "Content-Range: bytes " + std::to_string(from) + "-" +
                       std::to_string(body.size() - 1) + "/" + std::to_string(body.size()) + "\r\n",
            .body = body.substr(from)};
}

} // namespace

class TestDownload : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->path().toStdString();
        m_options = {};
        m_options.firstWait = std::chrono::milliseconds(5);
    }

    void filesComeWhole()
    {
        PictureServer server(
            [](const auto& request) { return fileAnswer(request, bodyOf(200'000), "\"a\""); });
        const auto result = fetch(server.url("/a"));
        QVERIFY(result.outcome == Downloaded::Outcome::Fetched);
        QCOMPARE(result.validators.etag, std::string("\"a\""));
        QCOMPARE(core::readFile(m_folder / "0"), bodyOf(200'000));
        QVERIFY(!std::filesystem::exists(m_folder / "0.part"));
        QVERIFY(!std::filesystem::exists(m_folder / "0.part.json"));
    }

    void whatBreaksOffIsContinued()
    {
        PictureServer server([](const auto& request) {
            auto answer = fileAnswer(request, bodyOf(200'000), "\"a\"");
            answer.sent = request.number == 1 ? 90'000 : -1;
            return answer;
        });
        const auto result = fetch(server.url("/a"));
        QVERIFY(result.outcome == Downloaded::Outcome::Fetched);
        QCOMPARE(core::readFile(m_folder / "0"), bodyOf(200'000));
        QCOMPARE(server.requests("/a"), 2);
        QCOMPARE(int(result.received), 200'000); // nothing came twice
    }

    void aLaterCallGoesOn()
    {
        PictureServer server([](const auto& request) {
            auto answer = fileAnswer(request, bodyOf(200'000), "\"a\"");
            answer.sent = request.number == 1 ? 90'000 : -1;
            return answer;
        });
        m_options.attempts = 1;
        QVERIFY(fetch(server.url("/a")).outcome == Downloaded::Outcome::Failed);
        QVERIFY(!std::filesystem::exists(m_folder / "0"));
        const auto result = fetch(server.url("/a"));
        QCOMPARE(int(result.received), 110'000);
        QCOMPARE(core::readFile(m_folder / "0"), bodyOf(200'000));
    }

    void aPartThatIsWholeAlreadyStopsNothing()
    {
        PictureServer server([](const auto& request) { return fileAnswer(request, "body", "\"a\""); });
        m_options.accept = [this](const std::string&, const std::filesystem::path& part) {
            std::filesystem::copy_file(part, m_folder / "kept");
            std::filesystem::copy_file(part.string() + ".json", m_folder / "kept.json");
            return std::nullopt;
        };
        fetch(server.url("/a"));
        m_options.accept = {};
        std::filesystem::remove(m_folder / "0"); // as a kill leaves it, just before the renaming
        std::filesystem::rename(m_folder / "kept", m_folder / "0.part");
        std::filesystem::rename(m_folder / "kept.json", m_folder / "0.part.json");
        QVERIFY(fetch(server.url("/a")).outcome == Downloaded::Outcome::Fetched);
        QCOMPARE(core::readFile(m_folder / "0"), std::string("body"));
    }

    void aNewVersionIsNotGluedToTheOldBeginning()
    {
        PictureServer server([](const auto& request) {
            auto answer = request.number == 1 ? fileAnswer(request, bodyOf(200'000), "\"a\"")
                                              : fileAnswer(request, std::string(50'000, 'x'), "\"b\"");
            answer.sent = request.number == 1 ? 90'000 : -1;
            return answer;
        });
        const auto result = fetch(server.url("/a"));
        QCOMPARE(result.validators.etag, std::string("\"b\""));
        QCOMPARE(core::readFile(m_folder / "0"), std::string(50'000, 'x'));
    }

    void withoutAVersionItBeginsAgain()
    {
        PictureServer server([](const auto& request) {
            PictureServer::Answer answer{.body = bodyOf(200'000)};
            answer.sent = request.number == 1 ? 90'000 : -1;
            return answer;
        });
        QCOMPARE(int(fetch(server.url("/a")).received), 290'000);
        QCOMPARE(core::readFile(m_folder / "0"), bodyOf(200'000));
    }

    void busyServersAreAskedAgain_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("requests");
        QTest::newRow("503") << "503 Service Unavailable" << 3;
        QTest::newRow("429") << "429 Too Many Requests" << 3;
        QTest::newRow("500") << "500 Internal Server Error" << 3;
        QTest::newRow("404 stays") << "404 Not Found" << 1;
        QTest::newRow("403 stays") << "403 Forbidden" << 1;
    }
    void busyServersAreAskedAgain()
    {
        QFETCH(QString, status);
        QFETCH(int, requests);
        PictureServer server([&](const auto& request) {
            if (request.number < 3)
                return PictureServer::Answer{.status = status.toStdString(), .body = "try later"};
            return fileAnswer(request, "fine", "\"a\"");
        });
        const auto result = fetch(server.url("/a"));
        QCOMPARE(server.requests("/a"), requests);
        QCOMPARE(result.problem.has_value(), requests == 1);
        if (result.problem) {
            QVERIFY(result.problem->code == core::ErrorCode::DownloadRefused);
            QCOMPARE(result.problem->values.at(1), status.toStdString());
        }
    }

    void aServerThatAsksForHoursIsNotWaitedFor()
    {
        PictureServer server([](const auto&) {
            return PictureServer::Answer{.status = "503 Busy", .headers = "Retry-After: 7200\r\n"};
        });
        QVERIFY(fetch(server.url("/a")).outcome == Downloaded::Outcome::Failed);
        QCOMPARE(server.requests("/a"), 1);
    }

    void whatIsTooLargeIsRefused_data()
    {
        QTest::addColumn<bool>("declared");
        QTest::newRow("as its header says") << true;
        QTest::newRow("as it turns out") << false;
    }
    void whatIsTooLargeIsRefused()
    {
        QFETCH(bool, declared);
        PictureServer server([&](const auto&) {
            PictureServer::Answer answer{.body = bodyOf(200'000)};
            answer.sizeTold = declared;
            return answer;
        });
        m_options.maxBytes = 100'000;
        const auto result = fetch(server.url("/a"));
        QVERIFY(result.problem && result.problem->code == core::ErrorCode::DownloadTooLarge);
        QCOMPARE(server.requests("/a"), 1);
        QVERIFY(std::filesystem::is_empty(m_folder));
    }

    void redirectsAreFollowedButNotInCircles()
    {
        PictureServer server([](const auto& request) {
            if (request.path == "/circle")
                return PictureServer::Answer{.status = "302 Found", .headers = "Location: /circle\r\n"};
            if (request.path == "/file")
                return PictureServer::Answer{.status = "302 Found",
                                             .headers = "Location: file:///etc/passwd\r\n"};
            if (request.path == "/moved")
                return PictureServer::Answer{.status = "301 Moved", .headers = "Location: /there\r\n"};
            return fileAnswer(request, "there", "\"a\"");
        });
        QVERIFY(fetch(server.url("/moved")).outcome == Downloaded::Outcome::Fetched);
        QCOMPARE(core::readFile(m_folder / "0"), std::string("there"));
        QVERIFY(fetch(server.url("/circle")).outcome == Downloaded::Outcome::Failed);
        QCOMPARE(server.requests("/circle"), 1 + m_options.redirects);
        QVERIFY(fetch(server.url("/file")).outcome == Downloaded::Outcome::Failed);
    }

    void knownVersionsAreNotFetchedAgain()
    {
        PictureServer server([](const auto& request) { return fileAnswer(request, "body", "\"a\""); });
        const auto ask = [&](const char* etag) {
            Downloaded ended;
            download({{server.url("/a"), m_folder / "0", {etag, ""}}}, m_options,
                     [&](const Downloaded& result) { ended = result; }, {});
            return ended;
        };
        QVERIFY(ask("\"a\"").outcome == Downloaded::Outcome::Unchanged);
        QVERIFY(!std::filesystem::exists(m_folder / "0"));
        QVERIFY(ask("\"old\"").outcome == Downloaded::Outcome::Fetched);
    }

    void whatTheCallerRefusesIsNotKept()
    {
        PictureServer server([](const auto& request) { return fileAnswer(request, "<html>", "\"a\""); });
        m_options.accept = [](const std::string& url, const std::filesystem::path& file) {
            return core::Problem{core::ErrorCode::DownloadNoPicture, {}, {url, core::readFile(file)}};
        };
        const auto result = fetch(server.url("/a"));
        QCOMPARE(result.problem->values.at(1), std::string("<html>"));
        QVERIFY(std::filesystem::is_empty(m_folder));
    }

    void otherAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const auto* url :
             {"file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1/", "http://", "nothing"})
            QTest::newRow(url) << url;
    }
    void otherAddressesAreRefused()
    {
        QFETCH(QString, url);
        QVERIFY(!isDownloadable(url.toStdString()));
        const auto result = fetch(url.toStdString());
        QVERIFY(result.problem && result.problem->code == core::ErrorCode::DownloadFailed);
    }

    void oneInTwentyIsDeadAndTheRestComes()
    {
        PictureServer server([](const auto& request) {
            const int number = std::stoi(request.path.substr(1));
            if (number % 20 == 0)
                return PictureServer::Answer{.status = "404 Not Found"};
            return fileAnswer(request, bodyOf(static_cast<std::size_t>(1000 + number)), "\"a\"");
        });
        std::vector<DownloadRequest> requests;
        for (int i = 0; i < 200; ++i)
            requests.push_back({server.url("/" + std::to_string(i)), m_folder / std::to_string(i), {}});
        int fetched = 0, failed = 0;
        std::uint64_t last = 0;
        core::Progress progress;
        progress.report = [&](std::uint64_t done, std::uint64_t) { last = done; };
        download(
            requests, m_options,
            [&](const Downloaded& result) {
                ++(result.problem ? failed : fetched);
                QCOMPARE(result.problem.has_value(), result.request % 20 == 0);
            },
            progress);
        QCOMPARE(fetched, 190);
        QCOMPARE(failed, 10);
        QCOMPARE(int(last), 200);
        QCOMPARE(server.requests(), 200);
    }

    void aHostThatCannotBeReachedIsGivenUp()
    {
        std::string url;
        {
            PictureServer gone([](const auto&) { return PictureServer::Answer{}; });
            url = gone.url("/");
        }
        std::vector<DownloadRequest> requests;
        for (int i = 0; i < 50; ++i)
            requests.push_back({url + std::to_string(i), m_folder / std::to_string(i), {}});
        m_options.atOnce = m_options.atOncePerHost = 1;
        int failed = 0;
        download(requests, m_options,
                 [&](const Downloaded& result) {
                     failed += result.problem ? 1 : 0;
                     QCOMPARE(result.problem->values.at(0), requests[result.request].url);
                 },
                 {});
        QCOMPARE(failed, 50);
    }

    void silenceIsNotWaitedForForever()
    {
        PictureServer server([](const auto&) { return PictureServer::Answer{.silent = true}; });
        m_options.stallWait = std::chrono::seconds(1);
        m_options.attempts = 1;
        QVERIFY(fetch(server.url("/a")).problem.has_value());
    }

    void aStopIsHonouredWhileWaiting()
    {
        PictureServer server([](const auto&) { return PictureServer::Answer{.silent = true}; });
        std::stop_source stop;
        core::Progress progress{stop.get_token()};
        progress.report = [&](std::uint64_t, std::uint64_t) {
            if (server.requests() > 0)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, download(
                                                      {{server.url("/a"), m_folder / "0", {}}}, m_options,
                                                      [](const auto&) {}, progress));
    }

private:
    Downloaded fetch(const std::string& url)
    {
        Downloaded ended;
        download({{url, m_folder / "0", {}}}, m_options, [&](const Downloaded& result) { ended = result; },
                 {});
        return ended;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    DownloadOptions m_options;
};

QTEST_GUILESS_MAIN(TestDownload)
#include "test_download.moc"
