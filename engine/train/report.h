// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/train/metrics.h"
#include "engine/train/run_folder.h"

namespace vitrine::train {

/// One row of the report's picture table.
struct ReportRow {
    std::string jpeg; ///< the picture's bytes, small, embedded as base64
    PredictedCaption before;
    PredictedCaption after;
};

/// What a report shows. Everything is given; the report decides nothing.
struct ReportContent {
    std::string title;
    std::string data; ///< one line: what it was trained on
    Recipe recipe;
    RunCurves curves;
    Metrics before;
    Metrics after;
    Metrics blind;
    std::vector<ReportRow> rows;
};

/// One self-contained HTML file (no script, no network): the metrics before, after and blind, the loss and
/// image-use plots as SVG, the picture table with differences marked, the recipe. All texts are escaped.
std::string renderReport(const ReportContent& content);

/// renderReport() written atomically.
void writeReport(const ReportContent& content, const std::filesystem::path& file);

} // namespace vitrine::train
