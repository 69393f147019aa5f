// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/tokenizer.h"

#include <algorithm>
#include <array>
#include <map>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/byte_pair_learner.h"
#include "engine/vlm/image_tag.h"
#include "engine/vlm/tokenizer_file.h"
#include "engine/vlm/utf8.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

constexpr std::int64_t kByteCount = 256;
constexpr std::int64_t kWorthACharacter = 10; // times that a character beyond the usual ones must occur
constexpr const char* kUnknown = "<unk>";
constexpr const char* kBos = "<s>";
constexpr const char* kEos = "<|endoftext|>";

/// Phi-3's added tokens with the released file's flags; the first three lead the vocabulary, the others close
/// it.
struct PhiToken {
    const char* content;
    bool rstrip;
    bool special;
};
constexpr std::array kFirstTokens{PhiToken{kUnknown, false, true}, PhiToken{kBos, false, true},
                                  PhiToken{"</s>", true, false}};
constexpr std::array kLastTokens{PhiToken{kEos, false, true},         PhiToken{"<|assistant|>", true, true},
                                 PhiToken{"<|system|>", false, true}, PhiToken{"<|end|>", false, true},
                                 PhiToken{"<|user|>", false, true},   PhiToken{"<|image|>", true, true}};

constexpr char32_t kSpaceCodePoint = 0x2581; // ▁
constexpr char32_t kFirstAscii = 0x21, kLastAscii = 0x7E;

SymbolClass classOf(char32_t codePoint)
{
    const auto within = [&](char32_t first, char32_t last) {
        return codePoint >= first && codePoint <= last;
    };
    if (codePoint == kSpaceCodePoint)
        return SymbolClass::Space;
    if (within('0', '9'))
        return SymbolClass::Alone;
    if (within('A', 'Z') || within('a', 'z'))
        return SymbolClass::Letter;
    const bool sign = codePoint < 0xC0 || codePoint == 0xD7 || codePoint == 0xF7 || within(0x2010, 0x2BFF);
    return sign ? SymbolClass::Punctuation : SymbolClass::Letter;
}

/// Letters and signs that a European catalog may hold, whether or not these texts do.
std::vector<char32_t> europeanCharacters()
{
    std::vector<char32_t> characters{0x401, 0x451}; // Ё ё
    const auto add = [&](char32_t first, char32_t last) {
        for (auto codePoint = first; codePoint <= last; ++codePoint)
            characters.push_back(codePoint);
    };
    add(0xA1, 0xAC);   // Latin-1 without the soft hyphen
    add(0xAE, 0x17F);  // … and Latin Extended-A
    add(0x410, 0x44F); // Cyrillic
    for (const char32_t sign : U"–—‘’“”„•…€№™")
        if (sign)
            characters.push_back(sign);
    return characters;
}

/// The texts as the merges will see them: added tokens and picture tags cut out, words with the ▁ before
/// them.
class WordCounter {
public:
    WordCounter() : m_splitter(tokensToCut()) {}

    void addPrompt(std::string_view text)
    {
        std::size_t at = 0;
        while (const auto tag = nextImageTag(text, at)) {
            addText(text.substr(at, tag->begin - at));
            at = tag->end;
        }
        addText(text.substr(at));
    }

    /// In the order of their first appearance.
    const std::vector<std::pair<std::string, std::int64_t>>& words() const { return m_words; }

private:
    static std::vector<AddedToken> tokensToCut()
    {
        std::vector<AddedToken> tokens;
        const auto add = [&](const PhiToken& token) {
            tokens.push_back({.content = token.content, .rstrip = token.rstrip, .special = token.special});
        };
        std::for_each(kFirstTokens.begin(), kFirstTokens.end(), add);
        std::for_each(kLastTokens.begin(), kLastTokens.end(), add);
        return tokens; // without their ids: only where they are matters
    }

    void addText(std::string_view text)
    {
        for (const auto& piece : m_splitter.split(text))
            if (!piece.id)
                addWords(normalise(piece.text));
    }

    void addWords(std::string_view normalised)
    {
        for (std::size_t begin = 0; begin < normalised.size();) {
            const auto end = std::min(normalised.find(kSpaceSymbol, begin + 1), normalised.size());
            const auto [found, isNew] =
                m_indexOf.emplace(std::string(normalised.substr(begin, end - begin)), m_words.size());
            if (isNew)
                m_words.emplace_back(found->first, 0);
            ++m_words[found->second].second;
            begin = end;
        }
    }

    AddedTokenSplitter m_splitter;
    std::unordered_map<std::string, std::size_t> m_indexOf;
    std::vector<std::pair<std::string, std::int64_t>> m_words;
};

template <typename Visit> void forEachCharacter(std::string_view text, const Visit& visit)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = utf8CharacterAt(text, at);
        visit(character);
        at += character.bytes;
    }
}

