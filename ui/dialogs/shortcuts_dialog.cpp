// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/window_commands.h"

namespace vitrine::ui {

namespace {

constexpr std::size_t kColumns = 3;

struct Section {
    QString title;
    std::vector<std::pair<QString, QString>> lines; ///< keys, what they do
};

QString withoutMnemonic(QString text)
{
    return text.replace("&&", "\n").remove('&').replace('\n', '&');
}

QString keysText(const QAction& action)
{
    QStringList texts;
    for (const auto& keys : action.shortcuts())
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(", ");
}

std::vector<Section> sectionsOf(const WindowCommands& commands)
{
    std::vector<Section> sections;
    for (const auto menu : {Menu::Review, Menu::File, Menu::Edit, Menu::Catalog, Menu::View, Menu::Help}) {
        Section section{withoutMnemonic(commands.menu(menu)->title()), {}};
        for (const auto& command : commands.all())
            if (const auto* action = commands.action(command.name);
                command.menu == menu && !action->shortcuts().isEmpty())
                section.lines.emplace_back(keysText(*action), withoutMnemonic(action->text()));
        if (!section.lines.empty())
            sections.push_back(std::move(section));
    }
    sections.insert(sections.begin() + 1,
                    {ShortcutsDialog::tr("In the grid"),
                     {{ShortcutsDialog::tr("Arrows"), ShortcutsDialog::tr("Another product")},
                      {ShortcutsDialog::tr("Page up, page down"), ShortcutsDialog::tr("A page on")},
                      {ShortcutsDialog::tr("Home, End"), ShortcutsDialog::tr("The first, the last")},
                      {ShortcutsDialog::tr("Shift with these"), ShortcutsDialog::tr("Select all between")},
                      {QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText),
                       ShortcutsDialog::tr("Select everything that is found")}}});
    return sections;
}

QWidget* sectionWidget(const Section& section)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto* title = new QLabel(section.title, widget);
    auto font = title->font();
    font.setBold(true);
    title->setFont(font);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto& [keys, what] : section.lines) {
        auto* key = new QLabel(keys, widget);
        key->setTextFormat(Qt::PlainText);
        key->setFont(font);
        auto* text = new QLabel(what, widget);
        text->setTextFormat(Qt::PlainText);
        grid->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    return widget;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const WindowCommands& commands, QWidget* parent)
    : QDialog(parent), m_commands(commands), m_scroll(new QScrollArea(this))
{
    setObjectName("shortcuts");
    setAttribute(Qt::WA_DeleteOnClose);
    m_scroll->setObjectName("shortcuts.scroll");
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll);
    retranslate();
    const auto wanted = m_scroll->widget()->sizeHint() + QSize(60, 40);
    resize(wanted.boundedTo(parent ? parent->size() * 0.95 : wanted));
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_scroll->setAccessibleName(tr("Keys"));
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setSpacing(32);
    std::array<QVBoxLayout*, kColumns> column{};
    std::array<std::size_t, kColumns> height{};
    for (auto& each : column) {
        each = new QVBoxLayout;
        each->setSpacing(16);
        columns->addLayout(each);
    }
    for (const auto& section : sectionsOf(m_commands)) { // each to the column that is shortest so far
        const auto shortest =
            static_cast<std::size_t>(std::min_element(height.begin(), height.end()) - height.begin());
        column[shortest]->addWidget(sectionWidget(section));
        height[shortest] += section.lines.size() + 2;
    }
    for (auto* each : column)
        each->addStretch();
    m_scroll->setWidget(sheet);
}

void ShortcutsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
