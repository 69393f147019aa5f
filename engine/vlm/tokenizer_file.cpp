// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/tokenizer_file.h"

#include <charconv>

#include "engine/vlm/json_reading.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

namespace {

constexpr std::int64_t kLargestId = (1 << 20) - 1; // Phi-3's is 32,044

/// Reads the parts of one file in turn; every refusal names the field.
class Reader {
public:
    explicit Reader(const std::filesystem::path& file)
        : m_file(file), m_source(readJson(file)), m_root(m_source, ErrorCode::TokenizerField, file)
    {}

    TokenizerFile read()
    {
        checkSteps();
        const auto model = m_root.object("model");
        checkModel(model);
        readVocabulary(model);
        readAddedTokens();
        readByteTokens(model);
        readUnknown(model);
        readMerges(model);
        readBos();
        m_result.special.resize(m_result.texts.size(), false);
        for (const auto& token : m_result.added_tokens)
            m_result.special[token.id] = token.special;
        return std::move(m_result);
    }

private:
    [[noreturn]] void refuse(const std::string& field, const std::string& reason) const
    {
        throw Error({ErrorCode::TokenizerField, {.file = m_file, .item = field}, {reason}});
    }

    /// The steps around the merges are Phi-3's, and no others are implemented.
    void checkSteps() const
    {
        const std::string space(kSpaceSymbol);
        const json normalizer = {
            {"type", "Sequence"},
            {"normalizers",
             {{{"type", "Prepend"}, {"prepend", space}},
              {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", space}}}}};
        const json decoder = {{"type", "Sequence"},
                              {"decoders",
                               {{{"type", "Replace"}, {"pattern", {{"String", space}}}, {"content", " "}},
                                {{"type", "ByteFallback"}},
                                {{"type", "Fuse"}},
                                {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}}}}};
        if (m_root.at("normalizer") != normalizer)
            refuse("normalizer", "it is not Phi-3's: prepend ▁, replace spaces by ▁");
        if (m_root.at("decoder") != decoder)
            refuse("decoder", "it is not Phi-3's: replace ▁ by spaces, byte fallback, fuse, strip one space");
        if (m_root.has("pre_tokenizer"))
            refuse("pre_tokenizer", "it is not empty as Phi-3's is");
    }

    void checkModel(const JsonFields& model)
    {
        model.oneOf("type", {"BPE"}, "BPE");
        for (const auto* field : {"dropout", "continuing_subword_prefix", "end_of_word_suffix"})
            if (model.has(field))
                model.refuse(field, showJson(model.at(field)) + " is not supported; Phi-3's is empty");
        if (model.boolean("ignore_merges", false))
            model.refuse("ignore_merges", "true is not supported; Phi-3's is false");
        m_result.fuse_unk = model.boolean("fuse_unk", false);
    }

    void add(const std::string& text, std::int64_t id, const std::string& field)
    {
        auto& texts = m_result.texts;
        if (texts.size() <= static_cast<std::size_t>(id))
            texts.resize(id + 1);
        if (m_owned.size() < texts.size())
            m_owned.resize(texts.size(), false);
        const auto known = m_result.vocabulary.find(text);
        if (known != m_result.vocabulary.end() && known->second != id)
            refuse(field, showJson(text) + " has the ids " + std::to_string(known->second) + " and " +
                              std::to_string(id));
        if (m_owned[id] && texts[id] != text)
            refuse(field, "the id " + std::to_string(id) + " belongs to " + showJson(texts[id]) + " and to " +
                              showJson(text));
        m_owned[id] = true;
        texts[id] = text;
        m_result.vocabulary.emplace(text, static_cast<std::int32_t>(id));
    }

    void readVocabulary(const JsonFields& model)
    {
        const auto fields = model.object("vocab");
        const auto& entries = model.at("vocab");
        if (entries.empty())
            model.refuse("vocab", "it is empty");
        m_result.vocabulary.reserve(entries.size());
        for (const auto& [text, id] : entries.items())
            add(text, fields.integer(text, 0, kLargestId), "model.vocab");
    }

    void readAddedTokens()
    {
        if (!m_root.has("added_tokens"))
            return;
        const auto& entries = m_root.at("added_tokens");
        if (!entries.is_array())
            refuse("added_tokens", showJson(entries) + " is not a list");
        for (const auto& entry : entries) {
            const auto path = "added_tokens[" + std::to_string(m_result.added_tokens.size()) + "]";
            const JsonFields fields(entry, ErrorCode::TokenizerField, m_file, path);
            const AddedToken token{.id = fields.integer("id", 0, kLargestId),
                                   .content = fields.text("content"),
                                   .single_word = fields.boolean("single_word", false),
                                   .lstrip = fields.boolean("lstrip", false),
                                   .rstrip = fields.boolean("rstrip", false),
                                   .normalized = fields.boolean("normalized", false),
                                   .special = fields.boolean("special", false)};
            if (token.content.empty())
                fields.refuse("content", "it is empty");
            add(token.content, token.id, fields.pathOf("id"));
            m_result.added_tokens.push_back(token);
        }
    }

    std::optional<std::int32_t> idOf(std::string_view text) const
    {
        const auto found = m_result.vocabulary.find(text);
        return found == m_result.vocabulary.end() ? std::nullopt : std::optional(found->second);
    }

    void readByteTokens(const JsonFields& model)
    {
        if (!model.boolean("byte_fallback", false))
            return;
        for (int byte = 0; byte < 256; ++byte) {
            const auto token = tokenOfByte(static_cast<std::uint8_t>(byte));
            m_result.byteIds[byte] = idOf(token);
            if (!m_result.byteIds[byte])
                model.refuse("vocab", "it lacks " + token + ", which byte_fallback needs");
        }
    }

    void readUnknown(const JsonFields& model)
    {
        if (!model.has("unk_token"))
            return;
        m_result.unknownId = idOf(model.text("unk_token"));
        if (!m_result.unknownId)
            model.refuse("unk_token", showJson(model.at("unk_token")) + " is not in the vocabulary");
    }

    /// "left right" as older files have it, or ["left", "right"].
    std::pair<std::string, std::string> readPair(const json& entry, const std::string& field) const
    {
        if (entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_string())
            return {entry[0], entry[1]};
        if (entry.is_string()) {
            const auto& text = entry.get_ref<const std::string&>();
            const auto space = text.find(' ');
            if (space != std::string::npos && text.find(' ', space + 1) == std::string::npos)
                return {text.substr(0, space), text.substr(space + 1)};
        }
        refuse(field, showJson(entry) + " is not a pair of tokens");
    }

    void readMerges(const JsonFields& model)
    {
        const auto& entries = model.at("merges");
        if (!entries.is_array())
            model.refuse("merges", showJson(entries) + " is not a list");
        for (std::size_t index = 0; index < entries.size(); ++index) {
            const auto field = "model.merges[" + std::to_string(index) + "]";
            const auto [left, right] = readPair(entries[index], field);
            const auto require = [&, &fieldName = field](const std::string& text) {
                const auto id = idOf(text);
                if (!id)
                    refuse(fieldName, showJson(text) + " is not in the vocabulary");
                return *id;
            };
            const auto leftId = require(left), rightId = require(right);
            m_result.merger.addMerge(leftId, rightId, require(left + right));
        }
    }

    /// The template must be "BOS, text".
    void readBos()
    {
        const auto processor = m_root.object("post_processor");
        processor.oneOf("type", {"TemplateProcessing"});
        const auto& single = processor.at("single");
        const bool usual = single.is_array() && single.size() == 2 && single[0].is_object() &&
                           single[0].contains("SpecialToken") && single[1].is_object() &&
                           single[1].contains("Sequence");
        if (!usual)
            processor.refuse("single", "it is not one special token in front of the text");
        const JsonFields first(single[0], ErrorCode::TokenizerField, m_file, processor.pathOf("single[0]"));
        const auto name = first.object("SpecialToken").text("id");
        const auto token = processor.object("special_tokens").object(name);
        const auto& ids = token.at("ids");
        if (!ids.is_array() || ids.size() != 1 || !ids[0].is_number_unsigned())
            token.refuse("ids", "it is not a list of one id");
        const auto id = ids[0].get<std::uint64_t>();
        if (id >= m_owned.size() || !m_owned[id])
            token.refuse("ids", std::to_string(id) + " is not in the vocabulary");
        m_result.bosId = static_cast<std::int64_t>(id);
    }

    std::filesystem::path m_file;
    json m_source;
    JsonFields m_root;
    TokenizerFile m_result;
    std::vector<bool> m_owned; ///< by id: some token has it
};

} // namespace

TokenizerFile TokenizerFile::read(const std::filesystem::path& file)
{
    return Reader(file).read();
}

std::string normalise(std::string_view text)
{
    std::string normalised;
    if (text.empty())
        return normalised;
    normalised.reserve(text.size() + text.size() / 4 + kSpaceSymbol.size());
    normalised += kSpaceSymbol;
    for (const char byte : text) {
        if (byte == ' ')
            normalised += kSpaceSymbol;
        else
            normalised += byte;
    }
    return normalised;
}

std::optional<std::uint8_t> byteOfToken(std::string_view token)
{
    if (token.size() != 6 || token.substr(0, 3) != "<0x" || token.back() != '>')
        return std::nullopt;
    std::uint8_t byte = 0;
    const auto [end, failure] = std::from_chars(token.data() + 3, token.data() + 5, byte, 16);
    if (failure != std::errc() || end != token.data() + 5)
        return std::nullopt;
    return byte;
}

std::string tokenOfByte(std::uint8_t byte)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    return {'<', '0', 'x', kDigits[byte >> 4], kDigits[byte & 15], '>'};
}

} // namespace vitrine::vlm
