// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/run_folder.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <system_error>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/train/tensorboard.h"

namespace vitrine::train {

namespace {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

/// The events of a JSON-lines file. A last line that a kill has cut off is no event.
std::vector<Event> readEvents(const std::filesystem::path& file)
{
    std::vector<Event> events;
    if (!std::filesystem::exists(file))
        return events;
    const auto text = core::readFile(file);
    for (std::size_t first = 0; first < text.size();) {
        const auto end = std::min(text.find('\n', first), text.size());
        try {
            if (auto event = eventFromJson(json::parse(text.substr(first, end - first))))
                events.push_back(std::move(*event));
        } catch (const json::exception&) {
            // A line that cannot be read belongs to no curve; the others do.
        }
        first = end + 1;
    }
    return events;
}

/// The values of a map by step, in the order of the steps.
template <typename T> std::vector<T> inOrder(std::map<std::uint64_t, T>& byStep)
{
    std::vector<T> values;
    for (auto& [step, value] : byStep)
        values.push_back(std::move(value));
    return values;
}

/// Keeps the lines whose event belongs to a step up to `last`.
void cutOffAfter(const std::filesystem::path& file, std::uint64_t last)
{
    if (!std::filesystem::exists(file))
        return;
    const auto text = core::readFile(file);
    std::string kept;
    for (std::size_t first = 0; first < text.size();) {
        const auto end = text.find('\n', first);
        if (end == std::string::npos)
            break; // cut off by a kill
        const auto line = text.substr(first, end + 1 - first);
        const auto event = json::parse(line, nullptr, false);
        if (event.is_object() && event.value("step", std::uint64_t{0}) <= last)
            kept += line;
        first = end + 1;
    }
    core::writeFileAtomically(file, kept);
}

std::string timeStamp()
{
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    localtime_r(&now, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S%z", &local);
    return text;
}

/// A file that lines are appended to, each flushed to the disk before the next.
class LineFile {
public:
    explicit LineFile(const std::filesystem::path& path) : m_path(path), m_file(std::fopen(path.c_str(), "ab"))
    {
        if (m_file == nullptr)
            fail();
    }
    ~LineFile() { std::fclose(m_file); }
    LineFile(const LineFile&) = delete;
    LineFile& operator=(const LineFile&) = delete;

    void append(const std::string& line)
    {
        const auto text = line + "\n";
        const bool written = std::fwrite(text.data(), 1, text.size(), m_file) == text.size();
        if (!written || std::fflush(m_file) != 0)
            fail();
        ::fdatasync(::fileno(m_file));
    }

private:
    [[noreturn]] void fail() const
    {
        throw Error({ErrorCode::FileUnwritable, {.file = m_path}, {std::system_category().message(errno)}});
    }

    std::filesystem::path m_path;
    std::FILE* m_file;
};

std::string dumpLine(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

std::string RunFolder::name() const
{
    return folder.filename().string();
}

std::filesystem::path RunFolder::recipe() const
{
    return folder / "recipe.json";
}

std::filesystem::path RunFolder::metrics() const
{
    return folder / "metrics.jsonl";
}

std::filesystem::path RunFolder::predictions() const
{
    return folder / "predictions.jsonl";
}

std::filesystem::path RunFolder::log() const
{
    return folder / "run.log";
}

std::filesystem::path RunFolder::checkpoint(std::uint64_t step) const
{
    char name[32];
    std::snprintf(name, sizeof name, "step-%06llu", static_cast<unsigned long long>(step));
    return folder / "checkpoints" / name;
}

std::filesystem::path RunFolder::best() const
{
    return folder / "best";
}

std::filesystem::path RunFolder::last() const
{
    return folder / "last";
}

bool RunFolder::exists() const
{
    return std::filesystem::exists(recipe());
}

RunCurves RunFolder::readCurves() const
{
    if (!exists())
        throw Error({ErrorCode::RunMissing, {.file = folder, .item = name()}, {}});
    std::map<std::uint64_t, StepFinished> steps;
    std::map<std::uint64_t, EvaluationFinished> evaluations;
    std::map<std::uint64_t, CaptionsPredicted> captions;
    auto events = readEvents(metrics());
    for (auto& event : readEvents(predictions()))
        events.push_back(std::move(event));
    for (auto& event : events) {
        if (auto* step = std::get_if<StepFinished>(&event))
            steps[step->step] = *step;
        else if (auto* evaluation = std::get_if<EvaluationFinished>(&event))
            evaluations[evaluation->step] = *evaluation;
        else if (auto* predicted = std::get_if<CaptionsPredicted>(&event))
            captions[predicted->step] = std::move(*predicted);
    }
    return {inOrder(steps), inOrder(evaluations), inOrder(captions)};
}

std::vector<RunFolder> listRuns(const std::filesystem::path& runsFolder)
{
    std::vector<std::pair<std::filesystem::file_time_type, RunFolder>> found;
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(runsFolder, code)) {
        const RunFolder run{entry.path()};
        if (run.exists())
            found.emplace_back(std::filesystem::last_write_time(run.recipe(), code), run);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.folder > b.second.folder;
    });
    std::vector<RunFolder> runs;
    for (auto& [time, run] : found)
        runs.push_back(std::move(run));
    return runs;
}

void replaceLink(const std::filesystem::path& link, const std::filesystem::path& target)
{
    const auto temporary = link.parent_path() / ("." + link.filename().string() + ".new");
    std::error_code code;
    std::filesystem::remove(temporary, code);
    std::filesystem::create_symlink(std::filesystem::relative(target, link.parent_path()), temporary, code);
    if (!code)
        std::filesystem::rename(temporary, link, code);
    if (code)
        throw Error({ErrorCode::FileUnwritable, {.file = link}, {code.message()}});
}

struct RunWriter::Impl {
    LineFile metrics;
    LineFile predictions;
    LineFile log;
    TensorBoardWriter tensorBoard;

