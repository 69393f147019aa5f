<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CategoryAdvice</name>
    <message>
        <source>&quot;%1&quot; (%2 of them) is another spelling of &quot;%3&quot; (%4): make them one.</source>
        <translation>&quot;%1&quot; (%2 ervan) is een andere schrijfwijze van &quot;%3&quot; (%4): voeg ze samen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing. %2 of %3 look like products of a category and can take it (%4); %5 % of what looks like them agrees.</source>
        <translation>&quot;%1&quot; zegt niets. %2 van %3 lijken op producten van een categorie en kunnen die krijgen (%4); %5 % van wat erop lijkt stemt overeen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is rare (%2 of them), and %3 % of what looks like it is &quot;%4&quot;: make them one.</source>
        <translation>&quot;%1&quot; is zeldzaam (%2 ervan), en %3 % van wat erop lijkt is &quot;%4&quot;: voeg ze samen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 of them) and &quot;%3&quot; (%4) look alike: %5 % of what looks like the first is the second, %6 % the other way round. Make them one.</source>
        <translation>&quot;%1&quot; (%2 ervan) en &quot;%3&quot; (%4) lijken op elkaar: %5 % van wat op de eerste lijkt is de tweede, %6 % andersom. Voeg ze samen.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Unreadable</source>
        <comment>check: the picture cannot be opened</comment>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>check: of the picture</comment>
        <translation>Te klein</translation>
    </message>
    <message>
        <source>Odd shape</source>
        <comment>check: of the picture</comment>
        <translation>Vreemde vorm</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>check: the picture is out of focus</comment>
        <translation>Onscherp</translation>
    </message>
    <message>
        <source>Too dark</source>
        <comment>check: of the picture</comment>
        <translation>Te donker</translation>
    </message>
    <message>
        <source>Too bright</source>
        <comment>check: of the picture</comment>
        <translation>Te licht</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>check: the picture shows nothing</comment>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>check: the same picture at several products</comment>
        <translation>Duplicaat</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <comment>check: nearly the same picture</comment>
        <translation>Bijna-duplicaat</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>check: one picture with two titles or prices</comment>
        <translation>Tegenspraak</translation>
    </message>
    <message>
        <source>Same title</source>
        <comment>check: one title with several pictures</comment>
        <translation>Zelfde titel</translation>
    </message>
    <message>
        <source>Empty field</source>
        <comment>check</comment>
        <translation>Leeg veld</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <comment>check: a category that says nothing</comment>
        <translation>Plaatshouder</translation>
    </message>
    <message>
        <source>Odd price</source>
        <comment>check</comment>
        <translation>Vreemde prijs</translation>
    </message>
    <message>
        <source>Leak</source>
        <comment>check: the same picture in two splits</comment>
        <translation>Lek</translation>
    </message>
    <message>
        <source>Doubtful category</source>
        <comment>check: similar pictures have another one</comment>
        <translation>Twijfelachtige categorie</translation>
    </message>
    <message>
        <source>The picture is missing, damaged or cut off. A model cannot learn from it.</source>
        <translation>De afbeelding ontbreekt, is beschadigd of afgekapt. Een model kan er niets van leren.</translation>
    </message>
    <message>
        <source>The picture has so few pixels that the model would see it enlarged.</source>
        <translation>De afbeelding heeft zo weinig pixels dat het model haar vergroot zou zien.</translation>
    </message>
    <message>
        <source>The picture is far longer one way than the other; often a banner or a strip of several.</source>
        <translation>De afbeelding is in de ene richting veel langer dan in de andere; vaak een banner of een strook van meerdere.</translation>
    </message>
    <message>
        <source>No edge in the picture is in focus.</source>
        <translation>Geen enkele rand in de afbeelding is scherp.</translation>
    </message>
    <message>
        <source>The picture got too little light; details are lost to black.</source>
        <translation>De afbeelding kreeg te weinig licht; details gaan verloren in zwart.</translation>
    </message>
    <message>
        <source>The picture got too much light; details are lost to white.</source>
        <translation>De afbeelding kreeg te veel licht; details gaan verloren in wit.</translation>
    </message>
    <message>
        <source>The picture shows one tone and nothing else.</source>
        <translation>De afbeelding toont één tint en verder niets.</translation>
    </message>
    <message>
        <source>Several products show the very same picture. Sizes of one product may; others seldom should.</source>
        <translation>Meerdere producten tonen precies dezelfde afbeelding. Maten van één product mogen dat; andere zelden.</translation>
    </message>
    <message>
        <source>The picture was resized, recompressed or brightened from that of another product.</source>
        <translation>De afbeelding is verkleind, opnieuw gecomprimeerd of lichter gemaakt uit die van een ander product.</translation>
    </message>
    <message>
        <source>Different products, by title or price, show the same picture: a model cannot know which is right.</source>
        <translation>Producten die in titel of prijs verschillen, tonen dezelfde afbeelding: een model kan niet weten wat klopt.</translation>
    </message>
    <message>
        <source>Several products with different pictures have one title.</source>
        <translation>Meerdere producten met verschillende afbeeldingen hebben dezelfde titel.</translation>
    </message>
    <message>
        <source>The title, the category, the price or the picture is empty.</source>
        <translation>De titel, de categorie, de prijs of de afbeelding is leeg.</translation>
    </message>
    <message>
        <source>The category says nothing about the product, such as “N.A.” or “view all”.</source>
        <translation>De categorie zegt niets over het product, zoals “N.A.” of “view all”.</translation>
    </message>
    <message>
        <source>The price is far from what the others of its category cost; often a lost decimal sign.</source>
        <translation>De prijs ligt ver van wat andere in de categorie kosten; vaak een verloren decimaalteken.</translation>
    </message>
    <message>
        <source>A picture of the training split is in validation or test too, so that results look better than they are.</source>
        <translation>Een afbeelding van het trainingsdeel zit ook in validatie of test, zodat resultaten beter lijken dan ze zijn.</translation>
    </message>
    <message>
        <source>Similar pictures have another category. Suspicious labels looks for it.</source>
        <translation>Soortgelijke afbeeldingen hebben een andere categorie. “Verdachte categorieën” zoekt ernaar.</translation>
    </message>
    <message>
        <source>HTML in texts</source>
        <comment>check</comment>
        <translation>HTML in teksten</translation>
    </message>
    <message>
        <source>A text holds HTML that was meant for a page, such as “&amp;amp;” for “&amp;”. The model would learn to write it.</source>
        <translation>Een tekst bevat HTML die voor een pagina was bedoeld, zoals ‘&amp;amp;’ voor ‘&amp;’. Het model zou leren dat te schrijven.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 u %2 min</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>below %1</source>
        <comment>prices</comment>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>prices</comment>
        <translation>%1 en meer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>prices</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterren</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Gevonden door controles</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without stars</comment>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a brand or category</comment>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a price</comment>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Volle prijs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a tag</comment>
        <translation>(geen)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;, or several</extracomment>
        <translation>
            <numerusform>%1 van %Ln product</numerusform>
            <numerusform>%1 van %Ln producten</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category 1</source>
        <translation>Categorie 1</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>Categorie 2</translation>
    </message>
    <message>
        <source>Category 3</source>
        <translation>Categorie 3</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Volle prijs</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>split: rows to learn from</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>split: rows to measure on while training</comment>
        <translation>Validatie</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>split: rows to measure on at the end</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Niet bekeken</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterren</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <extracomment>a step of the history: %1 such as &quot;sample data&quot; or &quot;import of shop.csv&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln product</numerusform>
            <numerusform>%1: %Ln producten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>duplicates rejected</source>
        <translation>duplicaten afgewezen</translation>
    </message>
    <message>
        <source>findings resolved</source>
        <translation>bevindingen afgehandeld</translation>
    </message>
    <message>
        <source>findings reopened</source>
        <translation>bevindingen heropend</translation>
    </message>
    <message>
        <source>pictures downloaded</source>
        <translation>afbeeldingen gedownload</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import van %1</translation>
    </message>
    <message>
        <source>values of a snapshot</source>
        <translation>waarden van een momentopname</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>values of the snapshot “%1”</source>
        <translation>waarden van de momentopname “%1”</translation>
    </message>
    <message>
        <source>categories %1 merged into “%2”</source>
        <translation>categorieën %1 samengevoegd tot “%2”</translation>
    </message>
    <message>
        <source>category “%1” merged into “%2”</source>
        <translation>categorie “%1” samengevoegd met “%2”</translation>
    </message>
    <message>
        <source>category “%1” renamed to “%2”</source>
        <translation>categorie “%1” hernoemd naar “%2”</translation>
    </message>
    <message>
        <source>category “%1” moved to “%2”</source>
        <translation>categorie “%1” verplaatst naar “%2”</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Het bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Controleer het pad en de spelling ervan.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Het bestand kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is connected.</source>
        <translation>Controleer de rechten en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Het bestand kan niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to.</source>
        <translation>Maak ruimte vrij of kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>The file ends too early: it has %1 bytes, %2 are needed.</source>
        <translation>Het bestand eindigt te vroeg: het heeft %1 bytes, er zijn er %2 nodig.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieer of download het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>De map bestaat niet.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Dit is geen geldige JSON: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or fetch it again.</source>
        <translation>Verbeter het bestand of haal het opnieuw op.</translation>
    </message>
    <message>
        <source>The field holds %1; %2 is wanted.</source>
        <translation>Het veld bevat %1; verwacht wordt %2.</translation>
    </message>
    <message>
        <source>Correct the field in the file.</source>
        <translation>Verbeter het veld in het bestand.</translation>
    </message>
    <message>
        <source>This row cannot be read as CSV: %1.</source>
        <translation>Deze rij kan niet als CSV worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Correct the row in the source; the other rows are not affected.</source>
        <translation>Verbeter de rij in de bron; de andere rijen zijn niet getroffen.</translation>
    </message>
    <message>
        <source>The header cannot be used: %1.</source>
        <translation>De kopregel is onbruikbaar: %1.</translation>
    </message>
    <message>
        <source>Give the file one header line with a name for each column.</source>
        <translation>Geef het bestand één kopregel met een naam voor elke kolom.</translation>
    </message>
    <message>
        <source>The source&apos;s format is not recognised.</source>
        <translation>De indeling van de bron wordt niet herkend.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies een van: %1.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>De bron bevat geen rijen.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Kies een ander bestand of een andere map.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the source does not have.</source>
        <translation>De toewijzing noemt een kolom &quot;%1&quot; die de bron niet heeft.</translation>
    </message>
    <message>
        <source>Choose one of the source&apos;s columns for this field.</source>
        <translation>Kies voor dit veld een van de kolommen van de bron.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a price.</source>
        <translation>&quot;%1&quot; kan niet als prijs worden gelezen.</translation>
    </message>
    <message>
        <source>Enter the price in the details panel, or correct the source.</source>
        <translation>Voer de prijs in het detailpaneel in of verbeter de bron.</translation>
    </message>
    <message>
        <source>The text is not valid %1.</source>
        <translation>De tekst is geen geldige %1.</translation>
    </message>
    <message>
        <source>Look at the row and correct it; broken characters were replaced.</source>
        <translation>Bekijk de rij en verbeter haar; beschadigde tekens zijn vervangen.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; does not exist.</source>
        <translation>De afbeelding &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path and import again.</source>
        <translation>Zet het bestand daar neer, of verbeter het pad en importeer opnieuw.</translation>
    </message>
    <message>
        <source>The row names no picture.</source>
        <translation>De rij noemt geen afbeelding.</translation>
    </message>
    <message>
        <source>Choose the column that holds the pictures, or add one to the row.</source>
        <translation>Kies de kolom met de afbeeldingen, of voeg er een toe aan de rij.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: %1.</source>
        <translation>De afbeelding kan niet worden gedecodeerd: %1.</translation>
    </message>
    <message>
        <source>Replace the file by an intact JPEG, PNG, WebP, BMP or TIFF picture.</source>
        <translation>Vervang het bestand door een gave JPEG-, PNG-, WebP-, BMP- of TIFF-afbeelding.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; at most %2 are read.</source>
        <translation>De afbeelding heeft %1 pixels; er worden er hoogstens %2 gelezen.</translation>
    </message>
    <message>
        <source>Scale the picture down.</source>
        <translation>Verklein de afbeelding.</translation>
    </message>
    <message>
        <source>This is not a safetensors file: %1.</source>
        <translation>Dit is geen safetensors-bestand: %1.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Download het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The tensor&apos;s place in the file is wrong: %1.</source>
        <translation>De plaats van de tensor in het bestand klopt niet: %1.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format %1 cannot be used.</source>
        <translation>De getalnotatie %1 van de tensor is onbruikbaar.</translation>
    </message>
    <message>
        <source>Use a checkpoint in F32, F16 or BF16.</source>
        <translation>Gebruik een checkpoint in F32, F16 of BF16.</translation>
    </message>
    <message>
        <source>The checkpoint lacks a tensor.</source>
        <translation>In het checkpoint ontbreekt een tensor.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, all of its files.</source>
        <translation>Download het checkpoint opnieuw, met alle bestanden.</translation>
    </message>
    <message>
        <source>The checkpoint holds a tensor that the model does not have.</source>
        <translation>Het checkpoint bevat een tensor die het model niet heeft.</translation>
    </message>
    <message>
        <source>Choose the config.json that belongs to this checkpoint.</source>
        <translation>Kies de config.json die bij dit checkpoint hoort.</translation>
    </message>
    <message>
        <source>The tensor has shape %1; the model&apos;s config wants %2.</source>
        <translation>De tensor heeft vorm %1; de configuratie van het model vraagt %2.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, or choose the config that belongs to it.</source>
        <translation>Download het checkpoint opnieuw of kies de configuratie die erbij hoort.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration cannot be used: %1.</source>
        <translation>De configuratie van het model is onbruikbaar: %1.</translation>
    </message>
    <message>
        <source>The tokenizer file cannot be used: %1.</source>
        <translation>Het tokenizerbestand is onbruikbaar: %1.</translation>
    </message>
    <message>
        <source>Use the tokenizer.json that came with the model.</source>
        <translation>Gebruik de tokenizer.json die bij het model zat.</translation>
    </message>
    <message>
        <source>This model cannot be used: %1.</source>
        <translation>Dit model is onbruikbaar: %1.</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision or Phi-3.5-vision folder.</source>
        <translation>Kies een map met Phi-3-Vision of Phi-3.5-vision.</translation>
    </message>
    <message>
        <source>The adapter cannot be used: %1.</source>
        <translation>De adapter is onbruikbaar: %1.</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter that was trained on this model.</source>
        <translation>Kies een LoRA-adapter die op dit model is getraind.</translation>
    </message>
    <message>
        <source>The recipe&apos;s value %1 is not allowed; %2.</source>
        <translation>De waarde %1 in het recept is niet toegestaan; %2.</translation>
    </message>
    <message>
        <source>Correct the field in the recipe.</source>
        <translation>Verbeter het veld in het recept.</translation>
    </message>
    <message>
        <source>The recipe has a field that does not exist.</source>
        <translation>Het recept heeft een veld dat niet bestaat.</translation>
    </message>
    <message>
        <source>Remove it; the closest known field is &quot;%1&quot;.</source>
        <translation>Verwijder het; het meest gelijkende bekende veld is &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Too few rows to train on: %1 for training, %2 for validation.</source>
        <translation>Te weinig rijen om op te trainen: %1 voor training, %2 voor validatie.</translation>
    </message>
    <message>
        <source>Assign products with usable pictures to both splits.</source>
        <translation>Wijs aan beide delen producten met bruikbare afbeeldingen toe.</translation>
    </message>
    <message>
        <source>The row needs %1 tokens; the recipe allows %2.</source>
        <translation>De rij heeft %1 tokens nodig; het recept staat er %2 toe.</translation>
    </message>
    <message>
        <source>Raise max_sequence_length or lower num_crops.</source>
        <translation>Verhoog max_sequence_length of verlaag num_crops.</translation>
    </message>
    <message>
        <source>There is no such run in this catalog.</source>
        <translation>Deze run bestaat niet in deze catalogus.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s runs.</source>
        <translation>Kies een van de runs van de catalogus.</translation>
    </message>
    <message>
        <source>A run of this name exists already.</source>
        <translation>Er bestaat al een run met deze naam.</translation>
    </message>
    <message>
        <source>Choose another name, or resume the run.</source>
        <translation>Kies een andere naam of hervat de run.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be continued: %1.</source>
        <translation>Het checkpoint kan niet worden voortgezet: %1.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint of the run.</source>
        <translation>Hervat vanaf een eerder checkpoint van de run.</translation>
    </message>
    <message>
        <source>The run was started with %1, not %2.</source>
        <translation>De run is begonnen met %1, niet met %2.</translation>
    </message>
    <message>
        <source>Resume with the run&apos;s own recipe, or start a new run.</source>
        <translation>Hervat met het eigen recept van de run of begin een nieuwe run.</translation>
    </message>
    <message>
        <source>The loss became infinite or undefined at step %1.</source>
        <translation>Het verlies werd oneindig of onbepaald in stap %1.</translation>
    </message>
    <message>
        <source>Lower the learning rate and resume from the last checkpoint.</source>
        <translation>Verlaag de leersnelheid en hervat vanaf het laatste checkpoint.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available.</source>
        <translation>Het apparaat &quot;%1&quot; is niet beschikbaar.</translation>
    </message>
    <message>
        <source>Choose &quot;auto&quot; or &quot;cpu&quot;, or use a CUDA build of LibTorch.</source>
        <translation>Kies &quot;auto&quot; of &quot;cpu&quot;, of gebruik een LibTorch met CUDA.</translation>
    </message>
    <message>
        <source>There is not enough memory: %1.</source>
        <translation>Er is niet genoeg geheugen: %1.</translation>
    </message>
    <message>
        <source>Lower the batch size or the number of crops.</source>
        <translation>Verlaag de batchgrootte of het aantal uitsneden.</translation>
    </message>
    <message>
        <source>There is no catalog here.</source>
        <translation>Hier is geen catalogus.</translation>
    </message>
    <message>
        <source>Choose a .vitrine folder, or create a new catalog.</source>
        <translation>Kies een .vitrine-map of maak een nieuwe catalogus.</translation>
    </message>
    <message>
        <source>A catalog exists here already.</source>
        <translation>Hier bestaat al een catalogus.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Open hem of kies een andere naam.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version (%1; this one knows %2).</source>
        <translation>De catalogus is gemaakt met een nieuwere versie (%1; deze kent %2).</translation>
    </message>
    <message>
        <source>Install the newer version of Vitrine.</source>
        <translation>Installeer de nieuwere versie van Vitrine.</translation>
    </message>
    <message>
        <source>The catalog is being changed by another program.</source>
        <translation>De catalogus wordt door een ander programma gewijzigd.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Wacht tot dat klaar is en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The catalog&apos;s database cannot be used: %1.</source>
        <translation>De database van de catalogus is onbruikbaar: %1.</translation>
    </message>
    <message>
        <source>Restore catalog.sqlite from a backup.</source>
        <translation>Zet catalog.sqlite terug vanuit een reservekopie.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Dit veld bestaat niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; %2.</source>
        <translation>&quot;%1&quot; is hier niet toegestaan; %2.</translation>
    </message>
    <message>
        <source>Enter another value.</source>
        <translation>Voer een andere waarde in.</translation>
    </message>
    <message>
        <source>There is no product with the number %1.</source>
        <translation>Er is geen product met nummer %1.</translation>
    </message>
    <message>
        <source>List the products again and choose one of them.</source>
        <translation>Toon de producten opnieuw en kies er een van.</translation>
    </message>
    <message>
        <source>Product %1 has no picture that can be read.</source>
        <translation>Product %1 heeft geen afbeelding die gelezen kan worden.</translation>
    </message>
    <message>
        <source>Give it one, or compare with another product or a picture file.</source>
        <translation>Geef het er een, of vergelijk met een ander product of een afbeeldingsbestand.</translation>
    </message>
    <message>
        <source>The sample profile cannot be used: %1.</source>
        <translation>Het voorbeeldprofiel is onbruikbaar: %1.</translation>
    </message>
    <message>
        <source>Correct the field in the profile.</source>
        <translation>Verbeter het veld in het profiel.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1.</source>
        <translation>Er ging iets mis in het programma: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Probeer het opnieuw; gebeurt het weer, meld het dan met het logboek.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads out of the folders that may be read.</source>
        <translation>Het pad &quot;%1&quot; leidt buiten de mappen die gelezen mogen worden.</translation>
    </message>
    <message>
        <source>Move the file into the source&apos;s folder and correct the path, or allow the folder that it is in when you import.</source>
        <translation>Verplaats het bestand naar de map van de bron en verbeter het pad, of sta de map ervan toe bij het importeren.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not named by the folder&apos;s metadata.</source>
        <translation>De afbeelding &quot;%1&quot; staat niet in de metagegevens van de map.</translation>
    </message>
    <message>
        <source>Add a row for it to metadata.csv or metadata.jsonl, or remove it.</source>
        <translation>Voeg er een rij voor toe aan metadata.csv of metadata.jsonl, of verwijder haar.</translation>
    </message>
    <message>
        <source>The picture has only %1 × %2 pixels.</source>
        <translation>De afbeelding heeft maar %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Find a larger one.</source>
        <translation>Zoek een grotere.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: far longer one way than the other.</source>
        <translation>De afbeelding is %1 × %2 pixels: in de ene richting veel langer dan in de andere.</translation>
    </message>
    <message>
        <source>Cut it to the product, or find another.</source>
        <translation>Snijd haar bij tot het product, of zoek een andere.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>De afbeelding is onscherp.</translation>
    </message>
    <message>
        <source>Find a sharper one.</source>
        <translation>Zoek een scherpere.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>De afbeelding is te donker.</translation>
    </message>
    <message>
        <source>Brighten it, or find another.</source>
        <translation>Maak haar lichter, of zoek een andere.</translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation>De afbeelding is te licht.</translation>
    </message>
    <message>
        <source>Darken it, or find another.</source>
        <translation>Maak haar donkerder, of zoek een andere.</translation>
    </message>
    <message>
        <source>The picture shows nothing but one tone.</source>
        <translation>De afbeelding toont niets dan één tint.</translation>
    </message>
    <message>
        <source>Give the product its real picture.</source>
        <translation>Geef het product zijn echte afbeelding.</translation>
    </message>
    <message>
        <source>Other products have the same picture: %1.</source>
        <translation>Andere producten hebben dezelfde afbeelding: %1.</translation>
    </message>
    <message>
        <source>Keep one of them, or give each its own picture.</source>
        <translation>Houd er één van, of geef elk een eigen afbeelding.</translation>
    </message>
    <message>
        <source>Other products have nearly the same picture: %1.</source>
        <translation>Andere producten hebben bijna dezelfde afbeelding: %1.</translation>
    </message>
    <message>
        <source>The same picture has another title or price at other products: %1.</source>
        <translation>Dezelfde afbeelding heeft bij andere producten een andere titel of prijs: %1.</translation>
    </message>
    <message>
        <source>Correct whichever is wrong.</source>
        <translation>Verbeter wat niet klopt.</translation>
    </message>
    <message>
        <source>Other products with other pictures have the same title: %1.</source>
        <translation>Andere producten met andere afbeeldingen hebben dezelfde titel: %1.</translation>
    </message>
    <message>
        <source>Say in the title what sets them apart.</source>
        <translation>Zeg in de titel waarin ze verschillen.</translation>
    </message>
    <message>
        <source>Fields are empty: %1.</source>
        <translation>Velden zijn leeg: %1.</translation>
    </message>
    <message>
        <source>Fill them in, or leave the product out.</source>
        <translation>Vul ze in, of laat het product weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about the product.</source>
        <translation>&quot;%1&quot; zegt niets over het product.</translation>
    </message>
    <message>
        <source>Choose a real category.</source>
        <translation>Kies een echte categorie.</translation>
    </message>
    <message>
        <source>The price %1 is far from what others in &quot;%2&quot; cost, most of them %3 to %4.</source>
        <translation>De prijs %1 ligt ver van wat andere in &quot;%2&quot; kosten, de meeste %3 tot %4.</translation>
    </message>
    <message>
        <source>Check the price and its currency.</source>
        <translation>Controleer de prijs en de munteenheid.</translation>
    </message>
    <message>
        <source>The same or nearly the same picture is in another split, at: %1.</source>
        <translation>Dezelfde of bijna dezelfde afbeelding zit in een ander deel, bij: %1.</translation>
    </message>
    <message>
        <source>Divide the products again, or move one of them.</source>
        <translation>Verdeel de producten opnieuw, of verplaats er een.</translation>
    </message>
    <message>
        <source>The filter cannot be understood: %1.</source>
        <translation>Het filter is niet te begrijpen: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or put text with special signs in quotes.</source>
        <translation>Verbeter het daar, of zet tekst met bijzondere tekens tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>teken %1</translation>
    </message>
    <message>
        <source>The picture has not been downloaded: %1.</source>
        <translation>De afbeelding is niet gedownload: %1.</translation>
    </message>
    <message>
        <source>Choose &quot;Download pictures&quot; in the menu Catalog, or run vitrine-cli fetch.</source>
        <translation>Kies &quot;Afbeeldingen downloaden&quot; in het menu Catalogus, of voer vitrine-cli fetch uit.</translation>
    </message>
    <message>
        <source>The server does not give %1: it answers &quot;%2&quot;.</source>
        <translation>De server geeft %1 niet: hij antwoordt &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Open the address in a browser; correct it, or leave the picture out.</source>
        <translation>Open het adres in een browser; verbeter het of laat de afbeelding weg.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded: %2.</source>
        <translation>%1 kon niet worden gedownload: %2.</translation>
    </message>
    <message>
        <source>Check the network and the address, then download again; what has come is kept.</source>
        <translation>Controleer het netwerk en het adres en download opnieuw; wat er al is, blijft bewaard.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2.</source>
        <translation>Het bestand op %1 is groter dan %2.</translation>
    </message>
    <message>
        <source>Allow more with --max-bytes, or give a smaller picture.</source>
        <translation>Sta meer toe met --max-bytes, of geef een kleinere afbeelding.</translation>
    </message>
    <message>
        <source>What is at %1 is no picture: %2.</source>
        <translation>Wat op %1 staat is geen afbeelding: %2.</translation>
    </message>
    <message>
        <source>Its category is &quot;%1&quot;, but %3 % of what looks like it is &quot;%2&quot;.</source>
        <translation>De categorie is &quot;%1&quot;, maar %3 % van wat erop lijkt is &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Correct the category, or mark it as right.</source>
        <translation>Verbeter de categorie of merk haar als juist.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model&apos;s config. Missing tensors: %1. Unexpected: %2. Of a wrong shape: %3. Of a wrong number format: %4.</source>
        <translation>Het checkpoint past niet bij de configuratie van het model. Ontbrekende tensoren: %1. Onverwachte: %2. Met een verkeerde vorm: %3. Met een verkeerd getalformaat: %4.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: %1.</source>
        <translation>De reguliere expressie is niet te begrijpen: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or look for plain text.</source>
        <translation>Verbeter haar daar, of zoek naar gewone tekst.</translation>
    </message>
    <message>
        <source>The catalog has no category &quot;%1&quot;.</source>
        <translation>De catalogus heeft geen categorie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>List the categories and write one as it stands there.</source>
        <translation>Laat de categorieën tonen en schrijf er een zoals die daar staat.</translation>
    </message>
    <message>
        <source>Several categories are called &quot;%1&quot;: %2.</source>
        <translation>Meerdere categorieën heten &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Write the whole path, with &quot; &gt; &quot; between the names.</source>
        <translation>Schrijf het hele pad, met &quot; &gt; &quot; tussen de namen.</translation>
    </message>
    <message>
        <source>There is a category &quot;%1&quot; already.</source>
        <translation>Er is al een categorie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose another name, or say that the two become one (--merge).</source>
        <translation>Kies een andere naam, of zeg dat de twee één worden (--merge).</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>De geschiedenis heeft geen stap %1.</translation>
    </message>
    <message>
        <source>List the history again and choose a step from it.</source>
        <translation>Laat de geschiedenis opnieuw tonen en kies daar een stap uit.</translation>
    </message>
    <message>
        <source>A name is wanted.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Voer er een in.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Die naam bestaat al.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other one first.</source>
        <translation>Kies een andere naam, of verwijder eerst de bestaande.</translation>
    </message>
    <message>
        <source>There is no such saved view.</source>
        <translation>Die opgeslagen weergave bestaat niet.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s views.</source>
        <translation>Kies een van de weergaven van de catalogus.</translation>
    </message>
    <message>
        <source>There is no such snapshot.</source>
        <translation>Die momentopname bestaat niet.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s snapshots.</source>
        <translation>Kies een van de momentopnamen van de catalogus.</translation>
    </message>
    <message>
        <source>HTML is left in &quot;%1&quot;; it reads &quot;%2&quot;.</source>
        <translation>In ‘%1’ staat nog HTML; er staat ‘%2’.</translation>
    </message>
    <message>
        <source>Turn it into plain text: under Checks, or with edit --plain-text.</source>
        <translation>Zet het om in gewone tekst: onder Controles of met edit --plain-text.</translation>
    </message>
    <message>
        <source>The catalog&apos;s folder is read-only: it can be looked at and not changed.</source>
        <translation>De map van de catalogus is alleen-lezen: de catalogus kan worden bekeken, maar niet gewijzigd.</translation>
    </message>
    <message>
        <source>Copy the catalog to a folder that you may write to, and open it there.</source>
        <translation>Kopieer de catalogus naar een map waarin u mag schrijven en open hem daar.</translation>
    </message>
    <message>
        <source>This place belongs to a catalog; writing here could destroy it.</source>
        <translation>Deze plaats hoort bij een catalogus; hier schrijven zou hem kunnen vernielen.</translation>
    </message>
    <message>
        <source>Choose a place outside the catalog, or its folder for exports: %1.</source>
        <translation>Kies een plaats buiten de catalogus, of zijn map voor exports: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant; choose one of: %2.</source>
        <translation>Misschien is %1 bedoeld; kies een van: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here.</source>
        <translation>&quot;%1&quot; is hier niet toegestaan.</translation>
    </message>
    <message>
        <source>Choose one of: %2.</source>
        <translation>Kies een van: %2.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already.</source>
        <translation>Er is al een bestand of map met deze naam.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: with --force on the command line.</source>
        <translation>Kies een andere naam, of vervang het bestaande: met --force op de opdrachtregel.</translation>
    </message>
    <message>
        <source>Products of the catalog have their pictures in the folder that would be replaced.</source>
        <translation>Producten van de catalogus hebben hun afbeeldingen in de map die zou worden vervangen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Another program has changed the catalog since it was opened.</source>
        <translation>Een ander programma heeft de catalogus gewijzigd sinds hij werd geopend.</translation>
    </message>
    <message>
        <source>Open the catalog again.</source>
        <translation>Open de catalogus opnieuw.</translation>
    </message>
    <message>
        <source>There is no such field, but one of a similar name.</source>
        <translation>Dat veld bestaat niet, maar wel een met een naam die erop lijkt.</translation>
    </message>
    <message>
        <source>The index names a file that is not in the model&apos;s own folder: &quot;%1&quot;.</source>
        <translation>De index noemt een bestand dat niet in de eigen map van het model staat: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The prompt has a tag for a picture that is not given; pictures given: %1.</source>
        <translation>De prompt heeft een markering voor een afbeelding die niet is meegegeven; meegegeven afbeeldingen: %1.</translation>
    </message>
    <message>
        <source>Write one tag for each picture: &lt;|image_1|&gt;, &lt;|image_2|&gt; and so on.</source>
        <translation>Schrijf voor elke afbeelding een markering: &lt;|image_1|&gt;, &lt;|image_2|&gt; enzovoort.</translation>
    </message>
    <message>
        <source>The prompt lacks the tag of a picture; pictures given: %1.</source>
        <translation>In de prompt ontbreekt de markering van een afbeelding; meegegeven afbeeldingen: %1.</translation>
    </message>
    <message>
        <source>The folder holds a model already.</source>
        <translation>De map bevat al een model.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the model: with --force on the command line.</source>
        <translation>Kies een andere map, of vervang het model: met --force op de opdrachtregel.</translation>
    </message>
    <message>
        <source>The new model would be written over the one that it is made from.</source>
        <translation>Het nieuwe model zou over het model heen worden geschreven waaruit het wordt gemaakt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>The adapter holds a tensor that %1 in its adapter_config.json does not cover.</source>
        <translation>De adapter bevat een tensor die niet onder %1 in de adapter_config.json valt.</translation>
    </message>
    <message>
        <source>Use the adapter_config.json that was written with the adapter.</source>
        <translation>Gebruik de adapter_config.json die met de adapter is geschreven.</translation>
    </message>
    <message>
        <source>The adapter&apos;s tensor holds values that are infinite or undefined.</source>
        <translation>De tensor van de adapter bevat waarden die oneindig of onbepaald zijn.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again, or choose an earlier checkpoint of its run.</source>
        <translation>Kopieer of download de adapter opnieuw, of kies een eerder checkpoint van de run.</translation>
    </message>
    <message>
        <source>No next word can be chosen: what the model computes is infinite or undefined.</source>
        <translation>Er kan geen volgend woord worden gekozen: wat het model berekent, is oneindig of onbepaald.</translation>
    </message>
    <message>
        <source>Try again without the adapter; otherwise download the model again, or convert it to float32.</source>
        <translation>Probeer het opnieuw zonder de adapter; download anders het model opnieuw, of zet het om naar float32.</translation>
    </message>
    <message>
        <source>No category of the catalog has %1 different products; rows that share a code or a picture count as one.</source>
        <translation>Geen enkele categorie van de catalogus heeft %1 verschillende producten; rijen die een code of afbeelding delen, tellen als één.</translation>
    </message>
    <message>
        <source>Choose a catalog with more products, or correct the codes and pictures that its rows share.</source>
        <translation>Kies een catalogus met meer producten, of corrigeer de codes en afbeeldingen die de rijen delen.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1, which is not known to come from an earlier export to this name.</source>
        <translation>De map is niet leeg: er staat %1 in, waarvan niet bekend is dat een eerdere export naar deze naam het heeft geschreven.</translation>
    </message>
    <message>
        <source>Choose another name, or move what is in the folder away. Exports of older versions left no note of what they wrote: delete such a folder yourself if it holds nothing else.</source>
        <translation>Kies een andere naam, of verplaats wat er in de map staat. Exports van oudere versies hebben niet genoteerd wat ze schreven: verwijder zo&apos;n map zelf als er niets anders in staat.</translation>
    </message>
    <message>
        <source>The folder holds %1, which belongs to no model or adapter and would be lost.</source>
        <translation>De map bevat %1, dat bij geen model of adapter hoort en verloren zou gaan.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Kies een nieuwe of een lege map.</translation>
    </message>
    <message>
        <source>This place belongs to a run; writing here could destroy it.</source>
        <translation>Deze plaats hoort bij een run; hier schrijven zou hem kunnen vernielen.</translation>
    </message>
    <message>
        <source>Choose a folder outside the run.</source>
        <translation>Kies een map buiten de run.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1.</source>
        <translation>De map is niet leeg: er staat %1 in.</translation>
    </message>
    <message>
        <source>Choose another folder, or write the model beside what is there: with --force on the command line.</source>
        <translation>Kies een andere map, of schrijf het model naast wat er staat: met --force op de opdrachtregel.</translation>
    </message>
    <message>
        <source>The prompt has the tag of a picture more than once.</source>
        <translation>In de prompt staat de markering van een afbeelding meer dan één keer.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they are rounded.</source>
        <translation>Tensoren hebben een ander getalformaat dan %2, dat de configuratie van het model noemt: %1. Waar het model in %2 rekent, worden ze afgerond.</translation>
    </message>
    <message>
        <source>The model can be used as it is; convert it to %2 to have the same numbers in files and memory, or correct torch_dtype in config.json.</source>
        <translation>Het model is zo bruikbaar; zet het om naar %2 om dezelfde getallen in bestanden en geheugen te hebben, of verbeter torch_dtype in config.json.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they take more memory than in the files.</source>
        <translation>Tensoren hebben een ander getalformaat dan %2, dat de configuratie van het model noemt: %1. Waar het model in %2 rekent, nemen ze meer geheugen in dan in de bestanden.</translation>
    </message>
    <message>
        <source>The model can be used as it is; correct torch_dtype in config.json if it need not compute in %2.</source>
        <translation>Het model is zo bruikbaar; verbeter torch_dtype in config.json als het niet in %2 hoeft te rekenen.</translation>
    </message>
    <message>
        <source>The model&apos;s index names this file, and it is not there.</source>
        <translation>De index van het model noemt dit bestand, en het is er niet.</translation>
    </message>
    <message>
        <source>Use the file that came with the model.</source>
        <translation>Gebruik het bestand dat bij het model zat.</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>the number of a product</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Overige kolommen</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>a price&apos;s range</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is leeg</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 past bij /%2/</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 bevat “%2”</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gezegd door %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>gewijzigd: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>niet %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> of </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions that must all hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>by %1, descending</source>
        <comment>how the products are sorted</comment>
        <translation>op %1, aflopend</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>how the products are sorted</comment>
        <translation>op %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) by number</source>
        <translation>
            <numerusform>%Ln product op nummer</numerusform>
            <numerusform>%Ln producten op nummer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a parenthesis has no partner</source>
        <translation>een haakje heeft geen tegenhanger</translation>
    </message>
    <message>
        <source>a bracket has no partner</source>
        <translation>een vierkant haakje heeft geen tegenhanger</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>er is niets om te herhalen</translation>
    </message>
    <message>
        <source>a count is over 1,000 or the wrong way round</source>
        <translation>een aantal is groter dan 1.000 of omgekeerd</translation>
    </message>
    <message>
        <source>back-references are not supported</source>
        <translation>terugverwijzingen worden niet ondersteund</translation>
    </message>
    <message>
        <source>a backslash stands before nothing known</source>
        <translation>een backslash staat voor iets onbekends</translation>
    </message>
    <message>
        <source>a backslash stands before nothing</source>
        <translation>een backslash staat aan het einde</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>een bereik eindigt voordat het begint</translation>
    </message>
    <message>
        <source>no such class of characters is known</source>
        <translation>zo&apos;n tekenklasse is niet bekend</translation>
    </message>
    <message>
        <source>look-aheads and look-behinds are not supported</source>
        <translation>vooruit- en terugkijken wordt niet ondersteund</translation>
    </message>
    <message>
        <source>what stands after (? is not known</source>
        <translation>wat na (? staat, is niet bekend</translation>
    </message>
    <message>
        <source>the expression repeats too much</source>
        <translation>de expressie herhaalt te veel</translation>
    </message>
    <message>
        <source>it is no regular expression</source>
        <translation>het is geen reguliere expressie</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>de expressie is te lang</translation>
    </message>
    <message>
        <source>a category needs a name</source>
        <translation>een categorie heeft een naam nodig</translation>
    </message>
    <message>
        <source>a category becomes another one of its own level</source>
        <translation>een categorie wordt alleen een andere van hetzelfde niveau</translation>
    </message>
    <message>
        <source>a number that is not negative is wanted, such as 590 or 1290.50</source>
        <translation>er is een getal nodig dat niet negatief is, zoals 590 of 1290.50</translation>
    </message>
    <message>
        <source>train, validation, test or nothing is wanted</source>
        <translation>er is train, validation, test of niets nodig</translation>
    </message>
    <message>
        <source>unreviewed, accepted, rejected or skipped is wanted</source>
        <translation>er is unreviewed, accepted, rejected of skipped nodig</translation>
    </message>
    <message>
        <source>a whole number from 0 to 5 is wanted</source>
        <translation>er is een geheel getal van 0 tot 5 nodig</translation>
    </message>
    <message>
        <source>something to look for is wanted</source>
        <translation>er is iets nodig om naar te zoeken</translation>
    </message>
    <message>
        <source>a field that holds free text is wanted</source>
        <translation>er is een veld met vrije tekst nodig</translation>
    </message>
    <message>
        <source>the expression has fewer groups in parentheses</source>
        <translation>de expressie heeft minder groepen tussen haakjes</translation>
    </message>
    <message>
        <source>a number is wanted, such as 100, &gt;500, 100..500 or 500..</source>
        <translation>er is een getal nodig, zoals 100, &gt;500, 100..500 of 500..</translation>
    </message>
    <message>
        <source>model, person, a run such as model:run-3, or a name is wanted</source>
        <translation>model, person, een run zoals model:run-3 of een naam is nodig</translation>
    </message>
    <message>
        <source>a day is wanted, such as today, 2026-11-01, &gt;2026-11-01 or 2026-11-01..2026-11-30</source>
        <translation>er is een dag nodig, zoals today, 2026-11-01, &gt;2026-11-01 of 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>it is no UTF-8</source>
        <translation>het is geen UTF-8</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>dit haakje sluit niets</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>er staan te veel haakjes in elkaar</translation>
    </message>
    <message>
        <source>something is wanted before OR</source>
        <translation>er is iets nodig vóór OR</translation>
    </message>
    <message>
        <source>something is wanted after OR</source>
        <translation>er is iets nodig na OR</translation>
    </message>
    <message>
        <source>something is wanted before AND</source>
        <translation>er is iets nodig vóór AND</translation>
    </message>
    <message>
        <source>something is wanted after AND</source>
        <translation>er is iets nodig na AND</translation>
    </message>
    <message>
        <source>something is wanted after NOT</source>
        <translation>er is iets nodig na NOT</translation>
    </message>
    <message>
        <source>there are more than 1000 conditions</source>
        <translation>er zijn meer dan 1000 voorwaarden</translation>
    </message>
    <message>
        <source>write sort:-price for the highest first</source>
        <translation>schrijf sort:-price voor de hoogste eerst</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>dit haakje wordt nergens gesloten</translation>
    </message>
    <message>
        <source>this regular expression is never closed</source>
        <translation>deze reguliere expressie wordt nergens gesloten</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>dit aanhalingsteken wordt nergens gesloten</translation>
    </message>
    <message>
        <source>a number of stars from 0 to 5 is wanted</source>
        <translation>er wordt een aantal sterren van 0 tot 5 verwacht</translation>
    </message>
    <message>
        <source>a range begins with its smaller number</source>
        <translation>een bereik begint met het kleinste getal</translation>
    </message>
    <message>
        <source>a range begins with its earlier day</source>
        <translation>een bereik begint met de vroegste dag</translation>
    </message>
    <message>
        <source>there is a file or link of this name</source>
        <translation>er is al een bestand of koppeling met deze naam</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>there are too many columns to sort by</source>
        <translation>er zijn te veel kolommen om op te sorteren</translation>
    </message>
    <message>
        <source>a further column&apos;s name ends with a quotation mark and a colon</source>
        <translation>de naam van een overige kolom eindigt met een aanhalingsteken en een dubbele punt</translation>
    </message>
    <message>
        <source>it can be read in two ways; write thousands without a sign between them and decimals after a point, such as 1290 or 1.29</source>
        <translation>het kan op twee manieren worden gelezen; schrijf duizendtallen zonder scheidingsteken en decimalen na een punt, zoals 1290 of 1.29</translation>
    </message>
    <message>
        <source>a price without its currency is wanted here</source>
        <translation>er is hier een prijs zonder valuta nodig</translation>
    </message>
    <message>
        <source>its currency is not that of the product: leave it out, or change the product&apos;s currency as well</source>
        <translation>de valuta is niet die van het product: laat haar weg of wijzig ook de valuta van het product</translation>
    </message>
    <message>
        <source>all prices of a product are in one currency</source>
        <translation>alle prijzen van een product zijn in één valuta</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is wanted</source>
        <translation>er is een aandeel van 0 tot 1 nodig</translation>
    </message>
    <message>
        <source>the shares must add up to 1</source>
        <translation>de aandelen moeten samen 1 zijn</translation>
    </message>
    <message>
        <source>the model has nothing that this tensor belongs to</source>
        <translation>het model heeft niets waar deze tensor bij hoort</translation>
    </message>
    <message>
        <source>a regular expression ends before this</source>
        <translation>hiervoor eindigt een reguliere expressie</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>%1 (%2).</source>
        <extracomment>%1 what is wrong, %2 the place: &quot;The filter cannot be understood: something is wanted after OR (character 8).&quot;</extracomment>
        <translation>%1 (%2).</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>evaluating: %1 of %2</source>
        <translation>evaluatie: %1 van %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>stopped; the run can be continued</source>
        <translation>gestopt; de run kan worden voortgezet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>stap %1 van %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoche %1</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 afbeeldingen/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>validation %1 (best %2 at %3)</source>
        <translation>validatie %1 (beste %2 bij %3)</translation>
    </message>
    <message>
        <source>Nothing is running. Choose the recipe and press Start.</source>
        <translation>Er loopt niets. Kies het recept en druk op Start.</translation>
    </message>
    <message>
        <source>evaluating before the first step: %1 of %2</source>
        <translation>evaluatie vóór de eerste stap: %1 van %2</translation>
    </message>
    <message>
        <source>The training could not begin.</source>
        <translation>De training kon niet beginnen.</translation>
    </message>
</context>
<context>
    <name>StatisticsContent</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 %</source>
        <translation>
            <numerusform>%Ln product, %1 %</numerusform>
            <numerusform>%Ln producten, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(geen munteenheid)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Prijs in %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Onder %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 en meer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>prices</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 tot %2 pixels</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>Width of 300 to 319 pixels: 4 products</comment>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, split: number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle producten</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>(geen categorie)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AdviceDialog</name>
    <message>
        <source>Category advisor</source>
        <translation>Categorieadviseur</translation>
    </message>
    <message>
        <source>The categories need no tidying up: no placeholders, no double spellings, and none that is rare or looks like another.</source>
        <translation>De categorieën hoeven niet te worden opgeruimd: geen plaatshouders, geen dubbele schrijfwijzen, en geen die zeldzaam is of op een andere lijkt.</translation>
    </message>
    <message>
        <source>How the categories could be tidied up, by their names and by what the pictures look like. What is accepted here is one step that can be undone.</source>
        <translation>Hoe de categorieën kunnen worden opgeruimd, op grond van hun namen en van hoe de afbeeldingen eruitzien. Wat hier wordt aangenomen, is één stap die ongedaan kan worden gemaakt.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln product verandert</numerusform>
            <numerusform>%Ln producten veranderen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how certain a proposal is</extracomment>
        <translation>%1 % zeker</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alles kiezen</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>A&amp;annemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) get another category</source>
        <translation>
            <numerusform>%Ln product krijgt een andere categorie</numerusform>
            <numerusform>%Ln producten krijgen een andere categorie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BarChart</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 van %2 getoond</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionDialog</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodel</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen afbeelding</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>Kies de map van een model</translation>
    </message>
    <message>
        <source>Loading the model and looking at the picture …</source>
        <translation>Het model wordt geladen en de afbeelding bekeken …</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 s</source>
        <translation>
            <numerusform>%n token in %1 s</numerusform>
            <numerusform>%n tokens in %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Beschrijven</translation>
    </message>
    <message>
        <source>Try a caption</source>
        <translation>Een bijschrift proberen</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Map …</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>&amp;What the model says</source>
        <translation>&amp;Wat het model zegt</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Wat het model zegt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionSelectedDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Beschrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Caption the selected products</source>
        <translation>De geselecteerde producten beschrijven</translation>
    </message>
    <message>
        <source>This catalog has no run with a checkpoint yet. Fine-tune a model first.</source>
        <translation>Deze catalogus heeft nog geen run met een checkpoint. Fine-tune eerst een model.</translation>
    </message>
    <message numerus="yes">
        <source>What a run learned is written as the caption of %Ln product(s), marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</source>
        <translation>
            <numerusform>Wat een run heeft geleerd, wordt als bijschrift van %Ln product geschreven en gemerkt als van het model. Het is één stap die ongedaan kan worden gemaakt; bij stoppen blijven de bijschriften tot dan toe bewaard.</numerusform>
            <numerusform>Wat een run heeft geleerd, wordt als bijschrift van %Ln producten geschreven en gemerkt als van het model. Het is één stap die ongedaan kan worden gemaakt; bij stoppen blijven de bijschriften tot dan toe bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionTrial</name>
    <message>
        <source>&amp;Try a caption …</source>
        <translation>Een bijschrift &amp;proberen …</translation>
    </message>
    <message>
        <source>See what a model says about the current product&apos;s picture</source>
        <translation>Zien wat een model zegt over de afbeelding van het huidige product</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsModel</name>
    <message>
        <source>no price named</source>
        <translation>geen prijs genoemd</translation>
    </message>
    <message>
        <source>price right</source>
        <translation>prijs klopt</translation>
    </message>
    <message>
        <source>price %1 % too high</source>
        <translation>prijs %1 % te hoog</translation>
    </message>
    <message>
        <source>price %1 % too low</source>
        <translation>prijs %1 % te laag</translation>
    </message>
    <message>
        <source>Picture of: %1</source>
        <translation>Afbeelding bij: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Waarheid</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Voor de training</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>words of a caption</comment>
        <translation>Ontbreekt: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsPanel</name>
    <message>
        <source>Live ca&amp;ptions</source>
        <translation>Live-&amp;bijschriften</translation>
    </message>
    <message>
        <source>Generated at each evaluation, the newest first. Words that differ from the truth are underlined.</source>
        <translation>Bij elke evaluatie gegenereerd, de nieuwste eerst. Woorden die van de waarheid afwijken, zijn onderstreept.</translation>
    </message>
    <message>
        <source>The captions of the watched pictures appear here with the first evaluation.</source>
        <translation>De bijschriften van de gevolgde afbeeldingen verschijnen hier bij de eerste evaluatie.</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Live-bijschriften</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CatalogPanel</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;orteren op</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Grootte</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Grootte van de afbeeldingen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln producten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found of %1</source>
        <translation>
            <numerusform>%Ln product gevonden van %1</numerusform>
            <numerusform>%Ln producten gevonden van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is empty. Import a source or generate sample data to fill it.</source>
        <translation>Deze catalogus is leeg. Importeer een bron of genereer voorbeeldgegevens om hem te vullen.</translation>
    </message>
    <message>
        <source>No product matches the search.</source>
        <translation>Geen product voldoet aan de zoekopdracht.</translation>
    </message>
    <message>
        <source>Products appear here as they come.</source>
        <translation>Producten verschijnen hier zodra ze er zijn.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CategoriesDialog</name>
    <message>
        <source>Select one category to rename or move it, or several of one level to make them one. What is below a category comes along, and every change can be undone.</source>
        <translation>Selecteer één categorie om te hernoemen of te verplaatsen, of meerdere van één niveau om ze samen te voegen. Wat onder een categorie staat, gaat mee, en elke wijziging kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>New name of the category</source>
        <translation>Nieuwe naam van de categorie</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>He&amp;rnoemen</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Category that the others become</source>
        <translation>Categorie die de andere worden</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Onder</translation>
    </message>
    <message>
        <source>New parent of the category</source>
        <translation>Nieuwe bovenliggende categorie</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No category is selected.</source>
        <translation>Er is geen categorie geselecteerd.</translation>
    </message>
    <message numerus="yes">
        <source>renaming or moving it changes %Ln product(s)</source>
        <translation>
            <numerusform>hernoemen of verplaatsen wijzigt %Ln product</numerusform>
            <numerusform>hernoemen of verplaatsen wijzigt %Ln producten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only categories of one level can be merged.</source>
        <translation>Alleen categorieën van één niveau kunnen worden samengevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>There is a category “%1” already: %Ln product(s) move into it. This can be undone.</source>
        <translation>
            <numerusform>Er is al een categorie ‘%1’: %Ln product gaat erheen. Dit kan ongedaan worden gemaakt.</numerusform>
            <numerusform>Er is al een categorie ‘%1’: %Ln producten gaan erheen. Dit kan ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) move into “%1”. This can be undone.</source>
        <translation>
            <numerusform>%Ln product gaat naar ‘%1’. Dit kan ongedaan worden gemaakt.</numerusform>
            <numerusform>%Ln producten gaan naar ‘%1’. Dit kan ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Categorieboom</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChartFrame</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>V&amp;ergroten</translation>
    </message>
    <message>
        <source>Save as &amp;PNG …</source>
        <translation>Opslaan als &amp;PNG …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Opslaan als P&amp;DF …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Opslaan als &amp;CSV …</translation>
    </message>
    <message>
        <source>Save or enlarge this chart</source>
        <translation>Deze grafiek opslaan of vergroten</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Wat de grafiek toont</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CheckCard</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln producten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Tonen: %1</translation>
    </message>
    <message>
        <source>Show these products in the catalog</source>
        <translation>Deze producten in de catalogus tonen</translation>
    </message>
    <message>
        <source>Compare side by side …</source>
        <translation>Naast elkaar vergelijken …</translation>
    </message>
    <message>
        <source>Resolve all</source>
        <translation>Alles afhandelen</translation>
    </message>
    <message>
        <source>Resolve all: %1</source>
        <translation>Alles afhandelen: %1</translation>
    </message>
    <message>
        <source>All of them are fine as they are; this can be undone</source>
        <translation>Ze zijn allemaal goed zoals ze zijn; dit kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Turn into plain text</source>
        <translation>Omzetten in gewone tekst</translation>
    </message>
    <message>
        <source>Write the texts of all of them as they read without HTML; this can be undone</source>
        <translation>Schrijft de teksten van alle zoals ze zonder HTML luiden; dit kan ongedaan worden gemaakt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksPanel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Niets om naar te kijken</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Wat de controles vonden</translation>
    </message>
    <message>
        <source>Check the catalog after an import or an edit: only what is new or has changed is looked at again. What is fine as it is can be resolved and stays away.</source>
        <translation>Controleer de catalogus na een import of een bewerking: alleen wat nieuw of gewijzigd is, wordt opnieuw bekeken. Wat goed is zoals het is, kan worden afgehandeld en blijft dan weg.</translation>
    </message>
    <message>
        <source>Check the catalog</source>
        <translation>De catalogus controleren</translation>
    </message>
    <message>
        <source>No open findings: %1</source>
        <translation>Geen open bevindingen: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksRoom</name>
    <message>
        <source>Ch&amp;ecks</source>
        <translation>&amp;Controles</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Wat de controles vonden</translation>
    </message>
    <message numerus="yes">
        <source>HTML became plain text in %Ln product(s); this can be undone</source>
        <translation>
            <numerusform>HTML is in %Ln product gewone tekst geworden; dit kan ongedaan worden gemaakt</numerusform>
            <numerusform>HTML is in %Ln producten gewone tekst geworden; dit kan ongedaan worden gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) resolved; this can be undone</source>
        <translation>
            <numerusform>%Ln bevinding afgehandeld; dit kan ongedaan worden gemaakt</numerusform>
            <numerusform>%Ln bevindingen afgehandeld; dit kan ongedaan worden gemaakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ColumnForm</name>
    <message>
        <source>— none —</source>
        <translation>— geen —</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Welke kolom welk veld vult. Kolommen die er geen vullen, blijven bewaard als verdere kolommen.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Kolom voor %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Picture of the product</source>
        <translation>Afbeelding van het product</translation>
    </message>
    <message>
        <source>Problems of the product</source>
        <translation>Problemen van het product</translation>
    </message>
    <message>
        <source>F&amp;urther columns</source>
        <translation>&amp;Verdere kolommen</translation>
    </message>
    <message>
        <source>Further columns of the source</source>
        <translation>Verdere kolommen van de bron</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n product geselecteerd</numerusform>
            <numerusform>%n producten geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Niets geselecteerd</translation>
    </message>
    <message>
        <source>This product has no picture.</source>
        <translation>Dit product heeft geen afbeelding.</translation>
    </message>
    <message>
        <source>Select products in the grid to see and edit them.</source>
        <translation>Selecteer producten in het raster om ze te bekijken en te bewerken.</translation>
    </message>
    <message>
        <source>Changes apply to all selected products.</source>
        <translation>Wijzigingen gelden voor alle geselecteerde producten.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DifferencesModel</name>
    <message>
        <source>Further columns</source>
        <translation>Overige kolommen</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>Afgehandelde bevindingen</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a product</comment>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a product</comment>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicateCard</name>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>%Ln veld ingevuld</numerusform>
            <numerusform>%Ln velden ingevuld</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>of a duplicate: is kept</comment>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <comment>of a duplicate: goes</comment>
        <translation>Wordt afgekeurd</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesModel</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 stay</source>
        <extracomment>of a group of duplicates; %1 how many of them stay</extracomment>
        <translation>
            <numerusform>%Ln product, %1 blijft</numerusform>
            <numerusform>%Ln producten, %1 blijven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates among the pictures that the checks have looked at.</source>
        <translation>Geen duplicaten onder de afbeeldingen die de controles hebben bekeken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be rejected</source>
        <translation>
            <numerusform>%Ln product zou worden afgekeurd</numerusform>
            <numerusform>%Ln producten zouden worden afgekeurd</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>To the overview of the checks</source>
        <translation>Naar het overzicht van de controles</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Houden</translation>
    </message>
    <message>
        <source>the largest picture</source>
        <translation>de grootste afbeelding</translation>
    </message>
    <message>
        <source>the most complete row</source>
        <translation>de volledigste rij</translation>
    </message>
    <message>
        <source>the one imported first</source>
        <translation>de eerst geïmporteerde</translation>
    </message>
    <message>
        <source>Which of the duplicates to keep</source>
        <translation>Welk van de duplicaten blijft</translation>
    </message>
    <message>
        <source>A product that somebody accepted stays before all others</source>
        <translation>Een product dat iemand heeft goedgekeurd, blijft vóór alle andere</translation>
    </message>
    <message>
        <source>&amp;Nearly the same pictures too</source>
        <translation>Ook &amp;bijna dezelfde afbeeldingen</translation>
    </message>
    <message>
        <source>Si&amp;zes of one product stay</source>
        <translation>&amp;Maten van één product blijven</translation>
    </message>
    <message>
        <source>Rows of one product for its sizes and colours may share a picture</source>
        <translation>Rijen van één product voor zijn maten en kleuren mogen een afbeelding delen</translation>
    </message>
    <message>
        <source>&amp;Reject the others here</source>
        <translation>De andere hier a&amp;fkeuren</translation>
    </message>
    <message>
        <source>Reject the others in &amp;all groups</source>
        <translation>De andere in &amp;alle groepen afkeuren</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>Eén stap, die ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Groepen van duplicaten</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) are sizes and colours of one product, which stay as they are.</source>
        <translation>
            <numerusform>De enige groep (%Ln) bestaat uit maten en kleuren van één product, die blijven zoals ze zijn.</numerusform>
            <numerusform>Alle %Ln groepen zijn maten en kleuren van één product, die blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>T&amp;onen</translation>
    </message>
    <message>
        <source>List sizes and colours of one product too</source>
        <translation>Ook maten en kleuren van één product tonen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Picture data set: a folder with the pictures and metadata.jsonl</source>
        <translation>Afbeeldingenset: een map met de afbeeldingen en metadata.jsonl</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Te schrijven bestand of map</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Kiezen …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>A folder of pictures for each category</source>
        <translation>Een map met afbeeldingen voor elke categorie</translation>
    </message>
    <message>
        <source>Chat lines to train on: prompt, picture and answer</source>
        <translation>Gespreksregels om op te trainen: vraag, afbeelding en antwoord</translation>
    </message>
    <message>
        <source>Copy the &amp;pictures into a folder beside the file</source>
        <translation>De &amp;afbeeldingen kopiëren naar een map naast het bestand</translation>
    </message>
    <message>
        <source>Otherwise the file names the pictures where they are.</source>
        <translation>Anders noemt het bestand de afbeeldingen waar ze staan.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it.</source>
        <translation>“%1” bestaat al. Bij het exporteren wordt het vervangen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>A&amp;lle (%Ln)</numerusform>
            <numerusform>A&amp;lle (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ound by the search (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>&amp;Gevonden (%Ln)</numerusform>
            <numerusform>&amp;Gevonden (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>Ge&amp;selecteerd (%Ln)</numerusform>
            <numerusform>Ge&amp;selecteerd (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already and is not replaced. Choose another name or an empty folder.</source>
        <translation>“%1” bestaat al en wordt niet vervangen. Kies een andere naam of een lege map.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it, with the folder of its pictures.</source>
        <translation>“%1” bestaat al. Bij het exporteren wordt het vervangen, samen met de map met afbeeldingen.</translation>
    </message>
    <message>
        <source>TSV table: columns parted by tabs</source>
        <translation>TSV-tabel: kolommen gescheiden door tabs</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetPanel</name>
    <message>
        <source>Counting …</source>
        <translation>Tellen …</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>Take every choice in this panel out of the search</source>
        <translation>Elke keuze in dit paneel uit de zoekopdracht halen</translation>
    </message>
    <message>
        <source>The search is not understood.</source>
        <translation>De zoekopdracht is niet te begrijpen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetTree</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Click a value to find its products, Alt-click to leave them out.</source>
        <translation>Klik op een waarde om de producten ervan te vinden, met Alt om ze weg te laten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>values of a facet that are listed, of how many there are</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>values of a facet</comment>
        <translation>Alle tonen</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>values of a facet</comment>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many products of a value the search finds, of how many there are</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln value(s)</source>
        <extracomment>a facet such as &quot;Brand&quot;, or the button below it, read out: %1 its name, %2 how many values are listed</extracomment>
        <translation>
            <numerusform>%1, %2 van %Ln waarde</numerusform>
            <numerusform>%1, %2 van %Ln waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %Ln product</numerusform>
            <numerusform>%1, %Ln producten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name, %2 how many products the search finds</extracomment>
        <translation>
            <numerusform>%1, %2 van %Ln product</numerusform>
            <numerusform>%1, %2 van %Ln producten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FidelityDialog</name>
    <message>
        <source>How near the sample is</source>
        <translation>Hoe dichtbij het voorbeeld is</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</source>
        <translation>
            <numerusform>%Ln product dat op “%1” lijkt. Een afstand van 0 is dezelfde verdeling, 1 heeft niets gemeen; onder %2 geldt als dichtbij.</numerusform>
            <numerusform>%Ln producten die op “%1” lijken. Een afstand van 0 is dezelfde verdeling, 1 heeft niets gemeen; onder %2 geldt als dichtbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>No title and no picture of the source is in the sample.</source>
        <translation>Geen titel en geen afbeelding van de bron zit in het voorbeeld.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have a title or a picture of the source.</source>
        <translation>
            <numerusform>%Ln product heeft een titel of een afbeelding van de bron.</numerusform>
            <numerusform>%Ln producten hebben een titel of een afbeelding van de bron.</numerusform>
        </translation>
    </message>
    <message>
        <source>No product comes too near to a real one.</source>
        <translation>Geen product komt te dicht bij een echt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) come too near to a real one: the whole report names them.</source>
        <translation>
            <numerusform>%Ln product komt te dicht bij een echt: het hele rapport noemt het.</numerusform>
            <numerusform>%Ln producten komen te dicht bij een echt: het hele rapport noemt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Distances of the fields</source>
        <translation>Afstanden van de velden</translation>
    </message>
    <message>
        <source>Distributions of the selected field in both catalogs</source>
        <translation>Verdelingen van het gekozen veld in beide catalogi</translation>
    </message>
    <message>
        <source>&amp;Open the whole report</source>
        <translation>Het hele rapport &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>Lengte van de titel</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breedte van de afbeelding</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Hoogte van de afbeelding</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>Formaat van de afbeelding</translation>
    </message>
    <message>
        <source>close</source>
        <comment>distance</comment>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>near</source>
        <comment>distance</comment>
        <translation>in de buurt</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>distance</comment>
        <translation>ver</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>% of the products up to a value</source>
        <translation>% van de producten tot een waarde</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>% of the products</source>
        <translation>% van de producten</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>distance</comment>
        <translation>toeval</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FieldNameHint</name>
    <message>
        <source>Write it so in the search</source>
        <translation>Het zo in de zoekopdracht schrijven</translation>
    </message>
    <message>
        <source>In a search, this field is called:</source>
        <translation>Bij het zoeken heet dit veld:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindingsList</name>
    <message numerus="yes">
        <source>%Ln of the selected product(s)</source>
        <translation>
            <numerusform>%Ln van het geselecteerde product</numerusform>
            <numerusform>%Ln van de geselecteerde producten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>Reopen: %1</source>
        <translation>Heropenen: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Afhandelen: %1</translation>
    </message>
    <message>
        <source>Count this as open again</source>
        <translation>Dit weer als open tellen</translation>
    </message>
    <message>
        <source>Seen to, or fine as it is: no check mentions it any more</source>
        <translation>Afgehandeld, of goed zoals het is: geen controle noemt het nog</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (resolved): %2</source>
        <extracomment>a check&apos;s name, and what it found; somebody has seen to it</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (afgehandeld): %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1:&lt;/b&gt; %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Geschiedenis van</translation>
    </message>
    <message>
        <source>The selected product</source>
        <translation>Het geselecteerde product</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>De hele catalogus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Naar deze toestand</translation>
    </message>
    <message>
        <source>Undo everything after the selected step, or redo everything up to it</source>
        <translation>Alles na de gekozen stap ongedaan maken, of alles tot daar opnieuw doen</translation>
    </message>
    <message>
        <source>Select a product to see what was changed in it.</source>
        <translation>Selecteer een product om te zien wat eraan is gewijzigd.</translation>
    </message>
    <message>
        <source>Select a single product to see what was changed in it.</source>
        <translation>Selecteer één product om te zien wat eraan is gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Toegevoegd: %1</translation>
    </message>
    <message>
        <source>a source</source>
        <comment>who made a step: an import brought it</comment>
        <translation>een bron</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>model %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportChanges</name>
    <message>
        <source>The values that the import would change, before it does</source>
        <translation>De waarden die de import zou wijzigen, vóór hij het doet</translation>
    </message>
    <message>
        <source>Comparing with the catalog …</source>
        <translation>Wordt vergeleken met de catalogus …</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 unreadable rows</source>
        <translation>Rijen: %1 nieuw, %2 gewijzigd, %3 ongewijzigd, %4 onleesbaar</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Wat de import zou wijzigen</translation>
    </message>
    <message>
        <source>Values that would change</source>
        <translation>Waarden die zouden wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of products that are there already. What a person edited stays as it is.</source>
        <translation>
            <numerusform>%Ln waarde van producten die er al zijn. Wat iemand heeft bewerkt, blijft zoals het is.</numerusform>
            <numerusform>%Ln waarden van producten die er al zijn. Wat iemand heeft bewerkt, blijft zoals het is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>S&amp;how changes …</source>
        <translation>Wijzigingen &amp;tonen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probleem</numerusform>
            <numerusform>%Ln problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Further ones are not listed.</source>
        <translation>Verdere staan niet in de lijst.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message>
        <source>Where relative picture paths begin</source>
        <translation>Waar relatieve afbeeldingspaden beginnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>B&amp;ron</translation>
    </message>
    <message>
        <source>Source file or folder</source>
        <translation>Bronbestand of -map</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Bestand …</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Map …</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>Eerste rijen van de bron</translation>
    </message>
    <message>
        <source>&amp;Picture folder</source>
        <translation>&amp;Afbeeldingenmap</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Afbeeldingenmap</translation>
    </message>
    <message>
        <source>Found from the source</source>
        <translation>Gevonden vanuit de bron</translation>
    </message>
    <message>
        <source>Where relative picture paths begin. Empty: the source&apos;s own folder, or the one below it in which the pictures are found.</source>
        <translation>Waar relatieve afbeeldingspaden beginnen. Leeg: de map van de bron zelf, of de map daaronder waarin de afbeeldingen worden gevonden.</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>Kie&amp;zen …</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures into the catalog</source>
        <translation>De afbeeldingen naar de catalogus &amp;kopiëren</translation>
    </message>
    <message>
        <source>Otherwise they stay where they are, and the catalog remembers their paths.</source>
        <translation>Anders blijven ze waar ze zijn en onthoudt de catalogus hun paden.</translation>
    </message>
    <message>
        <source>Into a new catalog, named after the source</source>
        <translation>In een nieuwe catalogus, genoemd naar de bron</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>In de catalogus “%1”</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Kies een bestand om te importeren</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Kies een map om te importeren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.jsonl *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Looking at the source …</source>
        <translation>De bron wordt bekeken …</translation>
    </message>
    <message>
        <source>Choose a file or a folder; it is looked at before anything is imported.</source>
        <translation>Kies een bestand of een map; die wordt eerst bekeken voordat er iets wordt geïmporteerd.</translation>
    </message>
    <message>
        <source>A CSV, JSON or JSON Lines file, or a folder of pictures</source>
        <translation>Een CSV-, JSON- of JSON Lines-bestand, of een map met afbeeldingen</translation>
    </message>
    <message>
        <source>&amp;Allow pictures from anywhere on this computer</source>
        <translation>Afbeeldingen van overal op deze computer &amp;toestaan</translation>
    </message>
    <message>
        <source>Otherwise only those in the source&apos;s own folder and in the picture folder are taken.</source>
        <translation>Anders alleen die in de eigen map van de bron en in de afbeeldingenmap.</translation>
    </message>
    <message>
        <source>A&amp;dd every row as a new product, also those that are there already</source>
        <translation>Elke rij als nieuw product toe&amp;voegen, ook die er al zijn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln ro&amp;w(s):</source>
        <translation>
            <numerusform>de eerste &amp;rij:</numerusform>
            <numerusform>de eerste %Ln &amp;rijen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as for the last source with these columns</source>
        <translation>Ingesteld als voor de laatste bron met deze kolommen</translation>
    </message>
    <message>
        <source>No column is taken as title</source>
        <translation>Geen kolom vult de titel</translation>
    </message>
    <message>
        <source>A name stands twice in the header; the later column is called: %1</source>
        <translation>Een naam staat tweemaal in de kop; de latere kolom heet: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::JobStrip</name>
    <message>
        <source>Stop this job</source>
        <translation>Deze taak stoppen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stoppen: %1</translation>
    </message>
    <message>
        <source>%1: stopping …</source>
        <translation>%1: wordt gestopt …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Labelling</name>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Zoeken en ve&amp;rvangen …</translation>
    </message>
    <message>
        <source>Replace text in many products, after a look at what would change</source>
        <translation>Tekst in veel producten vervangen, na een blik op wat er zou veranderen</translation>
    </message>
    <message>
        <source>Rename, merge and move categories</source>
        <translation>Categorieën hernoemen, samenvoegen en verplaatsen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>What was changed, in a product and in the catalog</source>
        <translation>Wat er is gewijzigd, in een product en in de catalogus</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle toetsen op één blad</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Vervangen</translation>
    </message>
    <message numerus="yes">
        <source>Text was replaced in %Ln product(s)</source>
        <translation>
            <numerusform>In %Ln product is tekst vervangen</numerusform>
            <numerusform>In %Ln producten is tekst vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Category &amp;tree …</source>
        <translation>&amp;Categorieboom …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LossPlot</name>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlies</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validatieverlies</translation>
    </message>
    <message>
        <source>Image use</source>
        <translation>Beeldgebruik</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlies</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garitmisch</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logaritmische verliesas</translation>
    </message>
    <message>
        <source>S&amp;moothing %1 %</source>
        <translation>&amp;Afvlakking %1 %</translation>
    </message>
    <message>
        <source>Smoothing of the training loss</source>
        <translation>Afvlakking van het trainingsverlies</translation>
    </message>
    <message>
        <source>Curves of loss and image use</source>
        <translation>Krommen van verlies en beeldgebruik</translation>
    </message>
    <message>
        <source>Image use: how much worse the model does when it is shown another product&apos;s picture. At zero it does not look at the picture at all.</source>
        <translation>Beeldgebruik: hoeveel slechter het model het doet als het de afbeelding van een ander product te zien krijgt. Bij nul kijkt het helemaal niet naar de afbeelding.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>training %1 (smoothed %2)</source>
        <translation>training %1 (afgevlakt %2)</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>validatie %1</translation>
    </message>
    <message>
        <source>image use %1</source>
        <translation>beeldgebruik %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message>
        <source>&amp;New catalog …</source>
        <translation>&amp;Nieuwe catalogus …</translation>
    </message>
    <message>
        <source>Make an empty catalog</source>
        <translation>Een lege catalogus maken</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Openen …</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Een catalogus openen</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importeren …</translation>
    </message>
    <message>
        <source>Bring products into the catalog</source>
        <translation>Producten in de catalogus halen</translation>
    </message>
    <message>
        <source>&amp;Generate sample data …</source>
        <translation>Voorbeeldgegevens &amp;genereren …</translation>
    </message>
    <message>
        <source>Add products that the program draws</source>
        <translation>Producten toevoegen die het programma tekent</translation>
    </message>
    <message>
        <source>Generate …</source>
        <translation>Genereren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporteren …</translation>
    </message>
    <message>
        <source>Write products to files</source>
        <translation>Producten naar bestanden schrijven</translation>
    </message>
    <message>
        <source>&amp;Assign splits …</source>
        <translation>&amp;Verdeling toewijzen …</translation>
    </message>
    <message>
        <source>Divide products into train, validation and test</source>
        <translation>Producten verdelen over training, validatie en test</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>De catalogus doorzoeken</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>&amp;Catalogus</translation>
    </message>
    <message>
        <source>Browse and edit the products</source>
        <translation>De producten bekijken en bewerken</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Fine-tune a model on the catalog</source>
        <translation>Een model op de catalogus fine-tunen</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>&amp;Over Vitrine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Recent catalogs</source>
        <translation>&amp;Recente catalogi</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruimten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>%1 — Vitrine</source>
        <translation>%1 — Vitrine</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>No catalog is open.</source>
        <translation>Er is geen catalogus geopend.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <translation>
            <numerusform>%1: %Ln product</numerusform>
            <numerusform>%1: %Ln producten</numerusform>
        </translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>training %1, validatie %2, test %3</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Nieuwe catalogus</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Open a catalog: a .vitrine folder</source>
        <translation>Een catalogus openen: een .vitrine-map</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>Geïmporteerd: %1 nieuw, %2 gewijzigd, %3 ongewijzigd, %4 geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probleem</numerusform>
            <numerusform>%Ln problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Generating sample data</source>
        <translation>Voorbeeldgegevens genereren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln product(s) to %1</source>
        <translation>
            <numerusform>%Ln product geëxporteerd naar %1</numerusform>
            <numerusform>%Ln producten geëxporteerd naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning splits</source>
        <translation>Verdeling toewijzen</translation>
    </message>
    <message>
        <source>No product carries this problem any more; its row was refused or changed.</source>
        <translation>Geen product heeft dit probleem nog; de rij is geweigerd of gewijzigd.</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Over Vitrine</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;A workbench for product catalogs: curate pictures and rows, fine-tune Phi-3-Vision on them, and watch it learn.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;Een werkbank voor productcatalogi: beheer afbeeldingen en rijen, fine-tune Phi-3-Vision erop en zie het leren.&lt;/p&gt;&lt;p&gt;Vrije software onder de GNU General Public License, versie 3 of later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close Vitrine?</source>
        <translation>Vitrine sluiten?</translation>
    </message>
    <message>
        <source>A fine-tune is running.</source>
        <translation>Er loopt een fine-tuning.</translation>
    </message>
    <message>
        <source>A job is running.</source>
        <translation>Er loopt een taak.</translation>
    </message>
    <message>
        <source>It can be stopped with a checkpoint and continued the next time.</source>
        <translation>Ze kan met een checkpoint worden gestopt en de volgende keer worden voortgezet.</translation>
    </message>
    <message>
        <source>When it is stopped, nothing of it is kept.</source>
        <translation>Als ze wordt gestopt, blijft er niets van bewaard.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stoppen en sluiten</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laten doorlopen</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Afronden …</translation>
    </message>
    <message>
        <source>&amp;Check the catalog</source>
        <translation>De catalogus &amp;controleren</translation>
    </message>
    <message>
        <source>Look for blurred, dark, damaged and duplicate pictures, missing fields, odd prices and leaks</source>
        <translation>Zoeken naar onscherpe, donkere, beschadigde en dubbele afbeeldingen, ontbrekende velden, vreemde prijzen en lekken</translation>
    </message>
    <message>
        <source>Checking the catalog</source>
        <translation>De catalogus wordt gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln product(s)</source>
        <translation>
            <numerusform>%Ln product gecontroleerd</numerusform>
            <numerusform>%Ln producten gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with something to look at</source>
        <translation>
            <numerusform>%Ln daarvan om te bekijken</numerusform>
            <numerusform>%Ln daarvan om te bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Splits assigned; a random division would have leaked %Ln product(s) from training</source>
        <translation>
            <numerusform>Delen toegewezen; een willekeurige verdeling had %Ln product uit de training laten lekken</numerusform>
            <numerusform>Delen toegewezen; een willekeurige verdeling had %Ln producten uit de training laten lekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Splits assigned; a random division would have leaked nothing</source>
        <translation>Delen toegewezen; een willekeurige verdeling had niets gelekt</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facetten</translation>
    </message>
    <message>
        <source>Show or hide what the catalog holds, value by value</source>
        <translation>Tonen of verbergen wat de catalogus bevat, waarde voor waarde</translation>
    </message>
    <message>
        <source>S&amp;napshots …</source>
        <translation>Mome&amp;ntopnamen …</translation>
    </message>
    <message>
        <source>Remember what the catalog is like, see what has changed, or go back</source>
        <translation>Onthouden hoe de catalogus is, zien wat er is veranderd, of teruggaan</translation>
    </message>
    <message>
        <source>Caption the selected products …</source>
        <translation>De geselecteerde producten beschrijven …</translation>
    </message>
    <message>
        <source>Write what a run says of the selected products&apos; pictures as their captions</source>
        <translation>Wat een run zegt over de afbeeldingen van de geselecteerde producten als bijschrift schrijven</translation>
    </message>
    <message>
        <source>Your &amp;name …</source>
        <translation>Uw &amp;naam …</translation>
    </message>
    <message>
        <source>The name that is kept with what you change</source>
        <translation>De naam die bij uw wijzigingen wordt bewaard</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>It is kept with every value that you change, so that “source:” finds it.</source>
        <translation>Hij wordt bewaard bij elke waarde die u wijzigt, zodat “source:” die vindt.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Instellen</translation>
    </message>
    <message>
        <source>Captioning with %1</source>
        <translation>Beschrijven met %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) captioned</source>
        <translation>
            <numerusform>%Ln product beschreven</numerusform>
            <numerusform>%Ln producten beschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Be&amp;oordelen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to download</source>
        <translation>
            <numerusform>%Ln afbeelding te downloaden</numerusform>
            <numerusform>%Ln afbeeldingen te downloaden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only) — Vitrine</source>
        <translation>%1 (alleen-lezen) — Vitrine</translation>
    </message>
    <message>
        <source>O&amp;pen folder</source>
        <translation>Map &amp;openen</translation>
    </message>
    <message>
        <source>Show what was exported in the file manager</source>
        <translation>Het geëxporteerde in het bestandsbeheer tonen</translation>
    </message>
    <message>
        <source>A run is using this catalog. Stop it in the Train room first.</source>
        <translation>Een run gebruikt deze catalogus. Stop die eerst onder Training.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ModelHint</name>
    <message>
        <source>%1 of weights, %2</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 the number format of the model&apos;s weights as files name it: &quot;BF16&quot;</extracomment>
        <translation>%1 gewichten, %2</translation>
    </message>
    <message>
        <source>%1 as %2, as its config says</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 a number format: &quot;bfloat16&quot;</extracomment>
        <translation>%1 als %2, zoals de configuratie zegt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OutsideFolders</name>
    <message numerus="yes">
        <source>%1 — %Ln row(s)</source>
        <translation>
            <numerusform>%1 — %Ln rij</numerusform>
            <numerusform>%1 — %Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders outside the source&apos;s own</source>
        <translation>Mappen buiten die van de bron</translation>
    </message>
    <message>
        <source>Pictures in these folders lie o&amp;utside the source&apos;s own. Only folders that are ticked are read:</source>
        <translation>Afbeeldingen in deze mappen liggen b&amp;uiten die van de bron. Alleen aangevinkte mappen worden gelezen:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PictureDownload</name>
    <message>
        <source>&amp;Download pictures</source>
        <translation>Afbeeldingen &amp;downloaden</translation>
    </message>
    <message>
        <source>Fetch the pictures of products that name an address on the network</source>
        <translation>De afbeeldingen ophalen van producten die een adres op het netwerk noemen</translation>
    </message>
    <message>
        <source>Downloading pictures</source>
        <translation>Afbeeldingen downloaden</translation>
    </message>
    <message>
        <source>Downloaded %1 of %2 pictures; %3 could not be had</source>
        <translation>%1 van %2 afbeeldingen gedownload; %3 waren niet te krijgen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemsPanel</name>
    <message>
        <source>Sho&amp;w me</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Select the product concerned</source>
        <translation>Het betrokken product selecteren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Dismiss the problems</source>
        <translation>De problemen verwijderen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probleem</numerusform>
            <numerusform>%Ln problemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductCardDelegate</name>
    <message>
        <source>Train</source>
        <comment>badge: training split</comment>
        <translation>Train</translation>
    </message>
    <message>
        <source>Val.</source>
        <comment>badge: validation split, short</comment>
        <translation>Val.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>badge: test split</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>badge: %1 findings beside the one that is named</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductForm</name>
    <message>
        <source>None</source>
        <comment>no stars given</comment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Words separated by commas</source>
        <translation>Woorden gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Wat het model over deze afbeelding moet zeggen, in plaats van het antwoordsjabloon van het recept</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(meerdere waarden)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
    <message>
        <source>Said by the model of run %1</source>
        <translation>Gezegd door het model van run %1</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Ingevuld door %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::QuickTagsDialog</name>
    <message>
        <source>Quick tags</source>
        <translation>Snelle labels</translation>
    </message>
    <message>
        <source>In the grid, the keys 1 to 9 give the selected products these tags, or take them away where all of them have the tag.</source>
        <translation>In het raster geven de toetsen 1 tot en met 9 de geselecteerde producten deze labels, of nemen ze weg waar ze het allemaal hebben.</translation>
    </message>
    <message>
        <source>Tag of the key %1</source>
        <translation>Label van toets %1</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReadingForm</name>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Picture data set (imagefolder)</source>
        <translation>Afbeeldingenset (imagefolder)</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>Een map per klasse</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Een map met afbeeldingen</translation>
    </message>
    <message>
        <source>%1 (Western Europe)</source>
        <translation>%1 (West-Europa)</translation>
    </message>
    <message>
        <source>%1 (Central Europe)</source>
        <translation>%1 (Centraal-Europa)</translation>
    </message>
    <message>
        <source>%1 (Cyrillic)</source>
        <translation>%1 (cyrillisch)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>the character between columns</comment>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>verticale streep</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Herkend: %1</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Herkennen</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>In&amp;deling</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Coderi&amp;ng</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Choose another one where letters look wrong in the first rows.</source>
        <translation>Kies een andere als letters in de eerste rijen er verkeerd uitzien.</translation>
    </message>
    <message>
        <source>Columns parted &amp;by</source>
        <translation>Kolommen gescheiden &amp;door</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Kolommen gescheiden door</translation>
    </message>
    <message>
        <source>Prices written &amp;like</source>
        <translation>Prijzen geschreven a&amp;ls</translation>
    </message>
    <message>
        <source>Prices written like</source>
        <translation>Prijzen geschreven als</translation>
    </message>
    <message>
        <source>Decides what 1.290 and 1,290 mean; other prices say it themselves.</source>
        <translation>Bepaalt wat 1.290 en 1,290 betekenen; andere prijzen zeggen het zelf.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RecipeForm</name>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Basismodel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>R&amp;ank</source>
        <translation>R&amp;ang</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Epo&amp;chs</source>
        <translation>Epo&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Leersnelheid</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Accumulatie</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Uitsneden</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <comment>followed by a number of steps</comment>
        <translation>Evalueren elke</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Startwaarde</translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation>Appara&amp;at</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Hoogstens stappen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Opwarming</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsverval</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradiëntgrens</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Rows evaluated</source>
        <translation>Geëvalueerde rijen</translation>
    </message>
    <message>
        <source>Rows captioned</source>
        <translation>Rijen met bijschrift</translation>
    </message>
    <message>
        <source>Watched pictures</source>
        <translation>Gevolgde afbeeldingen</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint elke</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisie</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>LoRA adapter</source>
        <translation>LoRA-adapter</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle gewichten</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineair</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>zoals het model zegt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>only before and after</source>
        <translation>alleen ervoor en erna</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> stappen</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision model folder</source>
        <translation>Kies een map met een Phi-3-Vision-model</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>&amp;Naam van de run</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Naam van de run</translation>
    </message>
    <message>
        <source>chosen by date</source>
        <translation>gekozen op datum</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Map …</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Kies de map van het basismodel</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Meer velden</translation>
    </message>
    <message>
        <source>More fields of the recipe</source>
        <translation>Meer velden van het recept</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodel</translation>
    </message>
    <message>
        <source>Base weights</source>
        <translation>Basisgewichten</translation>
    </message>
    <message>
        <source>LoRA adapter, quantised base (QLoRA)</source>
        <translation>LoRA-adapter, gekwantiseerd basismodel (QLoRA)</translation>
    </message>
    <message>
        <source>4 bits (NF4)</source>
        <translation>4 bits (NF4)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Zoeken en vervangen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Te zoeken tekst</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Vervangen &amp;door</translation>
    </message>
    <message>
        <source>Text that takes its place</source>
        <translation>Tekst die ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>With a regular expression, $1 to $9 stand for its groups and $&amp; for all that was found.</source>
        <translation>Bij een reguliere expressie staan $1 tot en met $9 voor de groepen en $&amp; voor alles wat is gevonden.</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Reguliere e&amp;xpressie</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>F&amp;iltered: those that the search finds</source>
        <translation>Ge&amp;filterd: wat de zoekopdracht vindt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <translation>
            <numerusform>Ge&amp;selecteerd (%Ln)</numerusform>
            <numerusform>Ge&amp;selecteerde (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ve&amp;rvangen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What was found stays as it is.</source>
        <translation>Wat is gevonden, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln waarde verandert</numerusform>
            <numerusform>%Ln waarden veranderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln product(s)</source>
        <translation>
            <numerusform>in %Ln product</numerusform>
            <numerusform>in %Ln producten</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>de eerste %1 worden getoond</translation>
    </message>
    <message>
        <source>What would change is listed here before anything is done.</source>
        <translation>Wat er zou veranderen, staat hier voordat er iets gebeurt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReviewCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Goedkeuren</translation>
    </message>
    <message>
        <source>The selected products are right as they are</source>
        <translation>De geselecteerde producten zijn goed zoals ze zijn</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Afkeuren</translation>
    </message>
    <message>
        <source>The selected products are not to be trained on</source>
        <translation>Met de geselecteerde producten mag niet worden getraind</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>O&amp;verslaan</translation>
    </message>
    <message>
        <source>Decide about the selected products later</source>
        <translation>Later over de geselecteerde producten beslissen</translation>
    </message>
    <message>
        <source>Take the &amp;verdict back</source>
        <translation>Oordeel &amp;terugnemen</translation>
    </message>
    <message>
        <source>The selected products are unreviewed again</source>
        <translation>De geselecteerde producten zijn weer niet bekeken</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Geen sterren</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n ster</numerusform>
            <numerusform>%n sterren</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag &amp;%1</source>
        <translation>Label &amp;%1</translation>
    </message>
    <message>
        <source>No quick tag has this number</source>
        <translation>Geen snel label heeft dit nummer</translation>
    </message>
    <message>
        <source>Tag &amp;%1: %2</source>
        <translation>Label &amp;%1: %2</translation>
    </message>
    <message>
        <source>Add the tag to the selected products, or take it away where all of them have it</source>
        <translation>De geselecteerde producten het label geven, of wegnemen waar ze het allemaal hebben</translation>
    </message>
    <message>
        <source>&amp;Quick tags …</source>
        <translation>&amp;Snelle labels …</translation>
    </message>
    <message>
        <source>Choose the tags that the keys 1 to 9 give</source>
        <translation>De labels kiezen die de toetsen 1 tot en met 9 geven</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Put the cursor into the first field of the details</source>
        <translation>De cursor in het eerste veld van de details zetten</translation>
    </message>
    <message>
        <source>Ne&amp;xt product</source>
        <translation>Vo&amp;lgende product</translation>
    </message>
    <message>
        <source>&amp;Previous product</source>
        <translation>V&amp;orige product</translation>
    </message>
    <message>
        <source>&amp;Next unreviewed</source>
        <translation>&amp;Volgende niet bekeken</translation>
    </message>
    <message>
        <source>Go to the next product that nobody has reviewed</source>
        <translation>Naar het volgende product dat niemand heeft bekeken</translation>
    </message>
    <message>
        <source>All products that the search finds are reviewed.</source>
        <translation>Alle producten die de zoekopdracht vindt, zijn bekeken.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunSaving</name>
    <message>
        <source>Save what the selected run has learned, without the base model</source>
        <translation>Opslaan wat de geselecteerde run heeft geleerd, zonder het basismodel</translation>
    </message>
    <message>
        <source>Save &amp;adapter as …</source>
        <translation>A&amp;dapter opslaan als …</translation>
    </message>
    <message>
        <source>Save what the selected run has learned as one model that needs no other</source>
        <translation>Opslaan wat de geselecteerde run heeft geleerd, als één model dat geen ander nodig heeft</translation>
    </message>
    <message>
        <source>Save &amp;model as …</source>
        <translation>&amp;Model opslaan als …</translation>
    </message>
    <message>
        <source>Save merged &amp;model as …</source>
        <translation>Samengevoegd &amp;model opslaan als …</translation>
    </message>
    <message>
        <source>Select a run in the Train room first.</source>
        <translation>Selecteer eerst een run onder Training.</translation>
    </message>
    <message>
        <source>The selected run cannot be read.</source>
        <translation>De geselecteerde run kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The selected run has no finished checkpoint yet.</source>
        <translation>De geselecteerde run heeft nog geen voltooid checkpoint.</translation>
    </message>
    <message>
        <source>The selected run has trained the whole model and has no adapter; save its model instead.</source>
        <translation>De geselecteerde run heeft het hele model getraind en heeft geen adapter; sla in plaats daarvan het model op.</translation>
    </message>
    <message>
        <source>Saving the adapter of %1</source>
        <translation>Adapter van %1 opslaan</translation>
    </message>
    <message>
        <source>Saving the model of %1</source>
        <translation>Model van %1 opslaan</translation>
    </message>
    <message>
        <source>Saved the adapter of %1 to %2</source>
        <translation>Adapter van %1 opgeslagen in %2</translation>
    </message>
    <message>
        <source>Saved the model of %1 to %2</source>
        <translation>Model van %1 opgeslagen in %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SampleDialog</name>
    <message>
        <source>Choose a profile</source>
        <translation>Kies een profiel</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profielen (*.json)</translation>
    </message>
    <message>
        <source>Generate sample data</source>
        <translation>Voorbeeldgegevens genereren</translation>
    </message>
    <message>
        <source>Draws product pictures and writes rows to match: titles, categories and prices follow from what is drawn. The same seed gives the same catalog, byte for byte.</source>
        <translation>Tekent productafbeeldingen en schrijft er rijen bij: titels, categorieën en prijzen volgen uit wat is getekend. Dezelfde startwaarde geeft byte voor byte dezelfde catalogus.</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Producten</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Aantal producten</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwaarde</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>Profiel&amp;bestand</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Kiezen …</translation>
    </message>
    <message>
        <source>Into a new catalog</source>
        <translation>In een nieuwe catalogus</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>In de catalogus “%1”</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Genereren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What is it &amp;for?</source>
        <translation>Waar&amp;voor?</translation>
    </message>
    <message>
        <source>What the sample data is for</source>
        <translation>Waarvoor de voorbeeldgegevens zijn</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>use of sample data</comment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Every fault that catalogs have, often: do the checks find it?</source>
        <translation>Elke fout die catalogi hebben, vaak: vinden de controles ze?</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>use of sample data</comment>
        <translation>Prestaties</translation>
    </message>
    <message>
        <source>Very many products with small pictures: what gets slow?</source>
        <translation>Zeer veel producten met kleine afbeeldingen: wat wordt traag?</translation>
    </message>
    <message>
        <source>Prototyping</source>
        <comment>use of sample data</comment>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>A few sound products, at once, to try things out.</source>
        <translation>Een paar goede producten, meteen, om dingen uit te proberen.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>use of sample data</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Many products with the faults of a real catalog.</source>
        <translation>Veel producten met de fouten van een echte catalogus.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>use of sample data</comment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Resembles a catalog that may not be handed on.</source>
        <translation>Lijkt op een catalogus die niet mag worden doorgegeven.</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>use of sample data</comment>
        <translation>Leren</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Zoals</translation>
    </message>
    <message>
        <source>What the products shall be like</source>
        <translation>Waar de producten op moeten lijken</translation>
    </message>
    <message>
        <source>The default shop: what the starter model learned from</source>
        <translation>De standaardwinkel: waarvan het startmodel heeft geleerd</translation>
    </message>
    <message>
        <source>The demo shop: unknown to the starter model</source>
        <translation>De demowinkel: onbekend voor het startmodel</translation>
    </message>
    <message>
        <source>The boutique: photographs in styled places</source>
        <translation>De boetiek: foto&apos;s op gestileerde plekken</translation>
    </message>
    <message>
        <source>A profile&apos;s file …</source>
        <translation>Bestand van een profiel …</translation>
    </message>
    <message>
        <source>Another catalog …</source>
        <translation>Een andere catalogus …</translation>
    </message>
    <message>
        <source>Profile or catalog</source>
        <translation>Profiel of catalogus</translation>
    </message>
    <message>
        <source>&amp;Draw pictures</source>
        <translation>Afbeeldingen &amp;tekenen</translation>
    </message>
    <message>
        <source>Without pictures a million rows take about a minute</source>
        <translation>Zonder afbeeldingen duurt een miljoen rijen ongeveer een minuut</translation>
    </message>
    <message>
        <source>The first few of them</source>
        <translation>De eerste ervan</translation>
    </message>
    <message>
        <source>C&amp;atalog</source>
        <translation>C&amp;atalogus</translation>
    </message>
    <message>
        <source>A .vitrine folder to resemble</source>
        <translation>Een .vitrine-map om op te lijken</translation>
    </message>
    <message>
        <source>A .json file</source>
        <translation>Een .json-bestand</translation>
    </message>
    <message>
        <source>Choose the catalog to resemble: a .vitrine folder</source>
        <translation>Kies de catalogus om op te lijken: een .vitrine-map</translation>
    </message>
    <message>
        <source>Choose the catalog that the products shall resemble. Nothing rare, no title and no picture of it is copied.</source>
        <translation>Kies de catalogus waar de producten op moeten lijken. Niets zeldzaams, geen titel en geen afbeelding ervan wordt gekopieerd.</translation>
    </message>
    <message>
        <source>Choose a profile: resources/profiles/PROFILE.md describes what is in one.</source>
        <translation>Kies een profiel: resources/profiles/PROFILE.md beschrijft wat erin staat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them will take about %1 and %2 on the disk.</source>
        <comment>time, room</comment>
        <translation>Allemaal samen kosten ze ongeveer %1 en %2 op de schijf.</translation>
    </message>
    <message>
        <source>The varied shop: many brands, materials and kinds of pictures</source>
        <translation>De gevarieerde winkel: veel merken, materialen en soorten afbeeldingen</translation>
    </message>
    <message>
        <source>A few hundred products that the starter model does not know: it learns them in minutes.</source>
        <translation>Een paar honderd producten die het startmodel niet kent: het leert ze in enkele minuten.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SamplePreviewView</name>
    <message>
        <source>No picture</source>
        <translation>Geen afbeelding</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SaveRunDialog</name>
    <message>
        <source>Save adapter as</source>
        <translation>Adapter opslaan als</translation>
    </message>
    <message>
        <source>Save merged model as</source>
        <translation>Samengevoegd model opslaan als</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Model opslaan als</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Checkpoint</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Te schrijven map</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Kiezen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What the run “%1” has learned, as two files that PEFT reads too. They are used together with the base model.</source>
        <translation>Wat de run “%1” heeft geleerd, als twee bestanden die ook PEFT leest. Ze worden samen met het basismodel gebruikt.</translation>
    </message>
    <message>
        <source>The base model with what the run “%1” has learned merged into it: a model folder of its own, as large as the base.</source>
        <translation>Het basismodel, samengevoegd met wat de run “%1” heeft geleerd: een eigen modelmap, even groot als het basismodel.</translation>
    </message>
    <message>
        <source>The model that the run “%1” has trained, as a folder of its own.</source>
        <translation>Het model dat de run “%1” heeft getraind, als eigen map.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Het beste</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Het laatste</translation>
    </message>
    <message>
        <source>The best one, after step %1</source>
        <translation>Het beste, na stap %1</translation>
    </message>
    <message>
        <source>The last one, after step %1</source>
        <translation>Het laatste, na stap %1</translation>
    </message>
    <message>
        <source>“%1” holds a model or an adapter already. Saving replaces it.</source>
        <translation>“%1” bevat al een model of een adapter. Bij het opslaan wordt het vervangen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SavedViewsMenu</name>
    <message>
        <source>No saved views yet</source>
        <translation>Nog geen opgeslagen weergaven</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>Deze zoekopdracht op&amp;slaan …</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>Weergaven &amp;beheren …</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Recente zoekopdrachten</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht opslaan</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Naam van de weergave</translation>
    </message>
    <message>
        <source>The view finds: %1</source>
        <translation>De weergave vindt: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SearchBar</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>De catalogus doorzoeken</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Weergaven</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Opgeslagen en recente zoekopdrachten</translation>
    </message>
    <message>
        <source>What the search asks for</source>
        <translation>Waar de zoekopdracht naar vraagt</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>As listed</source>
        <comment>order of products</comment>
        <translation>Zoals opgesomd</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “extra.column:value” in a further column of the source, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Alle woorden moeten voorkomen. “veld:waarde” zoekt in één veld, “extra.kolom:waarde” in een overige kolom van de bron, “price:&gt;500” vergelijkt, “has:image” en “is:duplicate” vragen naar een toestand, een “-” vooraan betekent niet, OR laat de keus. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Woorden, &quot;een zinsdeel&quot;, category:tassen, price:100..500, is:blurry, sort:-price …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ShortcutsDialog</name>
    <message>
        <source>In the grid</source>
        <translation>In het raster</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijlen</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Een ander product</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page up, page down</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>Een pagina verder</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>Het eerste, het laatste</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Shift hierbij</translation>
    </message>
    <message>
        <source>Select all between</source>
        <translation>Alles ertussen selecteren</translation>
    </message>
    <message>
        <source>Select everything that is found</source>
        <translation>Alles wat is gevonden selecteren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SimilarPictures</name>
    <message>
        <source>&amp;Similar pictures</source>
        <translation>&amp;Soortgelijke afbeeldingen</translation>
    </message>
    <message>
        <source>Show the products that look most like this one</source>
        <translation>De producten tonen die het meest op dit lijken</translation>
    </message>
    <message>
        <source>Category ad&amp;visor …</source>
        <translation>Categoriead&amp;viseur …</translation>
    </message>
    <message>
        <source>Placeholders, double spellings, rare and overlapping categories</source>
        <translation>Plaatshouders, dubbele schrijfwijzen, zeldzame en overlappende categorieën</translation>
    </message>
    <message>
        <source>Suspicious &amp;labels</source>
        <translation>Verdachte &amp;categorieën</translation>
    </message>
    <message>
        <source>Products whose category is not that of what looks like them</source>
        <translation>Producten waarvan de categorie niet die is van wat erop lijkt</translation>
    </message>
    <message>
        <source>Select a product first.</source>
        <translation>Selecteer eerst een product.</translation>
    </message>
    <message>
        <source>Looking for similar pictures</source>
        <translation>Soortgelijke afbeeldingen zoeken</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>on a picture: how alike it is, such as 84 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Looking for suspicious labels</source>
        <translation>Verdachte categorieën zoeken</translation>
    </message>
    <message>
        <source>Looking through the categories</source>
        <translation>De categorieën doorlopen</translation>
    </message>
    <message>
        <source>Similar to product %1</source>
        <translation>Lijkt op product %1</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Lijkt op ‘%1’</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>A view would keep these products only. Select a product and look for similar pictures again instead.</source>
        <translation>Een weergave zou alleen deze producten bewaren. Selecteer in plaats daarvan een product en zoek opnieuw soortgelijke afbeeldingen.</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>short for suspicious labels: a room of the window</comment>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <comment>similar pictures that were found</comment>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 such as: Similar to “Blue jacket”</extracomment>
        <translation>Gevonden: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnapshotsDialog</name>
    <message>
        <source>Nothing to restore: the products are as they were then.</source>
        <translation>Niets te herstellen: de producten zijn zoals ze toen waren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) restored, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln product hersteld, als één stap die ongedaan kan worden gemaakt.</numerusform>
            <numerusform>%Ln producten hersteld, als één stap die ongedaan kan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is deleted; the catalog stays as it is.</source>
        <translation>De momentopname is verwijderd; de catalogus blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>A snapshot remembers what every product is like now. It costs nothing until something changes; compare the catalog with it at any time, or go back to it in one step.</source>
        <translation>Een momentopname onthoudt hoe elk product nu is. Zij kost niets tot er iets verandert; vergelijk de catalogus er altijd mee, of ga er in één stap naar terug.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>&amp;Make …</source>
        <translation>&amp;Maken …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Make the products what they were, as one step that can be undone</source>
        <translation>De producten maken wat ze waren, als één stap die ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Ver&amp;gelijken met</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle verschillen</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Gewijzigde waarden</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>Toegevoegde producten</translation>
    </message>
    <message>
        <source>Removed products</source>
        <translation>Verwijderde producten</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Soort verschil</translation>
    </message>
    <message>
        <source>Only with this text</source>
        <translation>Alleen met deze tekst</translation>
    </message>
    <message>
        <source>Only differences with this text</source>
        <translation>Alleen verschillen met deze tekst</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>the catalog as it is now</source>
        <translation>de catalogus zoals hij nu is</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Er zijn nog geen momentopnamen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>%Ln waarde gewijzigd</numerusform>
            <numerusform>%Ln waarden gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) added</source>
        <translation>
            <numerusform>%Ln product toegevoegd</numerusform>
            <numerusform>%Ln producten toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%Ln verwijderd</numerusform>
            <numerusform>%Ln verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>de eerste wordt getoond</numerusform>
            <numerusform>de eerste %Ln worden getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the snapshot “%1”.</source>
        <translation>Momentopname “%1” gemaakt.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Een momentopname maken</translation>
    </message>
    <message>
        <source>&amp;Name of the snapshot</source>
        <translation>&amp;Naam van de momentopname</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Momentopname van %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Geen verschillen</translation>
    </message>
    <message>
        <source>No difference matches the filter</source>
        <translation>Geen verschil voldoet aan het filter</translation>
    </message>
    <message>
        <source>Delete the snapshot?</source>
        <translation>De momentopname verwijderen?</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”, made %2?</source>
        <translation>De momentopname “%1” van %2 verwijderen?</translation>
    </message>
    <message>
        <source>The catalog stays as it is, but nobody can compare it with what it was then, or go back to that. A snapshot that is deleted cannot be brought back.</source>
        <translation>De catalogus blijft zoals hij is, maar kan niet meer worden vergeleken met hoe hij toen was, of daarnaar teruggaan. Een verwijderde momentopname kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SortBox</name>
    <message>
        <source>As the search says</source>
        <comment>order of products</comment>
        <translation>Zoals de zoekopdracht zegt</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Volgorde van import</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Price, lowest first</source>
        <translation>Prijs, laagste eerst</translation>
    </message>
    <message>
        <source>Price, highest first</source>
        <translation>Prijs, hoogste eerst</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Verdeling toewijzen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>Aandeel voor training</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validatie</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Aandeel voor validatie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwaarde</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Toewijzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %.</source>
        <translation>De aandelen zijn samen meer dan 100 %.</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products with the same or nearly the same picture stay together, and so does a product in its colours and sizes; pictures that nobody has checked yet are looked at first. This replaces the present assignment and can be undone.</source>
        <translation>Verdeelt de producten met een bruikbare afbeelding over: om van te leren, om tijdens het leren op te meten, en om aan het eind op te meten. Producten met dezelfde of bijna dezelfde afbeelding blijven bij elkaar, en een product in zijn kleuren en maten ook; afbeeldingen die nog niemand heeft gecontroleerd, worden eerst bekeken. Dit vervangt de huidige verdeling en kan ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsPanel</name>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Words in titles</source>
        <translation>Woorden in titels</translation>
    </message>
    <message>
        <source>Picture sizes</source>
        <translation>Afmetingen van afbeeldingen</translation>
    </message>
    <message>
        <source>Split balance</source>
        <translation>Evenwicht van de delen</translation>
    </message>
    <message>
        <source>Review over time</source>
        <translation>Beoordeling in de tijd</translation>
    </message>
    <message>
        <source>&amp;Check pictures</source>
        <translation>Afbeeldingen &amp;controleren</translation>
    </message>
    <message>
        <source>Look at the pictures, so that their sizes become known</source>
        <translation>De afbeeldingen bekijken, zodat hun afmetingen bekend worden</translation>
    </message>
    <message>
        <source>Off: all products of the catalog</source>
        <translation>Uit: alle producten van de catalogus</translation>
    </message>
    <message>
        <source>&amp;Only what the search finds: %1</source>
        <translation>&amp;Alleen wat de zoekopdracht vindt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln product gevonden</numerusform>
            <numerusform>%Ln producten gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln producten</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Tellen …</translation>
    </message>
    <message>
        <source>No products to count.</source>
        <translation>Geen producten om te tellen.</translation>
    </message>
    <message>
        <source>No product has a price.</source>
        <translation>Geen product heeft een prijs.</translation>
    </message>
    <message>
        <source>No title holds a word.</source>
        <translation>Geen titel bevat een woord.</translation>
    </message>
    <message>
        <source>The sizes of pictures are known once the catalog has been checked.</source>
        <translation>De afmetingen van afbeeldingen zijn bekend zodra de catalogus is gecontroleerd.</translation>
    </message>
    <message>
        <source>No product has been accepted or rejected yet. This chart follows the review.</source>
        <translation>Er is nog geen product goedgekeurd of afgekeurd. Deze grafiek volgt de beoordeling.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>“%1” opslaan</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-bestanden (*.%2)</translation>
    </message>
    <message>
        <source>Products by category</source>
        <translation>Producten per categorie</translation>
    </message>
    <message>
        <source>None of the products that the search finds has been accepted or rejected.</source>
        <translation>Geen van de gevonden producten is goedgekeurd of afgekeurd.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsRoom</name>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiek</translation>
    </message>
    <message>
        <source>See what the catalog&apos;s products are like</source>
        <translation>Zien hoe de producten van de catalogus zijn</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SuspectsPanel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share such as 84 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>Ernaar &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw &amp;zoeken</translation>
    </message>
    <message>
        <source>Marks the category as right; it is not asked about again</source>
        <translation>Merkt de categorie als juist; er wordt niet meer naar gevraagd</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Verdachte categorieën</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Zijn categorie</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>share of similar pictures</comment>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>What looks most like it</source>
        <translation>Wat er het meest op lijkt</translation>
    </message>
    <message>
        <source>Products whose category is not that of the pictures that look like theirs. The vision tower of the base model looks at every picture once; what it sees is kept.</source>
        <translation>Producten waarvan de categorie niet die is van de afbeeldingen die erop lijken. De beeldtoren van het basismodel bekijkt elke afbeelding één keer; wat hij ziet, wordt bewaard.</translation>
    </message>
    <message>
        <source>No category looks wrong.</source>
        <translation>Geen categorie lijkt verkeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) with a suspicious category</source>
        <translation>
            <numerusform>%Ln product met een verdachte categorie</numerusform>
            <numerusform>%Ln producten met een verdachte categorie</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>Its category: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Zijn categorie: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It looks like: &lt;b&gt;%1&lt;/b&gt;, as %2 of similar pictures do</source>
        <translation>Het lijkt op: &lt;b&gt;%1&lt;/b&gt;, net als %2 van de soortgelijke afbeeldingen</translation>
    </message>
    <message>
        <source>Look again to see what looks most like it</source>
        <translation>Zoek opnieuw om te zien wat er het meest op lijkt</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>on a button: what it does, and the key that does it, such as: Keep its category (K)</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Voorstel overnemen</translation>
    </message>
    <message>
        <source>Keep its category</source>
        <translation>Categorie houden</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Product bewerken</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TrainPanel</name>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start a new run with this recipe</source>
        <translation>Een nieuwe run met dit recept beginnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Stop after the current step; the run can be continued later</source>
        <translation>Na de huidige stap stoppen; de run kan later worden voortgezet</translation>
    </message>
    <message>
        <source>&amp;Runs of this catalog</source>
        <translation>&amp;Runs van deze catalogus</translation>
    </message>
    <message>
        <source>Runs of this catalog</source>
        <translation>Runs van deze catalogus</translation>
    </message>
    <message>
        <source>C&amp;ontinue the selected run</source>
        <translation>De geselecteerde run v&amp;oortzetten</translation>
    </message>
    <message>
        <source>Go on from the run&apos;s last checkpoint, with the run&apos;s own recipe</source>
        <translation>Doorgaan vanaf het laatste checkpoint van de run, met het eigen recept</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Voortgang van de training</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Her&amp;vatten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Doorgaan met trainen</translation>
    </message>
    <message>
        <source>Rest after the current step; the model stays in memory</source>
        <translation>Na de huidige stap rusten; het model blijft in het geheugen</translation>
    </message>
    <message>
        <source>Preparing the run …</source>
        <translation>De run wordt voorbereid …</translation>
    </message>
    <message>
        <source>Finishing the step and saving a checkpoint …</source>
        <translation>De stap wordt afgemaakt en een checkpoint opgeslagen …</translation>
    </message>
    <message>
        <source>Pausing after the current step …</source>
        <translation>Pauze na de huidige stap …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln stap</numerusform>
            <numerusform>%Ln stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>beste %1</translation>
    </message>
    <message>
        <source>Save the se&amp;lected run</source>
        <translation>De &amp;geselecteerde run opslaan</translation>
    </message>
    <message>
        <source>The run has no checkpoint to go on from.</source>
        <translation>De run heeft geen checkpoint om vanaf door te gaan.</translation>
    </message>
    <message>
        <source>The run is finished. It can go on once the catalog has more products to train on, if its recipe counts epochs and not steps; start a new run otherwise.</source>
        <translation>De run is klaar. Hij kan doorgaan zodra de catalogus meer producten heeft om op te trainen, als het recept epochen telt en geen stappen; begin anders een nieuwe run.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>noun: what a view searches for</comment>
        <translation>Zoekopdracht</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>He&amp;rnoemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::WelcomePanel</name>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Welkom bij Vitrine</translation>
    </message>
    <message>
        <source>Curate a product catalog, fine-tune Phi-3-Vision on it and watch the captions get better. Everything stays on this computer. How would you like to begin?</source>
        <translation>Beheer een productcatalogus, fine-tune Phi-3-Vision erop en zie de bijschriften beter worden. Alles blijft op deze computer. Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <source>&amp;Generate a sample catalog</source>
        <translation>Een voorbeeldcatalogus &amp;genereren</translation>
    </message>
    <message>
        <source>Pictures, titles, categories and prices made by the program. Nothing else is needed.</source>
        <translation>Afbeeldingen, titels, categorieën en prijzen, gemaakt door het programma. Meer is niet nodig.</translation>
    </message>
    <message>
        <source>&amp;Import a catalog …</source>
        <translation>Een catalogus &amp;importeren …</translation>
    </message>
    <message>
        <source>From CSV with pictures, JSON Lines, a picture data set or a folder per class.</source>
        <translation>Uit CSV met afbeeldingen, JSON Lines, een afbeeldingenset of een map per klasse.</translation>
    </message>
    <message>
        <source>&amp;Open a catalog …</source>
        <translation>Een catalogus &amp;openen …</translation>
    </message>
    <message>
        <source>A .vitrine folder that was made before.</source>
        <translation>Een .vitrine-map die eerder is gemaakt.</translation>
    </message>
    <message>
        <source>Recent catalogs</source>
        <translation>Recente catalogi</translation>
    </message>
</context>
</TS>
