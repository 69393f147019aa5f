// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/chat_lines.h"

#include <string>
#include <unordered_set>

#include "engine/catalog/import/provenance_text.h"

namespace vitrine::catalog {

using nlohmann::ordered_json;

namespace {

std::string memberText(const ordered_json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// One question with its answer.
struct Chat {
    std::string prompt;
    std::string reply;
    ordered_json image; ///< null when no part names one
    bool whole = true;  ///< nothing but these was said
};

std::string withoutImageToken(std::string text)
{
    const std::string token = "<image>";
    if (const auto at = text.find(token); at != std::string::npos) {
        text.erase(at, token.size());
        text.erase(0, text.find_first_not_of('\n'));
    }
    return text;
}

class ChatReader {
public:
    Chat read(const ordered_json& messages)
    {
        for (const auto& message : messages)
            take(message);
        return std::move(m_chat);
    }

private:
    void take(const ordered_json& message)
    {
        if (!message.is_object()) {
            m_chat.whole = false;
            return;
        }
        auto role = memberText(message, "role");
        if (role.empty())
            role = memberText(message, "from");
        const bool user = role == "user" || role == "human", assistant = role == "assistant" || role == "gpt";
        const auto content = message.contains("content") ? message.find("content") : message.find("value");
        auto& text = assistant ? m_chat.reply : m_chat.prompt;
        if (content == message.end() || !(user || assistant) || !text.empty()) {
            m_chat.whole = false; // a system message, or a further turn
            return;
        }
        text = textIn(*content);
        if (user)
            text = withoutImageToken(std::move(text));
    }

    std::string textIn(const ordered_json& content)
    {
        if (content.is_string())
            return content.get<std::string>();
        std::string text;
        if (content.is_array())
            for (const auto& part : content)
                takePart(part, text);
        else
            m_chat.whole = false;
        return text;
    }

    void takePart(const ordered_json& part, std::string& text)
    {
        const auto type = part.is_object() ? memberText(part, "type") : std::string();
        if (type == "text")
            text += memberText(part, "text");
        else if ((type == "image" || type == "image_url") && m_chat.image.is_null())
            m_chat.image = imageOf(part);
        else
            m_chat.whole = false;
    }

    static ordered_json imageOf(const ordered_json& part)
    {
        for (const auto* key : {"path", "image", "url", "image_url", "base64"})
            if (const auto found = part.find(key); found != part.end() && !found->is_null())
                return *found;
        return {}; // a place for one of `images`
    }

    Chat m_chat;
};

} // namespace

void unpackChat(ordered_json& values)
{
    const char* key = values.contains("messages") ? "messages" : "conversations";
    const auto messages = values.find(key);
    if (messages == values.end() || !messages->is_array() || messages->empty() ||
        !messages->front().is_object())
        return;
    auto chat = ChatReader().read(*messages);
    if (chat.prompt.empty() && chat.reply.empty())
        return; // a column that only has this name
    const auto product = values.find("product");
    const bool ours = product != values.end() && product->is_object() && product->contains("response");
    auto unpacked = ours ? *product : ordered_json::object();
    if (!chat.image.is_null())
        unpacked["image"] = chat.image;
    if (ours) {
        if (memberText(*product, "response") != chat.reply) {
            unpacked["caption"] = chat.reply;
            if (const auto said = memberText(*product, kProvenance); !said.empty())
                unpacked[kProvenance] = provenanceWithout(said, Field::Caption);
        }
        unpacked.erase("response");
    } else {
        unpacked["prompt"] = chat.prompt;
        unpacked["caption"] = chat.reply;
    }
    std::unordered_set<std::string> taken;
    for (const auto& [name, value] : unpacked.items())
        taken.insert(name);
    for (const auto& [name, value] : values.items()) {
        const bool said = (name == key && chat.whole) || (ours && name == "product");
        const bool picture = name == "images" && chat.image.is_null() && !taken.contains("image");
        if (const auto as = picture ? "image" : name; (picture || !said) && taken.insert(as).second)
            unpacked.get_ref<ordered_json::object_t&>().emplace_back(as, value); // unpacked[as] would search
    }
    values = std::move(unpacked);
}

} // namespace vitrine::catalog
