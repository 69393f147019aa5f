// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/transfer.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>

namespace vitrine::hub {

using core::ErrorCode;
using Kind = TransferResult::Kind;

namespace {

constexpr std::uint64_t kPageRead = 64 << 10; // of an error page, so that the connection can be used again

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// The value of a header line when it has this name (in lower case).
std::optional<std::string> headerNamed(std::string_view line, std::string_view name)
{
    if (line.size() <= name.size() || line[name.size()] != ':')
        return std::nullopt;
    const auto same = [](char wanted, char there) {
        return wanted == std::tolower(static_cast<unsigned char>(there));
    };
    if (!std::equal(name.begin(), name.end(), line.begin(), same))
        return std::nullopt;
    return std::string(trimmed(line.substr(name.size() + 1)));
}

/// "bytes 500-999/1000": 500.
std::optional<std::uint64_t> startOfRange(const std::string& text)
{
    if (!text.starts_with("bytes "))
        return std::nullopt;
    std::uint64_t start = 0;
    const auto* first = text.data() + 6;
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), start);
    return error == std::errc() && end != first ? std::optional(start) : std::nullopt;
}

bool mayAnswerLater(long status)
{
    return status == 408 || status == 425 || status == 429 ||
           (status >= 500 && status != 501 && status != 505);
}

std::string megabytes(std::uint64_t bytes)
{
    const auto tenths = (bytes * 10 + (1 << 19)) >> 20;
    return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10)) + " MiB";
}

} // namespace

Transfer::Transfer(const DownloadRequest& request, const DownloadOptions& options)
    : m_request(request), m_options(options), m_part(request.target, request.url), m_easy(curl_easy_init())
{
    if (m_easy == nullptr)
        throw std::bad_alloc();
    if (m_part.size() > options.maxBytes)
        m_part.discard();
    setOptions();
    addConditions();
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
}

void Transfer::setOptions()
{
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
    set(CURLOPT_URL, m_request.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 1L);
    set(CURLOPT_MAXREDIRS, static_cast<long>(m_options.redirects));
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_options.connectWait.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(m_options.stallWait.count()));
    set(CURLOPT_NOSIGNAL, 1L);
    // A name server that does not answer keeps libcurl's thread for its name longer than connectWait; waiting for that
    // thread would stop all other transfers, and a stop with them. It ends by itself and touches nothing of ours.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_USERAGENT, "Vitrine");
    set(CURLOPT_ERRORBUFFER, m_reason);
    set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(m_options.maxBytes));
    using Callback = std::size_t (*)(char*, std::size_t, std::size_t, void*);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION,
        static_cast<Callback>([](char* bytes, std::size_t, std::size_t count, void* self) {
            return static_cast<Transfer*>(self)->takeHeader({bytes, count});
        }));
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION,
        static_cast<Callback>([](char* bytes, std::size_t, std::size_t count, void* self) {
            return static_cast<Transfer*>(self)->takeBody({bytes, count});
        }));
}

void Transfer::addConditions()
{
    if (const auto condition = m_part.condition(); !condition.empty()) {
        addHeader("Range: bytes=" + std::to_string(m_part.size()) + "-");
        addHeader("If-Range: " + condition);
        return;
    }
    if (!m_request.known.etag.empty())
        addHeader("If-None-Match: " + m_request.known.etag);
    else if (!m_request.known.lastModified.empty())
        addHeader("If-Modified-Since: " + m_request.known.lastModified);
}

/// What a server once said goes back to it; a line end in it would be a header of its own.
void Transfer::addHeader(const std::string& line)
{
    if (line.find_first_of("\r\n") == std::string::npos)
        m_headers = curl_slist_append(m_headers, line.c_str());
}

std::size_t Transfer::takeHeader(std::string_view line)
{
    if (line.starts_with("HTTP/")) { // each redirect has an answer of its own
        m_statusLine = trimmed(line);
        const auto blank = line.find(' ');
        m_status = blank == std::string_view::npos ? 0 : std::atol(std::string(line.substr(blank)).c_str());
        m_version = {};
        m_rangeStart.reset();
    } else if (auto etag = headerNamed(line, "etag")) {
        m_version.etag = std::move(*etag);
    } else if (auto date = headerNamed(line, "last-modified")) {
        m_version.lastModified = std::move(*date);
    } else if (const auto range = headerNamed(line, "content-range")) {
        m_rangeStart = startOfRange(*range);
    }
    return line.size();
}

