// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/catalog/catalog.h"
#include "ui/parted_text.h"

namespace vitrine::ui {

/// What a person reads for the names that files and the database share.
QString fieldText(catalog::Field field);
QString splitText(catalog::Split split);
QString statusText(catalog::Status status);

/// A field's value, which is given as Product::text gives it, as a person reads it. `currency`: the product's, for
/// prices.
QString valueText(catalog::Field field, const std::string& value, const std::string& currency);

/// The run whose model said a value; nothing when a person or a source did.
std::optional<QString> modelRunOf(const std::string& saidBy);

/// A step of the history: "Title of 3 products", "import of shop.csv: 3 products". Its detail is a part of its own.
PartedText stepWords(const catalog::StepTitle& title);
QString stepText(const catalog::StepTitle& title);

/// "Undo: title of 3 products", for the menu and its tool tip; just "Undo" when there is nothing.
QString undoText(const catalog::HistoryState& history);
QString redoText(const catalog::HistoryState& history);

} // namespace vitrine::ui
