// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/catalog/catalog.h"

namespace vitrine::ui {

/// What a person reads for the names that files and the database share.
QString fieldText(catalog::Field field);
QString splitText(catalog::Split split);
QString statusText(catalog::Status status);

/// The run whose model said a value; nothing when a person or a source did.
std::optional<QString> modelRunOf(const std::string& saidBy);

/// A step of the history: "Title of 3 products"; `description` for one that is no edit of a single field.
QString stepText(const catalog::StepTitle& title);

/// "Undo: title of 3 products", for the menu and its tool tip; just "Undo" when there is nothing.
QString undoText(const catalog::HistoryState& history);
QString redoText(const catalog::HistoryState& history);

} // namespace vitrine::ui
