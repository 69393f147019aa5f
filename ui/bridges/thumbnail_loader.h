// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>

#include "engine/core/picture.h"
#include "engine/core/task_pool.h"

namespace vitrine::ui {

/// A copy of `picture` that Qt can paint.
QImage toQImage(const core::Picture& picture);

/// Small pictures for views: from memory at once, else made in the pool, newest request first. What was asked
/// for long ago and is still waiting when hundreds of newer requests have come is forgotten, and asked for
/// again by whoever paints it again. GUI thread.
class ThumbnailLoader : public QObject {
    Q_OBJECT
public:
    /// `cacheFolder` as imaging::ThumbnailCache wants it; `memoryBytes` bounds the pixmaps that are kept.
    ThumbnailLoader(core::TaskPool& pool, std::filesystem::path cacheFolder,
                    qsizetype memoryBytes = 192 << 20, QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    /// The picture, fitting into `side` × `side`, or null when it is not there yet (it is requested then) or
    /// cannot be made. Valid until the event loop runs.
    const QPixmap* thumbnail(const QString& file, int side);
    /// The same without asking for it.
    const QPixmap* inMemory(const QString& file, int side) const;
    /// It was tried and cannot be made.
    bool hasFailed(const QString& file) const { return m_failed.contains(file); }

signals:
    void loaded(const QString& file); ///< or failed

private:
    struct Shared;
    struct Answer;
    void deliver();
    void keepForLater(std::vector<Answer> rest); ///< the GUI has other things to do too

    core::TaskPool& m_pool;
    std::shared_ptr<Shared> m_shared;
    QCache<QString, QPixmap> m_cache; ///< cost in KiB
    QSet<QString> m_failed;
};

} // namespace vitrine::ui
