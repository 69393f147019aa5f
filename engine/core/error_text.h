// SPDX-License-Identifier: GPL-3.0-or-later
// Inside: what error.cpp fills with a problem's values.
#pragma once

#include "engine/core/error.h"

namespace vitrine::core {

/// In English, each with %1, %2 … for the values.
struct Sentences {
    const char* what;
    const char* action;
};
Sentences sentencesFor(ErrorCode code);

extern const char* const kRowText;       ///< where it is: "row %1"
extern const char* const kCharacterText; ///< "character %1"

} // namespace vitrine::core
