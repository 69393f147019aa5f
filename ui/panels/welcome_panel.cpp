// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/welcome_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/views/start_button.h"

namespace vitrine::ui {

WelcomePanel::WelcomePanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_sample(new StartButton(this)),
      m_import(new StartButton(this)), m_open(new StartButton(this)), m_recentTitle(new QLabel(this)),
      m_recent(new QVBoxLayout)
{
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 2.0);
    font.setBold(true);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_sample->setObjectName("welcome.sample");
    m_sample->setIcon(icon(Symbol::Generate));
    m_import->setObjectName("welcome.import");
    m_import->setIcon(icon(Symbol::Import));
    m_open->setObjectName("welcome.open");
    m_open->setIcon(icon(Symbol::Open));
    auto bold = m_recentTitle->font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_recent->setSpacing(0);

    auto* content = new QWidget(this);
    content->setMinimumWidth(fontMetrics().averageCharWidth() * 100);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(16);
    for (auto* button : {m_sample, m_import, m_open}) {
        column->addWidget(button);
    }
    column->addSpacing(14);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(content);
    middle->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(m_sample, &StartButton::clicked, this, &WelcomePanel::sampleRequested);
    connect(m_import, &StartButton::clicked, this, &WelcomePanel::importRequested);
    connect(m_open, &StartButton::clicked, this, &WelcomePanel::openRequested);
    setRecent({});
    retranslate();
}

void WelcomePanel::retranslate()
{
    m_title->setText(tr("Welcome to Vitrine"));
    m_text->setText(
        tr("Curate a product catalog, fine-tune Phi-3-Vision on it and watch the captions get better. "
           "Everything stays on this computer. How would you like to begin?"));
    m_sample->setText(tr("&Generate a sample catalog"));
    m_sample->setDescription(
        tr("Pictures, titles, categories and prices made by the program. Nothing else is needed."));
    m_import->setText(tr("&Import a catalog …"));
    m_import->setDescription(
        tr("From CSV with pictures, JSON Lines, a picture data set or a folder per class."));
    m_open->setText(tr("&Open a catalog …"));
    m_open->setDescription(tr("A .vitrine folder that was made before."));
    for (auto* button : {m_sample, m_import, m_open})
        button->setAccessibleName(QString(button->text()).remove('&'));
    m_recentTitle->setText(tr("Recent catalogs"));
}

void WelcomePanel::setRecent(const QStringList& folders)
{
    while (auto* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const auto& folder : folders) {
        auto* button =
            new QPushButton(QString("%1   —   %2").arg(QFileInfo(folder).completeBaseName(), folder), this);
        button->setObjectName(QString("welcome.recent.%1").arg(number++));
        button->setAccessibleName(folder);
        button->setFlat(true);
        button->setStyleSheet("text-align: left; padding: 5px");
        connect(button, &QPushButton::clicked, this, [this, folder] { emit recentRequested(folder); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!folders.isEmpty());
}

void WelcomePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
