// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace vitrine::catalog {

/// Turns a line of a chat data set into columns, and leaves any other object as it is. Understood are
/// `messages` (role, content as text or as parts) with the picture among the parts or in `images`, and
/// LLaVA's `conversations` (from, value) with `image`. Export's own lines carry the product's fields under
/// `product`, and its `response` as written: a reply that somebody has changed since becomes the caption.
/// Other lines give `image`, `prompt` and `caption`; what these cannot hold (further turns, a system message)
/// stays as it came.
void unpackChat(nlohmann::ordered_json& values);

} // namespace vitrine::catalog
