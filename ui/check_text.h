// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/catalog/checks/check.h"

namespace vitrine::ui {

/// "Blurred": the name of a check, short enough for a badge.
QString checkText(catalog::Check check);
/// A sentence that says what it looks for and why that matters.
QString checkMeaning(catalog::Check check);

} // namespace vitrine::ui
