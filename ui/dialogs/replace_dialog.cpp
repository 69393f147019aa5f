// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replace_dialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

#include "ui/bridges/catalog_session.h"
#include "ui/field_text.h"
#include "ui/plain_tool_tip.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

using catalog::Field;

namespace {

constexpr int kTypingPause = 200;         ///< ms without a key before the preview runs
constexpr std::size_t kShownValues = 500; ///< nobody reads more; the counts are of all

} // namespace

ReplaceDialog::ReplaceDialog(CatalogSession& session, const catalog::Query& filter,
                             std::vector<catalog::ProductId> selected, QWidget* parent)
    : QDialog(parent), m_session(session), m_filter(filter), m_selected(std::move(selected)),
      m_findLabel(new QLabel(this)), m_find(new QLineEdit(this)), m_withLabel(new QLabel(this)),
      m_with(new QLineEdit(this)), m_regex(new QCheckBox(this)), m_case(new QCheckBox(this)),
      m_fieldsBox(new QGroupBox(this)), m_scopeBox(new QGroupBox(this)), m_summary(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_replace(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName("replace");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ReplaceDialog::preview);
    const auto soon = [this] {
        m_replace->setEnabled(false); // until what is asked for now has been looked at
        m_previewing = true;
        m_typing.start();
    };
    for (auto* line : {m_find, m_with})
        connect(line, &QLineEdit::textChanged, this, soon);
    for (auto* box : {m_regex, m_case})
        connect(box, &QCheckBox::toggled, this, soon);
    for (const auto& [field, box] : m_fields)
        connect(box, &QCheckBox::toggled, this, soon);
    for (const auto& [scope, button] : m_scopes)
        connect(button, &QRadioButton::toggled, this, soon);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        emit replaceRequested(replacement(), scope());
        accept();
    });
    connect(&m_session, &QObject::destroyed, this, &QDialog::reject);
    retranslate();
    clearPreview();
    resize(760, 620);
}

void ReplaceDialog::build()
{
    const auto name = [](QWidget* widget, const QString& text) { widget->setObjectName("replace." + text); };
    name(m_find, "find");
    name(m_with, "with");
    name(m_regex, "regex");
    name(m_case, "case");
    name(m_summary, "summary");
    name(m_list, "list");
    name(m_replace, "apply");
    name(m_cancel, "cancel");
    m_findLabel->setBuddy(m_find);
    m_withLabel->setBuddy(m_with);
    m_summary->setWordWrap(true);
    m_cancel->setAutoDefault(false);
    m_replace->setDefault(true);

    auto* fields = new QGridLayout(m_fieldsBox);
    int at = 0;
    for (const auto field : catalog::replaceableFields()) {
        auto* box = new QCheckBox(m_fieldsBox);
        name(box, "field." + toQString(nameOf(field)));
        box->setChecked(field == Field::Title);
        fields->addWidget(box, at / 4, at % 4);
        m_fields[field] = box;
        ++at;
    }
    auto* scopes = new QHBoxLayout(m_scopeBox);
    for (const auto& [scope, key] :
         {std::pair{Scope::All, "all"}, {Scope::Filtered, "filtered"}, {Scope::Selected, "selected"}}) {
        auto* button = new QRadioButton(m_scopeBox);
        name(button, QString("scope.") + key);
        scopes->addWidget(button);
        m_scopes[scope] = button;
    }
    scopes->addStretch();
    m_scopes.at(Scope::Selected)->setEnabled(!m_selected.empty());
    m_scopes.at(m_selected.size() > 1 ? Scope::Selected : Scope::Filtered)->setChecked(true);

    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnCount(3);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setVerticalSpacing(10);
    layout->addWidget(m_findLabel, 0, 0);
    layout->addWidget(m_find, 0, 1);
    layout->addWidget(m_withLabel, 1, 0);
    layout->addWidget(m_with, 1, 1);
    auto* options = new QHBoxLayout;
    options->addWidget(m_regex);
    options->addSpacing(16);
    options->addWidget(m_case);
    options->addStretch();
    layout->addLayout(options, 2, 1);
    layout->addWidget(m_fieldsBox, 3, 0, 1, 2);
    layout->addWidget(m_scopeBox, 4, 0, 1, 2);
    layout->addWidget(m_summary, 5, 0, 1, 2);
    layout->addWidget(m_list, 6, 0, 1, 2);
    layout->setRowStretch(6, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_replace);
    layout->addLayout(buttons, 7, 0, 1, 2);
}

