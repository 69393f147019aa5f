// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/catalog/catalog.h"

namespace vitrine::cli {

void addNew(CLI::App& program, Context& context)
{
    const auto folder = std::make_shared<std::string>();
    auto* command =
        program.add_subcommand("new", "Make a new, empty catalog.\nExample: vitrine-cli new shop.vitrine");
    command->add_option("CATALOG", *folder, "The folder to make, NAME.vitrine")->required();
    command->callback([&context, folder] {
        const auto catalog = catalog::Catalog::create(*folder);
        context.output.say("Made " + catalog.folder().string());
        context.output.event(nlohmann::json{{"event", "finished"}, {"catalog", catalog.folder().string()}});
    });
}

} // namespace vitrine::cli
