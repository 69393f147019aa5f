// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/views_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/panels/saved_views_menu.h"
#include "ui/plain_tool_tip.h"
#include "ui/query_text.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kStoredName = Qt::UserRole; ///< what the catalog calls the view while a person renames it
constexpr int kStoredQuery = Qt::UserRole + 1; ///< as the view asks it

/// Of a column that cannot be edited beside one that can.
class ReadOnlyColumn : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override { return nullptr; }
};

} // namespace

ViewsDialog::ViewsDialog(SavedViewsMenu& views, QWidget* parent)
    : QDialog(parent), m_views(views), m_list(new QTreeWidget(this)), m_apply(new QPushButton(this)),
      m_rename(new QPushButton(this)), m_delete(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName("views");
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName("views.list");
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setItemDelegateForColumn(1, new ReadOnlyColumn(m_list)); // a search that is typed here would be lost
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_apply->setObjectName("views.apply");
    m_apply->setDefault(true);
    m_rename->setObjectName("views.rename");
    m_delete->setObjectName("views.delete");
    m_close->setObjectName("views.close");
    for (auto* button : {m_rename, m_delete, m_close})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(&m_views, &SavedViewsMenu::viewsChanged, this, &ViewsDialog::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ViewsDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ViewsDialog::applyCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &ViewsDialog::renameTo);
    connect(m_apply, &QPushButton::clicked, this, &ViewsDialog::applyCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), 0); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { m_views.remove(m_list->currentItem()->data(0, kStoredName).toString()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    fill();
    resize(620, 360);
}

void ViewsDialog::retranslate()
{
    setWindowTitle(tr("Saved views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setHeaderLabels({tr("Name"), tr("Search", "noun: what a view searches for")});
    m_apply->setText(tr("&Show"));
    m_rename->setText(tr("&Rename"));
    m_delete->setText(tr("&Delete"));
    m_close->setText(tr("Close"));
}

void ViewsDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const auto current = m_list->currentItem() ? m_list->currentItem()->data(0, kStoredName).toString() : QString();
    m_list->clear();
    for (const auto& view : m_views.views()) {
        auto* item = new QTreeWidgetItem(m_list, {toQString(view.name), readableQuery(view.query)});
        item->setData(0, kStoredName, toQString(view.name));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(1, kStoredQuery, toQString(view.query));
        item->setToolTip(1, plainToolTip(item->text(1)));
        if (item->text(0) == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
}

void ViewsDialog::updateButtons()
{
    for (auto* button : {m_apply, m_rename, m_delete})
        button->setEnabled(m_list->currentItem() != nullptr);
}

void ViewsDialog::applyCurrent()
{
    if (!m_list->currentItem())
        return;
    emit searchRequested(m_list->currentItem()->data(1, kStoredQuery).toString());
    accept();
}

void ViewsDialog::renameTo(QTreeWidgetItem* item)
{
    const auto stored = item->data(0, kStoredName).toString();
    if (item->text(0) != stored)
        m_views.rename(stored, item->text(0));
}

void ViewsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