void ReplaceDialog::retranslate()
{
    setWindowTitle(tr("Find and replace"));
    m_findLabel->setText(tr("&Find"));
    m_find->setAccessibleName(tr("Text to find"));
    m_withLabel->setText(tr("Replace &with"));
    m_with->setAccessibleName(tr("Text that takes its place"));
    m_with->setToolTip(
        tr("With a regular expression, $1 to $9 stand for its groups and $& for all that was found."));
    m_regex->setText(tr("Regular e&xpression"));
    m_case->setText(tr("&Match case"));
    m_fieldsBox->setTitle(tr("Fields"));
    for (const auto& [field, box] : m_fields)
        box->setText(fieldText(field));
    m_scopeBox->setTitle(tr("Products"));
    m_scopes.at(Scope::All)->setText(tr("A&ll"));
    m_scopes.at(Scope::Filtered)->setText(tr("F&iltered: those that the search finds"));
    m_scopes.at(Scope::Selected)
        ->setText(tr("&Selected (%Ln)", nullptr, static_cast<int>(m_selected.size())));
    m_list->setAccessibleName(tr("What would change"));
    m_list->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_replace->setText(tr("&Replace"));
    m_cancel->setText(tr("Cancel"));
    if (!m_find->text().isEmpty())
        preview();
}

catalog::Replacement ReplaceDialog::replacement() const
{
    catalog::Replacement wanted{m_find->text().toStdString(), m_with->text().toStdString(), {}};
    for (const auto field : catalog::replaceableFields())
        if (m_fields.at(field)->isChecked())
            wanted.fields.push_back(field);
    if (m_regex->isChecked())
        wanted.match = catalog::Replacement::Match::Regex;
    if (m_case->isChecked())
        wanted.letters = catalog::Replacement::Case::Distinguish;
    return wanted;
}

Scope ReplaceDialog::scope() const
{
    for (const auto& [scope, button] : m_scopes)
        if (button->isChecked())
            return scope;
    return Scope::All;
}

void ReplaceDialog::preview()
{
    m_typing.stop();
    const auto wanted = replacement();
    if (wanted.find.empty() || wanted.fields.empty()) {
        m_job.cancel();
        return clearPreview();
    }
    m_job = m_session.jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session.catalog(), wanted, scope = scope(), filter = m_filter,
         selected = m_selected](std::stop_token stop) {
            const auto ids = productsIn(*catalog, scope, filter, selected);
            return catalog::previewReplace(*catalog, ids, wanted, kShownValues, {.stop = stop});
        },
        [this](const catalog::ReplacePreview& found) { showPreview(found); },
        [this](const core::Problem& problem) { showRefusal(problem); });
}

void ReplaceDialog::showPreview(const catalog::ReplacePreview& found)
{
    m_previewing = false;
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (const auto& value : found.values) {
        auto* item = new QTreeWidgetItem({fieldText(value.field), toQString(value.before).simplified(),
                                          toQString(value.after).simplified()});
        item->setToolTip(1, plainToolTip(toQString(value.before)));
        item->setToolTip(2, plainToolTip(toQString(value.after)));
        items << item;
    }
    m_list->addTopLevelItems(items);
    const QLocale locale;
    if (found.changed == 0)
        m_summary->setText(found.matches > 0 ? tr("What was found stays as it is.")
                                             : tr("Nothing was found."));
    else
        m_summary->setText(
            tr("%Ln value(s) change", nullptr, static_cast<int>(found.changed)) + QStringLiteral("  ·  ") +
            tr("in %Ln product(s)", nullptr, static_cast<int>(found.products)) +
            (found.changed > found.values.size()
                 ? QStringLiteral("  ·  ") +
                       tr("the first %1 are shown").arg(locale.toString(qulonglong(found.values.size())))
                 : QString()));
    m_replace->setEnabled(found.changed > 0);
}

void ReplaceDialog::showRefusal(const core::Problem& problem)
{
    clearPreview();
    auto said = problem;
    if (!said.where.character) // the fields of this dialog have other names than the engine's
        said.where = {};
    m_summary->setText(refusalText(said));
}

void ReplaceDialog::clearPreview()
{
    m_previewing = false;
    m_list->clear();
    m_replace->setEnabled(false);
    m_summary->setText(tr("What would change is listed here before anything is done."));
}

void ReplaceDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
