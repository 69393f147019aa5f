// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/checks_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/check_text.h"
#include "ui/panels/check_card.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr std::size_t kExamples = 5;

} // namespace

ChecksPanel::ChecksPanel(ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_explanation(new QLabel(this)), m_check(new QPushButton(this)),
      m_clean(new QLabel(this))
{
    setObjectName("checks");
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName("checks.title");
    m_explanation->setWordWrap(true);
    m_check->setObjectName("checks.check");
    m_clean->setObjectName("checks.clean");
    m_clean->setWordWrap(true);

    auto* texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_explanation);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(20);
    heading->addLayout(texts, 1);
    heading->addWidget(m_check, 0, Qt::AlignTop);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addLayout(heading);
    column->addSpacing(6);
    for (const auto check : catalog::allChecks()) {
        auto* card = m_cards[check] = new CheckCard(check, thumbnails, content);
        card->hide();
        column->addWidget(card);
        connect(card, &CheckCard::showRequested, this, [this, check] { emit showRequested(check); });
        connect(card, &CheckCard::compareRequested, this, [this, check] { emit compareRequested(check); });
        connect(card, &CheckCard::plainTextRequested, this, &ChecksPanel::plainTextRequested);
        connect(card, &CheckCard::resolveRequested, this, [this, check] { emit resolveRequested(check); });
    }
    column->addWidget(m_clean);
    column->addStretch(1); // takes all that is left: cards would share it otherwise
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(m_check, &QPushButton::clicked, this, &ChecksPanel::checkRequested);
    retranslate();
}

void ChecksPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &ChecksPanel::reload);
    show({});
    reload();
}

void ChecksPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ChecksPanel::reload()
{
    m_stale = !isVisible();
    if (!m_session || m_stale)
        return;
    m_readJob = m_session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session->catalog()](std::stop_token stop) {
            Overview overview{catalog->haveChecksRun(), {}};
            for (const auto& [check, products] : catalog->openFindings()) {
                if (products == 0 || stop.stop_requested())
                    continue;
                auto& its = overview.found[check];
                its.products = products;
                auto ids = catalog->find({"is:" + nameOf(check), std::nullopt, false});
                ids.resize(std::min(ids.size(), kExamples));
                for (const auto& product : catalog->products(ids))
                    its.examples << pathText(catalog->imagePath(product));
            }
            return overview;
        },
        [this](const Overview& overview) { show(overview); });
}

void ChecksPanel::show(const Overview& overview)
{
    m_overview = overview;
    for (const auto& [check, card] : m_cards) {
        const auto its = overview.found.find(check);
        if (its != overview.found.end())
            card->setFound(its->second.products, its->second.examples);
        card->setVisible(its != overview.found.end());
    }
    retranslate();
}

void ChecksPanel::retranslate()
{
    m_title->setText(!m_overview.haveRun          ? tr("Not checked yet")
                     : m_overview.found.empty() ? tr("Nothing to look at")
                                                : tr("What the checks found"));
    m_explanation->setText(tr("Check the catalog after an import or an edit: only what is new or has changed is looked at "
                              "again. What is fine as it is can be resolved and stays away."));
    m_check->setText(tr("Check the catalog"));
    QStringList names;
    for (const auto check : catalog::allChecks())
        if (!m_overview.found.contains(check))
            names << checkText(check);
    auto palette = m_clean->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).muted);
    m_clean->setPalette(palette);
    m_clean->setText(tr("No open findings: %1").arg(names.join(", ")));
    m_clean->setVisible(m_overview.haveRun && !names.isEmpty());
}

void ChecksPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace vitrine::ui
