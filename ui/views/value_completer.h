// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QCompleter>

#include "engine/catalog/schema.h"
#include "ui/bridges/background_jobs.h"

class QLineEdit;
class QStringListModel;

namespace vitrine::ui {

class CatalogSession;

/// Offers what a field of the catalog holds already, most frequent first, to a line that edits it. The values
/// are read in the pool each time the line gets the focus. A value that is chosen is finished editing. Belongs to
/// the line.
class ValueCompleter : public QCompleter {
    Q_OBJECT
public:
    ValueCompleter(QLineEdit& line, catalog::Field field, std::function<CatalogSession*()> session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();

    catalog::Field m_field;
    std::function<CatalogSession*()> m_session;
    QStringListModel* m_values;
    JobHandle m_job;
};

} // namespace vitrine::ui
