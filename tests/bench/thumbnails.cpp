// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails of the JPEG and PNG files below a folder: pictures per second of one core, and how close they
// come to a full decode shrunk with a Lanczos filter; beside those of vipsthumbnail where it is installed.
// Prints JSON. Usage: bench_thumbnails FOLDER [SIDE [ROUNDS]]

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <numbers>
#include <vector>

#include <malloc.h>
#include <sched.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <nlohmann/json.hpp>

#include "engine/core/picture.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/thumbnail.h"

extern char** environ;

using namespace vitrine;
namespace fs = std::filesystem;

namespace {

constexpr double kLobes = 3; // of the Lanczos filter

struct Seconds {
    double wall = 0.0, cpu = 0.0;
};

/// Lets this process and its children have one core.
void stayOnOneCore()
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    sched_setaffinity(0, sizeof one, &one);
    setenv("VIPS_CONCURRENCY", "1", 1);
}

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

template <typename Work> Seconds timed(int who, const Work& work)
{
    const auto cpu = cpuSeconds(who);
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), cpuSeconds(who) - cpu};
}

/// As the programs do it (app/process_setup.cpp): memory that was freed stays with the process.
void keepFreedMemory()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 2047 << 20);
    mallopt(M_TOP_PAD, 64 << 20);
}

