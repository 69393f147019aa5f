// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/colour_words.h"

#include <algorithm>
#include <unordered_set>

namespace vitrine::catalog {

namespace {

const std::unordered_set<std::string_view>& coloursAndSizes()
{
    static const std::unordered_set<std::string_view> words = {
        // sizes
        "xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "one", "size", "small", "medium", "large", "lg", "sm", "md",
        "maat", "størrelse", "str", "größe", "grösse", "taille", "talla", "taglia", "размер", "méret",
        // English
        "black", "white", "grey", "gray", "navy", "blue", "red", "pink", "green", "yellow", "purple", "brown", "beige",
        "orange", "gold", "silver", "cream", "khaki", "olive", "teal", "violet", "lilac", "multi", "lightblue",
        "darkblue", "charcoal", "burgundy", "turquoise", "dark", "light",
        // Dutch
        "zwart", "zwarte", "wit", "witte", "grijs", "grijze", "blauw", "blauwe", "rood", "rode", "roze", "groen",
        "groene", "geel", "gele", "paars", "paarse", "bruin", "bruine", "oranje", "donkerblauw", "lichtblauw",
        // Norwegian
        "svart", "svarte", "sort", "hvit", "hvite", "hvitt", "grå", "grått", "blå", "blått", "rød", "røde", "rødt",
        "rosa", "grønn", "grønne", "grønt", "gul", "gule", "lilla", "brun", "brune", "mørkeblå", "lyseblå",
        // German
        "schwarz", "weiß", "weiss", "grau", "blau", "rot", "grün", "gelb", "lila", "braun", "dunkelblau", "hellblau",
        // French
        "noir", "noire", "blanc", "blanche", "gris", "grise", "bleu", "bleue", "rouge", "rose", "vert", "verte", "jaune",
        "violette", "marron", "doré", "dorée", "argenté", "argentée", "marine", "bordeaux", "écru", "kaki", "crème",
        // Spanish
        "negro", "negra", "blanco", "blanca", "azul", "rojo", "roja", "verde", "amarillo", "amarilla", "morado",
        "morada", "marrón", "naranja", "dorado", "dorada", "plateado", "plateada", "burdeos", "crema", "caqui",
        // Italian
        "nero", "nera", "bianco", "bianca", "grigio", "grigia", "blu", "azzurro", "azzurra", "celeste", "rosso", "rossa",
        "giallo", "gialla", "viola", "marrone", "arancione", "oro", "argento", "bordò", "panna",
        // Bulgarian
        "черен", "черна", "черно", "черни", "бял", "бяла", "бяло", "бели", "сив", "сива", "сиво", "сиви", "син", "синя",
        "синьо", "сини", "червен", "червена", "червено", "червени", "розов", "розова", "розово", "розови", "зелен",
        "зелена", "зелено", "зелени", "жълт", "жълта", "жълто", "жълти", "лилав", "лилава", "лилаво", "лилави", "кафяв",
        "кафява", "кафяво", "кафяви", "бежов", "бежова", "бежово", "бежови", "оранжев", "оранжева", "оранжево",
        "оранжеви", "златист", "златиста", "златисто", "сребрист", "сребриста", "сребристо",
        // Hungarian
        "fekete", "fehér", "szürke", "kék", "sötétkék", "világoskék", "piros", "vörös", "rózsaszín", "zöld", "sárga",
        "barna", "bézs", "narancs", "narancssárga", "arany", "ezüst", "krém", "bordó", "türkiz"};
    return words;
}

} // namespace

bool isColourOrSize(std::string_view word)
{
    const bool number = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number || coloursAndSizes().contains(word);
}

} // namespace vitrine::catalog
