// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/profile_reader.h"

#include <algorithm>

#include "engine/core/error.h"

namespace vitrine::sampledata {

using nlohmann::json;

ProfileReader::ProfileReader(const json& object, std::filesystem::path file, std::string path)
    : m_object(object), m_file(std::move(file)), m_path(std::move(path))
{
    if (!m_object.is_object())
        refuse("", "an object is wanted");
}

bool ProfileReader::has(const std::string& name)
{
    m_known.push_back(name);
    return m_object.contains(name);
}

bool ProfileReader::flag(const std::string& name)
{
    const auto& value = at(name);
    if (!value.is_boolean())
        refuse(name, "true or false is wanted");
    return value.get<bool>();
}

std::string ProfileReader::text(const std::string& name)
{
    return checkedText(name, at(name), "a text is wanted");
}

double ProfileReader::number(const std::string& name, double low, double high)
{
    return checked(name, at(name), low, high);
}

double ProfileReader::number(const std::string& name, double low, double high, double fallback)
{
    return has(name) ? number(name, low, high) : fallback;
}

std::vector<std::string> ProfileReader::texts(const std::string& name)
{
    std::vector<std::string> values;
    for (const auto& value : list(name))
        values.push_back(checkedText(name, value, "a list of texts is wanted"));
    return values;
}

std::vector<double> ProfileReader::numbers(const std::string& name, double low, double high)
{
    std::vector<double> values;
    for (const auto& value : list(name))
        values.push_back(checked(name, value, low, high));
    return values;
}

std::map<std::string, std::string> ProfileReader::textsByName(const std::string& name,
                                                              const std::vector<std::string>& keys)
{
    std::map<std::string, std::string> values;
    for (const auto& [key, value] : objectOf(name, keys).items())
        values[key] = checkedText(name + "." + key, value, "a text is wanted");
    return values;
}

std::map<std::string, double> ProfileReader::numbersByName(const std::string& name,
                                                           const std::vector<std::string>& keys, double low,
                                                           double high)
{
    std::map<std::string, double> values;
    for (const auto& [key, value] : objectOf(name, keys).items())
        values[key] = checked(name + "." + key, value, low, high);
    return values;
}

void ProfileReader::object(const std::string& name, const std::function<void(ProfileReader&)>& read)
{
    ProfileReader reader(at(name), m_file, m_path + name + ".");
    read(reader);
    reader.refuseOthers();
}

void ProfileReader::objects(const std::string& name, const std::function<void(ProfileReader&)>& read)
{
    std::size_t number = 0;
    for (const auto& object : list(name)) {
        ProfileReader reader(object, m_file, m_path + name + "[" + std::to_string(number++) + "].");
        read(reader);
        reader.refuseOthers();
    }
}

void ProfileReader::refuseOthers() const
{
    for (const auto& [key, value] : m_object.items())
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            refuse(key, "no such key is known");
}

void ProfileReader::refuse(const std::string& name, const std::string& reason) const
{
    throw core::Error({core::ErrorCode::ProfileField, {.file = m_file, .item = m_path + name}, {reason}});
}

const json& ProfileReader::at(const std::string& name)
{
    if (!has(name))
        refuse(name, "it is missing");
    return m_object.at(name);
}

const json& ProfileReader::list(const std::string& name)
{
    const auto& value = at(name);
    if (!value.is_array())
        refuse(name, "a list is wanted");
    return value;
}

const json& ProfileReader::objectOf(const std::string& name, const std::vector<std::string>& keys)
{
    const auto& object = at(name);
    if (!object.is_object())
        refuse(name, "an object is wanted");
    for (const auto& [key, value] : object.items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            refuse(name + "." + key, "nothing of that name is drawn");
    return object;
}

Kind ProfileReader::kind(const std::string& name)
{
    const auto given = text(name);
    const auto kind = kindNamed(given);
    if (!kind)
        refuse(name, "nothing named “" + given + "” can be drawn");
    return *kind;
}

double ProfileReader::checked(const std::string& name, const json& value, double low, double high) const
{
    if (!value.is_number())
        refuse(name, "a number is wanted");
    const auto number = value.get<double>();
    if (!(number >= low && number <= high))
        refuse(name, "it lies outside what is possible");
    return number;
}

std::string ProfileReader::checkedText(const std::string& name, const json& value, const char* reason) const
{
    if (!value.is_string())
        refuse(name, reason);
    return value.get<std::string>();
}

} // namespace vitrine::sampledata
