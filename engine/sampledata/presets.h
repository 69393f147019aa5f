// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/sampledata/profile.h"
#include "engine/sampledata/sample_generator.h"

namespace vitrine::sampledata {

/// What sample data is wanted for.
enum class Use {
    Testing,     ///< every anomaly, often: to see whether checks find it
    Performance, ///< very many products, small pictures: to see what is slow
    Prototyping, ///< few sound products, at once
    Analysis,    ///< many products with the faults of a real catalog
    Privacy,     ///< resembles a catalog that may not be handed on
    Learning,    ///< few products of a shop that the starter model does not know: a fine-tune learns them in minutes
};

std::string nameOf(Use use); ///< "testing"
std::optional<Use> useNamed(const std::string& name);
const std::vector<Use>& allUses();

/// Whether the use wants a catalog to resemble; without one it draws the default shop.
bool wantsCatalog(Use use);

/// Whether the use wants a shop that the starter model does not know, the demo's; else the default shop, what the
/// starter was trained on and has nothing left to learn of.
bool wantsUnknownShop(Use use);

/// How many products the use wants.
std::uint64_t countFor(Use use);

/// Count, seed and profile for a use. `profile` is what it starts from: a mimicProfile() for Privacy and
/// Analysis, the shop of the use unless given. Throws Error as Profile::load.
SampleOptions presetFor(Use use, const std::optional<Profile>& profile = std::nullopt);

} // namespace vitrine::sampledata
