// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_commands.h"

#include <algorithm>

#include <QAction>

#include "engine/catalog/tags.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/quick_tags_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/details_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"

namespace vitrine::ui {

namespace {

enum Group { kVerdicts, kStars, kTags, kMoves };

constexpr int kQuickTagCount = 9;

// The actions' names outlive the actions.
constexpr const char* kStarNames[] = {"action.stars0", "action.stars1", "action.stars2",
                                      "action.stars3", "action.stars4", "action.stars5"};
constexpr const char* kTagNames[] = {"action.tag1", "action.tag2", "action.tag3",
                                     "action.tag4", "action.tag5", "action.tag6",
                                     "action.tag7", "action.tag8", "action.tag9"};

} // namespace

QStringList quickTags(const Settings& settings)
{
    auto tags = settings.value(kQuickTags);
    tags.resize(kQuickTagCount);
    return tags;
}

ReviewCommands::ReviewCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    addVerdicts();
    addStars();
    addQuickTags();
    addMoves();
    // What needs a selection is asked anew when it changes.
    connect(window.catalogPanel(), &CatalogPanel::selectionChanged, window.commands(),
            &WindowCommands::update);
}

bool ReviewCommands::anythingSelected() const
{
    return m_window.session() && m_window.catalogPanel()->grid()->selectionModel()->hasSelection();
}

void ReviewCommands::addVerdicts()
{
    auto* grid = m_window.catalogPanel()->grid();
    const auto selected = [this] { return anythingSelected(); };
    const auto give = [this](const char* status) {
        set(catalog::Field::Status, status);
        goOn();
    };
    m_window.commands()->addAll({
        {"action.accept", Menu::Review, kVerdicts, Bar::None, Symbol::Accepted, QKeySequence("A"), selected,
         [] {
             return CommandText{tr("&Accept"), tr("The selected products are right as they are")};
         },
         [give] { give("accepted"); }, grid},
        {"action.reject", Menu::Review, kVerdicts, Bar::None, Symbol::Rejected, QKeySequence("R"), selected,
         [] {
             return CommandText{tr("&Reject"), tr("The selected products are not to be trained on")};
         },
         [give] { give("rejected"); }, grid},
        {"action.skip", Menu::Review, kVerdicts, Bar::None, Symbol::Skipped, QKeySequence("S"), selected,
         [] {
             return CommandText{tr("&Skip"), tr("Decide about the selected products later")};
         },
         [give] { give("skipped"); }, grid},
        {"action.unreview",
         Menu::Review,
         kVerdicts,
         Bar::None,
         {},
         QKeySequence("U"),
         selected,
         [] {
             return CommandText{tr("Take the &verdict back"),
                                tr("The selected products are unreviewed again")};
         },
         [this] { set(catalog::Field::Status, "unreviewed"); },
         grid},
    });
}

void ReviewCommands::addStars()
{
    auto* grid = m_window.catalogPanel()->grid();
    for (int stars = 0; stars <= catalog::kMostStars; ++stars)
        m_window.commands()->add({kStarNames[stars],
                                  Menu::Review,
                                  kStars,
                                  Bar::None,
                                  {},
                                  QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + stars)),
                                  [this] { return anythingSelected(); },
                                  [stars] {
                                      return stars == 0 ? CommandText{tr("No stars"), {}}
                                                        : CommandText{tr("%n star(s)", nullptr, stars), {}};
                                  },
                                  [this, stars] { set(catalog::Field::Stars, std::to_string(stars)); },
                                  grid});
}

void ReviewCommands::addQuickTags()
{
    auto* grid = m_window.catalogPanel()->grid();
    for (int number = 1; number <= kQuickTagCount; ++number) {
        const auto tag = [this, number] { return quickTags(m_window.services().settings)[number - 1]; };
        m_window.commands()->add(
            {kTagNames[number - 1],
             Menu::Review,
             kTags,
             Bar::None,
             {},
             QKeySequence(Qt::Key(Qt::Key_0 + number)),
             [this, tag] { return anythingSelected() && !tag().isEmpty(); },
             [tag, number] {
                 return tag().isEmpty()
                            ? CommandText{tr("Tag &%1").arg(number), tr("No quick tag has this number")}
                            : CommandText{tr("Tag &%1: %2").arg(number).arg(tag()),
                                          tr("Add the tag to the selected products, or take it away where "
                                             "all of them have it")};
             },
             [this, number] { toggleTag(number); },
             grid});
    }
    m_window.commands()->add(
        {"action.quickTags",
         Menu::Review,
         kTags,
         Bar::None,
         {},
         QKeySequence("T"),
         [this] { return m_window.session() != nullptr; },
         [] {
             return CommandText{tr("&Quick tags …"), tr("Choose the tags that the keys 1 to 9 give")};
         },
         [this] { editQuickTags(); },
         grid});
}

