// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recipe_form.h"

#include <algorithm>
#include <limits>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <nlohmann/json.hpp>

#include "engine/core/number_text.h"
#include "ui/panels/model_hint.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

const std::vector<std::string> kMainFields{"base_model", "method",
                                           "rank",       "alpha",
                                           "epochs",     "learning_rate",
                                           "batch_size", "gradient_accumulation_steps",
                                           "num_crops",  "evaluation_interval",
                                           "seed",       "device"};
const std::vector<std::string> kMoreFields{
    "max_steps", "schedule",        "warmup_ratio",        "weight_decay",     "max_gradient_norm",
    "dropout",   "evaluation_rows", "evaluation_captions", "watched_pictures", "checkpoint_interval",
    "precision", "base_precision",  "prompt_template",     "response_template"};

bool isTemplate(const std::string& field)
{
    return field.ends_with("_template");
}

/// The names that a choice field allows; empty for a field that is no choice.
std::vector<std::string> choicesOf(const std::string& field)
{
    if (field == "method")
        return {"lora", "qlora", "full"};
    if (field == "base_precision")
        return {"nf4", "int8"};
    if (field == "schedule")
        return {"cosine", "linear", "constant"};
    if (field == "precision")
        return {"auto", "f32", "bf16"};
    return {};
}

QString labelOf(const std::string& field)
{
    // clang-format off
    if (field == "base_model") return RecipeForm::tr("&Base model");
    if (field == "method") return RecipeForm::tr("Method");
    if (field == "base_precision") return RecipeForm::tr("Base weights");
    if (field == "rank") return RecipeForm::tr("R&ank");
    if (field == "alpha") return RecipeForm::tr("Alpha");
    if (field == "epochs") return RecipeForm::tr("Epo&chs");
    if (field == "learning_rate") return RecipeForm::tr("&Learning rate");
    if (field == "batch_size") return RecipeForm::tr("Batch");
    if (field == "gradient_accumulation_steps") return RecipeForm::tr("Accumulation");
    if (field == "num_crops") return RecipeForm::tr("Crops");
    if (field == "evaluation_interval") return RecipeForm::tr("Evaluate every", "followed by a number of steps");
    if (field == "seed") return RecipeForm::tr("See&d");
    if (field == "device") return RecipeForm::tr("Dev&ice");
    if (field == "max_steps") return RecipeForm::tr("Steps at most");
    if (field == "schedule") return RecipeForm::tr("Schedule");
    if (field == "warmup_ratio") return RecipeForm::tr("Warm-up");
    if (field == "weight_decay") return RecipeForm::tr("Weight decay");
    if (field == "max_gradient_norm") return RecipeForm::tr("Gradient limit");
    if (field == "dropout") return RecipeForm::tr("Dropout");
    if (field == "evaluation_rows") return RecipeForm::tr("Rows evaluated");
    if (field == "evaluation_captions") return RecipeForm::tr("Rows captioned");
    if (field == "watched_pictures") return RecipeForm::tr("Watched pictures");
    if (field == "checkpoint_interval") return RecipeForm::tr("Checkpoint every");
    if (field == "precision") return RecipeForm::tr("Precision");
    if (field == "prompt_template") return RecipeForm::tr("Prompt");
    if (field == "response_template") return RecipeForm::tr("Response");
    // clang-format on
    return toQString(field);
}

QString choiceText(const std::string& choice)
{
    if (choice == "lora")
        return RecipeForm::tr("LoRA adapter");
    if (choice == "qlora")
        return RecipeForm::tr("LoRA adapter, quantised base (QLoRA)");
    if (choice == "nf4")
        return RecipeForm::tr("4 bits (NF4)");
    if (choice == "int8")
        return RecipeForm::tr("8 bits");
    if (choice == "full")
        return RecipeForm::tr("All weights");
    if (choice == "cosine")
        return RecipeForm::tr("Cosine");
    if (choice == "linear")
        return RecipeForm::tr("Linear");
    if (choice == "constant")
        return RecipeForm::tr("Constant");
    if (choice == "auto")
        return RecipeForm::tr("Automatic");
    return toQString(choice);
}

/// What the spin box says for its smallest value, where 0 has a meaning of its own.
QString zeroText(const std::string& field)
{
    if (field == "num_crops")
        return RecipeForm::tr("as the model says");
    if (field == "max_steps")
        return RecipeForm::tr("no limit");
    if (field == "evaluation_interval")
        return RecipeForm::tr("only before and after");
    if (field == "evaluation_rows")
        return RecipeForm::tr("all");
    return {};
}

