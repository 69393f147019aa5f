// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/sampledata/kind.h"

namespace vitrine::sampledata {

/// Reads one object of a profile and refuses what it does not know, by name: every function throws
/// Error{ProfileField} for a value that it cannot take. `object` must outlive the reader.
class ProfileReader {
public:
    ProfileReader(const nlohmann::json& object, std::filesystem::path file, std::string path);

    bool has(const std::string& name); ///< for keys that need not be there
    bool flag(const std::string& name);
    std::string text(const std::string& name);
    Kind kind(const std::string& name); ///< by its name
    double number(const std::string& name, double low, double high);
    double number(const std::string& name, double low, double high, double fallback);
    std::vector<std::string> texts(const std::string& name);
    std::vector<double> numbers(const std::string& name, double low, double high);
    /// An object whose keys are among `keys`.
    std::map<std::string, std::string> textsByName(const std::string& name,
                                                   const std::vector<std::string>& keys);
    std::map<std::string, double> numbersByName(const std::string& name, const std::vector<std::string>& keys,
                                                double low, double high);
    /// One object, or a list of them, read by `read`.
    void object(const std::string& name, const std::function<void(ProfileReader&)>& read);
    void objects(const std::string& name, const std::function<void(ProfileReader&)>& read);

    /// Last: a misspelt key must not be taken for a default.
    void refuseOthers() const;
    [[noreturn]] void refuse(const std::string& name, const std::string& reason) const;

private:
    const nlohmann::json& at(const std::string& name);
    const nlohmann::json& list(const std::string& name);
    const nlohmann::json& objectOf(const std::string& name, const std::vector<std::string>& keys);
    double checked(const std::string& name, const nlohmann::json& value, double low, double high) const;
    std::string checkedText(const std::string& name, const nlohmann::json& value, const char* reason) const;

    const nlohmann::json& m_object;
    std::filesystem::path m_file;
    std::string m_path;
    std::vector<std::string> m_known;
};

} // namespace vitrine::sampledata
