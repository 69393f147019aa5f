<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CategoryAdvice</name>
    <message>
        <source>&quot;%1&quot; (%2 of them) is another spelling of &quot;%3&quot; (%4): make them one.</source>
        <translation>„%1“ (%2 davon) ist eine andere Schreibweise von „%3“ (%4): zusammenführen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing. %2 of %3 look like products of a category and can take it (%4); %5 % of what looks like them agrees.</source>
        <translation>„%1“ sagt nichts. %2 von %3 sehen aus wie Produkte einer Kategorie und können sie übernehmen (%4); %5 % der ähnlichen stimmen überein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is rare (%2 of them), and %3 % of what looks like it is &quot;%4&quot;: make them one.</source>
        <translation>„%1“ ist selten (%2 davon), und %3 % der ähnlichen sind „%4“: zusammenführen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 of them) and &quot;%3&quot; (%4) look alike: %5 % of what looks like the first is the second, %6 % the other way round. Make them one.</source>
        <translation>„%1“ (%2 davon) und „%3“ (%4) sehen gleich aus: %5 % der ähnlichen zur ersten gehören zur zweiten, %6 % umgekehrt. Zusammenführen.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Unreadable</source>
        <comment>check: the picture cannot be opened</comment>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>check: of the picture</comment>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Odd shape</source>
        <comment>check: of the picture</comment>
        <translation>Ungewöhnliche Form</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>check: the picture is out of focus</comment>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Too dark</source>
        <comment>check: of the picture</comment>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Too bright</source>
        <comment>check: of the picture</comment>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>check: the picture shows nothing</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>check: the same picture at several products</comment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <comment>check: nearly the same picture</comment>
        <translation>Beinahe-Duplikat</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>check: one picture with two titles or prices</comment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Same title</source>
        <comment>check: one title with several pictures</comment>
        <translation>Gleicher Titel</translation>
    </message>
    <message>
        <source>Empty field</source>
        <comment>check</comment>
        <translation>Leeres Feld</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <comment>check: a category that says nothing</comment>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Odd price</source>
        <comment>check</comment>
        <translation>Auffälliger Preis</translation>
    </message>
    <message>
        <source>Leak</source>
        <comment>check: the same picture in two splits</comment>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Doubtful category</source>
        <comment>check: similar pictures have another one</comment>
        <translation>Zweifelhafte Kategorie</translation>
    </message>
    <message>
        <source>The picture is missing, damaged or cut off. A model cannot learn from it.</source>
        <translation>Das Bild fehlt, ist beschädigt oder abgeschnitten. Ein Modell kann nichts daraus lernen.</translation>
    </message>
    <message>
        <source>The picture has so few pixels that the model would see it enlarged.</source>
        <translation>Das Bild hat so wenige Pixel, dass das Modell es vergrößert sähe.</translation>
    </message>
    <message>
        <source>The picture is far longer one way than the other; often a banner or a strip of several.</source>
        <translation>Das Bild ist in einer Richtung weit länger als in der anderen; oft ein Banner oder ein Streifen aus mehreren.</translation>
    </message>
    <message>
        <source>No edge in the picture is in focus.</source>
        <translation>Keine Kante im Bild ist scharf.</translation>
    </message>
    <message>
        <source>The picture got too little light; details are lost to black.</source>
        <translation>Das Bild bekam zu wenig Licht; Einzelheiten gehen im Schwarz verloren.</translation>
    </message>
    <message>
        <source>The picture got too much light; details are lost to white.</source>
        <translation>Das Bild bekam zu viel Licht; Einzelheiten gehen im Weiß verloren.</translation>
    </message>
    <message>
        <source>The picture shows one tone and nothing else.</source>
        <translation>Das Bild zeigt einen einzigen Ton und sonst nichts.</translation>
    </message>
    <message>
        <source>Several products show the very same picture. Sizes of one product may; others seldom should.</source>
        <translation>Mehrere Produkte zeigen genau dasselbe Bild. Größen eines Produkts dürfen das; andere sollten es selten.</translation>
    </message>
    <message>
        <source>The picture was resized, recompressed or brightened from that of another product.</source>
        <translation>Das Bild wurde aus dem eines anderen Produkts verkleinert, neu komprimiert oder aufgehellt.</translation>
    </message>
    <message>
        <source>Different products, by title or price, show the same picture: a model cannot know which is right.</source>
        <translation>Nach Titel oder Preis verschiedene Produkte zeigen dasselbe Bild: Ein Modell kann nicht wissen, was stimmt.</translation>
    </message>
    <message>
        <source>Several products with different pictures have one title.</source>
        <translation>Mehrere Produkte mit verschiedenen Bildern haben denselben Titel.</translation>
    </message>
    <message>
        <source>The title, the category, the price or the picture is empty.</source>
        <translation>Titel, Kategorie, Preis oder Bild ist leer.</translation>
    </message>
    <message>
        <source>The category says nothing about the product, such as “N.A.” or “view all”.</source>
        <translation>Die Kategorie sagt nichts über das Produkt, etwa „N.A.“ oder „view all“.</translation>
    </message>
    <message>
        <source>The price is far from what the others of its category cost; often a lost decimal sign.</source>
        <translation>Der Preis liegt weit von dem, was andere der Kategorie kosten; oft fehlt ein Dezimalzeichen.</translation>
    </message>
    <message>
        <source>A picture of the training split is in validation or test too, so that results look better than they are.</source>
        <translation>Ein Bild des Trainingsteils kommt auch in Validierung oder Test vor, sodass Ergebnisse besser aussehen, als sie sind.</translation>
    </message>
    <message>
        <source>Similar pictures have another category. Suspicious labels looks for it.</source>
        <translation>Ähnliche Bilder haben eine andere Kategorie. „Verdächtige Kategorien“ sucht danach.</translation>
    </message>
    <message>
        <source>HTML in texts</source>
        <comment>check</comment>
        <translation>HTML in Texten</translation>
    </message>
    <message>
        <source>A text holds HTML that was meant for a page, such as “&amp;amp;” for “&amp;”. The model would learn to write it.</source>
        <translation>Ein Text enthält HTML, das für eine Seite gedacht war, etwa „&amp;amp;“ für „&amp;“. Das Modell würde lernen, es zu schreiben.</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>below %1</source>
        <comment>prices</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>prices</comment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>prices</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Bei Prüfungen gefunden</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without stars</comment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a brand or category</comment>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a price</comment>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Voller Preis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a tag</comment>
        <translation>(ohne)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;, or several</extracomment>
        <translation>
            <numerusform>%1 von %Ln Produkt</numerusform>
            <numerusform>%1 von %Ln Produkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category 1</source>
        <translation>Kategorie 1</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>Kategorie 2</translation>
    </message>
    <message>
        <source>Category 3</source>
        <translation>Kategorie 3</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Voller Preis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>split: rows to learn from</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>split: rows to measure on while training</comment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>split: rows to measure on at the end</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <extracomment>a step of the history: %1 such as &quot;sample data&quot; or &quot;import of shop.csv&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln Produkt</numerusform>
            <numerusform>%1: %Ln Produkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>duplicates rejected</source>
        <translation>Duplikate abgelehnt</translation>
    </message>
    <message>
        <source>findings resolved</source>
        <translation>Befunde erledigt</translation>
    </message>
    <message>
        <source>findings reopened</source>
        <translation>Befunde wieder geöffnet</translation>
    </message>
    <message>
        <source>pictures downloaded</source>
        <translation>Bilder heruntergeladen</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>values of a snapshot</source>
        <translation>Werte eines Schnappschusses</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>values of the snapshot “%1”</source>
        <translation>Werte des Schnappschusses „%1“</translation>
    </message>
    <message>
        <source>categories %1 merged into “%2”</source>
        <translation>Kategorien %1 zu „%2“ zusammengeführt</translation>
    </message>
    <message>
        <source>category “%1” merged into “%2”</source>
        <translation>Kategorie „%1“ mit „%2“ zusammengeführt</translation>
    </message>
    <message>
        <source>category “%1” renamed to “%2”</source>
        <translation>Kategorie „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>category “%1” moved to “%2”</source>
        <translation>Kategorie „%1“ nach „%2“ verschoben</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Prüfen Sie den Pfad und seine Schreibweise.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is connected.</source>
        <translation>Prüfen Sie die Zugriffsrechte und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file ends too early: it has %1 bytes, %2 are needed.</source>
        <translation>Die Datei endet zu früh: Sie hat %1 Bytes, nötig sind %2.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or fetch it again.</source>
        <translation>Berichtigen Sie die Datei oder holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The field holds %1; %2 is wanted.</source>
        <translation>Das Feld enthält %1; erwartet wird %2.</translation>
    </message>
    <message>
        <source>Correct the field in the file.</source>
        <translation>Berichtigen Sie das Feld in der Datei.</translation>
    </message>
    <message>
        <source>This row cannot be read as CSV: %1.</source>
        <translation>Diese Zeile kann nicht als CSV gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Correct the row in the source; the other rows are not affected.</source>
        <translation>Berichtigen Sie die Zeile in der Quelle; die übrigen Zeilen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The header cannot be used: %1.</source>
        <translation>Die Kopfzeile ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Give the file one header line with a name for each column.</source>
        <translation>Geben Sie der Datei eine Kopfzeile mit einem Namen für jede Spalte.</translation>
    </message>
    <message>
        <source>The source&apos;s format is not recognised.</source>
        <translation>Das Format der Quelle wird nicht erkannt.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines davon: %1.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>Die Quelle enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the source does not have.</source>
        <translation>Die Zuordnung nennt eine Spalte „%1“, die es in der Quelle nicht gibt.</translation>
    </message>
    <message>
        <source>Choose one of the source&apos;s columns for this field.</source>
        <translation>Wählen Sie für dieses Feld eine der Spalten der Quelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a price.</source>
        <translation>„%1“ kann nicht als Preis gelesen werden.</translation>
    </message>
    <message>
        <source>Enter the price in the details panel, or correct the source.</source>
        <translation>Geben Sie den Preis im Detailbereich ein oder berichtigen Sie die Quelle.</translation>
    </message>
    <message>
        <source>The text is not valid %1.</source>
        <translation>Der Text ist kein gültiges %1.</translation>
    </message>
    <message>
        <source>Look at the row and correct it; broken characters were replaced.</source>
        <translation>Sehen Sie sich die Zeile an und berichtigen Sie sie; beschädigte Zeichen wurden ersetzt.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; does not exist.</source>
        <translation>Das Bild „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path and import again.</source>
        <translation>Legen Sie die Datei dort ab oder berichtigen Sie den Pfad und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The row names no picture.</source>
        <translation>Die Zeile nennt kein Bild.</translation>
    </message>
    <message>
        <source>Choose the column that holds the pictures, or add one to the row.</source>
        <translation>Wählen Sie die Spalte mit den Bildern oder ergänzen Sie die Zeile um eines.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: %1.</source>
        <translation>Das Bild kann nicht dekodiert werden: %1.</translation>
    </message>
    <message>
        <source>Replace the file by an intact JPEG, PNG, WebP, BMP or TIFF picture.</source>
        <translation>Ersetzen Sie die Datei durch ein unbeschädigtes Bild (JPEG, PNG, WebP, BMP oder TIFF).</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; at most %2 are read.</source>
        <translation>Das Bild hat %1 Pixel; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>Scale the picture down.</source>
        <translation>Verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>This is not a safetensors file: %1.</source>
        <translation>Das ist keine Safetensors-Datei: %1.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The tensor&apos;s place in the file is wrong: %1.</source>
        <translation>Die Lage des Tensors in der Datei ist falsch: %1.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format %1 cannot be used.</source>
        <translation>Das Zahlenformat %1 des Tensors kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Use a checkpoint in F32, F16 or BF16.</source>
        <translation>Verwenden Sie einen Checkpoint in F32, F16 oder BF16.</translation>
    </message>
    <message>
        <source>The checkpoint lacks a tensor.</source>
        <translation>Dem Checkpoint fehlt ein Tensor.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, all of its files.</source>
        <translation>Laden Sie den Checkpoint mit allen Dateien erneut herunter.</translation>
    </message>
    <message>
        <source>The checkpoint holds a tensor that the model does not have.</source>
        <translation>Der Checkpoint enthält einen Tensor, den das Modell nicht hat.</translation>
    </message>
    <message>
        <source>Choose the config.json that belongs to this checkpoint.</source>
        <translation>Wählen Sie die config.json, die zu diesem Checkpoint gehört.</translation>
    </message>
    <message>
        <source>The tensor has shape %1; the model&apos;s config wants %2.</source>
        <translation>Der Tensor hat die Form %1; die Konfiguration des Modells verlangt %2.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, or choose the config that belongs to it.</source>
        <translation>Laden Sie den Checkpoint erneut herunter oder wählen Sie die zugehörige Konfiguration.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration cannot be used: %1.</source>
        <translation>Die Konfiguration des Modells kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The tokenizer file cannot be used: %1.</source>
        <translation>Die Tokenizer-Datei kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Use the tokenizer.json that came with the model.</source>
        <translation>Verwenden Sie die tokenizer.json, die dem Modell beiliegt.</translation>
    </message>
    <message>
        <source>This model cannot be used: %1.</source>
        <translation>Dieses Modell kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision or Phi-3.5-vision folder.</source>
        <translation>Wählen Sie einen Ordner mit Phi-3-Vision oder Phi-3.5-vision.</translation>
    </message>
    <message>
        <source>The adapter cannot be used: %1.</source>
        <translation>Der Adapter kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter that was trained on this model.</source>
        <translation>Wählen Sie einen LoRA-Adapter, der auf diesem Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The recipe&apos;s value %1 is not allowed; %2.</source>
        <translation>Der Wert %1 im Rezept ist nicht zulässig; %2.</translation>
    </message>
    <message>
        <source>Correct the field in the recipe.</source>
        <translation>Berichtigen Sie das Feld im Rezept.</translation>
    </message>
    <message>
        <source>The recipe has a field that does not exist.</source>
        <translation>Das Rezept hat ein Feld, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Remove it; the closest known field is &quot;%1&quot;.</source>
        <translation>Entfernen Sie es; das ähnlichste bekannte Feld ist „%1“.</translation>
    </message>
    <message>
        <source>Too few rows to train on: %1 for training, %2 for validation.</source>
        <translation>Zu wenige Zeilen zum Trainieren: %1 für das Training, %2 für die Validierung.</translation>
    </message>
    <message>
        <source>Assign products with usable pictures to both splits.</source>
        <translation>Ordnen Sie beiden Teilen Produkte mit brauchbaren Bildern zu.</translation>
    </message>
    <message>
        <source>The row needs %1 tokens; the recipe allows %2.</source>
        <translation>Die Zeile braucht %1 Token; das Rezept erlaubt %2.</translation>
    </message>
    <message>
        <source>Raise max_sequence_length or lower num_crops.</source>
        <translation>Erhöhen Sie max_sequence_length oder verringern Sie num_crops.</translation>
    </message>
    <message>
        <source>There is no such run in this catalog.</source>
        <translation>Diesen Lauf gibt es in diesem Katalog nicht.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s runs.</source>
        <translation>Wählen Sie einen der Läufe des Katalogs.</translation>
    </message>
    <message>
        <source>A run of this name exists already.</source>
        <translation>Einen Lauf dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another name, or resume the run.</source>
        <translation>Wählen Sie einen anderen Namen oder setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be continued: %1.</source>
        <translation>Der Checkpoint kann nicht fortgesetzt werden: %1.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint of the run.</source>
        <translation>Setzen Sie den Lauf von einem früheren Checkpoint fort.</translation>
    </message>
    <message>
        <source>The run was started with %1, not %2.</source>
        <translation>Der Lauf wurde mit %1 begonnen, nicht mit %2.</translation>
    </message>
    <message>
        <source>Resume with the run&apos;s own recipe, or start a new run.</source>
        <translation>Setzen Sie mit dem Rezept des Laufs fort oder beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The loss became infinite or undefined at step %1.</source>
        <translation>Der Verlust wurde in Schritt %1 unendlich oder unbestimmt.</translation>
    </message>
    <message>
        <source>Lower the learning rate and resume from the last checkpoint.</source>
        <translation>Verringern Sie die Lernrate und setzen Sie vom letzten Checkpoint fort.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available.</source>
        <translation>Das Gerät „%1“ ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Choose &quot;auto&quot; or &quot;cpu&quot;, or use a CUDA build of LibTorch.</source>
        <translation>Wählen Sie „auto“ oder „cpu“ oder verwenden Sie ein LibTorch mit CUDA.</translation>
    </message>
    <message>
        <source>There is not enough memory: %1.</source>
        <translation>Der Speicher reicht nicht: %1.</translation>
    </message>
    <message>
        <source>Lower the batch size or the number of crops.</source>
        <translation>Verringern Sie die Stapelgröße oder die Zahl der Ausschnitte.</translation>
    </message>
    <message>
        <source>There is no catalog here.</source>
        <translation>Hier ist kein Katalog.</translation>
    </message>
    <message>
        <source>Choose a .vitrine folder, or create a new catalog.</source>
        <translation>Wählen Sie einen .vitrine-Ordner oder legen Sie einen neuen Katalog an.</translation>
    </message>
    <message>
        <source>A catalog exists here already.</source>
        <translation>Hier gibt es bereits einen Katalog.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Öffnen Sie ihn oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version (%1; this one knows %2).</source>
        <translation>Der Katalog stammt aus einer neueren Version (%1; diese kennt %2).</translation>
    </message>
    <message>
        <source>Install the newer version of Vitrine.</source>
        <translation>Installieren Sie die neuere Version von Vitrine.</translation>
    </message>
    <message>
        <source>The catalog is being changed by another program.</source>
        <translation>Der Katalog wird gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The catalog&apos;s database cannot be used: %1.</source>
        <translation>Die Datenbank des Katalogs kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Restore catalog.sqlite from a backup.</source>
        <translation>Stellen Sie catalog.sqlite aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Dieses Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; %2.</source>
        <translation>„%1“ ist hier nicht zulässig; %2.</translation>
    </message>
    <message>
        <source>Enter another value.</source>
        <translation>Geben Sie einen anderen Wert ein.</translation>
    </message>
    <message>
        <source>There is no product with the number %1.</source>
        <translation>Es gibt kein Produkt mit der Nummer %1.</translation>
    </message>
    <message>
        <source>List the products again and choose one of them.</source>
        <translation>Lassen Sie die Produkte noch einmal auflisten und wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>Product %1 has no picture that can be read.</source>
        <translation>Produkt %1 hat kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>Give it one, or compare with another product or a picture file.</source>
        <translation>Geben Sie ihm eines oder vergleichen Sie mit einem anderen Produkt oder einer Bilddatei.</translation>
    </message>
    <message>
        <source>The sample profile cannot be used: %1.</source>
        <translation>Das Beispielprofil kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Correct the field in the profile.</source>
        <translation>Berichtigen Sie das Feld im Profil.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1.</source>
        <translation>Im Programm ist etwas schiefgegangen: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads out of the folders that may be read.</source>
        <translation>Der Pfad „%1“ führt aus den Ordnern hinaus, die gelesen werden dürfen.</translation>
    </message>
    <message>
        <source>Move the file into the source&apos;s folder and correct the path, or allow the folder that it is in when you import.</source>
        <translation>Verschieben Sie die Datei in den Ordner der Quelle und berichtigen Sie den Pfad, oder erlauben Sie ihren Ordner beim Importieren.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not named by the folder&apos;s metadata.</source>
        <translation>Das Bild „%1“ kommt in den Metadaten des Ordners nicht vor.</translation>
    </message>
    <message>
        <source>Add a row for it to metadata.csv or metadata.jsonl, or remove it.</source>
        <translation>Ergänzen Sie eine Zeile dafür in metadata.csv oder metadata.jsonl, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The picture has only %1 × %2 pixels.</source>
        <translation>Das Bild hat nur %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Find a larger one.</source>
        <translation>Suchen Sie ein größeres.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: far longer one way than the other.</source>
        <translation>Das Bild hat %1 × %2 Pixel: in einer Richtung viel länger als in der anderen.</translation>
    </message>
    <message>
        <source>Cut it to the product, or find another.</source>
        <translation>Schneiden Sie es auf das Produkt zu, oder suchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Das Bild ist unscharf.</translation>
    </message>
    <message>
        <source>Find a sharper one.</source>
        <translation>Suchen Sie ein schärferes.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>Das Bild ist zu dunkel.</translation>
    </message>
    <message>
        <source>Brighten it, or find another.</source>
        <translation>Hellen Sie es auf, oder suchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation>Das Bild ist zu hell.</translation>
    </message>
    <message>
        <source>Darken it, or find another.</source>
        <translation>Dunkeln Sie es ab, oder suchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The picture shows nothing but one tone.</source>
        <translation>Das Bild zeigt nur einen einzigen Ton.</translation>
    </message>
    <message>
        <source>Give the product its real picture.</source>
        <translation>Geben Sie dem Produkt sein richtiges Bild.</translation>
    </message>
    <message>
        <source>Other products have the same picture: %1.</source>
        <translation>Andere Produkte haben dasselbe Bild: %1.</translation>
    </message>
    <message>
        <source>Keep one of them, or give each its own picture.</source>
        <translation>Behalten Sie eines davon, oder geben Sie jedem ein eigenes Bild.</translation>
    </message>
    <message>
        <source>Other products have nearly the same picture: %1.</source>
        <translation>Andere Produkte haben fast dasselbe Bild: %1.</translation>
    </message>
    <message>
        <source>The same picture has another title or price at other products: %1.</source>
        <translation>Dasselbe Bild hat bei anderen Produkten einen anderen Titel oder Preis: %1.</translation>
    </message>
    <message>
        <source>Correct whichever is wrong.</source>
        <translation>Berichtigen Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>Other products with other pictures have the same title: %1.</source>
        <translation>Andere Produkte mit anderen Bildern haben denselben Titel: %1.</translation>
    </message>
    <message>
        <source>Say in the title what sets them apart.</source>
        <translation>Sagen Sie im Titel, was sie unterscheidet.</translation>
    </message>
    <message>
        <source>Fields are empty: %1.</source>
        <translation>Felder sind leer: %1.</translation>
    </message>
    <message>
        <source>Fill them in, or leave the product out.</source>
        <translation>Füllen Sie sie aus, oder lassen Sie das Produkt weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about the product.</source>
        <translation>„%1“ sagt nichts über das Produkt.</translation>
    </message>
    <message>
        <source>Choose a real category.</source>
        <translation>Wählen Sie eine richtige Kategorie.</translation>
    </message>
    <message>
        <source>The price %1 is far from what others in &quot;%2&quot; cost, most of them %3 to %4.</source>
        <translation>Der Preis %1 liegt weit von dem, was andere in „%2“ kosten, die meisten %3 bis %4.</translation>
    </message>
    <message>
        <source>Check the price and its currency.</source>
        <translation>Prüfen Sie den Preis und seine Währung.</translation>
    </message>
    <message>
        <source>The same or nearly the same picture is in another split, at: %1.</source>
        <translation>Dasselbe oder fast dasselbe Bild liegt in einem anderen Teil, bei: %1.</translation>
    </message>
    <message>
        <source>Divide the products again, or move one of them.</source>
        <translation>Teilen Sie die Produkte neu auf, oder verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>The filter cannot be understood: %1.</source>
        <translation>Der Filter ist nicht zu verstehen: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or put text with special signs in quotes.</source>
        <translation>Berichtigen Sie ihn dort, oder setzen Sie Text mit Sonderzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>The picture has not been downloaded: %1.</source>
        <translation>Das Bild wurde nicht heruntergeladen: %1.</translation>
    </message>
    <message>
        <source>Choose &quot;Download pictures&quot; in the menu Catalog, or run vitrine-cli fetch.</source>
        <translation>Wählen Sie „Bilder herunterladen“ im Menü „Katalog“ oder führen Sie vitrine-cli fetch aus.</translation>
    </message>
    <message>
        <source>The server does not give %1: it answers &quot;%2&quot;.</source>
        <translation>Der Server gibt %1 nicht heraus: Er antwortet „%2“.</translation>
    </message>
    <message>
        <source>Open the address in a browser; correct it, or leave the picture out.</source>
        <translation>Öffnen Sie die Adresse im Browser; berichtigen Sie sie oder lassen Sie das Bild weg.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded: %2.</source>
        <translation>%1 konnte nicht heruntergeladen werden: %2.</translation>
    </message>
    <message>
        <source>Check the network and the address, then download again; what has come is kept.</source>
        <translation>Prüfen Sie Netz und Adresse und laden Sie erneut; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2.</source>
        <translation>Die Datei unter %1 ist größer als %2.</translation>
    </message>
    <message>
        <source>Allow more with --max-bytes, or give a smaller picture.</source>
        <translation>Erlauben Sie mehr mit --max-bytes oder geben Sie ein kleineres Bild an.</translation>
    </message>
    <message>
        <source>What is at %1 is no picture: %2.</source>
        <translation>Was unter %1 liegt, ist kein Bild: %2.</translation>
    </message>
    <message>
        <source>Its category is &quot;%1&quot;, but %3 % of what looks like it is &quot;%2&quot;.</source>
        <translation>Die Kategorie ist „%1“, aber %3 % der ähnlichen sind „%2“.</translation>
    </message>
    <message>
        <source>Correct the category, or mark it as right.</source>
        <translation>Berichtigen Sie die Kategorie oder kennzeichnen Sie sie als richtig.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model&apos;s config. Missing tensors: %1. Unexpected: %2. Of a wrong shape: %3. Of a wrong number format: %4.</source>
        <translation>Der Checkpoint passt nicht zur Konfiguration des Modells. Fehlende Tensoren: %1. Unerwartete: %2. Mit falscher Form: %3. Mit falschem Zahlenformat: %4.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: %1.</source>
        <translation>Der reguläre Ausdruck ist nicht zu verstehen: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or look for plain text.</source>
        <translation>Berichtigen Sie ihn dort oder suchen Sie nach einfachem Text.</translation>
    </message>
    <message>
        <source>The catalog has no category &quot;%1&quot;.</source>
        <translation>Der Katalog hat keine Kategorie „%1“.</translation>
    </message>
    <message>
        <source>List the categories and write one as it stands there.</source>
        <translation>Lassen Sie die Kategorien auflisten und schreiben Sie eine so, wie sie dort steht.</translation>
    </message>
    <message>
        <source>Several categories are called &quot;%1&quot;: %2.</source>
        <translation>Mehrere Kategorien heißen „%1“: %2.</translation>
    </message>
    <message>
        <source>Write the whole path, with &quot; &gt; &quot; between the names.</source>
        <translation>Schreiben Sie den ganzen Pfad, mit „ &gt; “ zwischen den Namen.</translation>
    </message>
    <message>
        <source>There is a category &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Kategorie „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or say that the two become one (--merge).</source>
        <translation>Wählen Sie einen anderen Namen oder sagen Sie, dass beide eine werden sollen (--merge).</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>Der Verlauf hat keinen Schritt %1.</translation>
    </message>
    <message>
        <source>List the history again and choose a step from it.</source>
        <translation>Lassen Sie den Verlauf noch einmal auflisten und wählen Sie einen Schritt daraus.</translation>
    </message>
    <message>
        <source>A name is wanted.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other one first.</source>
        <translation>Wählen Sie einen anderen Namen oder löschen Sie erst den vorhandenen.</translation>
    </message>
    <message>
        <source>There is no such saved view.</source>
        <translation>Diese gespeicherte Ansicht gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s views.</source>
        <translation>Wählen Sie eine der Ansichten des Katalogs.</translation>
    </message>
    <message>
        <source>There is no such snapshot.</source>
        <translation>Diesen Schnappschuss gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s snapshots.</source>
        <translation>Wählen Sie einen der Schnappschüsse des Katalogs.</translation>
    </message>
    <message>
        <source>HTML is left in &quot;%1&quot;; it reads &quot;%2&quot;.</source>
        <translation>In „%1“ steht noch HTML; es liest sich „%2“.</translation>
    </message>
    <message>
        <source>Turn it into plain text: under Checks, or with edit --plain-text.</source>
        <translation>Wandeln Sie es in reinen Text um: unter Prüfungen oder mit edit --plain-text.</translation>
    </message>
    <message>
        <source>The catalog&apos;s folder is read-only: it can be looked at and not changed.</source>
        <translation>Der Ordner des Katalogs ist schreibgeschützt: Der Katalog kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Copy the catalog to a folder that you may write to, and open it there.</source>
        <translation>Kopieren Sie den Katalog in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>This place belongs to a catalog; writing here could destroy it.</source>
        <translation>Dieser Ort gehört zu einem Katalog; hier zu schreiben könnte ihn zerstören.</translation>
    </message>
    <message>
        <source>Choose a place outside the catalog, or its folder for exports: %1.</source>
        <translation>Wählen Sie einen Ort außerhalb des Katalogs oder seinen Ordner für Exporte: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant; choose one of: %2.</source>
        <translation>Vielleicht ist %1 gemeint; wählen Sie eines davon: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here.</source>
        <translation>„%1“ ist hier nicht zulässig.</translation>
    </message>
    <message>
        <source>Choose one of: %2.</source>
        <translation>Wählen Sie eines davon: %2.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already.</source>
        <translation>Es gibt bereits eine Datei oder einen Ordner mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: with --force on the command line.</source>
        <translation>Wählen Sie einen anderen Namen oder ersetzen Sie das Vorhandene: mit --force auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Products of the catalog have their pictures in the folder that would be replaced.</source>
        <translation>Produkte des Katalogs haben ihre Bilder in dem Ordner, der ersetzt würde.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another program has changed the catalog since it was opened.</source>
        <translation>Ein anderes Programm hat den Katalog geändert, seit er geöffnet wurde.</translation>
    </message>
    <message>
        <source>Open the catalog again.</source>
        <translation>Öffnen Sie den Katalog erneut.</translation>
    </message>
    <message>
        <source>There is no such field, but one of a similar name.</source>
        <translation>Dieses Feld gibt es nicht, aber eines mit ähnlichem Namen.</translation>
    </message>
    <message>
        <source>The index names a file that is not in the model&apos;s own folder: &quot;%1&quot;.</source>
        <translation>Der Index nennt eine Datei, die nicht im eigenen Ordner des Modells liegt: „%1“.</translation>
    </message>
    <message>
        <source>The prompt has a tag for a picture that is not given; pictures given: %1.</source>
        <translation>Die Eingabe hat eine Marke für ein Bild, das nicht angegeben ist; angegebene Bilder: %1.</translation>
    </message>
    <message>
        <source>Write one tag for each picture: &lt;|image_1|&gt;, &lt;|image_2|&gt; and so on.</source>
        <translation>Schreiben Sie für jedes Bild eine Marke: &lt;|image_1|&gt;, &lt;|image_2|&gt; und so weiter.</translation>
    </message>
    <message>
        <source>The prompt lacks the tag of a picture; pictures given: %1.</source>
        <translation>Der Eingabe fehlt die Marke eines Bildes; angegebene Bilder: %1.</translation>
    </message>
    <message>
        <source>The folder holds a model already.</source>
        <translation>Der Ordner enthält bereits ein Modell.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the model: with --force on the command line.</source>
        <translation>Wählen Sie einen anderen Ordner oder ersetzen Sie das Modell: mit --force auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>The new model would be written over the one that it is made from.</source>
        <translation>Das neue Modell würde über das geschrieben, aus dem es entsteht.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The adapter holds a tensor that %1 in its adapter_config.json does not cover.</source>
        <translation>Der Adapter enthält einen Tensor, den %1 in seiner adapter_config.json nicht abdeckt.</translation>
    </message>
    <message>
        <source>Use the adapter_config.json that was written with the adapter.</source>
        <translation>Verwenden Sie die adapter_config.json, die mit dem Adapter geschrieben wurde.</translation>
    </message>
    <message>
        <source>The adapter&apos;s tensor holds values that are infinite or undefined.</source>
        <translation>Der Tensor des Adapters enthält Werte, die unendlich oder unbestimmt sind.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again, or choose an earlier checkpoint of its run.</source>
        <translation>Kopieren Sie den Adapter erneut oder laden Sie ihn erneut herunter, oder wählen Sie einen früheren Checkpoint des Laufs.</translation>
    </message>
    <message>
        <source>No next word can be chosen: what the model computes is infinite or undefined.</source>
        <translation>Es kann kein nächstes Wort gewählt werden: Was das Modell berechnet, ist unendlich oder unbestimmt.</translation>
    </message>
    <message>
        <source>Try again without the adapter; otherwise download the model again, or convert it to float32.</source>
        <translation>Versuchen Sie es ohne den Adapter; laden Sie sonst das Modell erneut herunter oder wandeln Sie es in float32 um.</translation>
    </message>
    <message>
        <source>No category of the catalog has %1 different products; rows that share a code or a picture count as one.</source>
        <translation>Keine Kategorie des Katalogs hat %1 verschiedene Produkte; Zeilen, die sich einen Code oder ein Bild teilen, zählen als eines.</translation>
    </message>
    <message>
        <source>Choose a catalog with more products, or correct the codes and pictures that its rows share.</source>
        <translation>Wählen Sie einen Katalog mit mehr Produkten, oder korrigieren Sie die Codes und Bilder, die sich seine Zeilen teilen.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1, which is not known to come from an earlier export to this name.</source>
        <translation>Der Ordner ist nicht leer: Er enthält %1, und es ist nicht bekannt, dass ein früherer Export unter diesem Namen es geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose another name, or move what is in the folder away. Exports of older versions left no note of what they wrote: delete such a folder yourself if it holds nothing else.</source>
        <translation>Wählen Sie einen anderen Namen oder verschieben Sie den Inhalt des Ordners. Exporte älterer Versionen haben nicht vermerkt, was sie geschrieben haben: Löschen Sie einen solchen Ordner selbst, wenn er nichts anderes enthält.</translation>
    </message>
    <message>
        <source>The folder holds %1, which belongs to no model or adapter and would be lost.</source>
        <translation>Der Ordner enthält %1, das zu keinem Modell oder Adapter gehört und verloren ginge.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Wählen Sie einen neuen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>This place belongs to a run; writing here could destroy it.</source>
        <translation>Dieser Ort gehört zu einem Lauf; hier zu schreiben könnte ihn zerstören.</translation>
    </message>
    <message>
        <source>Choose a folder outside the run.</source>
        <translation>Wählen Sie einen Ordner außerhalb des Laufs.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1.</source>
        <translation>Der Ordner ist nicht leer: Er enthält %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or write the model beside what is there: with --force on the command line.</source>
        <translation>Wählen Sie einen anderen Ordner oder schreiben Sie das Modell neben das Vorhandene: mit --force auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>The prompt has the tag of a picture more than once.</source>
        <translation>Die Eingabe enthält die Marke eines Bildes mehr als einmal.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they are rounded.</source>
        <translation>Tensoren haben ein anderes Zahlenformat als %2, das die Konfiguration des Modells nennt: %1. Wo das Modell in %2 rechnet, werden sie gerundet.</translation>
    </message>
    <message>
        <source>The model can be used as it is; convert it to %2 to have the same numbers in files and memory, or correct torch_dtype in config.json.</source>
        <translation>Das Modell kann so verwendet werden; wandeln Sie es in %2 um, damit Dateien und Speicher dieselben Zahlen enthalten, oder berichtigen Sie torch_dtype in der config.json.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they take more memory than in the files.</source>
        <translation>Tensoren haben ein anderes Zahlenformat als %2, das die Konfiguration des Modells nennt: %1. Wo das Modell in %2 rechnet, belegen sie mehr Speicher als in den Dateien.</translation>
    </message>
    <message>
        <source>The model can be used as it is; correct torch_dtype in config.json if it need not compute in %2.</source>
        <translation>Das Modell kann so verwendet werden; berichtigen Sie torch_dtype in der config.json, wenn es nicht in %2 rechnen muss.</translation>
    </message>
    <message>
        <source>The model&apos;s index names this file, and it is not there.</source>
        <translation>Der Index des Modells nennt diese Datei, und sie ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Use the file that came with the model.</source>
        <translation>Verwenden Sie die Datei, die dem Modell beiliegt.</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>the number of a product</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>a price&apos;s range</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 passt auf /%2/</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions that must all hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>by %1, descending</source>
        <comment>how the products are sorted</comment>
        <translation>nach %1, absteigend</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>how the products are sorted</comment>
        <translation>nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) by number</source>
        <translation>
            <numerusform>%Ln Produkt nach Nummer</numerusform>
            <numerusform>%Ln Produkte nach Nummer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a parenthesis has no partner</source>
        <translation>eine Klammer hat kein Gegenstück</translation>
    </message>
    <message>
        <source>a bracket has no partner</source>
        <translation>eine eckige Klammer hat kein Gegenstück</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>a count is over 1,000 or the wrong way round</source>
        <translation>eine Anzahl ist größer als 1.000 oder vertauscht</translation>
    </message>
    <message>
        <source>back-references are not supported</source>
        <translation>Rückverweise werden nicht unterstützt</translation>
    </message>
    <message>
        <source>a backslash stands before nothing known</source>
        <translation>ein umgekehrter Schrägstrich steht vor etwas Unbekanntem</translation>
    </message>
    <message>
        <source>a backslash stands before nothing</source>
        <translation>ein umgekehrter Schrägstrich steht am Ende</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>ein Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>no such class of characters is known</source>
        <translation>eine solche Zeichenklasse ist nicht bekannt</translation>
    </message>
    <message>
        <source>look-aheads and look-behinds are not supported</source>
        <translation>Voraus- und Rückblicke werden nicht unterstützt</translation>
    </message>
    <message>
        <source>what stands after (? is not known</source>
        <translation>was nach (? steht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the expression repeats too much</source>
        <translation>der Ausdruck wiederholt zu viel</translation>
    </message>
    <message>
        <source>it is no regular expression</source>
        <translation>es ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>der Ausdruck ist zu lang</translation>
    </message>
    <message>
        <source>a category needs a name</source>
        <translation>eine Kategorie braucht einen Namen</translation>
    </message>
    <message>
        <source>a category becomes another one of its own level</source>
        <translation>eine Kategorie wird nur zu einer anderen derselben Ebene</translation>
    </message>
    <message>
        <source>a number that is not negative is wanted, such as 590 or 1290.50</source>
        <translation>gewünscht ist eine nicht negative Zahl, etwa 590 oder 1290.50</translation>
    </message>
    <message>
        <source>train, validation, test or nothing is wanted</source>
        <translation>gewünscht ist train, validation, test oder nichts</translation>
    </message>
    <message>
        <source>unreviewed, accepted, rejected or skipped is wanted</source>
        <translation>gewünscht ist unreviewed, accepted, rejected oder skipped</translation>
    </message>
    <message>
        <source>a whole number from 0 to 5 is wanted</source>
        <translation>gewünscht ist eine ganze Zahl von 0 bis 5</translation>
    </message>
    <message>
        <source>something to look for is wanted</source>
        <translation>gewünscht ist etwas, wonach gesucht wird</translation>
    </message>
    <message>
        <source>a field that holds free text is wanted</source>
        <translation>gewünscht ist ein Feld mit freiem Text</translation>
    </message>
    <message>
        <source>the expression has fewer groups in parentheses</source>
        <translation>der Ausdruck hat weniger Gruppen in Klammern</translation>
    </message>
    <message>
        <source>a number is wanted, such as 100, &gt;500, 100..500 or 500..</source>
        <translation>es wird eine Zahl gebraucht, etwa 100, &gt;500, 100..500 oder 500..</translation>
    </message>
    <message>
        <source>model, person, a run such as model:run-3, or a name is wanted</source>
        <translation>gebraucht wird model, person, ein Lauf wie model:run-3 oder ein Name</translation>
    </message>
    <message>
        <source>a day is wanted, such as today, 2026-11-01, &gt;2026-11-01 or 2026-11-01..2026-11-30</source>
        <translation>es wird ein Tag gebraucht, etwa today, 2026-11-01, &gt;2026-11-01 oder 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>it is no UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>es stehen zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>something is wanted before OR</source>
        <translation>vor OR muss etwas stehen</translation>
    </message>
    <message>
        <source>something is wanted after OR</source>
        <translation>nach OR muss etwas stehen</translation>
    </message>
    <message>
        <source>something is wanted before AND</source>
        <translation>vor AND muss etwas stehen</translation>
    </message>
    <message>
        <source>something is wanted after AND</source>
        <translation>nach AND muss etwas stehen</translation>
    </message>
    <message>
        <source>something is wanted after NOT</source>
        <translation>nach NOT muss etwas stehen</translation>
    </message>
    <message>
        <source>there are more than 1000 conditions</source>
        <translation>es sind mehr als 1000 Bedingungen</translation>
    </message>
    <message>
        <source>write sort:-price for the highest first</source>
        <translation>für die höchsten zuerst wird sort:-price geschrieben</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>diese Klammer wird nirgends geschlossen</translation>
    </message>
    <message>
        <source>this regular expression is never closed</source>
        <translation>dieser reguläre Ausdruck wird nirgends geschlossen</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>dieses Anführungszeichen wird nirgends geschlossen</translation>
    </message>
    <message>
        <source>a number of stars from 0 to 5 is wanted</source>
        <translation>erwartet wird eine Anzahl Sterne von 0 bis 5</translation>
    </message>
    <message>
        <source>a range begins with its smaller number</source>
        <translation>ein Bereich beginnt mit der kleineren Zahl</translation>
    </message>
    <message>
        <source>a range begins with its earlier day</source>
        <translation>ein Bereich beginnt mit dem früheren Tag</translation>
    </message>
    <message>
        <source>there is a file or link of this name</source>
        <translation>es gibt eine Datei oder Verknüpfung dieses Namens</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>there are too many columns to sort by</source>
        <translation>es sind zu viele Spalten zum Sortieren</translation>
    </message>
    <message>
        <source>a further column&apos;s name ends with a quotation mark and a colon</source>
        <translation>der Name einer weiteren Spalte endet mit einem Anführungszeichen und einem Doppelpunkt</translation>
    </message>
    <message>
        <source>it can be read in two ways; write thousands without a sign between them and decimals after a point, such as 1290 or 1.29</source>
        <translation>das lässt sich auf zwei Arten lesen; schreiben Sie Tausender ohne Trennzeichen und Dezimalstellen nach einem Punkt, etwa 1290 oder 1.29</translation>
    </message>
    <message>
        <source>a price without its currency is wanted here</source>
        <translation>gewünscht ist hier ein Preis ohne Währung</translation>
    </message>
    <message>
        <source>its currency is not that of the product: leave it out, or change the product&apos;s currency as well</source>
        <translation>die Währung ist nicht die des Produkts: lassen Sie sie weg oder ändern Sie auch die Währung des Produkts</translation>
    </message>
    <message>
        <source>all prices of a product are in one currency</source>
        <translation>alle Preise eines Produkts haben dieselbe Währung</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is wanted</source>
        <translation>gewünscht ist ein Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>the shares must add up to 1</source>
        <translation>die Anteile müssen zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>the model has nothing that this tensor belongs to</source>
        <translation>das Modell hat nichts, wozu dieser Tensor gehört</translation>
    </message>
    <message>
        <source>a regular expression ends before this</source>
        <translation>davor endet ein regulärer Ausdruck</translation>
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
        <translation>Auswertung: %1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped; the run can be continued</source>
        <translation>gestoppt; der Lauf kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>validation %1 (best %2 at %3)</source>
        <translation>Validierung %1 (beste %2 bei %3)</translation>
    </message>
    <message>
        <source>Nothing is running. Choose the recipe and press Start.</source>
        <translation>Es läuft nichts. Wählen Sie das Rezept und drücken Sie „Start“.</translation>
    </message>
    <message>
        <source>evaluating before the first step: %1 of %2</source>
        <translation>Auswertung vor dem ersten Schritt: %1 von %2</translation>
    </message>
    <message>
        <source>The training could not begin.</source>
        <translation>Das Training konnte nicht beginnen.</translation>
    </message>
</context>
<context>
    <name>StatisticsContent</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 %</source>
        <translation>
            <numerusform>%Ln Produkt, %1 %</numerusform>
            <numerusform>%Ln Produkte, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(keine Währung)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Preis in %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>prices</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 bis %2 Pixel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>Width of 300 to 319 pixels: 4 products</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, split: number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>(ohne Kategorie)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AdviceDialog</name>
    <message>
        <source>Category advisor</source>
        <translation>Kategorieberater</translation>
    </message>
    <message>
        <source>The categories need no tidying up: no placeholders, no double spellings, and none that is rare or looks like another.</source>
        <translation>Die Kategorien brauchen kein Aufräumen: keine Platzhalter, keine doppelten Schreibweisen und keine, die selten ist oder wie eine andere aussieht.</translation>
    </message>
    <message>
        <source>How the categories could be tidied up, by their names and by what the pictures look like. What is accepted here is one step that can be undone.</source>
        <translation>Wie sich die Kategorien aufräumen ließen, nach ihren Namen und danach, wie die Bilder aussehen. Was hier angenommen wird, ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln Produkt ändert sich</numerusform>
            <numerusform>%Ln Produkte ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how certain a proposal is</extracomment>
        <translation>zu %1 % sicher</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) get another category</source>
        <translation>
            <numerusform>%Ln Produkt bekommt eine andere Kategorie</numerusform>
            <numerusform>%Ln Produkte bekommen eine andere Kategorie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BarChart</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionDialog</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>Ordner eines Modells auswählen</translation>
    </message>
    <message>
        <source>Loading the model and looking at the picture …</source>
        <translation>Das Modell wird geladen und das Bild betrachtet …</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 s</source>
        <translation>
            <numerusform>%n Token in %1 s</numerusform>
            <numerusform>%n Token in %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Beschreiben</translation>
    </message>
    <message>
        <source>Try a caption</source>
        <translation>Bildtext ausprobieren</translation>
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
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;What the model says</source>
        <translation>&amp;Was das Modell sagt</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Was das Modell sagt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionSelectedDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Beschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caption the selected products</source>
        <translation>Ausgewählte Produkte beschreiben lassen</translation>
    </message>
    <message>
        <source>This catalog has no run with a checkpoint yet. Fine-tune a model first.</source>
        <translation>Dieser Katalog hat noch keinen Lauf mit einem Checkpoint. Stimmen Sie erst ein Modell fein ab.</translation>
    </message>
    <message numerus="yes">
        <source>What a run learned is written as the caption of %Ln product(s), marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</source>
        <translation>
            <numerusform>Was ein Lauf gelernt hat, wird als Bildtext von %Ln Produkt eingetragen und als vom Modell gekennzeichnet. Das ist ein Schritt, der sich rückgängig machen lässt; beim Stoppen bleiben die bisherigen Bildtexte erhalten.</numerusform>
            <numerusform>Was ein Lauf gelernt hat, wird als Bildtext von %Ln Produkten eingetragen und als vom Modell gekennzeichnet. Das ist ein Schritt, der sich rückgängig machen lässt; beim Stoppen bleiben die bisherigen Bildtexte erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionTrial</name>
    <message>
        <source>&amp;Try a caption …</source>
        <translation>Bildtext aus&amp;probieren …</translation>
    </message>
    <message>
        <source>See what a model says about the current product&apos;s picture</source>
        <translation>Sehen, was ein Modell zum Bild des aktuellen Produkts sagt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsModel</name>
    <message>
        <source>no price named</source>
        <translation>kein Preis genannt</translation>
    </message>
    <message>
        <source>price right</source>
        <translation>Preis richtig</translation>
    </message>
    <message>
        <source>price %1 % too high</source>
        <translation>Preis %1 % zu hoch</translation>
    </message>
    <message>
        <source>price %1 % too low</source>
        <translation>Preis %1 % zu niedrig</translation>
    </message>
    <message>
        <source>Picture of: %1</source>
        <translation>Bild zu: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>words of a caption</comment>
        <translation>Fehlt: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsPanel</name>
    <message>
        <source>Live ca&amp;ptions</source>
        <translation>Laufende &amp;Bildtexte</translation>
    </message>
    <message>
        <source>Generated at each evaluation, the newest first. Words that differ from the truth are underlined.</source>
        <translation>Bei jeder Auswertung erzeugt, der neueste zuerst. Wörter, die von der Wahrheit abweichen, sind unterstrichen.</translation>
    </message>
    <message>
        <source>The captions of the watched pictures appear here with the first evaluation.</source>
        <translation>Mit der ersten Auswertung erscheinen hier die Bildtexte der beobachteten Bilder.</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Laufende Bildtexte</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CatalogPanel</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found of %1</source>
        <translation>
            <numerusform>%Ln Produkt von %1 gefunden</numerusform>
            <numerusform>%Ln Produkte von %1 gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is empty. Import a source or generate sample data to fill it.</source>
        <translation>Dieser Katalog ist leer. Importieren Sie eine Quelle oder erzeugen Sie Beispieldaten.</translation>
    </message>
    <message>
        <source>No product matches the search.</source>
        <translation>Kein Produkt passt zur Suche.</translation>
    </message>
    <message>
        <source>Products appear here as they come.</source>
        <translation>Produkte erscheinen hier, sobald sie da sind.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CategoriesDialog</name>
    <message>
        <source>Select one category to rename or move it, or several of one level to make them one. What is below a category comes along, and every change can be undone.</source>
        <translation>Wählen Sie eine Kategorie, um sie umzubenennen oder zu verschieben, oder mehrere einer Ebene, um sie zusammenzuführen. Was unter einer Kategorie steht, kommt mit, und jede Änderung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>New name of the category</source>
        <translation>Neuer Name der Kategorie</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Category that the others become</source>
        <translation>Kategorie, zu der die anderen werden</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>Un&amp;ter</translation>
    </message>
    <message>
        <source>New parent of the category</source>
        <translation>Neue übergeordnete Kategorie</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No category is selected.</source>
        <translation>Keine Kategorie ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>renaming or moving it changes %Ln product(s)</source>
        <translation>
            <numerusform>Umbenennen oder Verschieben ändert %Ln Produkt</numerusform>
            <numerusform>Umbenennen oder Verschieben ändert %Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Only categories of one level can be merged.</source>
        <translation>Nur Kategorien einer Ebene lassen sich zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>There is a category “%1” already: %Ln product(s) move into it. This can be undone.</source>
        <translation>
            <numerusform>Es gibt schon eine Kategorie „%1“: %Ln Produkt kommt dorthin. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>Es gibt schon eine Kategorie „%1“: %Ln Produkte kommen dorthin. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) move into “%1”. This can be undone.</source>
        <translation>
            <numerusform>%Ln Produkt kommt nach „%1“. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>%Ln Produkte kommen nach „%1“. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Kategoriebaum</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChartFrame</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Save as &amp;PNG …</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Save or enlarge this chart</source>
        <translation>Dieses Diagramm speichern oder vergrößern</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CheckCard</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Show these products in the catalog</source>
        <translation>Diese Produkte im Katalog zeigen</translation>
    </message>
    <message>
        <source>Compare side by side …</source>
        <translation>Nebeneinander vergleichen …</translation>
    </message>
    <message>
        <source>Resolve all</source>
        <translation>Alle erledigen</translation>
    </message>
    <message>
        <source>Resolve all: %1</source>
        <translation>Alle erledigen: %1</translation>
    </message>
    <message>
        <source>All of them are fine as they are; this can be undone</source>
        <translation>Alle sind in Ordnung, wie sie sind; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Turn into plain text</source>
        <translation>In reinen Text umwandeln</translation>
    </message>
    <message>
        <source>Write the texts of all of them as they read without HTML; this can be undone</source>
        <translation>Schreibt die Texte aller so, wie sie sich ohne HTML lesen; das lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksPanel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen fanden</translation>
    </message>
    <message>
        <source>Check the catalog after an import or an edit: only what is new or has changed is looked at again. What is fine as it is can be resolved and stays away.</source>
        <translation>Prüfen Sie den Katalog nach einem Import oder einer Änderung: Nur Neues und Geändertes wird erneut angesehen. Was so in Ordnung ist, kann erledigt werden und bleibt dann weg.</translation>
    </message>
    <message>
        <source>Check the catalog</source>
        <translation>Den Katalog prüfen</translation>
    </message>
    <message>
        <source>No open findings: %1</source>
        <translation>Keine offenen Befunde: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksRoom</name>
    <message>
        <source>Ch&amp;ecks</source>
        <translation>Prü&amp;fungen</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen fanden</translation>
    </message>
    <message numerus="yes">
        <source>HTML became plain text in %Ln product(s); this can be undone</source>
        <translation>
            <numerusform>HTML wurde in %Ln Produkt zu reinem Text; das lässt sich rückgängig machen</numerusform>
            <numerusform>HTML wurde in %Ln Produkten zu reinem Text; das lässt sich rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) resolved; this can be undone</source>
        <translation>
            <numerusform>%Ln Befund erledigt; das lässt sich rückgängig machen</numerusform>
            <numerusform>%Ln Befunde erledigt; das lässt sich rückgängig machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ColumnForm</name>
    <message>
        <source>— none —</source>
        <translation>— keine —</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Welche Spalte welches Feld füllt. Spalten, die keines füllen, bleiben als weitere Spalten erhalten.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Picture of the product</source>
        <translation>Bild des Produkts</translation>
    </message>
    <message>
        <source>Problems of the product</source>
        <translation>Probleme des Produkts</translation>
    </message>
    <message>
        <source>F&amp;urther columns</source>
        <translation>&amp;Weitere Spalten</translation>
    </message>
    <message>
        <source>Further columns of the source</source>
        <translation>Weitere Spalten der Quelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n Produkt ausgewählt</numerusform>
            <numerusform>%n Produkte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>This product has no picture.</source>
        <translation>Dieses Produkt hat kein Bild.</translation>
    </message>
    <message>
        <source>Select products in the grid to see and edit them.</source>
        <translation>Wählen Sie im Raster Produkte aus, um sie anzusehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Changes apply to all selected products.</source>
        <translation>Änderungen gelten für alle ausgewählten Produkte.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DifferencesModel</name>
    <message>
        <source>Further columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>Erledigte Befunde</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a product</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a product</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicateCard</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>%Ln Feld ausgefüllt</numerusform>
            <numerusform>%Ln Felder ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>of a duplicate: is kept</comment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <comment>of a duplicate: goes</comment>
        <translation>Wird abgelehnt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesModel</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 stay</source>
        <extracomment>of a group of duplicates; %1 how many of them stay</extracomment>
        <translation>
            <numerusform>%Ln Produkt, %1 bleibt</numerusform>
            <numerusform>%Ln Produkte, %1 bleiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates among the pictures that the checks have looked at.</source>
        <translation>Keine Duplikate unter den Bildern, die die Prüfungen angesehen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be rejected</source>
        <translation>
            <numerusform>%Ln Produkt würde abgelehnt</numerusform>
            <numerusform>%Ln Produkte würden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the overview of the checks</source>
        <translation>Zur Übersicht der Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>the largest picture</source>
        <translation>das größte Bild</translation>
    </message>
    <message>
        <source>the most complete row</source>
        <translation>die vollständigste Zeile</translation>
    </message>
    <message>
        <source>the one imported first</source>
        <translation>das zuerst importierte</translation>
    </message>
    <message>
        <source>Which of the duplicates to keep</source>
        <translation>Welches der Duplikate bleibt</translation>
    </message>
    <message>
        <source>A product that somebody accepted stays before all others</source>
        <translation>Ein Produkt, das jemand angenommen hat, bleibt vor allen anderen</translation>
    </message>
    <message>
        <source>&amp;Nearly the same pictures too</source>
        <translation>&amp;Auch beinahe gleiche Bilder</translation>
    </message>
    <message>
        <source>Si&amp;zes of one product stay</source>
        <translation>&amp;Größen eines Produkts bleiben</translation>
    </message>
    <message>
        <source>Rows of one product for its sizes and colours may share a picture</source>
        <translation>Zeilen eines Produkts für seine Größen und Farben dürfen sich ein Bild teilen</translation>
    </message>
    <message>
        <source>&amp;Reject the others here</source>
        <translation>Die anderen hier a&amp;blehnen</translation>
    </message>
    <message>
        <source>Reject the others in &amp;all groups</source>
        <translation>Die anderen in allen Gruppen ab&amp;lehnen</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Duplikaten</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) are sizes and colours of one product, which stay as they are.</source>
        <translation>
            <numerusform>Die einzige Gruppe (%Ln) besteht aus Größen und Farben eines Produkts, die bleiben, wie sie sind.</numerusform>
            <numerusform>Alle %Ln Gruppen sind Größen und Farben eines Produkts, die bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>Anz&amp;eigen</translation>
    </message>
    <message>
        <source>List sizes and colours of one product too</source>
        <translation>Auch Größen und Farben eines Produkts auflisten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>Bilddatensatz: ein Ordner mit den Bildern und metadata.jsonl</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Zu schreibende Datei oder Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
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
        <translation>Ein Ordner mit Bildern für jede Kategorie</translation>
    </message>
    <message>
        <source>Chat lines to train on: prompt, picture and answer</source>
        <translation>Gesprächszeilen zum Trainieren: Frage, Bild und Antwort</translation>
    </message>
    <message>
        <source>Copy the &amp;pictures into a folder beside the file</source>
        <translation>Die &amp;Bilder in einen Ordner neben der Datei kopieren</translation>
    </message>
    <message>
        <source>Otherwise the file names the pictures where they are.</source>
        <translation>Sonst nennt die Datei die Bilder dort, wo sie liegen.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it.</source>
        <translation>„%1“ ist schon vorhanden und wird beim Exportieren ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
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
            <numerusform>Von der Suche &amp;gefunden (%Ln)</numerusform>
            <numerusform>Von der Suche &amp;gefunden (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>Au&amp;sgewählt (%Ln)</numerusform>
            <numerusform>Au&amp;sgewählt (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already and is not replaced. Choose another name or an empty folder.</source>
        <translation>„%1“ ist schon vorhanden und wird nicht ersetzt. Wählen Sie einen anderen Namen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it, with the folder of its pictures.</source>
        <translation>„%1“ ist schon vorhanden und wird beim Exportieren ersetzt, mit dem Ordner seiner Bilder.</translation>
    </message>
    <message>
        <source>TSV table: columns parted by tabs</source>
        <translation>TSV-Tabelle: Spalten durch Tabulatoren getrennt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetPanel</name>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take every choice in this panel out of the search</source>
        <translation>Jede Auswahl dieser Tafel aus der Suche nehmen</translation>
    </message>
    <message>
        <source>The search is not understood.</source>
        <translation>Die Suche ist nicht zu verstehen.</translation>
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
        <translation>Klicken Sie auf einen Wert, um seine Produkte zu finden; mit Alt, um sie auszuschließen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>values of a facet that are listed, of how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>values of a facet</comment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>values of a facet</comment>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many products of a value the search finds, of how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln value(s)</source>
        <extracomment>a facet such as &quot;Brand&quot;, or the button below it, read out: %1 its name, %2 how many values are listed</extracomment>
        <translation>
            <numerusform>%1, %2 von %Ln Wert</numerusform>
            <numerusform>%1, %2 von %Ln Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %Ln Produkt</numerusform>
            <numerusform>%1, %Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name, %2 how many products the search finds</extracomment>
        <translation>
            <numerusform>%1, %2 von %Ln Produkt</numerusform>
            <numerusform>%1, %2 von %Ln Produkten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FidelityDialog</name>
    <message>
        <source>How near the sample is</source>
        <translation>Wie nah das Beispiel ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</source>
        <translation>
            <numerusform>%Ln Produkt, das „%1“ ähnelt. Ein Abstand von 0 ist dieselbe Verteilung, 1 hat nichts gemeinsam; unter %2 gilt als nah.</numerusform>
            <numerusform>%Ln Produkte, die „%1“ ähneln. Ein Abstand von 0 ist dieselbe Verteilung, 1 hat nichts gemeinsam; unter %2 gilt als nah.</numerusform>
        </translation>
    </message>
    <message>
        <source>No title and no picture of the source is in the sample.</source>
        <translation>Kein Titel und kein Bild der Quelle ist im Beispiel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have a title or a picture of the source.</source>
        <translation>
            <numerusform>%Ln Produkt hat einen Titel oder ein Bild der Quelle.</numerusform>
            <numerusform>%Ln Produkte haben einen Titel oder ein Bild der Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No product comes too near to a real one.</source>
        <translation>Kein Produkt kommt einem echten zu nahe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) come too near to a real one: the whole report names them.</source>
        <translation>
            <numerusform>%Ln Produkt kommt einem echten zu nahe: Der ganze Bericht nennt es.</numerusform>
            <numerusform>%Ln Produkte kommen einem echten zu nahe: Der ganze Bericht nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Distances of the fields</source>
        <translation>Abstände der Felder</translation>
    </message>
    <message>
        <source>Distributions of the selected field in both catalogs</source>
        <translation>Verteilungen des gewählten Feldes in beiden Katalogen</translation>
    </message>
    <message>
        <source>&amp;Open the whole report</source>
        <translation>&amp;Ganzen Bericht öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>Länge des Titels</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Höhe des Bildes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>Format des Bildes</translation>
    </message>
    <message>
        <source>close</source>
        <comment>distance</comment>
        <translation>nah</translation>
    </message>
    <message>
        <source>near</source>
        <comment>distance</comment>
        <translation>in der Nähe</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>distance</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>% of the products up to a value</source>
        <translation>% der Produkte bis zu einem Wert</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>% of the products</source>
        <translation>% der Produkte</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>distance</comment>
        <translation>Zufall</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FieldNameHint</name>
    <message>
        <source>Write it so in the search</source>
        <translation>In der Suche so schreiben</translation>
    </message>
    <message>
        <source>In a search, this field is called:</source>
        <translation>In der Suche heißt dieses Feld:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindingsList</name>
    <message numerus="yes">
        <source>%Ln of the selected product(s)</source>
        <translation>
            <numerusform>%Ln des ausgewählten Produkts</numerusform>
            <numerusform>%Ln der ausgewählten Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen: %1</source>
        <translation>Wieder öffnen: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Erledigen: %1</translation>
    </message>
    <message>
        <source>Count this as open again</source>
        <translation>Dies wieder als offen zählen</translation>
    </message>
    <message>
        <source>Seen to, or fine as it is: no check mentions it any more</source>
        <translation>Erledigt oder so in Ordnung: Keine Prüfung nennt es mehr</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (resolved): %2</source>
        <extracomment>a check&apos;s name, and what it found; somebody has seen to it</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (erledigt): %2</translation>
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
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Verlauf von</translation>
    </message>
    <message>
        <source>The selected product</source>
        <translation>Das ausgewählte Produkt</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>Der ganze Katalog</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Zu diesem Stand</translation>
    </message>
    <message>
        <source>Undo everything after the selected step, or redo everything up to it</source>
        <translation>Alles nach dem gewählten Schritt rückgängig machen oder alles bis dahin wiederholen</translation>
    </message>
    <message>
        <source>Select a product to see what was changed in it.</source>
        <translation>Wählen Sie ein Produkt, um zu sehen, was daran geändert wurde.</translation>
    </message>
    <message>
        <source>Select a single product to see what was changed in it.</source>
        <translation>Wählen Sie ein einzelnes Produkt, um zu sehen, was daran geändert wurde.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>a source</source>
        <comment>who made a step: an import brought it</comment>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportChanges</name>
    <message>
        <source>The values that the import would change, before it does</source>
        <translation>Die Werte, die der Import ändern würde, bevor er es tut</translation>
    </message>
    <message>
        <source>Comparing with the catalog …</source>
        <translation>Wird mit dem Katalog verglichen …</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 unreadable rows</source>
        <translation>Zeilen: %1 neu, %2 geändert, %3 unverändert, %4 unlesbar</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Was der Import ändern würde</translation>
    </message>
    <message>
        <source>Values that would change</source>
        <translation>Werte, die sich ändern würden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of products that are there already. What a person edited stays as it is.</source>
        <translation>
            <numerusform>%Ln Wert von Produkten, die schon da sind. Was jemand bearbeitet hat, bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Werte von Produkten, die schon da sind. Was jemand bearbeitet hat, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>S&amp;how changes …</source>
        <translation>Änderungen &amp;zeigen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Further ones are not listed.</source>
        <translation>Weitere sind nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message>
        <source>Where relative picture paths begin</source>
        <translation>Wo relative Bildpfade beginnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Source file or folder</source>
        <translation>Quelldatei oder -ordner</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>Erste Zeilen der Quelle</translation>
    </message>
    <message>
        <source>&amp;Picture folder</source>
        <translation>&amp;Bildordner</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Bildordner</translation>
    </message>
    <message>
        <source>Found from the source</source>
        <translation>Aus der Quelle ermittelt</translation>
    </message>
    <message>
        <source>Where relative picture paths begin. Empty: the source&apos;s own folder, or the one below it in which the pictures are found.</source>
        <translation>Wo relative Bildpfade beginnen. Leer: der Ordner der Quelle oder der darunter, in dem die Bilder gefunden werden.</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures into the catalog</source>
        <translation>Bilder in den Katalog &amp;kopieren</translation>
    </message>
    <message>
        <source>Otherwise they stay where they are, and the catalog remembers their paths.</source>
        <translation>Sonst bleiben sie, wo sie sind, und der Katalog merkt sich ihre Pfade.</translation>
    </message>
    <message>
        <source>Into a new catalog, named after the source</source>
        <translation>In einen neuen Katalog, nach der Quelle benannt</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>In den Katalog „%1“</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Zu importierende Datei auswählen</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Zu importierenden Ordner auswählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.jsonl *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the source …</source>
        <translation>Die Quelle wird angesehen …</translation>
    </message>
    <message>
        <source>Choose a file or a folder; it is looked at before anything is imported.</source>
        <translation>Wählen Sie eine Datei oder einen Ordner; vor dem Import wird nur hineingesehen.</translation>
    </message>
    <message>
        <source>A CSV, JSON or JSON Lines file, or a folder of pictures</source>
        <translation>Eine CSV-, JSON- oder JSON-Lines-Datei oder ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>&amp;Allow pictures from anywhere on this computer</source>
        <translation>Bilder von überall auf diesem Computer &amp;zulassen</translation>
    </message>
    <message>
        <source>Otherwise only those in the source&apos;s own folder and in the picture folder are taken.</source>
        <translation>Sonst werden nur die im eigenen Ordner der Quelle und im Bilderordner genommen.</translation>
    </message>
    <message>
        <source>A&amp;dd every row as a new product, also those that are there already</source>
        <translation>Jede Zeile als neues Pro&amp;dukt hinzufügen, auch die schon vorhandenen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln ro&amp;w(s):</source>
        <translation>
            <numerusform>die erste Zei&amp;le:</numerusform>
            <numerusform>die ersten %Ln Zei&amp;len:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as for the last source with these columns</source>
        <translation>Eingestellt wie für die letzte Quelle mit diesen Spalten</translation>
    </message>
    <message>
        <source>No column is taken as title</source>
        <translation>Keine Spalte füllt den Titel</translation>
    </message>
    <message>
        <source>A name stands twice in the header; the later column is called: %1</source>
        <translation>Ein Name steht zweimal in der Kopfzeile; die spätere Spalte heißt: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::JobStrip</name>
    <message>
        <source>Stop this job</source>
        <translation>Diesen Vorgang stoppen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stoppen: %1</translation>
    </message>
    <message>
        <source>%1: stopping …</source>
        <translation>%1: wird gestoppt …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Labelling</name>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Suchen und e&amp;rsetzen …</translation>
    </message>
    <message>
        <source>Replace text in many products, after a look at what would change</source>
        <translation>Text in vielen Produkten ersetzen, nach einem Blick auf das, was sich ändern würde</translation>
    </message>
    <message>
        <source>Rename, merge and move categories</source>
        <translation>Kategorien umbenennen, zusammenführen und verschieben</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>What was changed, in a product and in the catalog</source>
        <translation>Was geändert wurde, an einem Produkt und am Katalog</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>Text was replaced in %Ln product(s)</source>
        <translation>
            <numerusform>In %Ln Produkt wurde Text ersetzt</numerusform>
            <numerusform>In %Ln Produkten wurde Text ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Category &amp;tree …</source>
        <translation>&amp;Kategoriebaum …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LossPlot</name>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Image use</source>
        <translation>Bildnutzung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logarithmische Verlustachse</translation>
    </message>
    <message>
        <source>S&amp;moothing %1 %</source>
        <translation>&amp;Glättung %1 %</translation>
    </message>
    <message>
        <source>Smoothing of the training loss</source>
        <translation>Glättung des Trainingsverlusts</translation>
    </message>
    <message>
        <source>Curves of loss and image use</source>
        <translation>Kurven von Verlust und Bildnutzung</translation>
    </message>
    <message>
        <source>Image use: how much worse the model does when it is shown another product&apos;s picture. At zero it does not look at the picture at all.</source>
        <translation>Bildnutzung: um wie viel schlechter das Modell ist, wenn es das Bild eines anderen Produkts sieht. Bei null sieht es das Bild gar nicht an.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>training %1 (smoothed %2)</source>
        <translation>Training %1 (geglättet %2)</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>Validierung %1</translation>
    </message>
    <message>
        <source>image use %1</source>
        <translation>Bildnutzung %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message>
        <source>&amp;New catalog …</source>
        <translation>&amp;Neuer Katalog …</translation>
    </message>
    <message>
        <source>Make an empty catalog</source>
        <translation>Einen leeren Katalog anlegen</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Einen Katalog öffnen</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Bring products into the catalog</source>
        <translation>Produkte in den Katalog holen</translation>
    </message>
    <message>
        <source>&amp;Generate sample data …</source>
        <translation>Beispieldaten &amp;erzeugen …</translation>
    </message>
    <message>
        <source>Add products that the program draws</source>
        <translation>Vom Programm gezeichnete Produkte hinzufügen</translation>
    </message>
    <message>
        <source>Generate …</source>
        <translation>Erzeugen …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write products to files</source>
        <translation>Produkte in Dateien schreiben</translation>
    </message>
    <message>
        <source>&amp;Assign splits …</source>
        <translation>&amp;Aufteilung zuordnen …</translation>
    </message>
    <message>
        <source>Divide products into train, validation and test</source>
        <translation>Produkte in Training, Validierung und Test aufteilen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>Browse and edit the products</source>
        <translation>Produkte ansehen und bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Fine-tune a model on the catalog</source>
        <translation>Ein Modell auf den Katalog feinabstimmen</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>Ü&amp;ber Vitrine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent catalogs</source>
        <translation>Zu&amp;letzt geöffnete Kataloge</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <translation>Kein Katalog ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <translation>
            <numerusform>%1: %Ln Produkt</numerusform>
            <numerusform>%1: %Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>Training %1, Validierung %2, Test %3</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Neuer Katalog</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Open a catalog: a .vitrine folder</source>
        <translation>Katalog öffnen: ein .vitrine-Ordner</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>Importiert: %1 neu, %2 geändert, %3 unverändert, %4 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Generating sample data</source>
        <translation>Beispieldaten werden erzeugt</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln product(s) to %1</source>
        <translation>
            <numerusform>%Ln Produkt nach %1 exportiert</numerusform>
            <numerusform>%Ln Produkte nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning splits</source>
        <translation>Aufteilung wird zugeordnet</translation>
    </message>
    <message>
        <source>No product carries this problem any more; its row was refused or changed.</source>
        <translation>Kein Produkt trägt dieses Problem mehr; seine Zeile wurde abgelehnt oder geändert.</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;A workbench for product catalogs: curate pictures and rows, fine-tune Phi-3-Vision on them, and watch it learn.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;Eine Werkbank für Produktkataloge: Bilder und Zeilen pflegen, Phi-3-Vision darauf feinabstimmen und ihm beim Lernen zusehen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close Vitrine?</source>
        <translation>Vitrine schließen?</translation>
    </message>
    <message>
        <source>A fine-tune is running.</source>
        <translation>Eine Feinabstimmung läuft.</translation>
    </message>
    <message>
        <source>A job is running.</source>
        <translation>Ein Vorgang läuft.</translation>
    </message>
    <message>
        <source>It can be stopped with a checkpoint and continued the next time.</source>
        <translation>Sie kann mit einem Checkpoint gestoppt und beim nächsten Mal fortgesetzt werden.</translation>
    </message>
    <message>
        <source>When it is stopped, nothing of it is kept.</source>
        <translation>Wird er gestoppt, bleibt nichts davon erhalten.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message>
        <source>&amp;Check the catalog</source>
        <translation>Den Katalog &amp;prüfen</translation>
    </message>
    <message>
        <source>Look for blurred, dark, damaged and duplicate pictures, missing fields, odd prices and leaks</source>
        <translation>Nach unscharfen, dunklen, beschädigten und doppelten Bildern, fehlenden Feldern, auffälligen Preisen und Lecks suchen</translation>
    </message>
    <message>
        <source>Checking the catalog</source>
        <translation>Der Katalog wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt geprüft</numerusform>
            <numerusform>%Ln Produkte geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with something to look at</source>
        <translation>
            <numerusform>%Ln davon zum Ansehen</numerusform>
            <numerusform>%Ln davon zum Ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Splits assigned; a random division would have leaked %Ln product(s) from training</source>
        <translation>
            <numerusform>Teile zugewiesen; eine zufällige Aufteilung hätte %Ln Produkt aus dem Training durchsickern lassen</numerusform>
            <numerusform>Teile zugewiesen; eine zufällige Aufteilung hätte %Ln Produkte aus dem Training durchsickern lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Splits assigned; a random division would have leaked nothing</source>
        <translation>Aufgeteilt; eine zufällige Aufteilung hätte kein Leck gehabt</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facetten</translation>
    </message>
    <message>
        <source>Show or hide what the catalog holds, value by value</source>
        <translation>Ein- oder ausblenden, was der Katalog enthält, Wert für Wert</translation>
    </message>
    <message>
        <source>S&amp;napshots …</source>
        <translation>Sch&amp;nappschüsse …</translation>
    </message>
    <message>
        <source>Remember what the catalog is like, see what has changed, or go back</source>
        <translation>Merken, wie der Katalog ist, sehen, was sich geändert hat, oder zurückgehen</translation>
    </message>
    <message>
        <source>Caption the selected products …</source>
        <translation>Ausgewählte Produkte beschreiben lassen …</translation>
    </message>
    <message>
        <source>Write what a run says of the selected products&apos; pictures as their captions</source>
        <translation>Was ein Lauf zu den Bildern der ausgewählten Produkte sagt, als Bildtext eintragen</translation>
    </message>
    <message>
        <source>Your &amp;name …</source>
        <translation>Ihr &amp;Name …</translation>
    </message>
    <message>
        <source>The name that is kept with what you change</source>
        <translation>Der Name, der mit Ihren Änderungen gespeichert wird</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>It is kept with every value that you change, so that “source:” finds it.</source>
        <translation>Er wird mit jedem Wert gespeichert, den Sie ändern, sodass „source:“ ihn findet.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Captioning with %1</source>
        <translation>Wird mit %1 beschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) captioned</source>
        <translation>
            <numerusform>%Ln Produkt beschrieben</numerusform>
            <numerusform>%Ln Produkte beschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to download</source>
        <translation>
            <numerusform>%Ln Bild herunterzuladen</numerusform>
            <numerusform>%Ln Bilder herunterzuladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only) — Vitrine</source>
        <translation>%1 (schreibgeschützt) — Vitrine</translation>
    </message>
    <message>
        <source>O&amp;pen folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show what was exported in the file manager</source>
        <translation>Das Exportierte in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>A run is using this catalog. Stop it in the Train room first.</source>
        <translation>Ein Lauf verwendet diesen Katalog. Halten Sie ihn zuerst unter „Training“ an.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ModelHint</name>
    <message>
        <source>%1 of weights, %2</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 the number format of the model&apos;s weights as files name it: &quot;BF16&quot;</extracomment>
        <translation>%1 Gewichte, %2</translation>
    </message>
    <message>
        <source>%1 as %2, as its config says</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 a number format: &quot;bfloat16&quot;</extracomment>
        <translation>%1 als %2, wie die Konfiguration es sagt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OutsideFolders</name>
    <message numerus="yes">
        <source>%1 — %Ln row(s)</source>
        <translation>
            <numerusform>%1 — %Ln Zeile</numerusform>
            <numerusform>%1 — %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders outside the source&apos;s own</source>
        <translation>Ordner außerhalb des Ordners der Quelle</translation>
    </message>
    <message>
        <source>Pictures in these folders lie o&amp;utside the source&apos;s own. Only folders that are ticked are read:</source>
        <translation>Bilder in diesen Ordnern liegen a&amp;ußerhalb des Ordners der Quelle. Nur angehakte Ordner werden gelesen:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PictureDownload</name>
    <message>
        <source>&amp;Download pictures</source>
        <translation>Bilder &amp;herunterladen</translation>
    </message>
    <message>
        <source>Fetch the pictures of products that name an address on the network</source>
        <translation>Bilder von Produkten holen, die eine Adresse im Netz nennen</translation>
    </message>
    <message>
        <source>Downloading pictures</source>
        <translation>Bilder werden heruntergeladen</translation>
    </message>
    <message>
        <source>Downloaded %1 of %2 pictures; %3 could not be had</source>
        <translation>%1 von %2 Bildern heruntergeladen; %3 waren nicht zu bekommen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemsPanel</name>
    <message>
        <source>Sho&amp;w me</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Select the product concerned</source>
        <translation>Das betroffene Produkt auswählen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss the problems</source>
        <translation>Die Probleme verwerfen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductCardDelegate</name>
    <message>
        <source>Train</source>
        <comment>badge: training split</comment>
        <translation>Training</translation>
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
        <translation>(kein Titel)</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>Words separated by commas</source>
        <translation>Durch Kommas getrennte Wörter</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Was das Modell zu diesem Bild sagen soll, anstelle der Antwortvorlage des Rezepts</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Said by the model of run %1</source>
        <translation>Vom Modell des Laufs %1 gesagt</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Von %1 eingetragen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::QuickTagsDialog</name>
    <message>
        <source>Quick tags</source>
        <translation>Schnelle Schlagwörter</translation>
    </message>
    <message>
        <source>In the grid, the keys 1 to 9 give the selected products these tags, or take them away where all of them have the tag.</source>
        <translation>Im Raster geben die Tasten 1 bis 9 den ausgewählten Produkten diese Schlagwörter oder nehmen sie weg, wo alle es haben.</translation>
    </message>
    <message>
        <source>Tag of the key %1</source>
        <translation>Schlagwort der Taste %1</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReadingForm</name>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Picture data set (imagefolder)</source>
        <translation>Bilddatensatz (imagefolder)</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>Ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>%1 (Western Europe)</source>
        <translation>%1 (Westeuropa)</translation>
    </message>
    <message>
        <source>%1 (Central Europe)</source>
        <translation>%1 (Mitteleuropa)</translation>
    </message>
    <message>
        <source>%1 (Cyrillic)</source>
        <translation>%1 (kyrillisch)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>the character between columns</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
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
        <translation>Zeiche&amp;nkodierung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Choose another one where letters look wrong in the first rows.</source>
        <translation>Wählen Sie eine andere, wenn Buchstaben in den ersten Zeilen falsch aussehen.</translation>
    </message>
    <message>
        <source>Columns parted &amp;by</source>
        <translation>Spalten getrennt d&amp;urch</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Prices written &amp;like</source>
        <translation>Preise &amp;geschrieben wie</translation>
    </message>
    <message>
        <source>Prices written like</source>
        <translation>Preise geschrieben wie</translation>
    </message>
    <message>
        <source>Decides what 1.290 and 1,290 mean; other prices say it themselves.</source>
        <translation>Entscheidet, was 1.290 und 1,290 bedeuten; andere Preise sagen es selbst.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RecipeForm</name>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Basismodell</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>R&amp;ank</source>
        <translation>R&amp;ang</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Epo&amp;chs</source>
        <translation>Epo&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Akkumulation</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <comment>followed by a number of steps</comment>
        <translation>Auswerten alle</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation>G&amp;erät</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Höchstens Schritte</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Rows evaluated</source>
        <translation>Ausgewertete Zeilen</translation>
    </message>
    <message>
        <source>Rows captioned</source>
        <translation>Betextete Zeilen</translation>
    </message>
    <message>
        <source>Watched pictures</source>
        <translation>Beobachtete Bilder</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>LoRA adapter</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell es vorgibt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>only before and after</source>
        <translation>nur davor und danach</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision model folder</source>
        <translation>Ordner eines Phi-3-Vision-Modells auswählen</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>&amp;Name des Laufs</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>chosen by date</source>
        <translation>nach Datum gewählt</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Ordner des Basismodells auswählen</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>More fields of the recipe</source>
        <translation>Weitere Felder des Rezepts</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>Base weights</source>
        <translation>Basisgewichte</translation>
    </message>
    <message>
        <source>LoRA adapter, quantised base (QLoRA)</source>
        <translation>LoRA-Adapter, quantisiertes Basismodell (QLoRA)</translation>
    </message>
    <message>
        <source>4 bits (NF4)</source>
        <translation>4 Bit (NF4)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Text that takes its place</source>
        <translation>Text, der an seine Stelle tritt</translation>
    </message>
    <message>
        <source>With a regular expression, $1 to $9 stand for its groups and $&amp; for all that was found.</source>
        <translation>Bei einem regulären Ausdruck stehen $1 bis $9 für seine Gruppen und $&amp; für alles Gefundene.</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Re&amp;gulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß-/&amp;Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>F&amp;iltered: those that the search finds</source>
        <translation>Ge&amp;filterte: was die Suche findet</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <translation>
            <numerusform>Au&amp;sgewähltes (%Ln)</numerusform>
            <numerusform>Au&amp;sgewählte (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was found stays as it is.</source>
        <translation>Was gefunden wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln Wert ändert sich</numerusform>
            <numerusform>%Ln Werte ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln product(s)</source>
        <translation>
            <numerusform>in %Ln Produkt</numerusform>
            <numerusform>in %Ln Produkten</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>What would change is listed here before anything is done.</source>
        <translation>Was sich ändern würde, wird hier aufgelistet, bevor etwas geschieht.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReviewCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>The selected products are right as they are</source>
        <translation>Die ausgewählten Produkte sind richtig, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>The selected products are not to be trained on</source>
        <translation>Mit den ausgewählten Produkten soll nicht trainiert werden</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>Decide about the selected products later</source>
        <translation>Über die ausgewählten Produkte später entscheiden</translation>
    </message>
    <message>
        <source>Take the &amp;verdict back</source>
        <translation>Urteil &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>The selected products are unreviewed again</source>
        <translation>Die ausgewählten Produkte sind wieder ungeprüft</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag &amp;%1</source>
        <translation>Schlagwort &amp;%1</translation>
    </message>
    <message>
        <source>No quick tag has this number</source>
        <translation>Kein schnelles Schlagwort hat diese Nummer</translation>
    </message>
    <message>
        <source>Tag &amp;%1: %2</source>
        <translation>Schlagwort &amp;%1: %2</translation>
    </message>
    <message>
        <source>Add the tag to the selected products, or take it away where all of them have it</source>
        <translation>Den ausgewählten Produkten das Schlagwort geben oder wegnehmen, wo alle es haben</translation>
    </message>
    <message>
        <source>&amp;Quick tags …</source>
        <translation>&amp;Schnelle Schlagwörter …</translation>
    </message>
    <message>
        <source>Choose the tags that the keys 1 to 9 give</source>
        <translation>Die Schlagwörter der Tasten 1 bis 9 wählen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Put the cursor into the first field of the details</source>
        <translation>Den Cursor ins erste Feld der Einzelheiten setzen</translation>
    </message>
    <message>
        <source>Ne&amp;xt product</source>
        <translation>Nä&amp;chstes Produkt</translation>
    </message>
    <message>
        <source>&amp;Previous product</source>
        <translation>&amp;Voriges Produkt</translation>
    </message>
    <message>
        <source>&amp;Next unreviewed</source>
        <translation>&amp;Nächstes ungeprüftes</translation>
    </message>
    <message>
        <source>Go to the next product that nobody has reviewed</source>
        <translation>Zum nächsten Produkt, das niemand geprüft hat</translation>
    </message>
    <message>
        <source>All products that the search finds are reviewed.</source>
        <translation>Alle Produkte, die die Suche findet, sind geprüft.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunSaving</name>
    <message>
        <source>Save what the selected run has learned, without the base model</source>
        <translation>Speichern, was der gewählte Lauf gelernt hat, ohne das Basismodell</translation>
    </message>
    <message>
        <source>Save &amp;adapter as …</source>
        <translation>&amp;Adapter speichern unter …</translation>
    </message>
    <message>
        <source>Save what the selected run has learned as one model that needs no other</source>
        <translation>Speichern, was der gewählte Lauf gelernt hat, als ein Modell, das kein anderes braucht</translation>
    </message>
    <message>
        <source>Save &amp;model as …</source>
        <translation>&amp;Modell speichern unter …</translation>
    </message>
    <message>
        <source>Save merged &amp;model as …</source>
        <translation>Zusammengeführtes &amp;Modell speichern unter …</translation>
    </message>
    <message>
        <source>Select a run in the Train room first.</source>
        <translation>Wählen Sie zuerst unter „Training“ einen Lauf.</translation>
    </message>
    <message>
        <source>The selected run cannot be read.</source>
        <translation>Der gewählte Lauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The selected run has no finished checkpoint yet.</source>
        <translation>Der gewählte Lauf hat noch keinen fertigen Checkpoint.</translation>
    </message>
    <message>
        <source>The selected run has trained the whole model and has no adapter; save its model instead.</source>
        <translation>Der gewählte Lauf hat das ganze Modell trainiert und hat keinen Adapter; speichern Sie stattdessen sein Modell.</translation>
    </message>
    <message>
        <source>Saving the adapter of %1</source>
        <translation>Adapter von %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the model of %1</source>
        <translation>Modell von %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved the adapter of %1 to %2</source>
        <translation>Adapter von %1 gespeichert unter %2</translation>
    </message>
    <message>
        <source>Saved the model of %1 to %2</source>
        <translation>Modell von %1 gespeichert unter %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SampleDialog</name>
    <message>
        <source>Choose a profile</source>
        <translation>Profil auswählen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Generate sample data</source>
        <translation>Beispieldaten erzeugen</translation>
    </message>
    <message>
        <source>Draws product pictures and writes rows to match: titles, categories and prices follow from what is drawn. The same seed gives the same catalog, byte for byte.</source>
        <translation>Zeichnet Produktbilder und schreibt passende Zeilen: Titel, Kategorien und Preise folgen aus dem, was gezeichnet ist. Derselbe Startwert ergibt Byte für Byte denselben Katalog.</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produkte</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Zahl der Produkte</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>Profil&amp;datei</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Into a new catalog</source>
        <translation>In einen neuen Katalog</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>In den Katalog „%1“</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is it &amp;for?</source>
        <translation>&amp;Wofür?</translation>
    </message>
    <message>
        <source>What the sample data is for</source>
        <translation>Wofür die Beispieldaten sind</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>use of sample data</comment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Every fault that catalogs have, often: do the checks find it?</source>
        <translation>Jeder Fehler, den Kataloge haben, häufig: Finden ihn die Prüfungen?</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>use of sample data</comment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Very many products with small pictures: what gets slow?</source>
        <translation>Sehr viele Produkte mit kleinen Bildern: Was wird langsam?</translation>
    </message>
    <message>
        <source>Prototyping</source>
        <comment>use of sample data</comment>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>A few sound products, at once, to try things out.</source>
        <translation>Wenige einwandfreie Produkte, sofort, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>use of sample data</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Many products with the faults of a real catalog.</source>
        <translation>Viele Produkte mit den Fehlern eines echten Katalogs.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>use of sample data</comment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Resembles a catalog that may not be handed on.</source>
        <translation>Ähnelt einem Katalog, der nicht weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>use of sample data</comment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>What the products shall be like</source>
        <translation>Wie die Produkte sein sollen</translation>
    </message>
    <message>
        <source>The default shop: what the starter model learned from</source>
        <translation>Der Standardladen: woran das Startmodell gelernt hat</translation>
    </message>
    <message>
        <source>The demo shop: unknown to the starter model</source>
        <translation>Der Demoladen: dem Startmodell unbekannt</translation>
    </message>
    <message>
        <source>The boutique: photographs in styled places</source>
        <translation>Die Boutique: Fotos in gestalteten Umgebungen</translation>
    </message>
    <message>
        <source>A profile&apos;s file …</source>
        <translation>Datei eines Profils …</translation>
    </message>
    <message>
        <source>Another catalog …</source>
        <translation>Ein anderer Katalog …</translation>
    </message>
    <message>
        <source>Profile or catalog</source>
        <translation>Profil oder Katalog</translation>
    </message>
    <message>
        <source>&amp;Draw pictures</source>
        <translation>&amp;Bilder zeichnen</translation>
    </message>
    <message>
        <source>Without pictures a million rows take about a minute</source>
        <translation>Ohne Bilder braucht eine Million Zeilen etwa eine Minute</translation>
    </message>
    <message>
        <source>The first few of them</source>
        <translation>Die ersten davon</translation>
    </message>
    <message>
        <source>C&amp;atalog</source>
        <translation>K&amp;atalog</translation>
    </message>
    <message>
        <source>A .vitrine folder to resemble</source>
        <translation>Ein .vitrine-Ordner als Vorbild</translation>
    </message>
    <message>
        <source>A .json file</source>
        <translation>Eine .json-Datei</translation>
    </message>
    <message>
        <source>Choose the catalog to resemble: a .vitrine folder</source>
        <translation>Vorbildkatalog auswählen: einen .vitrine-Ordner</translation>
    </message>
    <message>
        <source>Choose the catalog that the products shall resemble. Nothing rare, no title and no picture of it is copied.</source>
        <translation>Wählen Sie den Katalog, dem die Produkte ähneln sollen. Nichts Seltenes, kein Titel und kein Bild wird daraus übernommen.</translation>
    </message>
    <message>
        <source>Choose a profile: resources/profiles/PROFILE.md describes what is in one.</source>
        <translation>Wählen Sie ein Profil: resources/profiles/PROFILE.md beschreibt, was darin steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them will take about %1 and %2 on the disk.</source>
        <comment>time, room</comment>
        <translation>Alle zusammen brauchen etwa %1 und %2 auf der Platte.</translation>
    </message>
    <message>
        <source>The varied shop: many brands, materials and kinds of pictures</source>
        <translation>Der vielfältige Laden: viele Marken, Materialien und Bildarten</translation>
    </message>
    <message>
        <source>A few hundred products that the starter model does not know: it learns them in minutes.</source>
        <translation>Einige hundert Produkte, die das Startmodell nicht kennt: Es lernt sie in wenigen Minuten.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SamplePreviewView</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SaveRunDialog</name>
    <message>
        <source>Save adapter as</source>
        <translation>Adapter speichern unter</translation>
    </message>
    <message>
        <source>Save merged model as</source>
        <translation>Zusammengeführtes Modell speichern unter</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Modell speichern unter</translation>
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
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Zu schreibender Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the run “%1” has learned, as two files that PEFT reads too. They are used together with the base model.</source>
        <translation>Was der Lauf „%1“ gelernt hat, als zwei Dateien, die auch PEFT liest. Sie werden zusammen mit dem Basismodell verwendet.</translation>
    </message>
    <message>
        <source>The base model with what the run “%1” has learned merged into it: a model folder of its own, as large as the base.</source>
        <translation>Das Basismodell, mit dem zusammengeführt, was der Lauf „%1“ gelernt hat: ein eigener Modellordner, so groß wie das Basismodell.</translation>
    </message>
    <message>
        <source>The model that the run “%1” has trained, as a folder of its own.</source>
        <translation>Das Modell, das der Lauf „%1“ trainiert hat, als eigener Ordner.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Der beste</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Der letzte</translation>
    </message>
    <message>
        <source>The best one, after step %1</source>
        <translation>Der beste, nach Schritt %1</translation>
    </message>
    <message>
        <source>The last one, after step %1</source>
        <translation>Der letzte, nach Schritt %1</translation>
    </message>
    <message>
        <source>“%1” holds a model or an adapter already. Saving replaces it.</source>
        <translation>„%1“ enthält bereits ein Modell oder einen Adapter. Beim Speichern wird es ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SavedViewsMenu</name>
    <message>
        <source>No saved views yet</source>
        <translation>Noch keine gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>Ansichten &amp;verwalten …</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Letzte Suchen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>The view finds: %1</source>
        <translation>Die Ansicht findet: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SearchBar</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Gespeicherte und letzte Suchen</translation>
    </message>
    <message>
        <source>What the search asks for</source>
        <translation>Wonach die Suche fragt</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>As listed</source>
        <comment>order of products</comment>
        <translation>Wie aufgezählt</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “extra.column:value” in a further column of the source, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Alle Wörter müssen vorkommen. „feld:wert“ sucht in einem Feld, „extra.spalte:wert“ in einer weiteren Spalte der Quelle, „price:&gt;500“ vergleicht, „has:image“ und „is:duplicate“ fragen nach einem Zustand, ein „-“ davor heißt nicht, OR lässt die Wahl. (Strg+F)</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Wörter, &quot;eine Wendung&quot;, category:taschen, price:100..500, is:blurry, sort:-price …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ShortcutsDialog</name>
    <message>
        <source>In the grid</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Ein anderes Produkt</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>Eine Seite weiter</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>Das erste, das letzte</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Umschalt dazu</translation>
    </message>
    <message>
        <source>Select all between</source>
        <translation>Alles dazwischen auswählen</translation>
    </message>
    <message>
        <source>Select everything that is found</source>
        <translation>Alles Gefundene auswählen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SimilarPictures</name>
    <message>
        <source>&amp;Similar pictures</source>
        <translation>&amp;Ähnliche Bilder</translation>
    </message>
    <message>
        <source>Show the products that look most like this one</source>
        <translation>Die Produkte zeigen, die diesem am ähnlichsten sehen</translation>
    </message>
    <message>
        <source>Category ad&amp;visor …</source>
        <translation>Kategorie&amp;berater …</translation>
    </message>
    <message>
        <source>Placeholders, double spellings, rare and overlapping categories</source>
        <translation>Platzhalter, doppelte Schreibweisen, seltene und überlappende Kategorien</translation>
    </message>
    <message>
        <source>Suspicious &amp;labels</source>
        <translation>&amp;Verdächtige Kategorien</translation>
    </message>
    <message>
        <source>Products whose category is not that of what looks like them</source>
        <translation>Produkte, deren Kategorie nicht die der ähnlichen ist</translation>
    </message>
    <message>
        <source>Select a product first.</source>
        <translation>Wählen Sie erst ein Produkt.</translation>
    </message>
    <message>
        <source>Looking for similar pictures</source>
        <translation>Ähnliche Bilder werden gesucht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>on a picture: how alike it is, such as 84 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Looking for suspicious labels</source>
        <translation>Verdächtige Kategorien werden gesucht</translation>
    </message>
    <message>
        <source>Looking through the categories</source>
        <translation>Die Kategorien werden durchgesehen</translation>
    </message>
    <message>
        <source>Similar to product %1</source>
        <translation>Ähnlich wie Produkt %1</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Ähnlich wie „%1“</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>A view would keep these products only. Select a product and look for similar pictures again instead.</source>
        <translation>Eine Ansicht würde nur diese Produkte behalten. Wählen Sie stattdessen ein Produkt und suchen Sie wieder nach ähnlichen Bildern.</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>short for suspicious labels: a room of the window</comment>
        <translation>Verdächtige</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <comment>similar pictures that were found</comment>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 such as: Similar to “Blue jacket”</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnapshotsDialog</name>
    <message>
        <source>Nothing to restore: the products are as they were then.</source>
        <translation>Nichts wiederherzustellen: Die Produkte sind, wie sie damals waren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) restored, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln Produkt wiederhergestellt, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
            <numerusform>%Ln Produkte wiederhergestellt, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is deleted; the catalog stays as it is.</source>
        <translation>Der Schnappschuss ist gelöscht; der Katalog bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>A snapshot remembers what every product is like now. It costs nothing until something changes; compare the catalog with it at any time, or go back to it in one step.</source>
        <translation>Ein Schnappschuss merkt sich, wie jedes Produkt jetzt ist. Er kostet nichts, bis sich etwas ändert; vergleichen Sie den Katalog jederzeit damit oder kehren Sie in einem Schritt zu ihm zurück.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>&amp;Make …</source>
        <translation>A&amp;nlegen …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the products what they were, as one step that can be undone</source>
        <translation>Die Produkte wieder so machen, wie sie waren, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Geänderte Werte</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>Hinzugefügte Produkte</translation>
    </message>
    <message>
        <source>Removed products</source>
        <translation>Entfernte Produkte</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Art des Unterschieds</translation>
    </message>
    <message>
        <source>Only with this text</source>
        <translation>Nur mit diesem Text</translation>
    </message>
    <message>
        <source>Only differences with this text</source>
        <translation>Nur Unterschiede mit diesem Text</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the catalog as it is now</source>
        <translation>dem Katalog, wie er jetzt ist</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Es gibt noch keine Schnappschüsse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>%Ln Wert geändert</numerusform>
            <numerusform>%Ln Werte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) added</source>
        <translation>
            <numerusform>%Ln Produkt hinzugefügt</numerusform>
            <numerusform>%Ln Produkte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>der erste wird gezeigt</numerusform>
            <numerusform>die ersten %Ln werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the snapshot “%1”.</source>
        <translation>Schnappschuss „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Einen Schnappschuss anlegen</translation>
    </message>
    <message>
        <source>&amp;Name of the snapshot</source>
        <translation>&amp;Name des Schnappschusses</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Schnappschuss vom %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>No difference matches the filter</source>
        <translation>Kein Unterschied passt zum Filter</translation>
    </message>
    <message>
        <source>Delete the snapshot?</source>
        <translation>Den Schnappschuss löschen?</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”, made %2?</source>
        <translation>Den Schnappschuss „%1“ vom %2 löschen?</translation>
    </message>
    <message>
        <source>The catalog stays as it is, but nobody can compare it with what it was then, or go back to that. A snapshot that is deleted cannot be brought back.</source>
        <translation>Der Katalog bleibt, wie er ist, kann aber nicht mehr mit dem damaligen Stand verglichen oder auf ihn zurückgesetzt werden. Ein gelöschter Schnappschuss lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SortBox</name>
    <message>
        <source>As the search says</source>
        <comment>order of products</comment>
        <translation>Wie die Suche es sagt</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price, lowest first</source>
        <translation>Preis, niedrigster zuerst</translation>
    </message>
    <message>
        <source>Price, highest first</source>
        <translation>Preis, höchster zuerst</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Aufteilung zuordnen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>Anteil für das Training</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validierung</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Anteil für die Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %.</source>
        <translation>Die Anteile ergeben mehr als 100 %.</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products with the same or nearly the same picture stay together, and so does a product in its colours and sizes; pictures that nobody has checked yet are looked at first. This replaces the present assignment and can be undone.</source>
        <translation>Teilt die Produkte mit brauchbarem Bild auf: in solche zum Lernen, solche zum Messen während des Lernens und solche zum Messen am Ende. Produkte mit demselben oder fast demselben Bild bleiben zusammen, ebenso ein Produkt in seinen Farben und Größen; Bilder, die noch niemand geprüft hat, werden zuerst angesehen. Das ersetzt die jetzige Zuordnung und kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsPanel</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Words in titles</source>
        <translation>Wörter in Titeln</translation>
    </message>
    <message>
        <source>Picture sizes</source>
        <translation>Bildgrößen</translation>
    </message>
    <message>
        <source>Split balance</source>
        <translation>Gleichgewicht der Teile</translation>
    </message>
    <message>
        <source>Review over time</source>
        <translation>Durchsicht im Lauf der Zeit</translation>
    </message>
    <message>
        <source>&amp;Check pictures</source>
        <translation>Bilder &amp;prüfen</translation>
    </message>
    <message>
        <source>Look at the pictures, so that their sizes become known</source>
        <translation>Die Bilder ansehen, damit ihre Größen bekannt werden</translation>
    </message>
    <message>
        <source>Off: all products of the catalog</source>
        <translation>Aus: alle Produkte des Katalogs</translation>
    </message>
    <message>
        <source>&amp;Only what the search finds: %1</source>
        <translation>&amp;Nur was die Suche findet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln Produkt gefunden</numerusform>
            <numerusform>%Ln Produkte gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No products to count.</source>
        <translation>Keine Produkte zu zählen.</translation>
    </message>
    <message>
        <source>No product has a price.</source>
        <translation>Kein Produkt hat einen Preis.</translation>
    </message>
    <message>
        <source>No title holds a word.</source>
        <translation>Kein Titel enthält ein Wort.</translation>
    </message>
    <message>
        <source>The sizes of pictures are known once the catalog has been checked.</source>
        <translation>Die Bildgrößen sind bekannt, sobald der Katalog geprüft wurde.</translation>
    </message>
    <message>
        <source>No product has been accepted or rejected yet. This chart follows the review.</source>
        <translation>Noch wurde kein Produkt angenommen oder abgelehnt. Dieses Diagramm folgt der Durchsicht.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Products by category</source>
        <translation>Produkte nach Kategorie</translation>
    </message>
    <message>
        <source>None of the products that the search finds has been accepted or rejected.</source>
        <translation>Keines der Produkte, die die Suche findet, wurde angenommen oder abgelehnt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsRoom</name>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>See what the catalog&apos;s products are like</source>
        <translation>Sehen, wie die Produkte des Katalogs sind</translation>
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
        <translation>&amp;Danach suchen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>Marks the category as right; it is not asked about again</source>
        <translation>Kennzeichnet die Kategorie als richtig; nach ihr wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Verdächtige Kategorien</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Seine Kategorie</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>share of similar pictures</comment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>What looks most like it</source>
        <translation>Was ihm am ähnlichsten sieht</translation>
    </message>
    <message>
        <source>Products whose category is not that of the pictures that look like theirs. The vision tower of the base model looks at every picture once; what it sees is kept.</source>
        <translation>Produkte, deren Kategorie nicht die der ähnlich aussehenden Bilder ist. Der Bildteil des Grundmodells betrachtet jedes Bild einmal; was er sieht, wird aufgehoben.</translation>
    </message>
    <message>
        <source>No category looks wrong.</source>
        <translation>Keine Kategorie sieht falsch aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) with a suspicious category</source>
        <translation>
            <numerusform>%Ln Produkt mit verdächtiger Kategorie</numerusform>
            <numerusform>%Ln Produkte mit verdächtiger Kategorie</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Its category: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Seine Kategorie: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It looks like: &lt;b&gt;%1&lt;/b&gt;, as %2 of similar pictures do</source>
        <translation>Es sieht aus wie: &lt;b&gt;%1&lt;/b&gt;, wie %2 der ähnlichen Bilder</translation>
    </message>
    <message>
        <source>Look again to see what looks most like it</source>
        <translation>Suchen Sie noch einmal, um zu sehen, was ihm am ähnlichsten sieht</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>on a button: what it does, and the key that does it, such as: Keep its category (K)</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Keep its category</source>
        <translation>Kategorie behalten</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TrainPanel</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start a new run with this recipe</source>
        <translation>Einen neuen Lauf mit diesem Rezept beginnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stop after the current step; the run can be continued later</source>
        <translation>Nach dem laufenden Schritt stoppen; der Lauf kann später fortgesetzt werden</translation>
    </message>
    <message>
        <source>&amp;Runs of this catalog</source>
        <translation>&amp;Läufe dieses Katalogs</translation>
    </message>
    <message>
        <source>Runs of this catalog</source>
        <translation>Läufe dieses Katalogs</translation>
    </message>
    <message>
        <source>C&amp;ontinue the selected run</source>
        <translation>Gewählten Lauf f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Go on from the run&apos;s last checkpoint, with the run&apos;s own recipe</source>
        <translation>Vom letzten Checkpoint des Laufs mit seinem eigenen Rezept weitermachen</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Rest after the current step; the model stays in memory</source>
        <translation>Nach dem laufenden Schritt ruhen; das Modell bleibt im Speicher</translation>
    </message>
    <message>
        <source>Preparing the run …</source>
        <translation>Der Lauf wird vorbereitet …</translation>
    </message>
    <message>
        <source>Finishing the step and saving a checkpoint …</source>
        <translation>Der Schritt wird beendet und ein Checkpoint gespeichert …</translation>
    </message>
    <message>
        <source>Pausing after the current step …</source>
        <translation>Pause nach dem laufenden Schritt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>beste %1</translation>
    </message>
    <message>
        <source>Save the se&amp;lected run</source>
        <translation>&amp;Gewählten Lauf speichern</translation>
    </message>
    <message>
        <source>The run has no checkpoint to go on from.</source>
        <translation>Der Lauf hat keinen Checkpoint, von dem er weitergehen kann.</translation>
    </message>
    <message>
        <source>The run is finished. It can go on once the catalog has more products to train on, if its recipe counts epochs and not steps; start a new run otherwise.</source>
        <translation>Der Lauf ist fertig. Er kann weitergehen, sobald der Katalog mehr Produkte zum Trainieren hat, wenn sein Rezept Epochen zählt und nicht Schritte; beginnen Sie sonst einen neuen Lauf.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>noun: what a view searches for</comment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::WelcomePanel</name>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Willkommen bei Vitrine</translation>
    </message>
    <message>
        <source>Curate a product catalog, fine-tune Phi-3-Vision on it and watch the captions get better. Everything stays on this computer. How would you like to begin?</source>
        <translation>Pflegen Sie einen Produktkatalog, stimmen Sie Phi-3-Vision darauf ab und sehen Sie zu, wie die Bildtexte besser werden. Alles bleibt auf diesem Rechner. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>&amp;Generate a sample catalog</source>
        <translation>Beispielkatalog &amp;erzeugen</translation>
    </message>
    <message>
        <source>Pictures, titles, categories and prices made by the program. Nothing else is needed.</source>
        <translation>Bilder, Titel, Kategorien und Preise, vom Programm gemacht. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>&amp;Import a catalog …</source>
        <translation>Katalog &amp;importieren …</translation>
    </message>
    <message>
        <source>From CSV with pictures, JSON Lines, a picture data set or a folder per class.</source>
        <translation>Aus CSV mit Bildern, JSON Lines, einem Bilddatensatz oder einem Ordner je Klasse.</translation>
    </message>
    <message>
        <source>&amp;Open a catalog …</source>
        <translation>Katalog ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>A .vitrine folder that was made before.</source>
        <translation>Ein .vitrine-Ordner, der früher angelegt wurde.</translation>
    </message>
    <message>
        <source>Recent catalogs</source>
        <translation>Zuletzt geöffnete Kataloge</translation>
    </message>
</context>
</TS>
