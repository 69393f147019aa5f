// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/suspects_panel.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/plain_tool_tip.h"
#include "ui/views/picture_label.h"

namespace vitrine::ui {

namespace {

constexpr int kPictureSide = 300;
constexpr int kNeighbourSide = 116;
constexpr int kNeighbours = 5;
constexpr int kOtherCharacters = 26; ///< a column beside the titles is never wider
constexpr int kOtherShare = 5;       ///< nor than this part of the list: the titles keep two of five
constexpr int kColumnMargin = 12;

// The same in every language: nothing underlines them, the buttons name them.
constexpr auto kTakeKey = Qt::Key_T, kKeepKey = Qt::Key_K, kEditKey = Qt::Key_E;

enum Column { TitleColumn, CategoryColumn, SuggestionColumn, SupportColumn, ColumnCount };

QString percent(double share)
{
    //: a share such as 84 %
    return SuspectsPanel::tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

QString withKey(const QString& what, Qt::Key key)
{
    //: on a button: what it does, and the key that does it, such as: Keep its category  (K)
    return SuspectsPanel::tr("%1  (%2)").arg(what, QKeySequence(key).toString(QKeySequence::NativeText));
}

QFont larger(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

SuspectsPanel::SuspectsPanel(ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent), m_thumbnails(thumbnails), m_heading(new QLabel(this)), m_look(new QPushButton(this)),
      m_pages(new QStackedWidget(this)), m_intro(new QLabel(this))
{
    setObjectName("suspects");
    m_heading->setObjectName("suspects.heading");
    m_heading->setFont(bold(m_heading->font()));
    m_look->setObjectName("suspects.look");
    m_intro->setWordWrap(true);
    m_intro->setAlignment(Qt::AlignCenter);
    m_intro->setMargin(60);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName("suspects.splitter");
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({620, 700});
    m_pages->addWidget(m_intro);
    m_pages->addWidget(splitter);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(14, 10, 14, 8);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_look);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);

    connect(m_look, &QPushButton::clicked, this, &SuspectsPanel::lookRequested);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SuspectsPanel::showCurrent);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (current()) {
            const auto suspect = removeCurrent();
            emit categoryTaken(suspect.product.id, suspect.suggestion);
        }
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (current())
            emit kept(removeCurrent().product.id);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto* suspect = current())
            emit editRequested(suspect->product.id);
    });
    for (const auto& [key, button] :
         {std::pair{kTakeKey, m_take}, std::pair{kKeepKey, m_keep}, std::pair{kEditKey, m_edit}}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button = button] { button->click(); });
    }
    retranslate();
    reset();
}

QWidget* SuspectsPanel::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName("suspects.list");
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_list->header()->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->installEventFilter(this);
    return m_list;
}

QWidget* SuspectsPanel::buildComparison()
{
    auto* content = new QWidget;
    m_picture = new PictureLabel(m_thumbnails, kPictureSide, content);
    m_picture->setObjectName("suspects.picture");
    m_title = new QLabel(content);
    m_title->setWordWrap(true);
    m_title->setFont(bold(larger(m_title->font(), 1.15)));
    m_category = new QLabel(content);
    m_category->setObjectName("suspects.category");
    m_suggestion = new QLabel(content);
    m_suggestion->setObjectName("suspects.suggestion");
    for (auto* label : {m_category, m_suggestion}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    m_take = new QPushButton(content);
    m_take->setObjectName("suspects.take");
    m_keep = new QPushButton(content);
    m_keep->setObjectName("suspects.keep");
    m_edit = new QPushButton(content);
    m_edit->setObjectName("suspects.edit");
    auto* buttons = new QVBoxLayout;
    for (auto* button : {m_take, m_keep, m_edit})
        buttons->addWidget(button);

    auto* words = new QVBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_title);
    words->addWidget(m_category);
    words->addWidget(m_suggestion);
    words->addStretch();
    words->addLayout(buttons);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_picture, 0, Qt::AlignTop);
    upper->addLayout(words, 1);

    m_neighboursTitle = new QLabel(content);
    m_neighboursTitle->setFont(bold(m_neighboursTitle->font()));
    auto* lower = new QHBoxLayout;
    lower->setSpacing(10);
    for (int at = 0; at < kNeighbours; ++at) {
        auto* picture = new PictureLabel(m_thumbnails, kNeighbourSide, content);
        auto* text = new QLabel(content);
        text->setObjectName(QStringLiteral("suspects.neighbour.%1").arg(at));
        text->setWordWrap(true);
        text->setTextFormat(Qt::RichText);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        text->setFixedWidth(kNeighbourSide);
        auto* column = new QVBoxLayout;
        column->addWidget(picture);
        column->addWidget(text);
        column->addStretch();
        lower->addLayout(column);
        m_neighbourPictures.push_back(picture);
        m_neighbourTexts.push_back(text);
    }
    lower->addStretch();
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(upper);
    layout->addSpacing(8);
    layout->addWidget(m_neighboursTitle);
    layout->addLayout(lower);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName("suspects.scroll");
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

