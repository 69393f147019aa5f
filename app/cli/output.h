// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/core/error.h"

namespace vitrine::cli {

enum ExitStatus : int { kDone = 0, kSomeRefused = 1, kUsage = 2, kFailed = 3 };

/// What a command tells: sentences and a live line on a terminal, or JSON with --json. One thread at a time,
/// but for progress() and liveLine(), which may come from any.
class Output {
public:
    Output();

    bool json = false; ///< set by the --json flag

    /// A sentence or table line on standard output; nothing with --json. Here and in all that follows, texts are
    /// printed as printable() gives them.
    void say(const std::string& line);
    /// One object a line on standard output; nothing without --json.
    void event(const nlohmann::json& object);
    void event(const nlohmann::ordered_json& object);

    /// A line that is written over, on a terminal only: "Importing row 1200 of 3040, 12 s left". With --json
    /// an event, at most one a second.
    void progress(const std::string& label, std::uint64_t done, std::uint64_t total);
    /// The same with a text of its own.
    void liveLine(const std::string& text);
    void clearLiveLine();

    /// Something was refused while the rest went on: listed on standard error (the first 50 on a terminal),
    /// an event with --json; the exit status becomes 1.
    void problem(const core::Problem& problem);
    /// Something that is worth knowing and no fault: on standard error, an event with --json; the exit status stays.
    void notice(const core::Problem& notice);
    /// Lines on standard error that say at once what problem() would say many times, nothing with --json; the exit
    /// status becomes 1.
    void problems(const std::vector<std::string>& lines);
    /// Ends the list of problems: says how many more there were. `total`: all of them, kept or not.
    void problemsDone(std::uint64_t total);
    /// An error that ended the command.
    void failure(const core::Problem& problem);

    int status() const { return m_status; }

private:
    bool m_terminal;
    std::recursive_mutex m_mutex; ///< guards the live line and the times beside it
    bool m_live = false;
    int m_status = kDone;
    std::uint64_t m_problems = 0;
    std::string m_label;
    std::chrono::steady_clock::time_point m_began;
    std::chrono::steady_clock::time_point m_shown;
};

/// A text with its control characters as escapes ("\\x1b"): what a file or a product is called may hold some, which
/// would cut a line or steer the terminal. `allowed`: those that stay.
std::string printable(const std::string& text, std::string_view allowed = {});

/// Columns aligned by what terminals show: wide characters count twice, combining ones not at all.
std::string padded(const std::string& text, std::size_t width);
std::size_t displayWidth(const std::string& text);

/// "1 product", "2 products": a number of what the noun says; its plural takes an s.
std::string counted(std::uint64_t number, const std::string& noun);

/// "2 min 5 s", "3 s".
std::string shownSeconds(double seconds);

/// "8.29 GB", "421 MB": powers of ten, as disks are sold.
std::string shownBytes(std::uint64_t bytes);

} // namespace vitrine::cli
