// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/bridges/catalog_session.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/train_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"

// How a catalog comes into the window.

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

constexpr int kRecentCatalogsKept = 8;

/// NAME.vitrine, whatever a person typed.
std::filesystem::path withSuffix(std::filesystem::path folder)
{
    if (folder.extension() != ".vitrine")
        folder += ".vitrine";
    return folder;
}

std::shared_ptr<catalog::Catalog> newCatalog(const std::filesystem::path& folder, MainWindow::Naming naming)
{
    for (int number = 1;; ++number) {
        auto candidate = folder.parent_path() / folder.stem();
        if (number > 1)
            (candidate += " ") += std::to_string(number);
        candidate += ".vitrine";
        try {
            return std::make_shared<catalog::Catalog>(catalog::Catalog::create(candidate));
        } catch (const core::Error& error) {
            if (naming == MainWindow::Naming::Exact || error.problem().code != core::ErrorCode::CatalogExists)
                throw;
        }
    }
}

} // namespace

void MainWindow::chooseNewCatalog()
{
    m_services.chooser(
        this,
        {FileQuestion::Kind::NewFile,
         tr("New catalog"),
         pathText(m_services.catalogsFolder / tr("Catalog").toStdString()),
         {}},
        [this](const QString& path) { createCatalog(withSuffix(toPath(path)), Naming::Exact); });
}

void MainWindow::chooseCatalog()
{
    m_services.chooser(this,
                       {FileQuestion::Kind::ExistingFolder,
                        tr("Open a catalog: a .vitrine folder"),
                        pathText(m_services.catalogsFolder),
                        {}},
                       [this](const QString& path) { openCatalog(toPath(path)); });
}

void MainWindow::openCatalog(const std::filesystem::path& folder)
{
    m_openJob = m_jobs->run(
        Order::NewestFirst,
        [folder = std::filesystem::absolute(folder)](std::stop_token) {
            return std::make_shared<catalog::Catalog>(catalog::Catalog::open(folder));
        },
        [this](std::shared_ptr<catalog::Catalog> catalog) { adopt(std::move(catalog)); });
}

void MainWindow::createCatalog(const std::filesystem::path& folder, Naming naming, std::function<void()> then)
{
    m_openJob = m_jobs->run(
        Order::NewestFirst, [folder, naming](std::stop_token) { return newCatalog(folder, naming); },
        [this, then = std::move(then)](std::shared_ptr<catalog::Catalog> catalog) {
            adopt(std::move(catalog));
            if (then)
                then();
        });
}

void MainWindow::adopt(std::shared_ptr<catalog::Catalog> catalog)
{
    auto* before = m_session;
    if (const auto person = m_services.settings.value(kPersonName); !person.isEmpty())
        catalog->setAuthor(person.toStdString());
    m_session = new CatalogSession(std::move(catalog), *m_jobs, this);
    connect(m_session, &CatalogSession::stateChanged, this, &MainWindow::updateCommands);
    connect(m_session, &CatalogSession::failed, this,
            [this](const core::Problem& problem) { m_problems->add(problem); });
    connect(m_session, &CatalogSession::edited, m_problems, &ProblemsPanel::forgetFields);
    connect(m_session, &CatalogSession::stepMoved, m_problems, &ProblemsPanel::dismissReport);
    connect(m_session, &CatalogSession::written, this, &MainWindow::closeWhenIdle);
    m_catalogPanel->setSession(m_session);
    m_trainPanel->setSession(m_session);
    if (before)
        before->retire();
    auto recent = m_services.settings.value(kRecentCatalogs);
    const auto folder = pathText(m_session->folder());
    recent.removeAll(folder);
    recent.prepend(folder);
    m_services.settings.setValue(kRecentCatalogs, QStringList(recent.mid(0, kRecentCatalogsKept)));
    updateRecent();
    updateCommands();
    showRoom(Room::Catalog);
    m_catalogPanel->grid()->setFocus();
    emit catalogOpened();
}

void MainWindow::withCatalog(const QString& name, std::function<void()> then)
{
    if (m_session)
        then();
    else
        createCatalog(m_services.catalogsFolder / (name + ".vitrine").toStdString(), Naming::NextFree,
                      std::move(then));
}

} // namespace vitrine::ui
