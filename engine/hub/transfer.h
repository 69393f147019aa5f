// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <curl/curl.h>

#include "engine/hub/download.h"
#include "engine/hub/part_file.h"

namespace vitrine::hub {

/// What one attempt came to.
struct TransferResult {
    enum class Kind {
        Fetched,
        Unchanged,
        Refused,     ///< trying again is of no use
        Busy,        ///< the server may answer later
        Broken,      ///< the connection broke; what came so far can be continued
        Unreachable, ///< no connection came about
    };
    Kind kind = Kind::Refused;
    Validators validators{};
    std::uint64_t received = 0;
    std::optional<core::Problem> problem{};
    std::optional<std::chrono::seconds> retryAfter{}; ///< what the server asked for
};

/// One attempt at one request: an easy handle of libcurl's that writes into the part file. Add handle() to a
/// multi handle; remove it before this dies.
class Transfer {
public:
    Transfer(const DownloadRequest& request, const DownloadOptions& options);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    CURL* handle() const { return m_easy; }

    /// After libcurl has said that the transfer ended with `code`: moves a whole file to the target. Rethrows
    /// what went wrong with writing. Throws Error{FileUnwritable}.
    TransferResult finish(CURLcode code);

private:
    void setOptions();
    void addConditions();
    void addHeader(const std::string& line);
    std::size_t takeHeader(std::string_view line);
    std::size_t takeBody(std::string_view bytes);
    void beginBody();
    TransferResult whole();
    TransferResult failed(CURLcode code);
    TransferResult answered(long status);
    core::Problem problem(core::ErrorCode code, const std::string& reason) const;
    std::string statusText(long status) const;

    const DownloadRequest& m_request;
    const DownloadOptions& m_options;
    PartFile m_part;
    CURL* m_easy;
    curl_slist* m_headers = nullptr;
    char m_reason[CURL_ERROR_SIZE] = {};
    long m_status = 0; ///< of the answer whose headers are being read
    std::string m_statusLine;
    Validators m_version; ///< the answer's
    std::optional<std::uint64_t> m_rangeStart;
    bool m_bodyBegun = false;
    bool m_otherRange = false; ///< the server continues elsewhere than asked
    bool m_tooLarge = false;
    std::uint64_t m_received = 0;
    std::exception_ptr m_writing; ///< nothing may fly through libcurl's C
};

} // namespace vitrine::hub
