// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridges/thumbnail_loader.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <vector>

#include <QElapsedTimer>

#include "engine/core/error.h"
#include "engine/imaging/thumbnail.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr std::size_t kWaitingRequests =
    400; ///< several screens full; more would only delay what is on screen

constexpr qint64 kDeliveringTime =
    5; ///< ms: what has been made meanwhile comes with the next turn of the event loop

struct Request {
    QString key;
    QString file;
    int side = 0;
};

/// The size that is kept on disk for this one: a few sizes only. Scaling the rest of the way is done once,
/// here, and not at every painting.
int storedSide(int side)
{
    int stored = 160;
    while (stored < side)
        stored += 160;
    return stored;
}

QString keyOf(const QString& file, int side)
{
    return file + QChar(0) + QString::number(side);
}

} // namespace

QImage toQImage(const core::Picture& picture)
{
    if (picture.empty())
        return {};
    return QImage(picture.rgb.data(), picture.width, picture.height, picture.width * 3, QImage::Format_RGB888)
        .convertToFormat(QImage::Format_RGB32);
}

struct ThumbnailLoader::Answer {
    QString key;
    QString file;
    QImage image; ///< null: it cannot be made
};

/// What the GUI thread and the pool share; everything but `cache` is guarded by `mutex`.
struct ThumbnailLoader::Shared {
    explicit Shared(std::filesystem::path folder) : cache(std::move(folder)) {}

    const imaging::ThumbnailCache cache;
    std::mutex mutex;
    ThumbnailLoader* receiver = nullptr;
    std::deque<Request> waiting; ///< newest last
    QSet<QString> asked;         ///< waiting or being made
    std::vector<Answer> answers;

    std::optional<Request> takeNewest()
    {
        const std::scoped_lock lock(mutex);
        if (waiting.empty())
            return {};
        auto request = std::move(waiting.back());
        waiting.pop_back();
        return request;
    }

    Answer make(const Request& request) const
    {
        try {
            const auto stored = toQImage(cache.thumbnail(toPath(request.file), storedSide(request.side)));
            const auto size = stored.size().scaled(request.side, request.side, Qt::KeepAspectRatio);
            return {request.key, request.file,
                    size.width() < stored.width()
                        ? stored.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                        : stored};
        } catch (const core::Error&) {
            return {request.key, request.file, {}}; // the row's problem says why
        }
    }

    void answer(Answer answer)
    {
        const std::scoped_lock lock(mutex);
        asked.remove(answer.key);
        answers.push_back(std::move(answer));
        if (receiver && answers.size() == 1)
            QMetaObject::invokeMethod(receiver, &ThumbnailLoader::deliver, Qt::QueuedConnection);
    }
};

ThumbnailLoader::ThumbnailLoader(core::TaskPool& pool, std::filesystem::path cacheFolder,
                                 qsizetype memoryBytes, QObject* parent)
    : QObject(parent), m_pool(pool), m_shared(std::make_shared<Shared>(std::move(cacheFolder))),
      m_cache(memoryBytes / 1024)
{
    m_shared->receiver = this;
}

ThumbnailLoader::~ThumbnailLoader()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->receiver = nullptr;
    m_shared->waiting.clear();
}

const QPixmap* ThumbnailLoader::inMemory(const QString& file, int side) const
{
    return m_cache.object(keyOf(file, side));
}

const QPixmap* ThumbnailLoader::thumbnail(const QString& file, int side)
{
    const auto key = keyOf(file, side);
    if (const auto* pixmap = m_cache.object(key))
        return pixmap;
    if (file.isEmpty() || m_failed.contains(file))
        return nullptr;
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (m_shared->asked.contains(key))
            return nullptr;
        m_shared->asked.insert(key);
        m_shared->waiting.push_back({key, file, side});
        if (m_shared->waiting.size() > kWaitingRequests) {
            m_shared->asked.remove(m_shared->waiting.front().key);
            m_shared->waiting.pop_front();
        }
    }
    m_pool.submit(core::TaskPool::Order::NewestFirst, [shared = m_shared](std::stop_token) {
        if (const auto request = shared->takeNewest())
            shared->answer(shared->make(*request));
    });
    return nullptr;
}

void ThumbnailLoader::deliver()
{
    std::vector<Answer> answers;
    {
        const std::scoped_lock lock(m_shared->mutex);
        answers.swap(m_shared->answers);
    }
    QElapsedTimer elapsed;
    elapsed.start();
    for (std::size_t at = 0; at < answers.size(); ++at) {
        if (elapsed.elapsed() >= kDeliveringTime)
            return keepForLater({std::make_move_iterator(answers.begin() + static_cast<std::ptrdiff_t>(at)),
                                 std::make_move_iterator(answers.end())});
        const auto& answer = answers[at];
        if (answer.image.isNull()) {
            m_failed.insert(answer.file);
        } else {
            const auto kibibytes = std::max<qsizetype>(1, answer.image.sizeInBytes() / 1024);
            m_cache.insert(answer.key, std::make_unique<QPixmap>(QPixmap::fromImage(answer.image)).release(),
                           kibibytes);
        }
        emit loaded(answer.file);
    }
}

void ThumbnailLoader::keepForLater(std::vector<Answer> rest)
{
    const std::scoped_lock lock(m_shared->mutex);
    auto& answers = m_shared->answers;
    if (answers.empty()) // else whoever added the first one has asked for delivery
        QMetaObject::invokeMethod(this, &ThumbnailLoader::deliver, Qt::QueuedConnection);
    answers.insert(answers.begin(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
}

} // namespace vitrine::ui
