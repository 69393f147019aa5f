// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar_pictures.h"

#include <unordered_set>
#include <utility>

#include <QAction>
#include <QEvent>
#include <QHash>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>

#include "engine/workflow/similar/category_advice.h"
#include "engine/workflow/similar/label_faults.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/advice_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/recipe_form.h"
#include "ui/panels/suspects_panel.h"
#include "ui/panels/train_panel.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"

namespace vitrine::ui {

using workflow::PictureFeatures;

namespace {

constexpr std::size_t kSimilarShown = 48;
constexpr std::size_t kSuspectsShown = 500; ///< nobody looks at more before looking for them again

std::shared_ptr<const PictureFeatures> computeUnlessHeld(std::shared_ptr<const PictureFeatures> held,
                                                         const catalog::Catalog& catalog,
                                                         const workflow::FeatureSource& source,
                                                         const core::Progress& progress)
{
    return held ? held
                : std::make_shared<const PictureFeatures>(PictureFeatures::compute(catalog, source, progress));
}

SuspectPicture suspectPicture(const catalog::Catalog& catalog, catalog::ProductId id, double score)
{
    const auto found = catalog.products({id});
    if (found.empty())
        return {.id = id, .title = {}, .category = {}, .imageFile = {}, .score = score};
    const auto& product = found.front();
    return {.id = id,
            .title = toQString(product.title).simplified(),
            .category = toQString(product.category3_code),
            .imageFile = pathText(catalog.imagePath(product)),
            .score = score};
}

/// The first of the faults, with everything that the room shows of them.
std::vector<Suspect> suspectsOf(const catalog::Catalog& catalog, const std::vector<workflow::LabelFault>& faults)
{
    std::vector<Suspect> suspects;
    for (const auto& fault : faults) {
        if (suspects.size() == kSuspectsShown)
            break;
        auto& suspect = suspects.emplace_back();
        suspect.product = suspectPicture(catalog, fault.product, 1.0);
        suspect.suggestion = toQString(fault.suggestion);
        suspect.support = fault.support;
        for (const auto& neighbour : fault.neighbours)
            suspect.neighbours.push_back(suspectPicture(catalog, neighbour.product, neighbour.score));
    }
    return suspects;
}

} // namespace

SimilarPictures::SimilarPictures(MainWindow& window)
    : QObject(&window), m_window(window), m_suspects(new SuspectsPanel(*window.thumbnails(), &window)),
      m_gridMenu(new QMenu(&window)), m_showFound(new QAction(this))
{
    m_showFound->setObjectName("similar.show");
    connect(m_showFound, &QAction::triggered, this, [this] {
        m_window.problemsPanel()->dismiss();
        showFound();
    });
    window.installEventFilter(this); // for its language
    retranslate();
    addCommands();
    window.addRoom(MainWindow::Room::Labels, m_suspects, "action.labels");
    auto* grid = window.catalogPanel()->grid();
    m_gridMenu->setObjectName("catalog.gridMenu");
    m_gridMenu->addAction(window.commands()->action("action.similar"));
    grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(grid, &QWidget::customContextMenuRequested, this,
            [this, grid](const QPoint& at) { m_gridMenu->popup(grid->viewport()->mapToGlobal(at)); });

    connect(&window, &MainWindow::catalogOpened, this, [this] {
        m_features.reset();
        if (std::exchange(m_found, std::nullopt) && m_window.problemsPanel()->offered() == m_showFound)
            m_window.problemsPanel()->dismiss(); // of another catalog
        m_suspects->reset();
        showKnownSuspects();
        connect(m_window.session(), &CatalogSession::changed, this, &SimilarPictures::dropSettledSuspects);
        if (!m_markedQuery.empty())
            m_window.catalogPanel()->search({}); // its numbers are other products here
        forgetMarks();
    });
    connect(window.catalogPanel()->model(), &ProductModel::idsChanged, this, [this] {
        const bool marked = (m_window.catalogPanel()->query().text + " ").starts_with(m_markedQuery + " ");
        if (!m_markedQuery.empty() && !marked) // a narrower one keeps them
            forgetMarks();
    });
    connect(m_suspects, &SuspectsPanel::lookRequested, this, &SimilarPictures::lookForSuspects);
    connect(m_suspects, &SuspectsPanel::categoryTaken, this,
            [this](catalog::ProductId product, const QString& category) {
                m_window.session()->edit({product}, {{catalog::Field::Category3Code, category.toStdString()}});
            });
    connect(m_suspects, &SuspectsPanel::kept, this, [this](catalog::ProductId product) {
        m_window.session()->change([product](catalog::Catalog& catalog) {
            catalog.resolve({product}, {catalog::Check::DoubtfulCategory}, true);
        });
    });
    connect(m_suspects, &SuspectsPanel::editRequested, this, [this](catalog::ProductId product) {
        m_window.showRoom(MainWindow::Room::Catalog);
        m_window.catalogPanel()->showProduct(product);
    });
}

void SimilarPictures::retranslate()
{
    m_showFound->setText(tr("Show &them", "similar pictures that were found"));
}

bool SimilarPictures::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) // before the panel that offers it writes it anew
        retranslate();
    return QObject::eventFilter(watched, event);
}

