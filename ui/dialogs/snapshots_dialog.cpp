// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/snapshots_dialog.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/models/differences_model.h"
#include "ui/text.h"

namespace vitrine::ui {

using catalog::DifferenceKind;
using Order = core::TaskPool::Order;

namespace {

constexpr int kTypingPause = 150; ///< ms
constexpr int kShortName = 12;    ///< characters that are always seen

QString localTime(const std::string& utc)
{
    const auto time = QDateTime::fromString(toQString(utc), Qt::ISODateWithMs);
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

SnapshotsDialog::SnapshotsDialog(CatalogSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_differences(new DifferencesModel(this)),
      m_intro(new QLabel(this)), m_list(new QTreeWidget(this)), m_make(new QPushButton(this)),
      m_restore(new QPushButton(this)), m_delete(new QPushButton(this)), m_withLabel(new QLabel(this)),
      m_with(new QComboBox(this)), m_kind(new QComboBox(this)), m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)), m_nothing(new QLabel(this)), m_summary(new QLabel(this)),
      m_told(new QLabel(this)), m_close(new QPushButton(this))
{
    setObjectName("snapshots");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_session, &QObject::destroyed, this, &QDialog::reject);
    connect(&m_session, &CatalogSession::changed, this, &SnapshotsDialog::read);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SnapshotsDialog::compare);
    connect(m_with, &QComboBox::activated, this, &SnapshotsDialog::compare);
    connect(m_kind, &QComboBox::activated, this, &SnapshotsDialog::compare);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &SnapshotsDialog::compare);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit showRequested(m_differences->productAt(index.row())); });
    connect(m_make, &QPushButton::clicked, this, &SnapshotsDialog::askForName);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        write([name = current()](catalog::Snapshots& snapshots) { return snapshots.restore(name); },
              [](std::uint64_t changed) {
                  return changed == 0 ? tr("Nothing to restore: the products are as they were then.")
                                      : tr("%Ln product(s) restored, as one step that can be undone.", nullptr,
                                           static_cast<int>(changed));
              });
    });
    connect(m_delete, &QPushButton::clicked, this, &SnapshotsDialog::askToDelete);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    read();
    resize(1000, 620);
}

void SnapshotsDialog::build()
{
    m_intro->setWordWrap(true);
    m_list->setObjectName("snapshots.list");
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_make->setObjectName("snapshots.make");
    m_restore->setObjectName("snapshots.restore");
    m_delete->setObjectName("snapshots.delete");
    m_with->setObjectName("snapshots.with");
    m_withLabel->setBuddy(m_with);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_with->setMinimumContentsLength(kShortName);
    m_kind->setObjectName("snapshots.kind");
    m_filter->setObjectName("snapshots.filter");
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName("snapshots.differences");
    m_table->setModel(m_differences);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // variants of a product differ at the end of their names
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DifferencesModel::FieldColumn,
                                                      QHeaderView::ResizeToContents);
    m_nothing->setObjectName("snapshots.nothing");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* inTable = new QVBoxLayout(m_table->viewport());
    inTable->addWidget(m_nothing);
    m_summary->setObjectName("snapshots.summary");
    m_told->setObjectName("snapshots.told");
    m_close->setObjectName("snapshots.close");
    for (auto* button : {m_make, m_restore, m_delete, m_close})
        button->setAutoDefault(false);

    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addWidget(m_list, 1);
    auto* actions = new QHBoxLayout;
    for (auto* button : {m_make, m_restore, m_delete})
        actions->addWidget(button);
    leftColumn->addLayout(actions);
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    auto* with = new QHBoxLayout;
    with->addWidget(m_withLabel);
    with->addWidget(m_with, 1);
    rightColumn->addLayout(with);
    auto* which = new QHBoxLayout;
    which->addWidget(m_kind);
    which->addWidget(m_filter, 1);
    rightColumn->addLayout(which);
    rightColumn->addWidget(m_table, 1);
    rightColumn->addWidget(m_summary);
    auto* parts = new QSplitter(this);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({380, 620});
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_told, 1);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(parts, 1);
    layout->addLayout(bottom);
}

