// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/value_completer.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

#include "ui/bridges/catalog_session.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kMostValues = 2000; ///< a field with more is no list that one picks from

} // namespace

ValueCompleter::ValueCompleter(QLineEdit& line, catalog::Field field,
                               std::function<CatalogSession*()> session)
    : QCompleter(&line), m_field(field), m_session(std::move(session)), m_values(new QStringListModel(this))
{
    setModel(m_values);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    line.setCompleter(this);
    line.installEventFilter(this);
    // The line takes a value by setText() and counts as untouched then: nobody would apply it. Queued, as the line takes
    // it only after this; to `this`, as the line cuts its own connections whenever it is left.
    connect(
        this, qOverload<const QString&>(&QCompleter::highlighted), this, [&line] { line.setModified(true); },
        Qt::QueuedConnection);
    connect(
        this, qOverload<const QString&>(&QCompleter::activated), this,
        [&line] {
            line.setModified(true);
            emit line.editingFinished();
        },
        Qt::QueuedConnection);
}

bool ValueCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::FocusIn)
        read();
    return QCompleter::eventFilter(watched, event);
}

void ValueCompleter::read()
{
    auto* session = m_session();
    if (!session)
        return;
    m_job = session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = session->catalog(), field = m_field](std::stop_token) {
            QStringList values;
            for (const auto& [value, count] : catalog->values(field))
                if (!value.empty() && values.size() < kMostValues)
                    values << toQString(value);
            return values;
        },
        [this](const QStringList& values) {
            if (!popup()->isVisible()) // what somebody is choosing from stays as it is
                m_values->setStringList(values);
        });
}

} // namespace vitrine::ui
