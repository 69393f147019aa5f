<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>CategoryAdvice</name>
    <message>
        <source>&quot;%1&quot; (%2 of them) is another spelling of &quot;%3&quot; (%4): make them one.</source>
        <translation>«%1» (%2 av dem) er en annen skrivemåte av «%3» (%4): gjør dem til én.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing. %2 of %3 look like products of a category and can take it (%4); %5 % of what looks like them agrees.</source>
        <translation>«%1» sier ingenting. %2 av %3 ligner produkter i en kategori og kan få den (%4); %5 % av det som ligner dem, er enig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is rare (%2 of them), and %3 % of what looks like it is &quot;%4&quot;: make them one.</source>
        <translation>«%1» er sjelden (%2 av dem), og %3 % av det som ligner, er «%4»: gjør dem til én.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 of them) and &quot;%3&quot; (%4) look alike: %5 % of what looks like the first is the second, %6 % the other way round. Make them one.</source>
        <translation>«%1» (%2 av dem) og «%3» (%4) ligner hverandre: %5 % av det som ligner den første, er den andre, og %6 % omvendt. Gjør dem til én.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Unreadable</source>
        <comment>check: the picture cannot be opened</comment>
        <translation>Uleselig</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>check: of the picture</comment>
        <translation>For lite</translation>
    </message>
    <message>
        <source>Odd shape</source>
        <comment>check: of the picture</comment>
        <translation>Uvanlig form</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>check: the picture is out of focus</comment>
        <translation>Uskarpt</translation>
    </message>
    <message>
        <source>Too dark</source>
        <comment>check: of the picture</comment>
        <translation>For mørkt</translation>
    </message>
    <message>
        <source>Too bright</source>
        <comment>check: of the picture</comment>
        <translation>For lyst</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>check: the picture shows nothing</comment>
        <translation>Tomt bilde</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>check: the same picture at several products</comment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <comment>check: nearly the same picture</comment>
        <translation>Nesten duplikat</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>check: one picture with two titles or prices</comment>
        <translation>Motsigelse</translation>
    </message>
    <message>
        <source>Same title</source>
        <comment>check: one title with several pictures</comment>
        <translation>Samme tittel</translation>
    </message>
    <message>
        <source>Empty field</source>
        <comment>check</comment>
        <translation>Tomt felt</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <comment>check: a category that says nothing</comment>
        <translation>Plassholder</translation>
    </message>
    <message>
        <source>Odd price</source>
        <comment>check</comment>
        <translation>Uvanlig pris</translation>
    </message>
    <message>
        <source>Leak</source>
        <comment>check: the same picture in two splits</comment>
        <translation>Lekkasje</translation>
    </message>
    <message>
        <source>Doubtful category</source>
        <comment>check: similar pictures have another one</comment>
        <translation>Tvilsom kategori</translation>
    </message>
    <message>
        <source>The picture is missing, damaged or cut off. A model cannot learn from it.</source>
        <translation>Bildet mangler, er skadet eller avkuttet. En modell kan ikke lære av det.</translation>
    </message>
    <message>
        <source>The picture has so few pixels that the model would see it enlarged.</source>
        <translation>Bildet har så få piksler at modellen ville se det forstørret.</translation>
    </message>
    <message>
        <source>The picture is far longer one way than the other; often a banner or a strip of several.</source>
        <translation>Bildet er mye lengre den ene veien enn den andre; ofte et banner eller en stripe av flere.</translation>
    </message>
    <message>
        <source>No edge in the picture is in focus.</source>
        <translation>Ingen kant i bildet er i fokus.</translation>
    </message>
    <message>
        <source>The picture got too little light; details are lost to black.</source>
        <translation>Bildet fikk for lite lys; detaljer forsvinner i svart.</translation>
    </message>
    <message>
        <source>The picture got too much light; details are lost to white.</source>
        <translation>Bildet fikk for mye lys; detaljer forsvinner i hvitt.</translation>
    </message>
    <message>
        <source>The picture shows one tone and nothing else.</source>
        <translation>Bildet viser én tone og ingenting annet.</translation>
    </message>
    <message>
        <source>Several products show the very same picture. Sizes of one product may; others seldom should.</source>
        <translation>Flere produkter viser nøyaktig samme bilde. Størrelser av ett produkt kan det; andre bør sjelden.</translation>
    </message>
    <message>
        <source>The picture was resized, recompressed or brightened from that of another product.</source>
        <translation>Bildet er et annet produkts bilde med ny størrelse, komprimering eller lysstyrke.</translation>
    </message>
    <message>
        <source>Different products, by title or price, show the same picture: a model cannot know which is right.</source>
        <translation>Ulike produkter, etter tittel eller pris, viser samme bilde: en modell kan ikke vite hva som er riktig.</translation>
    </message>
    <message>
        <source>Several products with different pictures have one title.</source>
        <translation>Flere produkter med ulike bilder har samme tittel.</translation>
    </message>
    <message>
        <source>The title, the category, the price or the picture is empty.</source>
        <translation>Tittelen, kategorien, prisen eller bildet er tomt.</translation>
    </message>
    <message>
        <source>The category says nothing about the product, such as “N.A.” or “view all”.</source>
        <translation>Kategorien sier ingenting om produktet, som «N.A.» eller «view all».</translation>
    </message>
    <message>
        <source>The price is far from what the others of its category cost; often a lost decimal sign.</source>
        <translation>Prisen er langt fra det andre i kategorien koster; ofte et tapt desimaltegn.</translation>
    </message>
    <message>
        <source>A picture of the training split is in validation or test too, so that results look better than they are.</source>
        <translation>Et bilde fra treningsdelen er også i validering eller test, så resultatene ser bedre ut enn de er.</translation>
    </message>
    <message>
        <source>Similar pictures have another category. Suspicious labels looks for it.</source>
        <translation>Lignende bilder har en annen kategori. «Mistenkelige etiketter» leter etter det.</translation>
    </message>
    <message>
        <source>HTML in texts</source>
        <comment>check</comment>
        <translation>HTML i tekster</translation>
    </message>
    <message>
        <source>A text holds HTML that was meant for a page, such as “&amp;amp;” for “&amp;”. The model would learn to write it.</source>
        <translation>En tekst inneholder HTML som var ment for en side, for eksempel «&amp;amp;» for «&amp;». Modellen ville lære å skrive det.</translation>
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
        <translation>%1 t %2 min</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>below %1</source>
        <comment>prices</comment>
        <translation>under %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>prices</comment>
        <translation>%1 og mer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>prices</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merke</translation>
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
        <source>Stars</source>
        <translation>Stjerner</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Funnet av kontroller</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without stars</comment>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a brand or category</comment>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a price</comment>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Full pris</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stikkord</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a tag</comment>
        <translation>(ingen)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;, or several</extracomment>
        <translation>
            <numerusform>%1 for %Ln produkt</numerusform>
            <numerusform>%1 for %Ln produkter</numerusform>
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
    <message>
        <source>Stars</source>
        <translation>Stjerner</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppet over</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <extracomment>a step of the history: %1 such as &quot;sample data&quot; or &quot;import of shop.csv&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln produkt</numerusform>
            <numerusform>%1: %Ln produkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>duplicates rejected</source>
        <translation>duplikater avvist</translation>
    </message>
    <message>
        <source>findings resolved</source>
        <translation>funn avklart</translation>
    </message>
    <message>
        <source>findings reopened</source>
        <translation>funn åpnet igjen</translation>
    </message>
    <message>
        <source>pictures downloaded</source>
        <translation>bilder lastet ned</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import av %1</translation>
    </message>
    <message>
        <source>values of a snapshot</source>
        <translation>verdier fra et øyeblikksbilde</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>values of the snapshot “%1”</source>
        <translation>verdier fra øyeblikksbildet «%1»</translation>
    </message>
    <message>
        <source>categories %1 merged into “%2”</source>
        <translation>kategoriene %1 slått sammen til «%2»</translation>
    </message>
    <message>
        <source>category “%1” merged into “%2”</source>
        <translation>kategorien «%1» slått sammen med «%2»</translation>
    </message>
    <message>
        <source>category “%1” renamed to “%2”</source>
        <translation>kategorien «%1» omdøpt til «%2»</translation>
    </message>
    <message>
        <source>category “%1” moved to “%2”</source>
        <translation>kategorien «%1» flyttet til «%2»</translation>
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
        <source>List the products again and choose one of them.</source>
        <translation>List opp produktene på nytt og velg ett av dem.</translation>
    </message>
    <message>
        <source>Product %1 has no picture that can be read.</source>
        <translation>Produkt %1 har ikke noe bilde som kan leses.</translation>
    </message>
    <message>
        <source>Give it one, or compare with another product or a picture file.</source>
        <translation>Gi det et, eller sammenlign med et annet produkt eller en bildefil.</translation>
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
    <message>
        <source>The picture has not been downloaded: %1.</source>
        <translation>Bildet er ikke lastet ned: %1.</translation>
    </message>
    <message>
        <source>Choose &quot;Download pictures&quot; in the menu Catalog, or run vitrine-cli fetch.</source>
        <translation>Velg «Last ned bilder» i menyen Katalog, eller kjør vitrine-cli fetch.</translation>
    </message>
    <message>
        <source>The server does not give %1: it answers &quot;%2&quot;.</source>
        <translation>Tjeneren gir ikke %1: den svarer «%2».</translation>
    </message>
    <message>
        <source>Open the address in a browser; correct it, or leave the picture out.</source>
        <translation>Åpne adressen i en nettleser; rett den, eller utelat bildet.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded: %2.</source>
        <translation>%1 kunne ikke lastes ned: %2.</translation>
    </message>
    <message>
        <source>Check the network and the address, then download again; what has come is kept.</source>
        <translation>Kontroller nettverket og adressen, og last ned på nytt; det som er kommet, beholdes.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2.</source>
        <translation>Filen på %1 er større enn %2.</translation>
    </message>
    <message>
        <source>Allow more with --max-bytes, or give a smaller picture.</source>
        <translation>Tillat mer med --max-bytes, eller gi et mindre bilde.</translation>
    </message>
    <message>
        <source>What is at %1 is no picture: %2.</source>
        <translation>Det som ligger på %1, er ikke noe bilde: %2.</translation>
    </message>
    <message>
        <source>Its category is &quot;%1&quot;, but %3 % of what looks like it is &quot;%2&quot;.</source>
        <translation>Kategorien er «%1», men %3 % av det som ligner, er «%2».</translation>
    </message>
    <message>
        <source>Correct the category, or mark it as right.</source>
        <translation>Rett kategorien, eller merk den som riktig.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model&apos;s config. Missing tensors: %1. Unexpected: %2. Of a wrong shape: %3. Of a wrong number format: %4.</source>
        <translation>Sjekkpunktet passer ikke til modellens konfigurasjon. Manglende tensorer: %1. Uventede: %2. Med feil form: %3. Med feil tallformat: %4.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: %1.</source>
        <translation>Det regulære uttrykket kan ikke forstås: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or look for plain text.</source>
        <translation>Rett det der, eller let etter vanlig tekst.</translation>
    </message>
    <message>
        <source>The catalog has no category &quot;%1&quot;.</source>
        <translation>Katalogen har ingen kategori «%1».</translation>
    </message>
    <message>
        <source>List the categories and write one as it stands there.</source>
        <translation>List opp kategoriene, og skriv en slik den står der.</translation>
    </message>
    <message>
        <source>Several categories are called &quot;%1&quot;: %2.</source>
        <translation>Flere kategorier heter «%1»: %2.</translation>
    </message>
    <message>
        <source>Write the whole path, with &quot; &gt; &quot; between the names.</source>
        <translation>Skriv hele stien, med « &gt; » mellom navnene.</translation>
    </message>
    <message>
        <source>There is a category &quot;%1&quot; already.</source>
        <translation>Det finnes allerede en kategori «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or say that the two become one (--merge).</source>
        <translation>Velg et annet navn, eller si at de to skal bli én (--merge).</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>Historikken har ikke noe trinn %1.</translation>
    </message>
    <message>
        <source>List the history again and choose a step from it.</source>
        <translation>List opp historikken på nytt, og velg et trinn fra den.</translation>
    </message>
    <message>
        <source>A name is wanted.</source>
        <translation>Det mangler et navn.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Skriv inn ett.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Det finnes allerede en med det navnet.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other one first.</source>
        <translation>Velg et annet navn, eller slett den andre først.</translation>
    </message>
    <message>
        <source>There is no such saved view.</source>
        <translation>Det finnes ingen slik lagret visning.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s views.</source>
        <translation>Velg en av katalogens visninger.</translation>
    </message>
    <message>
        <source>There is no such snapshot.</source>
        <translation>Det finnes ikke noe slikt øyeblikksbilde.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s snapshots.</source>
        <translation>Velg et av katalogens øyeblikksbilder.</translation>
    </message>
    <message>
        <source>HTML is left in &quot;%1&quot;; it reads &quot;%2&quot;.</source>
        <translation>Det er HTML igjen i «%1»; det leses «%2».</translation>
    </message>
    <message>
        <source>Turn it into plain text: under Checks, or with edit --plain-text.</source>
        <translation>Gjør det om til ren tekst: under Kontroller eller med edit --plain-text.</translation>
    </message>
    <message>
        <source>The catalog&apos;s folder is read-only: it can be looked at and not changed.</source>
        <translation>Katalogens mappe er skrivebeskyttet: Katalogen kan ses på, men ikke endres.</translation>
    </message>
    <message>
        <source>Copy the catalog to a folder that you may write to, and open it there.</source>
        <translation>Kopier katalogen til en mappe du kan skrive i, og åpne den der.</translation>
    </message>
    <message>
        <source>This place belongs to a catalog; writing here could destroy it.</source>
        <translation>Dette stedet hører til en katalog; å skrive her kan ødelegge den.</translation>
    </message>
    <message>
        <source>Choose a place outside the catalog, or its folder for exports: %1.</source>
        <translation>Velg et sted utenfor katalogen, eller mappen dens for eksport: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant; choose one of: %2.</source>
        <translation>Kanskje mente du %1; velg én av: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here.</source>
        <translation>«%1» er ikke tillatt her.</translation>
    </message>
    <message>
        <source>Choose one of: %2.</source>
        <translation>Velg én av: %2.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already.</source>
        <translation>Det finnes allerede en fil eller mappe med dette navnet.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: with --force on the command line.</source>
        <translation>Velg et annet navn, eller erstatt det som finnes: med --force på kommandolinjen.</translation>
    </message>
    <message>
        <source>Products of the catalog have their pictures in the folder that would be replaced.</source>
        <translation>Produkter i katalogen har bildene sine i mappen som ville blitt erstattet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>Another program has changed the catalog since it was opened.</source>
        <translation>Et annet program har endret katalogen siden den ble åpnet.</translation>
    </message>
    <message>
        <source>Open the catalog again.</source>
        <translation>Åpne katalogen på nytt.</translation>
    </message>
    <message>
        <source>There is no such field, but one of a similar name.</source>
        <translation>Feltet finnes ikke, men et med lignende navn gjør det.</translation>
    </message>
    <message>
        <source>The index names a file that is not in the model&apos;s own folder: &quot;%1&quot;.</source>
        <translation>Indeksen navngir en fil som ikke ligger i modellens egen mappe: «%1».</translation>
    </message>
    <message>
        <source>The prompt has a tag for a picture that is not given; pictures given: %1.</source>
        <translation>Ledeteksten har en merkelapp for et bilde som ikke er oppgitt; oppgitte bilder: %1.</translation>
    </message>
    <message>
        <source>Write one tag for each picture: &lt;|image_1|&gt;, &lt;|image_2|&gt; and so on.</source>
        <translation>Skriv én merkelapp for hvert bilde: &lt;|image_1|&gt;, &lt;|image_2|&gt; og så videre.</translation>
    </message>
    <message>
        <source>The prompt lacks the tag of a picture; pictures given: %1.</source>
        <translation>Ledeteksten mangler merkelappen for et bilde; oppgitte bilder: %1.</translation>
    </message>
    <message>
        <source>The folder holds a model already.</source>
        <translation>Mappen inneholder allerede en modell.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the model: with --force on the command line.</source>
        <translation>Velg en annen mappe, eller erstatt modellen: med --force på kommandolinjen.</translation>
    </message>
    <message>
        <source>The new model would be written over the one that it is made from.</source>
        <translation>Den nye modellen ville blitt skrevet over den som den lages av.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The adapter holds a tensor that %1 in its adapter_config.json does not cover.</source>
        <translation>Adapteren inneholder en tensor som %1 i adapter_config.json ikke omfatter.</translation>
    </message>
    <message>
        <source>Use the adapter_config.json that was written with the adapter.</source>
        <translation>Bruk den adapter_config.json som ble skrevet sammen med adapteren.</translation>
    </message>
    <message>
        <source>The adapter&apos;s tensor holds values that are infinite or undefined.</source>
        <translation>Tensoren i adapteren inneholder verdier som er uendelige eller udefinerte.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again, or choose an earlier checkpoint of its run.</source>
        <translation>Kopier eller last ned adapteren på nytt, eller velg et tidligere sjekkpunkt i kjøringen.</translation>
    </message>
    <message>
        <source>No next word can be chosen: what the model computes is infinite or undefined.</source>
        <translation>Det neste ordet kan ikke velges: det modellen beregner, er uendelig eller udefinert.</translation>
    </message>
    <message>
        <source>Try again without the adapter; otherwise download the model again, or convert it to float32.</source>
        <translation>Prøv igjen uten adapteren; last ellers ned modellen på nytt, eller konverter den til float32.</translation>
    </message>
    <message>
        <source>No category of the catalog has %1 different products; rows that share a code or a picture count as one.</source>
        <translation>Ingen kategori i katalogen har %1 forskjellige produkter; rader som deler en kode eller et bilde, teller som ett.</translation>
    </message>
    <message>
        <source>Choose a catalog with more products, or correct the codes and pictures that its rows share.</source>
        <translation>Velg en katalog med flere produkter, eller rett kodene og bildene som radene deler.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1, which is not known to come from an earlier export to this name.</source>
        <translation>Mappen er ikke tom: den inneholder %1, og det er ikke kjent at en tidligere eksport til dette navnet har skrevet det.</translation>
    </message>
    <message>
        <source>Choose another name, or move what is in the folder away. Exports of older versions left no note of what they wrote: delete such a folder yourself if it holds nothing else.</source>
        <translation>Velg et annet navn, eller flytt det som er i mappen. Eksporter fra eldre versjoner noterte ikke hva de skrev: slett en slik mappe selv hvis den ikke inneholder noe annet.</translation>
    </message>
    <message>
        <source>The folder holds %1, which belongs to no model or adapter and would be lost.</source>
        <translation>Mappen inneholder %1, som ikke hører til noen modell eller adapter og ville gått tapt.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Velg en ny eller en tom mappe.</translation>
    </message>
    <message>
        <source>This place belongs to a run; writing here could destroy it.</source>
        <translation>Dette stedet hører til en kjøring; å skrive her kan ødelegge den.</translation>
    </message>
    <message>
        <source>Choose a folder outside the run.</source>
        <translation>Velg en mappe utenfor kjøringen.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1.</source>
        <translation>Mappen er ikke tom: den inneholder %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or write the model beside what is there: with --force on the command line.</source>
        <translation>Velg en annen mappe, eller skriv modellen ved siden av det som finnes: med --force på kommandolinjen.</translation>
    </message>
    <message>
        <source>The prompt has the tag of a picture more than once.</source>
        <translation>Ledeteksten har merkelappen for et bilde mer enn én gang.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they are rounded.</source>
        <translation>Tensorer har et annet tallformat enn %2, som modellens konfigurasjon angir: %1. Der modellen regner i %2, blir de avrundet.</translation>
    </message>
    <message>
        <source>The model can be used as it is; convert it to %2 to have the same numbers in files and memory, or correct torch_dtype in config.json.</source>
        <translation>Modellen kan brukes som den er; konverter den til %2 for å ha de samme tallene i filer og minne, eller rett torch_dtype i config.json.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they take more memory than in the files.</source>
        <translation>Tensorer har et annet tallformat enn %2, som modellens konfigurasjon angir: %1. Der modellen regner i %2, tar de mer minne enn i filene.</translation>
    </message>
    <message>
        <source>The model can be used as it is; correct torch_dtype in config.json if it need not compute in %2.</source>
        <translation>Modellen kan brukes som den er; rett torch_dtype i config.json hvis den ikke trenger å regne i %2.</translation>
    </message>
    <message>
        <source>The model&apos;s index names this file, and it is not there.</source>
        <translation>Modellens indeks navngir denne filen, og den er ikke der.</translation>
    </message>
    <message>
        <source>Use the file that came with the model.</source>
        <translation>Bruk den filen som fulgte med modellen.</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>the number of a product</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Flere kolonner</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 til og med %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>a price&apos;s range</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 er tomt</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 passer til /%2/</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 inneholder «%2»</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>sagt av %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>endret: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ikke %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> eller </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions that must all hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>by %1, descending</source>
        <comment>how the products are sorted</comment>
        <translation>etter %1, synkende</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>how the products are sorted</comment>
        <translation>etter %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) by number</source>
        <translation>
            <numerusform>%Ln produkt etter nummer</numerusform>
            <numerusform>%Ln produkter etter nummer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a parenthesis has no partner</source>
        <translation>en parentes mangler sin make</translation>
    </message>
    <message>
        <source>a bracket has no partner</source>
        <translation>en hakeparentes mangler sin make</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>det er ingenting å gjenta</translation>
    </message>
    <message>
        <source>a count is over 1,000 or the wrong way round</source>
        <translation>et antall er over 1 000 eller står i feil rekkefølge</translation>
    </message>
    <message>
        <source>back-references are not supported</source>
        <translation>tilbakereferanser støttes ikke</translation>
    </message>
    <message>
        <source>a backslash stands before nothing known</source>
        <translation>en omvendt skråstrek står foran noe ukjent</translation>
    </message>
    <message>
        <source>a backslash stands before nothing</source>
        <translation>en omvendt skråstrek står til slutt</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>et område slutter før det begynner</translation>
    </message>
    <message>
        <source>no such class of characters is known</source>
        <translation>en slik tegnklasse er ikke kjent</translation>
    </message>
    <message>
        <source>look-aheads and look-behinds are not supported</source>
        <translation>se-fremover og se-bakover støttes ikke</translation>
    </message>
    <message>
        <source>what stands after (? is not known</source>
        <translation>det som står etter (?, er ikke kjent</translation>
    </message>
    <message>
        <source>the expression repeats too much</source>
        <translation>uttrykket gjentar for mye</translation>
    </message>
    <message>
        <source>it is no regular expression</source>
        <translation>det er ikke et regulært uttrykk</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>uttrykket er for langt</translation>
    </message>
    <message>
        <source>a category needs a name</source>
        <translation>en kategori trenger et navn</translation>
    </message>
    <message>
        <source>a category becomes another one of its own level</source>
        <translation>en kategori kan bare bli en annen på samme nivå</translation>
    </message>
    <message>
        <source>a number that is not negative is wanted, such as 590 or 1290.50</source>
        <translation>det trengs et tall som ikke er negativt, for eksempel 590 eller 1290.50</translation>
    </message>
    <message>
        <source>train, validation, test or nothing is wanted</source>
        <translation>det trengs train, validation, test eller ingenting</translation>
    </message>
    <message>
        <source>unreviewed, accepted, rejected or skipped is wanted</source>
        <translation>det trengs unreviewed, accepted, rejected eller skipped</translation>
    </message>
    <message>
        <source>a whole number from 0 to 5 is wanted</source>
        <translation>det trengs et helt tall fra 0 til 5</translation>
    </message>
    <message>
        <source>something to look for is wanted</source>
        <translation>det trengs noe å lete etter</translation>
    </message>
    <message>
        <source>a field that holds free text is wanted</source>
        <translation>det trengs et felt med fritekst</translation>
    </message>
    <message>
        <source>the expression has fewer groups in parentheses</source>
        <translation>uttrykket har færre grupper i parentes</translation>
    </message>
    <message>
        <source>a number is wanted, such as 100, &gt;500, 100..500 or 500..</source>
        <translation>det trengs et tall, som 100, &gt;500, 100..500 eller 500..</translation>
    </message>
    <message>
        <source>model, person, a run such as model:run-3, or a name is wanted</source>
        <translation>det trengs model, person, en kjøring som model:run-3 eller et navn</translation>
    </message>
    <message>
        <source>a day is wanted, such as today, 2026-11-01, &gt;2026-11-01 or 2026-11-01..2026-11-30</source>
        <translation>det trengs en dag, som today, 2026-11-01, &gt;2026-11-01 eller 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>it is no UTF-8</source>
        <translation>det er ikke UTF-8</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>denne parentesen lukker ingenting</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>det er for mange parenteser inni hverandre</translation>
    </message>
    <message>
        <source>something is wanted before OR</source>
        <translation>det trengs noe foran OR</translation>
    </message>
    <message>
        <source>something is wanted after OR</source>
        <translation>det trengs noe etter OR</translation>
    </message>
    <message>
        <source>something is wanted before AND</source>
        <translation>det trengs noe foran AND</translation>
    </message>
    <message>
        <source>something is wanted after AND</source>
        <translation>det trengs noe etter AND</translation>
    </message>
    <message>
        <source>something is wanted after NOT</source>
        <translation>det trengs noe etter NOT</translation>
    </message>
    <message>
        <source>there are more than 1000 conditions</source>
        <translation>det er mer enn 1000 vilkår</translation>
    </message>
    <message>
        <source>write sort:-price for the highest first</source>
        <translation>skriv sort:-price for de høyeste først</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>denne parentesen blir aldri lukket</translation>
    </message>
    <message>
        <source>this regular expression is never closed</source>
        <translation>dette regulære uttrykket blir aldri lukket</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>dette anførselstegnet blir aldri lukket</translation>
    </message>
    <message>
        <source>a number of stars from 0 to 5 is wanted</source>
        <translation>et antall stjerner fra 0 til 5 er ønsket</translation>
    </message>
    <message>
        <source>a range begins with its smaller number</source>
        <translation>et område begynner med det minste tallet</translation>
    </message>
    <message>
        <source>a range begins with its earlier day</source>
        <translation>et område begynner med den tidligste dagen</translation>
    </message>
    <message>
        <source>there is a file or link of this name</source>
        <translation>det finnes en fil eller lenke med dette navnet</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>ingen tilgang</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>det er ikke en fil</translation>
    </message>
    <message>
        <source>there are too many columns to sort by</source>
        <translation>det er for mange kolonner å sortere etter</translation>
    </message>
    <message>
        <source>a further column&apos;s name ends with a quotation mark and a colon</source>
        <translation>navnet på en annen kolonne slutter med et anførselstegn og et kolon</translation>
    </message>
    <message>
        <source>it can be read in two ways; write thousands without a sign between them and decimals after a point, such as 1290 or 1.29</source>
        <translation>det kan leses på to måter; skriv tusener uten skilletegn og desimaler etter punktum, for eksempel 1290 eller 1.29</translation>
    </message>
    <message>
        <source>a price without its currency is wanted here</source>
        <translation>det trengs en pris uten valuta her</translation>
    </message>
    <message>
        <source>its currency is not that of the product: leave it out, or change the product&apos;s currency as well</source>
        <translation>valutaen er ikke produktets: utelat den, eller endre også produktets valuta</translation>
    </message>
    <message>
        <source>all prices of a product are in one currency</source>
        <translation>alle priser på et produkt er i én valuta</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is wanted</source>
        <translation>det trengs en andel fra 0 til 1</translation>
    </message>
    <message>
        <source>the shares must add up to 1</source>
        <translation>andelene må til sammen bli 1</translation>
    </message>
    <message>
        <source>the model has nothing that this tensor belongs to</source>
        <translation>modellen har ingenting som denne tensoren hører til</translation>
    </message>
    <message>
        <source>a regular expression ends before this</source>
        <translation>et regulært uttrykk slutter foran dette</translation>
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
    <message>
        <source>Nothing is running. Choose the recipe and press Start.</source>
        <translation>Ingenting kjører. Velg oppskriften og trykk Start.</translation>
    </message>
    <message>
        <source>evaluating before the first step: %1 of %2</source>
        <translation>evaluerer før det første trinnet: %1 av %2</translation>
    </message>
    <message>
        <source>The training could not begin.</source>
        <translation>Treningen kunne ikke begynne.</translation>
    </message>
</context>
<context>
    <name>StatisticsContent</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 %</source>
        <translation>
            <numerusform>%Ln produkt, %1 %</numerusform>
            <numerusform>%Ln produkter, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(ingen valuta)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Pris i %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 og mer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>prices</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 piksler</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 til %2 piksler</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Høyde</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksler</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>Width of 300 to 319 pixels: 4 products</comment>
        <translation>%1 på %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, split: number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle produkter</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>(ingen kategori)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AdviceDialog</name>
    <message>
        <source>Category advisor</source>
        <translation>Kategorirådgiver</translation>
    </message>
    <message>
        <source>The categories need no tidying up: no placeholders, no double spellings, and none that is rare or looks like another.</source>
        <translation>Kategoriene trenger ingen opprydding: ingen plassholdere, ingen doble skrivemåter og ingen som er sjelden eller ligner en annen.</translation>
    </message>
    <message>
        <source>How the categories could be tidied up, by their names and by what the pictures look like. What is accepted here is one step that can be undone.</source>
        <translation>Hvordan kategoriene kan ryddes opp, etter navnene og etter hvordan bildene ser ut. Det som godtas her, er ett trinn som kan angres.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln produkt endres</numerusform>
            <numerusform>%Ln produkter endres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how certain a proposal is</extracomment>
        <translation>%1 % sikkert</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Velg &amp;alle</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Godta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) get another category</source>
        <translation>
            <numerusform>%Ln produkt får en annen kategori</numerusform>
            <numerusform>%Ln produkter får en annen kategori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BarChart</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 av %2 vist</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionDialog</name>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ikke noe bilde</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Laster …</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>Velg mappen til en modell</translation>
    </message>
    <message>
        <source>Loading the model and looking at the picture …</source>
        <translation>Laster modellen og ser på bildet …</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 s</source>
        <translation>
            <numerusform>%n token på %1 s</numerusform>
            <numerusform>%n tokener på %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Lag &amp;bildetekst</translation>
    </message>
    <message>
        <source>Try a caption</source>
        <translation>Prøv en bildetekst</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>Ma&amp;ppe …</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Ledetekst</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Ledetekst</translation>
    </message>
    <message>
        <source>&amp;What the model says</source>
        <translation>&amp;Hva modellen sier</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Hva modellen sier</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ennå.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>L&amp;ukk</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionSelectedDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Kjøring</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Lag &amp;bildetekst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Caption the selected products</source>
        <translation>Lag bildetekst til de valgte produktene</translation>
    </message>
    <message>
        <source>This catalog has no run with a checkpoint yet. Fine-tune a model first.</source>
        <translation>Denne katalogen har ingen kjøring med et sjekkpunkt ennå. Finjuster en modell først.</translation>
    </message>
    <message numerus="yes">
        <source>What a run learned is written as the caption of %Ln product(s), marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</source>
        <translation>
            <numerusform>Det en kjøring har lært, skrives som bildetekst for %Ln produkt, merket som modellens. Det er ett trinn som kan angres; når det stoppes, beholdes bildetekstene så langt.</numerusform>
            <numerusform>Det en kjøring har lært, skrives som bildetekst for %Ln produkter, merket som modellens. Det er ett trinn som kan angres; når det stoppes, beholdes bildetekstene så langt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjøring</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionTrial</name>
    <message>
        <source>&amp;Try a caption …</source>
        <translation>&amp;Prøv en bildetekst …</translation>
    </message>
    <message>
        <source>See what a model says about the current product&apos;s picture</source>
        <translation>Se hva en modell sier om bildet av det gjeldende produktet</translation>
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
    <message>
        <source>Missing: %1</source>
        <comment>words of a caption</comment>
        <translation>Mangler: %1</translation>
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
        <source>S&amp;ort by</source>
        <translation>S&amp;orter etter</translation>
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
        <source>Products appear here as they come.</source>
        <translation>Produktene vises her etter hvert som de kommer.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CategoriesDialog</name>
    <message>
        <source>Select one category to rename or move it, or several of one level to make them one. What is below a category comes along, and every change can be undone.</source>
        <translation>Velg én kategori for å gi den nytt navn eller flytte den, eller flere på samme nivå for å gjøre dem til én. Det som ligger under en kategori, følger med, og hver endring kan angres.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>New name of the category</source>
        <translation>Kategoriens nye navn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Category that the others become</source>
        <translation>Kategori som de andre blir til</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå sammen</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Under</translation>
    </message>
    <message>
        <source>New parent of the category</source>
        <translation>Kategoriens nye overordnede</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Flytt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>No category is selected.</source>
        <translation>Ingen kategori er valgt.</translation>
    </message>
    <message numerus="yes">
        <source>renaming or moving it changes %Ln product(s)</source>
        <translation>
            <numerusform>nytt navn eller flytting endrer %Ln produkt</numerusform>
            <numerusform>nytt navn eller flytting endrer %Ln produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Only categories of one level can be merged.</source>
        <translation>Bare kategorier på samme nivå kan slås sammen.</translation>
    </message>
    <message numerus="yes">
        <source>There is a category “%1” already: %Ln product(s) move into it. This can be undone.</source>
        <translation>
            <numerusform>Det finnes allerede en kategori «%1»: %Ln produkt flyttes dit. Dette kan angres.</numerusform>
            <numerusform>Det finnes allerede en kategori «%1»: %Ln produkter flyttes dit. Dette kan angres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) move into “%1”. This can be undone.</source>
        <translation>
            <numerusform>%Ln produkt flyttes til «%1». Dette kan angres.</numerusform>
            <numerusform>%Ln produkter flyttes til «%1». Dette kan angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Kategoritre</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChartFrame</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Forstørr</translation>
    </message>
    <message>
        <source>Save as &amp;PNG …</source>
        <translation>Lagre som &amp;PNG …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Lagre som P&amp;DF …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Lagre som &amp;CSV …</translation>
    </message>
    <message>
        <source>Save or enlarge this chart</source>
        <translation>Lagre eller forstørr dette diagrammet</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Hva diagrammet viser</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CheckCard</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produkt</numerusform>
            <numerusform>%Ln produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Show these products in the catalog</source>
        <translation>Vis disse produktene i katalogen</translation>
    </message>
    <message>
        <source>Compare side by side …</source>
        <translation>Sammenlign side om side …</translation>
    </message>
    <message>
        <source>Resolve all</source>
        <translation>Løs alle</translation>
    </message>
    <message>
        <source>Resolve all: %1</source>
        <translation>Løs alle: %1</translation>
    </message>
    <message>
        <source>All of them are fine as they are; this can be undone</source>
        <translation>Alle er i orden som de er; dette kan angres</translation>
    </message>
    <message>
        <source>Turn into plain text</source>
        <translation>Gjør om til ren tekst</translation>
    </message>
    <message>
        <source>Write the texts of all of them as they read without HTML; this can be undone</source>
        <translation>Skriver tekstene til alle slik de leses uten HTML; dette kan angres</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksPanel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Ikke kontrollert ennå</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Ingenting å se på</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Hva kontrollene fant</translation>
    </message>
    <message>
        <source>Check the catalog after an import or an edit: only what is new or has changed is looked at again. What is fine as it is can be resolved and stays away.</source>
        <translation>Kontroller katalogen etter en import eller en redigering: bare det som er nytt eller endret, ses på igjen. Det som er i orden som det er, kan løses og holder seg borte.</translation>
    </message>
    <message>
        <source>Check the catalog</source>
        <translation>Kontroller katalogen</translation>
    </message>
    <message>
        <source>No open findings: %1</source>
        <translation>Ingen åpne funn: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksRoom</name>
    <message>
        <source>Ch&amp;ecks</source>
        <translation>&amp;Kontroller</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Hva kontrollene fant</translation>
    </message>
    <message numerus="yes">
        <source>HTML became plain text in %Ln product(s); this can be undone</source>
        <translation>
            <numerusform>HTML ble ren tekst i %Ln produkt; dette kan angres</numerusform>
            <numerusform>HTML ble ren tekst i %Ln produkter; dette kan angres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) resolved; this can be undone</source>
        <translation>
            <numerusform>%Ln funn avklart; dette kan angres</numerusform>
            <numerusform>%Ln funn avklart; dette kan angres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ColumnForm</name>
    <message>
        <source>— none —</source>
        <translation>— ingen —</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Hvilken kolonne som fyller hvilket felt. Kolonner som ikke fyller noe, beholdes som flere kolonner.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Kolonne for %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
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
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DifferencesModel</name>
    <message>
        <source>Further columns</source>
        <translation>Flere kolonner</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>Løste funn</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a product</comment>
        <translation>lagt til</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a product</comment>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ingen tittel)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicateCard</name>
    <message>
        <source>(no title)</source>
        <translation>(ingen tittel)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 piksler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>%Ln felt fylt ut</numerusform>
            <numerusform>%Ln felt fylt ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>of a duplicate: is kept</comment>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <comment>of a duplicate: goes</comment>
        <translation>Avvises</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesModel</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 stay</source>
        <extracomment>of a group of duplicates; %1 how many of them stay</extracomment>
        <translation>
            <numerusform>%Ln produkt, %1 blir</numerusform>
            <numerusform>%Ln produkter, %1 blir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates among the pictures that the checks have looked at.</source>
        <translation>Ingen duplikater blant bildene som kontrollene har sett på.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln gruppe</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be rejected</source>
        <translation>
            <numerusform>%Ln produkt ville bli avvist</numerusform>
            <numerusform>%Ln produkter ville bli avvist</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>To the overview of the checks</source>
        <translation>Til oversikten over kontrollene</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behold</translation>
    </message>
    <message>
        <source>the largest picture</source>
        <translation>det største bildet</translation>
    </message>
    <message>
        <source>the most complete row</source>
        <translation>den mest fullstendige raden</translation>
    </message>
    <message>
        <source>the one imported first</source>
        <translation>den som ble importert først</translation>
    </message>
    <message>
        <source>Which of the duplicates to keep</source>
        <translation>Hvilket av duplikatene som skal beholdes</translation>
    </message>
    <message>
        <source>A product that somebody accepted stays before all others</source>
        <translation>Et produkt som noen har godkjent, beholdes framfor alle andre</translation>
    </message>
    <message>
        <source>&amp;Nearly the same pictures too</source>
        <translation>&amp;Nesten like bilder også</translation>
    </message>
    <message>
        <source>Si&amp;zes of one product stay</source>
        <translation>&amp;Størrelser av ett produkt blir</translation>
    </message>
    <message>
        <source>Rows of one product for its sizes and colours may share a picture</source>
        <translation>Rader for ett produkts størrelser og farger kan dele et bilde</translation>
    </message>
    <message>
        <source>&amp;Reject the others here</source>
        <translation>&amp;Avvis de andre her</translation>
    </message>
    <message>
        <source>Reject the others in &amp;all groups</source>
        <translation>Avvis de andre i a&amp;lle grupper</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>Ett trinn, som kan angres</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Grupper av duplikater</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) are sizes and colours of one product, which stay as they are.</source>
        <translation>
            <numerusform>Den eneste gruppen (%Ln) er størrelser og farger av ett produkt, som blir som de er.</numerusform>
            <numerusform>Alle %Ln gruppene er størrelser og farger av ett produkt, som blir som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>&amp;Vis dem</translation>
    </message>
    <message>
        <source>List sizes and colours of one product too</source>
        <translation>List også størrelser og farger av ett produkt</translation>
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
    <message>
        <source>“%1” is there already. Exporting replaces it.</source>
        <translation>“%1” finnes allerede. Eksporten erstatter den.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rstatt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>&amp;Alle (%Ln)</numerusform>
            <numerusform>&amp;Alle (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ound by the search (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>Fu&amp;nnet av søket (%Ln)</numerusform>
            <numerusform>Fu&amp;nnet av søket (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>Va&amp;lgt (%Ln)</numerusform>
            <numerusform>Va&amp;lgte (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already and is not replaced. Choose another name or an empty folder.</source>
        <translation>“%1” finnes allerede og erstattes ikke. Velg et annet navn eller en tom mappe.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it, with the folder of its pictures.</source>
        <translation>“%1” finnes allerede. Eksporten erstatter den, sammen med mappen med bildene.</translation>
    </message>
    <message>
        <source>TSV table: columns parted by tabs</source>
        <translation>TSV-tabell: kolonner skilt med tabulatorer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetPanel</name>
    <message>
        <source>Counting …</source>
        <translation>Teller …</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Fasetter</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Tøm</translation>
    </message>
    <message>
        <source>Take every choice in this panel out of the search</source>
        <translation>Ta alle valg i dette panelet ut av søket</translation>
    </message>
    <message>
        <source>The search is not understood.</source>
        <translation>Søket kan ikke forstås.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetTree</name>
    <message>
        <source>Facets</source>
        <translation>Fasetter</translation>
    </message>
    <message>
        <source>Click a value to find its products, Alt-click to leave them out.</source>
        <translation>Klikk på en verdi for å finne produktene, Alt-klikk for å utelate dem.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>values of a facet that are listed, of how many there are</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>values of a facet</comment>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>values of a facet</comment>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many products of a value the search finds, of how many there are</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln value(s)</source>
        <extracomment>a facet such as &quot;Brand&quot;, or the button below it, read out: %1 its name, %2 how many values are listed</extracomment>
        <translation>
            <numerusform>%1, %2 av %Ln verdi</numerusform>
            <numerusform>%1, %2 av %Ln verdier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %Ln produkt</numerusform>
            <numerusform>%1, %Ln produkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name, %2 how many products the search finds</extracomment>
        <translation>
            <numerusform>%1, %2 av %Ln produkt</numerusform>
            <numerusform>%1, %2 av %Ln produkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FidelityDialog</name>
    <message>
        <source>How near the sample is</source>
        <translation>Hvor nær eksempelet er</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</source>
        <translation>
            <numerusform>%Ln produkt som ligner «%1». En avstand på 0 er samme fordeling, 1 har ingenting felles; under %2 regnes som nær.</numerusform>
            <numerusform>%Ln produkter som ligner «%1». En avstand på 0 er samme fordeling, 1 har ingenting felles; under %2 regnes som nær.</numerusform>
        </translation>
    </message>
    <message>
        <source>No title and no picture of the source is in the sample.</source>
        <translation>Ingen tittel og ikke noe bilde fra kilden er i eksempelet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have a title or a picture of the source.</source>
        <translation>
            <numerusform>%Ln produkt har en tittel eller et bilde fra kilden.</numerusform>
            <numerusform>%Ln produkter har en tittel eller et bilde fra kilden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No product comes too near to a real one.</source>
        <translation>Ingen produkter kommer for nær et virkelig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) come too near to a real one: the whole report names them.</source>
        <translation>
            <numerusform>%Ln produkt kommer for nær et virkelig: den fullstendige rapporten nevner det.</numerusform>
            <numerusform>%Ln produkter kommer for nær et virkelig: den fullstendige rapporten nevner dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Distances of the fields</source>
        <translation>Feltenes avstander</translation>
    </message>
    <message>
        <source>Distributions of the selected field in both catalogs</source>
        <translation>Fordelinger av det valgte feltet i begge kataloger</translation>
    </message>
    <message>
        <source>&amp;Open the whole report</source>
        <translation>&amp;Åpne hele rapporten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>Tittelens lengde</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Bildets bredde</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Bildets høyde</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>Bildets format</translation>
    </message>
    <message>
        <source>close</source>
        <comment>distance</comment>
        <translation>nær</translation>
    </message>
    <message>
        <source>near</source>
        <comment>distance</comment>
        <translation>i nærheten</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>distance</comment>
        <translation>langt unna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>% of the products up to a value</source>
        <translation>% av produktene opp til en verdi</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>% of the products</source>
        <translation>% av produktene</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>distance</comment>
        <translation>tilfeldig</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FieldNameHint</name>
    <message>
        <source>Write it so in the search</source>
        <translation>Skriv det slik i søket</translation>
    </message>
    <message>
        <source>In a search, this field is called:</source>
        <translation>I et søk heter dette feltet:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindingsList</name>
    <message numerus="yes">
        <source>%Ln of the selected product(s)</source>
        <translation>
            <numerusform>%Ln av det valgte produktet</numerusform>
            <numerusform>%Ln av de valgte produktene</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Gjenåpne</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Løs</translation>
    </message>
    <message>
        <source>Reopen: %1</source>
        <translation>Gjenåpne: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Løs: %1</translation>
    </message>
    <message>
        <source>Count this as open again</source>
        <translation>Regn dette som åpent igjen</translation>
    </message>
    <message>
        <source>Seen to, or fine as it is: no check mentions it any more</source>
        <translation>Sett på, eller i orden som det er: ingen kontroll nevner det mer</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (resolved): %2</source>
        <extracomment>a check&apos;s name, and what it found; somebody has seen to it</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (løst): %2</translation>
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
        <translation>Historikk</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historikk for</translation>
    </message>
    <message>
        <source>The selected product</source>
        <translation>Det valgte produktet</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>Hele katalogen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Gå til denne tilstanden</translation>
    </message>
    <message>
        <source>Undo everything after the selected step, or redo everything up to it</source>
        <translation>Angre alt etter det valgte trinnet, eller gjør om alt fram til det</translation>
    </message>
    <message>
        <source>Select a product to see what was changed in it.</source>
        <translation>Velg et produkt for å se hva som er endret i det.</translation>
    </message>
    <message>
        <source>Select a single product to see what was changed in it.</source>
        <translation>Velg ett enkelt produkt for å se hva som er endret i det.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (angret)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ingenting)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lagt til: %1</translation>
    </message>
    <message>
        <source>a source</source>
        <comment>who made a step: an import brought it</comment>
        <translation>en kilde</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modell %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportChanges</name>
    <message>
        <source>The values that the import would change, before it does</source>
        <translation>Verdiene som importen ville endre, før den gjør det</translation>
    </message>
    <message>
        <source>Comparing with the catalog …</source>
        <translation>Sammenligner med katalogen …</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 unreadable rows</source>
        <translation>Rader: %1 nye, %2 endret, %3 uendret, %4 uleselige</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Hva importen ville endre</translation>
    </message>
    <message>
        <source>Values that would change</source>
        <translation>Verdier som ville bli endret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of products that are there already. What a person edited stays as it is.</source>
        <translation>
            <numerusform>%Ln verdi av produkter som allerede er der. Det noen har redigert, blir som det er.</numerusform>
            <numerusform>%Ln verdier av produkter som allerede er der. Det noen har redigert, blir som det er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>S&amp;how changes …</source>
        <translation>Vis end&amp;ringer …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemer</numerusform>
        </translation>
    </message>
    <message>
        <source>Further ones are not listed.</source>
        <translation>Flere er ikke listet opp.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
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
        <source>First rows of the source</source>
        <translation>Kildens første rader</translation>
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
    <message>
        <source>A&amp;dd every row as a new product, also those that are there already</source>
        <translation>L&amp;egg til hver rad som nytt produkt, også de som allerede er der</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln ro&amp;w(s):</source>
        <translation>
            <numerusform>den første ra&amp;den:</numerusform>
            <numerusform>de første %Ln ra&amp;dene:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as for the last source with these columns</source>
        <translation>Satt som for den forrige kilden med disse kolonnene</translation>
    </message>
    <message>
        <source>No column is taken as title</source>
        <translation>Ingen kolonne fyller tittelen</translation>
    </message>
    <message>
        <source>A name stands twice in the header; the later column is called: %1</source>
        <translation>Et navn står to ganger i overskriften; den senere kolonnen heter: %1</translation>
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
    <name>vitrine::ui::Labelling</name>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Finn og &amp;erstatt …</translation>
    </message>
    <message>
        <source>Replace text in many products, after a look at what would change</source>
        <translation>Erstatt tekst i mange produkter, etter et blikk på hva som ville endres</translation>
    </message>
    <message>
        <source>Rename, merge and move categories</source>
        <translation>Gi kategorier nytt navn, slå dem sammen og flytt dem</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historikk</translation>
    </message>
    <message>
        <source>What was changed, in a product and in the catalog</source>
        <translation>Hva som er endret, i et produkt og i katalogen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Taster</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle taster på ett ark</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Erstatter</translation>
    </message>
    <message numerus="yes">
        <source>Text was replaced in %Ln product(s)</source>
        <translation>
            <numerusform>Tekst er erstattet i %Ln produkt</numerusform>
            <numerusform>Tekst er erstattet i %Ln produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Category &amp;tree …</source>
        <translation>&amp;Kategoritre …</translation>
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
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>Importert: %1 nye, %2 endret, %3 uendret, %4 avvist</translation>
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
    <message>
        <source>Splits assigned; a random division would have leaked nothing</source>
        <translation>Deler er tildelt; en tilfeldig fordeling ville ikke ha lekket noe</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Fasetter</translation>
    </message>
    <message>
        <source>Show or hide what the catalog holds, value by value</source>
        <translation>Vis eller skjul hva katalogen inneholder, verdi for verdi</translation>
    </message>
    <message>
        <source>S&amp;napshots …</source>
        <translation>Ø&amp;yeblikksbilder …</translation>
    </message>
    <message>
        <source>Remember what the catalog is like, see what has changed, or go back</source>
        <translation>Husk hvordan katalogen er, se hva som er endret, eller gå tilbake</translation>
    </message>
    <message>
        <source>Caption the selected products …</source>
        <translation>Lag bildetekst til de valgte produktene …</translation>
    </message>
    <message>
        <source>Write what a run says of the selected products&apos; pictures as their captions</source>
        <translation>Skriv det en kjøring sier om bildene av de valgte produktene, som bildetekst</translation>
    </message>
    <message>
        <source>Your &amp;name …</source>
        <translation>Ditt &amp;navn …</translation>
    </message>
    <message>
        <source>The name that is kept with what you change</source>
        <translation>Navnet som lagres sammen med det du endrer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>It is kept with every value that you change, so that “source:” finds it.</source>
        <translation>Det lagres med hver verdi du endrer, slik at «source:» finner den.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Captioning with %1</source>
        <translation>Lager bildetekster med %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) captioned</source>
        <translation>
            <numerusform>%Ln produkt har fått bildetekst</numerusform>
            <numerusform>%Ln produkter har fått bildetekst</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Gjennomgang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to download</source>
        <translation>
            <numerusform>%Ln bilde å laste ned</numerusform>
            <numerusform>%Ln bilder å laste ned</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only) — Vitrine</source>
        <translation>%1 (skrivebeskyttet) — Vitrine</translation>
    </message>
    <message>
        <source>O&amp;pen folder</source>
        <translation>Å&amp;pne mappen</translation>
    </message>
    <message>
        <source>Show what was exported in the file manager</source>
        <translation>Vis det som ble eksportert, i filbehandleren</translation>
    </message>
    <message>
        <source>A run is using this catalog. Stop it in the Train room first.</source>
        <translation>En kjøring bruker denne katalogen. Stopp den først under Trening.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ModelHint</name>
    <message>
        <source>%1 of weights, %2</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 the number format of the model&apos;s weights as files name it: &quot;BF16&quot;</extracomment>
        <translation>%1 vekter, %2</translation>
    </message>
    <message>
        <source>%1 as %2, as its config says</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 a number format: &quot;bfloat16&quot;</extracomment>
        <translation>%1 som %2, slik konfigurasjonen sier</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OutsideFolders</name>
    <message numerus="yes">
        <source>%1 — %Ln row(s)</source>
        <translation>
            <numerusform>%1 — %Ln rad</numerusform>
            <numerusform>%1 — %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders outside the source&apos;s own</source>
        <translation>Mapper utenfor kildens egen</translation>
    </message>
    <message>
        <source>Pictures in these folders lie o&amp;utside the source&apos;s own. Only folders that are ticked are read:</source>
        <translation>Bilder i disse mappene ligger &amp;utenfor kildens egen. Bare mapper som er krysset av, leses:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PictureDownload</name>
    <message>
        <source>&amp;Download pictures</source>
        <translation>&amp;Last ned bilder</translation>
    </message>
    <message>
        <source>Fetch the pictures of products that name an address on the network</source>
        <translation>Hent bildene til produkter som oppgir en adresse på nettet</translation>
    </message>
    <message>
        <source>Downloading pictures</source>
        <translation>Laster ned bilder</translation>
    </message>
    <message>
        <source>Downloaded %1 of %2 pictures; %3 could not be had</source>
        <translation>Lastet ned %1 av %2 bilder; %3 var ikke å få</translation>
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
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Words separated by commas</source>
        <translation>Ord atskilt med komma</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Hva modellen skal si om dette bildet, i stedet for oppskriftens svarmal</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(flere verdier)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>Said by the model of run %1</source>
        <translation>Sagt av modellen i kjøring %1</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Satt av %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::QuickTagsDialog</name>
    <message>
        <source>Quick tags</source>
        <translation>Hurtigstikkord</translation>
    </message>
    <message>
        <source>In the grid, the keys 1 to 9 give the selected products these tags, or take them away where all of them have the tag.</source>
        <translation>I rutenettet gir tastene 1 til 9 de valgte produktene disse stikkordene, eller tar dem bort der alle har stikkordet.</translation>
    </message>
    <message>
        <source>Tag of the key %1</source>
        <translation>Stikkord for tasten %1</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReadingForm</name>
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
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>En mappe med bilder</translation>
    </message>
    <message>
        <source>%1 (Western Europe)</source>
        <translation>%1 (Vest-Europa)</translation>
    </message>
    <message>
        <source>%1 (Central Europe)</source>
        <translation>%1 (Sentral-Europa)</translation>
    </message>
    <message>
        <source>%1 (Cyrillic)</source>
        <translation>%1 (kyrillisk)</translation>
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
        <source>vertical bar</source>
        <translation>loddrett strek</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Gjenkjent: %1</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Gjenkjenn</translation>
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
        <source>E&amp;ncoding</source>
        <translation>Teg&amp;nkoding</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>Choose another one where letters look wrong in the first rows.</source>
        <translation>Velg en annen hvis bokstaver i de første radene ser feil ut.</translation>
    </message>
    <message>
        <source>Columns parted &amp;by</source>
        <translation>K&amp;olonner skilt av</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Kolonner skilt av</translation>
    </message>
    <message>
        <source>Prices written &amp;like</source>
        <translation>Priser skrevet &amp;som</translation>
    </message>
    <message>
        <source>Prices written like</source>
        <translation>Priser skrevet som</translation>
    </message>
    <message>
        <source>Decides what 1.290 and 1,290 mean; other prices say it themselves.</source>
        <translation>Avgjør hva 1.290 og 1,290 betyr; andre priser sier det selv.</translation>
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
    <message>
        <source>Base weights</source>
        <translation>Grunnmodellens vekter</translation>
    </message>
    <message>
        <source>LoRA adapter, quantised base (QLoRA)</source>
        <translation>LoRA-adapter, kvantisert grunnmodell (QLoRA)</translation>
    </message>
    <message>
        <source>4 bits (NF4)</source>
        <translation>4 bit (NF4)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bit</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Finn og erstatt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Finn</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Tekst å finne</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Erstatt &amp;med</translation>
    </message>
    <message>
        <source>Text that takes its place</source>
        <translation>Tekst som kommer i stedet</translation>
    </message>
    <message>
        <source>With a regular expression, $1 to $9 stand for its groups and $&amp; for all that was found.</source>
        <translation>I et regulært uttrykk står $1 til $9 for gruppene og $&amp; for alt som ble funnet.</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulært &amp;uttrykk</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Skill mellom store og små bokstaver</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>F&amp;iltered: those that the search finds</source>
        <translation>F&amp;iltrerte: de som søket finner</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <translation>
            <numerusform>&amp;Valgte (%Ln)</numerusform>
            <numerusform>&amp;Valgte (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hva som ville endres</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstatt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What was found stays as it is.</source>
        <translation>Det som ble funnet, forblir som det er.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ingenting ble funnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln verdi endres</numerusform>
            <numerusform>%Ln verdier endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln product(s)</source>
        <translation>
            <numerusform>i %Ln produkt</numerusform>
            <numerusform>i %Ln produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>de første %1 vises</translation>
    </message>
    <message>
        <source>What would change is listed here before anything is done.</source>
        <translation>Her vises det som ville endres, før noe gjøres.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReviewCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godkjenn</translation>
    </message>
    <message>
        <source>The selected products are right as they are</source>
        <translation>De valgte produktene er riktige som de er</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Avvis</translation>
    </message>
    <message>
        <source>The selected products are not to be trained on</source>
        <translation>De valgte produktene skal ikke trenes på</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Hopp over</translation>
    </message>
    <message>
        <source>Decide about the selected products later</source>
        <translation>Bestem deg om de valgte produktene senere</translation>
    </message>
    <message>
        <source>Take the &amp;verdict back</source>
        <translation>&amp;Ta vurderingen tilbake</translation>
    </message>
    <message>
        <source>The selected products are unreviewed again</source>
        <translation>De valgte produktene er ikke gjennomgått igjen</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Ingen stjerner</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n stjerne</numerusform>
            <numerusform>%n stjerner</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag &amp;%1</source>
        <translation>Stikkord &amp;%1</translation>
    </message>
    <message>
        <source>No quick tag has this number</source>
        <translation>Ingen hurtigstikkord har dette nummeret</translation>
    </message>
    <message>
        <source>Tag &amp;%1: %2</source>
        <translation>Stikkord &amp;%1: %2</translation>
    </message>
    <message>
        <source>Add the tag to the selected products, or take it away where all of them have it</source>
        <translation>Gi de valgte produktene stikkordet, eller ta det bort der alle har det</translation>
    </message>
    <message>
        <source>&amp;Quick tags …</source>
        <translation>Hurtig&amp;stikkord …</translation>
    </message>
    <message>
        <source>Choose the tags that the keys 1 to 9 give</source>
        <translation>Velg stikkordene som tastene 1 til 9 gir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>Put the cursor into the first field of the details</source>
        <translation>Sett markøren i det første feltet i detaljene</translation>
    </message>
    <message>
        <source>Ne&amp;xt product</source>
        <translation>Ne&amp;ste produkt</translation>
    </message>
    <message>
        <source>&amp;Previous product</source>
        <translation>&amp;Forrige produkt</translation>
    </message>
    <message>
        <source>&amp;Next unreviewed</source>
        <translation>&amp;Neste ikke gjennomgåtte</translation>
    </message>
    <message>
        <source>Go to the next product that nobody has reviewed</source>
        <translation>Gå til det neste produktet som ingen har gjennomgått</translation>
    </message>
    <message>
        <source>All products that the search finds are reviewed.</source>
        <translation>Alle produktene som søket finner, er gjennomgått.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunSaving</name>
    <message>
        <source>Save what the selected run has learned, without the base model</source>
        <translation>Lagre det den valgte kjøringen har lært, uten grunnmodellen</translation>
    </message>
    <message>
        <source>Save &amp;adapter as …</source>
        <translation>Lagre &amp;adapter som …</translation>
    </message>
    <message>
        <source>Save what the selected run has learned as one model that needs no other</source>
        <translation>Lagre det den valgte kjøringen har lært, som én modell som ikke trenger noen annen</translation>
    </message>
    <message>
        <source>Save &amp;model as …</source>
        <translation>Lagre &amp;modell som …</translation>
    </message>
    <message>
        <source>Save merged &amp;model as …</source>
        <translation>Lagre sammenslått &amp;modell som …</translation>
    </message>
    <message>
        <source>Select a run in the Train room first.</source>
        <translation>Velg først en kjøring under Trening.</translation>
    </message>
    <message>
        <source>The selected run cannot be read.</source>
        <translation>Den valgte kjøringen kan ikke leses.</translation>
    </message>
    <message>
        <source>The selected run has no finished checkpoint yet.</source>
        <translation>Den valgte kjøringen har ikke noe ferdig sjekkpunkt ennå.</translation>
    </message>
    <message>
        <source>The selected run has trained the whole model and has no adapter; save its model instead.</source>
        <translation>Den valgte kjøringen har trent hele modellen og har ingen adapter; lagre modellen i stedet.</translation>
    </message>
    <message>
        <source>Saving the adapter of %1</source>
        <translation>Lagrer adapteren til %1</translation>
    </message>
    <message>
        <source>Saving the model of %1</source>
        <translation>Lagrer modellen til %1</translation>
    </message>
    <message>
        <source>Saved the adapter of %1 to %2</source>
        <translation>Adapteren til %1 er lagret i %2</translation>
    </message>
    <message>
        <source>Saved the model of %1 to %2</source>
        <translation>Modellen til %1 er lagret i %2</translation>
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
        <source>Profile &amp;file</source>
        <translation>Profil&amp;fil</translation>
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
    <message>
        <source>What is it &amp;for?</source>
        <translation>Hva er det &amp;til?</translation>
    </message>
    <message>
        <source>What the sample data is for</source>
        <translation>Hva eksempeldataene er til</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>use of sample data</comment>
        <translation>Testing</translation>
    </message>
    <message>
        <source>Every fault that catalogs have, often: do the checks find it?</source>
        <translation>Hver feil som kataloger har, ofte: finner kontrollene den?</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>use of sample data</comment>
        <translation>Ytelse</translation>
    </message>
    <message>
        <source>Very many products with small pictures: what gets slow?</source>
        <translation>Svært mange produkter med små bilder: hva blir tregt?</translation>
    </message>
    <message>
        <source>Prototyping</source>
        <comment>use of sample data</comment>
        <translation>Prototyper</translation>
    </message>
    <message>
        <source>A few sound products, at once, to try things out.</source>
        <translation>Noen få feilfrie produkter, med én gang, for å prøve ting ut.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>use of sample data</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Many products with the faults of a real catalog.</source>
        <translation>Mange produkter med feilene i en virkelig katalog.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>use of sample data</comment>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Resembles a catalog that may not be handed on.</source>
        <translation>Ligner en katalog som ikke kan gis videre.</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>use of sample data</comment>
        <translation>Læring</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Ligner på</translation>
    </message>
    <message>
        <source>What the products shall be like</source>
        <translation>Hva produktene skal ligne på</translation>
    </message>
    <message>
        <source>The default shop: what the starter model learned from</source>
        <translation>Standardbutikken: det startmodellen lærte av</translation>
    </message>
    <message>
        <source>The demo shop: unknown to the starter model</source>
        <translation>Demobutikken: ukjent for startmodellen</translation>
    </message>
    <message>
        <source>The boutique: photographs in styled places</source>
        <translation>Butikken med stil: fotografier på stilige steder</translation>
    </message>
    <message>
        <source>A profile&apos;s file …</source>
        <translation>En profilfil …</translation>
    </message>
    <message>
        <source>Another catalog …</source>
        <translation>En annen katalog …</translation>
    </message>
    <message>
        <source>Profile or catalog</source>
        <translation>Profil eller katalog</translation>
    </message>
    <message>
        <source>&amp;Draw pictures</source>
        <translation>&amp;Tegn bilder</translation>
    </message>
    <message>
        <source>Without pictures a million rows take about a minute</source>
        <translation>Uten bilder tar en million rader omtrent et minutt</translation>
    </message>
    <message>
        <source>The first few of them</source>
        <translation>De første av dem</translation>
    </message>
    <message>
        <source>C&amp;atalog</source>
        <translation>K&amp;atalog</translation>
    </message>
    <message>
        <source>A .vitrine folder to resemble</source>
        <translation>En .vitrine-mappe å ligne på</translation>
    </message>
    <message>
        <source>A .json file</source>
        <translation>En .json-fil</translation>
    </message>
    <message>
        <source>Choose the catalog to resemble: a .vitrine folder</source>
        <translation>Velg katalogen som skal etterlignes: en .vitrine-mappe</translation>
    </message>
    <message>
        <source>Choose the catalog that the products shall resemble. Nothing rare, no title and no picture of it is copied.</source>
        <translation>Velg katalogen som produktene skal ligne på. Ingenting sjeldent, ingen tittel og ikke noe bilde kopieres fra den.</translation>
    </message>
    <message>
        <source>Choose a profile: resources/profiles/PROFILE.md describes what is in one.</source>
        <translation>Velg en profil: resources/profiles/PROFILE.md beskriver hva som står i en.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minutt</numerusform>
            <numerusform>%Ln minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them will take about %1 and %2 on the disk.</source>
        <comment>time, room</comment>
        <translation>Alle vil ta omtrent %1 og %2 på disken.</translation>
    </message>
    <message>
        <source>The varied shop: many brands, materials and kinds of pictures</source>
        <translation>Den varierte butikken: mange merker, materialer og bildetyper</translation>
    </message>
    <message>
        <source>A few hundred products that the starter model does not know: it learns them in minutes.</source>
        <translation>Noen hundre produkter som startmodellen ikke kjenner: den lærer dem på noen minutter.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SamplePreviewView</name>
    <message>
        <source>No picture</source>
        <translation>Ikke noe bilde</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ingen tittel)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SaveRunDialog</name>
    <message>
        <source>Save adapter as</source>
        <translation>Lagre adapter som</translation>
    </message>
    <message>
        <source>Save merged model as</source>
        <translation>Lagre sammenslått modell som</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Lagre modell som</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Sjekkpunkt</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Sjekkpunkt</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Mappe som skal skrives</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Velg …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What the run “%1” has learned, as two files that PEFT reads too. They are used together with the base model.</source>
        <translation>Det kjøringen “%1” har lært, som to filer som også PEFT leser. De brukes sammen med grunnmodellen.</translation>
    </message>
    <message>
        <source>The base model with what the run “%1” has learned merged into it: a model folder of its own, as large as the base.</source>
        <translation>Grunnmodellen slått sammen med det kjøringen “%1” har lært: en egen modellmappe, like stor som grunnmodellen.</translation>
    </message>
    <message>
        <source>The model that the run “%1” has trained, as a folder of its own.</source>
        <translation>Modellen som kjøringen “%1” har trent, som en egen mappe.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Det beste</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Det siste</translation>
    </message>
    <message>
        <source>The best one, after step %1</source>
        <translation>Det beste, etter trinn %1</translation>
    </message>
    <message>
        <source>The last one, after step %1</source>
        <translation>Det siste, etter trinn %1</translation>
    </message>
    <message>
        <source>“%1” holds a model or an adapter already. Saving replaces it.</source>
        <translation>“%1” inneholder allerede en modell eller en adapter. Lagringen erstatter den.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rstatt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SavedViewsMenu</name>
    <message>
        <source>No saved views yet</source>
        <translation>Ingen lagrede visninger ennå</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Lagre dette søket …</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>&amp;Administrer visninger …</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Nylige søk</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Lagre dette søket</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>Visningens &amp;navn</translation>
    </message>
    <message>
        <source>The view finds: %1</source>
        <translation>Visningen finner: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SearchBar</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Søk i katalogen</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Visninger</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Lagrede og nylige søk</translation>
    </message>
    <message>
        <source>What the search asks for</source>
        <translation>Hva søket spør etter</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>As listed</source>
        <comment>order of products</comment>
        <translation>Som listet</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “extra.column:value” in a further column of the source, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Alle ord må forekomme. “field:value” søker i ett felt, “extra.kolonne:verdi” i en annen kolonne fra kilden, “price:&gt;500” sammenligner, “has:image” og “is:duplicate” spør etter en tilstand, en “-” foran betyr ikke, OR gir et valg. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Ord, &quot;et uttrykk&quot;, category:bags, price:100..500, is:blurry, sort:-price …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ShortcutsDialog</name>
    <message>
        <source>In the grid</source>
        <translation>I rutenettet</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Piltaster</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Et annet produkt</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>En side videre</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>Det første, det siste</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Shift sammen med disse</translation>
    </message>
    <message>
        <source>Select all between</source>
        <translation>Velg alle imellom</translation>
    </message>
    <message>
        <source>Select everything that is found</source>
        <translation>Velg alt som er funnet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SimilarPictures</name>
    <message>
        <source>&amp;Similar pictures</source>
        <translation>&amp;Lignende bilder</translation>
    </message>
    <message>
        <source>Show the products that look most like this one</source>
        <translation>Vis produktene som ligner mest på dette</translation>
    </message>
    <message>
        <source>Category ad&amp;visor …</source>
        <translation>Kategori&amp;rådgiver …</translation>
    </message>
    <message>
        <source>Placeholders, double spellings, rare and overlapping categories</source>
        <translation>Plassholdere, doble skrivemåter, sjeldne og overlappende kategorier</translation>
    </message>
    <message>
        <source>Suspicious &amp;labels</source>
        <translation>Mistenkelige &amp;etiketter</translation>
    </message>
    <message>
        <source>Products whose category is not that of what looks like them</source>
        <translation>Produkter som ikke har samme kategori som det som ligner dem</translation>
    </message>
    <message>
        <source>Select a product first.</source>
        <translation>Velg et produkt først.</translation>
    </message>
    <message>
        <source>Looking for similar pictures</source>
        <translation>Leter etter lignende bilder</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>on a picture: how alike it is, such as 84 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Looking for suspicious labels</source>
        <translation>Leter etter mistenkelige etiketter</translation>
    </message>
    <message>
        <source>Looking through the categories</source>
        <translation>Ser gjennom kategoriene</translation>
    </message>
    <message>
        <source>Similar to product %1</source>
        <translation>Ligner på produkt %1</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Ligner på «%1»</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Likhet</translation>
    </message>
    <message>
        <source>A view would keep these products only. Select a product and look for similar pictures again instead.</source>
        <translation>En visning ville bare beholde disse produktene. Velg heller et produkt og let etter lignende bilder på nytt.</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>short for suspicious labels: a room of the window</comment>
        <translation>Mistenkelige</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <comment>similar pictures that were found</comment>
        <translation>Vis &amp;dem</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 such as: Similar to “Blue jacket”</extracomment>
        <translation>Funnet: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnapshotsDialog</name>
    <message>
        <source>Nothing to restore: the products are as they were then.</source>
        <translation>Ingenting å gjenopprette: produktene er som de var da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) restored, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln produkt er gjenopprettet, som ett trinn som kan angres.</numerusform>
            <numerusform>%Ln produkter er gjenopprettet, som ett trinn som kan angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is deleted; the catalog stays as it is.</source>
        <translation>Øyeblikksbildet er slettet; katalogen forblir som den er.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Øyeblikksbilder</translation>
    </message>
    <message>
        <source>A snapshot remembers what every product is like now. It costs nothing until something changes; compare the catalog with it at any time, or go back to it in one step.</source>
        <translation>Et øyeblikksbilde husker hvordan hvert produkt er nå. Det koster ingenting før noe endres; sammenlign katalogen med det når som helst, eller gå tilbake til det i ett trinn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>&amp;Make …</source>
        <translation>&amp;Lag …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gjenopprett</translation>
    </message>
    <message>
        <source>Make the products what they were, as one step that can be undone</source>
        <translation>Gjør produktene til det de var, som ett trinn som kan angres</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Sammenlign med</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle forskjeller</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Endrede verdier</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>Produkter som er lagt til</translation>
    </message>
    <message>
        <source>Removed products</source>
        <translation>Produkter som er fjernet</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Type forskjell</translation>
    </message>
    <message>
        <source>Only with this text</source>
        <translation>Bare med denne teksten</translation>
    </message>
    <message>
        <source>Only differences with this text</source>
        <translation>Bare forskjeller med denne teksten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>the catalog as it is now</source>
        <translation>katalogen slik den er nå</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Det finnes ingen øyeblikksbilder ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>%Ln verdi endret</numerusform>
            <numerusform>%Ln verdier endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) added</source>
        <translation>
            <numerusform>%Ln produkt lagt til</numerusform>
            <numerusform>%Ln produkter lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%Ln fjernet</numerusform>
            <numerusform>%Ln fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>den første %Ln er listet opp</numerusform>
            <numerusform>de første %Ln er listet opp</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the snapshot “%1”.</source>
        <translation>Laget øyeblikksbildet «%1».</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Lag et øyeblikksbilde</translation>
    </message>
    <message>
        <source>&amp;Name of the snapshot</source>
        <translation>Øyeblikksbildets &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Lag</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Øyeblikksbilde av %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ingen forskjeller</translation>
    </message>
    <message>
        <source>No difference matches the filter</source>
        <translation>Ingen forskjell passer til filteret</translation>
    </message>
    <message>
        <source>Delete the snapshot?</source>
        <translation>Slette øyeblikksbildet?</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”, made %2?</source>
        <translation>Slette øyeblikksbildet «%1», laget %2?</translation>
    </message>
    <message>
        <source>The catalog stays as it is, but nobody can compare it with what it was then, or go back to that. A snapshot that is deleted cannot be brought back.</source>
        <translation>Katalogen forblir som den er, men den kan ikke lenger sammenlignes med slik den var da, eller gå tilbake til det. Et slettet øyeblikksbilde kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SortBox</name>
    <message>
        <source>As the search says</source>
        <comment>order of products</comment>
        <translation>Som søket sier</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Importrekkefølge</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
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
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Tildel deler</translation>
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
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products with the same or nearly the same picture stay together, and so does a product in its colours and sizes; pictures that nobody has checked yet are looked at first. This replaces the present assignment and can be undone.</source>
        <translation>Fordeler produktene som har et brukbart bilde, på dem som skal læres av, dem som måles på under læringen, og dem som måles på til slutt. Produkter med samme eller nesten samme bilde holdes sammen, og det gjør også et produkt i sine farger og størrelser; bilder som ingen har kontrollert ennå, ses på først. Dette erstatter den nåværende tildelingen og kan angres.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsPanel</name>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Words in titles</source>
        <translation>Ord i titler</translation>
    </message>
    <message>
        <source>Picture sizes</source>
        <translation>Bildestørrelser</translation>
    </message>
    <message>
        <source>Split balance</source>
        <translation>Fordeling på deler</translation>
    </message>
    <message>
        <source>Review over time</source>
        <translation>Gjennomgang over tid</translation>
    </message>
    <message>
        <source>&amp;Check pictures</source>
        <translation>&amp;Kontroller bilder</translation>
    </message>
    <message>
        <source>Look at the pictures, so that their sizes become known</source>
        <translation>Se på bildene, slik at størrelsene blir kjent</translation>
    </message>
    <message>
        <source>Off: all products of the catalog</source>
        <translation>Av: alle katalogens produkter</translation>
    </message>
    <message>
        <source>&amp;Only what the search finds: %1</source>
        <translation>&amp;Bare det søket finner: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln produkt funnet</numerusform>
            <numerusform>%Ln produkter funnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produkt</numerusform>
            <numerusform>%Ln produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Teller …</translation>
    </message>
    <message>
        <source>No products to count.</source>
        <translation>Ingen produkter å telle.</translation>
    </message>
    <message>
        <source>No product has a price.</source>
        <translation>Ingen produkter har en pris.</translation>
    </message>
    <message>
        <source>No title holds a word.</source>
        <translation>Ingen titler inneholder et ord.</translation>
    </message>
    <message>
        <source>The sizes of pictures are known once the catalog has been checked.</source>
        <translation>Bildestørrelsene er kjent når katalogen er kontrollert.</translation>
    </message>
    <message>
        <source>No product has been accepted or rejected yet. This chart follows the review.</source>
        <translation>Ingen produkter er godkjent eller avvist ennå. Dette diagrammet følger gjennomgangen.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Lagre «%1»</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-filer (*.%2)</translation>
    </message>
    <message>
        <source>Products by category</source>
        <translation>Produkter etter kategori</translation>
    </message>
    <message>
        <source>None of the products that the search finds has been accepted or rejected.</source>
        <translation>Ingen av produktene som søket finner, er godtatt eller avvist.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsRoom</name>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistikk</translation>
    </message>
    <message>
        <source>See what the catalog&apos;s products are like</source>
        <translation>Se hvordan katalogens produkter er</translation>
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
        <translation>&amp;Let etter dem</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Let på nytt</translation>
    </message>
    <message>
        <source>Marks the category as right; it is not asked about again</source>
        <translation>Merker kategorien som riktig; det spørres ikke om den igjen</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Mistenkelige etiketter</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ser ut som</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>share of similar pictures</comment>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>What looks most like it</source>
        <translation>Det som ligner mest</translation>
    </message>
    <message>
        <source>Products whose category is not that of the pictures that look like theirs. The vision tower of the base model looks at every picture once; what it sees is kept.</source>
        <translation>Produkter som ikke har samme kategori som bildene som ligner deres. Grunnmodellens synstårn ser på hvert bilde én gang; det det ser, beholdes.</translation>
    </message>
    <message>
        <source>No category looks wrong.</source>
        <translation>Ingen kategori ser feil ut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) with a suspicious category</source>
        <translation>
            <numerusform>%Ln produkt med mistenkelig kategori</numerusform>
            <numerusform>%Ln produkter med mistenkelig kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ingen tittel)</translation>
    </message>
    <message>
        <source>Its category: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Kategorien: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It looks like: &lt;b&gt;%1&lt;/b&gt;, as %2 of similar pictures do</source>
        <translation>Det ser ut som: &lt;b&gt;%1&lt;/b&gt;, slik %2 av lignende bilder gjør</translation>
    </message>
    <message>
        <source>Look again to see what looks most like it</source>
        <translation>Let på nytt for å se hva som ligner mest</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>on a button: what it does, and the key that does it, such as: Keep its category (K)</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Ta forslaget</translation>
    </message>
    <message>
        <source>Keep its category</source>
        <translation>Behold kategorien</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Rediger produktet</translation>
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
    <message>
        <source>Save the se&amp;lected run</source>
        <translation>&amp;Lagre den valgte kjøringen</translation>
    </message>
    <message>
        <source>The run has no checkpoint to go on from.</source>
        <translation>Kjøringen har ikke noe sjekkpunkt å gå videre fra.</translation>
    </message>
    <message>
        <source>The run is finished. It can go on once the catalog has more products to train on, if its recipe counts epochs and not steps; start a new run otherwise.</source>
        <translation>Kjøringen er ferdig. Den kan gå videre når katalogen har flere produkter å trene på, hvis oppskriften teller epoker og ikke trinn; start ellers en ny kjøring.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Lagrede visninger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>noun: what a view searches for</comment>
        <translation>Søk</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
