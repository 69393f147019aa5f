// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridges/caption_stream.h"

#include <mutex>
#include <optional>

#include "engine/imaging/decode.h"
#include "ui/text.h"

namespace vitrine::ui {

/// What the pool's threads use; it outlives the stream.
struct CaptionStream::Shared {
    std::mutex mutex;                  ///< guards the three below
    CaptionStream* receiver = nullptr; ///< null once the stream is gone
    std::string text;
    std::uint64_t wish = 0; ///< the newest one; words of earlier ones are dropped

    std::mutex modelMutex; ///< guards the two below, all the time that the model works
    std::filesystem::path loaded;
    std::optional<vlm::Captioner> captioner;

    void post(std::uint64_t ofWish, const std::string& textSoFar)
    {
        const std::scoped_lock lock(mutex);
        if (receiver == nullptr || ofWish != wish)
            return;
        const bool isWaking = !text.empty(); // later words ride along with the first one's wake-up
        text = textSoFar;
        if (isWaking || text.empty())
            return;
        const auto deliver = [shared = receiver->m_shared, to = receiver] {
            std::string words;
            {
                const std::scoped_lock inner(shared->mutex);
                words.swap(shared->text);
            }
            if (!words.empty() && to->m_running)
                emit to->textChanged(toQString(words));
        };
        QMetaObject::invokeMethod(receiver, deliver, Qt::QueuedConnection);
    }

    vlm::Caption caption(std::uint64_t ofWish, const CaptionWish& wanted, std::stop_token stop)
    {
        const std::scoped_lock lock(modelMutex);
        const core::Progress progress{stop};
        progress.step(0, 0);
        const auto picture = imaging::decodePicture(wanted.picture);
        if (!captioner || loaded != wanted.model) {
            captioner.reset(); // never two models in memory
            captioner.emplace(wanted.model);
            loaded = wanted.model;
        }
        captioner->useAdapters(wanted.adapters);
        return captioner->caption(picture, wanted.prompt, wanted.options, progress,
                                  [&](const std::string& textSoFar) { post(ofWish, textSoFar); });
    }
};

CaptionStream::CaptionStream(BackgroundJobs& jobs, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_shared(std::make_shared<Shared>())
{
    m_shared->receiver = this;
}

CaptionStream::~CaptionStream()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->receiver = nullptr;
}

void CaptionStream::start(const CaptionWish& wish)
{
    std::uint64_t number = 0;
    {
        const std::scoped_lock lock(m_shared->mutex);
        number = ++m_shared->wish;
        m_shared->text.clear();
    }
    m_running = true;
    m_job = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [shared = m_shared, number, wish](std::stop_token stop) { return shared->caption(number, wish, stop); },
        [this](const vlm::Caption& caption) {
            m_running = false;
            emit finished(caption);
        },
        [this](const core::Problem& problem) {
            m_running = false;
            emit failed(problem);
        });
}

void CaptionStream::stop()
{
    if (!m_running)
        return;
    m_job.cancel();
    m_running = false;
    emit stopped();
}

} // namespace vitrine::ui
