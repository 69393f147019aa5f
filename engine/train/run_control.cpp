// SPDX-License-Identifier: GPL-3.0-or-later
#include <condition_variable>
#include <mutex>

#include "engine/train/trainer.h"

namespace vitrine::train {

struct RunControl::Impl {
    std::stop_source source;
    mutable std::mutex mutex; // guards paused
    std::condition_variable_any wake;
    bool paused = false;
};

RunControl::RunControl() : m_impl(std::make_unique<Impl>()) {}
RunControl::~RunControl() = default;

void RunControl::pause()
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->paused = true;
}

void RunControl::resume()
{
    {
        const std::scoped_lock lock(m_impl->mutex);
        m_impl->paused = false;
    }
    m_impl->wake.notify_all();
}

void RunControl::stop()
{
    m_impl->source.request_stop();
}

bool RunControl::paused() const
{
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->paused;
}

std::stop_token RunControl::stopToken() const
{
    return m_impl->source.get_token();
}

bool RunControl::waitWhilePaused()
{
    std::unique_lock lock(m_impl->mutex);
    if (!m_impl->paused)
        return false;
    m_impl->wake.wait(lock, m_impl->source.get_token(), [this] { return !m_impl->paused; });
    return true;
}

} // namespace vitrine::train
