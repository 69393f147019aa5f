// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/price_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string_view>
#include <utility>

#include "engine/catalog/fold_text.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::array<std::string_view, 36> kCurrencyCodes = {
    "USD", "EUR", "GBP", "NOK", "SEK", "DKK", "ISK", "CHF", "BGN", "HUF", "PLN", "CZK",
    "RON", "RSD", "UAH", "RUB", "TRY", "JPY", "CNY", "KRW", "INR", "THB", "VND", "IDR",
    "HKD", "SGD", "TWD", "CAD", "AUD", "NZD", "MXN", "BRL", "ZAR", "ILS", "AED", "SAR"};

/// Signs of one currency each, in lower case.
constexpr std::array<std::pair<std::string_view, const char*>, 25> kCurrencySigns = {{
    {"€", "EUR"},   {"£", "GBP"},   {"₹", "INR"},   {"₽", "RUB"}, {"₺", "TRY"},
    {"₪", "ILS"},   {"₩", "KRW"},   {"₴", "UAH"},   {"₫", "VND"},   {"฿", "THB"},
    {"zł", "PLN"},  {"kč", "CZK"},  {"ft", "HUF"},  {"лв", "BGN"},  {"lei", "RON"},
    {"us$", "USD"}, {"ca$", "CAD"}, {"c$", "CAD"},  {"au$", "AUD"}, {"a$", "AUD"},
    {"nz$", "NZD"}, {"hk$", "HKD"}, {"nt$", "TWD"}, {"r$", "BRL"},  {"mx$", "MXN"},
}};

/// Signs of several currencies, in lower case, and the codes of these.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kSharedSigns = {{
    {"$", " USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU DOP JMD TTD BBD BSD BZD BMD KYD XCD FJD NAD "},
    {"¥", " JPY CNY "},
    {"￥", " JPY CNY "},
    {"kr", " NOK SEK DKK ISK "},
    {"rs", " INR PKR LKR NPR MUR SCR "},
    {"fr", " CHF XAF XOF XPF "},
    {"sfr", " CHF "},
}};

