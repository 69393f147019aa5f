<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>CategoryAdvice</name>
    <message>
        <source>&quot;%1&quot; (%2 of them) is another spelling of &quot;%3&quot; (%4): make them one.</source>
        <translation>„%1” (%2 darab) a(z) „%3” (%4) másik írásmódja: vonja össze őket.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing. %2 of %3 look like products of a category and can take it (%4); %5 % of what looks like them agrees.</source>
        <translation>„%1” nem mond semmit. %2 / %3 termék egy kategória termékeire hasonlít, és megkaphatja azt (%4); a hasonlók %5 %-a egyezik.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is rare (%2 of them), and %3 % of what looks like it is &quot;%4&quot;: make them one.</source>
        <translation>„%1” ritka (%2 darab), és a hozzá hasonlók %3 %-a „%4”: vonja össze őket.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 of them) and &quot;%3&quot; (%4) look alike: %5 % of what looks like the first is the second, %6 % the other way round. Make them one.</source>
        <translation>„%1” (%2 darab) és „%3” (%4) hasonlít egymásra: az elsőhöz hasonlók %5 %-a a másodikból való, fordítva %6 %. Vonja össze őket.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Unreadable</source>
        <comment>check: the picture cannot be opened</comment>
        <translation>Olvashatatlan</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>check: of the picture</comment>
        <translation>Túl kicsi</translation>
    </message>
    <message>
        <source>Odd shape</source>
        <comment>check: of the picture</comment>
        <translation>Szokatlan alak</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>check: the picture is out of focus</comment>
        <translation>Életlen</translation>
    </message>
    <message>
        <source>Too dark</source>
        <comment>check: of the picture</comment>
        <translation>Túl sötét</translation>
    </message>
    <message>
        <source>Too bright</source>
        <comment>check: of the picture</comment>
        <translation>Túl világos</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>check: the picture shows nothing</comment>
        <translation>Üres</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>check: the same picture at several products</comment>
        <translation>Másolat</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <comment>check: nearly the same picture</comment>
        <translation>Majdnem másolat</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>check: one picture with two titles or prices</comment>
        <translation>Ellentmondás</translation>
    </message>
    <message>
        <source>Same title</source>
        <comment>check: one title with several pictures</comment>
        <translation>Azonos cím</translation>
    </message>
    <message>
        <source>Empty field</source>
        <comment>check</comment>
        <translation>Üres mező</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <comment>check: a category that says nothing</comment>
        <translation>Helykitöltő</translation>
    </message>
    <message>
        <source>Odd price</source>
        <comment>check</comment>
        <translation>Furcsa ár</translation>
    </message>
    <message>
        <source>Leak</source>
        <comment>check: the same picture in two splits</comment>
        <translation>Szivárgás</translation>
    </message>
    <message>
        <source>Doubtful category</source>
        <comment>check: similar pictures have another one</comment>
        <translation>Kétséges kategória</translation>
    </message>
    <message>
        <source>The picture is missing, damaged or cut off. A model cannot learn from it.</source>
        <translation>A kép hiányzik, sérült vagy csonka. A modell nem tanulhat belőle.</translation>
    </message>
    <message>
        <source>The picture has so few pixels that the model would see it enlarged.</source>
        <translation>A képnek olyan kevés képpontja van, hogy a modell nagyítva látná.</translation>
    </message>
    <message>
        <source>The picture is far longer one way than the other; often a banner or a strip of several.</source>
        <translation>A kép az egyik irányban jóval hosszabb, mint a másikban; gyakran szalagcím vagy több kép sora.</translation>
    </message>
    <message>
        <source>No edge in the picture is in focus.</source>
        <translation>A képen egyetlen él sem éles.</translation>
    </message>
    <message>
        <source>The picture got too little light; details are lost to black.</source>
        <translation>A kép túl kevés fényt kapott; a részletek feketébe vesznek.</translation>
    </message>
    <message>
        <source>The picture got too much light; details are lost to white.</source>
        <translation>A kép túl sok fényt kapott; a részletek fehérbe vesznek.</translation>
    </message>
    <message>
        <source>The picture shows one tone and nothing else.</source>
        <translation>A kép egyetlen árnyalatot mutat, semmi mást.</translation>
    </message>
    <message>
        <source>Several products show the very same picture. Sizes of one product may; others seldom should.</source>
        <translation>Több termék pontosan ugyanazt a képet mutatja. Egy termék méreteinél ez rendben van; másoknál ritkán.</translation>
    </message>
    <message>
        <source>The picture was resized, recompressed or brightened from that of another product.</source>
        <translation>A kép egy másik termék képéből lett átméretezve, újratömörítve vagy világosítva.</translation>
    </message>
    <message>
        <source>Different products, by title or price, show the same picture: a model cannot know which is right.</source>
        <translation>Címükben vagy árukban eltérő termékek ugyanazt a képet mutatják: a modell nem tudhatja, melyik a helyes.</translation>
    </message>
    <message>
        <source>Several products with different pictures have one title.</source>
        <translation>Több, különböző képű terméknek azonos a címe.</translation>
    </message>
    <message>
        <source>The title, the category, the price or the picture is empty.</source>
        <translation>A cím, a kategória, az ár vagy a kép üres.</translation>
    </message>
    <message>
        <source>The category says nothing about the product, such as “N.A.” or “view all”.</source>
        <translation>A kategória nem mond semmit a termékről, mint az „N.A.” vagy a „view all”.</translation>
    </message>
    <message>
        <source>The price is far from what the others of its category cost; often a lost decimal sign.</source>
        <translation>Az ár messze van attól, amennyibe a kategória többi terméke kerül; gyakran elveszett tizedesjel az oka.</translation>
    </message>
    <message>
        <source>A picture of the training split is in validation or test too, so that results look better than they are.</source>
        <translation>A tanító rész egyik képe az ellenőrző vagy a tesztrészben is megvan, így az eredmények jobbnak látszanak a valósnál.</translation>
    </message>
    <message>
        <source>Similar pictures have another category. Suspicious labels looks for it.</source>
        <translation>A hasonló képek kategóriája más. A „Gyanús kategóriák” keresi ezeket.</translation>
    </message>
    <message>
        <source>HTML in texts</source>
        <comment>check</comment>
        <translation>HTML a szövegekben</translation>
    </message>
    <message>
        <source>A text holds HTML that was meant for a page, such as “&amp;amp;” for “&amp;”. The model would learn to write it.</source>
        <translation>Egy szöveg HTML-t tartalmaz, amelyet oldalra szántak, például „&amp;amp;” a „&amp;” helyett. A modell megtanulná így írni.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 mp</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 perc</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 ó %2 perc</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>below %1</source>
        <comment>prices</comment>
        <translation>%1 alatt</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>prices</comment>
        <translation>%1 és több</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>prices</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Felosztás</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Csillagok</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Az ellenőrzések találatai</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without stars</comment>
        <translation>(nincs)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a brand or category</comment>
        <translation>(nincs)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a price</comment>
        <translation>(nincs)</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Teljes ár</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a tag</comment>
        <translation>(nincs)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;, or several</extracomment>
        <translation>
            <numerusform>%1 – %Ln termék</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Category 1</source>
        <translation>1. kategória</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>2. kategória</translation>
    </message>
    <message>
        <source>Category 3</source>
        <translation>3. kategória</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Teljes ár</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Termékkód</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Felosztás</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Képaláírás</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nincs besorolva</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>split: rows to learn from</comment>
        <translation>Tanítás</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>split: rows to measure on while training</comment>
        <translation>Ellenőrzés</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>split: rows to measure on at the end</comment>
        <translation>Teszt</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Nem ellenőrzött</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Elfogadva</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Visszavonás: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Mé&amp;gis</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Mé&amp;gis: %1</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Csillagok</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Kihagyva</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <extracomment>a step of the history: %1 such as &quot;sample data&quot; or &quot;import of shop.csv&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln termék</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>duplicates rejected</source>
        <translation>másolatok elutasítva</translation>
    </message>
    <message>
        <source>findings resolved</source>
        <translation>találatok lezárva</translation>
    </message>
    <message>
        <source>findings reopened</source>
        <translation>találatok újra megnyitva</translation>
    </message>
    <message>
        <source>pictures downloaded</source>
        <translation>képek letöltve</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 importálása</translation>
    </message>
    <message>
        <source>values of a snapshot</source>
        <translation>pillanatkép értékei</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>mintaadatok</translation>
    </message>
    <message>
        <source>values of the snapshot “%1”</source>
        <translation>a(z) „%1” pillanatkép értékei</translation>
    </message>
    <message>
        <source>categories %1 merged into “%2”</source>
        <translation>%1 kategóriák beolvasztva ide: „%2”</translation>
    </message>
    <message>
        <source>category “%1” merged into “%2”</source>
        <translation>„%1” kategória beolvasztva ide: „%2”</translation>
    </message>
    <message>
        <source>category “%1” renamed to “%2”</source>
        <translation>„%1” kategória új neve: „%2”</translation>
    </message>
    <message>
        <source>category “%1” moved to “%2”</source>
        <translation>„%1” kategória áthelyezve ide: „%2”</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file does not exist.</source>
        <translation>A fájl nem létezik.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Ellenőrizze az útvonalat és az írásmódját.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>A fájl nem olvasható: %1.</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is connected.</source>
        <translation>Ellenőrizze a jogosultságokat, és hogy a lemez csatlakoztatva van-e.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>A fájl nem írható: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to.</source>
        <translation>Szabadítson fel helyet, vagy válasszon olyan mappát, amelybe írhat.</translation>
    </message>
    <message>
        <source>The file ends too early: it has %1 bytes, %2 are needed.</source>
        <translation>A fájl túl korán ér véget: %1 bájtos, de %2 bájt kell.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Másolja át vagy töltse le újra a fájlt.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>A mappa nem létezik.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ez nem érvényes JSON: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or fetch it again.</source>
        <translation>Javítsa ki a fájlt, vagy szerezze be újra.</translation>
    </message>
    <message>
        <source>The field holds %1; %2 is wanted.</source>
        <translation>A mező tartalma %1; a várt érték: %2.</translation>
    </message>
    <message>
        <source>Correct the field in the file.</source>
        <translation>Javítsa ki a mezőt a fájlban.</translation>
    </message>
    <message>
        <source>This row cannot be read as CSV: %1.</source>
        <translation>Ez a sor nem olvasható CSV-ként: %1.</translation>
    </message>
    <message>
        <source>Correct the row in the source; the other rows are not affected.</source>
        <translation>Javítsa ki a sort a forrásban; a többi sort ez nem érinti.</translation>
    </message>
    <message>
        <source>The header cannot be used: %1.</source>
        <translation>A fejléc nem használható: %1.</translation>
    </message>
    <message>
        <source>Give the file one header line with a name for each column.</source>
        <translation>Adjon a fájlnak egy fejlécsort, amelyben minden oszlopnak van neve.</translation>
    </message>
    <message>
        <source>The source&apos;s format is not recognised.</source>
        <translation>A forrás formátuma nem ismerhető fel.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Válasszon ezek közül: %1.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>A forrás nem tartalmaz sorokat.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Válasszon másik fájlt vagy mappát.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the source does not have.</source>
        <translation>A hozzárendelés olyan oszlopot nevez meg („%1”), amely a forrásban nincs.</translation>
    </message>
    <message>
        <source>Choose one of the source&apos;s columns for this field.</source>
        <translation>Válassza a forrás egyik oszlopát ehhez a mezőhöz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a price.</source>
        <translation>„%1” nem olvasható árként.</translation>
    </message>
    <message>
        <source>Enter the price in the details panel, or correct the source.</source>
        <translation>Adja meg az árat a részletek paneljén, vagy javítsa ki a forrást.</translation>
    </message>
    <message>
        <source>The text is not valid %1.</source>
        <translation>A szöveg nem érvényes %1.</translation>
    </message>
    <message>
        <source>Look at the row and correct it; broken characters were replaced.</source>
        <translation>Nézze meg és javítsa ki a sort; a hibás karaktereket kicseréltük.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; does not exist.</source>
        <translation>A(z) „%1” kép nem létezik.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path and import again.</source>
        <translation>Tegye oda a fájlt, vagy javítsa ki az útvonalat, és importálja újra.</translation>
    </message>
    <message>
        <source>The row names no picture.</source>
        <translation>A sor nem nevez meg képet.</translation>
    </message>
    <message>
        <source>Choose the column that holds the pictures, or add one to the row.</source>
        <translation>Válassza ki a képeket tartalmazó oszlopot, vagy adjon képet a sorhoz.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: %1.</source>
        <translation>A kép nem dekódolható: %1.</translation>
    </message>
    <message>
        <source>Replace the file by an intact JPEG, PNG, WebP, BMP or TIFF picture.</source>
        <translation>Cserélje a fájlt ép JPEG-, PNG-, WebP-, BMP- vagy TIFF-képre.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; at most %2 are read.</source>
        <translation>A kép %1 képpontos; legfeljebb %2 olvasható be.</translation>
    </message>
    <message>
        <source>Scale the picture down.</source>
        <translation>Kicsinyítse le a képet.</translation>
    </message>
    <message>
        <source>This is not a safetensors file: %1.</source>
        <translation>Ez nem safetensors fájl: %1.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Töltse le újra a fájlt.</translation>
    </message>
    <message>
        <source>The tensor&apos;s place in the file is wrong: %1.</source>
        <translation>A tenzor helye a fájlban hibás: %1.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format %1 cannot be used.</source>
        <translation>A tenzor számformátuma (%1) nem használható.</translation>
    </message>
    <message>
        <source>Use a checkpoint in F32, F16 or BF16.</source>
        <translation>Használjon F32, F16 vagy BF16 formátumú ellenőrzőpontot.</translation>
    </message>
    <message>
        <source>The checkpoint lacks a tensor.</source>
        <translation>Az ellenőrzőpontból hiányzik egy tenzor.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, all of its files.</source>
        <translation>Töltse le újra az ellenőrzőpontot, minden fájljával együtt.</translation>
    </message>
    <message>
        <source>The checkpoint holds a tensor that the model does not have.</source>
        <translation>Az ellenőrzőpont olyan tenzort tartalmaz, amely a modellben nincs.</translation>
    </message>
    <message>
        <source>Choose the config.json that belongs to this checkpoint.</source>
        <translation>Válassza az ehhez az ellenőrzőponthoz tartozó config.json fájlt.</translation>
    </message>
    <message>
        <source>The tensor has shape %1; the model&apos;s config wants %2.</source>
        <translation>A tenzor alakja %1; a modell konfigurációja szerint %2 kell.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, or choose the config that belongs to it.</source>
        <translation>Töltse le újra az ellenőrzőpontot, vagy válassza a hozzá tartozó konfigurációt.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration cannot be used: %1.</source>
        <translation>A modell konfigurációja nem használható: %1.</translation>
    </message>
    <message>
        <source>The tokenizer file cannot be used: %1.</source>
        <translation>A tokenizáló fájlja nem használható: %1.</translation>
    </message>
    <message>
        <source>Use the tokenizer.json that came with the model.</source>
        <translation>Használja a modellhez kapott tokenizer.json fájlt.</translation>
    </message>
    <message>
        <source>This model cannot be used: %1.</source>
        <translation>Ez a modell nem használható: %1.</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision or Phi-3.5-vision folder.</source>
        <translation>Válasszon Phi-3-Vision vagy Phi-3.5-vision mappát.</translation>
    </message>
    <message>
        <source>The adapter cannot be used: %1.</source>
        <translation>Az adapter nem használható: %1.</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter that was trained on this model.</source>
        <translation>Válasszon olyan LoRA adaptert, amelyet ezen a modellen tanítottak.</translation>
    </message>
    <message>
        <source>The recipe&apos;s value %1 is not allowed; %2.</source>
        <translation>A recept %1 értéke nem megengedett; %2.</translation>
    </message>
    <message>
        <source>Correct the field in the recipe.</source>
        <translation>Javítsa ki a mezőt a receptben.</translation>
    </message>
    <message>
        <source>The recipe has a field that does not exist.</source>
        <translation>A receptben nem létező mező van.</translation>
    </message>
    <message>
        <source>Remove it; the closest known field is &quot;%1&quot;.</source>
        <translation>Távolítsa el; a leghasonlóbb ismert mező: „%1”.</translation>
    </message>
    <message>
        <source>Too few rows to train on: %1 for training, %2 for validation.</source>
        <translation>Túl kevés a sor a tanításhoz: %1 tanításra, %2 ellenőrzésre.</translation>
    </message>
    <message>
        <source>Assign products with usable pictures to both splits.</source>
        <translation>Soroljon mindkét részbe használható képű termékeket.</translation>
    </message>
    <message>
        <source>The row needs %1 tokens; the recipe allows %2.</source>
        <translation>A sorhoz %1 token kell; a recept %2 tokent enged meg.</translation>
    </message>
    <message>
        <source>Raise max_sequence_length or lower num_crops.</source>
        <translation>Növelje a max_sequence_length, vagy csökkentse a num_crops értékét.</translation>
    </message>
    <message>
        <source>There is no such run in this catalog.</source>
        <translation>Ebben a katalógusban nincs ilyen futás.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s runs.</source>
        <translation>Válasszon a katalógus futásai közül.</translation>
    </message>
    <message>
        <source>A run of this name exists already.</source>
        <translation>Ilyen nevű futás már van.</translation>
    </message>
    <message>
        <source>Choose another name, or resume the run.</source>
        <translation>Válasszon másik nevet, vagy folytassa a futást.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be continued: %1.</source>
        <translation>Az ellenőrzőpont nem folytatható: %1.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint of the run.</source>
        <translation>Folytassa a futás egy korábbi ellenőrzőpontjától.</translation>
    </message>
    <message>
        <source>The run was started with %1, not %2.</source>
        <translation>A futás %1 értékkel indult, nem ezzel: %2.</translation>
    </message>
    <message>
        <source>Resume with the run&apos;s own recipe, or start a new run.</source>
        <translation>Folytassa a futás saját receptjével, vagy indítson új futást.</translation>
    </message>
    <message>
        <source>The loss became infinite or undefined at step %1.</source>
        <translation>A veszteség a(z) %1. lépésben végtelenné vagy meghatározatlanná vált.</translation>
    </message>
    <message>
        <source>Lower the learning rate and resume from the last checkpoint.</source>
        <translation>Csökkentse a tanulási rátát, és folytassa az utolsó ellenőrzőponttól.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available.</source>
        <translation>A(z) „%1” eszköz nem érhető el.</translation>
    </message>
    <message>
        <source>Choose &quot;auto&quot; or &quot;cpu&quot;, or use a CUDA build of LibTorch.</source>
        <translation>Válassza az „auto” vagy a „cpu” értéket, vagy használjon CUDA-s LibTorchot.</translation>
    </message>
    <message>
        <source>There is not enough memory: %1.</source>
        <translation>Nincs elég memória: %1.</translation>
    </message>
    <message>
        <source>Lower the batch size or the number of crops.</source>
        <translation>Csökkentse a kötegméretet vagy a kivágások számát.</translation>
    </message>
    <message>
        <source>There is no catalog here.</source>
        <translation>Itt nincs katalógus.</translation>
    </message>
    <message>
        <source>Choose a .vitrine folder, or create a new catalog.</source>
        <translation>Válasszon .vitrine mappát, vagy hozzon létre új katalógust.</translation>
    </message>
    <message>
        <source>A catalog exists here already.</source>
        <translation>Itt már van katalógus.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Nyissa meg, vagy válasszon másik nevet.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version (%1; this one knows %2).</source>
        <translation>A katalógus újabb verzióval készült (%1; ez a verzió ezt ismeri: %2).</translation>
    </message>
    <message>
        <source>Install the newer version of Vitrine.</source>
        <translation>Telepítse a Vitrine újabb verzióját.</translation>
    </message>
    <message>
        <source>The catalog is being changed by another program.</source>
        <translation>A katalógust éppen egy másik program módosítja.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Várja meg, amíg befejezi, majd próbálja újra.</translation>
    </message>
    <message>
        <source>The catalog&apos;s database cannot be used: %1.</source>
        <translation>A katalógus adatbázisa nem használható: %1.</translation>
    </message>
    <message>
        <source>Restore catalog.sqlite from a backup.</source>
        <translation>Állítsa vissza a catalog.sqlite fájlt biztonsági mentésből.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Nincs ilyen mező.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; %2.</source>
        <translation>„%1” itt nem megengedett; %2.</translation>
    </message>
    <message>
        <source>Enter another value.</source>
        <translation>Adjon meg másik értéket.</translation>
    </message>
    <message>
        <source>There is no product with the number %1.</source>
        <translation>Nincs %1 számú termék.</translation>
    </message>
    <message>
        <source>List the products again and choose one of them.</source>
        <translation>Listáztassa újra a termékeket, és válasszon közülük egyet.</translation>
    </message>
    <message>
        <source>Product %1 has no picture that can be read.</source>
        <translation>A(z) %1 számú terméknek nincs olvasható képe.</translation>
    </message>
    <message>
        <source>Give it one, or compare with another product or a picture file.</source>
        <translation>Adjon hozzá egyet, vagy hasonlítson másik termékhez vagy képfájlhoz.</translation>
    </message>
    <message>
        <source>The sample profile cannot be used: %1.</source>
        <translation>A mintaprofil nem használható: %1.</translation>
    </message>
    <message>
        <source>Correct the field in the profile.</source>
        <translation>Javítsa ki a mezőt a profilban.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1.</source>
        <translation>Hiba történt a programban: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Próbálja újra; ha ismét előfordul, jelentse a naplóval együtt.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads out of the folders that may be read.</source>
        <translation>A(z) „%1” útvonal kivezet az olvasható mappákból.</translation>
    </message>
    <message>
        <source>Move the file into the source&apos;s folder and correct the path, or allow the folder that it is in when you import.</source>
        <translation>Helyezze a fájlt a forrás mappájába és javítsa az útvonalat, vagy importáláskor engedélyezze a mappáját.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not named by the folder&apos;s metadata.</source>
        <translation>A(z) „%1” képet a mappa metaadatai nem említik.</translation>
    </message>
    <message>
        <source>Add a row for it to metadata.csv or metadata.jsonl, or remove it.</source>
        <translation>Vegyen fel hozzá egy sort a metadata.csv vagy metadata.jsonl fájlba, vagy távolítsa el.</translation>
    </message>
    <message>
        <source>The picture has only %1 × %2 pixels.</source>
        <translation>A kép csak %1 × %2 képpontos.</translation>
    </message>
    <message>
        <source>Find a larger one.</source>
        <translation>Keressen nagyobbat.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: far longer one way than the other.</source>
        <translation>A kép %1 × %2 képpontos: egyik irányban sokkal hosszabb.</translation>
    </message>
    <message>
        <source>Cut it to the product, or find another.</source>
        <translation>Vágja a termékre, vagy keressen másikat.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>A kép életlen.</translation>
    </message>
    <message>
        <source>Find a sharper one.</source>
        <translation>Keressen élesebbet.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>A kép túl sötét.</translation>
    </message>
    <message>
        <source>Brighten it, or find another.</source>
        <translation>Világosítsa, vagy keressen másikat.</translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation>A kép túl világos.</translation>
    </message>
    <message>
        <source>Darken it, or find another.</source>
        <translation>Sötétítse, vagy keressen másikat.</translation>
    </message>
    <message>
        <source>The picture shows nothing but one tone.</source>
        <translation>A kép egyetlen árnyalatot mutat.</translation>
    </message>
    <message>
        <source>Give the product its real picture.</source>
        <translation>Adja meg a termék valódi képét.</translation>
    </message>
    <message>
        <source>Other products have the same picture: %1.</source>
        <translation>Más termékeknek is ez a képe: %1.</translation>
    </message>
    <message>
        <source>Keep one of them, or give each its own picture.</source>
        <translation>Tartson meg egyet, vagy adjon mindegyiknek saját képet.</translation>
    </message>
    <message>
        <source>Other products have nearly the same picture: %1.</source>
        <translation>Más termékeknek majdnem ugyanez a képe: %1.</translation>
    </message>
    <message>
        <source>The same picture has another title or price at other products: %1.</source>
        <translation>Ugyanennek a képnek más termékeknél más a címe vagy az ára: %1.</translation>
    </message>
    <message>
        <source>Correct whichever is wrong.</source>
        <translation>Javítsa ki a hibásat.</translation>
    </message>
    <message>
        <source>Other products with other pictures have the same title: %1.</source>
        <translation>Más képű termékeknek is ez a címe: %1.</translation>
    </message>
    <message>
        <source>Say in the title what sets them apart.</source>
        <translation>A cím mondja meg, miben különböznek.</translation>
    </message>
    <message>
        <source>Fields are empty: %1.</source>
        <translation>Üres mezők: %1.</translation>
    </message>
    <message>
        <source>Fill them in, or leave the product out.</source>
        <translation>Töltse ki őket, vagy hagyja ki a terméket.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about the product.</source>
        <translation>A(z) „%1” semmit sem mond a termékről.</translation>
    </message>
    <message>
        <source>Choose a real category.</source>
        <translation>Válasszon valódi kategóriát.</translation>
    </message>
    <message>
        <source>The price %1 is far from what others in &quot;%2&quot; cost, most of them %3 to %4.</source>
        <translation>A(z) %1 ár messze van attól, amennyibe a többi kerül ebben: „%2”; a legtöbb %3 és %4 között.</translation>
    </message>
    <message>
        <source>Check the price and its currency.</source>
        <translation>Ellenőrizze az árat és a pénznemet.</translation>
    </message>
    <message>
        <source>The same or nearly the same picture is in another split, at: %1.</source>
        <translation>Ugyanez vagy majdnem ugyanez a kép egy másik részben is szerepel: %1.</translation>
    </message>
    <message>
        <source>Divide the products again, or move one of them.</source>
        <translation>Ossza fel újra a termékeket, vagy helyezzen át egyet.</translation>
    </message>
    <message>
        <source>The filter cannot be understood: %1.</source>
        <translation>A szűrő nem érthető: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or put text with special signs in quotes.</source>
        <translation>Javítsa ott, vagy tegye idézőjelbe a különleges jeleket tartalmazó szöveget.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1. sor</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>%1. karakter</translation>
    </message>
    <message>
        <source>The picture has not been downloaded: %1.</source>
        <translation>A kép nincs letöltve: %1.</translation>
    </message>
    <message>
        <source>Choose &quot;Download pictures&quot; in the menu Catalog, or run vitrine-cli fetch.</source>
        <translation>Válassza a Katalógus menü „Képek letöltése” pontját, vagy futtassa a vitrine-cli fetch parancsot.</translation>
    </message>
    <message>
        <source>The server does not give %1: it answers &quot;%2&quot;.</source>
        <translation>A kiszolgáló nem adja ki ezt: %1; a válasza: „%2”.</translation>
    </message>
    <message>
        <source>Open the address in a browser; correct it, or leave the picture out.</source>
        <translation>Nyissa meg a címet böngészőben; javítsa ki, vagy hagyja el a képet.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded: %2.</source>
        <translation>%1 nem tölthető le: %2.</translation>
    </message>
    <message>
        <source>Check the network and the address, then download again; what has come is kept.</source>
        <translation>Ellenőrizze a hálózatot és a címet, majd töltse le újra; ami megérkezett, megmarad.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2.</source>
        <translation>A(z) %1 címen lévő fájl nagyobb ennél: %2.</translation>
    </message>
    <message>
        <source>Allow more with --max-bytes, or give a smaller picture.</source>
        <translation>Engedjen többet a --max-bytes kapcsolóval, vagy adjon meg kisebb képet.</translation>
    </message>
    <message>
        <source>What is at %1 is no picture: %2.</source>
        <translation>Ami a(z) %1 címen van, nem kép: %2.</translation>
    </message>
    <message>
        <source>Its category is &quot;%1&quot;, but %3 % of what looks like it is &quot;%2&quot;.</source>
        <translation>A kategóriája „%1”, de a hozzá hasonlók %3 %-a „%2”.</translation>
    </message>
    <message>
        <source>Correct the category, or mark it as right.</source>
        <translation>Javítsa ki a kategóriát, vagy jelölje meg helyesnek.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model&apos;s config. Missing tensors: %1. Unexpected: %2. Of a wrong shape: %3. Of a wrong number format: %4.</source>
        <translation>Az ellenőrzőpont nem illik a modell konfigurációjához. Hiányzó tenzorok: %1. Váratlanok: %2. Rossz alakúak: %3. Rossz számformátumúak: %4.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: %1.</source>
        <translation>A reguláris kifejezés nem érthető: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or look for plain text.</source>
        <translation>Javítsa ki ott, vagy keressen egyszerű szöveget.</translation>
    </message>
    <message>
        <source>The catalog has no category &quot;%1&quot;.</source>
        <translation>A katalógusban nincs „%1” kategória.</translation>
    </message>
    <message>
        <source>List the categories and write one as it stands there.</source>
        <translation>Soroltassa fel a kategóriákat, és írjon be egyet úgy, ahogy ott áll.</translation>
    </message>
    <message>
        <source>Several categories are called &quot;%1&quot;: %2.</source>
        <translation>Több kategória neve „%1”: %2.</translation>
    </message>
    <message>
        <source>Write the whole path, with &quot; &gt; &quot; between the names.</source>
        <translation>Írja be a teljes útvonalat, a nevek között „ &gt; ” jellel.</translation>
    </message>
    <message>
        <source>There is a category &quot;%1&quot; already.</source>
        <translation>Már van „%1” kategória.</translation>
    </message>
    <message>
        <source>Choose another name, or say that the two become one (--merge).</source>
        <translation>Válasszon másik nevet, vagy mondja meg, hogy a kettő egy legyen (--merge).</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>Az előzményekben nincs %1. lépés.</translation>
    </message>
    <message>
        <source>List the history again and choose a step from it.</source>
        <translation>Soroltassa fel újra az előzményeket, és válasszon belőlük egy lépést.</translation>
    </message>
    <message>
        <source>A name is wanted.</source>
        <translation>Egy névre van szükség.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Adjon meg egyet.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Ilyen név már van.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other one first.</source>
        <translation>Válasszon másik nevet, vagy előbb törölje a másikat.</translation>
    </message>
    <message>
        <source>There is no such saved view.</source>
        <translation>Nincs ilyen mentett nézet.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s views.</source>
        <translation>Válasszon a katalógus nézetei közül.</translation>
    </message>
    <message>
        <source>There is no such snapshot.</source>
        <translation>Nincs ilyen pillanatkép.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s snapshots.</source>
        <translation>Válasszon a katalógus pillanatképei közül.</translation>
    </message>
    <message>
        <source>HTML is left in &quot;%1&quot;; it reads &quot;%2&quot;.</source>
        <translation>„%1” HTML-t tartalmaz; olvasva: „%2”.</translation>
    </message>
    <message>
        <source>Turn it into plain text: under Checks, or with edit --plain-text.</source>
        <translation>Alakítsa egyszerű szöveggé: az Ellenőrzések alatt vagy az edit --plain-text paranccsal.</translation>
    </message>
    <message>
        <source>The catalog&apos;s folder is read-only: it can be looked at and not changed.</source>
        <translation>A katalógus mappája csak olvasható: a katalógus megnézhető, de nem módosítható.</translation>
    </message>
    <message>
        <source>Copy the catalog to a folder that you may write to, and open it there.</source>
        <translation>Másolja a katalógust olyan mappába, amelybe írhat, és ott nyissa meg.</translation>
    </message>
    <message>
        <source>This place belongs to a catalog; writing here could destroy it.</source>
        <translation>Ez a hely egy katalógushoz tartozik; az ide írás tönkretehetné.</translation>
    </message>
    <message>
        <source>Choose a place outside the catalog, or its folder for exports: %1.</source>
        <translation>Válasszon a katalóguson kívüli helyet, vagy az exportok mappáját: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant; choose one of: %2.</source>
        <translation>Talán ezt akarta írni: %1; válasszon ezek közül: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here.</source>
        <translation>„%1” itt nem megengedett.</translation>
    </message>
    <message>
        <source>Choose one of: %2.</source>
        <translation>Válasszon ezek közül: %2.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already.</source>
        <translation>Már van ilyen nevű fájl vagy mappa.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: with --force on the command line.</source>
        <translation>Válasszon másik nevet, vagy cserélje le a meglévőt: a parancssorban a --force kapcsolóval.</translation>
    </message>
    <message>
        <source>Products of the catalog have their pictures in the folder that would be replaced.</source>
        <translation>A katalógus egyes termékeinek a képei abban a mappában vannak, amely lecserélődne.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Another program has changed the catalog since it was opened.</source>
        <translation>Egy másik program módosította a katalógust, mióta megnyitották.</translation>
    </message>
    <message>
        <source>Open the catalog again.</source>
        <translation>Nyissa meg újra a katalógust.</translation>
    </message>
    <message>
        <source>There is no such field, but one of a similar name.</source>
        <translation>Nincs ilyen mező, de van hasonló nevű.</translation>
    </message>
    <message>
        <source>The index names a file that is not in the model&apos;s own folder: &quot;%1&quot;.</source>
        <translation>Az index olyan fájlt nevez meg, amely nem a modell saját mappájában van: „%1”.</translation>
    </message>
    <message>
        <source>The prompt has a tag for a picture that is not given; pictures given: %1.</source>
        <translation>A kérdés olyan kép jelölőjét tartalmazza, amely nincs megadva; megadott képek: %1.</translation>
    </message>
    <message>
        <source>Write one tag for each picture: &lt;|image_1|&gt;, &lt;|image_2|&gt; and so on.</source>
        <translation>Írjon minden képhez egy jelölőt: &lt;|image_1|&gt;, &lt;|image_2|&gt; és így tovább.</translation>
    </message>
    <message>
        <source>The prompt lacks the tag of a picture; pictures given: %1.</source>
        <translation>A kérdésből hiányzik egy kép jelölője; megadott képek: %1.</translation>
    </message>
    <message>
        <source>The folder holds a model already.</source>
        <translation>A mappában már van modell.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the model: with --force on the command line.</source>
        <translation>Válasszon másik mappát, vagy cserélje le a modellt: a parancssorban a --force kapcsolóval.</translation>
    </message>
    <message>
        <source>The new model would be written over the one that it is made from.</source>
        <translation>Az új modell felülírná azt, amelyikből készül.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Válasszon másik mappát.</translation>
    </message>
    <message>
        <source>The adapter holds a tensor that %1 in its adapter_config.json does not cover.</source>
        <translation>Az adapter olyan tenzort tartalmaz, amelyre az adapter_config.json %1 mezője nem terjed ki.</translation>
    </message>
    <message>
        <source>Use the adapter_config.json that was written with the adapter.</source>
        <translation>Használja azt az adapter_config.json fájlt, amelyet az adapterrel együtt írtak ki.</translation>
    </message>
    <message>
        <source>The adapter&apos;s tensor holds values that are infinite or undefined.</source>
        <translation>Az adapter tenzora végtelen vagy meghatározatlan értékeket tartalmaz.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again, or choose an earlier checkpoint of its run.</source>
        <translation>Másolja vagy töltse le újra az adaptert, vagy válassza a futás egy korábbi ellenőrzőpontját.</translation>
    </message>
    <message>
        <source>No next word can be chosen: what the model computes is infinite or undefined.</source>
        <translation>Nem választható következő szó: amit a modell kiszámít, végtelen vagy meghatározatlan.</translation>
    </message>
    <message>
        <source>Try again without the adapter; otherwise download the model again, or convert it to float32.</source>
        <translation>Próbálja újra az adapter nélkül; különben töltse le újra a modellt, vagy alakítsa át float32 formátumra.</translation>
    </message>
    <message>
        <source>No category of the catalog has %1 different products; rows that share a code or a picture count as one.</source>
        <translation>A katalógus egyik kategóriájában sincs %1 különböző termék; az azonos kódú vagy képű sorok egynek számítanak.</translation>
    </message>
    <message>
        <source>Choose a catalog with more products, or correct the codes and pictures that its rows share.</source>
        <translation>Válasszon több terméket tartalmazó katalógust, vagy javítsa a sorok közös kódjait és képeit.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1, which is not known to come from an earlier export to this name.</source>
        <translation>A mappa nem üres: ez van benne: %1, és nem ismert, hogy egy korábbi, ilyen nevű exportálás írta volna.</translation>
    </message>
    <message>
        <source>Choose another name, or move what is in the folder away. Exports of older versions left no note of what they wrote: delete such a folder yourself if it holds nothing else.</source>
        <translation>Válasszon másik nevet, vagy helyezze át a mappa tartalmát. A régebbi verziók exportálásai nem jegyezték fel, mit írtak: az ilyen mappát törölje kézzel, ha nincs benne más.</translation>
    </message>
    <message>
        <source>The folder holds %1, which belongs to no model or adapter and would be lost.</source>
        <translation>A mappában ez is van: %1. Nem tartozik modellhez vagy adapterhez, és elveszne.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Válasszon új vagy üres mappát.</translation>
    </message>
    <message>
        <source>This place belongs to a run; writing here could destroy it.</source>
        <translation>Ez a hely egy futáshoz tartozik; az ide írás tönkretehetné.</translation>
    </message>
    <message>
        <source>Choose a folder outside the run.</source>
        <translation>Válasszon a futáson kívüli mappát.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1.</source>
        <translation>A mappa nem üres: ez van benne: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or write the model beside what is there: with --force on the command line.</source>
        <translation>Válasszon másik mappát, vagy írja a modellt a meglévők mellé: a parancssorban a --force kapcsolóval.</translation>
    </message>
    <message>
        <source>The prompt has the tag of a picture more than once.</source>
        <translation>A kérdésben egy kép jelölője többször szerepel.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they are rounded.</source>
        <translation>Egyes tenzorok számformátuma eltér attól (%2), amelyet a modell konfigurációja megad: %1. Ahol a modell %2 formátumban számol, kerekítve lesznek.</translation>
    </message>
    <message>
        <source>The model can be used as it is; convert it to %2 to have the same numbers in files and memory, or correct torch_dtype in config.json.</source>
        <translation>A modell így is használható; alakítsa át %2 formátumra, hogy a fájlokban és a memóriában ugyanazok a számok legyenek, vagy javítsa a torch_dtype értékét a config.json fájlban.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they take more memory than in the files.</source>
        <translation>Egyes tenzorok számformátuma eltér attól (%2), amelyet a modell konfigurációja megad: %1. Ahol a modell %2 formátumban számol, több memóriát foglalnak, mint a fájlokban.</translation>
    </message>
    <message>
        <source>The model can be used as it is; correct torch_dtype in config.json if it need not compute in %2.</source>
        <translation>A modell így is használható; javítsa a torch_dtype értékét a config.json fájlban, ha nem kell %2 formátumban számolnia.</translation>
    </message>
    <message>
        <source>The model&apos;s index names this file, and it is not there.</source>
        <translation>A modell indexe megnevezi ezt a fájlt, de az nincs ott.</translation>
    </message>
    <message>
        <source>Use the file that came with the model.</source>
        <translation>Használja a modellhez kapott fájlt.</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>the number of a product</comment>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>További oszlopok</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 legfeljebb %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 legalább %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>a price&apos;s range</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 üres</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 illik erre: /%2/</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 tartalmazza: „%2”</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>megadta: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>módosítva: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nem %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> vagy </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions that must all hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>by %1, descending</source>
        <comment>how the products are sorted</comment>
        <translation>%1 szerint, csökkenő</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>how the products are sorted</comment>
        <translation>%1 szerint</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) by number</source>
        <translation>
            <numerusform>%Ln termék szám szerint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a parenthesis has no partner</source>
        <translation>egy zárójelnek nincs párja</translation>
    </message>
    <message>
        <source>a bracket has no partner</source>
        <translation>egy szögletes zárójelnek nincs párja</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>nincs mit ismételni</translation>
    </message>
    <message>
        <source>a count is over 1,000 or the wrong way round</source>
        <translation>egy darabszám nagyobb 1000-nél, vagy fordított sorrendben áll</translation>
    </message>
    <message>
        <source>back-references are not supported</source>
        <translation>a visszahivatkozás nem támogatott</translation>
    </message>
    <message>
        <source>a backslash stands before nothing known</source>
        <translation>egy fordított perjel ismeretlen jel előtt áll</translation>
    </message>
    <message>
        <source>a backslash stands before nothing</source>
        <translation>egy fordított perjel áll a végén</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>egy tartomány a kezdete előtt ér véget</translation>
    </message>
    <message>
        <source>no such class of characters is known</source>
        <translation>ilyen karakterosztály nem ismert</translation>
    </message>
    <message>
        <source>look-aheads and look-behinds are not supported</source>
        <translation>az előre- és visszatekintés nem támogatott</translation>
    </message>
    <message>
        <source>what stands after (? is not known</source>
        <translation>ami a (? után áll, nem ismert</translation>
    </message>
    <message>
        <source>the expression repeats too much</source>
        <translation>a kifejezés túl sokat ismétel</translation>
    </message>
    <message>
        <source>it is no regular expression</source>
        <translation>ez nem reguláris kifejezés</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>a kifejezés túl hosszú</translation>
    </message>
    <message>
        <source>a category needs a name</source>
        <translation>a kategóriának név kell</translation>
    </message>
    <message>
        <source>a category becomes another one of its own level</source>
        <translation>egy kategóriából csak ugyanazon szintű másik lehet</translation>
    </message>
    <message>
        <source>a number that is not negative is wanted, such as 590 or 1290.50</source>
        <translation>nem negatív szám kell, például 590 vagy 1290.50</translation>
    </message>
    <message>
        <source>train, validation, test or nothing is wanted</source>
        <translation>train, validation, test vagy semmi kell</translation>
    </message>
    <message>
        <source>unreviewed, accepted, rejected or skipped is wanted</source>
        <translation>unreviewed, accepted, rejected vagy skipped kell</translation>
    </message>
    <message>
        <source>a whole number from 0 to 5 is wanted</source>
        <translation>0 és 5 közötti egész szám kell</translation>
    </message>
    <message>
        <source>something to look for is wanted</source>
        <translation>meg kell adni, mit keressen</translation>
    </message>
    <message>
        <source>a field that holds free text is wanted</source>
        <translation>szabad szöveget tartalmazó mező kell</translation>
    </message>
    <message>
        <source>the expression has fewer groups in parentheses</source>
        <translation>a kifejezésben kevesebb zárójeles csoport van</translation>
    </message>
    <message>
        <source>a number is wanted, such as 100, &gt;500, 100..500 or 500..</source>
        <translation>szám kell, például 100, &gt;500, 100..500 vagy 500..</translation>
    </message>
    <message>
        <source>model, person, a run such as model:run-3, or a name is wanted</source>
        <translation>model, person, egy futás, például model:run-3, vagy egy név kell</translation>
    </message>
    <message>
        <source>a day is wanted, such as today, 2026-11-01, &gt;2026-11-01 or 2026-11-01..2026-11-30</source>
        <translation>nap kell, például today, 2026-11-01, &gt;2026-11-01 vagy 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>it is no UTF-8</source>
        <translation>nem UTF-8</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>ez a zárójel nem zár le semmit</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>túl sok zárójel van egymásban</translation>
    </message>
    <message>
        <source>something is wanted before OR</source>
        <translation>az OR előtt állnia kell valaminek</translation>
    </message>
    <message>
        <source>something is wanted after OR</source>
        <translation>az OR után állnia kell valaminek</translation>
    </message>
    <message>
        <source>something is wanted before AND</source>
        <translation>az AND előtt állnia kell valaminek</translation>
    </message>
    <message>
        <source>something is wanted after AND</source>
        <translation>az AND után állnia kell valaminek</translation>
    </message>
    <message>
        <source>something is wanted after NOT</source>
        <translation>a NOT után állnia kell valaminek</translation>
    </message>
    <message>
        <source>there are more than 1000 conditions</source>
        <translation>több mint 1000 feltétel van</translation>
    </message>
    <message>
        <source>write sort:-price for the highest first</source>
        <translation>sort:-price adja a legmagasabbakat elöl</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>ez a zárójel nincs bezárva</translation>
    </message>
    <message>
        <source>this regular expression is never closed</source>
        <translation>ez a reguláris kifejezés nincs lezárva</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>ez az idézőjel nincs bezárva</translation>
    </message>
    <message>
        <source>a number of stars from 0 to 5 is wanted</source>
        <translation>0 és 5 közötti csillagszám kell</translation>
    </message>
    <message>
        <source>a range begins with its smaller number</source>
        <translation>a tartomány a kisebb számmal kezdődik</translation>
    </message>
    <message>
        <source>a range begins with its earlier day</source>
        <translation>a tartomány a korábbi nappal kezdődik</translation>
    </message>
    <message>
        <source>there is a file or link of this name</source>
        <translation>már van ilyen nevű fájl vagy hivatkozás</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ez egy mappa</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>nincs hozzáférés</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ez nem fájl</translation>
    </message>
    <message>
        <source>there are too many columns to sort by</source>
        <translation>túl sok az oszlop, amely szerint rendezni kell</translation>
    </message>
    <message>
        <source>a further column&apos;s name ends with a quotation mark and a colon</source>
        <translation>egy további oszlop neve idézőjellel és kettősponttal végződik</translation>
    </message>
    <message>
        <source>it can be read in two ways; write thousands without a sign between them and decimals after a point, such as 1290 or 1.29</source>
        <translation>kétféleképpen olvasható; az ezreseket elválasztó nélkül, a tizedeseket pont után írja, például 1290 vagy 1.29</translation>
    </message>
    <message>
        <source>a price without its currency is wanted here</source>
        <translation>itt pénznem nélküli ár kell</translation>
    </message>
    <message>
        <source>its currency is not that of the product: leave it out, or change the product&apos;s currency as well</source>
        <translation>a pénzneme nem a terméké: hagyja el, vagy módosítsa a termék pénznemét is</translation>
    </message>
    <message>
        <source>all prices of a product are in one currency</source>
        <translation>egy termék minden ára ugyanabban a pénznemben van</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is wanted</source>
        <translation>0 és 1 közötti arány kell</translation>
    </message>
    <message>
        <source>the shares must add up to 1</source>
        <translation>az arányok összege 1 kell legyen</translation>
    </message>
    <message>
        <source>the model has nothing that this tensor belongs to</source>
        <translation>a modellben nincs semmi, amihez ez a tenzor tartozna</translation>
    </message>
    <message>
        <source>a regular expression ends before this</source>
        <translation>ez előtt egy reguláris kifejezés ér véget</translation>
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
        <translation>kiértékelés: %1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>szünetel</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>stopped; the run can be continued</source>
        <translation>leállítva; a futás folytatható</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>sikertelen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>lépés: %1 / %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>%1. korszak</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 kép/mp</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>még %1</translation>
    </message>
    <message>
        <source>validation %1 (best %2 at %3)</source>
        <translation>ellenőrzés %1 (legjobb %2, lépés: %3)</translation>
    </message>
    <message>
        <source>Nothing is running. Choose the recipe and press Start.</source>
        <translation>Semmi sem fut. Válassza ki a receptet, és nyomja meg az Indítás gombot.</translation>
    </message>
    <message>
        <source>evaluating before the first step: %1 of %2</source>
        <translation>kiértékelés az első lépés előtt: %1 / %2</translation>
    </message>
    <message>
        <source>The training could not begin.</source>
        <translation>A tanítás nem tudott elkezdődni.</translation>
    </message>
</context>
<context>
    <name>StatisticsContent</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 %</source>
        <translation>
            <numerusform>%Ln termék, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nincs)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(nincs pénznem)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Ár, %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>%1 alatt</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 és több</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>prices</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 képpont</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 – %2 képpont</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szélesség</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Magasság</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Képpontok</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>Width of 300 to 319 pixels: 4 products</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, split: number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Minden termék</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>(nincs kategória)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AdviceDialog</name>
    <message>
        <source>Category advisor</source>
        <translation>Kategóriatanácsadó</translation>
    </message>
    <message>
        <source>The categories need no tidying up: no placeholders, no double spellings, and none that is rare or looks like another.</source>
        <translation>A kategóriákat nem kell rendezni: nincs helykitöltő, kettős írásmód, sem ritka vagy egymásra hasonlító kategória.</translation>
    </message>
    <message>
        <source>How the categories could be tidied up, by their names and by what the pictures look like. What is accepted here is one step that can be undone.</source>
        <translation>Hogyan lehetne rendezni a kategóriákat a nevük és a képek kinézete alapján. Amit itt elfogad, egyetlen visszavonható lépés lesz.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Javaslatok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln termék változik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how certain a proposal is</extracomment>
        <translation>%1 %-ban biztos</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Mind</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Elfogadás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) get another category</source>
        <translation>
            <numerusform>%Ln termék kap másik kategóriát</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BarChart</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 közül %1 látható</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionDialog</name>
    <message>
        <source>Stopped.</source>
        <translation>Leállítva.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Kezdőmodell</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Nincs kép</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Betöltés …</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>Modell mappájának kiválasztása</translation>
    </message>
    <message>
        <source>Loading the model and looking at the picture …</source>
        <translation>A modell betöltése és a kép megtekintése …</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 s</source>
        <translation>
            <numerusform>%n token %1 mp alatt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Leállítás</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Leírás</translation>
    </message>
    <message>
        <source>Try a caption</source>
        <translation>Képaláírás kipróbálása</translation>
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
        <translation>&amp;Mappa …</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Kérdés</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Kérdés</translation>
    </message>
    <message>
        <source>&amp;What the model says</source>
        <translation>Mit &amp;mond a modell</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Mit mond a modell</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Még semmit.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Bezárás</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionSelectedDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Futás</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Leírás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Caption the selected products</source>
        <translation>A kijelölt termékek leírása</translation>
    </message>
    <message>
        <source>This catalog has no run with a checkpoint yet. Fine-tune a model first.</source>
        <translation>Ennek a katalógusnak még nincs ellenőrzőponttal rendelkező futása. Előbb finomhangoljon egy modellt.</translation>
    </message>
    <message numerus="yes">
        <source>What a run learned is written as the caption of %Ln product(s), marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</source>
        <translation>
            <numerusform>Amit egy futás megtanult, %Ln termék képaláírásává válik, a modellének megjelölve. Ez egyetlen visszavonható lépés; leállításkor az addigi képaláírások megmaradnak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Futás</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionTrial</name>
    <message>
        <source>&amp;Try a caption …</source>
        <translation>Képaláírás &amp;kipróbálása …</translation>
    </message>
    <message>
        <source>See what a model says about the current product&apos;s picture</source>
        <translation>Mit mond egy modell az aktuális termék képéről</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsModel</name>
    <message>
        <source>no price named</source>
        <translation>nem nevez meg árat</translation>
    </message>
    <message>
        <source>price right</source>
        <translation>jó ár</translation>
    </message>
    <message>
        <source>price %1 % too high</source>
        <translation>az ár %1 %-kal magas</translation>
    </message>
    <message>
        <source>price %1 % too low</source>
        <translation>az ár %1 %-kal alacsony</translation>
    </message>
    <message>
        <source>Picture of: %1</source>
        <translation>Kép ehhez: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Valóság</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Tanítás előtt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>%1. lépés</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>words of a caption</comment>
        <translation>Hiányzik: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsPanel</name>
    <message>
        <source>Live ca&amp;ptions</source>
        <translation>Élő &amp;képaláírások</translation>
    </message>
    <message>
        <source>Generated at each evaluation, the newest first. Words that differ from the truth are underlined.</source>
        <translation>Minden kiértékeléskor készülnek, a legújabb az első. A valóságtól eltérő szavak alá vannak húzva.</translation>
    </message>
    <message>
        <source>The captions of the watched pictures appear here with the first evaluation.</source>
        <translation>A figyelt képek aláírásai az első kiértékeléskor jelennek meg itt.</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Élő képaláírások</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CatalogPanel</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Rendezés</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Méret</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>A képek mérete</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln termék</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found of %1</source>
        <translation>
            <numerusform>%Ln termék találat, összesen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is empty. Import a source or generate sample data to fill it.</source>
        <translation>Ez a katalógus üres. Importáljon egy forrást, vagy készítsen mintaadatokat.</translation>
    </message>
    <message>
        <source>No product matches the search.</source>
        <translation>Egyetlen termék sem felel meg a keresésnek.</translation>
    </message>
    <message>
        <source>Products appear here as they come.</source>
        <translation>A termékek itt jelennek meg, ahogy elkészülnek.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CategoriesDialog</name>
    <message>
        <source>Select one category to rename or move it, or several of one level to make them one. What is below a category comes along, and every change can be undone.</source>
        <translation>Jelöljön ki egy kategóriát az átnevezéshez vagy áthelyezéshez, vagy több azonos szintűt az összevonáshoz. Ami egy kategória alatt van, vele megy, és minden módosítás visszavonható.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>New name of the category</source>
        <translation>A kategória új neve</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Át&amp;nevezés</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Ebbe</translation>
    </message>
    <message>
        <source>Category that the others become</source>
        <translation>A kategória, amelyre a többi változik</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Össze&amp;vonás</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>E &amp;alá</translation>
    </message>
    <message>
        <source>New parent of the category</source>
        <translation>A kategória új szülője</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>Á&amp;thelyezés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>No category is selected.</source>
        <translation>Nincs kijelölt kategória.</translation>
    </message>
    <message numerus="yes">
        <source>renaming or moving it changes %Ln product(s)</source>
        <translation>
            <numerusform>az átnevezés vagy áthelyezés %Ln terméket módosít</numerusform>
        </translation>
    </message>
    <message>
        <source>Only categories of one level can be merged.</source>
        <translation>Csak azonos szintű kategóriák vonhatók össze.</translation>
    </message>
    <message numerus="yes">
        <source>There is a category “%1” already: %Ln product(s) move into it. This can be undone.</source>
        <translation>
            <numerusform>Már van „%1” kategória: %Ln termék kerül át oda. Ez visszavonható.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) move into “%1”. This can be undone.</source>
        <translation>
            <numerusform>%Ln termék kerül át ide: „%1”. Ez visszavonható.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Kategóriafa</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChartFrame</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Nagyítás</translation>
    </message>
    <message>
        <source>Save as &amp;PNG …</source>
        <translation>Mentés &amp;PNG-ként …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Mentés P&amp;DF-ként …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Mentés &amp;CSV-ként …</translation>
    </message>
    <message>
        <source>Save or enlarge this chart</source>
        <translation>A diagram mentése vagy nagyítása</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Mit mutat a diagram</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CheckCard</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln termék</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Megjelenítés: %1</translation>
    </message>
    <message>
        <source>Show these products in the catalog</source>
        <translation>Ezeknek a termékeknek a megjelenítése a katalógusban</translation>
    </message>
    <message>
        <source>Compare side by side …</source>
        <translation>Összehasonlítás egymás mellett …</translation>
    </message>
    <message>
        <source>Resolve all</source>
        <translation>Mind elintézve</translation>
    </message>
    <message>
        <source>Resolve all: %1</source>
        <translation>Mind elintézve: %1</translation>
    </message>
    <message>
        <source>All of them are fine as they are; this can be undone</source>
        <translation>Mindegyik rendben van így; ez visszavonható</translation>
    </message>
    <message>
        <source>Turn into plain text</source>
        <translation>Egyszerű szöveggé alakítás</translation>
    </message>
    <message>
        <source>Write the texts of all of them as they read without HTML; this can be undone</source>
        <translation>Mindegyik szövegét úgy írja meg, ahogy HTML nélkül olvasható; visszavonható</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksPanel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Még nincs ellenőrizve</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nincs mit megnézni</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Amit az ellenőrzések találtak</translation>
    </message>
    <message>
        <source>Check the catalog after an import or an edit: only what is new or has changed is looked at again. What is fine as it is can be resolved and stays away.</source>
        <translation>Ellenőrizze a katalógust importálás vagy módosítás után: csak az kerül újra sorra, ami új vagy megváltozott. Ami így rendben van, elintézettnek jelölhető, és nem jelenik meg többé.</translation>
    </message>
    <message>
        <source>Check the catalog</source>
        <translation>A katalógus ellenőrzése</translation>
    </message>
    <message>
        <source>No open findings: %1</source>
        <translation>Nincs nyitott találat: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksRoom</name>
    <message>
        <source>Ch&amp;ecks</source>
        <translation>&amp;Ellenőrzések</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Amit az ellenőrzések találtak</translation>
    </message>
    <message numerus="yes">
        <source>HTML became plain text in %Ln product(s); this can be undone</source>
        <translation>
            <numerusform>A HTML %Ln termékben egyszerű szöveggé vált; ez visszavonható</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) resolved; this can be undone</source>
        <translation>
            <numerusform>%Ln találat elintézve; ez visszavonható</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ColumnForm</name>
    <message>
        <source>— none —</source>
        <translation>— nincs —</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Melyik oszlop melyik mezőt tölti ki. Amelyik egyet sem, az további oszlopként megmarad.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Oszlop ehhez: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Picture of the product</source>
        <translation>A termék képe</translation>
    </message>
    <message>
        <source>Problems of the product</source>
        <translation>A termék problémái</translation>
    </message>
    <message>
        <source>F&amp;urther columns</source>
        <translation>&amp;További oszlopok</translation>
    </message>
    <message>
        <source>Further columns of the source</source>
        <translation>A forrás további oszlopai</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(nincs cím)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n termék kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nincs kijelölés</translation>
    </message>
    <message>
        <source>This product has no picture.</source>
        <translation>Ennek a terméknek nincs képe.</translation>
    </message>
    <message>
        <source>Select products in the grid to see and edit them.</source>
        <translation>Jelöljön ki termékeket a rácsban a megtekintésükhöz és szerkesztésükhöz.</translation>
    </message>
    <message>
        <source>Changes apply to all selected products.</source>
        <translation>A módosítások minden kijelölt termékre vonatkoznak.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DifferencesModel</name>
    <message>
        <source>Further columns</source>
        <translation>További oszlopok</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>Elintézett találatok</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a product</comment>
        <translation>hozzáadva</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a product</comment>
        <translation>eltávolítva</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(nincs cím)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Előtte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Utána</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicateCard</name>
    <message>
        <source>(no title)</source>
        <translation>(nincs cím)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 képpont</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>%Ln mező kitöltve</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>of a duplicate: is kept</comment>
        <translation>Marad</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <comment>of a duplicate: goes</comment>
        <translation>Elutasítva</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesModel</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 stay</source>
        <extracomment>of a group of duplicates; %1 how many of them stay</extracomment>
        <translation>
            <numerusform>%Ln termék, %1 marad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates among the pictures that the checks have looked at.</source>
        <translation>Az ellenőrzések által megnézett képek között nincs másolat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln csoport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be rejected</source>
        <translation>
            <numerusform>%Ln termék lenne elutasítva</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vissza</translation>
    </message>
    <message>
        <source>To the overview of the checks</source>
        <translation>Az ellenőrzések áttekintéséhez</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Marad</translation>
    </message>
    <message>
        <source>the largest picture</source>
        <translation>a legnagyobb kép</translation>
    </message>
    <message>
        <source>the most complete row</source>
        <translation>a legteljesebb sor</translation>
    </message>
    <message>
        <source>the one imported first</source>
        <translation>az elsőként importált</translation>
    </message>
    <message>
        <source>Which of the duplicates to keep</source>
        <translation>A másolatok közül melyik maradjon</translation>
    </message>
    <message>
        <source>A product that somebody accepted stays before all others</source>
        <translation>Amit valaki elfogadott, minden más előtt marad</translation>
    </message>
    <message>
        <source>&amp;Nearly the same pictures too</source>
        <translation>A &amp;majdnem azonos képek is</translation>
    </message>
    <message>
        <source>Si&amp;zes of one product stay</source>
        <translation>Egy termék mé&amp;retei maradnak</translation>
    </message>
    <message>
        <source>Rows of one product for its sizes and colours may share a picture</source>
        <translation>Egy termék méreteinek és színeinek sorai osztozhatnak egy képen</translation>
    </message>
    <message>
        <source>&amp;Reject the others here</source>
        <translation>A többi el&amp;utasítása itt</translation>
    </message>
    <message>
        <source>Reject the others in &amp;all groups</source>
        <translation>A többi elutasítása minden &amp;csoportban</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>Egyetlen visszavonható lépés</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Másolatok csoportjai</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) are sizes and colours of one product, which stay as they are.</source>
        <translation>
            <numerusform>Mind a(z) %Ln csoport egy termék méreteiből és színeiből áll, amelyek maradnak, ahogy vannak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>Me&amp;gmutatás</translation>
    </message>
    <message>
        <source>List sizes and colours of one product too</source>
        <translation>Egy termék méreteinek és színeinek felsorolása is</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exportálás ide</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formátum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>Picture data set: a folder with the pictures and metadata.jsonl</source>
        <translation>Képadathalmaz: mappa a képekkel és a metadata.jsonl fájllal</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hová</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Az írandó fájl vagy mappa</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Választás …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportálás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-táblázat</translation>
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
        <translation>Képmappa minden kategóriához</translation>
    </message>
    <message>
        <source>Chat lines to train on: prompt, picture and answer</source>
        <translation>Párbeszédsorok tanításhoz: kérdés, kép és válasz</translation>
    </message>
    <message>
        <source>Copy the &amp;pictures into a folder beside the file</source>
        <translation>A &amp;képek másolása a fájl melletti mappába</translation>
    </message>
    <message>
        <source>Otherwise the file names the pictures where they are.</source>
        <translation>Egyébként a fájl a képek jelenlegi helyét adja meg.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it.</source>
        <translation>A(z) „%1” már létezik. Az exportálás lecseréli.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Csere</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>&amp;Mind (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ound by the search (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>A keresés &amp;találatai (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>K&amp;ijelölt (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already and is not replaced. Choose another name or an empty folder.</source>
        <translation>A(z) „%1” már létezik, és nem cserélődik le. Válasszon más nevet vagy üres mappát.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it, with the folder of its pictures.</source>
        <translation>A(z) „%1” már létezik. Az exportálás lecseréli, a képeinek mappájával együtt.</translation>
    </message>
    <message>
        <source>TSV table: columns parted by tabs</source>
        <translation>TSV-táblázat: tabulátorral elválasztott oszlopok</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetPanel</name>
    <message>
        <source>Counting …</source>
        <translation>Számlálás …</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Szűrők</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>Take every choice in this panel out of the search</source>
        <translation>A panel minden választásának kivétele a keresésből</translation>
    </message>
    <message>
        <source>The search is not understood.</source>
        <translation>A keresés nem érthető.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetTree</name>
    <message>
        <source>Facets</source>
        <translation>Szűrők</translation>
    </message>
    <message>
        <source>Click a value to find its products, Alt-click to leave them out.</source>
        <translation>Kattintson egy értékre a termékeiért, Alt billentyűvel a kihagyásukért.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>values of a facet that are listed, of how many there are</comment>
        <translation>%2 közül %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>values of a facet</comment>
        <translation>Az összes mutatása</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>values of a facet</comment>
        <translation>Továbbiak megjelenítése</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many products of a value the search finds, of how many there are</extracomment>
        <translation>%2 közül %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln value(s)</source>
        <extracomment>a facet such as &quot;Brand&quot;, or the button below it, read out: %1 its name, %2 how many values are listed</extracomment>
        <translation>
            <numerusform>%1, %Ln érték közül %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %Ln termék</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name, %2 how many products the search finds</extracomment>
        <translation>
            <numerusform>%1, %Ln termék közül %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FidelityDialog</name>
    <message>
        <source>How near the sample is</source>
        <translation>Milyen közel van a minta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</source>
        <translation>
            <numerusform>%Ln termék, amely erre hasonlít: „%1”. A 0 távolság azonos eloszlást jelent, az 1 azt, hogy semmi közös; %2 alatt közelinek számít.</numerusform>
        </translation>
    </message>
    <message>
        <source>No title and no picture of the source is in the sample.</source>
        <translation>A forrás egyetlen címe és képe sincs a mintában.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have a title or a picture of the source.</source>
        <translation>
            <numerusform>%Ln terméknek a forrásból való címe vagy képe van.</numerusform>
        </translation>
    </message>
    <message>
        <source>No product comes too near to a real one.</source>
        <translation>Egyetlen termék sincs túl közel valódihoz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) come too near to a real one: the whole report names them.</source>
        <translation>
            <numerusform>%Ln termék túl közel van egy valódihoz: a teljes jelentés megnevezi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Távolság</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ítélet</translation>
    </message>
    <message>
        <source>Distances of the fields</source>
        <translation>A mezők távolságai</translation>
    </message>
    <message>
        <source>Distributions of the selected field in both catalogs</source>
        <translation>A kijelölt mező eloszlásai mindkét katalógusban</translation>
    </message>
    <message>
        <source>&amp;Open the whole report</source>
        <translation>A teljes jelentés &amp;megnyitása</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>A cím hossza</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>A kép szélessége</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>A kép magassága</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Felosztás</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>A kép formátuma</translation>
    </message>
    <message>
        <source>close</source>
        <comment>distance</comment>
        <translation>közeli</translation>
    </message>
    <message>
        <source>near</source>
        <comment>distance</comment>
        <translation>közelben</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>distance</comment>
        <translation>távoli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>% of the products up to a value</source>
        <translation>a termékek %-a egy értékig</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nincs)</translation>
    </message>
    <message>
        <source>% of the products</source>
        <translation>a termékek %-a</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>distance</comment>
        <translation>véletlen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FieldNameHint</name>
    <message>
        <source>Write it so in the search</source>
        <translation>Így írja be a keresésbe</translation>
    </message>
    <message>
        <source>In a search, this field is called:</source>
        <translation>A keresésben ennek a mezőnek a neve:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindingsList</name>
    <message numerus="yes">
        <source>%Ln of the selected product(s)</source>
        <translation>
            <numerusform>%Ln a kijelölt termékekből</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Újranyitás</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Elintézve</translation>
    </message>
    <message>
        <source>Reopen: %1</source>
        <translation>Újranyitás: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Elintézve: %1</translation>
    </message>
    <message>
        <source>Count this as open again</source>
        <translation>Ez ismét nyitottnak számítson</translation>
    </message>
    <message>
        <source>Seen to, or fine as it is: no check mentions it any more</source>
        <translation>Elintézve, vagy így rendben van: az ellenőrzések nem említik többé</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (resolved): %2</source>
        <extracomment>a check&apos;s name, and what it found; somebody has seen to it</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (elintézve): %2</translation>
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
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Ennek</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Minek az előzményei</translation>
    </message>
    <message>
        <source>The selected product</source>
        <translation>A kijelölt termék</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>A teljes katalógus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Vissza ehhez az állapothoz</translation>
    </message>
    <message>
        <source>Undo everything after the selected step, or redo everything up to it</source>
        <translation>A kijelölt lépés utáni minden visszavonása, vagy minden újbóli végrehajtása addig</translation>
    </message>
    <message>
        <source>Select a product to see what was changed in it.</source>
        <translation>Jelöljön ki egy terméket, hogy lássa, mi változott benne.</translation>
    </message>
    <message>
        <source>Select a single product to see what was changed in it.</source>
        <translation>Jelöljön ki egyetlen terméket, hogy lássa, mi változott benne.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Még semmi sem változott.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (visszavonva)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(semmi)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hozzáadva: %1</translation>
    </message>
    <message>
        <source>a source</source>
        <comment>who made a step: an import brought it</comment>
        <translation>egy forrás</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>%1 modell</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportChanges</name>
    <message>
        <source>The values that the import would change, before it does</source>
        <translation>Az értékek, amelyeket az importálás megváltoztatna, mielőtt megteszi</translation>
    </message>
    <message>
        <source>Comparing with the catalog …</source>
        <translation>Összehasonlítás a katalógussal …</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 unreadable rows</source>
        <translation>Sorok: %1 új, %2 módosul, %3 változatlan, %4 olvashatatlan</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Mit változtatna meg az importálás</translation>
    </message>
    <message>
        <source>Values that would change</source>
        <translation>Értékek, amelyek megváltoznának</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of products that are there already. What a person edited stays as it is.</source>
        <translation>
            <numerusform>%Ln érték a már meglévő termékekből. Amit valaki szerkesztett, úgy marad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>S&amp;how changes …</source>
        <translation>&amp;Változások …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probléma</numerusform>
        </translation>
    </message>
    <message>
        <source>Further ones are not listed.</source>
        <translation>A többi nincs felsorolva.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message>
        <source>Where relative picture paths begin</source>
        <translation>Hol kezdődnek a képek relatív útvonalai</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>F&amp;orrás</translation>
    </message>
    <message>
        <source>Source file or folder</source>
        <translation>Forrásfájl vagy -mappa</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Fájl …</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Mappa …</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>A forrás első sorai</translation>
    </message>
    <message>
        <source>&amp;Picture folder</source>
        <translation>&amp;Képek mappája</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Képek mappája</translation>
    </message>
    <message>
        <source>Found from the source</source>
        <translation>A forrásból kiderül</translation>
    </message>
    <message>
        <source>Where relative picture paths begin. Empty: the source&apos;s own folder, or the one below it in which the pictures are found.</source>
        <translation>Hol kezdődnek a képek relatív útvonalai. Üresen: a forrás saját mappája, vagy az alatta lévő mappa, amelyben a képek megtalálhatók.</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>&amp;Választás …</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures into the catalog</source>
        <translation>A képek &amp;átmásolása a katalógusba</translation>
    </message>
    <message>
        <source>Otherwise they stay where they are, and the catalog remembers their paths.</source>
        <translation>Különben a helyükön maradnak, és a katalógus az útvonalukat jegyzi meg.</translation>
    </message>
    <message>
        <source>Into a new catalog, named after the source</source>
        <translation>Új katalógusba, a forrás nevével</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>A(z) „%1” katalógusba</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importálás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Importálandó fájl kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Importálandó mappa kiválasztása</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
        <translation>Táblázatok (*.csv *.tsv *.txt *.jsonl *.json);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Looking at the source …</source>
        <translation>A forrás megtekintése …</translation>
    </message>
    <message>
        <source>Choose a file or a folder; it is looked at before anything is imported.</source>
        <translation>Válasszon fájlt vagy mappát; importálás előtt csak belenézünk.</translation>
    </message>
    <message>
        <source>A CSV, JSON or JSON Lines file, or a folder of pictures</source>
        <translation>CSV-, JSON- vagy JSON Lines-fájl, vagy képmappa</translation>
    </message>
    <message>
        <source>&amp;Allow pictures from anywhere on this computer</source>
        <translation>Képek &amp;engedélyezése a számítógép bármely helyéről</translation>
    </message>
    <message>
        <source>Otherwise only those in the source&apos;s own folder and in the picture folder are taken.</source>
        <translation>Egyébként csak a forrás saját mappájában és a képmappában lévők.</translation>
    </message>
    <message>
        <source>A&amp;dd every row as a new product, also those that are there already</source>
        <translation>Minden sor új termé&amp;kként, a már meglévők is</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln oszlop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln ro&amp;w(s):</source>
        <translation>
            <numerusform>az első %Ln s&amp;or:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as for the last source with these columns</source>
        <translation>Beállítva úgy, mint az utolsó ilyen oszlopú forrásnál</translation>
    </message>
    <message>
        <source>No column is taken as title</source>
        <translation>Egyik oszlop sem tölti ki a címet</translation>
    </message>
    <message>
        <source>A name stands twice in the header; the later column is called: %1</source>
        <translation>Egy név kétszer szerepel a fejlécben; a későbbi oszlop neve: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::JobStrip</name>
    <message>
        <source>Stop this job</source>
        <translation>A feladat leállítása</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Leállítás: %1</translation>
    </message>
    <message>
        <source>%1: stopping …</source>
        <translation>%1: leállítás …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Labelling</name>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Keresés és &amp;csere …</translation>
    </message>
    <message>
        <source>Replace text in many products, after a look at what would change</source>
        <translation>Szöveg cseréje sok termékben, a változások megtekintése után</translation>
    </message>
    <message>
        <source>Rename, merge and move categories</source>
        <translation>Kategóriák átnevezése, összevonása és áthelyezése</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Előzmények</translation>
    </message>
    <message>
        <source>What was changed, in a product and in the catalog</source>
        <translation>Mi változott egy termékben és a katalógusban</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Billentyűk</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Minden billentyű egy lapon</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Csere</translation>
    </message>
    <message numerus="yes">
        <source>Text was replaced in %Ln product(s)</source>
        <translation>
            <numerusform>Szöveg cserélve %Ln termékben</numerusform>
        </translation>
    </message>
    <message>
        <source>Category &amp;tree …</source>
        <translation>&amp;Kategóriafa …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LossPlot</name>
    <message>
        <source>Training loss</source>
        <translation>Tanítási veszteség</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Ellenőrzési veszteség</translation>
    </message>
    <message>
        <source>Image use</source>
        <translation>Képhasználat</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Veszteség</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Lépés</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garitmikus</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logaritmikus veszteségtengely</translation>
    </message>
    <message>
        <source>S&amp;moothing %1 %</source>
        <translation>&amp;Simítás %1 %</translation>
    </message>
    <message>
        <source>Smoothing of the training loss</source>
        <translation>A tanítási veszteség simítása</translation>
    </message>
    <message>
        <source>Curves of loss and image use</source>
        <translation>A veszteség és a képhasználat görbéi</translation>
    </message>
    <message>
        <source>Image use: how much worse the model does when it is shown another product&apos;s picture. At zero it does not look at the picture at all.</source>
        <translation>Képhasználat: mennyivel teljesít rosszabbul a modell, ha egy másik termék képét látja. Nullánál egyáltalán nem nézi a képet.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>%1. lépés</translation>
    </message>
    <message>
        <source>training %1 (smoothed %2)</source>
        <translation>tanítás %1 (simítva %2)</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>ellenőrzés %1</translation>
    </message>
    <message>
        <source>image use %1</source>
        <translation>képhasználat %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message>
        <source>&amp;New catalog …</source>
        <translation>&amp;Új katalógus …</translation>
    </message>
    <message>
        <source>Make an empty catalog</source>
        <translation>Üres katalógus létrehozása</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Meg&amp;nyitás …</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Katalógus megnyitása</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importálás …</translation>
    </message>
    <message>
        <source>Bring products into the catalog</source>
        <translation>Termékek behozása a katalógusba</translation>
    </message>
    <message>
        <source>&amp;Generate sample data …</source>
        <translation>&amp;Mintaadatok készítése …</translation>
    </message>
    <message>
        <source>Add products that the program draws</source>
        <translation>A program által rajzolt termékek hozzáadása</translation>
    </message>
    <message>
        <source>Generate …</source>
        <translation>Készítés …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportálás …</translation>
    </message>
    <message>
        <source>Write products to files</source>
        <translation>Termékek fájlokba írása</translation>
    </message>
    <message>
        <source>&amp;Assign splits …</source>
        <translation>&amp;Felosztás …</translation>
    </message>
    <message>
        <source>Divide products into train, validation and test</source>
        <translation>A termékek felosztása tanításra, ellenőrzésre és tesztre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>K&amp;eresés</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Keresés a katalógusban</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>&amp;Katalógus</translation>
    </message>
    <message>
        <source>Browse and edit the products</source>
        <translation>A termékek böngészése és szerkesztése</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Tanítás</translation>
    </message>
    <message>
        <source>Fine-tune a model on the catalog</source>
        <translation>Modell finomhangolása a katalóguson</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>A Vitrine &amp;névjegye</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Recent catalogs</source>
        <translation>&amp;Legutóbbi katalógusok</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;yelv</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Téma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>A &amp;rendszer szerint</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Világos</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sötét</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Helyiségek</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Parancsok</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Mégis</translation>
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
        <translation>Nincs megnyitva katalógus.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <translation>
            <numerusform>%1: %Ln termék</numerusform>
        </translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>tanítás %1, ellenőrzés %2, teszt %3</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Új katalógus</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalógus</translation>
    </message>
    <message>
        <source>Open a catalog: a .vitrine folder</source>
        <translation>Katalógus megnyitása: .vitrine mappa</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importálás: %1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>Importálva: %1 új, %2 módosult, %3 változatlan, %4 elutasítva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probléma</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>Generating sample data</source>
        <translation>Mintaadatok készítése</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportálás</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln product(s) to %1</source>
        <translation>
            <numerusform>%Ln termék exportálva ide: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning splits</source>
        <translation>Felosztás</translation>
    </message>
    <message>
        <source>No product carries this problem any more; its row was refused or changed.</source>
        <translation>Ez a probléma már egyetlen terméknél sincs meg; a sorát elutasítottuk vagy módosították.</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>A Vitrine névjegye</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;A workbench for product catalogs: curate pictures and rows, fine-tune Phi-3-Vision on them, and watch it learn.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;Munkapad termékkatalógusokhoz: gondozza a képeket és sorokat, hangolja rajtuk finomra a Phi-3-Vision modellt, és nézze, ahogy tanul.&lt;/p&gt;&lt;p&gt;Szabad szoftver a GNU General Public License 3-as vagy újabb változata alatt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Close Vitrine?</source>
        <translation>Bezárja a Vitrine-t?</translation>
    </message>
    <message>
        <source>A fine-tune is running.</source>
        <translation>Finomhangolás fut.</translation>
    </message>
    <message>
        <source>A job is running.</source>
        <translation>Feladat fut.</translation>
    </message>
    <message>
        <source>It can be stopped with a checkpoint and continued the next time.</source>
        <translation>Ellenőrzőponttal leállítható, és legközelebb folytatható.</translation>
    </message>
    <message>
        <source>When it is stopped, nothing of it is kept.</source>
        <translation>Ha leállítja, semmi sem marad meg belőle.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Leállítás és bezárás</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Fusson tovább</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Befejezés …</translation>
    </message>
    <message>
        <source>&amp;Check the catalog</source>
        <translation>A katalógus &amp;ellenőrzése</translation>
    </message>
    <message>
        <source>Look for blurred, dark, damaged and duplicate pictures, missing fields, odd prices and leaks</source>
        <translation>Életlen, sötét, sérült és ismétlődő képek, hiányzó mezők, furcsa árak és szivárgások keresése</translation>
    </message>
    <message>
        <source>Checking the catalog</source>
        <translation>A katalógus ellenőrzése folyik</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln product(s)</source>
        <translation>
            <numerusform>%Ln termék ellenőrizve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with something to look at</source>
        <translation>
            <numerusform>ezek közül %Ln megnézendő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Splits assigned; a random division would have leaked %Ln product(s) from training</source>
        <translation>
            <numerusform>A részek kiosztva; véletlen felosztásnál %Ln termék szivárgott volna át a tanításból</numerusform>
        </translation>
    </message>
    <message>
        <source>Splits assigned; a random division would have leaked nothing</source>
        <translation>A részek kiosztva; a véletlen felosztás sem szivárogtatott volna</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Szűrők</translation>
    </message>
    <message>
        <source>Show or hide what the catalog holds, value by value</source>
        <translation>A katalógus tartalmának megjelenítése vagy elrejtése értékenként</translation>
    </message>
    <message>
        <source>S&amp;napshots …</source>
        <translation>&amp;Pillanatképek …</translation>
    </message>
    <message>
        <source>Remember what the catalog is like, see what has changed, or go back</source>
        <translation>A katalógus állapotának megjegyzése, a változások megtekintése vagy visszatérés</translation>
    </message>
    <message>
        <source>Caption the selected products …</source>
        <translation>A kijelölt termékek leírása …</translation>
    </message>
    <message>
        <source>Write what a run says of the selected products&apos; pictures as their captions</source>
        <translation>Amit egy futás a kijelölt termékek képeiről mond, legyen a képaláírásuk</translation>
    </message>
    <message>
        <source>Your &amp;name …</source>
        <translation>Az Ön &amp;neve …</translation>
    </message>
    <message>
        <source>The name that is kept with what you change</source>
        <translation>A név, amely a módosításaival együtt megmarad</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Az Ön neve</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>It is kept with every value that you change, so that “source:” finds it.</source>
        <translation>Minden módosított értékkel együtt megmarad, így a „source:” megtalálja.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Beállítás</translation>
    </message>
    <message>
        <source>Captioning with %1</source>
        <translation>Leírás ezzel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) captioned</source>
        <translation>
            <numerusform>%Ln termék leírva</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Átnézés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to download</source>
        <translation>
            <numerusform>%Ln letöltendő kép</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only) — Vitrine</source>
        <translation>%1 (csak olvasható) — Vitrine</translation>
    </message>
    <message>
        <source>O&amp;pen folder</source>
        <translation>Mappa m&amp;egnyitása</translation>
    </message>
    <message>
        <source>Show what was exported in the file manager</source>
        <translation>Az exportáltak megmutatása a fájlkezelőben</translation>
    </message>
    <message>
        <source>A run is using this catalog. Stop it in the Train room first.</source>
        <translation>Egy futás használja ezt a katalógust. Előbb állítsa le a Tanítás alatt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ModelHint</name>
    <message>
        <source>%1 of weights, %2</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 the number format of the model&apos;s weights as files name it: &quot;BF16&quot;</extracomment>
        <translation>%1 súly, %2</translation>
    </message>
    <message>
        <source>%1 as %2, as its config says</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 a number format: &quot;bfloat16&quot;</extracomment>
        <translation>%1 mint %2, ahogy a konfigurációja mondja</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OutsideFolders</name>
    <message numerus="yes">
        <source>%1 — %Ln row(s)</source>
        <translation>
            <numerusform>%1 — %Ln sor</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders outside the source&apos;s own</source>
        <translation>Mappák a forrás mappáján kívül</translation>
    </message>
    <message>
        <source>Pictures in these folders lie o&amp;utside the source&apos;s own. Only folders that are ticked are read:</source>
        <translation>Az itteni képek a forrás mappáján kív&amp;ül vannak. Csak a bejelölt mappákat olvassuk:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PictureDownload</name>
    <message>
        <source>&amp;Download pictures</source>
        <translation>Képek &amp;letöltése</translation>
    </message>
    <message>
        <source>Fetch the pictures of products that name an address on the network</source>
        <translation>A hálózati címet megadó termékek képeinek letöltése</translation>
    </message>
    <message>
        <source>Downloading pictures</source>
        <translation>Képek letöltése</translation>
    </message>
    <message>
        <source>Downloaded %1 of %2 pictures; %3 could not be had</source>
        <translation>%2 képből %1 letöltve; %3 nem volt elérhető</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemsPanel</name>
    <message>
        <source>Sho&amp;w me</source>
        <translation>&amp;Megmutatás</translation>
    </message>
    <message>
        <source>Select the product concerned</source>
        <translation>Az érintett termék kijelölése</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Dismiss the problems</source>
        <translation>A problémák elvetése</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problémák</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probléma</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Teendő</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probléma</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductCardDelegate</name>
    <message>
        <source>Train</source>
        <comment>badge: training split</comment>
        <translation>Tanítás</translation>
    </message>
    <message>
        <source>Val.</source>
        <comment>badge: validation split, short</comment>
        <translation>Ell.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>badge: test split</comment>
        <translation>Teszt</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(nincs cím)</translation>
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
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Words separated by commas</source>
        <translation>Vesszővel elválasztott szavak</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Mit mondjon a modell erről a képről a recept válaszsablonja helyett</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(több érték)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>megadta: %1</translation>
    </message>
    <message>
        <source>Said by the model of run %1</source>
        <translation>A(z) %1 futás modellje mondta</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Megadta: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::QuickTagsDialog</name>
    <message>
        <source>Quick tags</source>
        <translation>Gyorscímkék</translation>
    </message>
    <message>
        <source>In the grid, the keys 1 to 9 give the selected products these tags, or take them away where all of them have the tag.</source>
        <translation>A rácsban az 1–9 billentyűk ezeket a címkéket adják a kijelölt termékeknek, vagy elveszik, ha már mindegyiken rajta van.</translation>
    </message>
    <message>
        <source>Tag of the key %1</source>
        <translation>A(z) %1 billentyű címkéje</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReadingForm</name>
    <message>
        <source>CSV table</source>
        <translation>CSV-táblázat</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Picture data set (imagefolder)</source>
        <translation>Képadathalmaz (imagefolder)</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>Osztályonként egy mappa</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Képmappa</translation>
    </message>
    <message>
        <source>%1 (Western Europe)</source>
        <translation>%1 (Nyugat-Európa)</translation>
    </message>
    <message>
        <source>%1 (Central Europe)</source>
        <translation>%1 (Közép-Európa)</translation>
    </message>
    <message>
        <source>%1 (Cyrillic)</source>
        <translation>%1 (cirill)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vessző</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>pontosvessző</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>the character between columns</comment>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>függőleges vonal</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Felismerve: %1</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Felismerés</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmátum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Kó&amp;dolás</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kódolás</translation>
    </message>
    <message>
        <source>Choose another one where letters look wrong in the first rows.</source>
        <translation>Válasszon másikat, ha az első sorokban rosszak a betűk.</translation>
    </message>
    <message>
        <source>Columns parted &amp;by</source>
        <translation>Oszlopok &amp;elválasztója</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Oszlopok elválasztója</translation>
    </message>
    <message>
        <source>Prices written &amp;like</source>
        <translation>Árak í&amp;rásmódja</translation>
    </message>
    <message>
        <source>Prices written like</source>
        <translation>Árak írásmódja</translation>
    </message>
    <message>
        <source>Decides what 1.290 and 1,290 mean; other prices say it themselves.</source>
        <translation>Eldönti, mit jelent az 1.290 és az 1,290; a többi ár magától értetődő.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RecipeForm</name>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Alapmodell</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Módszer</translation>
    </message>
    <message>
        <source>R&amp;ank</source>
        <translation>&amp;Rang</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Epo&amp;chs</source>
        <translation>&amp;Korszakok</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Tanu&amp;lási ráta</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Köteg</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Halmozás</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Kivágások</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <comment>followed by a number of steps</comment>
        <translation>Kiértékelés ennyi után:</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Kez&amp;dőérték</translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation>&amp;Eszköz</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Legfeljebb ennyi lépés</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ütemezés</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Bemelegítés</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Súlycsökkentés</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradiens korlátja</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Rows evaluated</source>
        <translation>Kiértékelt sorok</translation>
    </message>
    <message>
        <source>Rows captioned</source>
        <translation>Aláírt sorok</translation>
    </message>
    <message>
        <source>Watched pictures</source>
        <translation>Figyelt képek</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Ellenőrzőpont ennyi után:</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Pontosság</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Kérdés</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>LoRA adapter</source>
        <translation>LoRA adapter</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Minden súly</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Koszinuszos</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineáris</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Állandó</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatikus</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>ahogy a modell előírja</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nincs korlát</translation>
    </message>
    <message>
        <source>only before and after</source>
        <translation>csak előtte és utána</translation>
    </message>
    <message>
        <source>all</source>
        <translation>mind</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> lépés</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision model folder</source>
        <translation>Phi-3-Vision modell mappájának kiválasztása</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>A futás &amp;neve</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>A futás neve</translation>
    </message>
    <message>
        <source>chosen by date</source>
        <translation>dátum szerint</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Mappa …</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Az alapmodell mappájának kiválasztása</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>További mezők</translation>
    </message>
    <message>
        <source>More fields of the recipe</source>
        <translation>A recept további mezői</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Kezdőmodell</translation>
    </message>
    <message>
        <source>Base weights</source>
        <translation>Az alapmodell súlyai</translation>
    </message>
    <message>
        <source>LoRA adapter, quantised base (QLoRA)</source>
        <translation>LoRA adapter, kvantált alapmodell (QLoRA)</translation>
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
        <translation>Keresés és csere</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>K&amp;eresés</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>A keresett szöveg</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Csere &amp;erre</translation>
    </message>
    <message>
        <source>Text that takes its place</source>
        <translation>A helyére kerülő szöveg</translation>
    </message>
    <message>
        <source>With a regular expression, $1 to $9 stand for its groups and $&amp; for all that was found.</source>
        <translation>Reguláris kifejezésnél $1–$9 a csoportok, $&amp; a teljes találat.</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Reguláris ki&amp;fejezés</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Kis- és &amp;nagybetűk megkülönböztetése</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Mezők</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Mind</translation>
    </message>
    <message>
        <source>F&amp;iltered: those that the search finds</source>
        <translation>&amp;Szűrt: amit a keresés talál</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <translation>
            <numerusform>K&amp;ijelölt (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mi változna</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Előtte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Utána</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Csere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>What was found stays as it is.</source>
        <translation>Ami található, úgy marad.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nincs találat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln érték változik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln product(s)</source>
        <translation>
            <numerusform>%Ln termékben</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>az első %1 látható</translation>
    </message>
    <message>
        <source>What would change is listed here before anything is done.</source>
        <translation>Itt jelenik meg, mi változna, mielőtt bármi történne.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReviewCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Elfogadás</translation>
    </message>
    <message>
        <source>The selected products are right as they are</source>
        <translation>A kijelölt termékek így helyesek</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>El&amp;utasítás</translation>
    </message>
    <message>
        <source>The selected products are not to be trained on</source>
        <translation>A kijelölt termékekkel nem szabad tanítani</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Kihagyás</translation>
    </message>
    <message>
        <source>Decide about the selected products later</source>
        <translation>Döntés a kijelölt termékekről később</translation>
    </message>
    <message>
        <source>Take the &amp;verdict back</source>
        <translation>Ítélet &amp;visszavonása</translation>
    </message>
    <message>
        <source>The selected products are unreviewed again</source>
        <translation>A kijelölt termékek ismét nincsenek ellenőrizve</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Nincs csillag</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n csillag</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag &amp;%1</source>
        <translation>&amp;%1. címke</translation>
    </message>
    <message>
        <source>No quick tag has this number</source>
        <translation>Ehhez a számhoz nincs gyorscímke</translation>
    </message>
    <message>
        <source>Tag &amp;%1: %2</source>
        <translation>&amp;%1. címke: %2</translation>
    </message>
    <message>
        <source>Add the tag to the selected products, or take it away where all of them have it</source>
        <translation>A címke hozzáadása a kijelölt termékekhez, vagy elvétele, ha mindegyiken rajta van</translation>
    </message>
    <message>
        <source>&amp;Quick tags …</source>
        <translation>&amp;Gyorscímkék …</translation>
    </message>
    <message>
        <source>Choose the tags that the keys 1 to 9 give</source>
        <translation>Az 1–9 billentyűk címkéinek kiválasztása</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
        <source>Put the cursor into the first field of the details</source>
        <translation>A kurzor a részletek első mezőjébe</translation>
    </message>
    <message>
        <source>Ne&amp;xt product</source>
        <translation>Kö&amp;vetkező termék</translation>
    </message>
    <message>
        <source>&amp;Previous product</source>
        <translation>E&amp;lőző termék</translation>
    </message>
    <message>
        <source>&amp;Next unreviewed</source>
        <translation>Következő &amp;nem ellenőrzött</translation>
    </message>
    <message>
        <source>Go to the next product that nobody has reviewed</source>
        <translation>A következő termékhez, amelyet senki sem ellenőrzött</translation>
    </message>
    <message>
        <source>All products that the search finds are reviewed.</source>
        <translation>A keresés által talált minden termék ellenőrizve van.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunSaving</name>
    <message>
        <source>Save what the selected run has learned, without the base model</source>
        <translation>A kijelölt futás által tanultak mentése az alapmodell nélkül</translation>
    </message>
    <message>
        <source>Save &amp;adapter as …</source>
        <translation>&amp;Adapter mentése másként …</translation>
    </message>
    <message>
        <source>Save what the selected run has learned as one model that needs no other</source>
        <translation>A kijelölt futás által tanultak mentése egyetlen modellként, amelyhez nem kell másik</translation>
    </message>
    <message>
        <source>Save &amp;model as …</source>
        <translation>Mo&amp;dell mentése másként …</translation>
    </message>
    <message>
        <source>Save merged &amp;model as …</source>
        <translation>Egyesített mo&amp;dell mentése másként …</translation>
    </message>
    <message>
        <source>Select a run in the Train room first.</source>
        <translation>Előbb jelöljön ki egy futást a Tanítás alatt.</translation>
    </message>
    <message>
        <source>The selected run cannot be read.</source>
        <translation>A kijelölt futás nem olvasható.</translation>
    </message>
    <message>
        <source>The selected run has no finished checkpoint yet.</source>
        <translation>A kijelölt futásnak még nincs kész ellenőrzőpontja.</translation>
    </message>
    <message>
        <source>The selected run has trained the whole model and has no adapter; save its model instead.</source>
        <translation>A kijelölt futás a teljes modellt tanította, és nincs adaptere; mentse inkább a modelljét.</translation>
    </message>
    <message>
        <source>Saving the adapter of %1</source>
        <translation>%1 adapterének mentése</translation>
    </message>
    <message>
        <source>Saving the model of %1</source>
        <translation>%1 modelljének mentése</translation>
    </message>
    <message>
        <source>Saved the adapter of %1 to %2</source>
        <translation>%1 adaptere elmentve ide: %2</translation>
    </message>
    <message>
        <source>Saved the model of %1 to %2</source>
        <translation>%1 modellje elmentve ide: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SampleDialog</name>
    <message>
        <source>Choose a profile</source>
        <translation>Profil kiválasztása</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profilok (*.json)</translation>
    </message>
    <message>
        <source>Generate sample data</source>
        <translation>Mintaadatok készítése</translation>
    </message>
    <message>
        <source>Draws product pictures and writes rows to match: titles, categories and prices follow from what is drawn. The same seed gives the same catalog, byte for byte.</source>
        <translation>Termékképeket rajzol, és hozzájuk illő sorokat ír: a címek, kategóriák és árak a rajzból következnek. Azonos kezdőérték bájtra azonos katalógust ad.</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Termékek</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Termékek száma</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Kezdőérték</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Kezdőérték</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>Profil&amp;fájl</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Választás …</translation>
    </message>
    <message>
        <source>Into a new catalog</source>
        <translation>Új katalógusba</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>A(z) „%1” katalógusba</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Készítés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>What is it &amp;for?</source>
        <translation>&amp;Mire való?</translation>
    </message>
    <message>
        <source>What the sample data is for</source>
        <translation>Mire valók a mintaadatok</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>use of sample data</comment>
        <translation>Tesztelés</translation>
    </message>
    <message>
        <source>Every fault that catalogs have, often: do the checks find it?</source>
        <translation>Minden hiba, ami katalógusokban előfordul, gyakran: megtalálják az ellenőrzések?</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>use of sample data</comment>
        <translation>Teljesítmény</translation>
    </message>
    <message>
        <source>Very many products with small pictures: what gets slow?</source>
        <translation>Nagyon sok termék kis képekkel: mi lassul le?</translation>
    </message>
    <message>
        <source>Prototyping</source>
        <comment>use of sample data</comment>
        <translation>Prototípus</translation>
    </message>
    <message>
        <source>A few sound products, at once, to try things out.</source>
        <translation>Néhány hibátlan termék azonnal, kipróbáláshoz.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>use of sample data</comment>
        <translation>Elemzés</translation>
    </message>
    <message>
        <source>Many products with the faults of a real catalog.</source>
        <translation>Sok termék egy valódi katalógus hibáival.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>use of sample data</comment>
        <translation>Adatvédelem</translation>
    </message>
    <message>
        <source>Resembles a catalog that may not be handed on.</source>
        <translation>Olyan katalógusra hasonlít, amely nem adható tovább.</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>use of sample data</comment>
        <translation>Tanulás</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Mintája</translation>
    </message>
    <message>
        <source>What the products shall be like</source>
        <translation>Milyenek legyenek a termékek</translation>
    </message>
    <message>
        <source>The default shop: what the starter model learned from</source>
        <translation>Az alapbolt: amelyből a kezdőmodell tanult</translation>
    </message>
    <message>
        <source>The demo shop: unknown to the starter model</source>
        <translation>A bemutatóbolt: a kezdőmodell számára ismeretlen</translation>
    </message>
    <message>
        <source>The boutique: photographs in styled places</source>
        <translation>A butik: fényképek stilizált környezetben</translation>
    </message>
    <message>
        <source>A profile&apos;s file …</source>
        <translation>Profil fájlja …</translation>
    </message>
    <message>
        <source>Another catalog …</source>
        <translation>Másik katalógus …</translation>
    </message>
    <message>
        <source>Profile or catalog</source>
        <translation>Profil vagy katalógus</translation>
    </message>
    <message>
        <source>&amp;Draw pictures</source>
        <translation>Képek &amp;rajzolása</translation>
    </message>
    <message>
        <source>Without pictures a million rows take about a minute</source>
        <translation>Képek nélkül egymillió sor körülbelül egy perc</translation>
    </message>
    <message>
        <source>The first few of them</source>
        <translation>Az első néhány</translation>
    </message>
    <message>
        <source>C&amp;atalog</source>
        <translation>K&amp;atalógus</translation>
    </message>
    <message>
        <source>A .vitrine folder to resemble</source>
        <translation>Egy .vitrine mappa mintának</translation>
    </message>
    <message>
        <source>A .json file</source>
        <translation>Egy .json fájl</translation>
    </message>
    <message>
        <source>Choose the catalog to resemble: a .vitrine folder</source>
        <translation>Mintakatalógus kiválasztása: egy .vitrine mappa</translation>
    </message>
    <message>
        <source>Choose the catalog that the products shall resemble. Nothing rare, no title and no picture of it is copied.</source>
        <translation>Válassza ki a katalógust, amelyre a termékek hasonlítsanak. Semmi ritkát, egyetlen címet és képet sem másol belőle.</translation>
    </message>
    <message>
        <source>Choose a profile: resources/profiles/PROFILE.md describes what is in one.</source>
        <translation>Válasszon profilt: a resources/profiles/PROFILE.md leírja, mi van benne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln másodperc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln perc</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them will take about %1 and %2 on the disk.</source>
        <comment>time, room</comment>
        <translation>Összesen körülbelül %1 és %2 a lemezen.</translation>
    </message>
    <message>
        <source>The varied shop: many brands, materials and kinds of pictures</source>
        <translation>A változatos bolt: sok márka, anyag és képfajta</translation>
    </message>
    <message>
        <source>A few hundred products that the starter model does not know: it learns them in minutes.</source>
        <translation>Néhány száz termék, amelyet a kezdőmodell nem ismer: percek alatt megtanulja őket.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SamplePreviewView</name>
    <message>
        <source>No picture</source>
        <translation>Nincs kép</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(nincs cím)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SaveRunDialog</name>
    <message>
        <source>Save adapter as</source>
        <translation>Adapter mentése másként</translation>
    </message>
    <message>
        <source>Save merged model as</source>
        <translation>Egyesített modell mentése másként</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Modell mentése másként</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Ellenőrzőpont</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Ellenőrzőpont</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hová</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Az írandó mappa</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Választás …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>What the run “%1” has learned, as two files that PEFT reads too. They are used together with the base model.</source>
        <translation>Amit a(z) „%1” futás megtanult, két fájlban, amelyeket a PEFT is olvas. Az alapmodellel együtt használhatók.</translation>
    </message>
    <message>
        <source>The base model with what the run “%1” has learned merged into it: a model folder of its own, as large as the base.</source>
        <translation>Az alapmodell, egyesítve azzal, amit a(z) „%1” futás megtanult: önálló modellmappa, akkora, mint az alapmodell.</translation>
    </message>
    <message>
        <source>The model that the run “%1” has trained, as a folder of its own.</source>
        <translation>A(z) „%1” futás által tanított modell, önálló mappaként.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>A legjobb</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Az utolsó</translation>
    </message>
    <message>
        <source>The best one, after step %1</source>
        <translation>A legjobb, a(z) %1. lépés után</translation>
    </message>
    <message>
        <source>The last one, after step %1</source>
        <translation>Az utolsó, a(z) %1. lépés után</translation>
    </message>
    <message>
        <source>“%1” holds a model or an adapter already. Saving replaces it.</source>
        <translation>A(z) „%1” már tartalmaz modellt vagy adaptert. A mentés lecseréli.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Csere</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Mentés</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SavedViewsMenu</name>
    <message>
        <source>No saved views yet</source>
        <translation>Még nincs mentett nézet</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>A keresés &amp;mentése …</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>Nézetek &amp;kezelése …</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Legutóbbi keresések</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>A keresés mentése</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>A nézet &amp;neve</translation>
    </message>
    <message>
        <source>The view finds: %1</source>
        <translation>A nézet ezt találja: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Mentés</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SearchBar</name>
    <message>
        <source>&amp;Search</source>
        <translation>K&amp;eresés</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Keresés a katalógusban</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Nézetek</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Mentett és legutóbbi keresések</translation>
    </message>
    <message>
        <source>What the search asks for</source>
        <translation>Mit kér a keresés</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Eltávolítás: %1</translation>
    </message>
    <message>
        <source>As listed</source>
        <comment>order of products</comment>
        <translation>A felsorolás szerint</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “extra.column:value” in a further column of the source, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Minden szónak szerepelnie kell. A „mező:érték” egy mezőben keres, az „extra.oszlop:érték” a forrás egy további oszlopában, a „price:&gt;500” hasonlít, a „has:image” és az „is:duplicate” állapotra kérdez, az elöl álló „-” tagadás, az OR választást enged. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Szavak, &quot;kifejezés&quot;, category:táskák, price:100..500, is:blurry, sort:-price …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ShortcutsDialog</name>
    <message>
        <source>In the grid</source>
        <translation>A rácsban</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Nyilak</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Másik termék</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page up, page down</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>Egy oldallal tovább</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>Az első, az utolsó</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Shift ezekkel</translation>
    </message>
    <message>
        <source>Select all between</source>
        <translation>Minden közte lévő kijelölése</translation>
    </message>
    <message>
        <source>Select everything that is found</source>
        <translation>Minden találat kijelölése</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SimilarPictures</name>
    <message>
        <source>&amp;Similar pictures</source>
        <translation>&amp;Hasonló képek</translation>
    </message>
    <message>
        <source>Show the products that look most like this one</source>
        <translation>Az ehhez leginkább hasonlító termékek megjelenítése</translation>
    </message>
    <message>
        <source>Category ad&amp;visor …</source>
        <translation>Kategória&amp;tanácsadó …</translation>
    </message>
    <message>
        <source>Placeholders, double spellings, rare and overlapping categories</source>
        <translation>Helykitöltők, kettős írásmódok, ritka és átfedő kategóriák</translation>
    </message>
    <message>
        <source>Suspicious &amp;labels</source>
        <translation>&amp;Gyanús kategóriák</translation>
    </message>
    <message>
        <source>Products whose category is not that of what looks like them</source>
        <translation>Termékek, amelyek kategóriája nem a hozzájuk hasonlóké</translation>
    </message>
    <message>
        <source>Select a product first.</source>
        <translation>Előbb jelöljön ki egy terméket.</translation>
    </message>
    <message>
        <source>Looking for similar pictures</source>
        <translation>Hasonló képek keresése</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>on a picture: how alike it is, such as 84 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Looking for suspicious labels</source>
        <translation>Gyanús kategóriák keresése</translation>
    </message>
    <message>
        <source>Looking through the categories</source>
        <translation>A kategóriák átnézése</translation>
    </message>
    <message>
        <source>Similar to product %1</source>
        <translation>Hasonló a(z) %1. számú termékhez</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Hasonló ehhez: „%1”</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Hasonlóság</translation>
    </message>
    <message>
        <source>A view would keep these products only. Select a product and look for similar pictures again instead.</source>
        <translation>Egy nézet csak ezeket a termékeket őrizné meg. Jelöljön ki inkább egy terméket, és keresse meg újra a hasonló képeket.</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>short for suspicious labels: a room of the window</comment>
        <translation>Gyanúsak</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <comment>similar pictures that were found</comment>
        <translation>Meg&amp;mutatás</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 such as: Similar to “Blue jacket”</extracomment>
        <translation>Találat: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnapshotsDialog</name>
    <message>
        <source>Nothing to restore: the products are as they were then.</source>
        <translation>Nincs mit visszaállítani: a termékek olyanok, mint akkor voltak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) restored, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln termék visszaállítva, egyetlen visszavonható lépésként.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is deleted; the catalog stays as it is.</source>
        <translation>A pillanatkép törölve; a katalógus marad, ahogy van.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Pillanatképek</translation>
    </message>
    <message>
        <source>A snapshot remembers what every product is like now. It costs nothing until something changes; compare the catalog with it at any time, or go back to it in one step.</source>
        <translation>A pillanatkép megjegyzi, milyen most minden termék. Semmibe sem kerül, amíg semmi sem változik; a katalógus bármikor összehasonlítható vele, vagy egy lépésben visszaállítható.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Készült</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>&amp;Make …</source>
        <translation>&amp;Készítés …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Visszaállítás</translation>
    </message>
    <message>
        <source>Make the products what they were, as one step that can be undone</source>
        <translation>A termékek legyenek, amik voltak, egyetlen visszavonható lépésként</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Összehasonlítás ezzel</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Összehasonlítás ezzel</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Minden különbség</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Módosított értékek</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>Hozzáadott termékek</translation>
    </message>
    <message>
        <source>Removed products</source>
        <translation>Eltávolított termékek</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>A különbség fajtája</translation>
    </message>
    <message>
        <source>Only with this text</source>
        <translation>Csak ezzel a szöveggel</translation>
    </message>
    <message>
        <source>Only differences with this text</source>
        <translation>Csak az ezt a szöveget tartalmazó különbségek</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Különbségek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>the catalog as it is now</source>
        <translation>a katalógus jelenlegi állapota</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Még nincsenek pillanatképek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>%Ln érték módosult</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) added</source>
        <translation>
            <numerusform>%Ln termék hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%Ln eltávolítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>az első %Ln látható</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the snapshot “%1”.</source>
        <translation>Elkészült a pillanatkép: „%1”.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Pillanatkép készítése</translation>
    </message>
    <message>
        <source>&amp;Name of the snapshot</source>
        <translation>A pillanatkép &amp;neve</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Készítés</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Pillanatkép: %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Nincs különbség</translation>
    </message>
    <message>
        <source>No difference matches the filter</source>
        <translation>Egyetlen különbség sem felel meg a szűrőnek</translation>
    </message>
    <message>
        <source>Delete the snapshot?</source>
        <translation>Törli a pillanatképet?</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”, made %2?</source>
        <translation>Törli a(z) „%1” pillanatképet (készült: %2)?</translation>
    </message>
    <message>
        <source>The catalog stays as it is, but nobody can compare it with what it was then, or go back to that. A snapshot that is deleted cannot be brought back.</source>
        <translation>A katalógus marad, ahogy van, de többé nem hasonlítható össze az akkori állapotával, és nem állítható vissza arra. A törölt pillanatkép nem hozható vissza.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SortBox</name>
    <message>
        <source>As the search says</source>
        <comment>order of products</comment>
        <translation>Ahogy a keresés mondja</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Az importálás sorrendje</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Rendezés</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Price, lowest first</source>
        <translation>Ár, a legalacsonyabb elöl</translation>
    </message>
    <message>
        <source>Price, highest first</source>
        <translation>Ár, a legmagasabb elöl</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Felosztás</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Tanítás</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>A tanítás aránya</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Ellenőrzés</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Az ellenőrzés aránya</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teszt</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Kezdőérték</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Kezdőérték</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Felosztás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %.</source>
        <translation>Az arányok összege több mint 100 %.</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products with the same or nearly the same picture stay together, and so does a product in its colours and sizes; pictures that nobody has checked yet are looked at first. This replaces the present assignment and can be undone.</source>
        <translation>A használható képű termékeket három részre osztja: amelyekből tanul, amelyeken tanulás közben mérünk, és amelyeken a végén mérünk. Az azonos vagy majdnem azonos képű termékek együtt maradnak, és egy termék a színeivel és méreteivel szintén; a még nem ellenőrzött képeket előbb megnézi. Ez a jelenlegi felosztás helyébe lép, és visszavonható.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsPanel</name>
    <message>
        <source>Prices</source>
        <translation>Árak</translation>
    </message>
    <message>
        <source>Words in titles</source>
        <translation>Szavak a címekben</translation>
    </message>
    <message>
        <source>Picture sizes</source>
        <translation>Képméretek</translation>
    </message>
    <message>
        <source>Split balance</source>
        <translation>A részek egyensúlya</translation>
    </message>
    <message>
        <source>Review over time</source>
        <translation>Átnézés időben</translation>
    </message>
    <message>
        <source>&amp;Check pictures</source>
        <translation>Képek &amp;ellenőrzése</translation>
    </message>
    <message>
        <source>Look at the pictures, so that their sizes become known</source>
        <translation>A képek megnézése, hogy a méretük ismertté váljon</translation>
    </message>
    <message>
        <source>Off: all products of the catalog</source>
        <translation>Ki: a katalógus minden terméke</translation>
    </message>
    <message>
        <source>&amp;Only what the search finds: %1</source>
        <translation>&amp;Csak amit a keresés talál: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln termék található</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln termék</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Számlálás …</translation>
    </message>
    <message>
        <source>No products to count.</source>
        <translation>Nincs megszámolható termék.</translation>
    </message>
    <message>
        <source>No product has a price.</source>
        <translation>Egyetlen terméknek sincs ára.</translation>
    </message>
    <message>
        <source>No title holds a word.</source>
        <translation>Egyetlen cím sem tartalmaz szót.</translation>
    </message>
    <message>
        <source>The sizes of pictures are known once the catalog has been checked.</source>
        <translation>A képek mérete a katalógus ellenőrzése után ismert.</translation>
    </message>
    <message>
        <source>No product has been accepted or rejected yet. This chart follows the review.</source>
        <translation>Még egyetlen termék sincs elfogadva vagy elutasítva. Ez a diagram az átnézést követi.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1” mentése</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 fájlok (*.%2)</translation>
    </message>
    <message>
        <source>Products by category</source>
        <translation>Termékek kategóriánként</translation>
    </message>
    <message>
        <source>None of the products that the search finds has been accepted or rejected.</source>
        <translation>A keresés által talált termékek közül egyet sem fogadtak vagy utasítottak el.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsRoom</name>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statisztika</translation>
    </message>
    <message>
        <source>See what the catalog&apos;s products are like</source>
        <translation>Milyenek a katalógus termékei</translation>
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
        <translation>&amp;Keresésük</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Keresés újra</translation>
    </message>
    <message>
        <source>Marks the category as right; it is not asked about again</source>
        <translation>Helyesnek jelöli a kategóriát; többé nem kérdez rá</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Gyanús kategóriák</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Kategóriája</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Erre hasonlít</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>share of similar pictures</comment>
        <translation>Egyezés</translation>
    </message>
    <message>
        <source>What looks most like it</source>
        <translation>Mi hasonlít rá leginkább</translation>
    </message>
    <message>
        <source>Products whose category is not that of the pictures that look like theirs. The vision tower of the base model looks at every picture once; what it sees is kept.</source>
        <translation>Termékek, amelyek kategóriája nem a hozzájuk hasonló képeké. Az alapmodell látótornya minden képet egyszer néz meg; amit lát, megmarad.</translation>
    </message>
    <message>
        <source>No category looks wrong.</source>
        <translation>Egyetlen kategória sem látszik hibásnak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) with a suspicious category</source>
        <translation>
            <numerusform>%Ln termék gyanús kategóriával</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(nincs cím)</translation>
    </message>
    <message>
        <source>Its category: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Kategóriája: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It looks like: &lt;b&gt;%1&lt;/b&gt;, as %2 of similar pictures do</source>
        <translation>Erre hasonlít: &lt;b&gt;%1&lt;/b&gt;, akárcsak a hasonló képek közül %2</translation>
    </message>
    <message>
        <source>Look again to see what looks most like it</source>
        <translation>Keressen újra, hogy lássa, mi hasonlít rá leginkább</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>on a button: what it does, and the key that does it, such as: Keep its category (K)</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>A javaslat elfogadása</translation>
    </message>
    <message>
        <source>Keep its category</source>
        <translation>A kategória megtartása</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>A termék szerkesztése</translation>
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
        <translation>&amp;Indítás</translation>
    </message>
    <message>
        <source>Start a new run with this recipe</source>
        <translation>Új futás indítása ezzel a recepttel</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>L&amp;eállítás</translation>
    </message>
    <message>
        <source>Stop after the current step; the run can be continued later</source>
        <translation>Leállítás az aktuális lépés után; a futás később folytatható</translation>
    </message>
    <message>
        <source>&amp;Runs of this catalog</source>
        <translation>A katalógus &amp;futásai</translation>
    </message>
    <message>
        <source>Runs of this catalog</source>
        <translation>A katalógus futásai</translation>
    </message>
    <message>
        <source>C&amp;ontinue the selected run</source>
        <translation>A kijelölt futás f&amp;olytatása</translation>
    </message>
    <message>
        <source>Go on from the run&apos;s last checkpoint, with the run&apos;s own recipe</source>
        <translation>Folytatás a futás utolsó ellenőrzőpontjától, a saját receptjével</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>A tanítás haladása</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>F&amp;olytatás</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Szünet</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>A tanítás folytatása</translation>
    </message>
    <message>
        <source>Rest after the current step; the model stays in memory</source>
        <translation>Pihenés az aktuális lépés után; a modell a memóriában marad</translation>
    </message>
    <message>
        <source>Preparing the run …</source>
        <translation>A futás előkészítése …</translation>
    </message>
    <message>
        <source>Finishing the step and saving a checkpoint …</source>
        <translation>A lépés befejezése és ellenőrzőpont mentése …</translation>
    </message>
    <message>
        <source>Pausing after the current step …</source>
        <translation>Szünet az aktuális lépés után …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln lépés</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>legjobb %1</translation>
    </message>
    <message>
        <source>Save the se&amp;lected run</source>
        <translation>A kije&amp;lölt futás mentése</translation>
    </message>
    <message>
        <source>The run has no checkpoint to go on from.</source>
        <translation>A futásnak nincs ellenőrzőpontja, amelyről folytatódhatna.</translation>
    </message>
    <message>
        <source>The run is finished. It can go on once the catalog has more products to train on, if its recipe counts epochs and not steps; start a new run otherwise.</source>
        <translation>A futás kész. Akkor folytatható, ha a katalógusban több lesz a tanításra szánt termék, és a receptje korszakokat számol, nem lépéseket; különben indítson új futást.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Mentett nézetek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>noun: what a view searches for</comment>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Megjelenítés</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Át&amp;nevezés</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::WelcomePanel</name>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Üdvözli a Vitrine</translation>
    </message>
    <message>
        <source>Curate a product catalog, fine-tune Phi-3-Vision on it and watch the captions get better. Everything stays on this computer. How would you like to begin?</source>
        <translation>Gondozzon egy termékkatalógust, hangolja finomra rajta a Phi-3-Vision modellt, és nézze, hogyan javulnak a képaláírások. Minden ezen a számítógépen marad. Hogyan kezdjünk?</translation>
    </message>
    <message>
        <source>&amp;Generate a sample catalog</source>
        <translation>&amp;Mintakatalógus készítése</translation>
    </message>
    <message>
        <source>Pictures, titles, categories and prices made by the program. Nothing else is needed.</source>
        <translation>A program által készített képek, címek, kategóriák és árak. Más nem kell hozzá.</translation>
    </message>
    <message>
        <source>&amp;Import a catalog …</source>
        <translation>Katalógus &amp;importálása …</translation>
    </message>
    <message>
        <source>From CSV with pictures, JSON Lines, a picture data set or a folder per class.</source>
        <translation>Képes CSV-ből, JSON Linesból, képadathalmazból vagy osztályonkénti mappákból.</translation>
    </message>
    <message>
        <source>&amp;Open a catalog …</source>
        <translation>Katalógus meg&amp;nyitása …</translation>
    </message>
    <message>
        <source>A .vitrine folder that was made before.</source>
        <translation>Korábban készített .vitrine mappa.</translation>
    </message>
    <message>
        <source>Recent catalogs</source>
        <translation>Legutóbbi katalógusok</translation>
    </message>
</context>
</TS>