QString suffixOf(const std::string& field)
{
    return field == "evaluation_interval" || field == "checkpoint_interval" ? RecipeForm::tr(" steps")
                                                                            : QString();
}

/// \n is shown as a line break would be written, so that a template stays one line of text.
QString escaped(QString text)
{
    return text.replace('\n', "\\n");
}
QString unescaped(QString text)
{
    return text.replace("\\n", "\n");
}

} // namespace

RecipeForm::RecipeForm(FileChooser chooser, QWidget* parent)
    : QWidget(parent), m_chooser(std::move(chooser)), m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)), m_chooseModel(new QPushButton(this)), m_modelHint(new ModelHint(this)),
      m_more(new QToolButton(this)), m_moreFields(new QWidget(this))
{
    m_name->setObjectName("recipe.name");
    m_nameLabel->setBuddy(m_name);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(m_nameLabel, m_name);
    for (const auto& field : kMainFields)
        addRow(form, field, editorFor(field));
    auto* more = new QFormLayout(m_moreFields);
    more->setContentsMargins({});
    more->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    more->setLabelAlignment(Qt::AlignLeft);
    for (const auto& field : kMoreFields)
        addRow(more, field, editorFor(field));
    m_more->setObjectName("recipe.more");
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_moreFields->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_more);
    layout->addWidget(m_moreFields);
    layout->addStretch();

    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_moreFields->setVisible(on);
    });
    connect(static_cast<QComboBox*>(editor("method")), &QComboBox::currentIndexChanged, this,
            &RecipeForm::showMethod);
    connect(m_chooseModel, &QPushButton::clicked, this, [this] {
        m_chooser(
            this,
            {FileQuestion::Kind::ExistingFolder,
             tr("Choose a Phi-3-Vision model folder"),
             static_cast<QLineEdit*>(editor("base_model"))->text(),
             {}},
            [this](const QString& path) { static_cast<QLineEdit*>(editor("base_model"))->setText(path); });
    });
    retranslate();
    connect(static_cast<QLineEdit*>(editor("base_model")), &QLineEdit::textChanged, this,
            &RecipeForm::followModel);
    connect(static_cast<QLineEdit*>(editor("base_model")), &QLineEdit::textChanged, m_modelHint, &ModelHint::lookAt);
    setRecipe(train::defaultRecipeFor({}));
}

void RecipeForm::followModel(const QString& model)
{
    try {
        auto untouched = train::defaultRecipeFor(model.isEmpty() ? "another" : "");
        untouched.base_model = model.toStdString();
        if (recipe().toJson() == untouched.toJson())
            setRecipe(train::defaultRecipeFor(untouched.base_model));
    } catch (const core::Error&) {
        return; // a field holds something that is refused: somebody is at work here
    }
}

QWidget* RecipeForm::editorFor(const std::string& field)
{
    if (const auto choices = choicesOf(field); !choices.empty()) {
        auto* box = new QComboBox(this);
        for (const auto& choice : choices)
            box->addItem(QString(), toQString(choice));
        return box;
    }
    if (isTemplate(field)) {
        auto* text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 14);
        return text;
    }
    const auto value = train::Recipe().toJson().at(field);
    if (value.is_number_integer()) {
        auto* box = new QSpinBox(this);
        box->setRange(field == "num_crops" || field == "max_steps" || field.starts_with("evaluation_") ||
                              field == "watched_pictures" || field == "seed"
                          ? 0
                          : 1,
                      std::numeric_limits<int>::max());
        return box;
    }
    return new QLineEdit(this);
}

void RecipeForm::addRow(QFormLayout* form, const std::string& field, QWidget* editor)
{
    editor->setObjectName("recipe." + toQString(field));
    auto* label = new QLabel(this);
    label->setBuddy(editor);
    if (field == "base_model") {
        m_chooseModel->setObjectName("recipe.chooseModel");
        auto* both = new QHBoxLayout;
        both->addWidget(editor, 1);
        both->addWidget(m_chooseModel);
        form->addRow(label, both);
        form->addRow(QString(), m_modelHint);
    } else {
        form->addRow(label, editor);
    }
    m_rows.push_back({field, label, editor});
}

QWidget* RecipeForm::editor(const std::string& field) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.field == field; });
    return found == m_rows.end() ? nullptr : found->editor;
}

