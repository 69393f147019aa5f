// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QDialog>

#include "engine/vlm/adapter.h"
#include "ui/bridges/background_jobs.h"
#include "ui/file_chooser.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vitrine::vlm {
struct Caption;
}

namespace vitrine::ui {

class CaptionStream;
class PictureView;

/// A model that can be tried: the starter, a run's best checkpoint, or a folder.
struct CaptionModel {
    QString name; ///< empty: the starter model
    std::filesystem::path model;
    std::vector<vlm::AdapterChoice> adapters;
    std::string prompt; ///< what the model was trained with
};

/// The product whose picture is captioned.
struct CaptionSubject {
    QString title;
    std::filesystem::path picture;
};

/// *Try a caption*: one picture, a choice of models, and the words as the model says them. Stays open beside the
/// catalog, so that one product after another can be tried. Open with show().
class CaptionDialog : public QDialog {
    Q_OBJECT
public:
    CaptionDialog(BackgroundJobs& jobs, FileChooser chooser, QWidget* parent = nullptr);
    ~CaptionDialog() override;

    /// `models` holds at least one; the last of them is offered first, unless one is chosen already.
    void setModels(std::vector<CaptionModel> models);
    void setSubject(const CaptionSubject& subject);

signals:
    void problem(const core::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillModels();
    void chooseFolder();
    void captionOrStop();
    void showPicture();
    void showState();
    void showResult(const vlm::Caption& caption);
    const CaptionModel* model() const;

    BackgroundJobs& m_jobs;
    FileChooser m_chooser;
    CaptionStream* m_stream;
    std::vector<CaptionModel> m_models;
    CaptionSubject m_subject;
    QString m_result; ///< how the last caption ended, below the words
    PictureView* m_picture;
    QLabel* m_title;
    QLabel* m_modelLabel;
    QComboBox* m_model;
    QPushButton* m_folder;
    QLabel* m_promptLabel;
    QPlainTextEdit* m_prompt;
    QLabel* m_captionLabel;
    QPlainTextEdit* m_caption;
    QLabel* m_state;
    QPushButton* m_start;
    QPushButton* m_close;
    JobHandle m_pictureJob;
};

} // namespace vitrine::ui
