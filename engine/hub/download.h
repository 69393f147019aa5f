// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/progress.h"

namespace vitrine::hub {

/// What a server said about one version of a file, so that it can be asked whether that is still the newest.
struct Validators {
    std::string etag;         ///< as it came, with its quotation marks; "" for none
    std::string lastModified; ///< an HTTP date; "" for none
    bool empty() const { return etag.empty() && lastModified.empty(); }
    bool operator==(const Validators&) const = default;
};

struct DownloadRequest {
    std::string url; ///< http or https
    std::filesystem::path
        target;       ///< each request its own; its folder is made; replaced when the file is whole
    Validators known; ///< of the version that the caller has: fetched only if there is a newer one
};

struct DownloadOptions {
    int atOnce = 8;
    int atOncePerHost = 4;
    std::uint64_t maxBytes = 64 << 20; ///< of one file; what is larger is refused
    int attempts = 4;                  ///< for one file, the first included
    int redirects = 5;
    std::chrono::milliseconds firstWait{500}; ///< before the second attempt; doubles with each further one
    std::chrono::milliseconds connectWait{15000}; ///< for a host to answer at all
    std::chrono::seconds stallWait{20};           ///< without a byte
    /// Looks at a whole file before it becomes the target; a problem refuses it. None: everything is kept.
    std::function<std::optional<core::Problem>(const std::string& url, const std::filesystem::path& file)>
        accept;
};

/// How one request ended.
struct Downloaded {
    enum class Outcome { Fetched, Unchanged, Failed };
    std::size_t request = 0; ///< its place in the list
    Outcome outcome = Outcome::Failed;
    Validators validators{};    ///< of what is in the target now; Fetched only
    std::uint64_t received = 0; ///< bytes that came over the network for it, all attempts
    std::optional<core::Problem>
        problem{}; ///< DownloadRefused | DownloadFailed | DownloadTooLarge | accept's
};

/// Fetches all of them, several at once, and calls `done` for each in the order in which they end, in the
/// caller's thread; returns when all have ended. What was broken off, now or in an earlier call, is continued
/// where the server allows it. A dead address is a Problem of its request. Throws Error{FileUnwritable} when
/// there is no room to write, Cancelled at once when a stop was requested; what has come until then is
/// continued by the next call. `progress` counts requests.
void download(const std::vector<DownloadRequest>& requests, const DownloadOptions& options,
              const std::function<void(const Downloaded&)>& done, const core::Progress& progress);

/// Whether `download` takes this address: http or https with a host.
bool isDownloadable(const std::string& url);

} // namespace vitrine::hub