void SuspectsPanel::retranslate()
{
    m_look->setText(m_state == State::NotLooked ? tr("&Look for them") : tr("&Look again"));
    m_take->setText(withKey(tr("Take the suggestion"), kTakeKey));
    m_keep->setText(withKey(tr("Keep its category"), kKeepKey));
    m_edit->setText(withKey(tr("Edit the product"), kEditKey));
    m_keep->setToolTip(tr("Marks the category as right; it is not asked about again"));
    m_list->setAccessibleName(tr("Suspicious labels"));
    if (m_state == State::NotLooked) {
        m_heading->setText(tr("Suspicious labels"));
        m_intro->setText(tr("Products whose category is not that of the pictures that look like theirs. The vision "
                            "tower of the base model looks at every picture once; what it sees is kept."));
    } else if (m_suspects.empty()) {
        m_heading->setText(tr("Suspicious labels"));
        m_intro->setText(tr("No category looks wrong."));
    } else {
        m_heading->setText(tr("%Ln product(s) with a suspicious category", nullptr, static_cast<int>(m_total)));
    }
    m_pages->setCurrentIndex(m_suspects.empty() ? 0 : 1);
    showCurrent();
}

void SuspectsPanel::setSuspects(std::vector<Suspect> suspects, std::size_t total)
{
    m_suspects = std::move(suspects);
    m_total = total;
    m_state = State::Looked;
    fillList();
    retranslate();
    if (isVisible())
        m_list->setFocus();
}

void SuspectsPanel::reset()
{
    m_suspects.clear();
    m_total = 0;
    m_state = State::NotLooked;
    fillList();
    retranslate();
}

void SuspectsPanel::fillList()
{
    const QStringList headings{tr("Product"), tr("Its category"), tr("Looks like"),
                               tr("Agreement", "share of similar pictures")};
    m_list->setHeaderLabels(headings);
    for (int column = 0; column < ColumnCount; ++column)
        m_list->headerItem()->setToolTip(column, headings[column]);
    m_list->clear();
    for (const auto& suspect : m_suspects) {
        auto* item = new QTreeWidgetItem(
            m_list, {suspect.product.title, suspect.product.category, suspect.suggestion, percent(suspect.support)});
        item->setTextAlignment(SupportColumn, Qt::AlignRight | Qt::AlignVCenter);
        for (const auto column : {TitleColumn, CategoryColumn, SuggestionColumn})
            item->setToolTip(column, plainToolTip(item->text(column)));
    }
    for (const auto column : {CategoryColumn, SuggestionColumn, SupportColumn}) {
        m_list->resizeColumnToContents(column);
        m_wantedWidths[column] = m_list->columnWidth(column) + kColumnMargin;
    }
    fitColumns();
    if (!m_suspects.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SuspectsPanel::fitColumns()
{
    const int most = std::min(fontMetrics().averageCharWidth() * kOtherCharacters,
                              m_list->viewport()->width() / kOtherShare);
    for (const auto& [column, wanted] : m_wantedWidths)
        m_list->setColumnWidth(column, std::min(wanted, most));
}

void SuspectsPanel::keepOnly(const std::unordered_set<catalog::ProductId>& open)
{
    const auto before = m_suspects.size();
    {
        const QSignalBlocker quiet(m_list); // the list and the suspects agree again first
        for (int row = m_list->topLevelItemCount() - 1; row >= 0; --row)
            if (!open.contains(m_suspects[static_cast<std::size_t>(row)].product.id)) {
                m_suspects.erase(m_suspects.begin() + row);
                delete m_list->takeTopLevelItem(row);
            }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    if (m_suspects.size() == before && m_total == open.size())
        return; // what is looked at stays untouched
    m_total = open.size();
    retranslate();
}

const Suspect* SuspectsPanel::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && static_cast<std::size_t>(row) < m_suspects.size() ? &m_suspects[static_cast<std::size_t>(row)]
                                                                         : nullptr;
}

Suspect SuspectsPanel::removeCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    auto suspect = std::move(m_suspects[static_cast<std::size_t>(row)]);
    m_suspects.erase(m_suspects.begin() + row);
    --m_total;
    {
        const QSignalBlocker quiet(m_list); // the list and the suspects agree again first
        delete m_list->takeTopLevelItem(row);
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    }
    retranslate();
    return suspect;
}

void SuspectsPanel::showCurrent()
{
    const auto* suspect = current();
    for (auto* button : {m_take, m_keep, m_edit})
        button->setEnabled(suspect != nullptr);
    if (!suspect)
        return;
    const auto& product = suspect->product;
    m_picture->show(product.imageFile, product.title);
    m_title->setText(product.title.isEmpty() ? tr("(no title)") : product.title);
    m_category->setText(tr("Its category: <b>%1</b>").arg(product.category.toHtmlEscaped()));
    m_suggestion->setText(tr("It looks like: <b>%1</b>, as %2 of similar pictures do")
                              .arg(suspect->suggestion.toHtmlEscaped(), percent(suspect->support)));
    showNeighbours(*suspect);
}

void SuspectsPanel::showNeighbours(const Suspect& suspect)
{
    m_neighboursTitle->setText(suspect.neighbours.empty() ? tr("Look again to see what looks most like it")
                                                          : tr("What looks most like it"));
    for (std::size_t at = 0; at < m_neighbourPictures.size(); ++at) {
        const bool there = at < suspect.neighbours.size();
        m_neighbourPictures[at]->setVisible(there);
        m_neighbourTexts[at]->setVisible(there);
        if (!there)
            continue;
        const auto& neighbour = suspect.neighbours[at];
        m_neighbourPictures[at]->show(neighbour.imageFile, neighbour.title);
        m_neighbourTexts[at]->setText(QStringLiteral("<b>%1</b><br>%2<br>%3")
                                          .arg(neighbour.category.toHtmlEscaped(), neighbour.title.toHtmlEscaped(),
                                               percent(std::max(0.0, neighbour.score))));
    }
}

bool SuspectsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void SuspectsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        fillList();
        m_list->setCurrentItem(m_list->topLevelItem(std::max(0, row)));
        retranslate();
    }
}

} // namespace vitrine::ui
