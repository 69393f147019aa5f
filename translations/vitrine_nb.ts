<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <translation>%1 t %2 min</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %n product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;</extracomment>
        <translation>
            <numerusform>%1 for %n produkt</numerusform>
            <numerusform>%1 for %n produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Category 1</source>
        <translation>Kategori 1</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>Kategori 2</translation>
    </message>
    <message>
        <source>Category 3</source>
        <translation>Kategori 3</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Full pris</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Produktkode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildetekst</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stikkord</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ikke tildelt</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>split: rows to learn from</comment>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>split: rows to measure on while training</comment>
        <translation>Validering</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>split: rows to measure on at the end</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ikke gjennomgått</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjør om: %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen finnes ikke.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Kontroller stien og skrivemåten.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is connected.</source>
        <translation>Kontroller rettighetene og at disken er tilkoblet.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Filen kan ikke skrives: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to.</source>
        <translation>Frigjør plass eller velg en mappe du har lov til å skrive i.</translation>
    </message>
    <message>
        <source>The file ends too early: it has %1 bytes, %2 are needed.</source>
        <translation>Filen slutter for tidlig: den har %1 byte, %2 trengs.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopier eller last ned filen på nytt.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Mappen finnes ikke.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Dette er ikke gyldig JSON: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or fetch it again.</source>
        <translation>Rett filen, eller hent den på nytt.</translation>
    </message>
    <message>
        <source>The field holds %1; %2 is wanted.</source>
        <translation>Feltet inneholder %1; det skal være %2.</translation>
    </message>
    <message>
        <source>Correct the field in the file.</source>
        <translation>Rett feltet i filen.</translation>
    </message>
    <message>
        <source>This row cannot be read as CSV: %1.</source>
        <translation>Denne raden kan ikke leses som CSV: %1.</translation>
    </message>
    <message>
        <source>Correct the row in the source; the other rows are not affected.</source>
        <translation>Rett raden i kilden; de andre radene er ikke berørt.</translation>
    </message>
    <message>
        <source>The header cannot be used: %1.</source>
        <translation>Overskriftslinjen kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Give the file one header line with a name for each column.</source>
        <translation>Gi filen én overskriftslinje med et navn for hver kolonne.</translation>
    </message>
    <message>
        <source>The source&apos;s format is not recognised.</source>
        <translation>Kildens format gjenkjennes ikke.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Velg én av: %1.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>Kilden inneholder ingen rader.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Velg en annen fil eller mappe.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the source does not have.</source>
        <translation>Tilordningen nevner en kolonne «%1» som kilden ikke har.</translation>
    </message>
    <message>
        <source>Choose one of the source&apos;s columns for this field.</source>
        <translation>Velg en av kildens kolonner for dette feltet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a price.</source>
        <translation>«%1» kan ikke leses som en pris.</translation>
    </message>
    <message>
        <source>Enter the price in the details panel, or correct the source.</source>
        <translation>Skriv inn prisen i detaljpanelet, eller rett kilden.</translation>
    </message>
    <message>
        <source>The text is not valid %1.</source>
        <translation>Teksten er ikke gyldig %1.</translation>
    </message>
    <message>
        <source>Look at the row and correct it; broken characters were replaced.</source>
        <translation>Se på raden og rett den; ødelagte tegn ble erstattet.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; does not exist.</source>
        <translation>Bildet «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path and import again.</source>
        <translation>Legg filen dit, eller rett stien og importer på nytt.</translation>
    </message>
    <message>
        <source>The row names no picture.</source>
        <translation>Raden nevner ikke noe bilde.</translation>
    </message>
    <message>
        <source>Choose the column that holds the pictures, or add one to the row.</source>
        <translation>Velg kolonnen med bildene, eller legg til et i raden.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: %1.</source>
        <translation>Bildet kan ikke dekodes: %1.</translation>
    </message>
    <message>
        <source>Replace the file by an intact JPEG, PNG, WebP, BMP or TIFF picture.</source>
        <translation>Bytt ut filen med et feilfritt JPEG-, PNG-, WebP-, BMP- eller TIFF-bilde.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; at most %2 are read.</source>
        <translation>Bildet har %1 piksler; høyst %2 leses.</translation>
    </message>
    <message>
        <source>Scale the picture down.</source>
        <translation>Skaler bildet ned.</translation>
    </message>
    <message>
        <source>The picture is on the network: %1.</source>
        <translation>Bildet ligger på nettet: %1.</translation>
    </message>
    <message>
        <source>Download it and name the local file.</source>
        <translation>Last det ned og oppgi den lokale filen.</translation>
    </message>
    <message>
        <source>This is not a safetensors file: %1.</source>
        <translation>Dette er ikke en safetensors-fil: %1.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Last ned filen på nytt.</translation>
    </message>
    <message>
        <source>The tensor&apos;s place in the file is wrong: %1.</source>
        <translation>Tensorens plass i filen er feil: %1.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format %1 cannot be used.</source>
        <translation>Tensorens tallformat %1 kan ikke brukes.</translation>
    </message>
    <message>
        <source>Use a checkpoint in F32, F16 or BF16.</source>
        <translation>Bruk et sjekkpunkt i F32, F16 eller BF16.</translation>
    </message>
    <message>
        <source>The checkpoint lacks a tensor.</source>
        <translation>Sjekkpunktet mangler en tensor.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, all of its files.</source>
        <translation>Last ned sjekkpunktet på nytt, med alle filene.</translation>
    </message>
    <message>
        <source>The checkpoint holds a tensor that the model does not have.</source>
        <translation>Sjekkpunktet inneholder en tensor som modellen ikke har.</translation>
    </message>
    <message>
        <source>Choose the config.json that belongs to this checkpoint.</source>
        <translation>Velg den config.json som hører til dette sjekkpunktet.</translation>
    </message>
    <message>
        <source>The tensor has shape %1; the model&apos;s config wants %2.</source>
        <translation>Tensoren har formen %1; modellens konfigurasjon krever %2.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, or choose the config that belongs to it.</source>
        <translation>Last ned sjekkpunktet på nytt, eller velg konfigurasjonen som hører til.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration cannot be used: %1.</source>
        <translation>Modellens konfigurasjon kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Use the config.json that came with the model.</source>
        <translation>Bruk den config.json som fulgte med modellen.</translation>
    </message>
    <message>
        <source>The tokenizer file cannot be used: %1.</source>
        <translation>Tokenizer-filen kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Use the tokenizer.json that came with the model.</source>
        <translation>Bruk den tokenizer.json som fulgte med modellen.</translation>
    </message>
    <message>
        <source>This model cannot be used: %1.</source>
        <translation>Denne modellen kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision or Phi-3.5-vision folder.</source>
        <translation>Velg en mappe med Phi-3-Vision eller Phi-3.5-vision.</translation>
    </message>
    <message>
        <source>The adapter cannot be used: %1.</source>
        <translation>Adapteren kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter that was trained on this model.</source>
        <translation>Velg en LoRA-adapter som er trent på denne modellen.</translation>
    </message>
    <message>
        <source>The recipe&apos;s value %1 is not allowed; %2.</source>
        <translation>Verdien %1 i oppskriften er ikke tillatt; %2.</translation>
    </message>
    <message>
        <source>Correct the field in the recipe.</source>
        <translation>Rett feltet i oppskriften.</translation>
    </message>
    <message>
        <source>The recipe has a field that does not exist.</source>
        <translation>Oppskriften har et felt som ikke finnes.</translation>
    </message>
    <message>
        <source>Remove it; the closest known field is &quot;%1&quot;.</source>
        <translation>Fjern det; det nærmeste kjente feltet er «%1».</translation>
    </message>
    <message>
        <source>Too few rows to train on: %1 for training, %2 for validation.</source>
        <translation>For få rader å trene på: %1 til trening, %2 til validering.</translation>
    </message>
    <message>
        <source>Assign products with usable pictures to both splits.</source>
        <translation>Tildel produkter med brukbare bilder til begge deler.</translation>
    </message>
    <message>
        <source>The row needs %1 tokens; the recipe allows %2.</source>
        <translation>Raden trenger %1 tokener; oppskriften tillater %2.</translation>
    </message>
    <message>
        <source>Raise max_sequence_length or lower num_crops.</source>
        <translation>Øk max_sequence_length eller senk num_crops.</translation>
    </message>
    <message>
        <source>There is no such run in this catalog.</source>
        <translation>Kjøringen finnes ikke i denne katalogen.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s runs.</source>
        <translation>Velg en av katalogens kjøringer.</translation>
    </message>
    <message>
        <source>A run of this name exists already.</source>
        <translation>En kjøring med dette navnet finnes allerede.</translation>
    </message>
    <message>
        <source>Choose another name, or resume the run.</source>
        <translation>Velg et annet navn, eller fortsett kjøringen.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be continued: %1.</source>
        <translation>Sjekkpunktet kan ikke fortsettes: %1.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint of the run.</source>
        <translation>Fortsett fra et tidligere sjekkpunkt i kjøringen.</translation>
    </message>
    <message>
        <source>The run was started with %1, not %2.</source>
        <translation>Kjøringen ble startet med %1, ikke %2.</translation>
    </message>
    <message>
        <source>Resume with the run&apos;s own recipe, or start a new run.</source>
        <translation>Fortsett med kjøringens egen oppskrift, eller start en ny kjøring.</translation>
    </message>
    <message>
        <source>The loss became infinite or undefined at step %1.</source>
        <translation>Tapet ble uendelig eller udefinert i trinn %1.</translation>
    </message>
    <message>
        <source>Lower the learning rate and resume from the last checkpoint.</source>
        <translation>Senk læringsraten og fortsett fra det siste sjekkpunktet.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available.</source>
        <translation>Enheten «%1» er ikke tilgjengelig.</translation>
    </message>
    <message>
        <source>Choose &quot;auto&quot; or &quot;cpu&quot;, or use a CUDA build of LibTorch.</source>
        <translation>Velg «auto» eller «cpu», eller bruk en LibTorch med CUDA.</translation>
    </message>
    <message>
        <source>There is not enough memory: %1.</source>
        <translation>Det er ikke nok minne: %1.</translation>
    </message>
    <message>
        <source>Lower the batch size or the number of crops.</source>
        <translation>Senk bunkestørrelsen eller antallet utsnitt.</translation>
    </message>
    <message>
        <source>There is no catalog here.</source>
        <translation>Her er det ingen katalog.</translation>
    </message>
    <message>
        <source>Choose a .vitrine folder, or create a new catalog.</source>
        <translation>Velg en .vitrine-mappe, eller lag en ny katalog.</translation>
    </message>
    <message>
        <source>A catalog exists here already.</source>
        <translation>Her finnes det allerede en katalog.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Åpne den, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version (%1; this one knows %2).</source>
        <translation>Katalogen er laget av en nyere versjon (%1; denne kjenner %2).</translation>
    </message>
    <message>
        <source>Install the newer version of Vitrine.</source>
        <translation>Installer den nyere versjonen av Vitrine.</translation>
    </message>
    <message>
        <source>The catalog is being changed by another program.</source>
        <translation>Katalogen endres av et annet program.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Vent til det er ferdig, og prøv igjen.</translation>
    </message>
    <message>
        <source>The catalog&apos;s database cannot be used: %1.</source>
        <translation>Katalogens database kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Restore catalog.sqlite from a backup.</source>
        <translation>Gjenopprett catalog.sqlite fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Dette feltet finnes ikke.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; %2.</source>
        <translation>«%1» er ikke tillatt her; %2.</translation>
    </message>
    <message>
        <source>Enter another value.</source>
        <translation>Skriv inn en annen verdi.</translation>
    </message>
    <message>
        <source>There is no product with the number %1.</source>
        <translation>Det finnes ikke noe produkt med nummer %1.</translation>
    </message>
    <message>
        <source>Reload the catalog.</source>
        <translation>Last katalogen på nytt.</translation>
    </message>
    <message>
        <source>The sample profile cannot be used: %1.</source>
        <translation>Eksempelprofilen kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>Correct the field in the profile.</source>
        <translation>Rett feltet i profilen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1.</source>
        <translation>Noe gikk galt inne i programmet: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Prøv igjen; skjer det på nytt, meld fra med loggen.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads out of the folders that may be read.</source>
        <translation>Banen «%1» fører ut av mappene som kan leses.</translation>
    </message>
    <message>
        <source>Move the file into the source&apos;s folder and correct the path, or allow the folder that it is in when you import.</source>
        <translation>Flytt filen til kildens mappe og rett banen, eller tillat mappen den ligger i når du importerer.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not named by the folder&apos;s metadata.</source>
        <translation>Bildet «%1» er ikke nevnt i mappens metadata.</translation>
    </message>
    <message>
        <source>Add a row for it to metadata.csv or metadata.jsonl, or remove it.</source>
        <translation>Legg til en rad for det i metadata.csv eller metadata.jsonl, eller fjern det.</translation>
    </message>
    <message>
        <source>The picture has only %1 × %2 pixels.</source>
        <translation>Bildet har bare %1 × %2 piksler.</translation>
    </message>
    <message>
        <source>Find a larger one.</source>
        <translation>Finn et større.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: far longer one way than the other.</source>
        <translation>Bildet er %1 × %2 piksler: mye lengre den ene veien enn den andre.</translation>
    </message>
    <message>
        <source>Cut it to the product, or find another.</source>
        <translation>Beskjær det til produktet, eller finn et annet.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Bildet er uskarpt.</translation>
    </message>
    <message>
        <source>Find a sharper one.</source>
        <translation>Finn et skarpere.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>Bildet er for mørkt.</translation>
    </message>
    <message>
        <source>Brighten it, or find another.</source>
        <translation>Gjør det lysere, eller finn et annet.</translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation>Bildet er for lyst.</translation>
    </message>
    <message>
        <source>Darken it, or find another.</source>
        <translation>Gjør det mørkere, eller finn et annet.</translation>
    </message>
    <message>
        <source>The picture shows nothing but one tone.</source>
        <translation>Bildet viser bare én tone.</translation>
    </message>
    <message>
        <source>Give the product its real picture.</source>
        <translation>Gi produktet det riktige bildet.</translation>
    </message>
    <message>
        <source>Other products have the same picture: %1.</source>
        <translation>Andre produkter har samme bilde: %1.</translation>
    </message>
    <message>
        <source>Keep one of them, or give each its own picture.</source>
        <translation>Behold ett av dem, eller gi hvert sitt eget bilde.</translation>
    </message>
    <message>
        <source>Other products have nearly the same picture: %1.</source>
        <translation>Andre produkter har nesten samme bilde: %1.</translation>
    </message>
    <message>
        <source>The same picture has another title or price at other products: %1.</source>
        <translation>Det samme bildet har en annen tittel eller pris hos andre produkter: %1.</translation>
    </message>
    <message>
        <source>Correct whichever is wrong.</source>
        <translation>Rett det som er feil.</translation>
    </message>
    <message>
        <source>Other products with other pictures have the same title: %1.</source>
        <translation>Andre produkter med andre bilder har samme tittel: %1.</translation>
    </message>
    <message>
        <source>Say in the title what sets them apart.</source>
        <translation>Si i tittelen hva som skiller dem.</translation>
    </message>
    <message>
        <source>Fields are empty: %1.</source>
        <translation>Felt er tomme: %1.</translation>
    </message>
    <message>
        <source>Fill them in, or leave the product out.</source>
        <translation>Fyll dem ut, eller utelat produktet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about the product.</source>
        <translation>«%1» sier ingenting om produktet.</translation>
    </message>
    <message>
        <source>Choose a real category.</source>
        <translation>Velg en virkelig kategori.</translation>
    </message>
    <message>
        <source>The price %1 is far from what others in &quot;%2&quot; cost, most of them %3 to %4.</source>
        <translation>Prisen %1 er langt fra hva andre i «%2» koster, de fleste %3 til %4.</translation>
    </message>
    <message>
        <source>Check the price and its currency.</source>
        <translation>Kontroller prisen og valutaen.</translation>
    </message>
    <message>
        <source>The same or nearly the same picture is in another split, at: %1.</source>
        <translation>Det samme eller nesten samme bildet er i en annen del, ved: %1.</translation>
    </message>
    <message>
        <source>Divide the products again, or move one of them.</source>
        <translation>Del produktene på nytt, eller flytt ett av dem.</translation>
    </message>
    <message>
        <source>The filter cannot be understood: %1.</source>
        <translation>Filteret kan ikke forstås: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or put text with special signs in quotes.</source>
        <translation>Rett det der, eller sett tekst med spesialtegn i anførselstegn.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>tegn %1</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>No run yet. Choose the recipe and press Start.</source>
        <translation>Ingen kjøring ennå. Velg oppskriften og trykk Start.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>laster modellen</translation>
    </message>
    <message>
        <source>evaluating: %1 of %2</source>
        <translation>evaluerer: %1 av %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>satt på pause</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>stopped; the run can be continued</source>
        <translation>stoppet; kjøringen kan fortsettes</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>trinn %1 av %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoke %1</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 bilder/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>validation %1 (best %2 at %3)</source>
        <translation>validering %1 (best %2 ved %3)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsModel</name>
    <message>
        <source>no price named</source>
        <translation>ingen pris nevnt</translation>
    </message>
    <message>
        <source>price right</source>
        <translation>riktig pris</translation>
    </message>
    <message>
        <source>price %1 % too high</source>
        <translation>pris %1 % for høy</translation>
    </message>
    <message>
        <source>price %1 % too low</source>
        <translation>pris %1 % for lav</translation>
    </message>
    <message>
        <source>Picture of: %1</source>
        <translation>Bilde av: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Fasit</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Før trening</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Trinn %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsPanel</name>
    <message>
        <source>Live ca&amp;ptions</source>
        <translation>Løpende &amp;bildetekster</translation>
    </message>
    <message>
        <source>Generated at each evaluation, the newest first. Words that differ from the truth are underlined.</source>
        <translation>Generert ved hver evaluering, de nyeste først. Ord som avviker fra fasiten, er understreket.</translation>
    </message>
    <message>
        <source>The captions of the watched pictures appear here with the first evaluation.</source>
        <translation>Bildetekstene til de fulgte bildene vises her ved første evaluering.</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Løpende bildetekster</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CatalogPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Søk i katalogen</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;orter etter</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Importrekkefølge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Price, lowest first</source>
        <translation>Pris, lavest først</translation>
    </message>
    <message>
        <source>Price, highest first</source>
        <translation>Pris, høyest først</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>St&amp;ørrelse</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Bildenes størrelse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produkt</numerusform>
            <numerusform>%Ln produkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found of %1</source>
        <translation>
            <numerusform>%Ln produkt funnet av %1</numerusform>
            <numerusform>%Ln produkter funnet av %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is empty. Import a source or generate sample data to fill it.</source>
        <translation>Denne katalogen er tom. Importer en kilde eller generer eksempeldata for å fylle den.</translation>
    </message>
    <message>
        <source>No product matches the search.</source>
        <translation>Ingen produkter passer til søket.</translation>
    </message>
    <message>
        <source>Words, “a phrase”, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Ord, «en frase», category:vesker, price:100..500, is:blurry, sort:-price …</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Alle ord må forekomme. «felt:verdi» leter i ett felt, «price:&gt;500» sammenligner, «has:image» og «is:duplicate» spør etter en tilstand, «-» foran betyr ikke, OR gir et valg. (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Words separated by commas</source>
        <translation>Ord atskilt med komma</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Hva modellen skal si om dette bildet, i stedet for oppskriftens svarmal</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>Bilde av produktet</translation>
    </message>
    <message>
        <source>Problems of the product</source>
        <translation>Problemer med produktet</translation>
    </message>
    <message>
        <source>F&amp;urther columns</source>
        <translation>&amp;Flere kolonner</translation>
    </message>
    <message>
        <source>Further columns of the source</source>
        <translation>Flere kolonner fra kilden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ingen tittel)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n produkt valgt</numerusform>
            <numerusform>%n produkter valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ingenting valgt</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(flere verdier)</translation>
    </message>
    <message>
        <source>This product has no picture.</source>
        <translation>Dette produktet har ikke noe bilde.</translation>
    </message>
    <message>
        <source>Select products in the grid to see and edit them.</source>
        <translation>Velg produkter i rutenettet for å se og redigere dem.</translation>
    </message>
    <message>
        <source>Changes apply to all selected products.</source>
        <translation>Endringer gjelder alle valgte produkter.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Eksporter til</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture data set: a folder with the pictures and metadata.jsonl</source>
        <translation>Bildedatasett: en mappe med bildene og metadata.jsonl</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Fil eller mappe som skal skrives</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Velg …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln product(s) that the search finds</source>
        <translation>
            <numerusform>&amp;Bare det %Ln produktet som søket finner</numerusform>
            <numerusform>&amp;Bare de %Ln produktene som søket finner</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabell</translation>
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
        <translation>En mappe med bilder for hver kategori</translation>
    </message>
    <message>
        <source>Chat lines to train on: prompt, picture and answer</source>
        <translation>Samtalelinjer å trene på: spørsmål, bilde og svar</translation>
    </message>
    <message>
        <source>Copy the &amp;pictures into a folder beside the file</source>
        <translation>Kopier &amp;bildene til en mappe ved siden av filen</translation>
    </message>
    <message>
        <source>Otherwise the file names the pictures where they are.</source>
        <translation>Ellers navngir filen bildene der de er.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabell</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Picture data set (imagefolder)</source>
        <translation>Bildedatasett (imagefolder)</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>En mappe for hver klasse</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>the character between columns</comment>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>Where relative picture paths begin</source>
        <translation>Hvor relative bildestier begynner</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kilde</translation>
    </message>
    <message>
        <source>Source file or folder</source>
        <translation>Kildefil eller -mappe</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Fil …</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Mappe …</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Gjenkjenn</translation>
    </message>
    <message>
        <source>First ro&amp;ws</source>
        <translation>Første ra&amp;der</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>Kildens første rader</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Hvilken kolonne som fyller hvilket felt. Kolonner som ikke fyller noe, beholdes som flere kolonner.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Kolonne for %1</translation>
    </message>
    <message>
        <source>&amp;Picture folder</source>
        <translation>&amp;Bildemappe</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Bildemappe</translation>
    </message>
    <message>
        <source>Found from the source</source>
        <translation>Funnet ut fra kilden</translation>
    </message>
    <message>
        <source>Where relative picture paths begin. Empty: the source&apos;s own folder, or the one below it in which the pictures are found.</source>
        <translation>Hvor relative bildestier begynner. Tom: kildens egen mappe, eller mappen under den der bildene finnes.</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>V&amp;elg …</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures into the catalog</source>
        <translation>&amp;Kopier bildene inn i katalogen</translation>
    </message>
    <message>
        <source>Otherwise they stay where they are, and the catalog remembers their paths.</source>
        <translation>Ellers blir de der de er, og katalogen husker stiene.</translation>
    </message>
    <message>
        <source>Into a new catalog, named after the source</source>
        <translation>Til en ny katalog med navn etter kilden</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>Til katalogen «%1»</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Velg en fil å importere</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Velg en mappe å importere</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.txt *.jsonl *.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Looking at the source …</source>
        <translation>Ser på kilden …</translation>
    </message>
    <message>
        <source>Choose a file or a folder; it is looked at before anything is imported.</source>
        <translation>Velg en fil eller en mappe; den blir sett på før noe importeres.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, columns separated by %1</source>
        <translation>, kolonner atskilt med %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n column(s)</source>
        <translation>
            <numerusform>, %n kolonne</numerusform>
            <numerusform>, %n kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— ingen —</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>En mappe med bilder</translation>
    </message>
    <message>
        <source>A CSV, JSON or JSON Lines file, or a folder of pictures</source>
        <translation>En CSV-, JSON- eller JSON Lines-fil, eller en mappe med bilder</translation>
    </message>
    <message>
        <source>&amp;Allow pictures from anywhere on this computer</source>
        <translation>&amp;Tillat bilder fra hvor som helst på denne datamaskinen</translation>
    </message>
    <message>
        <source>Otherwise only those in the source&apos;s own folder and in the picture folder are taken.</source>
        <translation>Ellers tas bare de i kildens egen mappe og i bildemappen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::JobStrip</name>
    <message>
        <source>Stop this job</source>
        <translation>Stopp denne jobben</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stopp: %1</translation>
    </message>
    <message>
        <source>%1: stopping …</source>
        <translation>%1: stopper …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LossPlot</name>
    <message>
        <source>Training loss</source>
        <translation>Treningstap</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Valideringstap</translation>
    </message>
    <message>
        <source>Image use</source>
        <translation>Bildebruk</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garitmisk</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logaritmisk tapsakse</translation>
    </message>
    <message>
        <source>S&amp;moothing %1 %</source>
        <translation>&amp;Glatting %1 %</translation>
    </message>
    <message>
        <source>Smoothing of the training loss</source>
        <translation>Glatting av treningstapet</translation>
    </message>
    <message>
        <source>Curves of loss and image use</source>
        <translation>Kurver for tap og bildebruk</translation>
    </message>
    <message>
        <source>Image use: how much worse the model does when it is shown another product&apos;s picture. At zero it does not look at the picture at all.</source>
        <translation>Bildebruk: hvor mye dårligere modellen gjør det når den får se bildet av et annet produkt. Ved null ser den ikke på bildet i det hele tatt.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Trinn %1</translation>
    </message>
    <message>
        <source>training %1 (smoothed %2)</source>
        <translation>trening %1 (glattet %2)</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>validering %1</translation>
    </message>
    <message>
        <source>image use %1</source>
        <translation>bildebruk %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message>
        <source>&amp;New catalog …</source>
        <translation>&amp;Ny katalog …</translation>
    </message>
    <message>
        <source>Make an empty catalog</source>
        <translation>Lag en tom katalog</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Å&amp;pne …</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Åpne en katalog</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>Bring products into the catalog</source>
        <translation>Hent produkter inn i katalogen</translation>
    </message>
    <message>
        <source>&amp;Generate sample data …</source>
        <translation>&amp;Generer eksempeldata …</translation>
    </message>
    <message>
        <source>Add products that the program draws</source>
        <translation>Legg til produkter som programmet tegner</translation>
    </message>
    <message>
        <source>Generate …</source>
        <translation>Generer …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Write products to files</source>
        <translation>Skriv produkter til filer</translation>
    </message>
    <message>
        <source>&amp;Assign splits …</source>
        <translation>&amp;Tildel deler …</translation>
    </message>
    <message>
        <source>Divide products into train, validation and test</source>
        <translation>Fordel produktene på trening, validering og test</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Finn</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Søk i katalogen</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>Browse and edit the products</source>
        <translation>Se på og rediger produktene</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trening</translation>
    </message>
    <message>
        <source>Fine-tune a model on the catalog</source>
        <translation>Finjuster en modell på katalogen</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>&amp;Om Vitrine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Recent catalogs</source>
        <translation>&amp;Nylige kataloger</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
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
        <translation>Ingen katalog er åpen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <translation>
            <numerusform>%1: %Ln produkt</numerusform>
            <numerusform>%1: %Ln produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>trening %1, validering %2, test %3</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Ny katalog</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Open a catalog: a .vitrine folder</source>
        <translation>Åpne en katalog: en .vitrine-mappe</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3 updated, %4 refused)</source>
        <translation>Importerte %1 av %2 rader (%3 oppdatert, %4 avvist)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Generating sample data</source>
        <translation>Genererer eksempeldata</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln product(s) to %1</source>
        <translation>
            <numerusform>Eksporterte %Ln produkt til %1</numerusform>
            <numerusform>Eksporterte %Ln produkter til %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning splits</source>
        <translation>Tildeler deler</translation>
    </message>
    <message>
        <source>No product carries this problem any more; its row was refused or changed.</source>
        <translation>Ingen produkter har dette problemet lenger; raden ble avvist eller endret.</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Om Vitrine</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;A workbench for product catalogs: curate pictures and rows, fine-tune Phi-3-Vision on them, and watch it learn.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;En arbeidsbenk for produktkataloger: stell bilder og rader, finjuster Phi-3-Vision på dem og se den lære.&lt;/p&gt;&lt;p&gt;Fri programvare under GNU General Public License, versjon 3 eller senere.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close Vitrine?</source>
        <translation>Lukke Vitrine?</translation>
    </message>
    <message>
        <source>A fine-tune is running.</source>
        <translation>En finjustering kjører.</translation>
    </message>
    <message>
        <source>A job is running.</source>
        <translation>En jobb kjører.</translation>
    </message>
    <message>
        <source>It can be stopped with a checkpoint and continued the next time.</source>
        <translation>Den kan stoppes med et sjekkpunkt og fortsettes neste gang.</translation>
    </message>
    <message>
        <source>When it is stopped, nothing of it is kept.</source>
        <translation>Hvis den stoppes, beholdes ingenting av den.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stopp og lukk</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;La den kjøre</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Fullfører …</translation>
    </message>
    <message>
        <source>&amp;Check the catalog</source>
        <translation>&amp;Kontroller katalogen</translation>
    </message>
    <message>
        <source>Look for blurred, dark, damaged and duplicate pictures, missing fields, odd prices and leaks</source>
        <translation>Let etter uskarpe, mørke, skadede og like bilder, manglende felt, rare priser og lekkasjer</translation>
    </message>
    <message>
        <source>Checking the catalog</source>
        <translation>Kontrollerer katalogen</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln product(s)</source>
        <translation>
            <numerusform>%Ln produkt kontrollert</numerusform>
            <numerusform>%Ln produkter kontrollert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with something to look at</source>
        <translation>
            <numerusform>%Ln av dem å se på</numerusform>
            <numerusform>%Ln av dem å se på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Splits assigned; a random division would have leaked %Ln product(s) from training</source>
        <translation>
            <numerusform>Deler tildelt; en tilfeldig deling ville ha lekket %Ln produkt fra treningen</numerusform>
            <numerusform>Deler tildelt; en tilfeldig deling ville ha lekket %Ln produkter fra treningen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemsPanel</name>
    <message>
        <source>Sho&amp;w me</source>
        <translation>&amp;Vis meg</translation>
    </message>
    <message>
        <source>Select the product concerned</source>
        <translation>Velg produktet det gjelder</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Dismiss the problems</source>
        <translation>Fjern problemene</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva du kan gjøre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductCardDelegate</name>
    <message>
        <source>Train</source>
        <comment>badge: training split</comment>
        <translation>Tren.</translation>
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
        <translation>(ingen tittel)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RecipeForm</name>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Grunnmodell</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
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
        <translation>Epo&amp;ker</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Læringsrate</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Bunke</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Akkumulering</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Utsnitt</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <comment>followed by a number of steps</comment>
        <translation>Evaluer hvert</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Startver&amp;di</translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation>Enhe&amp;t</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Høyst trinn</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Oppvarming</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Vektreduksjon</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientgrense</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Rows evaluated</source>
        <translation>Rader som evalueres</translation>
    </message>
    <message>
        <source>Rows captioned</source>
        <translation>Rader med bildetekst</translation>
    </message>
    <message>
        <source>Watched pictures</source>
        <translation>Fulgte bilder</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Sjekkpunkt hvert</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisjon</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Ledetekst</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>LoRA adapter</source>
        <translation>LoRA-adapter</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle vekter</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineær</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>som modellen sier</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>only before and after</source>
        <translation>bare før og etter</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> trinn</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision model folder</source>
        <translation>Velg en mappe med en Phi-3-Vision-modell</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>Kjøringens &amp;navn</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Kjøringens navn</translation>
    </message>
    <message>
        <source>chosen by date</source>
        <translation>velges etter dato</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Mappe …</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Velg grunnmodellens mappe</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Flere felt</translation>
    </message>
    <message>
        <source>More fields of the recipe</source>
        <translation>Flere felt i oppskriften</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SampleDialog</name>
    <message>
        <source>Choose a profile</source>
        <translation>Velg en profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiler (*.json)</translation>
    </message>
    <message>
        <source>Generate sample data</source>
        <translation>Generer eksempeldata</translation>
    </message>
    <message>
        <source>Draws product pictures and writes rows to match: titles, categories and prices follow from what is drawn. The same seed gives the same catalog, byte for byte.</source>
        <translation>Tegner produktbilder og skriver rader som passer: titler, kategorier og priser følger av det som er tegnet. Samme startverdi gir samme katalog, byte for byte.</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produkter</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Antall produkter</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startverdi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startverdi</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Default: what the starter model learned from</source>
        <translation>Standard: det startmodellen lærte av</translation>
    </message>
    <message>
        <source>Demo: another shop, unknown to the starter model</source>
        <translation>Demo: en annen butikk, ukjent for startmodellen</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra en fil …</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>Profil&amp;fil</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profilfil</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Velg …</translation>
    </message>
    <message>
        <source>Into a new catalog</source>
        <translation>Til en ny katalog</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>Til katalogen «%1»</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Tildel deler</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products that share a picture stay together. This replaces the present assignment and can be undone.</source>
        <translation>Fordeler produktene som har et brukbart bilde, på dem som skal læres av, dem som måles på under læringen, og dem som måles på til slutt. Produkter som deler et bilde, holdes sammen. Dette erstatter den nåværende tildelingen og kan angres.</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trening</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>Andel til trening</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validering</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Andel til validering</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startverdi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startverdi</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Tildel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %.</source>
        <translation>Andelene blir til sammen mer enn 100 %.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TrainPanel</name>
    <message>
        <source>Recipe</source>
        <translation>Oppskrift</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start a new run with this recipe</source>
        <translation>Start en ny kjøring med denne oppskriften</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stop after the current step; the run can be continued later</source>
        <translation>Stopp etter det gjeldende trinnet; kjøringen kan fortsettes senere</translation>
    </message>
    <message>
        <source>&amp;Runs of this catalog</source>
        <translation>&amp;Kjøringer i denne katalogen</translation>
    </message>
    <message>
        <source>Runs of this catalog</source>
        <translation>Kjøringer i denne katalogen</translation>
    </message>
    <message>
        <source>C&amp;ontinue the selected run</source>
        <translation>F&amp;ortsett den valgte kjøringen</translation>
    </message>
    <message>
        <source>Go on from the run&apos;s last checkpoint, with the run&apos;s own recipe</source>
        <translation>Gå videre fra kjøringens siste sjekkpunkt, med dens egen oppskrift</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Treningens framdrift</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsett</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Tren videre</translation>
    </message>
    <message>
        <source>Rest after the current step; the model stays in memory</source>
        <translation>Hvil etter det gjeldende trinnet; modellen blir i minnet</translation>
    </message>
    <message>
        <source>Preparing the run …</source>
        <translation>Forbereder kjøringen …</translation>
    </message>
    <message>
        <source>Finishing the step and saving a checkpoint …</source>
        <translation>Fullfører trinnet og lagrer et sjekkpunkt …</translation>
    </message>
    <message>
        <source>Pausing after the current step …</source>
        <translation>Pause etter det gjeldende trinnet …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln trinn</numerusform>
            <numerusform>%Ln trinn</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>best %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::WelcomePanel</name>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Velkommen til Vitrine</translation>
    </message>
    <message>
        <source>Curate a product catalog, fine-tune Phi-3-Vision on it and watch the captions get better. Everything stays on this computer. How would you like to begin?</source>
        <translation>Stell en produktkatalog, finjuster Phi-3-Vision på den og se bildetekstene bli bedre. Alt blir på denne datamaskinen. Hvordan vil du begynne?</translation>
    </message>
    <message>
        <source>&amp;Generate a sample catalog</source>
        <translation>&amp;Generer en eksempelkatalog</translation>
    </message>
    <message>
        <source>Pictures, titles, categories and prices made by the program. Nothing else is needed.</source>
        <translation>Bilder, titler, kategorier og priser laget av programmet. Ingenting annet trengs.</translation>
    </message>
    <message>
        <source>&amp;Import a catalog …</source>
        <translation>&amp;Importer en katalog …</translation>
    </message>
    <message>
        <source>From CSV with pictures, JSON Lines, a picture data set or a folder per class.</source>
        <translation>Fra CSV med bilder, JSON Lines, et bildedatasett eller en mappe for hver klasse.</translation>
    </message>
    <message>
        <source>&amp;Open a catalog …</source>
        <translation>Å&amp;pne en katalog …</translation>
    </message>
    <message>
        <source>A .vitrine folder that was made before.</source>
        <translation>En .vitrine-mappe som er laget tidligere.</translation>
    </message>
    <message>
        <source>Recent catalogs</source>
        <translation>Nylige kataloger</translation>
    </message>
</context>
</TS>
