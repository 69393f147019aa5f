// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/column_names.h"

#include <array>
#include <cctype>
#include <map>
#include <string_view>
#include <utility>

#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kLetterBytes = 2; // of every letter with an accent, in UTF-8

/// The letter without its accent; 0 for one that has none.
char withoutAccent(std::string_view letter)
{
    static constexpr std::array<std::pair<std::string_view, char>, 14> kLetters = {{{"àáâãäāăą", 'a'},
                                                                                    {"çćĉċč", 'c'},
                                                                                    {"ďđ", 'd'},
                                                                                    {"èéêëēĕėęě", 'e'},
                                                                                    {"ĝğġģ", 'g'},
                                                                                    {"ìíîïĩīĭį", 'i'},
                                                                                    {"ĺļľŀł", 'l'},
                                                                                    {"ñńņň", 'n'},
                                                                                    {"òóôõöōŏő", 'o'},
                                                                                    {"ŕŗř", 'r'},
                                                                                    {"śŝşš", 's'},
                                                                                    {"ţťŧ", 't'},
                                                                                    {"ùúûüũūŭůűų", 'u'},
                                                                                    {"źżž", 'z'}}};
    for (const auto& [letters, plain] : kLetters)
        for (std::size_t at = 0; at < letters.size(); at += kLetterBytes)
            if (letters.substr(at, kLetterBytes) == letter)
                return plain;
    return '\0';
}

/// An accent that follows its letter, U+0300 … U+036F, as some systems write them.
bool isCombiningAccent(std::string_view letter)
{
    return letter[0] == '\xCC' || (letter[0] == '\xCD' && static_cast<unsigned char>(letter[1]) < 0xB0);
}

const std::map<Field, ColumnNames>& namesByField()
{
    static const std::map<Field, ColumnNames> names = {
        {Field::Title,
         {"title", "name", "producttitle", "productname", "productdisplayname", "displayname", "itemname",
          // Dutch, Norwegian, German
          "titel", "tittel", "naam", "navn", "productnaam", "producttitel", "artikelnaam", "produktnavn",
          "produkttittel", "varenavn", "bezeichnung", "produktname", "produkttitel", "produktbezeichnung",
          "artikelname", "artikelbezeichnung",
          // Bulgarian, Hungarian
          "заглавие", "наименование", "име", "името", "имепродукт", "именапродукт", "именапродукта",
          "наименованиенапродукта", "cim", "megnevezes", "nev", "termeknev", "termekneve", "termekmegnevezes",
          "cikknev",
          // French, Spanish, Italian, Polish
          "titre", "nom", "nomduproduit", "nomproduit", "designation", "libelle", "intitule", "titulo", "nombre",
          "nombredelproducto", "nombreproducto", "denominacion", "titolo", "nome", "nomeprodotto",
          "nomedelprodotto", "denominazione", "tytul", "nazwa", "nazwaproduktu", "nazwatowaru"}},
        {Field::Category1Code,
         {"category1code", "category1", "department", "gender", "mastercategory", "maincategory",
          "hoofdcategorie", "hovedkategori", "hauptkategorie", "основнакатегория", "главнакатегория", "fokategoria",
          "categorieprincipale", "categoriaprincipal", "categoriaprincipale", "kategoriaglowna"}},
        {Field::Category2Code,
         {"category2code", "category2", "subcategory", "subcategorie", "underkategori", "unterkategorie",
          "подкатегория", "alkategoria", "souscategorie", "subcategoria", "sottocategoria", "podkategoria"}},
        {Field::Category3Code,
         {"category3code", "category3", "articletype", "category", "class", "label", "productcategory",
          "producttype", "categorie", "productcategorie", "productgroep", "kategori", "produktkategori", "varegruppe",
          "kategorie", "produktkategorie", "produktgruppe", "warengruppe", "категория", "продуктовакатегория",
          "категориянапродукта", "kategoria", "termekkategoria", "termekcsoport", "arucsoport", "categorieproduit",
          "categoria", "categoriaproducto", "categoriaprodotto", "kategoriaproduktu"}},
        {Field::FullPrice,
         {"fullprice", "listprice", "regularprice", "originalprice", "msrp", "rrp", "adviesprijs", "normaleprijs",
          "veiledendepris", "ordinaerpris", "forpris", "uvp", "listenpreis", "originalpreis", "normalpreis",
          "редовнацена", "каталожнацена", "старацена", "listaar", "eredetiar", "teljesar", "prixconseille",
          "prixdorigine", "prixcatalogue", "preciooriginal", "preciodelista", "prezzodilistino", "prezzopieno",
          "cenakatalogowa", "cenaregularna",
          // whichever price there is
          "price", "preis", "prijs", "pris", "цена", "ar", "bruttoar", "eladasiar", "termekar", "verkoopprijs",
          "utsalgspris", "verkaufspreis", "bruttopreis", "einzelpreis", "stuckpreis", "продажнацена", "prix",
          "prixttc", "prixdevente", "precio", "precioventa", "preciodeventa", "prezzo", "prezzodivendita", "cena",
          "cenabrutto"}},
        {Field::Price,
         {"price", "saleprice", "currentprice", "finalprice", "actieprijs", "aanbiedingsprijs", "tilbudspris",
          "salgspris", "angebotspreis", "aktionspreis", "sonderpreis", "промоционалнацена", "промоцена", "новацена",
          "akciosar", "kedvezmenyesar", "prixpromo", "prixpromotionnel", "preciooferta", "preciodeoferta",
          "prezzoscontato", "prezzoofferta", "cenapromocyjna", "preis", "prijs", "pris", "цена", "ar", "bruttoar",
          "eladasiar", "termekar", "verkoopprijs", "utsalgspris", "verkaufspreis", "bruttopreis", "einzelpreis",
          "stuckpreis", "продажнацена", "prix", "prixttc", "prixdevente", "precio", "precioventa", "preciodeventa",
          "prezzo", "prezzodivendita", "cena", "cenabrutto", "fullprice", "listprice"}},
        {Field::CurrencyCode,
         {"currencycode", "currency", "valuta", "valutacode", "valutakode", "waehrung", "wahrung", "waehrungscode",
          "wahrungscode", "валута", "кодвалута", "коднавалута", "penznem", "deviza", "devise", "monnaie", "moneda",
          "divisa", "waluta"}},
        {Field::Brand,
         {"brand", "brandname", "manufacturer", "vendor", "merk", "merknaam", "fabrikant", "merke", "merkenavn",
          "varemerke", "produsent", "marke", "markenname", "hersteller", "марка", "бранд", "производител", "marka",
          "markanev", "gyarto", "marque", "fabricant", "marca", "fabricante", "produttore", "producent"}},
        {Field::ProductCode,
         {"productcode", "sku", "articlenumber", "itemnumber", "artikelnummer",
          "artikelnr", "artnr", "artikelcode", "productnummer", "varenummer", "varenr", "produktkode",
          "produktnummer", "bestellnummer", "кодпродукт", "коднапродукт", "коднапродукта",
          "продуктовкод", "артикуленномер", "каталоженномер", "код", "cikkszam",
          "termekkod", "reference", "codeproduit", "codearticle", "referencia", "codigo",
          "codigoproducto", "codigodelproducto", "codice", "codiceprodotto", "codicearticolo", "kodproduktu",
          "kodtowaru", "indeks", "ean", "gtin", "asin",
          "barcode", "баркод", "vonalkod", "productid", "itemid", "id"}},
        {Field::Image,
         {"image", "imagepath", "filename", "baseimage", "imagefile", "imageurl", "imagelink", "picture", "photo",
          "img", "bild", "bilde", "afbeelding", "foto", "kep", "снимка", "imagen", "immagine", "zdjecie",
          "afbeeldingurl", "afbeeldingsurl", "productfoto", "plaatje", "bildeurl", "bildefil", "produktbilde",
          "bildurl", "bildlink", "bilddatei", "produktbild", "abbildung", "изображение", "картинка", "снимки",
          "kepurl", "kepfajl", "termekkep", "fenykep", "urlimage", "lienimage", "urlimagen", "fotografia",
          "urlimmagine", "obraz", "obrazek", "file", "path", "bestand", "bestandsnaam", "fil", "filnavn", "datei",
          "dateiname", "файл", "fajl", "fajlnev", "fichier", "archivo", "plik", "images", "bilder", "imagebase64",
          "imagebytes", "imagedata", "base64"}},
        {Field::Split, {"split", "subset"}},
        {Field::Status, {"status"}},
        {Field::Stars, {"stars"}},
        {Field::Caption, {"caption", "text"}}, // "text" in an imagefolder's metadata
        {Field::Tags,
         {"tags", "tag", "keywords", "trefwoorden", "stikkord", "emneord", "schlagworte", "schlagworter",
          "schlagwoerter", "stichworte", "тагове", "етикети", "ключовидуми", "cimkek", "kulcsszavak", "motscles",
          "etiquettes", "etiquetas", "palabrasclave", "etichette", "parolechiave", "tagi", "etykiety",
          "slowakluczowe"}},
        {Field::Notes,
         {"notes", "notities", "opmerkingen", "notater", "merknader", "merknad", "notizen", "bemerkungen", "bemerkung",
          "anmerkungen", "бележки", "бележка", "забележки", "забележка", "megjegyzesek", "megjegyzes", "jegyzetek",
          "remarques", "notas", "observaciones", "osservazioni", "notatki", "uwagi"}},
    };
    return names;
}

} // namespace

