// SPDX-License-Identifier: GPL-3.0-or-later
// A name server that does not answer: libcurl asks this program's getaddrinfo() instead of the system's.
#include "engine/hub/download.h"

#include <condition_variable>
#include <mutex>

#include <dlfcn.h>
#include <netdb.h>

#include <QTemporaryDir>
#include <QtTest>

#include "tests/hub/picture_server.h"

namespace {

constexpr const char* kSilent = "silent.invalid";

/// What a question for the silent name waits for.
class SilentNames {
public:
    void ask()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait_for(lock, std::chrono::seconds(30), [this] { return m_released; });
        --m_waiting;
        m_changed.notify_all();
    }
    /// How many still wait; they are let go, and nothing of them is left.
    int release()
    {
        std::unique_lock lock(m_mutex);
        const int waiting = m_waiting;
        m_released = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_waiting == 0; });
        m_released = false;
        return waiting;
    }
    int waiting()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting;
    }

private:
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_released = false;
};

SilentNames& silentNames()
{
    static SilentNames names;
    return names;
}

} // namespace

extern "C" int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** found)
{
    if (name != nullptr && std::string(name) == kSilent) {
        silentNames().ask();
        return EAI_AGAIN;
    }
    using Resolve = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    static const auto system = reinterpret_cast<Resolve>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return system(name, service, hints, found);
}

using namespace vitrine;
using namespace vitrine::hub;
using test::PictureServer;

class TestSilentResolver : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void cleanup() { silentNames().release(); }

    void otherDownloadsGoOn()
    {
        PictureServer server([](const auto&) { return PictureServer::Answer{.body = "picture"}; });
        DownloadOptions options;
        options.attempts = 1;
        options.connectWait = std::chrono::seconds(1);
        int fetched = 0, failed = 0;
        download({silent(0), {server.url("/a"), target(1), {}}, {server.url("/b"), target(2), {}}}, options,
                 [&](const Downloaded& ended) {
                     ++(ended.outcome == Downloaded::Outcome::Fetched ? fetched : failed);
                 },
                 {});
        QCOMPARE(silentNames().release(), 1); // it had not answered yet
        QCOMPARE(fetched, 2);
        QCOMPARE(failed, 1);
    }

    void aStopDoesNotWait()
    {
        std::stop_source stop;
        core::Progress progress{stop.get_token()};
        progress.report = [&](std::uint64_t, std::uint64_t) {
            if (silentNames().waiting() > 0)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, download({silent(0)}, {}, [](const auto&) {}, progress));
        QCOMPARE(silentNames().release(), 1);
    }

private:
    std::filesystem::path target(int number) const
    {
        return std::filesystem::path(m_home->path().toStdString()) / std::to_string(number);
    }
    DownloadRequest silent(int number) const
    {
        return {std::string("http://") + kSilent + "/a.jpg", target(number), {}};
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestSilentResolver)
#include "test_silent_resolver.moc"
