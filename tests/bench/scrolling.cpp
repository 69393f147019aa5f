// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls the real grid over many rows with pictures and prints, as JSON, how long its thread was busy with one event:
// a frame is late when that exceeds 16 ms. Usage: bench_scrolling [ROWS [STEPS]]

#include <cstdio>
#include <iostream>

#include <QElapsedTimer>
#include <nlohmann/json.hpp>

#include "tests/ui/scrolled_catalog.h"

using namespace vitrine;

namespace {

constexpr int kFiles = 3000;
constexpr double kFrame = 16.0; // ms

/// Runs the event loop until `ready`; milliseconds that took.
double waitFor(const std::function<bool()>& ready)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (ready())
            loop.quit();
    });
    look.start(1);
    loop.exec();
    return double(elapsed.nsecsElapsed()) * 1e-6;
}

nlohmann::json measured(ScrolledCatalog& scrolled, int steps, std::chrono::milliseconds interval)
{
    auto& application = static_cast<TimedApplication&>(*qApp);
    application.milliseconds.clear();
    application.recording = true;
    scrolled.scroll(steps, interval);
    auto* model = scrolled.panel->model();
    const double settled =
        waitFor([&] { return model->cardAt(model->rowCount() - 1) && model->thumbnailAt(model->rowCount() - 1); });
    application.recording = false;
    auto times = application.milliseconds;
    std::sort(times.begin(), times.end());
    const auto late = times.end() - std::lower_bound(times.begin(), times.end(), kFrame);
    return {{"steps", steps},
            {"interval_ms", interval.count()},
            {"events", times.size()},
            {"late_frames", late},
            {"longest_ms", times.back()},
            {"p99_ms", times[times.size() * 99 / 100]},
            {"median_ms", times[times.size() / 2]},
            {"last_thumbnail_ms", settled}};
}

} // namespace

int main(int count, char** arguments)
{
    TimedApplication application(count, arguments);
    const int rows = count > 1 ? std::atoi(arguments[1]) : 100'000;
    const int steps = count > 2 ? std::atoi(arguments[2]) : 600;
    ScrolledCatalog scrolled(rows, kFiles);
    waitFor([&] { return scrolled.panel->model()->rowCount() == rows; });
    nlohmann::json result{{"bench", "scrolling"}, {"rows", rows}};
    result["dragging, no thumbnail made yet"] = measured(scrolled, steps, std::chrono::milliseconds(16));
    result["dragging again"] = measured(scrolled, steps, std::chrono::milliseconds(16));
    std::cout << result.dump(2) << "\n";
    return 0;
}