void SimilarPictures::addCommands()
{
    const auto opened = [this] { return m_window.session() != nullptr; };
    m_window.commands()->addAll({
        {"action.similar", Menu::Catalog, 2, Bar::None, {}, QKeySequence("Ctrl+Shift+L"), opened,
         [] {
             return CommandText{tr("&Similar pictures"), tr("Show the products that look most like this one")};
         },
         [this] { findSimilar(); }},
        {"action.advice", Menu::Catalog, 2, Bar::None, {}, {}, opened,
         [] {
             return CommandText{tr("Category ad&visor …"),
                                tr("Placeholders, double spellings, rare and overlapping categories")};
         },
         [this] { openAdvice(); }},
        {"action.labels", Menu::View, 0, Bar::Rail, Symbol::Labels, QKeySequence("Ctrl+L"), opened,
         [] {
             return CommandText{tr("Suspicious &labels"),
                                tr("Products whose category is not that of what looks like them"),
                                tr("Suspects", "short for suspicious labels: a room of the window")};
         },
         [this] { m_window.showRoom(MainWindow::Room::Labels); }},
    });
}

workflow::FeatureSource SimilarPictures::source() const
{
    auto source = workflow::starterFeatures();
    if (const auto model = m_window.trainPanel()->form()->recipe().base_model; !model.empty())
        source.model = model;
    return source;
}

SimilarPictures::Validity SimilarPictures::validity() const
{
    const auto* session = m_window.session();
    return {session->folder().string(), source().model.string(), session->counts().products,
            session->counts().usable};
}

std::vector<core::Problem> SimilarPictures::newProblems(const Features& features) const
{
    return features == m_features ? std::vector<core::Problem>() : features->problems();
}

void SimilarPictures::hold(Features features, Validity validity)
{
    for (const auto& problem : newProblems(features))
        m_window.addProblem(problem);
    m_features = std::move(features);
    m_validity = std::move(validity);
}

void SimilarPictures::findSimilar()
{
    auto* panel = m_window.catalogPanel();
    const auto current = panel->grid()->currentIndex();
    if (!current.isValid())
        return m_window.showMessage(tr("Select a product first."));
    struct Result {
        Features features;
        std::vector<workflow::SimilarProduct> found;
        QString title;
    };
    const auto product = panel->model()->idAt(current.row());
    m_window.jobs()->runVisible(
        tr("Looking for similar pictures"),
        [catalog = m_window.session()->catalog(), held = held(), source = source(),
         product](const core::Progress& progress) {
            auto features = computeUnlessHeld(held, *catalog, source, progress);
            auto found = workflow::similarTo(*features, product, kSimilarShown);
            return Result{std::move(features), std::move(found),
                          toQString(catalog->product(product).title).simplified()};
        },
        [this, product, asked = asking(), validity = validity()](Result result) {
            const auto problems = newProblems(result.features);
            hold(std::move(result.features), validity);
            if (!m_window.session() || m_window.session()->folder().string() != validity.catalog)
                return;
            m_found = foundOf(product, result.title, result.found);
            if (asked == asking())
                showFound();
            else // a person has gone on meanwhile
                offerFound(problems);
        });
}

SimilarPictures::Found SimilarPictures::foundOf(catalog::ProductId product, const QString& title,
                                                const std::vector<workflow::SimilarProduct>& similar)
{
    Found found{product, title, QStringLiteral("id:%1").arg(product), {}};
    for (const auto& each : similar) {
        found.query += QStringLiteral(",%1").arg(each.product);
        //: on a picture: how alike it is, such as 84 %
        found.marks.insert(each.product,
                           tr("%1 %").arg(QLocale().toString(qRound(std::max(0.0, each.score) * 100))));
    }
    return found;
}

SimilarPictures::Asking SimilarPictures::asking() const
{
    const auto* panel = m_window.catalogPanel();
    return {panel->isVisible(), panel->query().text, panel->selected()};
}

