<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %n product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n product</numerusform>
            <numerusform>%1 of %n products</numerusform>
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
    <name>vitrine::ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Only the %Ln product(s) that the search finds</source>
        <translation>
            <numerusform>&amp;Only the %Ln product that the search finds</numerusform>
            <numerusform>&amp;Only the %Ln products that the search finds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message numerus="yes">
        <source>, %n column(s)</source>
        <translation>
            <numerusform>, %n column</numerusform>
            <numerusform>, %n columns</numerusform>
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
