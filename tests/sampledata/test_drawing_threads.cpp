// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <opencv2/core.hpp>

#include "engine/sampledata/attributes.h"
#include "engine/sampledata/painting/scene.h"
#include "engine/sampledata/profile.h"

using namespace vitrine;

class TestDrawingThreads : public QObject {
    Q_OBJECT
private slots:
    /// OpenCV's own threads, taken down while another picture was being drawn, made the program hang or die.
    /// In a process of its own: whatever else is called first would settle it.
    void drawingStaysOnTheThreadThatAskedForIt()
    {
        const core::Random random(1);
        sampledata::painting::photograph(sampledata::Attributes{}, sampledata::Photography::Plain, random);
        QCOMPARE(cv::getNumThreads(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDrawingThreads)
#include "test_drawing_threads.moc"