QString SimilarPictures::nameOf(catalog::ProductId product, const QString& title)
{
    return title.isEmpty() ? tr("Similar to product %1").arg(product) : tr("Similar to “%1”").arg(title);
}

void SimilarPictures::showFound()
{
    if (!m_found)
        return;
    const auto found = *std::exchange(m_found, std::nullopt);
    m_markedQuery = found.query.toStdString();
    auto* panel = m_window.catalogPanel();
    panel->model()->setMarks(found.marks);
    m_window.showRoom(MainWindow::Room::Catalog);
    panel->search(found.query, [product = found.product, title = found.title] {
        return QueryWords{
            nameOf(product, title), tr("Similarity"),
            tr("A view would keep these products only. Select a product and look for similar pictures again "
               "instead.")};
    });
}

void SimilarPictures::offerFound(const std::vector<core::Problem>& problems)
{
    m_window.problemsPanel()->showReport(
        [product = m_found->product, title = m_found->title] {
            //: %1 such as: Similar to “Blue jacket”
            return tr("Found: %1").arg(nameOf(product, title));
        },
        problems, m_showFound);
}

void SimilarPictures::forgetMarks()
{
    m_markedQuery.clear();
    m_window.catalogPanel()->model()->setMarks({});
}

void SimilarPictures::showKnownSuspects()
{
    struct Known {
        std::vector<Suspect> suspects;
        std::size_t total = 0;
    };
    m_knownJob = m_window.jobs()->run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_window.session()->catalog()](std::stop_token) {
            const auto faults = workflow::knownLabelFaults(*catalog);
            return Known{suspectsOf(*catalog, faults), faults.size()};
        },
        [this](Known known) {
            if (!known.suspects.empty())
                m_suspects->setSuspects(std::move(known.suspects), known.total);
        });
}

void SimilarPictures::dropSettledSuspects()
{
    if (m_suspects->count() == 0 || !m_window.session())
        return;
    m_settledJob = m_window.jobs()->run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_window.session()->catalog()](std::stop_token) {
            const auto open = workflow::openLabelFaults(*catalog);
            return std::unordered_set<catalog::ProductId>(open.begin(), open.end());
        },
        [this](const std::unordered_set<catalog::ProductId>& open) { m_suspects->keepOnly(open); });
}

void SimilarPictures::lookForSuspects()
{
    struct Result {
        Features features;
        std::vector<Suspect> suspects;
        std::size_t total = 0;
    };
    m_window.jobs()->runVisible(
        tr("Looking for suspicious labels"),
        [catalog = m_window.session()->catalog(), held = held(),
         source = source()](const core::Progress& progress) {
            auto features = computeUnlessHeld(held, *catalog, source, progress);
            const auto faults = workflow::recordLabelFaults(
                *catalog, workflow::findLabelFaults(*catalog, *features, progress));
            return Result{std::move(features), suspectsOf(*catalog, faults), faults.size()};
        },
        [this, validity = validity()](Result result) {
            hold(std::move(result.features), validity);
            if (!m_window.session() || m_window.session()->folder().string() != validity.catalog)
                return;
            m_knownJob.cancel();
            m_settledJob.cancel();
            m_suspects->setSuspects(std::move(result.suspects), result.total);
            m_window.session()->refresh();
        });
}

void SimilarPictures::openAdvice()
{
    struct Result {
        Features features;
        std::vector<workflow::CategoryAdvice> advice;
    };
    m_window.jobs()->runVisible(
        tr("Looking through the categories"),
        [catalog = m_window.session()->catalog(), held = held(),
         source = source()](const core::Progress& progress) {
            auto features = computeUnlessHeld(held, *catalog, source, progress);
            auto advice = workflow::adviseCategories(*catalog, *features, progress);
            return Result{std::move(features), std::move(advice)};
        },
        [this, validity = validity()](Result result) {
            hold(std::move(result.features), validity);
            if (!m_window.session() || m_window.session()->folder().string() != validity.catalog)
                return;
            auto* dialog = new AdviceDialog(std::move(result.advice), &m_window);
            connect(dialog, &AdviceDialog::adviceAccepted, this, &SimilarPictures::accept);
            dialog->open();
        });
}

void SimilarPictures::accept(const std::vector<workflow::CategoryAdvice>& advice)
{
    m_window.session()->change(
        [advice](catalog::Catalog& catalog) { workflow::acceptAdvice(catalog, advice); });
}

} // namespace vitrine::ui
