// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <QString>

#include "engine/core/error.h"

namespace vitrine::ui {

/// Engine text is UTF-8.
inline QString toQString(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QString pathText(const std::filesystem::path& path)
{
    return toQString(path.string());
}
inline std::filesystem::path toPath(const QString& text)
{
    return std::filesystem::path(text.toStdString());
}

/// A problem's sentences in the window's language, its numbers as its locale writes them.
struct ProblemWords {
    QString what;
    QString where;
    QString action;
};
ProblemWords describeProblem(const core::Problem& problem);

/// What a person reads beside what is being typed and is refused: what is wrong and at which place, and what to do.
QString refusalText(const core::Problem& problem);

/// Translates a sentence that the engine marked with VITRINE_TEXT.
QString translated(const char* context, const std::string& text);

} // namespace vitrine::ui