void SnapshotsDialog::retranslate()
{
    setWindowTitle(tr("Snapshots"));
    m_intro->setText(tr("A snapshot remembers what every product is like now. It costs nothing until something "
                        "changes; compare the catalog with it at any time, or go back to it in one step."));
    m_list->setAccessibleName(tr("Snapshots"));
    m_list->setHeaderLabels({tr("Name"), tr("Made"), tr("Products")});
    m_make->setText(tr("&Make …"));
    m_restore->setText(tr("&Restore"));
    m_restore->setToolTip(tr("Make the products what they were, as one step that can be undone"));
    m_delete->setText(tr("&Delete"));
    m_withLabel->setText(tr("&Compare with"));
    m_with->setAccessibleName(tr("Compare with"));
    const auto kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All differences"));
    m_kind->addItem(tr("Changed values"), static_cast<int>(DifferenceKind::Changed));
    m_kind->addItem(tr("Added products"), static_cast<int>(DifferenceKind::Added));
    m_kind->addItem(tr("Removed products"), static_cast<int>(DifferenceKind::Removed));
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("Kind of difference"));
    m_filter->setPlaceholderText(tr("Only with this text"));
    m_filter->setAccessibleName(tr("Only differences with this text"));
    m_table->setAccessibleName(tr("Differences"));
    m_close->setText(tr("Close"));
    fill(m_snapshots);
}

std::string SnapshotsDialog::current() const
{
    const auto* item = m_list->currentItem();
    return item ? item->text(0).toStdString() : std::string();
}

void SnapshotsDialog::read()
{
    m_readJob = m_session.jobs().run(
        Order::NewestFirst,
        [catalog = m_session.catalog()](std::stop_token) { return catalog::Snapshots(*catalog).list(); },
        [this](const std::vector<catalog::Snapshot>& snapshots) { fill(snapshots); });
}

void SnapshotsDialog::fill(const std::vector<catalog::Snapshot>& snapshots)
{
    m_snapshots = snapshots;
    const auto kept = names().contains(m_made) ? std::exchange(m_made, {}) : toQString(current());
    const auto with = m_with->currentData().toString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_with->clear();
        m_with->addItem(tr("the catalog as it is now"), QString());
        for (const auto& snapshot : m_snapshots) {
            const auto name = toQString(snapshot.name);
            auto* item = new QTreeWidgetItem(m_list, {name, localTime(snapshot.madeAt),
                                                      QLocale().toString(qulonglong(snapshot.products))});
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            m_with->addItem(name, name);
            if (name == kept)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->scrollToItem(m_list->currentItem());
    }
    m_with->setCurrentIndex(std::max(0, m_with->findData(with)));
    if (m_naming)
        m_naming->setTaken(names());
    compare();
}

void SnapshotsDialog::compare()
{
    m_typing.stop();
    const auto from = current();
    for (auto* button : {m_restore, m_delete})
        button->setEnabled(!from.empty());
    if (from.empty()) {
        m_compareJob.cancel();
        m_differences->setDifferences({});
        m_nothing->hide();
        m_summary->setText(tr("There are no snapshots yet."));
        return;
    }
    catalog::DifferenceFilter filter;
    filter.text = m_filter->text().toStdString();
    if (m_kind->currentData().isValid())
        filter.kind = static_cast<DifferenceKind>(m_kind->currentData().toInt());
    const auto with = m_with->currentData().toString();
    m_compareJob = m_session.jobs().run(
        Order::NewestFirst,
        [catalog = m_session.catalog(), from, filter,
         to = with.isEmpty() ? std::nullopt : std::optional(with.toStdString())](std::stop_token) {
            return catalog::Snapshots(*catalog).compare(from, to, filter);
        },
        [this](catalog::Comparison comparison) { showComparison(std::move(comparison)); });
}

