// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "engine/train/events.h"
#include "ui/bridges/thumbnail_loader.h"
#include "ui/models/word_difference.h"

namespace vitrine::ui {

/// One generated caption beside the truth, ready to be painted.
struct CaptionCell {
    QString text;
    std::vector<TextRange> wrong; ///< words that differ from the truth
    std::vector<MissingWords> missing; ///< of the truth
    bool truthHasPrice = false;
    std::optional<double> priceError; ///< (predicted − true) / true; absent when the caption names no price
};

/// What the model said about the watched pictures at each evaluation: a row for each picture; its picture,
/// the truth, then one column for each evaluation, the newest first.
class CaptionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PictureColumn, TruthColumn, FirstEvaluationColumn };

    explicit CaptionsModel(ThumbnailLoader& thumbnails, QObject* parent = nullptr);

    void clear();
    void add(const train::CaptionsPredicted& captions);
    /// Where the pictures of the examples (product ids as text) are.
    void setPictures(const std::map<std::string, QString>& files);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const CaptionCell* captionAt(const QModelIndex& index) const; ///< null outside the evaluations' columns
    const QPixmap* pictureAt(int row, int side) const;
    std::vector<std::string> examples() const;
    std::vector<std::uint64_t> steps() const; ///< newest first, as the columns stand

private:
    struct Row {
        std::string example;
        QString truth;
        QString picture;
        std::map<std::uint64_t, CaptionCell> captions;
    };
    std::uint64_t stepOfColumn(int column) const;

    ThumbnailLoader& m_thumbnails;
    std::vector<Row> m_rows;
    std::vector<std::uint64_t> m_steps; ///< newest first
};

/// "price 12 % too high", in the window's language and locale.
QString priceErrorText(const CaptionCell& cell);

} // namespace vitrine::ui
