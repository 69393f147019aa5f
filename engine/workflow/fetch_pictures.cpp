// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/fetch_pictures.h"

#include <chrono>
#include <iomanip>
#include <sstream>
#include <unordered_map>

#include "engine/catalog/downloads.h"
#include "engine/hub/download.h"
#include "engine/imaging/decode.h"

namespace vitrine::workflow {

using catalog::PictureDownloads;
using core::ErrorCode;

namespace {

constexpr std::size_t kProblemsKept = 10'000;
constexpr std::chrono::seconds kWrittenEvery{3};

/// A name that the same address always gets, so that the next call finds what this one began.
std::string partName(const std::string& url)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char byte : url)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    std::ostringstream text;
    text << std::hex << std::setw(16) << std::setfill('0') << hash;
    return text.str();
}

/// "mug" of "https://example.org/pictures/mug.jpg?width=300".
std::string stemOf(const std::string& url)
{
    const auto path = url.substr(0, url.find_first_of("?#"));
    return std::filesystem::path(path).stem().string();
}

/// What is no picture is refused where it still can be: before it is anybody's.
std::optional<core::Problem> pictureFault(const std::string& url, const std::filesystem::path& file)
{
    try {
        static_cast<void>(imaging::decodePicture(file));
        return std::nullopt;
    } catch (const core::Error& error) {
        const auto& problem = error.problem();
        if (problem.code == ErrorCode::PictureTooLarge)
            return problem;
        return core::Problem{
            ErrorCode::DownloadNoPicture,
            {},
            {url, problem.values.empty() ? core::describe(problem).what : problem.values[0]}};
    }
}

class Fetch {
public:
    Fetch(catalog::Catalog& catalog, const FetchOptions& options, const core::Progress& progress)
        : m_catalog(catalog), m_options(options), m_progress(progress), m_downloads(catalog),
          m_folder(catalog.folder() / "downloads")
    {}

    FetchReport run()
    {
        std::vector<std::string> addresses; // in the products' order: what is seen first comes first
        for (auto& wanted : m_downloads.wanted(m_options.query)) {
            auto& products = m_products[wanted.url];
            if (products.empty())
                addresses.push_back(wanted.url);
            products.push_back(std::move(wanted));
        }
        for (const auto& url : addresses)
            takeOrRequest(url, m_products[url]);
        if (m_options.refresh)
            requestKnown();
        m_report.addresses = m_report.known + m_requests.size();
        write();
        try {
            load();
        } catch (...) { // stopped, or no room: what has come stays
            write();
            throw;
        }
        write();
        std::error_code code;
        std::filesystem::remove(m_folder, code); // unless something is still on its way
        return std::move(m_report);
    }

private:
    void takeOrRequest(const std::string& url, const std::vector<PictureDownloads::Wanted>& products)
    {
        if (const auto known = m_downloads.known(url)) {
            ++m_report.known;
            arrive(products, known->image);
        } else {
            m_requests.push_back({url, m_folder / partName(url), {}});
        }
    }

    /// Those that no product waits for: asked whether they have changed.
    void requestKnown()
    {
        for (auto& known : m_downloads.all()) {
            if (m_products.contains(known.url) || !m_downloads.known(known.url))
                continue;
            m_requests.push_back(
                {known.url, m_folder / partName(known.url), {known.etag, known.lastModified}});
            m_renewed.emplace(known.url, known.image);
        }
    }

    void load()
    {
        hub::DownloadOptions options;
        options.atOnce = m_options.atOnce;
        options.atOncePerHost = m_options.atOncePerHost;
        options.maxBytes = m_options.maxBytes;
        options.attempts = m_options.attempts;
        options.firstWait = std::chrono::milliseconds(m_options.firstWaitMilliseconds);
        options.accept = [this](const std::string& url, const std::filesystem::path& file) {
            return pictureFault(url, file);
        };
        hub::download(
            m_requests, options, [this](const hub::Downloaded& result) { take(result); }, m_progress);
    }

    void take(const hub::Downloaded& result)
    {
        const auto& request = m_requests[result.request];
        m_report.bytes += result.received;
        switch (result.outcome) {
        case hub::Downloaded::Outcome::Fetched:
            keep(request, result.validators);
            break;
        case hub::Downloaded::Outcome::Unchanged:
            ++m_report.known;
            break;
        case hub::Downloaded::Outcome::Failed:
            refuse(request.url, *result.problem);
            break;
        }
        if (std::chrono::steady_clock::now() - m_written > kWrittenEvery)
            write();
    }

    void keep(const hub::DownloadRequest& request, const hub::Validators& validators)
    {
        ++m_report.downloaded;
        std::string image;
        if (const auto renewed = m_renewed.find(request.url); renewed != m_renewed.end()) {
            image = renewed->second; // the products name it already
            std::error_code code;
            std::filesystem::rename(request.target, m_catalog.folder() / image, code);
            if (code)
                throw core::Error({ErrorCode::FileUnwritable, {.file = image}, {code.message()}});
        } else {
            image = m_downloads.take(request.target, stemOf(request.url));
            arrive(m_products[request.url], image);
        }
        m_come.push_back({request.url, image, validators.etag, validators.lastModified});
    }

    void refuse(const std::string& url, const core::Problem& problem)
    {
        ++m_report.refused;
        for (const auto& wanted : m_products[url]) {
            m_arrivals.push_back({wanted, {}, problem});
            tell(problem, wanted.where);
        }
        if (m_products[url].empty())
            tell(problem, {});
    }

    void tell(core::Problem problem, const core::Where& where)
    {
        ++m_report.problemCount;
        problem.where = where;
        if (m_report.problems.size() < kProblemsKept)
            m_report.problems.push_back(std::move(problem));
    }

    void arrive(const std::vector<PictureDownloads::Wanted>& products, const std::string& image)
    {
        for (const auto& wanted : products)
            m_arrivals.push_back({wanted, image, std::nullopt});
    }

    /// First what is known of the files, then the products: a kill in between costs nothing.
    void write()
    {
        if (!m_come.empty())
            m_downloads.remember(m_come);
        m_come.clear();
        for (const auto& arrival : m_arrivals)
            m_report.products += arrival.problem ? 0 : 1;
        if (!m_arrivals.empty())
            m_downloads.settle(m_arrivals);
        m_arrivals.clear();
        m_written = std::chrono::steady_clock::now();
    }

    catalog::Catalog& m_catalog;
    const FetchOptions& m_options;
    const core::Progress& m_progress;
    PictureDownloads m_downloads;
    std::filesystem::path m_folder;
    std::unordered_map<std::string, std::vector<PictureDownloads::Wanted>> m_products; ///< by address
    std::unordered_map<std::string, std::string>
        m_renewed; ///< image by address, where only a newer one counts
    std::vector<hub::DownloadRequest> m_requests;
    std::vector<PictureDownloads::Known> m_come;
    std::vector<PictureDownloads::Arrival> m_arrivals;
    std::chrono::steady_clock::time_point m_written = std::chrono::steady_clock::now();
    FetchReport m_report;
};

} // namespace

FetchReport fetchPictures(catalog::Catalog& catalog, const FetchOptions& options,
                          const core::Progress& progress)
{
    return Fetch(catalog, options, progress).run();
}

} // namespace vitrine::workflow
