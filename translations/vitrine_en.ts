<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;, or several</extracomment>
        <translation>
            <numerusform>%1 of %Ln product</numerusform>
            <numerusform>%1 of %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <extracomment>a step of the history: %1 such as &quot;sample data&quot; or &quot;import of shop.csv&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln product</numerusform>
            <numerusform>%1: %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message numerus="yes">
        <source>%Ln product(s) by number</source>
        <translation>
            <numerusform>%Ln product by number</numerusform>
            <numerusform>%Ln products by number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsContent</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 %</source>
        <translation>
            <numerusform>%Ln product, %1 %</numerusform>
            <numerusform>%Ln products, %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AdviceDialog</name>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln product changes</numerusform>
            <numerusform>%Ln products change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) get another category</source>
        <translation>
            <numerusform>%Ln product gets another category</numerusform>
            <numerusform>%Ln products get another category</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionDialog</name>
    <message numerus="yes">
        <source>%n token(s) in %1 s</source>
        <translation>
            <numerusform>%n token in %1 s</numerusform>
            <numerusform>%n tokens in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionSelectedDialog</name>
    <message numerus="yes">
        <source>What a run learned is written as the caption of %Ln product(s), marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</source>
        <translation>
            <numerusform>What a run learned is written as the caption of %Ln product, marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</numerusform>
            <numerusform>What a run learned is written as the caption of %Ln products, marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CatalogPanel</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found of %1</source>
        <translation>
            <numerusform>%Ln product found of %1</numerusform>
            <numerusform>%Ln products found of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CategoriesDialog</name>
    <message numerus="yes">
        <source>renaming or moving it changes %Ln product(s)</source>
        <translation>
            <numerusform>renaming or moving it changes %Ln product</numerusform>
            <numerusform>renaming or moving it changes %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is a category “%1” already: %Ln product(s) move into it. This can be undone.</source>
        <translation>
            <numerusform>There is a category “%1” already: %Ln product moves into it. This can be undone.</numerusform>
            <numerusform>There is a category “%1” already: %Ln products move into it. This can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) move into “%1”. This can be undone.</source>
        <translation>
            <numerusform>%Ln product moves into “%1”. This can be undone.</numerusform>
            <numerusform>%Ln products move into “%1”. This can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CheckCard</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksRoom</name>
    <message numerus="yes">
        <source>HTML became plain text in %Ln product(s); this can be undone</source>
        <translation>
            <numerusform>HTML became plain text in %Ln product; this can be undone</numerusform>
            <numerusform>HTML became plain text in %Ln products; this can be undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) resolved; this can be undone</source>
        <translation>
            <numerusform>%Ln finding resolved; this can be undone</numerusform>
            <numerusform>%Ln findings resolved; this can be undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n product selected</numerusform>
            <numerusform>%n products selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicateCard</name>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>%Ln field filled in</numerusform>
            <numerusform>%Ln fields filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesModel</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 stay</source>
        <extracomment>of a group of duplicates; %1 how many of them stay</extracomment>
        <translation>
            <numerusform>%Ln product, %1 stays</numerusform>
            <numerusform>%Ln products, %1 stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be rejected</source>
        <translation>
            <numerusform>%Ln product would be rejected</numerusform>
            <numerusform>%Ln products would be rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) are sizes and colours of one product, which stay as they are.</source>
        <translation>
            <numerusform>The only group (%Ln) is sizes and colours of one product, which stay as they are.</numerusform>
            <numerusform>All %Ln groups are sizes and colours of one product, which stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>&amp;All (%Ln)</numerusform>
            <numerusform>&amp;All (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ound by the search (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>F&amp;ound by the search (%Ln)</numerusform>
            <numerusform>F&amp;ound by the search (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>&amp;Selected (%Ln)</numerusform>
            <numerusform>&amp;Selected (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetTree</name>
    <message numerus="yes">
        <source>%1, %2 of %Ln value(s)</source>
        <extracomment>a facet such as &quot;Brand&quot;, or the button below it, read out: %1 its name, %2 how many values are listed</extracomment>
        <translation>
            <numerusform>%1, %2 of %Ln value</numerusform>
            <numerusform>%1, %2 of %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %Ln product</numerusform>
            <numerusform>%1, %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name, %2 how many products the search finds</extracomment>
        <translation>
            <numerusform>%1, %2 of %Ln product</numerusform>
            <numerusform>%1, %2 of %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FidelityDialog</name>
    <message numerus="yes">
        <source>%Ln product(s) that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</source>
        <translation>
            <numerusform>%Ln product that resembles “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</numerusform>
            <numerusform>%Ln products that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have a title or a picture of the source.</source>
        <translation>
            <numerusform>%Ln product has a title or a picture of the source.</numerusform>
            <numerusform>%Ln products have a title or a picture of the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) come too near to a real one: the whole report names them.</source>
        <translation>
            <numerusform>%Ln product comes too near to a real one: the whole report names it.</numerusform>
            <numerusform>%Ln products come too near to a real one: the whole report names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindingsList</name>
    <message numerus="yes">
        <source>%Ln of the selected product(s)</source>
        <translation>
            <numerusform>%Ln of the selected product</numerusform>
            <numerusform>%Ln of the selected products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportChanges</name>
    <message numerus="yes">
        <source>%Ln value(s) of products that are there already. What a person edited stays as it is.</source>
        <translation>
            <numerusform>%Ln value of products that are there already. What a person edited stays as it is.</numerusform>
            <numerusform>%Ln values of products that are there already. What a person edited stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln ro&amp;w(s):</source>
        <translation>
            <numerusform>the first ro&amp;w:</numerusform>
            <numerusform>the first %Ln ro&amp;ws:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Labelling</name>
    <message numerus="yes">
        <source>Text was replaced in %Ln product(s)</source>
        <translation>
            <numerusform>Text was replaced in %Ln product</numerusform>
            <numerusform>Text was replaced in %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <translation>
            <numerusform>%1: %Ln product</numerusform>
            <numerusform>%1: %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln product(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln product to %1</numerusform>
            <numerusform>Exported %Ln products to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln product(s)</source>
        <translation>
            <numerusform>Checked %Ln product</numerusform>
            <numerusform>Checked %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with something to look at</source>
        <translation>
            <numerusform>%Ln of them with something to look at</numerusform>
            <numerusform>%Ln of them with something to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Splits assigned; a random division would have leaked %Ln product(s) from training</source>
        <translation>
            <numerusform>Splits assigned; a random division would have leaked %Ln product from training</numerusform>
            <numerusform>Splits assigned; a random division would have leaked %Ln products from training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) captioned</source>
        <translation>
            <numerusform>%Ln product captioned</numerusform>
            <numerusform>%Ln products captioned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to download</source>
        <translation>
            <numerusform>%Ln picture to download</numerusform>
            <numerusform>%Ln pictures to download</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OutsideFolders</name>
    <message numerus="yes">
        <source>%1 — %Ln row(s)</source>
        <translation>
            <numerusform>%1 — %Ln row</numerusform>
            <numerusform>%1 — %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <translation>
            <numerusform>&amp;Selected (%Ln)</numerusform>
            <numerusform>&amp;Selected (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln value changes</numerusform>
            <numerusform>%Ln values change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln product(s)</source>
        <translation>
            <numerusform>in %Ln product</numerusform>
            <numerusform>in %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReviewCommands</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SampleDialog</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnapshotsDialog</name>
    <message numerus="yes">
        <source>%Ln product(s) restored, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln product restored, as one step that can be undone.</numerusform>
            <numerusform>%Ln products restored, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>%Ln value changed</numerusform>
            <numerusform>%Ln values changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) added</source>
        <translation>
            <numerusform>%Ln product added</numerusform>
            <numerusform>%Ln products added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>the first is listed</numerusform>
            <numerusform>the first %Ln are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsPanel</name>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln product found</numerusform>
            <numerusform>%Ln products found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SuspectsPanel</name>
    <message numerus="yes">
        <source>%Ln product(s) with a suspicious category</source>
        <translation>
            <numerusform>%Ln product with a suspicious category</numerusform>
            <numerusform>%Ln products with a suspicious category</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TrainPanel</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
</TS>
