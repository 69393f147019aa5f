<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
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
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %n product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;</extracomment>
        <translation>
            <numerusform>%1 – %n termék</numerusform>
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
        <source>The picture is on the network: %1.</source>
        <translation>A kép a hálózaton van: %1.</translation>
    </message>
    <message>
        <source>Download it and name the local file.</source>
        <translation>Töltse le, és adja meg a helyi fájlt.</translation>
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
        <source>Use the config.json that came with the model.</source>
        <translation>Használja a modellhez kapott config.json fájlt.</translation>
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
        <source>Reload the catalog.</source>
        <translation>Töltse be újra a katalógust.</translation>
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
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>No run yet. Choose the recipe and press Start.</source>
        <translation>Még nincs futás. Válassza ki a receptet, és nyomja meg az Indítás gombot.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>a modell betöltése</translation>
    </message>
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
        <source>&amp;Search</source>
        <translation>K&amp;eresés</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Keresés a katalógusban</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Rendezés</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Rendezés</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Az importálás sorrendje</translation>
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
        <source>Words, “a phrase”, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Szavak, &quot;kifejezés&quot;, category:táskák, price:100..500, is:blurry, sort:-price …</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Minden szónak szerepelnie kell. A „mező:érték” egy mezőben keres, a „price:&gt;500” hasonlít, a „has:image” és az „is:duplicate” állapotra kérdez, az elöl álló „-” tagadás, az OR választást enged. (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Words separated by commas</source>
        <translation>Vesszővel elválasztott szavak</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Mit mondjon a modell erről a képről a recept válaszsablonja helyett</translation>
    </message>
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
        <source>(several values)</source>
        <translation>(több érték)</translation>
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
    <message numerus="yes">
        <source>&amp;Only the %Ln product(s) that the search finds</source>
        <translation>
            <numerusform>&amp;Csak a keresés által talált %Ln termék</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
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
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmátum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Felismerés</translation>
    </message>
    <message>
        <source>First ro&amp;ws</source>
        <translation>Első &amp;sorok</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>A forrás első sorai</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Melyik oszlop melyik mezőt tölti ki. Amelyik egyet sem, az további oszlopként megmarad.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Oszlop ehhez: %1</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, columns separated by %1</source>
        <translation>, oszlopelválasztó: %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n column(s)</source>
        <translation>
            <numerusform>, %n oszlop</numerusform>
        </translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— nincs —</translation>
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
        <source>Imported %1 of %2 rows (%3 updated, %4 refused)</source>
        <translation>%2 sorból %1 importálva (%3 frissítve, %4 elutasítva)</translation>
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
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Default: what the starter model learned from</source>
        <translation>Alapértelmezett: amiből a kezdőmodell tanult</translation>
    </message>
    <message>
        <source>Demo: another shop, unknown to the starter model</source>
        <translation>Bemutató: másik bolt, amelyet a kezdőmodell nem ismer</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fájlból …</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>Profil&amp;fájl</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profilfájl</translation>
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
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Felosztás</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products that share a picture stay together. This replaces the present assignment and can be undone.</source>
        <translation>A használható képű termékeket három részre osztja: amelyekből tanul, amelyeken tanulás közben mérünk, és amelyeken a végén mérünk. Az azonos képű termékek együtt maradnak. Ez a jelenlegi felosztás helyébe lép, és visszavonható.</translation>
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
