// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/captions_model.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

#include "ui/plain_tool_tip.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

CaptionCell cellOf(const train::PredictedCaption& caption)
{
    CaptionCell cell;
    cell.text = toQString(caption.predicted).simplified();
    cell.wrong = wordsThatDiffer(cell.text, toQString(caption.truth));
    cell.missing = wordsThatAreMissing(cell.text, toQString(caption.truth).simplified());
    cell.truthHasPrice = caption.true_price && *caption.true_price != 0;
    if (cell.truthHasPrice && caption.predicted_price)
        cell.priceError = (*caption.predicted_price - *caption.true_price) / std::abs(*caption.true_price);
    return cell;
}

} // namespace

QString priceErrorText(const CaptionCell& cell)
{
    if (!cell.truthHasPrice)
        return {};
    if (!cell.priceError)
        return CaptionsModel::tr("no price named");
    const double percent = std::abs(*cell.priceError) * 100;
    if (percent < 0.05)
        return CaptionsModel::tr("price right");
    const auto number = QLocale().toString(percent, 'f', percent < 10 ? 1 : 0);
    return *cell.priceError > 0 ? CaptionsModel::tr("price %1 % too high").arg(number)
                                : CaptionsModel::tr("price %1 % too low").arg(number);
}

CaptionsModel::CaptionsModel(ThumbnailLoader& thumbnails, QObject* parent)
    : QAbstractTableModel(parent), m_thumbnails(thumbnails)
{
    connect(&m_thumbnails, &ThumbnailLoader::loaded, this, [this](const QString& file) {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            if (m_rows[row].picture == file) {
                const auto changed = index(static_cast<int>(row), PictureColumn);
                emit dataChanged(changed, changed, {Qt::DecorationRole});
            }
    });
}

void CaptionsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_steps.clear();
    endResetModel();
}

void CaptionsModel::add(const train::CaptionsPredicted& captions)
{
    const auto sameExamples = [&] {
        return std::equal(m_rows.begin(), m_rows.end(), captions.captions.begin(), captions.captions.end(),
                          [](const Row& row, const train::PredictedCaption& caption) {
                              return row.example == caption.example;
                          });
    };
    if (m_rows.empty() || !sameExamples()) {
        beginResetModel();
        m_rows.clear();
        m_steps.clear();
        for (const auto& caption : captions.captions)
            m_rows.push_back({caption.example, toQString(caption.truth).simplified(), {}, {}});
        endResetModel();
    }
    const auto fill = [&] {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rows[row].captions[captions.step] = cellOf(captions.captions[row]);
    };
    const auto place =
        std::find_if(m_steps.begin(), m_steps.end(), [&](auto step) { return step <= captions.step; });
    const int column = FirstEvaluationColumn + static_cast<int>(place - m_steps.begin());
    if (place != m_steps.end() && *place == captions.step) { // a resumed run evaluates the step again
        fill();
        if (!m_rows.empty())
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
        return;
    }
    beginInsertColumns({}, column, column);
    m_steps.insert(place, captions.step);
    fill();
    endInsertColumns();
}

void CaptionsModel::setPictures(const std::map<std::string, QString>& files)
{
    for (auto& row : m_rows)
        if (const auto found = files.find(row.example); found != files.end())
            row.picture = found->second;
    if (!m_rows.empty())
        emit dataChanged(index(0, PictureColumn), index(rowCount() - 1, PictureColumn));
}

void CaptionsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CaptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstEvaluationColumn + static_cast<int>(m_steps.size());
}

std::uint64_t CaptionsModel::stepOfColumn(int column) const
{
    return m_steps[static_cast<std::size_t>(column - FirstEvaluationColumn)];
}

const CaptionCell* CaptionsModel::captionAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < FirstEvaluationColumn)
        return nullptr;
    const auto& captions = m_rows[static_cast<std::size_t>(index.row())].captions;
    const auto found = captions.find(stepOfColumn(index.column()));
    return found == captions.end() ? nullptr : &found->second;
}

const QPixmap* CaptionsModel::pictureAt(int row, int side) const
{
    return m_thumbnails.thumbnail(m_rows[static_cast<std::size_t>(row)].picture, side);
}

QVariant CaptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == PictureColumn)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Picture of: %1").arg(row.truth)) : QVariant();
    if (index.column() == TruthColumn)
        return role == Qt::DisplayRole   ? QVariant(row.truth)
               : role == Qt::ToolTipRole ? QVariant(plainToolTip(row.truth))
                                         : QVariant();
    const auto* caption = captionAt(index);
    if (!caption)
        return {};
    if (role == Qt::DisplayRole)
        return caption->text;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList lines{caption->text};
        for (const auto& missing : caption->missing)
            lines << tr("Missing: %1", "words of a caption").arg(missing.words);
        if (const auto price = priceErrorText(*caption); !price.isEmpty())
            lines << price;
        const auto text = lines.join('\n');
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    return {};
}

QVariant CaptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    if (section == PictureColumn)
        return tr("Picture");
    if (section == TruthColumn)
        return tr("Truth");
    if (section >= columnCount())
        return {};
    const auto step = stepOfColumn(section);
    return step == 0 ? tr("Before training") : tr("Step %1").arg(QLocale().toString(qulonglong(step)));
}

std::vector<std::string> CaptionsModel::examples() const
{
    std::vector<std::string> all;
    for (const auto& row : m_rows)
        all.push_back(row.example);
    return all;
}

std::vector<std::uint64_t> CaptionsModel::steps() const
{
    return m_steps;
}

} // namespace vitrine::ui
