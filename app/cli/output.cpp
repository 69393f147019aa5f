// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cmath>
#include <cstdio>
#include <utility>

#include <unistd.h>
#include <wchar.h>

#include "app/cli/problem_json.h"

namespace vitrine::cli {

using std::chrono::steady_clock;

namespace {

constexpr std::uint64_t kProblemsShown = 50;
constexpr auto kLiveInterval = std::chrono::milliseconds(100);
constexpr auto kEventInterval = std::chrono::seconds(1);

nlohmann::json asJson(const core::Problem& problem, const char* event)
{
    auto object = problemJson(problem);
    object["event"] = event;
    return object;
}

template <typename Json> void printLine(const Json& object)
{
    const auto text = object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
    std::fwrite(text.data(), 1, text.size(), stdout); // at once: threads may print beside each other
    std::fflush(stdout);
}

} // namespace

Output::Output() : m_terminal(isatty(STDERR_FILENO) == 1) {}

void Output::say(const std::string& line)
{
    if (json)
        return;
    clearLiveLine();
    const auto text = printable(line, "\n\t");
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void Output::event(const nlohmann::json& object)
{
    if (json)
        printLine(object);
}

void Output::event(const nlohmann::ordered_json& object)
{
    if (json)
        printLine(object);
}

void Output::progress(const std::string& label, std::uint64_t done, std::uint64_t total)
{
    if (!m_terminal && !json)
        return;
    const std::scoped_lock lock(m_mutex);
    const auto now = steady_clock::now();
    if (label != m_label) {
        m_label = label;
        m_began = now;
    } else if (now - m_shown < (json ? kEventInterval : kLiveInterval) && done != total) {
        return;
    }
    if (json) {
        m_shown = now;
        event(nlohmann::json{{"event", "progress"}, {"what", label}, {"done", done}, {"total", total}});
        return;
    }
    const double seconds = std::chrono::duration<double>(now - m_began).count();
    std::string text = label + " " + std::to_string(done);
    if (total > 0)
        text += " of " + std::to_string(total);
    if (done > 0 && total > done && seconds > 1.0)
        text += ", " + shownSeconds(seconds / static_cast<double>(done) * static_cast<double>(total - done)) +
                " left";
    liveLine(text);
}

void Output::liveLine(const std::string& text)
{
    if (!m_terminal || json)
        return;
    const std::scoped_lock lock(m_mutex);
    m_shown = steady_clock::now();
    m_live = true;
    std::fprintf(stderr, "\r\033[K%s", printable(text).c_str());
    std::fflush(stderr);
}

void Output::clearLiveLine()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_live)
        return;
    m_live = false;
    std::fputs("\r\033[K", stderr);
}

void Output::problem(const core::Problem& problem)
{
    m_status = kSomeRefused;
    ++m_problems;
    event(asJson(problem, "problem"));
    if (json || (m_terminal && m_problems > kProblemsShown))
        return;
    clearLiveLine();
    std::fprintf(stderr, "problem: %s\n", printable(core::describeInOneLine(problem)).c_str());
}

void Output::notice(const core::Problem& notice)
{
    event(asJson(notice, "notice"));
    if (json)
        return;
    clearLiveLine();
    std::fprintf(stderr, "note: %s\n", printable(core::describeInOneLine(notice)).c_str());
}

void Output::problems(const std::vector<std::string>& lines)
{
    m_status = kSomeRefused;
    if (json)
        return;
    clearLiveLine();
    for (const auto& line : lines)
        std::fprintf(stderr, "%s\n", printable(line).c_str());
}

void Output::problemsDone(std::uint64_t total)
{
    const auto shown = json || !m_terminal ? m_problems : std::min(m_problems, kProblemsShown);
    if (total > shown && !json)
        std::fprintf(stderr, "… and %llu more; --json lists them.\n",
                     static_cast<unsigned long long>(total - shown));
    m_problems = 0;
}

void Output::failure(const core::Problem& problem)
{
    clearLiveLine();
    m_status = kFailed;
    event(asJson(problem, "failed"));
    std::fprintf(stderr, "error: %s\n", printable(core::describeInOneLine(problem)).c_str());
}

std::string printable(const std::string& text, std::string_view allowed)
{
    std::string shown;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
        const bool isC1 = byte == 0xC2 && next >= 0x80 && next < 0xA0; // U+0080 … U+009F
        if (!isC1 && ((byte >= 0x20 && byte != 0x7F) || allowed.find(text[at]) != std::string_view::npos)) {
            shown.push_back(text[at]);
            continue;
        }
        char escape[8];
        std::snprintf(escape, sizeof escape, "\\x%02x", isC1 ? next : byte);
        shown += escape;
        at += isC1 ? 1 : 0;
    }
    return shown;
}

std::size_t displayWidth(const std::string& text)
{
    std::mbstate_t state{};
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        wchar_t character = 0;
        const auto length = std::mbrtowc(&character, text.data() + at, text.size() - at, &state);
        if (length == 0 || length > text.size()) { // no character: a byte that shows as one sign
            state = {};
            ++width;
            ++at;
            continue;
        }
        const int columns = wcwidth(character);
        width += columns > 0 ? static_cast<std::size_t>(columns) : 0;
        at += length;
    }
    return width;
}

std::string padded(const std::string& text, std::size_t width)
{
    const auto shown = displayWidth(text);
    return shown < width ? text + std::string(width - shown, ' ') : text;
}

std::string counted(std::uint64_t number, const std::string& noun)
{
    return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

std::string shownSeconds(double seconds)
{
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole >= 3600)
        return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
    if (whole >= 60)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole) + " s";
}

std::string shownBytes(std::uint64_t bytes)
{
    constexpr std::pair<double, const char*> kUnits[] = {{1e9, "GB"}, {1e6, "MB"}, {1e3, "kB"}};
    const auto amount = static_cast<double>(bytes);
    for (const auto& [size, name] : kUnits)
        if (amount >= size) {
            char text[32];
            std::snprintf(text, sizeof text, "%.3g %s", amount / size, name);
            return text;
        }
    return counted(bytes, "byte");
}

} // namespace vitrine::cli
