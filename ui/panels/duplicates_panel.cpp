// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/duplicates_panel.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "engine/imaging/decode.h"
#include "ui/bridges/catalog_session.h"
#include "ui/models/duplicates_model.h"
#include "ui/text.h"
#include "ui/views/flow_layout.h"
#include "ui/views/thumbnail_row_delegate.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

constexpr std::size_t kShown = 24;         ///< products of one group side by side; nobody compares more
constexpr std::size_t kPicturesAtOnce = 500; ///< products that are read together

const std::vector<catalog::KeepRule>& rules()
{
    using enum catalog::KeepRule;
    static const std::vector<catalog::KeepRule> all{LargestPicture, MostComplete, First};
    return all;
}

int filledFields(const catalog::Product& product)
{
    using catalog::Field;
    int filled = 0;
    for (const auto field : {Field::Title, Field::Category1Code, Field::Category2Code, Field::Category3Code,
                             Field::FullPrice, Field::Price, Field::CurrencyCode, Field::Brand, Field::ProductCode,
                             Field::Caption, Field::Tags, Field::Notes})
        filled += product.text(field).empty() ? 0 : 1;
    return filled;
}

/// The same group by whatever rule the best of it comes first.
std::vector<catalog::ProductId> membersOf(const catalog::DuplicateGroup& group)
{
    auto members = group.products;
    std::sort(members.begin(), members.end());
    return members;
}

/// Groups in which pictures are only nearly the same come before those that `same` has: they were asked for.
void bringAlikeFirst(std::vector<catalog::DuplicateGroup>& groups, const std::vector<catalog::DuplicateGroup>& same)
{
    std::set<std::vector<catalog::ProductId>> exact;
    for (const auto& group : same)
        exact.insert(group.products);
    std::stable_partition(groups.begin(), groups.end(),
                          [&exact](const auto& group) { return !exact.contains(group.products); });
}

std::vector<ComparedProduct> readCompared(const catalog::Catalog& catalog, const std::vector<catalog::ProductId>& ids)
{
    std::vector<ComparedProduct> all;
    for (const auto& product : catalog.products(ids)) {
        const auto file = catalog.imagePath(product);
        ComparedProduct compared{product, pathText(file), {}, filledFields(product)};
        try {
            const auto info = imaging::probePicture(file);
            compared.pixels = {info.width, info.height};
        } catch (const core::Error&) {
            compared.pixels = {}; // the card shows that there is no picture
        }
        all.push_back(std::move(compared));
    }
    return all;
}

} // namespace

DuplicatesPanel::DuplicatesPanel(ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent), m_thumbnails(thumbnails), m_model(new DuplicatesModel(thumbnails, this)),
      m_back(new QPushButton(this)), m_ruleLabel(new QLabel(this)), m_rule(new QComboBox(this)),
      m_alike(new QCheckBox(this)), m_sizes(new QCheckBox(this)), m_count(new QLabel(this)),
      m_showSizes(new QPushButton(this)),
      m_keepAll(new QPushButton(this)), m_keepOne(new QPushButton(this)), m_list(new QListView(this)),
      m_cardArea(new QWidget), m_cardLayout(new QHBoxLayout(m_cardArea)), m_more(new QLabel(m_cardArea))
{
    build();
    retranslate();
}

