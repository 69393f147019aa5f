// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "engine/catalog/import/import.h"

class QComboBox;
class QLabel;

namespace vitrine::ui {

/// How a source is read: its format, its encoding, what parts its columns, its decimal sign. Each is
/// recognised unless a person chooses, and what was recognised is shown.
class ReadingForm : public QWidget {
    Q_OBJECT
public:
    explicit ReadingForm(QWidget* parent = nullptr);

    /// What a person chose; nothing where it is to be recognised.
    struct Reading {
        std::optional<catalog::SourceFormat> format;
        std::optional<catalog::Encoding> encoding;
        std::optional<char> delimiter;
        std::optional<char> decimalSign;
    };
    Reading reading() const;
    void setReading(const Reading& reading); ///< tells nobody
    /// nullptr: nothing is known of the source.
    void showRecognised(const catalog::SourcePreview* preview);

signals:
    void readingChanged();     ///< the source is to be read anew
    void decimalSignChanged(); ///< the same rows mean other prices

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();

    QLabel* m_formatLabel;
    QComboBox* m_format;
    QLabel* m_encodingLabel;
    QComboBox* m_encoding;
    QLabel* m_delimiterLabel;
    QComboBox* m_delimiter;
    QLabel* m_decimalLabel;
    QComboBox* m_decimal;
    std::optional<catalog::SourcePreview> m_recognised; ///< without its rows
};

} // namespace vitrine::ui
