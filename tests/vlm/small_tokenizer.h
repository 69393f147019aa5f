// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include <QString>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include "engine/vlm/tokenizer.h"

namespace vitrine::vlm {

/// A tokenizer of Phi-3's form that fits on a page: letters a, b, c and ▁, two merges, no byte fallback.
inline nlohmann::json smallTokenizer()
{
    return nlohmann::json::parse(R"({
        "version": "1.0", "truncation": null, "padding": null,
        "added_tokens": [
            {"id": 0, "content": "<unk>", "special": true},
            {"id": 1, "content": "<s>", "special": true},
            {"id": 9, "content": "<|end|>", "special": true}],
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "Prepend", "prepend": "▁"},
            {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]},
        "pre_tokenizer": null,
        "post_processor": {"type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}}},
        "decoder": {"type": "Sequence", "decoders": [
            {"type": "Replace", "pattern": {"String": "▁"}, "content": " "},
            {"type": "ByteFallback"}, {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 1, "stop": 0}]},
        "model": {"type": "BPE", "dropout": null, "unk_token": "<unk>", "continuing_subword_prefix": null,
            "end_of_word_suffix": null, "fuse_unk": true, "byte_fallback": false, "ignore_merges": false,
            "vocab": {"<unk>": 0, "<s>": 1, "▁": 2, "a": 3, "b": 4, "c": 5, "ab": 6, "abc": 7, "bc": 8},
            "merges": ["b c", "a b", "ab c"]}})");
}

/// The same with the 256 byte tokens, ids 100 … 355.
inline nlohmann::json byteTokenizer()
{
    auto source = smallTokenizer();
    source["model"]["byte_fallback"] = true;
    for (int byte = 0; byte < 256; ++byte)
        source["model"]["vocab"][QString::asprintf("<0x%02X>", byte).toStdString()] = 100 + byte;
    return source;
}

inline nlohmann::json addedToken(std::int64_t id, const char* content, const char* flag = nullptr)
{
    nlohmann::json token = {{"id", id}, {"content", content}, {"special", false}};
    if (flag)
        token[flag] = true;
    return token;
}

/// A folder for one tokenizer.json at a time.
class TokenizerFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path write(const std::string& text) const
    {
        const auto file = path() / "tokenizer.json";
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }
    Tokenizer load(const nlohmann::json& source) const { return Tokenizer::load(write(source.dump())); }

private:
    QTemporaryDir m_folder;
};

} // namespace vitrine::vlm
