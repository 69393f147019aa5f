// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/download.h"

#include <algorithm>
#include <map>
#include <memory>
#include <new>

#include "engine/hub/host_queue.h"
#include "engine/hub/transfer.h"

namespace vitrine::hub {

using std::chrono::milliseconds;
using Kind = TransferResult::Kind;

namespace {

constexpr milliseconds kStopNoticed{100};          // how long a request to stop may wait
constexpr milliseconds kLongestWait{30'000};       // of our own accord
constexpr std::chrono::seconds kLongestAsked{120}; // what a server may ask for; more is a failure
constexpr int kMostConnectionsKept = 32;

struct UrlDeleter {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

/// "example.org:8080" of an address that can be downloaded; "" otherwise.
std::string hostOf(const std::string& text)
{
    const std::unique_ptr<CURLU, UrlDeleter> url(curl_url());
    if (!url || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK)
        return {};
    const auto part = [&](CURLUPart which, unsigned flags) {
        char* value = nullptr;
        std::string result;
        if (curl_url_get(url.get(), which, &value, flags) == CURLUE_OK)
            result = value;
        curl_free(value);
        return result;
    };
    const auto scheme = part(CURLUPART_SCHEME, 0);
    if (scheme != "http" && scheme != "https")
        return {};
    const auto host = part(CURLUPART_HOST, 0);
    return host.empty() ? std::string() : host + ":" + part(CURLUPART_PORT, CURLU_DEFAULT_PORT);
}

/// libcurl's process-wide set-up, once.
void setUpLibrary()
{
    static const auto code = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK)
        throw core::Error({core::ErrorCode::Internal, {}, {curl_easy_strerror(code)}});
}

/// One call of download().
class Downloads {
public:
    Downloads(const std::vector<DownloadRequest>& requests, const DownloadOptions& options,
              const std::function<void(const Downloaded&)>& done, const core::Progress& progress)
        : m_requests(requests), m_options(options), m_done(done), m_progress(progress),
          m_received(requests.size(), 0), m_multi(curl_multi_init())
    {
        if (m_multi == nullptr)
            throw std::bad_alloc();
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, static_cast<long>(kMostConnectionsKept));
    }

    ~Downloads()
    {
        for (const auto& [handle, active] : m_active)
            curl_multi_remove_handle(m_multi, handle);
        m_active.clear();
        curl_multi_cleanup(m_multi);
    }
    Downloads(const Downloads&) = delete;
    Downloads& operator=(const Downloads&) = delete;

    void run()
    {
        queueAll();
        while (m_ended < m_requests.size()) {
            m_progress.step(m_ended, m_requests.size());
            startWhatMay();
            int running = 0;
            check(curl_multi_perform(m_multi, &running));
            takeEnded();
            if (m_ended < m_requests.size())
                check(curl_multi_poll(m_multi, nullptr, 0, static_cast<int>(patience().count()), nullptr));
        }
        m_progress.report(m_ended, m_requests.size());
    }

private:
    struct Active {
        std::string host;
        HostQueue::Entry entry;
        std::unique_ptr<Transfer> transfer;
    };

    static void check(CURLMcode code)
    {
        if (code != CURLM_OK)
            throw core::Error({core::ErrorCode::Internal, {}, {curl_multi_strerror(code)}});
    }

    void queueAll()
    {
        for (std::size_t i = 0; i < m_requests.size(); ++i) {
            const auto host = hostOf(m_requests[i].url);
            if (!host.empty())
                m_hosts[host].add(i);
            else
                end({.request = i,
                     .problem = core::Problem{core::ErrorCode::DownloadFailed,
                                              {},
                                              {m_requests[i].url, "it is no http or https address"}}});
        }
    }

    void startWhatMay()
    {
        const auto now = Clock::now();
        for (bool started = true; started;) { // one of each host in turn
            started = false;
            for (auto& [host, queue] : m_hosts) {
                if (m_active.size() >= static_cast<std::size_t>(std::max(1, m_options.atOnce)))
                    return;
                if (const auto entry = queue.take(now, std::max(1, m_options.atOncePerHost))) {
                    start(host, *entry);
                    started = true;
                }
            }
        }
    }

    void start(const std::string& host, const HostQueue::Entry& entry)
    {
        auto transfer = std::make_unique<Transfer>(m_requests[entry.request], m_options);
        auto* handle = transfer->handle();
        check(curl_multi_add_handle(m_multi, handle));
        m_active.emplace(handle, Active{host, entry, std::move(transfer)});
    }

    /// Until the next attempt is due, or somebody may want to stop.
    milliseconds patience() const
    {
        auto longest = kStopNoticed;
        const auto now = Clock::now();
        for (const auto& [host, queue] : m_hosts)
            if (const auto next = queue.next(); next && *next > now)
                longest = std::min(longest, std::chrono::ceil<milliseconds>(*next - now));
        return longest;
    }

    void takeEnded()
    {
        int left = 0;
        while (const auto* message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            const auto code = message->data.result;
            const auto found = m_active.find(message->easy_handle);
            check(curl_multi_remove_handle(m_multi, found->first));
            const auto active = std::move(found->second);
            m_active.erase(found);
            m_hosts[active.host].ended();
            settle(active, active.transfer->finish(code));
        }
    }

    void settle(const Active& active, const TransferResult& result)
    {
        auto& queue = m_hosts[active.host];
        m_received[active.entry.request] += result.received;
        if (result.kind != Kind::Unreachable)
            queue.reached();
        switch (result.kind) {
        case Kind::Fetched:
            return end({.request = active.entry.request,
                        .outcome = Downloaded::Outcome::Fetched,
                        .validators = result.validators});
        case Kind::Unchanged:
            return end({.request = active.entry.request,
                        .outcome = Downloaded::Outcome::Unchanged,
                        .validators = result.validators});
        case Kind::Refused:
            return end({.request = active.entry.request, .problem = result.problem});
        case Kind::Busy:
        case Kind::Broken:
        case Kind::Unreachable:
            break;
        }
        if (active.entry.attempt < m_options.attempts &&
            result.retryAfter.value_or(kLongestAsked) <= kLongestAsked)
            return again(queue, active.entry, result);
        end({.request = active.entry.request, .problem = result.problem});
        if (result.kind == Kind::Unreachable && queue.unreachable())
            giveUp(queue, *result.problem);
    }

    void again(HostQueue& queue, HostQueue::Entry entry, const TransferResult& result)
    {
        auto wait = m_options.firstWait;
        for (int i = 1; i < entry.attempt && wait < kLongestWait; ++i)
            wait *= 2;
        wait = std::min(wait, kLongestWait);
        if (result.retryAfter)
            wait = std::max(wait, milliseconds(*result.retryAfter));
        const auto when = Clock::now() + wait;
        if (result.retryAfter)
            queue.pauseUntil(when);
        ++entry.attempt;
        queue.addLater(entry, when);
    }

    void giveUp(HostQueue& queue, const core::Problem& reason)
    {
        for (const auto& entry : queue.giveUp()) {
            auto problem = reason;
            problem.values.front() = m_requests[entry.request].url;
            end({.request = entry.request, .problem = std::move(problem)});
        }
    }

    void end(Downloaded downloaded)
    {
        ++m_ended;
        downloaded.received = m_received[downloaded.request];
        m_done(downloaded);
    }

    const std::vector<DownloadRequest>& m_requests;
    const DownloadOptions& m_options;
    const std::function<void(const Downloaded&)>& m_done;
    const core::Progress& m_progress;
    std::vector<std::uint64_t> m_received; ///< by request, all attempts
    std::map<std::string, HostQueue> m_hosts;
    CURLM* m_multi;
    std::map<CURL*, Active> m_active;
    std::size_t m_ended = 0;
};

} // namespace

void download(const std::vector<DownloadRequest>& requests, const DownloadOptions& options,
              const std::function<void(const Downloaded&)>& done, const core::Progress& progress)
{
    setUpLibrary();
    Downloads(requests, options, done, progress).run();
}

bool isDownloadable(const std::string& url)
{
    return !hostOf(url).empty();
}

} // namespace vitrine::hub
