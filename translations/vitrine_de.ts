<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %n product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Produkt</numerusform>
            <numerusform>%1 von %n Produkten</numerusform>
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
        <source>The picture is on the network: %1.</source>
        <translation>Das Bild liegt im Netz: %1.</translation>
    </message>
    <message>
        <source>Download it and name the local file.</source>
        <translation>Laden Sie es herunter und nennen Sie die lokale Datei.</translation>
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
        <source>Use the config.json that came with the model.</source>
        <translation>Verwenden Sie die config.json, die dem Modell beiliegt.</translation>
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
        <source>Reload the catalog.</source>
        <translation>Laden Sie den Katalog neu.</translation>
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
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>No run yet. Choose the recipe and press Start.</source>
        <translation>Noch kein Lauf. Wählen Sie das Rezept und drücken Sie „Start“.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>das Modell wird geladen</translation>
    </message>
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
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Reihenfolge des Imports</translation>
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
        <source>Words, “a phrase”, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Wörter, &quot;eine Wendung&quot;, category:taschen, price:100..500, is:blurry, sort:-price …</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Alle Wörter müssen vorkommen. „feld:wert“ sucht in einem Feld, „price:&gt;500“ vergleicht, „has:image“ und „is:duplicate“ fragen nach einem Zustand, ein „-“ davor heißt nicht, OR lässt die Wahl. (Strg+F)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Words separated by commas</source>
        <translation>Durch Kommas getrennte Wörter</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Was das Modell zu diesem Bild sagen soll, anstelle der Antwortvorlage des Rezepts</translation>
    </message>
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
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
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
    <message numerus="yes">
        <source>&amp;Only the %Ln product(s) that the search finds</source>
        <translation>
            <numerusform>&amp;Nur das %Ln gefundene Produkt</numerusform>
            <numerusform>&amp;Nur die %Ln gefundenen Produkte</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
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
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>First ro&amp;ws</source>
        <translation>Erste &amp;Zeilen</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>Erste Zeilen der Quelle</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Welche Spalte welches Feld füllt. Spalten, die keines füllen, bleiben als weitere Spalten erhalten.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, columns separated by %1</source>
        <translation>, Spalten getrennt durch %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n column(s)</source>
        <translation>
            <numerusform>, %n Spalte</numerusform>
            <numerusform>, %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— keine —</translation>
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
        <source>Imported %1 of %2 rows (%3 updated, %4 refused)</source>
        <translation>%1 von %2 Zeilen importiert (%3 aktualisiert, %4 abgelehnt)</translation>
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
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Default: what the starter model learned from</source>
        <translation>Standard: woraus das Startmodell gelernt hat</translation>
    </message>
    <message>
        <source>Demo: another shop, unknown to the starter model</source>
        <translation>Demo: ein anderes Geschäft, dem Startmodell unbekannt</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>Profil&amp;datei</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profildatei</translation>
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
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Aufteilung zuordnen</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products that share a picture stay together. This replaces the present assignment and can be undone.</source>
        <translation>Teilt die Produkte mit brauchbarem Bild auf: in solche zum Lernen, solche zum Messen während des Lernens und solche zum Messen am Ende. Produkte mit demselben Bild bleiben zusammen. Das ersetzt die jetzige Zuordnung und kann rückgängig gemacht werden.</translation>
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
