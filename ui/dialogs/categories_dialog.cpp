// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/categories_dialog.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <set>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "ui/bridges/catalog_session.h"
#include "ui/text.h"

namespace vitrine::ui {

using catalog::CategoryNode;
using catalog::CategoryPath;

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kOpenedBelow = 60; ///< a tree of no more nodes than this is shown whole

QVariant variantOf(const CategoryPath& path)
{
    QStringList names;
    for (const auto& name : path)
        names << toQString(name);
    return names;
}

CategoryPath pathOf(const QVariant& names)
{
    CategoryPath path;
    for (const auto& name : names.toStringList())
        path.push_back(name.toStdString());
    return path;
}

QString pathShown(const CategoryPath& path)
{
    return toQString(catalog::categoryText(path));
}

bool sameLevel(const std::vector<CategoryPath>& paths)
{
    return std::all_of(paths.begin(), paths.end(),
                       [&](const CategoryPath& path) { return path.size() == paths.front().size(); });
}

void setNothing(QComboBox* box)
{
    box->clear();
    box->setEnabled(false);
}

} // namespace

CategoriesDialog::CategoriesDialog(CatalogSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_intro(new QLabel(this)), m_tree(new QTreeWidget(this)),
      m_selected(new QLabel(this)), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_rename(new QPushButton(this)), m_targetLabel(new QLabel(this)), m_target(new QComboBox(this)),
      m_merge(new QPushButton(this)), m_parentLabel(new QLabel(this)), m_parent(new QComboBox(this)),
      m_move(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName("categories");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &CategoriesDialog::updateActions);
    connect(m_name, &QLineEdit::textChanged, this, &CategoriesDialog::updateRename);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] { m_selected->setText(consequence()); });
    connect(m_name, &QLineEdit::returnPressed, m_rename, &QPushButton::click);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        apply({chosen(), renamed()});
    });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        apply({chosen(), pathOf(m_target->currentData())});
    });
    connect(m_move, &QPushButton::clicked, this, [this] {
        const auto paths = chosen();
        auto to = pathOf(m_parent->currentData());
        to.push_back(paths.front().back());
        apply({paths, to});
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_session, &CatalogSession::changed, this, &CategoriesDialog::read);
    connect(&m_session, &QObject::destroyed, this, &QDialog::reject);
    retranslate();
    updateActions();
    read();
    resize(620, 600);
}

void CategoriesDialog::build()
{
    m_intro->setWordWrap(true);
    m_tree->setObjectName("categories.tree");
    m_tree->setColumnCount(2);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_selected->setObjectName("categories.selected");
    m_selected->setWordWrap(true);
    m_name->setObjectName("categories.name");
    m_nameLabel->setBuddy(m_name);
    m_rename->setObjectName("categories.rename");
    m_target->setObjectName("categories.target");
    m_targetLabel->setBuddy(m_target);
    m_merge->setObjectName("categories.merge");
    m_parent->setObjectName("categories.parent");
    m_parentLabel->setBuddy(m_parent);
    m_move->setObjectName("categories.move");
    m_close->setObjectName("categories.close");
    for (auto* button : {m_rename, m_merge, m_move, m_close})
        button->setAutoDefault(false);
    for (auto* box : {m_target, m_parent})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setVerticalSpacing(10);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_intro, 0, 0, 1, 3);
    layout->addWidget(m_tree, 1, 0, 1, 3);
    layout->setRowStretch(1, 1);
    layout->addWidget(m_selected, 2, 0, 1, 3);
    int row = 3;
    const auto add = [&](QLabel* label, QWidget* editor, QPushButton* button) {
        layout->addWidget(label, row, 0);
        layout->addWidget(editor, row, 1);
        layout->addWidget(button, row++, 2);
    };
    add(m_nameLabel, m_name, m_rename);
    add(m_targetLabel, m_target, m_merge);
    add(m_parentLabel, m_parent, m_move);
    layout->addWidget(m_close, row, 2);
}

void CategoriesDialog::retranslate()
{
    setWindowTitle(tr("Category tree"));
    m_intro->setText(tr("Select one category to rename or move it, or several of one level to make them one. "
                        "What is below a category comes along, and every change can be undone."));
    m_tree->setAccessibleName(tr("Category tree"));
    m_tree->setHeaderLabels({tr("Category"), tr("Products")});
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("New name of the category"));
    m_targetLabel->setText(tr("&Into"));
    m_target->setAccessibleName(tr("Category that the others become"));
    m_merge->setText(tr("&Merge"));
    m_parentLabel->setText(tr("&Under"));
    m_parent->setAccessibleName(tr("New parent of the category"));
    m_move->setText(tr("Mo&ve"));
    m_close->setText(tr("Close"));
    updateActions();
}

void CategoriesDialog::read()
{
    m_job = m_session.jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session.catalog()](std::stop_token) {
            return catalog::categoryTree(catalog->categories());
        },
        [this](const std::vector<CategoryNode>& tree) { showTree(tree); });
}

