// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/import/import.h"

namespace vitrine::catalog {

/// What a person chose for a source, as far as it holds for the next one like it. Folders that were allowed
/// are asked for each time.
struct SourceChoices {
    ColumnMapping mapping; ///< without pictureRoot: as guessed
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    bool copyImages = false;
};

/// The choices by the shape of sources: their format and the set of their columns, both as recognised. The
/// newest 200 are kept. Each catalog keeps those of its own sources, which importSource() writes; a window keeps
/// those of all catalogs beside them. One thread at a time.
class RememberedMappings {
public:
    RememberedMappings() = default;
    /// Of what text() gave; what cannot be read of it is forgotten.
    explicit RememberedMappings(const std::string& text);
    std::string text() const; ///< JSON

    /// Those of the catalog in this folder; none where there are none, or no catalog.
    static RememberedMappings ofCatalog(const std::filesystem::path& catalog);
    /// Throws Error{FileUnwritable}.
    void keepInCatalog(const std::filesystem::path& catalog) const;

    /// `recognised`: the preview that was made without any choice.
    std::optional<SourceChoices> of(const SourcePreview& recognised) const;
    /// Only what differs from the guess: a source that the program reads well by itself goes on being recognised, and
    /// the guess, chosen again, makes it forget.
    void remember(const SourcePreview& recognised, const SourceChoices& choices);

private:
    struct Entry {
        SourceFormat format = SourceFormat::Csv;
        std::vector<std::string> columns; ///< sorted
        SourceChoices choices;
    };

    std::vector<Entry> m_entries; ///< oldest first
};

} // namespace vitrine::catalog
