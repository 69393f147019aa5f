// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facet_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/facet_choice.h"
#include "ui/text.h"
#include "ui/views/facet_tree.h"

namespace vitrine::ui {

using catalog::Facet;

namespace {

constexpr int kSlow = 150; ///< ms before "counting" is shown

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QWidget(parent), m_clear(new QPushButton(this)), m_message(new QLabel(this)), m_tree(new FacetTree(this))
{
    setObjectName("facets");
    m_clear->setObjectName("facets.clear");
    m_clear->setFlat(true);
    auto policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // or the lines would move away under the pointer that ticks them
    m_clear->setSizePolicy(policy);
    m_message->setObjectName("facets.message");
    m_message->setWordWrap(true);
    m_tree->setObjectName("facets.tree");
    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 8, 8, 4);
    top->addWidget(m_message, 1);
    top->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_message->setText(tr("Counting …")); });
    connect(m_clear, &QPushButton::clicked, this, &FacetPanel::clearChoices);
    connect(m_tree, &FacetTree::chosen, this, &FacetPanel::choose);
    retranslate();
    tick();
}

void FacetPanel::retranslate()
{
    setWindowTitle(tr("Facets"));
    m_clear->setText(tr("C&lear"));
    m_clear->setToolTip(tr("Take every choice in this panel out of the search"));
}

void FacetPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_tree->forget();
    tick();
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &FacetPanel::count);
    count();
}

void FacetPanel::setQuery(const QString& query)
{
    m_query = query;
    m_refused = false;
    tick();
    count();
}

void FacetPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

void FacetPanel::count()
{
    m_stale = true;
    m_job.cancel();
    m_slow.stop();
    m_counting = false;
    if (!m_session || !isVisible())
        return;
    m_stale = false;
    m_counting = true;
    m_slow.start();
    m_job = m_session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session->catalog(), query = m_query.toStdString()](std::stop_token stop) {
            return facetLines(catalog->facets({query, std::nullopt, false}, {stop, [](auto, auto) {}}));
        },
        [this](std::vector<FacetLines> facets) { receive(std::move(facets)); },
        [this](const core::Problem&) { // the search line says what is wrong with the query, and when
            m_slow.stop();
            m_counting = false;
            m_message->clear();
            if (m_refused)
                showNotUnderstood();
        });
}

void FacetPanel::receive(std::vector<FacetLines> facets)
{
    m_slow.stop();
    m_counting = false;
    m_message->clear();
    m_tree->setEnabled(true);
    if (m_tree->setFacets(std::move(facets)))
        tick();
}

void FacetPanel::showNotUnderstood()
{
    m_refused = true;
    m_message->setText(tr("The search is not understood."));
    m_tree->setEnabled(false);
}

void FacetPanel::tick()
{
    catalog::QueryChoice all;
    try {
        for (const auto facet : catalog::allFacets()) {
            const auto choice = FacetChoice(m_query.toStdString(), facet).chosen();
            all.wanted.insert(all.wanted.end(), choice.wanted.begin(), choice.wanted.end());
            all.excluded.insert(all.excluded.end(), choice.excluded.begin(), choice.excluded.end());
        }
    } catch (const core::Error&) { // a query that makes no sense chooses nothing
        all = {};
    }
    m_tree->setChosen(all);
    m_clear->setVisible(!all.wanted.empty() || !all.excluded.empty());
}

void FacetPanel::choose(Facet facet, const std::string& condition, FacetTree::Choice choice)
{
    try {
        const FacetChoice before(m_query.toStdString(), facet);
        auto chosen = before.chosen();
        auto& list = choice == FacetTree::Choice::Wanted ? chosen.wanted : chosen.excluded;
        auto& other = choice == FacetTree::Choice::Wanted ? chosen.excluded : chosen.wanted;
        const auto same = [canonical = catalog::canonicalText(condition)](const std::string& each) {
            return catalog::canonicalText(each) == canonical;
        };
        std::erase_if(other, same);
        if (std::erase_if(list, same) == 0)
            list.push_back(condition);
        emit queryEdited(toQString(before.queryWith(chosen)));
    } catch (const core::Error&) { // the search line says what is wrong with the query
    }
}

void FacetPanel::clearChoices()
{
    try {
        auto query = m_query.toStdString();
        for (const auto facet : catalog::allFacets())
            query = FacetChoice(query, facet).queryWith({});
        emit queryEdited(toQString(query));
    } catch (const core::Error&) { // as above
    }
}

void FacetPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    count(); // whose lines are written in the language
}

} // namespace vitrine::ui
