<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %n product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;</extracomment>
        <translation>
            <numerusform>%1 van %n product</numerusform>
            <numerusform>%1 van %n producten</numerusform>
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
        <source>The picture is on the network: %1.</source>
        <translation>De afbeelding staat op het netwerk: %1.</translation>
    </message>
    <message>
        <source>Download it and name the local file.</source>
        <translation>Download haar en noem het lokale bestand.</translation>
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
        <source>Use the config.json that came with the model.</source>
        <translation>Gebruik de config.json die bij het model zat.</translation>
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
        <source>Reload the catalog.</source>
        <translation>Laad de catalogus opnieuw.</translation>
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
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>No run yet. Choose the recipe and press Start.</source>
        <translation>Nog geen run. Kies het recept en druk op Start.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>het model wordt geladen</translation>
    </message>
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
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>De catalogus doorzoeken</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;orteren op</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Volgorde van import</translation>
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
        <source>Words, “a phrase”, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Woorden, “een zinsdeel”, category:tassen, price:100..500, is:blurry, sort:-price …</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Alle woorden moeten voorkomen. “veld:waarde” zoekt in één veld, “price:&gt;500” vergelijkt, “has:image” en “is:duplicate” vragen naar een toestand, een “-” vooraan betekent niet, OR laat de keus. (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Words separated by commas</source>
        <translation>Woorden gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Wat het model over deze afbeelding moet zeggen, in plaats van het antwoordsjabloon van het recept</translation>
    </message>
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
        <source>(several values)</source>
        <translation>(meerdere waarden)</translation>
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
    <message numerus="yes">
        <source>&amp;Only the %Ln product(s) that the search finds</source>
        <translation>
            <numerusform>&amp;Alleen het %Ln gevonden product</numerusform>
            <numerusform>&amp;Alleen de %Ln gevonden producten</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
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
        <source>Fo&amp;rmat</source>
        <translation>In&amp;deling</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Herkennen</translation>
    </message>
    <message>
        <source>First ro&amp;ws</source>
        <translation>Eerste ri&amp;jen</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>Eerste rijen van de bron</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Welke kolom welk veld vult. Kolommen die er geen vullen, blijven bewaard als verdere kolommen.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Kolom voor %1</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, columns separated by %1</source>
        <translation>, kolommen gescheiden door %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n column(s)</source>
        <translation>
            <numerusform>, %n kolom</numerusform>
            <numerusform>, %n kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— geen —</translation>
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
        <source>Imported %1 of %2 rows (%3 updated, %4 refused)</source>
        <translation>%1 van %2 rijen geïmporteerd (%3 bijgewerkt, %4 geweigerd)</translation>
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
        <source>P&amp;rofile</source>
        <translation>P&amp;rofiel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Default: what the starter model learned from</source>
        <translation>Standaard: waarvan het startmodel heeft geleerd</translation>
    </message>
    <message>
        <source>Demo: another shop, unknown to the starter model</source>
        <translation>Demo: een andere winkel, onbekend aan het startmodel</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Uit een bestand …</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>Profiel&amp;bestand</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profielbestand</translation>
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
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Verdeling toewijzen</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products that share a picture stay together. This replaces the present assignment and can be undone.</source>
        <translation>Verdeelt de producten met een bruikbare afbeelding over: om van te leren, om tijdens het leren op te meten, en om aan het eind op te meten. Producten met dezelfde afbeelding blijven bij elkaar. Dit vervangt de huidige verdeling en kan ongedaan worden gemaakt.</translation>
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