void SnapshotsDialog::showComparison(catalog::Comparison comparison)
{
    QStringList parts;
    parts << tr("%Ln value(s) changed", nullptr, static_cast<int>(comparison.changed));
    parts << tr("%Ln product(s) added", nullptr, static_cast<int>(comparison.added));
    parts << tr("%Ln removed", "products", static_cast<int>(comparison.removed));
    if (comparison.found > comparison.listed.size())
        parts << tr("the first %Ln are listed", nullptr, static_cast<int>(comparison.listed.size()));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    sayNothingDiffers(comparison);
    m_differences->setDifferences(std::move(comparison.listed));
}

void SnapshotsDialog::sayNothingDiffers(const catalog::Comparison& comparison)
{
    m_nothing->setText(comparison.all == 0 ? tr("No differences") : tr("No difference matches the filter"));
    m_nothing->setVisible(comparison.listed.empty());
}

void SnapshotsDialog::write(std::function<std::uint64_t(catalog::Snapshots&)> change,
                            std::function<QString(std::uint64_t)> told)
{
    m_writeJob = m_session.jobs().run(
        Order::NewestFirst,
        [catalog = m_session.catalog(), change = std::move(change)](std::stop_token) {
            catalog::Snapshots snapshots(*catalog);
            return change(snapshots);
        },
        [this, told = std::move(told)](std::uint64_t changed) {
            m_told->setText(told(changed));
            m_session.refresh();
            read();
        },
        [this](const core::Problem& refusal) {
            m_told->setText(QStringLiteral("⚠ ") + describeProblem(refusal).what);
            emit problem(refusal);
        });
}

void SnapshotsDialog::make(const QString& name)
{
    write(
        [name = name.toStdString()](catalog::Snapshots& snapshots) {
            snapshots.make(name);
            return std::uint64_t(0);
        },
        [this, name](std::uint64_t) {
            m_made = name;
            return tr("Made the snapshot “%1”.").arg(name);
        });
}

/// Deleting is no step of the history: nothing brings a snapshot back.
void SnapshotsDialog::askToDelete()
{
    const auto* item = m_list->currentItem();
    if (!item)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Delete the snapshot?"), {}, QMessageBox::NoButton, this);
    box->setObjectName("snapshots.deleting");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Delete the snapshot “%1”, made %2?").arg(item->text(0), item->text(1)));
    box->setInformativeText(tr("The catalog stays as it is, but nobody can compare it with what it was then, or go "
                               "back to that. A snapshot that is deleted cannot be brought back."));
    auto* remove = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName("snapshots.deleting.delete");
    auto* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName("snapshots.deleting.cancel");
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this, [this, name = current()] { deleteNow(name); });
    box->open();
}

void SnapshotsDialog::deleteNow(const std::string& name)
{
    write(
        [name](catalog::Snapshots& snapshots) {
            snapshots.remove(name);
            return std::uint64_t(0);
        },
        [](std::uint64_t) { return tr("The snapshot is deleted; the catalog stays as it is."); });
}

QStringList SnapshotsDialog::names() const
{
    QStringList names;
    for (const auto& snapshot : m_snapshots)
        names << toQString(snapshot.name);
    return names;
}

void SnapshotsDialog::askForName()
{
    const auto taken = names();
    const auto now = QDateTime::currentDateTime();
    const auto ofDay = tr("Snapshot of %1").arg(QLocale().toString(now.date(), QLocale::ShortFormat));
    auto* dialog = new NameDialog(this);
    m_naming = dialog;
    dialog->setWindowTitle(tr("Make a snapshot"));
    dialog->setQuestion(tr("&Name of the snapshot"), {}, tr("&Make"));
    dialog->setTaken(taken);
    dialog->setName(taken.contains(ofDay)
                          ? tr("Snapshot of %1").arg(QLocale().toString(now, QLocale::ShortFormat))
                          : ofDay);
    connect(dialog, &NameDialog::named, this, &SnapshotsDialog::make);
    dialog->open();
}

void SnapshotsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
