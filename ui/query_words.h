// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine::ui {

/// What is said of a query that nobody can read, such as the numbers of similar products.
struct QueryWords {
    QString name;        ///< what it finds
    QString order;       ///< how that is ordered unless a person sorts it
    QString whyNotSaved; ///< why no view can be made of it; empty: one can
};

} // namespace vitrine::ui
