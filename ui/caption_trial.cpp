// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caption_trial.h"

#include <algorithm>

#include <QItemSelectionModel>

#include "engine/core/paths.h"
#include "engine/train/run_folder.h"
#include "engine/workflow/run_model.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/caption_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/catalog_panel.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"
#include "ui/window_commands.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

/// The starter, then the catalog's runs that have a checkpoint, the newest last.
std::vector<CaptionModel> modelsOf(const catalog::Catalog& catalog)
{
    std::vector<CaptionModel> models{{{}, core::starterModelFolder(), {}, train::kDefaultPromptTemplate}};
    auto runs = train::listRuns(catalog.runsFolder());
    std::reverse(runs.begin(), runs.end());
    for (const auto& run : runs) {
        try {
            const auto found = workflow::modelOf(run);
            std::vector<vlm::AdapterChoice> adapters;
            if (!found.adapter.empty())
                adapters.push_back({found.adapter});
            models.push_back({toQString(run.name()), found.model, std::move(adapters), found.recipe.prompt_template});
        } catch (const core::Error&) { // no checkpoint yet: there is nothing to try
        }
    }
    return models;
}

} // namespace

CaptionTrial::CaptionTrial(MainWindow& window) : QObject(&window), m_window(window)
{
    addCommand();
    connect(window.catalogPanel()->grid()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CaptionTrial::follow);
    connect(&window, &MainWindow::catalogOpened, this, [this] {
        if (m_dialog != nullptr)
            m_dialog->close(); // its runs are another catalog's
    });
}

void CaptionTrial::addCommand()
{
    m_window.commands()->add({"action.tryCaption", Menu::Catalog, 1, Bar::None, {}, QKeySequence("Ctrl+M"),
                              [this] { return m_window.session() != nullptr; },
                              [] {
                                  return CommandText{
                                      tr("&Try a caption …"),
                                      tr("See what a model says about the current product's picture")};
                              },
                              [this] { open(); }});
}

void CaptionTrial::open()
{
    if (m_dialog == nullptr) {
        m_dialog = new CaptionDialog(*m_window.jobs(), m_window.services().chooser, &m_window);
        connect(m_dialog, &CaptionDialog::problem, &m_window, &MainWindow::addProblem);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    loadModels();
    follow();
}

void CaptionTrial::loadModels()
{
    m_modelsJob = m_window.jobs()->run(
        Order::NewestFirst, [catalog = m_window.session()->catalog()](std::stop_token) { return modelsOf(*catalog); },
        [this](std::vector<CaptionModel> models) { m_dialog->setModels(std::move(models)); });
}

void CaptionTrial::follow()
{
    if (m_window.session() == nullptr || m_dialog == nullptr || !m_dialog->isVisible())
        return;
    const auto current = m_window.catalogPanel()->grid()->currentIndex();
    if (!current.isValid())
        return;
    const auto id = current.data(ProductModel::IdRole).toLongLong();
    m_subjectJob = m_window.jobs()->run(
        Order::NewestFirst,
        [catalog = m_window.session()->catalog(), id](std::stop_token) {
            const auto products = catalog->products({id});
            if (products.empty())
                return CaptionSubject{};
            const auto& product = products.front();
            return CaptionSubject{toQString(product.title),
                                  product.imageUsable ? catalog->imagePath(product) : std::filesystem::path()};
        },
        [this](const CaptionSubject& subject) { m_dialog->setSubject(subject); });
}

} // namespace vitrine::ui