/// 0 when the program ran and succeeded.
int run(const std::vector<std::string>& words)
{
    std::vector<char*> arguments;
    for (const auto& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // posix_spawn only reads
    arguments.push_back(nullptr);
    pid_t child = 0;
    int status = 1;
    if (posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        return 1;
    waitpid(child, &status, 0);
    return status;
}

double lanczos(double x)
{
    if (std::abs(x) >= kLobes)
        return 0.0;
    const double t = std::numbers::pi * x;
    return std::abs(t) < 1e-9 ? 1.0 : kLobes * std::sin(t) * std::sin(t / kLobes) / (t * t);
}

/// Rows of `width` values of three channels to rows of `size` values; what it returns lies on its side.
std::vector<double> shrunkAcross(const std::vector<double>& values, int width, int height, int size)
{
    const double scale = double(width) / size, reach = kLobes * std::max(scale, 1.0);
    std::vector<double> shrunk(std::size_t(size) * height * 3);
    for (int x = 0; x < size; ++x) {
        const double centre = (x + 0.5) * scale - 0.5;
        const int from = std::max(0, int(std::ceil(centre - reach)));
        const int to = std::min(width - 1, int(std::floor(centre + reach)));
        std::vector<double> weights;
        double sum = 0.0;
        for (int at = from; at <= to; ++at)
            sum += weights.emplace_back(lanczos((at - centre) / std::max(scale, 1.0)));
        for (int y = 0; y < height; ++y)
            for (int channel = 0; channel < 3; ++channel) {
                double value = 0.0;
                for (int at = from; at <= to; ++at)
                    value +=
                        weights[std::size_t(at - from)] * values[(std::size_t(y) * width + at) * 3 + channel];
                shrunk[(std::size_t(x) * height + y) * 3 + channel] = value / sum;
            }
    }
    return shrunk;
}

double psnrAgainstLanczos(const core::Picture& whole, const core::Picture& thumbnail)
{
    const std::vector<double> values(whole.rgb.begin(), whole.rgb.end());
    const auto across = shrunkAcross(values, whole.width, whole.height, thumbnail.width);
    const auto ideal = shrunkAcross(across, whole.height, thumbnail.width, thumbnail.height);
    double squares = 0.0;
    for (std::size_t i = 0; i < ideal.size(); ++i) {
        const double difference = std::clamp(ideal[i], 0.0, 255.0) - thumbnail.rgb[i];
        squares += difference * difference;
    }
    return 10.0 * std::log10(255.0 * 255.0 / std::max(squares / double(ideal.size()), 1e-3));
}

void writePnm(const fs::path& file, const core::Picture& picture)
{
    std::ofstream stream(file, std::ios::binary);
    stream << "P6\n" << picture.width << ' ' << picture.height << "\n255\n";
    stream.write(reinterpret_cast<const char*>(picture.rgb.data()), std::ptrdiff_t(picture.rgb.size()));
}

struct Contender {
    Seconds best{1e9, 1e9};
    double psnr = 0.0;
    int compared = 0;

    void keepBest(Seconds seconds)
    {
        best = {std::min(best.wall, seconds.wall), std::min(best.cpu, seconds.cpu)};
    }
    nlohmann::json json(std::size_t pictures) const
    {
        return {{"pictures_per_second", double(pictures) / best.wall},
                {"pictures_per_cpu_second", double(pictures) / best.cpu},
                {"psnr", psnr / std::max(compared, 1)}};
    }
};

/// Both make thumbnails of all the files, in turns, and write them uncompressed: what differs is decoding and
/// shrinking.
nlohmann::json measured(const std::vector<fs::path>& files, int side, int rounds, const fs::path& scratch)
{
    const auto nameOf = [&](const char* folder, const fs::path& file) {
        return scratch / folder / (file.stem().string() + ".ppm");
    };
    std::vector<std::string> words{"vipsthumbnail", "--size",
                                   std::to_string(side) + "x" + std::to_string(side), "-o",
                                   (scratch / "vips" / "%s.ppm").string()};
    for (const auto& file : files)
        words.push_back(file.string());

    Contender ours, vips;
    bool vipsRuns = true;
    for (int round = 0; round < rounds; ++round) {
        ours.keepBest(timed(RUSAGE_SELF, [&] {
            for (const auto& file : files)
                writePnm(nameOf("ours", file), imaging::makeThumbnail(file, side));
        }));
        if (vipsRuns)
            vips.keepBest(timed(RUSAGE_CHILDREN, [&] { vipsRuns = run(words) == 0; }));
    }
    for (const auto& file : files) {
        const auto whole = imaging::decodePicture(file);
        for (auto* contender : {&ours, &vips}) {
            const auto name = nameOf(contender == &ours ? "ours" : "vips", file);
            if (!fs::exists(name))
                continue;
            contender->psnr += psnrAgainstLanczos(whole, imaging::decodePicture(name));
            ++contender->compared;
        }
    }
    nlohmann::json result{{"pictures", files.size()}, {"vitrine", ours.json(files.size())}};
    if (vipsRuns) {
        result["vipsthumbnail"] = vips.json(files.size());
        result["speed_ratio"] = vips.best.wall / ours.best.wall;
        result["cpu_ratio"] = vips.best.cpu / ours.best.cpu;
    }
    return result;
}

} // namespace

int main(int count, char** arguments)
try {
    if (count < 2) {
        std::cerr << "usage: bench_thumbnails FOLDER [SIDE [ROUNDS]]\n";
        return 2;
    }
    const int side = count > 2 ? std::stoi(arguments[2]) : 160;
    const int rounds = count > 3 ? std::stoi(arguments[3]) : 3;
    std::map<std::string, std::map<std::string, fs::path>>
        formats; // format -> stem -> file; vips names by stem
    for (const auto& entry : fs::recursive_directory_iterator(arguments[1])) {
        const auto extension = entry.path().extension();
        if (extension == ".jpg" || extension == ".jpeg" || extension == ".png")
            formats[extension == ".png" ? "png" : "jpeg"].emplace(entry.path().stem().string(), entry.path());
    }
    stayOnOneCore();
    keepFreedMemory();
    std::string pattern = (fs::temp_directory_path() / "bench_thumbnails-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    const fs::path scratch = pattern;
    nlohmann::json result{{"bench", "thumbnails"}, {"side", side}, {"rounds", rounds}, {"threads", 1}};
    for (const auto& [format, named] : formats) {
        std::vector<fs::path> files;
        for (const auto& [stem, file] : named)
            files.push_back(file);
        for (const char* folder : {"ours", "vips"}) {
            fs::remove_all(scratch / folder);
            fs::create_directories(scratch / folder);
        }
        result[format] = measured(files, side, rounds, scratch);
    }
    fs::remove_all(scratch);
    std::cout << result.dump(2) << "\n";
    return 0;
} catch (const std::exception& exception) {
    std::cerr << "error: " << exception.what() << "\n";
    return 3;
}