void CategoriesDialog::showTree(const std::vector<CategoryNode>& tree)
{
    std::set<QStringList> opened, selected;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        const auto path = (*item)->data(0, kPathRole).toStringList();
        if ((*item)->isExpanded())
            opened.insert(path);
        if ((*item)->isSelected())
            selected.insert(path);
    }
    const bool first = m_tree->topLevelItemCount() == 0;
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        addNodes(tree, nullptr);
        int count = 0;
        for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
            ++count;
        for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
            const auto path = (*item)->data(0, kPathRole).toStringList();
            (*item)->setExpanded(opened.contains(path) || (first && count <= kOpenedBelow));
            (*item)->setSelected(selected.contains(path));
        }
    }
    updateActions();
}

void CategoriesDialog::addNodes(const std::vector<CategoryNode>& nodes, QTreeWidgetItem* parent)
{
    const QLocale locale;
    for (const auto& node : nodes) {
        const QStringList texts{toQString(node.name), locale.toString(qulonglong(node.products))};
        auto* item = parent ? new QTreeWidgetItem(parent, texts) : new QTreeWidgetItem(m_tree, texts);
        item->setData(0, kPathRole, variantOf(node.path));
        item->setData(0, kCountRole, qulonglong(node.products));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        addNodes(node.children, item);
    }
}

std::vector<CategoryPath> CategoriesDialog::chosen() const
{
    std::vector<CategoryPath> paths;
    for (const auto* item : m_tree->selectedItems())
        paths.push_back(pathOf(item->data(0, kPathRole)));
    return paths;
}

CategoryPath CategoriesDialog::renamed() const
{
    auto path = chosen().front();
    path.back() = m_name->text().trimmed().toStdString();
    return path;
}

std::uint64_t CategoriesDialog::productsOf(const std::vector<CategoryPath>& paths) const
{
    std::uint64_t products = 0;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        if (std::find(paths.begin(), paths.end(), pathOf((*item)->data(0, kPathRole))) != paths.end())
            products += (*item)->data(0, kCountRole).toULongLong();
    return products;
}

void CategoriesDialog::updateActions()
{
    const auto paths = chosen();
    const bool one = paths.size() == 1;
    const bool several = paths.size() > 1 && sameLevel(paths);
    m_name->setEnabled(one);
    m_name->setText(one ? toQString(paths.front().back()) : QString());
    if (several)
        fillTargets(paths);
    else
        setNothing(m_target);
    m_merge->setEnabled(several);
    if (one && paths.front().size() > 1)
        fillParents(paths.front());
    else
        setNothing(m_parent);
    m_move->setEnabled(m_parent->count() > 0);
    for (auto* widget : std::initializer_list<QWidget*>{m_targetLabel, m_target, m_merge})
        widget->setVisible(several);
    for (auto* widget :
         std::initializer_list<QWidget*>{m_nameLabel, m_name, m_rename, m_parentLabel, m_parent, m_move})
        widget->setVisible(!several); // one way to merge at a time
    updateRename();
}

void CategoriesDialog::updateRename()
{
    const auto paths = chosen();
    const auto old = paths.size() == 1 ? toQString(paths.front().back()) : QString();
    const auto name = m_name->text();
    m_rename->setEnabled(paths.size() == 1 && !name.trimmed().isEmpty() && name != old &&
                         name.trimmed() != old);
    m_rename->setText(renameMerges() ? tr("&Merge") : tr("&Rename"));
    m_selected->setText(consequence());
}

bool CategoriesDialog::renameMerges() const
{
    return m_rename->isEnabled() && productsOf({renamed()}) > 0;
}

QString CategoriesDialog::consequence() const
{
    const auto paths = chosen();
    const auto products = productsOf(paths);
    if (paths.empty())
        return tr("No category is selected.");
    if (paths.size() == 1 && renameMerges())
        return tr("There is a category “%1” already: %Ln product(s) move into it. This can be undone.",
                  nullptr, static_cast<int>(products))
            .arg(pathShown(renamed()));
    if (paths.size() == 1)
        return pathShown(paths.front()) + QStringLiteral("  ·  ") +
               tr("renaming or moving it changes %Ln product(s)", nullptr, static_cast<int>(products));
    if (!sameLevel(paths))
        return tr("Only categories of one level can be merged.");
    const auto target = pathOf(m_target->currentData());
    return tr("%Ln product(s) move into “%1”. This can be undone.", nullptr,
              static_cast<int>(products - productsOf({target})))
        .arg(pathShown(target));
}

void CategoriesDialog::fillTargets(const std::vector<CategoryPath>& paths)
{
    m_target->clear();
    m_target->setEnabled(true);
    std::uint64_t most = 0;
    for (const auto& path : paths) { // the largest one stays, unless a person says otherwise
        m_target->addItem(pathShown(path), variantOf(path));
        if (const auto products = productsOf({path}); products > most) {
            most = products;
            m_target->setCurrentIndex(m_target->count() - 1);
        }
    }
}

void CategoriesDialog::fillParents(const CategoryPath& path)
{
    m_parent->clear();
    const CategoryPath own(path.begin(), path.end() - 1);
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        const auto parent = pathOf((*item)->data(0, kPathRole));
        if (parent.size() == own.size() && parent != own)
            m_parent->addItem(pathShown(parent), variantOf(parent));
    }
    m_parent->setEnabled(m_parent->count() > 0);
}

void CategoriesDialog::apply(const catalog::CategoryChange& change)
{
    m_session.change([change](catalog::Catalog& catalog) { catalog::applyChange(catalog, change); });
}

void CategoriesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
