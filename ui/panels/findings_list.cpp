// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findings_list.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/check_text.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

FindingsList::FindingsList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName("findings");
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    rebuild();
}

void FindingsList::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &FindingsList::reload);
    showProducts({});
}

void FindingsList::showProducts(const std::vector<catalog::ProductId>& ids)
{
    m_ids = ids;
    reload();
}

void FindingsList::reload()
{
    m_readJob.cancel();
    if (!m_session || m_ids.empty()) {
        m_lines.clear();
        rebuild();
        return;
    }
    m_readJob = m_session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session->catalog(), ids = m_ids](std::stop_token) {
            Lines lines;
            for (const auto& finding : catalog->findings(ids, catalog::Catalog::Which::All)) {
                auto& line = lines[finding.check];
                if (line.open.empty() && line.resolved.empty())
                    line.problem = finding.problem;
                (finding.resolved ? line.resolved : line.open).push_back(finding.product);
            }
            return lines;
        },
        [this](Lines lines) {
            m_lines = std::move(lines);
            rebuild();
        });
}

void FindingsList::rebuild()
{
    while (auto* item = m_layout->takeAt(0)) {
        if (auto* line = item->widget()) {
            line->hide();
            line->deleteLater(); // the button that was pressed may be in it
        }
        delete item;
    }
    for (const bool resolved : {false, true})
        for (const auto& [check, line] : m_lines) {
            const auto& ids = resolved ? line.resolved : line.open;
            if (!ids.empty())
                addLine(check, ids, line.problem, resolved);
        }
    setVisible(m_layout->count() > 0);
    emit shown();
}

bool FindingsList::says(const core::Problem& problem) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&problem](const auto& line) {
        const auto& said = line.second.problem;
        return said.code == problem.code && said.values == problem.values;
    });
}

void FindingsList::addLine(catalog::Check check, const std::vector<catalog::ProductId>& ids,
                           const core::Problem& problem, bool resolved)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    const auto name = checkText(check);
    QString said;
    if (m_ids.size() == 1) {
        const auto words = describeProblem(problem);
        said = words.what.toHtmlEscaped();
        if (!resolved && !words.action.isEmpty())
            said += " " + words.action.toHtmlEscaped();
    } else {
        said = tr("%Ln of the selected product(s)", nullptr, static_cast<int>(ids.size())).toHtmlEscaped();
    }
    //: a check's name, and what it found; somebody has seen to it
    const auto pattern = resolved ? tr("<b>%1</b> (resolved): %2")
                                  //: a check's name, and what it found
                                  : QStringLiteral("⚠ ") + tr("<b>%1:</b> %2");
    auto* label = new QLabel(pattern.arg(name.toHtmlEscaped(), said), line);
    label->setObjectName("finding.text." + toQString(nameOf(check)));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (resolved) {
        auto palette = label->palette();
        palette.setColor(QPalette::WindowText, coloursFor(palette).muted);
        label->setPalette(palette);
    }
    auto* button = new QPushButton(resolved ? tr("Reopen") : tr("Resolve"), line);
    button->setObjectName((resolved ? "finding.reopen." : "finding.resolve.") + toQString(nameOf(check)));
    button->setAccessibleName((resolved ? tr("Reopen: %1") : tr("Resolve: %1")).arg(name));
    button->setToolTip(resolved ? tr("Count this as open again")
                                : tr("Seen to, or fine as it is: no check mentions it any more"));
    row->addWidget(label, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    m_layout->addWidget(line);
    connect(button, &QPushButton::clicked, this,
            [this, check, ids, resolved] { emit resolveRequested(ids, {check}, !resolved); });
}

void FindingsList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace vitrine::ui