void ReviewCommands::addMoves()
{
    auto* grid = m_window.catalogPanel()->grid();
    const auto opened = [this] { return m_window.session() != nullptr; };
    m_window.commands()->addAll({
        {"action.edit",
         Menu::Review,
         kMoves,
         Bar::None,
         {},
         QKeySequence("E"),
         [this] { return anythingSelected(); },
         [] {
             return CommandText{tr("&Edit"), tr("Put the cursor into the first field of the details")};
         },
         [this] { m_window.catalogPanel()->details()->startEditing(); },
         grid},
        {"action.next",
         Menu::Review,
         kMoves,
         Bar::None,
         {},
         QKeySequence("J"),
         opened,
         [] {
             return CommandText{tr("Ne&xt product"), {}};
         },
         [this] { move(1); },
         grid},
        {"action.previous",
         Menu::Review,
         kMoves,
         Bar::None,
         {},
         QKeySequence("K"),
         opened,
         [] {
             return CommandText{tr("&Previous product"), {}};
         },
         [this] { move(-1); },
         grid},
        {"action.nextUnreviewed",
         Menu::Review,
         kMoves,
         Bar::None,
         {},
         QKeySequence("N"),
         opened,
         [] {
             return CommandText{tr("&Next unreviewed"),
                                tr("Go to the next product that nobody has reviewed")};
         },
         [this] { goToUnreviewed(); },
         grid},
    });
}

void ReviewCommands::set(catalog::Field field, const std::string& value)
{
    m_window.session()->edit(m_window.catalogPanel()->selected(), {{field, value}});
}

void ReviewCommands::toggleTag(int number)
{
    const auto tag = quickTags(m_window.services().settings)[number - 1].toStdString();
    m_window.session()->change([ids = m_window.catalogPanel()->selected(), tag](catalog::Catalog& catalog) {
        catalog::changeTag(catalog, ids, tag, catalog::TagChange::Toggle);
    });
}

void ReviewCommands::editQuickTags()
{
    auto& settings = m_window.services().settings;
    auto* dialog = new QuickTagsDialog(quickTags(settings), &m_window);
    connect(dialog, &QuickTagsDialog::chosen, this, [this, &settings](const QStringList& tags) {
        settings.setValue(kQuickTags, tags);
        m_window.commands()->update();
    });
    dialog->open();
}

void ReviewCommands::goOn()
{
    if (m_window.catalogPanel()->selected().size() == 1)
        move(1);
}

void ReviewCommands::move(int rows)
{
    auto* grid = m_window.catalogPanel()->grid();
    const int count = m_window.catalogPanel()->model()->rowCount();
    if (count == 0)
        return;
    const int current = grid->currentIndex().isValid() ? grid->currentIndex().row() : -rows;
    grid->setCurrentIndex(m_window.catalogPanel()->model()->index(std::clamp(current + rows, 0, count - 1)));
}

void ReviewCommands::goToUnreviewed()
{
    auto* panel = m_window.catalogPanel();
    auto* session = m_window.session();
    const int current = panel->grid()->currentIndex().isValid() ? panel->grid()->currentIndex().row() : -1;
    m_search = session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = session->catalog(), ids = panel->model()->ids(),
         current](std::stop_token) -> std::optional<catalog::ProductId> {
            auto unreviewed = catalog->find({"is:unreviewed", std::nullopt, false});
            std::sort(unreviewed.begin(), unreviewed.end());
            const auto count = static_cast<int>(ids.size());
            for (int step = 1; step <= count; ++step) {
                const auto id = ids[static_cast<std::size_t>((current + step) % count)];
                if (std::binary_search(unreviewed.begin(), unreviewed.end(), id))
                    return id;
            }
            return std::nullopt;
        },
        [this, panel](std::optional<catalog::ProductId> found) {
            if (found)
                panel->showProduct(*found);
            else
                m_window.showMessage(tr("All products that the search finds are reviewed."));
        });
}

} // namespace vitrine::ui