/// ▁ and printable ASCII; then, for at most half of the room that is left, the characters that the texts hold
/// (the most frequent first) and the European ones.
std::vector<char32_t> chooseCharacters(const WordCounter& counter, std::size_t room)
{
    std::map<char32_t, std::int64_t> counts;
    for (const auto& [word, count] : counter.words())
        forEachCharacter(word, [&, times = count](const Utf8Character& character) {
            if (character.valid && character.codePoint > 0xA0)
                counts[character.codePoint] += times;
        });
    std::erase_if(counts, [](const auto& entry) { return entry.second < kWorthACharacter; });
    for (const auto codePoint : europeanCharacters())
        counts.try_emplace(codePoint, 0);
    counts.erase(kSpaceCodePoint);
    std::vector<std::pair<char32_t, std::int64_t>> further(counts.begin(), counts.end());
    std::stable_sort(further.begin(), further.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });

    std::vector<char32_t> characters{kSpaceCodePoint};
    for (auto codePoint = kFirstAscii; codePoint <= kLastAscii; ++codePoint)
        characters.push_back(codePoint);
    const auto count = std::min(further.size(), (room - characters.size()) / 2);
    for (std::size_t index = 0; index < count; ++index)
        characters.push_back(further[index].first);
    return characters;
}

/// What was learnt: characters and what merges made of them, and the merges in order.
struct Learnt {
    std::vector<Symbol> symbols; ///< the first stands for what has no symbol
    std::vector<LearnedMerge> merges;
};

Learnt learn(const WordCounter& counter, std::size_t room)
{
    Learnt learnt;
    std::map<char32_t, std::int32_t> indexOf;
    learnt.symbols.push_back({});
    for (const auto codePoint : chooseCharacters(counter, room)) {
        indexOf.emplace(codePoint, static_cast<std::int32_t>(learnt.symbols.size()));
        learnt.symbols.push_back({utf8Of(codePoint), classOf(codePoint), classOf(codePoint)});
    }
    std::vector<WeightedWord> words;
    for (const auto& [text, count] : counter.words()) {
        WeightedWord word{.symbols = {}, .count = count};
        forEachCharacter(text, [&](const Utf8Character& character) {
            const auto known = indexOf.find(character.codePoint);
            word.symbols.push_back(character.valid && known != indexOf.end() ? known->second : 0);
        });
        words.push_back(std::move(word));
    }
    learnt.merges = learnMerges(std::move(words), learnt.symbols, room + 1 - learnt.symbols.size());
    return learnt;
}

ordered_json addedTokenToJson(const PhiToken& token)
{
    return {{"content", token.content}, {"single_word", false}, {"lstrip", false},
            {"rstrip", token.rstrip},   {"normalized", false},  {"special", token.special}};
}