constexpr auto kNowhere = std::string::npos;

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != kNowhere; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Blanks of all widths as ' ', apostrophes as '\'', minus signs and dashes as '-'.
std::string simplified(std::string text)
{
    for (const auto* blank : {"\u00A0", "\u202F", "\u2009", "\u2007", "\u2002", "\t", "\n", "\r"})
        replaceAll(text, blank, " ");
    for (const auto* dash : {"\u2212", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014"})
        replaceAll(text, dash, "-");
    for (const auto* apostrophe : {"\u2019", "\u02BC", "`", "´"})
        replaceAll(text, apostrophe, "'");
    return text;
}

/// A text cut around its only number.
struct Cut {
    std::string before;
    std::string number; ///< digits with ',', '.', ' ' and '\'' between them
    std::string after;
};

std::optional<Cut> cut(const std::string& text)
{
    const auto whole = simplified(text);
    const auto firstDigit = std::find_if(whole.begin(), whole.end(), isDigit);
    if (firstDigit == whole.end())
        return std::nullopt;
    auto first = static_cast<std::size_t>(firstDigit - whole.begin());
    const bool signBefore = first > 0 && (whole[first - 1] == '.' || whole[first - 1] == ',');
    if (signBefore && (first < 2 || std::isalpha(static_cast<unsigned char>(whole[first - 2])) == 0))
        --first; // ".50", "$.50"; not "Rs.50"
    const auto last =
        static_cast<std::size_t>(std::find_if(whole.rbegin(), whole.rend(), isDigit).base() - whole.begin());
    Cut result{whole.substr(0, first), whole.substr(first, last - first), whole.substr(last)};
    const auto belongs = [](char c) { return isDigit(c) || c == ',' || c == '.' || c == ' ' || c == '\''; };
    return std::all_of(result.number.begin(), result.number.end(), belongs) ? std::optional(std::move(result))
                                                                            : std::nullopt;
}

/// Whether what stands around the number leaves it a price.
bool isPriceAround(const Cut& cut)
{
    if (cut.before.find_first_of("-(") != kNowhere || cut.after.find('%') != kNowhere)
        return false;
    auto after = cut.after;
    after.erase(0, after.find_first_not_of(' ')); // npos erases all
    if (after.starts_with('-'))                   // "5-" is negative, "5.-" and "5,--" are not
        return false;
    std::string word;
    for (const char c : after.substr(0, after.find(' ')))
        word.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    constexpr std::array<std::string_view, 6> kMultiples = {"k", "m", "mio", "mio.", "mn", "bn"};
    return std::find(kMultiples.begin(), kMultiples.end(), word) == kMultiples.end();
}

/// Which sign a number's own digits prove to be the decimal one; `at`: where it stands.
struct DecimalSign {
    enum class Proof { Certain, Open, None } proof = Proof::None;
    std::size_t at = kNowhere;
};

DecimalSign decimalSignIn(const std::string& number)
{
    using enum DecimalSign::Proof;
    const auto last = number.find_last_of(",.");
    if (last == kNowhere)
        return {};
    const char sign = number[last], other = sign == ',' ? '.' : ',';
    if (number.find_first_of(" '", last) != kNowhere)
        return {}; // "1,234 567": grouped in two ways, which the groups will refuse
    if (number.find(other) != kNowhere || number.find_first_of(" '") != kNowhere)
        return {Certain, last};
    if (std::count(number.begin(), number.end(), sign) > 1)
        return {};
    const bool threeDigits = number.size() - last - 1 == 3;
    const bool group = last >= 1 && last <= 3 && !(last == 1 && number[0] == '0');
    return {threeDigits && group ? Open : Certain, last};
}

/// Groups of three, or of two before the last three as in India.
bool areGroups(const std::vector<std::string>& groups)
{
    const auto inner = [&](std::size_t size) {
        return groups.front().size() <= size &&
               std::all_of(groups.begin() + 1, groups.end() - 1,
                           [&](const auto& group) { return group.size() == size; });
    };
    if (groups.size() == 1)
        return true;
    return !groups.front().empty() && groups.back().size() == 3 && (inner(3) || inner(2));
}

/// The digits of a whole part that may be grouped by one kind of sign.
std::optional<std::string> ungrouped(const std::string& whole)
{
    std::vector<std::string> groups(1);
    char kind = 0;
    for (const char c : whole) {
        if (isDigit(c)) {
            groups.back().push_back(c);
            continue;
        }
        if (kind != 0 && kind != c)
            return std::nullopt;
        kind = c;
        groups.emplace_back();
    }
    if (!areGroups(groups))
        return std::nullopt;
    std::string digits;
    for (const auto& group : groups)
        digits += group;
    return digits;
}

/// "" for a word that is no currency. "USD$" is a code with its sign.
std::string currencyOfWord(const std::string& word)
{
    const auto folded = foldText(word);
    for (const auto& [sign, code] : kCurrencySigns)
        if (sign == folded)
            return code;
    std::string capitals;
    for (const char c : folded)
        capitals.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    if (capitals.ends_with('$'))
        capitals.pop_back();
    return isCurrencyCode(capitals) ? capitals : std::string();
}

/// The codes of a sign that several currencies have, blanks around each; "" for any other word.
std::string_view codesOfSharedSign(const std::string& word)
{
    const auto folded = foldText(word);
    const auto found = std::find_if(kSharedSigns.begin(), kSharedSigns.end(),
                                    [&](const auto& shared) { return shared.first == folded; });
    return found == kSharedSigns.end() ? std::string_view() : found->second;
}

/// What stands around a price's number and may be a currency.
std::vector<std::string> wordsAround(const Cut& cut)
{
    std::vector<std::string> words(1);
    for (const char c : cut.before + " " + cut.after) {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '$' || (c & 0x80) != 0)
            words.back().push_back(c);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::optional<double> read(const std::string& number, std::optional<char> decimalSign)
{
    auto sign = decimalSignIn(number);
    if (sign.proof == DecimalSign::Proof::Open && number[sign.at] != decimalSign)
        sign.at = kNowhere;
    const auto fraction = sign.at == kNowhere ? std::string() : number.substr(sign.at + 1);
    const auto whole = ungrouped(number.substr(0, sign.at));
    if (!whole || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    return core::parseNumber((whole->empty() ? "0" : *whole) + (fraction.empty() ? "" : "." + fraction));
}

} // namespace

std::optional<double> priceFromText(const std::string& text, std::optional<char> decimalSign)
{
    const auto parts = cut(text);
    const auto plain = core::parseNumber(text);
    const bool open = decimalSign == ',' && parts && parts->before.empty() && parts->after.empty() &&
                      decimalSignIn(parts->number).proof == DecimalSign::Proof::Open;
    if (plain && !open)
        return *plain >= 0.0 ? plain : std::nullopt;
    if (!parts || !isPriceAround(*parts))
        return std::nullopt;
    return read(parts->number, decimalSign);
}

std::string currencyFromText(const std::string& price)
{
    const auto parts = cut(price);
    if (!parts)
        return {};
    std::string found;
    for (const auto& word : wordsAround(*parts)) {
        auto currency = currencyOfWord(word);
        if (currency.empty())
            continue;
        if (!found.empty() && found != currency)
            return {};
        found = std::move(currency);
    }
    return found;
}

bool hasCurrency(const std::string& price)
{
    const auto parts = cut(price);
    if (!parts)
        return false;
    const auto words = wordsAround(*parts);
    return std::any_of(words.begin(), words.end(), [](const auto& word) {
        return !currencyOfWord(word).empty() || !codesOfSharedSign(word).empty();
    });
}

bool mayBeIn(const std::string& price, const std::string& currency)
{
    const auto parts = cut(price);
    if (!parts)
        return true;
    auto sign = foldText(currency);
    if (sign.ends_with('.')) // "kr."
        sign.pop_back();
    auto code = currencyFromText("1 " + currency);
    if (code.empty()) // one that is not known here
        for (const char c : currency)
            code.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    const auto words = wordsAround(*parts);
    return std::all_of(words.begin(), words.end(), [&](const auto& word) {
        if (foldText(word) == sign)
            return true;
        if (const auto codes = codesOfSharedSign(word); !codes.empty())
            return codes.find(" " + code + " ") != kNowhere;
        const auto named = currencyOfWord(word);
        return named.empty() || named == code;
    });
}

bool isCurrencyCode(const std::string& text)
{
    return std::find(kCurrencyCodes.begin(), kCurrencyCodes.end(), text) != kCurrencyCodes.end();
}

std::optional<char> decimalSignOf(const std::vector<std::string>& prices)
{
    std::size_t commas = 0, points = 0;
    for (const auto& price : prices) {
        const auto parts = cut(price);
        if (!parts || !read(parts->number, {}))
            continue;
        const auto sign = decimalSignIn(parts->number);
        const auto& number = parts->number;
        if (sign.proof == DecimalSign::Proof::Certain)
            ++(number[sign.at] == ',' ? commas : points);
        else if (sign.proof == DecimalSign::Proof::None && number.find('.') != kNowhere)
            ++commas; // "1.234.567": the point parts thousands
        else if (sign.proof == DecimalSign::Proof::None && number.find(',') != kNowhere)
            ++points;
    }
    if ((commas > 0) == (points > 0))
        return std::nullopt;
    return commas > 0 ? ',' : '.';
}

} // namespace vitrine::catalog
