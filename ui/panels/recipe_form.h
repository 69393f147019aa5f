// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "engine/core/error.h"
#include "engine/train/recipe.h"
#include "ui/file_chooser.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace vitrine::ui {

class BackgroundJobs;
class ModelHint;

/// The recipe's main fields, the rest folded away. Names, ranges and meanings come from
/// train::recipeFields().
class RecipeForm : public QWidget {
    Q_OBJECT
public:
    explicit RecipeForm(FileChooser chooser, QWidget* parent = nullptr);

    /// What is entered. Throws core::Error for a value that is out of its range, naming the field.
    train::Recipe recipe() const;
    void setRecipe(const train::Recipe& recipe);
    /// Free to be chosen; empty: the program chooses.
    QString runName() const;
    /// Where what the model's folder holds is read; without, it is not said. See ModelHint::setJobs().
    void setJobs(BackgroundJobs* jobs);
    /// Puts the focus on the field that a problem names.
    void showField(const std::string& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        std::string field;
        QLabel* label = nullptr;
        QWidget* editor = nullptr;
    };
    void addRow(QFormLayout* form, const std::string& field, QWidget* editor);
    QWidget* editorFor(const std::string& field);
    /// Another model's defaults, as long as nobody has changed the ones that are shown.
    void followModel(const QString& model);
    void retranslate();
    void showMethod();
    QWidget* editor(const std::string& field) const;
    std::string textOf(const Row& row) const;
    void setText(const Row& row, const train::Recipe& recipe);

    FileChooser m_chooser;
    train::Recipe m_rest; ///< the fields that the form does not show
    std::vector<Row> m_rows;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QPushButton* m_chooseModel;
    ModelHint* m_modelHint;
    QToolButton* m_more;
    QWidget* m_moreFields;
};

} // namespace vitrine::ui
