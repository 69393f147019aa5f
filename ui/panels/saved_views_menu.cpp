// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/saved_views_menu.h"

#include <utility>

#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/dialogs/views_dialog.h"
#include "ui/plain_tool_tip.h"
#include "ui/query_text.h"
#include "ui/text.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

constexpr qsizetype kMostCharacters = 60; ///< of a query as an entry

QString shortened(const QString& query)
{
    auto text = query.size() > kMostCharacters ? query.left(kMostCharacters) + QStringLiteral("…") : query;
    return text.replace('&', QStringLiteral("&&"));
}

} // namespace

SavedViewsMenu::SavedViewsMenu(QWidget* parent) : QMenu(parent)
{
    setToolTipsVisible(true);
}

void SavedViewsMenu::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_views.clear();
    m_readJob.cancel();
    if (m_session) {
        connect(m_session, &CatalogSession::changed, this, &SavedViewsMenu::read);
        read();
    }
}

void SavedViewsMenu::read()
{
    m_readJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog()](std::stop_token) { return catalog::SavedViews(*catalog).list(); },
        [this](std::vector<catalog::SavedView> views) {
            m_views = std::move(views);
            emit viewsChanged();
        });
}

void SavedViewsMenu::write(std::function<void(catalog::SavedViews&)> change)
{
    m_writeJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), change = std::move(change)](std::stop_token) {
            catalog::SavedViews views(*catalog);
            change(views);
            return true;
        },
        [this](bool) { read(); },
        [this](const core::Problem& refusal) {
            emit problem(refusal);
            read();
        });
}

void SavedViewsMenu::fill(const QString& query, const QStringList& recent, const QString& whyNotSaved)
{
    clear();
    for (const auto& view : m_views) {
        auto* entry = addAction(shortened(toQString(view.name)));
        entry->setObjectName("view." + toQString(view.name));
        entry->setToolTip(plainToolTip(readableQuery(view.query)));
        connect(entry, &QAction::triggered, this,
                [this, text = toQString(view.query)] { emit searchRequested(text); });
    }
    if (m_views.empty())
        addAction(tr("No saved views yet"))->setEnabled(false);
    addSeparator();
    auto* saving = addAction(tr("&Save this search …"));
    saving->setObjectName("views.save");
    saving->setEnabled(m_session && !query.trimmed().isEmpty() && whyNotSaved.isEmpty());
    saving->setToolTip(whyNotSaved);
    connect(saving, &QAction::triggered, this, [this, query] { askForName(query); });
    auto* managing = addAction(tr("&Manage views …"));
    managing->setObjectName("views.manage");
    managing->setEnabled(!m_views.empty());
    connect(managing, &QAction::triggered, this, &SavedViewsMenu::manage);
    addSeparator();
    auto* searches = addMenu(tr("&Recent searches"));
    searches->setEnabled(!recent.isEmpty());
    for (const auto& text : recent)
        connect(searches->addAction(shortened(readableQuery(text.toStdString()))), &QAction::triggered, this,
                [this, text] { emit searchRequested(text); });
}

void SavedViewsMenu::askForName(const QString& query)
{
    auto* dialog = new NameDialog(parentWidget());
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setQuestion(tr("&Name of the view"), tr("The view finds: %1").arg(readableQuery(query.toStdString())), tr("&Save"));
    connect(dialog, &NameDialog::named, this, [this, query](const QString& name) { save(name, query); });
    dialog->open();
}

void SavedViewsMenu::manage()
{
    auto* dialog = new ViewsDialog(*this, parentWidget());
    connect(dialog, &ViewsDialog::searchRequested, this, &SavedViewsMenu::searchRequested);
    dialog->open();
}

void SavedViewsMenu::save(const QString& name, const QString& query)
{
    write([name = name.toStdString(), query = query.toStdString()](catalog::SavedViews& views) {
        views.save(name, query);
    });
}

void SavedViewsMenu::rename(const QString& from, const QString& to)
{
    write([from = from.toStdString(), to = to.toStdString()](catalog::SavedViews& views) {
        views.rename(from, to);
    });
}

void SavedViewsMenu::remove(const QString& name)
{
    write([name = name.toStdString()](catalog::SavedViews& views) { views.remove(name); });
}

} // namespace vitrine::ui