ordered_json stepsToJson()
{
    const std::string space(kSpaceSymbol);
    const ordered_json bos = {{"SpecialToken", {{"id", kBos}, {"type_id", 0}}}};
    const ordered_json secondBos = {{"SpecialToken", {{"id", kBos}, {"type_id", 1}}}};
    const ordered_json first = {{"Sequence", {{"id", "A"}, {"type_id", 0}}}};
    const ordered_json second = {{"Sequence", {{"id", "B"}, {"type_id", 1}}}};
    ordered_json steps;
    steps["normalizer"] = {{"type", "Sequence"},
                           {"normalizers",
                            {{{"type", "Prepend"}, {"prepend", space}},
                             {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", space}}}}};
    steps["pre_tokenizer"] = nullptr;
    steps["post_processor"] = {
        {"type", "TemplateProcessing"},
        {"single", ordered_json::array({bos, first})},
        {"pair", ordered_json::array({bos, first, secondBos, second})},
        {"special_tokens",
         {{kBos,
           {{"id", kBos}, {"ids", ordered_json::array({1})}, {"tokens", ordered_json::array({kBos})}}}}}};
    steps["decoder"] = {{"type", "Sequence"},
                        {"decoders",
                         {{{"type", "Replace"}, {"pattern", {{"String", space}}}, {"content", " "}},
                          {{"type", "ByteFallback"}},
                          {{"type", "Fuse"}},
                          {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}}}}};
    return steps;
}

ordered_json modelToJson(const Learnt& learnt)
{
    ordered_json vocabulary = ordered_json::object();
    std::int64_t nextId = 0;
    for (const auto& token : kFirstTokens)
        vocabulary[token.content] = nextId++;
    for (std::int64_t byte = 0; byte < kByteCount; ++byte)
        vocabulary[tokenOfByte(static_cast<std::uint8_t>(byte))] = nextId++;
    for (std::size_t index = 1; index < learnt.symbols.size(); ++index)
        vocabulary[learnt.symbols[index].text] = nextId++;
    ordered_json merges = ordered_json::array();
    for (const auto& merge : learnt.merges)
        merges.push_back(learnt.symbols[merge.left].text + " " + learnt.symbols[merge.right].text);
    return {{"type", "BPE"},
            {"dropout", nullptr},
            {"unk_token", kUnknown},
            {"continuing_subword_prefix", nullptr},
            {"end_of_word_suffix", nullptr},
            {"fuse_unk", true},
            {"byte_fallback", true},
            {"ignore_merges", false},
            {"vocab", std::move(vocabulary)},
            {"merges", std::move(merges)}};
}

/// Ids of the added tokens, in the files' order.
std::vector<std::pair<std::int64_t, PhiToken>> numberedTokens(std::int64_t firstOfLast)
{
    std::vector<std::pair<std::int64_t, PhiToken>> numbered;
    for (std::size_t index = 0; index < kFirstTokens.size(); ++index)
        numbered.emplace_back(index, kFirstTokens[index]);
    for (std::size_t index = 0; index < kLastTokens.size(); ++index)
        numbered.emplace_back(firstOfLast + static_cast<std::int64_t>(index), kLastTokens[index]);
    return numbered;
}

ordered_json tokenizerToJson(const Learnt& learnt,
                             const std::vector<std::pair<std::int64_t, PhiToken>>& tokens)
{
    ordered_json added = ordered_json::array();
    for (const auto& [id, token] : tokens) {
        ordered_json entry = {{"id", id}};
        entry.update(addedTokenToJson(token));
        added.push_back(std::move(entry));
    }
    ordered_json file = {{"version", "1.0"}, {"truncation", nullptr}, {"padding", nullptr}};
    file["added_tokens"] = std::move(added);
    file.update(stepsToJson());
    file["model"] = modelToJson(learnt);
    return file;
}

ordered_json tokenizerConfigToJson(const std::vector<std::pair<std::int64_t, PhiToken>>& tokens)
{
    ordered_json decoder = ordered_json::object();
    for (const auto& [id, token] : tokens)
        decoder[std::to_string(id)] = addedTokenToJson(token);
    return {{"add_bos_token", true},
            {"add_eos_token", false},
            {"added_tokens_decoder", std::move(decoder)},
            {"additional_special_tokens", ordered_json::array({"<|system|>", "<|end|>", "<|user|>"})},
            {"bos_token", kBos},
            {"chat_template",
             "{% for message in messages %}{{'<|' + message['role'] + '|>' + '\n' + "
             "message['content'] + '<|end|>\n' }}{% endfor %}{% if add_generation_prompt and "
             "messages[-1]['role'] != 'assistant' %}{{- '<|assistant|>\n' -}}{% endif %}"},
            {"clean_up_tokenization_spaces", false},
            {"eos_token", kEos},
            {"legacy", false},
            {"model_max_length", 131072},
            {"pad_token", kEos},
            {"padding_side", "right"},
            {"sp_model_kwargs", ordered_json::object()},
            {"tokenizer_class", "LlamaTokenizer"},
            {"unk_token", kUnknown},
            {"use_default_system_prompt", false}};
}

ordered_json specialTokensMapToJson()
{
    const auto plain = [](const char* content) {
        auto entry = addedTokenToJson({content, false, true});
        entry.erase("special");
        return entry;
    };
    return {{"additional_special_tokens", ordered_json::array({"<|system|>", "<|end|>", "<|user|>"})},
            {"bos_token", plain(kBos)},
            {"eos_token", plain(kEos)},
            {"pad_token", plain(kEos)},
            {"unk_token", plain(kUnknown)}};
}

} // namespace

void trainTokenizer(const std::vector<std::string>& texts, std::int64_t vocabularySize,
                    const std::filesystem::path& folder)
{
    constexpr std::int64_t kTaken = kFirstTokens.size() + kByteCount + kLastTokens.size();
    constexpr std::int64_t kSmallest = kTaken + 1 + (kLastAscii - kFirstAscii + 1);
    if (vocabularySize < kSmallest)
        throw Error({ErrorCode::TokenizerField,
                     {.file = folder, .item = "vocab_size"},
                     {std::to_string(vocabularySize) + " ids are too few, at least " +
                      std::to_string(kSmallest) + " are needed"}});
    WordCounter counter;
    for (const auto& text : texts)
        counter.addPrompt(text);
    const auto learnt = learn(counter, static_cast<std::size_t>(vocabularySize - kTaken));
    const auto firstOfLast =
        static_cast<std::int64_t>(kFirstTokens.size() + kByteCount + learnt.symbols.size() - 1);
    const auto tokens = numberedTokens(firstOfLast);

    core::writeFileAtomically(folder / "tokenizer.json", tokenizerToJson(learnt, tokens).dump(2) + "\n");
    core::writeFileAtomically(folder / "tokenizer_config.json", tokenizerConfigToJson(tokens).dump(2) + "\n");
    core::writeFileAtomically(folder / "special_tokens_map.json", specialTokensMapToJson().dump(2) + "\n");
}

} // namespace vitrine::vlm
