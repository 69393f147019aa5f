// SPDX-License-Identifier: GPL-3.0-or-later
// The real grid over 100,000 rows: what its thread does while somebody drags the scroll bar.
#include <map>
#include <string>

#include <QtTest>

#include "engine/core/blocking_work.h"
#include "tests/ui/scrolled_catalog.h"

using namespace vitrine;

namespace {

constexpr int kRows = 100'000;
constexpr int kFiles = 3000;
constexpr int kPatience = 120'000; // ms
constexpr double kFrame = 16.0;    // ms
constexpr int kSteps = 400;

} // namespace

class TestScrolling : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_scrolled = std::make_unique<ScrolledCatalog>(kRows, kFiles);
        QTRY_COMPARE_WITH_TIMEOUT(m_scrolled->panel->model()->rowCount(), kRows, kPatience);
    }
    void cleanupTestCase() { m_scrolled.reset(); }

    void theGridsThreadWaitsForNoDisk()
    {
        std::map<std::string, int> waits;
        core::watchBlockingWork([&](const char* what) { ++waits[what]; });
        auto& application = static_cast<TimedApplication&>(*qApp);
        application.recording = true;
        m_scrolled->scroll(kSteps, std::chrono::milliseconds(8));
        application.recording = false;
        core::watchBlockingWork({});
        for (const auto& [what, count] : waits)
            QVERIFY2(count == 0, (what + " " + std::to_string(count) + " times").c_str());

        auto& times = application.milliseconds;
        std::sort(times.begin(), times.end());
        const auto late = times.end() - std::lower_bound(times.begin(), times.end(), kFrame);
        qInfo("%zu events; the longest %.1f ms, 99 %% within %.1f ms; %td longer than 16 ms", times.size(), times.back(),
              times[times.size() * 99 / 100], late);
        // A busy machine makes some steps late. Every other one is late only where each of them waits for something.
        QVERIFY2(late < kSteps / 2, "every other step of the scroll bar takes longer than a frame");
    }

    void whatIsOnScreenAtTheEndIsShown()
    {
        auto* model = m_scrolled->panel->model();
        m_scrolled->scroll(50, std::chrono::milliseconds(2));
        QTRY_VERIFY_WITH_TIMEOUT(model->cardAt(kRows - 1) && model->thumbnailAt(kRows - 1), kPatience);
        QVERIFY(model->data(model->index(kRows - 1), Qt::DisplayRole).toString().endsWith("99999"));
    }

    void askingTheModelMakesNoPicture()
    {
        auto* model = m_scrolled->panel->model();
        const auto index = model->index(kRows - 1);
        QTRY_VERIFY_WITH_TIMEOUT(model->thumbnailAt(kRows - 1), kPatience);
        const auto key = model->thumbnailAt(kRows - 1)->cacheKey();
        for (int i = 0; i < 3; ++i) // the very pixmap that the loader holds
            QCOMPARE(model->data(index, Qt::DecorationRole).value<QPixmap>().cacheKey(), key);
    }

    void rowsNotReadYetAreAskedForAndAnnounced()
    {
        auto* model = m_scrolled->panel->model();
        m_scrolled->panel->grid()->verticalScrollBar()->setValue(0);
        constexpr int kRow = kRows / 2;
        const QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        m_scrolled->panel->model()->setQuery({"sort:-title", std::nullopt, false});
        QTRY_VERIFY_WITH_TIMEOUT(reset.count() > 0, kPatience); // nothing is read of a new list
        const auto index = model->index(kRow);
        QVERIFY(!model->data(index, Qt::DisplayRole).isValid());
        const QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(model->data(index, ui::ProductModel::LoadedRole).toBool(), kPatience);
        QVERIFY(changed.count() > 0);
    }

private:
    std::unique_ptr<ScrolledCatalog> m_scrolled;
};

int main(int count, char** arguments)
{
    TimedApplication application(count, arguments);
    TestScrolling test;
    return QTest::qExec(&test, count, arguments);
}

#include "test_scrolling.moc"