void RecipeForm::retranslate()
{
    m_nameLabel->setText(tr("Run &name"));
    m_name->setAccessibleName(tr("Run name"));
    m_name->setPlaceholderText(tr("chosen by date"));
    m_chooseModel->setText(tr("&Folder …"));
    m_chooseModel->setAccessibleName(tr("Choose the base model's folder"));
    m_more->setText(tr("More fields"));
    m_more->setAccessibleName(tr("More fields of the recipe"));
    for (const auto& row : m_rows) {
        row.label->setText(labelOf(row.field));
        row.editor->setAccessibleName(labelOf(row.field).remove('&'));
        const auto& fields = train::recipeFields();
        const auto known = std::find_if(fields.begin(), fields.end(), [&](const train::RecipeField& each) {
            return each.name == row.field;
        });
        if (known != fields.end()) {
            const auto tip =
                QString("<p><b>%1</b></p><p>%2</p>")
                    .arg(toQString(row.field), translated("Recipe", known->description).toHtmlEscaped());
            row.editor->setToolTip(tip);
            row.label->setToolTip(tip);
        }
        if (auto* box = qobject_cast<QComboBox*>(row.editor))
            for (int at = 0; at < box->count(); ++at)
                box->setItemText(at, choiceText(box->itemData(at).toString().toStdString()));
        if (auto* box = qobject_cast<QSpinBox*>(row.editor)) {
            box->setLocale(QLocale());
            box->setSpecialValueText(box->minimum() == 0 ? zeroText(row.field) : QString());
            box->setSuffix(suffixOf(row.field));
        }
    }
    static_cast<QLineEdit*>(editor("base_model"))->setPlaceholderText(tr("Starter model"));
}

void RecipeForm::showMethod()
{
    const auto method = static_cast<QComboBox*>(editor("method"))->currentData().toString();
    for (const char* field : {"rank", "alpha", "dropout"})
        editor(field)->setEnabled(method != "full");
    editor("base_precision")->setEnabled(method == "qlora");
}

std::string RecipeForm::textOf(const Row& row) const
{
    if (const auto* box = qobject_cast<const QComboBox*>(row.editor))
        return box->currentData().toString().toStdString();
    if (const auto* box = qobject_cast<const QSpinBox*>(row.editor))
        return std::to_string(box->value());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(row.editor))
        return unescaped(text->toPlainText()).toStdString();
    const auto text = static_cast<const QLineEdit*>(row.editor)->text().trimmed();
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber); // 0,0002 where people write so
    const bool wantsNumber = !train::Recipe().toJson().at(row.field).is_string();
    return isNumber && wantsNumber ? core::pythonFloat(number) : text.toStdString();
}

void RecipeForm::setText(const Row& row, const train::Recipe& recipe)
{
    const auto value = recipe.toJson().at(row.field);
    if (auto* box = qobject_cast<QComboBox*>(row.editor))
        box->setCurrentIndex(std::max(0, box->findData(toQString(value.get<std::string>()))));
    else if (auto* spin = qobject_cast<QSpinBox*>(row.editor))
        spin->setValue(static_cast<int>(value.get<std::int64_t>()));
    else if (auto* text = qobject_cast<QPlainTextEdit*>(row.editor))
        text->setPlainText(escaped(toQString(value.get<std::string>())));
    else if (value.is_string())
        static_cast<QLineEdit*>(row.editor)->setText(toQString(value.get<std::string>()));
    else
        static_cast<QLineEdit*>(row.editor)->setText(QLocale().toString(value.get<double>(), 'g', 6));
}

train::Recipe RecipeForm::recipe() const
{
    auto recipe = m_rest;
    for (const auto& row : m_rows)
        recipe.set(row.field, textOf(row));
    recipe.validate();
    return recipe;
}

void RecipeForm::setRecipe(const train::Recipe& recipe)
{
    m_rest = recipe;
    for (const auto& row : m_rows)
        setText(row, recipe);
    showMethod();
}

QString RecipeForm::runName() const
{
    return m_name->text().trimmed();
}

void RecipeForm::setJobs(BackgroundJobs* jobs)
{
    m_modelHint->setJobs(jobs);
}

void RecipeForm::showField(const std::string& name)
{
    auto* wanted = editor(name);
    if (!wanted)
        return;
    if (m_moreFields->isAncestorOf(wanted))
        m_more->setChecked(true);
    wanted->setFocus(Qt::OtherFocusReason);
}

void RecipeForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        train::Recipe shown;
        bool complete = true;
        try {
            shown = recipe();
        } catch (const core::Error&) {
            complete = false; // what is wrong stays as it was typed
        }
        retranslate();
        if (complete)
            setRecipe(shown);
    }
}

} // namespace vitrine::ui
