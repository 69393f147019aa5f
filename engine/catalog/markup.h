// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// The text as a browser would show it: "Tops &amp;amp; Tees<br>" → "Tops & Tees". Character references (HTML
/// 4's names and numbers, escaped once or several times) become their characters, tags of running text go;
/// runs of white space that this leaves become one space. A text without either comes back as it is, and so
/// does what only looks like markup ("AT&T", "size <M>", "3 < 4").
std::string withoutMarkup(const std::string& text);

} // namespace vitrine::catalog