void DuplicatesPanel::build()
{
    setObjectName("duplicates");
    m_back->setObjectName("duplicates.back");
    m_rule->setObjectName("duplicates.rule");
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents); // whose words change with the language
    m_ruleLabel->setBuddy(m_rule);
    m_alike->setObjectName("duplicates.alike");
    m_sizes->setObjectName("duplicates.sizes");
    m_sizes->setChecked(true);
    m_count->setObjectName("duplicates.count");
    m_count->setWordWrap(true);
    m_showSizes->setObjectName("duplicates.showSizes");
    m_showSizes->hide();
    m_keepAll->setObjectName("duplicates.keepAll");
    m_keepOne->setObjectName("duplicates.keepOne");
    m_list->setObjectName("duplicates.list");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ThumbnailRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({DuplicatesModel::kThumbnailSide, DuplicatesModel::kThumbnailSide});
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFixedWidth(260);
    m_cardLayout->addWidget(m_more);
    m_cardLayout->addStretch();

    auto* rule = new QWidget(this); // a choice stays beside its label
    auto* ruleRow = new QHBoxLayout(rule);
    ruleRow->setContentsMargins({});
    ruleRow->addWidget(m_ruleLabel);
    ruleRow->addWidget(m_rule);
    auto* options = new FlowLayout; // one row of all this would decide how narrow the window can be
    options->setSpacing(12);
    for (auto* option : std::initializer_list<QWidget*>{m_back, rule, m_alike, m_sizes})
        options->addWidget(option);
    auto* found = new QHBoxLayout;
    found->setSpacing(12);
    found->addWidget(m_count, 1);
    found->addWidget(m_showSizes);
    auto* actions = new FlowLayout;
    actions->setSpacing(12);
    actions->addWidget(m_keepOne);
    actions->addWidget(m_keepAll);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_cardArea);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* groups = new QHBoxLayout;
    groups->setSpacing(12);
    groups->addWidget(m_list);
    groups->addWidget(scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(options);
    layout->addLayout(found);
    layout->addLayout(actions);
    layout->addLayout(groups, 1);

    connect(m_back, &QPushButton::clicked, this, &DuplicatesPanel::backRequested);
    const auto decideAnew = [this] { // by the rule, whatever a person said before
        m_chosen.clear();
        find();
    };
    connect(m_rule, &QComboBox::activated, this, decideAnew);
    connect(m_alike, &QCheckBox::clicked, this, &DuplicatesPanel::find);
    connect(m_sizes, &QCheckBox::clicked, this, decideAnew);
    connect(m_showSizes, &QPushButton::clicked, m_sizes, &QCheckBox::click);
    connect(m_keepAll, &QPushButton::clicked, this, [this] { emit keepRequested(m_model->groups()); });
    connect(m_keepOne, &QPushButton::clicked, this, [this] {
        emit keepRequested({m_model->groups()[static_cast<std::size_t>(currentRow())]});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPanel::showGroup);
    connect(m_model, &DuplicatesModel::dataChanged, this, &DuplicatesPanel::updateTexts);
}

void DuplicatesPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &DuplicatesPanel::find);
    m_findJob.cancel(); // its products are of another catalog
    m_hidden = 0;
    m_chosen.clear();
    m_model->setGroups({}, {});
    showCards({});
    find();
}

void DuplicatesPanel::compare(bool alike)
{
    m_alike->setChecked(alike);
    m_fromTheTop = true;
    find();
}

void DuplicatesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        find();
}

catalog::DuplicateSearch DuplicatesPanel::search() const
{
    using Search = catalog::DuplicateSearch;
    return {m_alike->isChecked() ? Search::Kind::Alike : Search::Kind::Same,
            rules()[static_cast<std::size_t>(std::max(0, m_rule->currentIndex()))],
            m_sizes->isChecked() ? Search::Sizes::Stay : Search::Sizes::Go};
}

void DuplicatesPanel::find()
{
    m_stale = !isVisible();
    if (!m_session || m_stale)
        return;
    m_findJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), search = search()](std::stop_token stop) {
            return groupsIn(*catalog, search, {stop});
        },
        [this](Groups found) { show(std::move(found)); });
}

DuplicatesPanel::Groups DuplicatesPanel::groupsIn(const catalog::Catalog& catalog,
                                                  const catalog::DuplicateSearch& search,
                                                  const core::Progress& progress)
{
    using Search = catalog::DuplicateSearch;
    Groups found{catalog.duplicates({}, search, progress), {}};
    if (search.kind == Search::Kind::Alike)
        bringAlikeFirst(found.groups,
                        catalog.duplicates({}, {Search::Kind::Same, search.rule, search.sizes}, progress));
    if (found.groups.empty() && search.sizes == Search::Sizes::Stay)
        found.hidden = catalog.duplicates({}, {search.kind, search.rule, Search::Sizes::Go}, progress).size();
    for (std::size_t from = 0; from < found.groups.size(); from += kPicturesAtOnce) {
        std::vector<catalog::ProductId> best;
        for (std::size_t at = from; at < std::min(found.groups.size(), from + kPicturesAtOnce); ++at)
            best.push_back(found.groups[at].products.front());
        for (const auto& product : catalog.products(best))
            found.pictures << pathText(catalog.imagePath(product));
    }
    return found;
}

void DuplicatesPanel::show(Groups found)
{
    const int row = std::exchange(m_fromTheTop, false) ? 0 : currentRow();
    m_hidden = found.hidden;
    for (auto& group : found.groups)
        if (const auto chosen = m_chosen.find(membersOf(group)); chosen != m_chosen.end())
            group.kept = chosen->second;
    m_model->setGroups(std::move(found.groups), std::move(found.pictures));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    else
        showCards({});
    updateTexts();
}

int DuplicatesPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void DuplicatesPanel::showGroup()
{
    updateTexts();
    if (!m_session || currentRow() < 0)
        return;
    auto ids = m_model->groups()[static_cast<std::size_t>(currentRow())].products;
    ids.resize(std::min(ids.size(), kShown));
    m_readJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), ids](std::stop_token) { return readCompared(*catalog, ids); },
        [this](const std::vector<ComparedProduct>& products) { showCards(products); });
}

void DuplicatesPanel::showCards(const std::vector<ComparedProduct>& products)
{
    m_readJob.cancel(); // what is still read belongs to another group
    qDeleteAll(m_cards); // this is never called from within one of them
    m_cards.clear();
    for (const auto& compared : products) {
        auto* card = new DuplicateCard(compared, m_thumbnails, m_cardArea);
        m_cardLayout->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.push_back(card);
        connect(card, &DuplicateCard::staysChanged, this,
                [this, id = card->product()](bool stays) { changeStay(id, stays); });
    }
    updateTexts();
}

void DuplicatesPanel::changeStay(catalog::ProductId product, bool stays)
{
    const auto& group = m_model->groups()[static_cast<std::size_t>(currentRow())];
    auto kept = group.kept;
    std::erase(kept, product);
    if (stays)
        kept.push_back(product);
    m_chosen[membersOf(group)] = kept;
    m_model->setKept(currentRow(), std::move(kept));
}

void DuplicatesPanel::updateTexts()
{
    std::size_t rejected = 0;
    bool allKeepOne = true;
    for (const auto& group : m_model->groups()) {
        rejected += group.products.size() - group.kept.size();
        allKeepOne = allKeepOne && !group.kept.empty();
    }
    const bool chosen = currentRow() >= 0 && currentRow() < m_model->rowCount();
    const auto current = chosen ? m_model->groups()[static_cast<std::size_t>(currentRow())] : catalog::DuplicateGroup{};
    for (auto* card : m_cards)
        card->setStays(std::find(current.kept.begin(), current.kept.end(), card->product()) != current.kept.end());
    const int hidden = static_cast<int>(current.products.size()) - static_cast<int>(m_cards.size());
    m_more->setText(tr("and %Ln more", nullptr, hidden));
    m_more->setVisible(chosen && !m_cards.empty() && hidden > 0);
    const auto none = m_hidden > 0
                          ? tr("All %Ln group(s) are sizes and colours of one product, which stay as they are.",
                               nullptr, static_cast<int>(m_hidden))
                          : tr("No duplicates among the pictures that the checks have looked at.");
    m_showSizes->setVisible(m_hidden > 0);
    m_count->setText(m_model->rowCount() == 0
                         ? none
                         : tr("%Ln group(s)", nullptr, m_model->rowCount()) + QStringLiteral("  ·  ") +
                               tr("%Ln product(s) would be rejected", nullptr, static_cast<int>(rejected)));
    m_keepAll->setEnabled(m_model->rowCount() > 0 && allKeepOne && rejected > 0);
    m_keepOne->setEnabled(chosen && !current.kept.empty() && current.kept.size() < current.products.size());
}

void DuplicatesPanel::retranslate()
{
    m_back->setText(tr("&Back"));
    m_back->setToolTip(tr("To the overview of the checks"));
    m_ruleLabel->setText(tr("&Keep"));
    const int rule = std::max(0, m_rule->currentIndex());
    m_rule->clear();
    for (const auto each : rules())
        switch (each) {
        case catalog::KeepRule::LargestPicture:
            m_rule->addItem(tr("the largest picture"));
            break;
        case catalog::KeepRule::MostComplete:
            m_rule->addItem(tr("the most complete row"));
            break;
        case catalog::KeepRule::First:
            m_rule->addItem(tr("the one imported first"));
            break;
        }
    m_rule->setCurrentIndex(rule);
    m_rule->setAccessibleName(tr("Which of the duplicates to keep"));
    m_rule->setToolTip(tr("A product that somebody accepted stays before all others"));
    m_alike->setText(tr("&Nearly the same pictures too"));
    m_sizes->setText(tr("Si&zes of one product stay"));
    m_sizes->setToolTip(tr("Rows of one product for its sizes and colours may share a picture"));
    m_showSizes->setText(tr("Sho&w them"));
    m_showSizes->setToolTip(tr("List sizes and colours of one product too"));
    m_keepOne->setText(tr("&Reject the others here"));
    m_keepAll->setText(tr("Reject the others in &all groups"));
    m_keepAll->setToolTip(tr("One step, which can be undone"));
    m_list->setAccessibleName(tr("Groups of duplicates"));
    updateTexts();
}

void DuplicatesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showGroup();
    }
}

} // namespace vitrine::ui