std::string bareName(const std::string& name)
{
    const auto folded = foldText(name);
    std::string bare;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const auto letter = std::string_view(folded).substr(at, kLetterBytes);
        const bool pair = letter.size() == kLetterBytes && (letter[0] & 0xE0) == 0xC0;
        if (pair && isCombiningAccent(letter)) {
            ++at;
        } else if (const char plain = pair ? withoutAccent(letter) : '\0'; plain != '\0') {
            bare.push_back(plain);
            ++at;
        } else if (std::isalnum(static_cast<unsigned char>(folded[at])) || (folded[at] & 0x80) || folded[at] == '(') {
            bare.push_back(folded[at]);
        }
    }
    return bare;
}

const ColumnNames& columnNames(Field field)
{
    static const ColumnNames kNone;
    const auto found = namesByField().find(field);
    return found == namesByField().end() ? kNone : found->second;
}

const ColumnNames& doubtfulTitleNames()
{
    static const ColumnNames names = {"product", "article", "item",     "artikel",  "produkt",  "vare",
                                      "продукт", "артикул", "стока",    "termek",   "cikk",     "produit",
                                      "producto", "articulo", "prodotto", "articolo", "towar", "artykul"};
    return names;
}

const ColumnNames& categoryPathNames()
{
    static const ColumnNames names = {"categories",      "categorypath", "breadcrumbs",   "breadcrumb",
                                      "category",        "taxonomy",     "categorieen",   "categoriepad",
                                      "kategorier",      "kategorien",   "kategoriepfad", "категории",
                                      "kategoriak",      "categorias",   "kategorie",     "googleproductcategory",
                                      "productcategories"};
    return names;
}

} // namespace vitrine::catalog
