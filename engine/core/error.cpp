// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

namespace vitrine::core {

Error::Error(Problem problem) : std::runtime_error(describeInOneLine(problem)), m_problem(std::move(problem)) {}

} // namespace vitrine::core
