// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/opencv_setup.h"

#include <mutex>

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>

namespace vitrine::imaging {

void quietOpenCv()
{
    static std::once_flag once;
    std::call_once(once, [] {
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        cv::setNumThreads(1); // the task pool works on several pictures at a time
    });
}

} // namespace vitrine::imaging