void Transfer::beginBody()
{
    m_bodyBegun = true;
    if (m_status == 206)
        m_otherRange = m_rangeStart != m_part.size() || m_part.size() == 0;
    else
        m_part.begin(m_version);
}

std::size_t Transfer::takeBody(std::string_view bytes)
{
    constexpr std::size_t kStop = 0;
    m_received += bytes.size();
    if (m_status != 200 && m_status != 206)
        return m_received > kPageRead ? kStop : bytes.size();
    try {
        if (!m_bodyBegun)
            beginBody();
        m_tooLarge = m_part.size() + bytes.size() > m_options.maxBytes;
        if (m_tooLarge || m_otherRange)
            return kStop;
        m_part.write(bytes);
    } catch (const core::Error&) {
        m_writing = std::current_exception();
        return kStop;
    }
    return bytes.size();
}

TransferResult Transfer::finish(CURLcode code)
{
    if (m_writing)
        std::rethrow_exception(m_writing);
    const bool isFile = m_status == 200 || m_status == 206;
    const bool isAnswer = !isFile && (code == CURLE_OK || m_received > kPageRead);
    auto result = isAnswer ? answered(m_status) : code == CURLE_OK ? whole() : failed(code);
    result.received = m_received;
    return result;
}

TransferResult Transfer::whole()
{
    if (!m_bodyBegun) // an empty file has no body
        beginBody();
    if (m_otherRange)
        return failed(CURLE_RANGE_ERROR);
    const auto& file = m_part.close();
    TransferResult result{.kind = Kind::Fetched, .validators = m_part.validators()};
    if (m_options.accept)
        result.problem = m_options.accept(m_request.url, file);
    if (result.problem) {
        m_part.discard();
        result.kind = Kind::Refused;
    } else {
        m_part.moveToTarget();
    }
    return result;
}

TransferResult Transfer::answered(long status)
{
    constexpr long kNothingAfterThere = 416;
    if (status == 304)
        return {.kind = Kind::Unchanged, .validators = m_request.known};
    TransferResult result;
    result.kind = mayAnswerLater(status) ? Kind::Busy : Kind::Refused;
    result.problem = problem(ErrorCode::DownloadRefused, statusText(status));
    if (status == kNothingAfterThere && m_part.size() > 0) { // the part is whole already, or of another file
        m_part.discard();
        result.kind = Kind::Broken;
    }
    curl_off_t seconds = 0;
    if (curl_easy_getinfo(m_easy, CURLINFO_RETRY_AFTER, &seconds) == CURLE_OK && seconds > 0)
        result.retryAfter = std::chrono::seconds(seconds);
    return result;
}

TransferResult Transfer::failed(CURLcode code)
{
    TransferResult result;
    if (m_tooLarge || code == CURLE_FILESIZE_EXCEEDED) {
        m_part.discard();
        result.problem = problem(ErrorCode::DownloadTooLarge, megabytes(m_options.maxBytes));
        return result;
    }
    if (m_otherRange)
        m_part.discard();
    result.problem =
        problem(ErrorCode::DownloadFailed, m_reason[0] != '\0' ? m_reason : curl_easy_strerror(code));
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
        result.kind = Kind::Unreachable;
        break;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_TOO_MANY_REDIRECTS:
    case CURLE_PEER_FAILED_VERIFICATION:
        result.kind = Kind::Refused;
        break;
    case CURLE_OPERATION_TIMEDOUT:
        result.kind = m_status == 0 ? Kind::Unreachable : Kind::Broken;
        break;
    default:
        result.kind = Kind::Broken;
    }
    return result;
}

core::Problem Transfer::problem(ErrorCode code, const std::string& reason) const
{
    return {code, {}, {m_request.url, reason}};
}

/// "404 Not Found", from "HTTP/1.1 404 Not Found"; newer versions send the number alone.
std::string Transfer::statusText(long status) const
{
    const auto number = std::to_string(status);
    const auto at = m_statusLine.find(number);
    return at == std::string::npos ? number : m_statusLine.substr(at);
}

} // namespace vitrine::hub