    void plot(const Event& event)
    {
        if (const auto* step = std::get_if<StepFinished>(&event))
            tensorBoard.scalars(step->step, {{"loss/train", step->train_loss},
                                             {"learning_rate", step->learning_rate},
                                             {"gradient_norm", step->gradient_norm},
                                             {"pictures_per_second", step->pictures_per_second}});
        const auto* evaluation = std::get_if<EvaluationFinished>(&event);
        if (evaluation == nullptr)
            return;
        std::vector<std::pair<std::string, double>> values{{"loss/validation", evaluation->metrics.validation_loss}};
        const auto add = [&](const char* tag, const std::optional<double>& value) {
            if (value)
                values.emplace_back(tag, *value);
        };
        add("image_use", evaluation->metrics.image_use);
        add("captions/title_chrf", evaluation->metrics.title_chrf);
        add("captions/category_accuracy", evaluation->metrics.category_accuracy);
        add("captions/price_median_percentage_error", evaluation->metrics.price_median_percentage_error);
        tensorBoard.scalars(evaluation->step, values);
    }
};

RunWriter::RunWriter(RunFolder run, std::optional<std::uint64_t> continueAfterStep)
{
    std::error_code code;
    std::filesystem::create_directories(run.folder, code);
    if (code)
        throw Error({ErrorCode::FileUnwritable, {.file = run.folder}, {code.message()}});
    if (continueAfterStep) {
        cutOffAfter(run.metrics(), *continueAfterStep);
        cutOffAfter(run.predictions(), *continueAfterStep);
    }
    m_impl.reset(new Impl{LineFile(run.metrics()), LineFile(run.predictions()), LineFile(run.log()),
                          TensorBoardWriter(run.folder)});
}

RunWriter::~RunWriter() = default;

void RunWriter::write(const Event& event)
{
    if (std::holds_alternative<EvaluationProgress>(event))
        return;
    const auto line = dumpLine(toJson(event));
    if (std::holds_alternative<CaptionsPredicted>(event)) {
        m_impl->predictions.append(line);
        return;
    }
    m_impl->metrics.append(line);
    m_impl->plot(event);
    if (!std::holds_alternative<StepFinished>(event))
        log(line);
}

void RunWriter::log(const std::string& line)
{
    m_impl->log.append(timeStamp() + " " + line);
}

} // namespace vitrine::train
