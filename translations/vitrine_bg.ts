<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>CategoryAdvice</name>
    <message>
        <source>&quot;%1&quot; (%2 of them) is another spelling of &quot;%3&quot; (%4): make them one.</source>
        <translation>„%1“ (%2 от тях) е друг правопис на „%3“ (%4): обединете ги.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing. %2 of %3 look like products of a category and can take it (%4); %5 % of what looks like them agrees.</source>
        <translation>„%1“ не казва нищо. %2 от %3 приличат на продукти от някоя категория и могат да я приемат (%4); %5 % от приличащите на тях са съгласни.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is rare (%2 of them), and %3 % of what looks like it is &quot;%4&quot;: make them one.</source>
        <translation>„%1“ е рядка (%2 от тях), а %3 % от приличащото на нея е „%4“: обединете ги.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 of them) and &quot;%3&quot; (%4) look alike: %5 % of what looks like the first is the second, %6 % the other way round. Make them one.</source>
        <translation>„%1“ (%2 от тях) и „%3“ (%4) си приличат: %5 % от приличащото на първата е втората, %6 % обратното. Обединете ги.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Unreadable</source>
        <comment>check: the picture cannot be opened</comment>
        <translation>Нечетимо</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>check: of the picture</comment>
        <translation>Твърде малко</translation>
    </message>
    <message>
        <source>Odd shape</source>
        <comment>check: of the picture</comment>
        <translation>Странна форма</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>check: the picture is out of focus</comment>
        <translation>Размазано</translation>
    </message>
    <message>
        <source>Too dark</source>
        <comment>check: of the picture</comment>
        <translation>Твърде тъмно</translation>
    </message>
    <message>
        <source>Too bright</source>
        <comment>check: of the picture</comment>
        <translation>Твърде светло</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>check: the picture shows nothing</comment>
        <translation>Празно</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>check: the same picture at several products</comment>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <comment>check: nearly the same picture</comment>
        <translation>Почти дубликат</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>check: one picture with two titles or prices</comment>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Same title</source>
        <comment>check: one title with several pictures</comment>
        <translation>Същото заглавие</translation>
    </message>
    <message>
        <source>Empty field</source>
        <comment>check</comment>
        <translation>Празно поле</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <comment>check: a category that says nothing</comment>
        <translation>Заместител</translation>
    </message>
    <message>
        <source>Odd price</source>
        <comment>check</comment>
        <translation>Странна цена</translation>
    </message>
    <message>
        <source>Leak</source>
        <comment>check: the same picture in two splits</comment>
        <translation>Изтичане</translation>
    </message>
    <message>
        <source>Doubtful category</source>
        <comment>check: similar pictures have another one</comment>
        <translation>Съмнителна категория</translation>
    </message>
    <message>
        <source>The picture is missing, damaged or cut off. A model cannot learn from it.</source>
        <translation>Изображението липсва, повредено е или е отрязано. Моделът не може да се учи от него.</translation>
    </message>
    <message>
        <source>The picture has so few pixels that the model would see it enlarged.</source>
        <translation>Изображението има толкова малко пиксели, че моделът би го видял увеличено.</translation>
    </message>
    <message>
        <source>The picture is far longer one way than the other; often a banner or a strip of several.</source>
        <translation>Изображението е много по-дълго в едната посока; често банер или лента от няколко.</translation>
    </message>
    <message>
        <source>No edge in the picture is in focus.</source>
        <translation>Нито един ръб в изображението не е на фокус.</translation>
    </message>
    <message>
        <source>The picture got too little light; details are lost to black.</source>
        <translation>Изображението е получило твърде малко светлина; подробностите се губят в черното.</translation>
    </message>
    <message>
        <source>The picture got too much light; details are lost to white.</source>
        <translation>Изображението е получило твърде много светлина; подробностите се губят в бялото.</translation>
    </message>
    <message>
        <source>The picture shows one tone and nothing else.</source>
        <translation>Изображението показва само един тон.</translation>
    </message>
    <message>
        <source>Several products show the very same picture. Sizes of one product may; others seldom should.</source>
        <translation>Няколко продукта показват едно и също изображение. Размерите на един продукт могат; другите рядко трябва.</translation>
    </message>
    <message>
        <source>The picture was resized, recompressed or brightened from that of another product.</source>
        <translation>Изображението е преоразмерено, прекомпресирано или изсветлено от това на друг продукт.</translation>
    </message>
    <message>
        <source>Different products, by title or price, show the same picture: a model cannot know which is right.</source>
        <translation>Различни по заглавие или цена продукти показват едно изображение: моделът не може да знае кой е верният.</translation>
    </message>
    <message>
        <source>Several products with different pictures have one title.</source>
        <translation>Няколко продукта с различни изображения имат едно заглавие.</translation>
    </message>
    <message>
        <source>The title, the category, the price or the picture is empty.</source>
        <translation>Заглавието, категорията, цената или изображението е празно.</translation>
    </message>
    <message>
        <source>The category says nothing about the product, such as “N.A.” or “view all”.</source>
        <translation>Категорията не казва нищо за продукта, например „N.A.“ или „view all“.</translation>
    </message>
    <message>
        <source>The price is far from what the others of its category cost; often a lost decimal sign.</source>
        <translation>Цената е далеч от тази на останалите в категорията; често липсва десетичен знак.</translation>
    </message>
    <message>
        <source>A picture of the training split is in validation or test too, so that results look better than they are.</source>
        <translation>Изображение от дяла за обучение е и във валидацията или теста, така че резултатите изглеждат по-добри, отколкото са.</translation>
    </message>
    <message>
        <source>Similar pictures have another category. Suspicious labels looks for it.</source>
        <translation>Подобни изображения имат друга категория. Търси го „Подозрителни етикети“.</translation>
    </message>
    <message>
        <source>HTML in texts</source>
        <comment>check</comment>
        <translation>HTML в текстове</translation>
    </message>
    <message>
        <source>A text holds HTML that was meant for a page, such as “&amp;amp;” for “&amp;”. The model would learn to write it.</source>
        <translation>Текст съдържа HTML, предназначен за страница, например „&amp;amp;“ вместо „&amp;“. Моделът би се научил да го пише.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>below %1</source>
        <comment>prices</comment>
        <translation>под %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>prices</comment>
        <translation>%1 и повече</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>prices</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Дял</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звезди</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Открито от проверките</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without stars</comment>
        <translation>(няма)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a brand or category</comment>
        <translation>(няма)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a price</comment>
        <translation>(няма)</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Пълна цена</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>products without a tag</comment>
        <translation>(няма)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;, or several</extracomment>
        <translation>
            <numerusform>%1 на %Ln продукт</numerusform>
            <numerusform>%1 на %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Category 1</source>
        <translation>Категория 1</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>Категория 2</translation>
    </message>
    <message>
        <source>Category 3</source>
        <translation>Категория 3</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Пълна цена</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валута</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Код на продукта</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>noun: which part of the data a product belongs to</comment>
        <translation>Дял</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Бележки</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Неразпределен</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>split: rows to learn from</comment>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>split: rows to measure on while training</comment>
        <translation>Валидация</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>split: rows to measure on at the end</comment>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Непрегледан</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приет</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отхвърлен</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отмяна</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отмяна: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторно изпълнение</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторно изпълнение: %1</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звезди</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропуснат</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <extracomment>a step of the history: %1 such as &quot;sample data&quot; or &quot;import of shop.csv&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln продукт</numerusform>
            <numerusform>%1: %Ln продукта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>duplicates rejected</source>
        <translation>отхвърлени дубликати</translation>
    </message>
    <message>
        <source>findings resolved</source>
        <translation>уредени находки</translation>
    </message>
    <message>
        <source>findings reopened</source>
        <translation>отново отворени находки</translation>
    </message>
    <message>
        <source>pictures downloaded</source>
        <translation>изтеглени снимки</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Импортиране на %1</translation>
    </message>
    <message>
        <source>values of a snapshot</source>
        <translation>стойности от моментна снимка</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Примерни данни</translation>
    </message>
    <message>
        <source>values of the snapshot “%1”</source>
        <translation>стойности от моментната снимка „%1“</translation>
    </message>
    <message>
        <source>categories %1 merged into “%2”</source>
        <translation>категории %1 обединени в „%2“</translation>
    </message>
    <message>
        <source>category “%1” merged into “%2”</source>
        <translation>категория „%1“ обединена с „%2“</translation>
    </message>
    <message>
        <source>category “%1” renamed to “%2”</source>
        <translation>категория „%1“ преименувана на „%2“</translation>
    </message>
    <message>
        <source>category “%1” moved to “%2”</source>
        <translation>категория „%1“ преместена в „%2“</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Файлът не съществува.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Проверете пътя и изписването му.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Файлът не може да бъде прочетен: %1.</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is connected.</source>
        <translation>Проверете правата за достъп и дали дискът е свързан.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Файлът не може да бъде записан: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder that you may write to.</source>
        <translation>Освободете място или изберете папка, в която имате право да пишете.</translation>
    </message>
    <message>
        <source>The file ends too early: it has %1 bytes, %2 are needed.</source>
        <translation>Файлът свършва преждевременно: има %1 байта, необходими са %2.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Копирайте или изтеглете файла отново.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Папката не съществува.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Това не е валиден JSON: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or fetch it again.</source>
        <translation>Поправете файла или го вземете отново.</translation>
    </message>
    <message>
        <source>The field holds %1; %2 is wanted.</source>
        <translation>Полето съдържа %1; очаква се %2.</translation>
    </message>
    <message>
        <source>Correct the field in the file.</source>
        <translation>Поправете полето във файла.</translation>
    </message>
    <message>
        <source>This row cannot be read as CSV: %1.</source>
        <translation>Този ред не може да бъде прочетен като CSV: %1.</translation>
    </message>
    <message>
        <source>Correct the row in the source; the other rows are not affected.</source>
        <translation>Поправете реда в източника; останалите редове не са засегнати.</translation>
    </message>
    <message>
        <source>The header cannot be used: %1.</source>
        <translation>Заглавният ред не може да се използва: %1.</translation>
    </message>
    <message>
        <source>Give the file one header line with a name for each column.</source>
        <translation>Добавете във файла един заглавен ред с име за всяка колона.</translation>
    </message>
    <message>
        <source>The source&apos;s format is not recognised.</source>
        <translation>Форматът на източника не е разпознат.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Изберете едно от: %1.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>Източникът не съдържа редове.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Изберете друг файл или друга папка.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the source does not have.</source>
        <translation>Съответствието посочва колона „%1“, каквато в източника няма.</translation>
    </message>
    <message>
        <source>Choose one of the source&apos;s columns for this field.</source>
        <translation>Изберете за това поле една от колоните на източника.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a price.</source>
        <translation>„%1“ не може да бъде прочетено като цена.</translation>
    </message>
    <message>
        <source>Enter the price in the details panel, or correct the source.</source>
        <translation>Въведете цената в панела с подробности или поправете източника.</translation>
    </message>
    <message>
        <source>The text is not valid %1.</source>
        <translation>Текстът не е валиден %1.</translation>
    </message>
    <message>
        <source>Look at the row and correct it; broken characters were replaced.</source>
        <translation>Прегледайте реда и го поправете; повредените знаци са заменени.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; does not exist.</source>
        <translation>Изображението „%1“ не съществува.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path and import again.</source>
        <translation>Поставете файла там или поправете пътя и импортирайте отново.</translation>
    </message>
    <message>
        <source>The row names no picture.</source>
        <translation>Редът не посочва изображение.</translation>
    </message>
    <message>
        <source>Choose the column that holds the pictures, or add one to the row.</source>
        <translation>Изберете колоната с изображенията или добавете изображение към реда.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: %1.</source>
        <translation>Изображението не може да бъде декодирано: %1.</translation>
    </message>
    <message>
        <source>Replace the file by an intact JPEG, PNG, WebP, BMP or TIFF picture.</source>
        <translation>Заменете файла със здраво изображение JPEG, PNG, WebP, BMP или TIFF.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; at most %2 are read.</source>
        <translation>Изображението има %1 пиксела; четат се най-много %2.</translation>
    </message>
    <message>
        <source>Scale the picture down.</source>
        <translation>Намалете изображението.</translation>
    </message>
    <message>
        <source>This is not a safetensors file: %1.</source>
        <translation>Това не е файл safetensors: %1.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Изтеглете файла отново.</translation>
    </message>
    <message>
        <source>The tensor&apos;s place in the file is wrong: %1.</source>
        <translation>Мястото на тензора във файла е грешно: %1.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format %1 cannot be used.</source>
        <translation>Числовият формат %1 на тензора не може да се използва.</translation>
    </message>
    <message>
        <source>Use a checkpoint in F32, F16 or BF16.</source>
        <translation>Използвайте контролна точка във F32, F16 или BF16.</translation>
    </message>
    <message>
        <source>The checkpoint lacks a tensor.</source>
        <translation>В контролната точка липсва тензор.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, all of its files.</source>
        <translation>Изтеглете контролната точка отново, с всички файлове.</translation>
    </message>
    <message>
        <source>The checkpoint holds a tensor that the model does not have.</source>
        <translation>Контролната точка съдържа тензор, какъвто моделът няма.</translation>
    </message>
    <message>
        <source>Choose the config.json that belongs to this checkpoint.</source>
        <translation>Изберете config.json, който принадлежи към тази контролна точка.</translation>
    </message>
    <message>
        <source>The tensor has shape %1; the model&apos;s config wants %2.</source>
        <translation>Тензорът има форма %1; конфигурацията на модела изисква %2.</translation>
    </message>
    <message>
        <source>Download the checkpoint again, or choose the config that belongs to it.</source>
        <translation>Изтеглете контролната точка отново или изберете съответната конфигурация.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration cannot be used: %1.</source>
        <translation>Конфигурацията на модела не може да се използва: %1.</translation>
    </message>
    <message>
        <source>The tokenizer file cannot be used: %1.</source>
        <translation>Файлът на токенизатора не може да се използва: %1.</translation>
    </message>
    <message>
        <source>Use the tokenizer.json that came with the model.</source>
        <translation>Използвайте tokenizer.json, дошъл с модела.</translation>
    </message>
    <message>
        <source>This model cannot be used: %1.</source>
        <translation>Този модел не може да се използва: %1.</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision or Phi-3.5-vision folder.</source>
        <translation>Изберете папка с Phi-3-Vision или Phi-3.5-vision.</translation>
    </message>
    <message>
        <source>The adapter cannot be used: %1.</source>
        <translation>Адаптерът не може да се използва: %1.</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter that was trained on this model.</source>
        <translation>Изберете LoRA адаптер, обучен върху този модел.</translation>
    </message>
    <message>
        <source>The recipe&apos;s value %1 is not allowed; %2.</source>
        <translation>Стойността %1 в рецептата не е позволена; %2.</translation>
    </message>
    <message>
        <source>Correct the field in the recipe.</source>
        <translation>Поправете полето в рецептата.</translation>
    </message>
    <message>
        <source>The recipe has a field that does not exist.</source>
        <translation>Рецептата има поле, което не съществува.</translation>
    </message>
    <message>
        <source>Remove it; the closest known field is &quot;%1&quot;.</source>
        <translation>Премахнете го; най-близкото познато поле е „%1“.</translation>
    </message>
    <message>
        <source>Too few rows to train on: %1 for training, %2 for validation.</source>
        <translation>Твърде малко редове за обучение: %1 за обучение, %2 за валидация.</translation>
    </message>
    <message>
        <source>Assign products with usable pictures to both splits.</source>
        <translation>Разпределете към двата дяла продукти с годни изображения.</translation>
    </message>
    <message>
        <source>The row needs %1 tokens; the recipe allows %2.</source>
        <translation>Редът изисква %1 токена; рецептата позволява %2.</translation>
    </message>
    <message>
        <source>Raise max_sequence_length or lower num_crops.</source>
        <translation>Увеличете max_sequence_length или намалете num_crops.</translation>
    </message>
    <message>
        <source>There is no such run in this catalog.</source>
        <translation>В този каталог няма такова обучение.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s runs.</source>
        <translation>Изберете едно от обученията на каталога.</translation>
    </message>
    <message>
        <source>A run of this name exists already.</source>
        <translation>Обучение с това име вече съществува.</translation>
    </message>
    <message>
        <source>Choose another name, or resume the run.</source>
        <translation>Изберете друго име или продължете обучението.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be continued: %1.</source>
        <translation>Контролната точка не може да бъде продължена: %1.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint of the run.</source>
        <translation>Продължете от по-ранна контролна точка на обучението.</translation>
    </message>
    <message>
        <source>The run was started with %1, not %2.</source>
        <translation>Обучението е започнато с %1, а не с %2.</translation>
    </message>
    <message>
        <source>Resume with the run&apos;s own recipe, or start a new run.</source>
        <translation>Продължете със собствената рецепта на обучението или започнете ново.</translation>
    </message>
    <message>
        <source>The loss became infinite or undefined at step %1.</source>
        <translation>Загубата стана безкрайна или неопределена на стъпка %1.</translation>
    </message>
    <message>
        <source>Lower the learning rate and resume from the last checkpoint.</source>
        <translation>Намалете скоростта на обучение и продължете от последната контролна точка.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available.</source>
        <translation>Устройството „%1“ не е налично.</translation>
    </message>
    <message>
        <source>Choose &quot;auto&quot; or &quot;cpu&quot;, or use a CUDA build of LibTorch.</source>
        <translation>Изберете „auto“ или „cpu“ или използвайте LibTorch с CUDA.</translation>
    </message>
    <message>
        <source>There is not enough memory: %1.</source>
        <translation>Паметта не достига: %1.</translation>
    </message>
    <message>
        <source>Lower the batch size or the number of crops.</source>
        <translation>Намалете размера на партидата или броя на изрезките.</translation>
    </message>
    <message>
        <source>There is no catalog here.</source>
        <translation>Тук няма каталог.</translation>
    </message>
    <message>
        <source>Choose a .vitrine folder, or create a new catalog.</source>
        <translation>Изберете папка .vitrine или създайте нов каталог.</translation>
    </message>
    <message>
        <source>A catalog exists here already.</source>
        <translation>Тук вече има каталог.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Отворете го или изберете друго име.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version (%1; this one knows %2).</source>
        <translation>Каталогът е създаден с по-нова версия (%1; тази познава %2).</translation>
    </message>
    <message>
        <source>Install the newer version of Vitrine.</source>
        <translation>Инсталирайте по-новата версия на Vitrine.</translation>
    </message>
    <message>
        <source>The catalog is being changed by another program.</source>
        <translation>Каталогът се променя от друга програма.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Изчакайте я да приключи и опитайте отново.</translation>
    </message>
    <message>
        <source>The catalog&apos;s database cannot be used: %1.</source>
        <translation>Базата данни на каталога не може да се използва: %1.</translation>
    </message>
    <message>
        <source>Restore catalog.sqlite from a backup.</source>
        <translation>Възстановете catalog.sqlite от резервно копие.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Няма такова поле.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; %2.</source>
        <translation>„%1“ не е позволено тук; %2.</translation>
    </message>
    <message>
        <source>Enter another value.</source>
        <translation>Въведете друга стойност.</translation>
    </message>
    <message>
        <source>There is no product with the number %1.</source>
        <translation>Няма продукт с номер %1.</translation>
    </message>
    <message>
        <source>List the products again and choose one of them.</source>
        <translation>Покажете списъка с продуктите отново и изберете един от тях.</translation>
    </message>
    <message>
        <source>Product %1 has no picture that can be read.</source>
        <translation>Продуктът %1 няма снимка, която може да се прочете.</translation>
    </message>
    <message>
        <source>Give it one, or compare with another product or a picture file.</source>
        <translation>Добавете му една или сравнете с друг продукт или с файл със снимка.</translation>
    </message>
    <message>
        <source>The sample profile cannot be used: %1.</source>
        <translation>Примерният профил не може да се използва: %1.</translation>
    </message>
    <message>
        <source>Correct the field in the profile.</source>
        <translation>Поправете полето в профила.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1.</source>
        <translation>Възникна грешка в програмата: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Опитайте отново; ако се повтори, съобщете за нея заедно с дневника.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads out of the folders that may be read.</source>
        <translation>Пътят „%1“ води извън папките, които може да се четат.</translation>
    </message>
    <message>
        <source>Move the file into the source&apos;s folder and correct the path, or allow the folder that it is in when you import.</source>
        <translation>Преместете файла в папката на източника и поправете пътя или разрешете папката му при внасяне.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not named by the folder&apos;s metadata.</source>
        <translation>Изображението „%1“ не е посочено в метаданните на папката.</translation>
    </message>
    <message>
        <source>Add a row for it to metadata.csv or metadata.jsonl, or remove it.</source>
        <translation>Добавете ред за нея в metadata.csv или metadata.jsonl или я премахнете.</translation>
    </message>
    <message>
        <source>The picture has only %1 × %2 pixels.</source>
        <translation>Изображението има само %1 × %2 пиксела.</translation>
    </message>
    <message>
        <source>Find a larger one.</source>
        <translation>Намерете по-голяма.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: far longer one way than the other.</source>
        <translation>Изображението е %1 × %2 пиксела: много по-дълго в едната посока.</translation>
    </message>
    <message>
        <source>Cut it to the product, or find another.</source>
        <translation>Изрежете я до продукта или намерете друга.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Изображението е размазано.</translation>
    </message>
    <message>
        <source>Find a sharper one.</source>
        <translation>Намерете по-рязка.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>Изображението е твърде тъмно.</translation>
    </message>
    <message>
        <source>Brighten it, or find another.</source>
        <translation>Осветлете я или намерете друга.</translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation>Изображението е твърде светло.</translation>
    </message>
    <message>
        <source>Darken it, or find another.</source>
        <translation>Затъмнете я или намерете друга.</translation>
    </message>
    <message>
        <source>The picture shows nothing but one tone.</source>
        <translation>Изображението показва само един тон.</translation>
    </message>
    <message>
        <source>Give the product its real picture.</source>
        <translation>Дайте на продукта истинското му изображение.</translation>
    </message>
    <message>
        <source>Other products have the same picture: %1.</source>
        <translation>Други продукти имат същото изображение: %1.</translation>
    </message>
    <message>
        <source>Keep one of them, or give each its own picture.</source>
        <translation>Запазете един от тях или дайте на всеки собствено изображение.</translation>
    </message>
    <message>
        <source>Other products have nearly the same picture: %1.</source>
        <translation>Други продукти имат почти същото изображение: %1.</translation>
    </message>
    <message>
        <source>The same picture has another title or price at other products: %1.</source>
        <translation>Същото изображение има друго заглавие или цена при други продукти: %1.</translation>
    </message>
    <message>
        <source>Correct whichever is wrong.</source>
        <translation>Поправете грешното.</translation>
    </message>
    <message>
        <source>Other products with other pictures have the same title: %1.</source>
        <translation>Други продукти с други изображения имат същото заглавие: %1.</translation>
    </message>
    <message>
        <source>Say in the title what sets them apart.</source>
        <translation>Посочете в заглавието по какво се различават.</translation>
    </message>
    <message>
        <source>Fields are empty: %1.</source>
        <translation>Празни полета: %1.</translation>
    </message>
    <message>
        <source>Fill them in, or leave the product out.</source>
        <translation>Попълнете ги или пропуснете продукта.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about the product.</source>
        <translation>„%1“ не казва нищо за продукта.</translation>
    </message>
    <message>
        <source>Choose a real category.</source>
        <translation>Изберете истинска категория.</translation>
    </message>
    <message>
        <source>The price %1 is far from what others in &quot;%2&quot; cost, most of them %3 to %4.</source>
        <translation>Цената %1 е далеч от цените на другите в „%2“, повечето са от %3 до %4.</translation>
    </message>
    <message>
        <source>Check the price and its currency.</source>
        <translation>Проверете цената и валутата.</translation>
    </message>
    <message>
        <source>The same or nearly the same picture is in another split, at: %1.</source>
        <translation>Същото или почти същото изображение е в друг дял, при: %1.</translation>
    </message>
    <message>
        <source>Divide the products again, or move one of them.</source>
        <translation>Разделете продуктите отново или преместете един от тях.</translation>
    </message>
    <message>
        <source>The filter cannot be understood: %1.</source>
        <translation>Филтърът не се разбира: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or put text with special signs in quotes.</source>
        <translation>Поправете го там или поставете текста със специални знаци в кавички.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ред %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>знак %1</translation>
    </message>
    <message>
        <source>The picture has not been downloaded: %1.</source>
        <translation>Изображението не е изтеглено: %1.</translation>
    </message>
    <message>
        <source>Choose &quot;Download pictures&quot; in the menu Catalog, or run vitrine-cli fetch.</source>
        <translation>Изберете „Изтегляне на изображенията“ в менюто „Каталог“ или изпълнете vitrine-cli fetch.</translation>
    </message>
    <message>
        <source>The server does not give %1: it answers &quot;%2&quot;.</source>
        <translation>Сървърът не дава %1: отговаря „%2“.</translation>
    </message>
    <message>
        <source>Open the address in a browser; correct it, or leave the picture out.</source>
        <translation>Отворете адреса в браузър; поправете го или оставете продукта без изображение.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded: %2.</source>
        <translation>%1 не можа да бъде изтеглен: %2.</translation>
    </message>
    <message>
        <source>Check the network and the address, then download again; what has come is kept.</source>
        <translation>Проверете мрежата и адреса, после изтеглете отново; вече полученото се пази.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2.</source>
        <translation>Файлът на %1 е по-голям от %2.</translation>
    </message>
    <message>
        <source>Allow more with --max-bytes, or give a smaller picture.</source>
        <translation>Позволете повече с --max-bytes или дайте по-малко изображение.</translation>
    </message>
    <message>
        <source>What is at %1 is no picture: %2.</source>
        <translation>На %1 няма изображение: %2.</translation>
    </message>
    <message>
        <source>Its category is &quot;%1&quot;, but %3 % of what looks like it is &quot;%2&quot;.</source>
        <translation>Категорията му е „%1“, но %3 % от приличащото на него е „%2“.</translation>
    </message>
    <message>
        <source>Correct the category, or mark it as right.</source>
        <translation>Поправете категорията или я отбележете като вярна.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model&apos;s config. Missing tensors: %1. Unexpected: %2. Of a wrong shape: %3. Of a wrong number format: %4.</source>
        <translation>Контролната точка не отговаря на конфигурацията на модела. Липсващи тензори: %1. Неочаквани: %2. С грешна форма: %3. С грешен числов формат: %4.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: %1.</source>
        <translation>Регулярният израз не се разбира: %1.</translation>
    </message>
    <message>
        <source>Correct it there, or look for plain text.</source>
        <translation>Поправете го там или търсете обикновен текст.</translation>
    </message>
    <message>
        <source>The catalog has no category &quot;%1&quot;.</source>
        <translation>Каталогът няма категория „%1“.</translation>
    </message>
    <message>
        <source>List the categories and write one as it stands there.</source>
        <translation>Изведете списъка на категориите и напишете някоя така, както е в него.</translation>
    </message>
    <message>
        <source>Several categories are called &quot;%1&quot;: %2.</source>
        <translation>Няколко категории се наричат „%1“: %2.</translation>
    </message>
    <message>
        <source>Write the whole path, with &quot; &gt; &quot; between the names.</source>
        <translation>Напишете целия път с „ &gt; “ между имената.</translation>
    </message>
    <message>
        <source>There is a category &quot;%1&quot; already.</source>
        <translation>Вече има категория „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or say that the two become one (--merge).</source>
        <translation>Изберете друго име или кажете, че двете стават една (--merge).</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>Историята няма стъпка %1.</translation>
    </message>
    <message>
        <source>List the history again and choose a step from it.</source>
        <translation>Изведете историята отново и изберете стъпка от нея.</translation>
    </message>
    <message>
        <source>A name is wanted.</source>
        <translation>Нужно е име.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Въведете име.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Вече има такова име.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other one first.</source>
        <translation>Изберете друго име или първо изтрийте другото.</translation>
    </message>
    <message>
        <source>There is no such saved view.</source>
        <translation>Няма такъв записан изглед.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s views.</source>
        <translation>Изберете един от изгледите на каталога.</translation>
    </message>
    <message>
        <source>There is no such snapshot.</source>
        <translation>Няма такава моментна снимка.</translation>
    </message>
    <message>
        <source>Choose one of the catalog&apos;s snapshots.</source>
        <translation>Изберете една от моментните снимки на каталога.</translation>
    </message>
    <message>
        <source>HTML is left in &quot;%1&quot;; it reads &quot;%2&quot;.</source>
        <translation>В „%1“ е останал HTML; чете се „%2“.</translation>
    </message>
    <message>
        <source>Turn it into plain text: under Checks, or with edit --plain-text.</source>
        <translation>Превърнете го в обикновен текст: в „Проверки“ или с edit --plain-text.</translation>
    </message>
    <message>
        <source>The catalog&apos;s folder is read-only: it can be looked at and not changed.</source>
        <translation>Папката на каталога е само за четене: той може да се разглежда, но не и да се променя.</translation>
    </message>
    <message>
        <source>Copy the catalog to a folder that you may write to, and open it there.</source>
        <translation>Копирайте каталога в папка, в която можете да пишете, и го отворете там.</translation>
    </message>
    <message>
        <source>This place belongs to a catalog; writing here could destroy it.</source>
        <translation>Това място принадлежи на каталог; записване тук би могло да го унищожи.</translation>
    </message>
    <message>
        <source>Choose a place outside the catalog, or its folder for exports: %1.</source>
        <translation>Изберете място извън каталога или неговата папка за експортирани файлове: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant; choose one of: %2.</source>
        <translation>Може би се има предвид %1; изберете едно от: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here.</source>
        <translation>„%1“ не е позволено тук.</translation>
    </message>
    <message>
        <source>Choose one of: %2.</source>
        <translation>Изберете едно от: %2.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already.</source>
        <translation>Вече има файл или папка с това име.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: with --force on the command line.</source>
        <translation>Изберете друго име или заменете съществуващото: с --force на командния ред.</translation>
    </message>
    <message>
        <source>Products of the catalog have their pictures in the folder that would be replaced.</source>
        <translation>Снимките на продукти от каталога са в папката, която би била заменена.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Изберете друго име.</translation>
    </message>
    <message>
        <source>Another program has changed the catalog since it was opened.</source>
        <translation>Друга програма е променила каталога, откакто е отворен.</translation>
    </message>
    <message>
        <source>Open the catalog again.</source>
        <translation>Отворете каталога отново.</translation>
    </message>
    <message>
        <source>There is no such field, but one of a similar name.</source>
        <translation>Няма такова поле, но има поле с подобно име.</translation>
    </message>
    <message>
        <source>The index names a file that is not in the model&apos;s own folder: &quot;%1&quot;.</source>
        <translation>Индексът посочва файл, който не е в собствената папка на модела: „%1“.</translation>
    </message>
    <message>
        <source>The prompt has a tag for a picture that is not given; pictures given: %1.</source>
        <translation>Подканата има маркер за изображение, което не е зададено; зададени изображения: %1.</translation>
    </message>
    <message>
        <source>Write one tag for each picture: &lt;|image_1|&gt;, &lt;|image_2|&gt; and so on.</source>
        <translation>Напишете по един маркер за всяко изображение: &lt;|image_1|&gt;, &lt;|image_2|&gt; и така нататък.</translation>
    </message>
    <message>
        <source>The prompt lacks the tag of a picture; pictures given: %1.</source>
        <translation>В подканата липсва маркерът на изображение; зададени изображения: %1.</translation>
    </message>
    <message>
        <source>The folder holds a model already.</source>
        <translation>Папката вече съдържа модел.</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the model: with --force on the command line.</source>
        <translation>Изберете друга папка или заменете модела: с --force в командния ред.</translation>
    </message>
    <message>
        <source>The new model would be written over the one that it is made from.</source>
        <translation>Новият модел би бил записан върху модела, от който се прави.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Изберете друга папка.</translation>
    </message>
    <message>
        <source>The adapter holds a tensor that %1 in its adapter_config.json does not cover.</source>
        <translation>Адаптерът съдържа тензор, който %1 в неговия adapter_config.json не обхваща.</translation>
    </message>
    <message>
        <source>Use the adapter_config.json that was written with the adapter.</source>
        <translation>Използвайте adapter_config.json, записан заедно с адаптера.</translation>
    </message>
    <message>
        <source>The adapter&apos;s tensor holds values that are infinite or undefined.</source>
        <translation>Тензорът на адаптера съдържа безкрайни или неопределени стойности.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again, or choose an earlier checkpoint of its run.</source>
        <translation>Копирайте или изтеглете адаптера отново, или изберете по-ранна контролна точка на обучението.</translation>
    </message>
    <message>
        <source>No next word can be chosen: what the model computes is infinite or undefined.</source>
        <translation>Не може да се избере следваща дума: това, което моделът изчислява, е безкрайно или неопределено.</translation>
    </message>
    <message>
        <source>Try again without the adapter; otherwise download the model again, or convert it to float32.</source>
        <translation>Опитайте отново без адаптера; иначе изтеглете модела отново или го преобразувайте във float32.</translation>
    </message>
    <message>
        <source>No category of the catalog has %1 different products; rows that share a code or a picture count as one.</source>
        <translation>Нито една категория на каталога няма %1 различни продукта; редове с общ код или обща снимка се броят за един.</translation>
    </message>
    <message>
        <source>Choose a catalog with more products, or correct the codes and pictures that its rows share.</source>
        <translation>Изберете каталог с повече продукти или поправете кодовете и снимките, които са общи за редовете.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1, which is not known to come from an earlier export to this name.</source>
        <translation>Папката не е празна: съдържа %1, за което не е известно да е от предишен експорт под това име.</translation>
    </message>
    <message>
        <source>Choose another name, or move what is in the folder away. Exports of older versions left no note of what they wrote: delete such a folder yourself if it holds nothing else.</source>
        <translation>Изберете друго име или преместете съдържанието на папката. Експортите от по-стари версии не са отбелязвали какво са записали: изтрийте такава папка сами, ако в нея няма нищо друго.</translation>
    </message>
    <message>
        <source>The folder holds %1, which belongs to no model or adapter and would be lost.</source>
        <translation>Папката съдържа %1, което не принадлежи на модел или адаптер и би било загубено.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Изберете нова или празна папка.</translation>
    </message>
    <message>
        <source>This place belongs to a run; writing here could destroy it.</source>
        <translation>Това място принадлежи на обучение; записване тук би могло да го унищожи.</translation>
    </message>
    <message>
        <source>Choose a folder outside the run.</source>
        <translation>Изберете папка извън обучението.</translation>
    </message>
    <message>
        <source>The folder is not empty: it holds %1.</source>
        <translation>Папката не е празна: съдържа %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or write the model beside what is there: with --force on the command line.</source>
        <translation>Изберете друга папка или запишете модела до съществуващото: с --force в командния ред.</translation>
    </message>
    <message>
        <source>The prompt has the tag of a picture more than once.</source>
        <translation>В подканата маркерът на изображение се среща повече от веднъж.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they are rounded.</source>
        <translation>Тензори имат друг числов формат освен %2, който посочва конфигурацията на модела: %1. Където моделът смята в %2, те се закръглят.</translation>
    </message>
    <message>
        <source>The model can be used as it is; convert it to %2 to have the same numbers in files and memory, or correct torch_dtype in config.json.</source>
        <translation>Моделът може да се използва така; преобразувайте го във %2, за да имате едни и същи числа във файловете и в паметта, или поправете torch_dtype в config.json.</translation>
    </message>
    <message>
        <source>Tensors have another number format than %2, which the model&apos;s config says: %1. Where the model computes in %2, they take more memory than in the files.</source>
        <translation>Тензори имат друг числов формат освен %2, който посочва конфигурацията на модела: %1. Където моделът смята в %2, те заемат повече памет, отколкото във файловете.</translation>
    </message>
    <message>
        <source>The model can be used as it is; correct torch_dtype in config.json if it need not compute in %2.</source>
        <translation>Моделът може да се използва така; поправете torch_dtype в config.json, ако не е нужно да смята в %2.</translation>
    </message>
    <message>
        <source>The model&apos;s index names this file, and it is not there.</source>
        <translation>Индексът на модела посочва този файл, а него го няма.</translation>
    </message>
    <message>
        <source>Use the file that came with the model.</source>
        <translation>Използвайте файла, дошъл с модела.</translation>
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
        <translation>Категория</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>the number of a product</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Други колони</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>a price&apos;s range</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 е празно</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 съвпада с /%2/</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 съдържа „%2“</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>казано от %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>променено: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions that must all hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>by %1, descending</source>
        <comment>how the products are sorted</comment>
        <translation>по %1, низходящо</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>how the products are sorted</comment>
        <translation>по %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) by number</source>
        <translation>
            <numerusform>%Ln продукт по номер</numerusform>
            <numerusform>%Ln продукта по номер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a parenthesis has no partner</source>
        <translation>една скоба няма двойка</translation>
    </message>
    <message>
        <source>a bracket has no partner</source>
        <translation>една квадратна скоба няма двойка</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>няма какво да се повтаря</translation>
    </message>
    <message>
        <source>a count is over 1,000 or the wrong way round</source>
        <translation>един брой е над 1000 или е в обратен ред</translation>
    </message>
    <message>
        <source>back-references are not supported</source>
        <translation>обратните препратки не се поддържат</translation>
    </message>
    <message>
        <source>a backslash stands before nothing known</source>
        <translation>обратна наклонена черта стои пред нещо непознато</translation>
    </message>
    <message>
        <source>a backslash stands before nothing</source>
        <translation>обратна наклонена черта стои в края</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>един обхват свършва, преди да започне</translation>
    </message>
    <message>
        <source>no such class of characters is known</source>
        <translation>такъв клас знаци не е познат</translation>
    </message>
    <message>
        <source>look-aheads and look-behinds are not supported</source>
        <translation>поглеждането напред и назад не се поддържа</translation>
    </message>
    <message>
        <source>what stands after (? is not known</source>
        <translation>това, което стои след (?, не е познато</translation>
    </message>
    <message>
        <source>the expression repeats too much</source>
        <translation>изразът повтаря твърде много</translation>
    </message>
    <message>
        <source>it is no regular expression</source>
        <translation>това не е регулярен израз</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>изразът е твърде дълъг</translation>
    </message>
    <message>
        <source>a category needs a name</source>
        <translation>категорията трябва да има име</translation>
    </message>
    <message>
        <source>a category becomes another one of its own level</source>
        <translation>категория може да стане само друга от същото ниво</translation>
    </message>
    <message>
        <source>a number that is not negative is wanted, such as 590 or 1290.50</source>
        <translation>нужно е неотрицателно число, например 590 или 1290.50</translation>
    </message>
    <message>
        <source>train, validation, test or nothing is wanted</source>
        <translation>нужно е train, validation, test или нищо</translation>
    </message>
    <message>
        <source>unreviewed, accepted, rejected or skipped is wanted</source>
        <translation>нужно е unreviewed, accepted, rejected или skipped</translation>
    </message>
    <message>
        <source>a whole number from 0 to 5 is wanted</source>
        <translation>нужно е цяло число от 0 до 5</translation>
    </message>
    <message>
        <source>something to look for is wanted</source>
        <translation>нужно е нещо, което да се търси</translation>
    </message>
    <message>
        <source>a field that holds free text is wanted</source>
        <translation>нужно е поле със свободен текст</translation>
    </message>
    <message>
        <source>the expression has fewer groups in parentheses</source>
        <translation>изразът има по-малко групи в скоби</translation>
    </message>
    <message>
        <source>a number is wanted, such as 100, &gt;500, 100..500 or 500..</source>
        <translation>нужно е число, например 100, &gt;500, 100..500 или 500..</translation>
    </message>
    <message>
        <source>model, person, a run such as model:run-3, or a name is wanted</source>
        <translation>нужно е model, person, обучение като model:run-3 или име</translation>
    </message>
    <message>
        <source>a day is wanted, such as today, 2026-11-01, &gt;2026-11-01 or 2026-11-01..2026-11-30</source>
        <translation>нужен е ден, например today, 2026-11-01, &gt;2026-11-01 или 2026-11-01..2026-11-30</translation>
    </message>
    <message>
        <source>it is no UTF-8</source>
        <translation>не е UTF-8</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>тази скоба не затваря нищо</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>има твърде много скоби една в друга</translation>
    </message>
    <message>
        <source>something is wanted before OR</source>
        <translation>нужно е нещо преди OR</translation>
    </message>
    <message>
        <source>something is wanted after OR</source>
        <translation>нужно е нещо след OR</translation>
    </message>
    <message>
        <source>something is wanted before AND</source>
        <translation>нужно е нещо преди AND</translation>
    </message>
    <message>
        <source>something is wanted after AND</source>
        <translation>нужно е нещо след AND</translation>
    </message>
    <message>
        <source>something is wanted after NOT</source>
        <translation>нужно е нещо след NOT</translation>
    </message>
    <message>
        <source>there are more than 1000 conditions</source>
        <translation>има повече от 1000 условия</translation>
    </message>
    <message>
        <source>write sort:-price for the highest first</source>
        <translation>за най-високите отначало се пише sort:-price</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>тази скоба никъде не е затворена</translation>
    </message>
    <message>
        <source>this regular expression is never closed</source>
        <translation>този регулярен израз никъде не е затворен</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>тази кавичка никъде не е затворена</translation>
    </message>
    <message>
        <source>a number of stars from 0 to 5 is wanted</source>
        <translation>очаква се брой звезди от 0 до 5</translation>
    </message>
    <message>
        <source>a range begins with its smaller number</source>
        <translation>диапазонът започва с по-малкото число</translation>
    </message>
    <message>
        <source>a range begins with its earlier day</source>
        <translation>диапазонът започва с по-ранния ден</translation>
    </message>
    <message>
        <source>there is a file or link of this name</source>
        <translation>вече има файл или връзка с това име</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>това е папка</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>достъпът е отказан</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>това не е файл</translation>
    </message>
    <message>
        <source>there are too many columns to sort by</source>
        <translation>колоните за подреждане са твърде много</translation>
    </message>
    <message>
        <source>a further column&apos;s name ends with a quotation mark and a colon</source>
        <translation>името на друга колона завършва с кавичка и двоеточие</translation>
    </message>
    <message>
        <source>it can be read in two ways; write thousands without a sign between them and decimals after a point, such as 1290 or 1.29</source>
        <translation>може да се прочете по два начина; пишете хилядите без разделител, а десетичните знаци след точка, например 1290 или 1.29</translation>
    </message>
    <message>
        <source>a price without its currency is wanted here</source>
        <translation>тук е нужна цена без валута</translation>
    </message>
    <message>
        <source>its currency is not that of the product: leave it out, or change the product&apos;s currency as well</source>
        <translation>валутата не е тази на продукта: пропуснете я или променете и валутата на продукта</translation>
    </message>
    <message>
        <source>all prices of a product are in one currency</source>
        <translation>всички цени на един продукт са в една валута</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is wanted</source>
        <translation>нужен е дял от 0 до 1</translation>
    </message>
    <message>
        <source>the shares must add up to 1</source>
        <translation>дяловете трябва да дават общо 1</translation>
    </message>
    <message>
        <source>the model has nothing that this tensor belongs to</source>
        <translation>моделът няма нищо, към което принадлежи този тензор</translation>
    </message>
    <message>
        <source>a regular expression ends before this</source>
        <translation>преди това свършва регулярен израз</translation>
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
        <translation>оценяване: %1 от %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на пауза</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завършено</translation>
    </message>
    <message>
        <source>stopped; the run can be continued</source>
        <translation>спряно; обучението може да бъде продължено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неуспешно</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>стъпка %1 от %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>епоха %1</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 изображения/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>остават %1</translation>
    </message>
    <message>
        <source>validation %1 (best %2 at %3)</source>
        <translation>валидация %1 (най-добра %2 при %3)</translation>
    </message>
    <message>
        <source>Nothing is running. Choose the recipe and press Start.</source>
        <translation>Нищо не се изпълнява. Изберете рецептата и натиснете „Старт“.</translation>
    </message>
    <message>
        <source>evaluating before the first step: %1 of %2</source>
        <translation>оценяване преди първата стъпка: %1 от %2</translation>
    </message>
    <message>
        <source>The training could not begin.</source>
        <translation>Обучението не можа да започне.</translation>
    </message>
</context>
<context>
    <name>StatisticsContent</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 %</source>
        <translation>
            <numerusform>%Ln продукт, %1 %</numerusform>
            <numerusform>%Ln продукта, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(няма)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(без валута)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Цена в %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Под %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 и повече</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>prices</comment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 пиксела</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 до %2 пиксела</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Височина</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>Width of 300 to 319 pixels: 4 products</comment>
        <translation>%1 от %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, split: number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Всички продукти</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>(без категория)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AdviceDialog</name>
    <message>
        <source>Category advisor</source>
        <translation>Съветник за категории</translation>
    </message>
    <message>
        <source>The categories need no tidying up: no placeholders, no double spellings, and none that is rare or looks like another.</source>
        <translation>Категориите нямат нужда от подреждане: няма заместители, двоен правопис, нито редки или приличащи си.</translation>
    </message>
    <message>
        <source>How the categories could be tidied up, by their names and by what the pictures look like. What is accepted here is one step that can be undone.</source>
        <translation>Как могат да се подредят категориите според имената им и според вида на изображенията. Приетото тук е една стъпка, която може да се отмени.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>Променя се %Ln продукт</numerusform>
            <numerusform>Променят се %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how certain a proposal is</extracomment>
        <translation>%1 % сигурност</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Избиране на &amp;всички</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Приемане</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) get another category</source>
        <translation>
            <numerusform>%Ln продукт получава друга категория</numerusform>
            <numerusform>%Ln продукта получават друга категория</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BarChart</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>показани %1 от %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionDialog</name>
    <message>
        <source>Stopped.</source>
        <translation>Спряно.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Начален модел</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Няма изображение</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Зареждане …</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>Избор на папка с модел</translation>
    </message>
    <message>
        <source>Loading the model and looking at the picture …</source>
        <translation>Зареждане на модела и разглеждане на изображението …</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 s</source>
        <translation>
            <numerusform>%n токен за %1 с</numerusform>
            <numerusform>%n токена за %1 с</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Спиране</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Описване</translation>
    </message>
    <message>
        <source>Try a caption</source>
        <translation>Пробно описание</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модел</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модел</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Папка …</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>П&amp;одкана</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Подкана</translation>
    </message>
    <message>
        <source>&amp;What the model says</source>
        <translation>&amp;Какво казва моделът</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Какво казва моделът</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Още нищо.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Затваряне</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionSelectedDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation>О&amp;бучение</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Описване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Caption the selected products</source>
        <translation>Описване на избраните продукти</translation>
    </message>
    <message>
        <source>This catalog has no run with a checkpoint yet. Fine-tune a model first.</source>
        <translation>Този каталог още няма обучение с контролна точка. Първо донастройте модел.</translation>
    </message>
    <message numerus="yes">
        <source>What a run learned is written as the caption of %Ln product(s), marked as the model&apos;s. It is one step that can be undone; when it is stopped, the captions so far are kept.</source>
        <translation>
            <numerusform>Наученото при едно обучение се записва като описание на %Ln продукт, отбелязано като казано от модела. Това е една стъпка, която може да се отмени; ако бъде спряна, дотогавашните описания се пазят.</numerusform>
            <numerusform>Наученото при едно обучение се записва като описание на %Ln продукта, отбелязано като казано от модела. Това е една стъпка, която може да се отмени; ако бъде спряна, дотогавашните описания се пазят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Обучение</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionTrial</name>
    <message>
        <source>&amp;Try a caption …</source>
        <translation>&amp;Пробно описание …</translation>
    </message>
    <message>
        <source>See what a model says about the current product&apos;s picture</source>
        <translation>Вижте какво казва модел за изображението на текущия продукт</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsModel</name>
    <message>
        <source>no price named</source>
        <translation>не е посочена цена</translation>
    </message>
    <message>
        <source>price right</source>
        <translation>вярна цена</translation>
    </message>
    <message>
        <source>price %1 % too high</source>
        <translation>цената е с %1 % по-висока</translation>
    </message>
    <message>
        <source>price %1 % too low</source>
        <translation>цената е с %1 % по-ниска</translation>
    </message>
    <message>
        <source>Picture of: %1</source>
        <translation>Изображение на: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Истина</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Преди обучението</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Стъпка %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>words of a caption</comment>
        <translation>Липсва: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CaptionsPanel</name>
    <message>
        <source>Live ca&amp;ptions</source>
        <translation>Описания на &amp;живо</translation>
    </message>
    <message>
        <source>Generated at each evaluation, the newest first. Words that differ from the truth are underlined.</source>
        <translation>Създават се при всяко оценяване, най-новите са първи. Думите, които се различават от истината, са подчертани.</translation>
    </message>
    <message>
        <source>The captions of the watched pictures appear here with the first evaluation.</source>
        <translation>Описанията на наблюдаваните изображения се появяват тук при първото оценяване.</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Описания на живо</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CatalogPanel</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Подреждане по</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Р&amp;азмер</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Размер на изображенията</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln продукт</numerusform>
            <numerusform>%Ln продукта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found of %1</source>
        <translation>
            <numerusform>Намерен е %Ln продукт от %1</numerusform>
            <numerusform>Намерени са %Ln продукта от %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is empty. Import a source or generate sample data to fill it.</source>
        <translation>Този каталог е празен. Импортирайте източник или създайте примерни данни, за да го запълните.</translation>
    </message>
    <message>
        <source>No product matches the search.</source>
        <translation>Няма продукт, който отговаря на търсенето.</translation>
    </message>
    <message>
        <source>Products appear here as they come.</source>
        <translation>Продуктите се появяват тук, щом са готови.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CategoriesDialog</name>
    <message>
        <source>Select one category to rename or move it, or several of one level to make them one. What is below a category comes along, and every change can be undone.</source>
        <translation>Изберете една категория, за да я преименувате или преместите, или няколко от едно ниво, за да ги обедините. Подкатегориите се местят заедно с нея и всяка промяна може да се отмени.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукти</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>New name of the category</source>
        <translation>Ново име на категорията</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>П&amp;реименуване</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;В</translation>
    </message>
    <message>
        <source>Category that the others become</source>
        <translation>Категория, в която стават другите</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Обединяване</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>По&amp;д</translation>
    </message>
    <message>
        <source>New parent of the category</source>
        <translation>Нов родител на категорията</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>Пре&amp;местване</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>No category is selected.</source>
        <translation>Не е избрана категория.</translation>
    </message>
    <message numerus="yes">
        <source>renaming or moving it changes %Ln product(s)</source>
        <translation>
            <numerusform>преименуването или преместването ѝ променя %Ln продукт</numerusform>
            <numerusform>преименуването или преместването ѝ променя %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>Only categories of one level can be merged.</source>
        <translation>Могат да се обединяват само категории от едно ниво.</translation>
    </message>
    <message numerus="yes">
        <source>There is a category “%1” already: %Ln product(s) move into it. This can be undone.</source>
        <translation>
            <numerusform>Вече има категория „%1“: в нея се премества %Ln продукт. Това може да се отмени.</numerusform>
            <numerusform>Вече има категория „%1“: в нея се преместват %Ln продукта. Това може да се отмени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) move into “%1”. This can be undone.</source>
        <translation>
            <numerusform>%Ln продукт се премества в „%1“. Това може да се отмени.</numerusform>
            <numerusform>%Ln продукта се преместват в „%1“. Това може да се отмени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category tree</source>
        <translation>Дърво на категориите</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChartFrame</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Увеличаване</translation>
    </message>
    <message>
        <source>Save as &amp;PNG …</source>
        <translation>Запис като &amp;PNG …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Запис като P&amp;DF …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Запис като &amp;CSV …</translation>
    </message>
    <message>
        <source>Save or enlarge this chart</source>
        <translation>Запис или увеличаване на тази диаграма</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Какво показва диаграмата</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CheckCard</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln продукт</numerusform>
            <numerusform>%Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показване</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показване: %1</translation>
    </message>
    <message>
        <source>Show these products in the catalog</source>
        <translation>Показване на тези продукти в каталога</translation>
    </message>
    <message>
        <source>Compare side by side …</source>
        <translation>Сравняване едно до друго …</translation>
    </message>
    <message>
        <source>Resolve all</source>
        <translation>Приключване на всички</translation>
    </message>
    <message>
        <source>Resolve all: %1</source>
        <translation>Приключване на всички: %1</translation>
    </message>
    <message>
        <source>All of them are fine as they are; this can be undone</source>
        <translation>Всички са наред така, както са; може да се отмени</translation>
    </message>
    <message>
        <source>Turn into plain text</source>
        <translation>Превърни в обикновен текст</translation>
    </message>
    <message>
        <source>Write the texts of all of them as they read without HTML; this can be undone</source>
        <translation>Записва текстовете на всички така, както се четат без HTML; може да се отмени</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksPanel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Още не е проверено</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Няма нищо за преглед</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Какво откриха проверките</translation>
    </message>
    <message>
        <source>Check the catalog after an import or an edit: only what is new or has changed is looked at again. What is fine as it is can be resolved and stays away.</source>
        <translation>Проверявайте каталога след внасяне или редактиране: преглежда се отново само новото и промененото. Което е наред, може да се приключи и не се появява повече.</translation>
    </message>
    <message>
        <source>Check the catalog</source>
        <translation>Проверка на каталога</translation>
    </message>
    <message>
        <source>No open findings: %1</source>
        <translation>Няма отворени находки: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChecksRoom</name>
    <message>
        <source>Ch&amp;ecks</source>
        <translation>&amp;Проверки</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Какво откриха проверките</translation>
    </message>
    <message numerus="yes">
        <source>HTML became plain text in %Ln product(s); this can be undone</source>
        <translation>
            <numerusform>HTML стана обикновен текст в %Ln продукт; това може да се отмени</numerusform>
            <numerusform>HTML стана обикновен текст в %Ln продукта; това може да се отмени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) resolved; this can be undone</source>
        <translation>
            <numerusform>%Ln находка е приключена; това може да се отмени</numerusform>
            <numerusform>%Ln находки са приключени; това може да се отмени</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ColumnForm</name>
    <message>
        <source>— none —</source>
        <translation>— няма —</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Коя колона кое поле запълва. Колоните, които не запълват поле, се запазват като други колони.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Колона за %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Picture of the product</source>
        <translation>Изображение на продукта</translation>
    </message>
    <message>
        <source>Problems of the product</source>
        <translation>Проблеми на продукта</translation>
    </message>
    <message>
        <source>F&amp;urther columns</source>
        <translation>&amp;Други колони</translation>
    </message>
    <message>
        <source>Further columns of the source</source>
        <translation>Други колони на източника</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колона</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>Избран е %n продукт</numerusform>
            <numerusform>Избрани са %n продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Нищо не е избрано</translation>
    </message>
    <message>
        <source>This product has no picture.</source>
        <translation>Този продукт няма изображение.</translation>
    </message>
    <message>
        <source>Select products in the grid to see and edit them.</source>
        <translation>Изберете продукти в решетката, за да ги видите и редактирате.</translation>
    </message>
    <message>
        <source>Changes apply to all selected products.</source>
        <translation>Промените важат за всички избрани продукти.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DifferencesModel</name>
    <message>
        <source>Further columns</source>
        <translation>Други колони</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>Приключени находки</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a product</comment>
        <translation>добавен</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a product</comment>
        <translation>премахнат</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Преди</translation>
    </message>
    <message>
        <source>After</source>
        <translation>След</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicateCard</name>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пиксела</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>Попълнено %Ln поле</numerusform>
            <numerusform>Попълнени %Ln полета</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>of a duplicate: is kept</comment>
        <translation>Остава</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <comment>of a duplicate: goes</comment>
        <translation>Отхвърля се</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesModel</name>
    <message numerus="yes">
        <source>%Ln product(s), %1 stay</source>
        <extracomment>of a group of duplicates; %1 how many of them stay</extracomment>
        <translation>
            <numerusform>%Ln продукт, запазен: %1</numerusform>
            <numerusform>%Ln продукта, запазени: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и още %Ln</numerusform>
            <numerusform>и още %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates among the pictures that the checks have looked at.</source>
        <translation>Няма дубликати сред изображенията, прегледани от проверките.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be rejected</source>
        <translation>
            <numerusform>Ще бъде отхвърлен %Ln продукт</numerusform>
            <numerusform>Ще бъдат отхвърлени %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>To the overview of the checks</source>
        <translation>Към общия преглед на проверките</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Запазване на</translation>
    </message>
    <message>
        <source>the largest picture</source>
        <translation>най-голямото изображение</translation>
    </message>
    <message>
        <source>the most complete row</source>
        <translation>най-пълния ред</translation>
    </message>
    <message>
        <source>the one imported first</source>
        <translation>внесения пръв</translation>
    </message>
    <message>
        <source>Which of the duplicates to keep</source>
        <translation>Кой от дубликатите да се запази</translation>
    </message>
    <message>
        <source>A product that somebody accepted stays before all others</source>
        <translation>Продукт, приет от някого, остава преди всички други</translation>
    </message>
    <message>
        <source>&amp;Nearly the same pictures too</source>
        <translation>И &amp;почти същите изображения</translation>
    </message>
    <message>
        <source>Si&amp;zes of one product stay</source>
        <translation>Ра&amp;змерите на един продукт остават</translation>
    </message>
    <message>
        <source>Rows of one product for its sizes and colours may share a picture</source>
        <translation>Редовете на един продукт за неговите размери и цветове могат да имат общо изображение</translation>
    </message>
    <message>
        <source>&amp;Reject the others here</source>
        <translation>&amp;Отхвърляне на другите тук</translation>
    </message>
    <message>
        <source>Reject the others in &amp;all groups</source>
        <translation>Отхвърляне на другите във &amp;всички групи</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>Една стъпка, която може да се отмени</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Групи от дубликати</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) are sizes and colours of one product, which stay as they are.</source>
        <translation>
            <numerusform>Единствената група (%Ln) е от размери и цветове на един продукт, които остават, както са.</numerusform>
            <numerusform>Всичките %Ln групи са размери и цветове на един продукт, които остават, както са.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>Показ&amp;ване</translation>
    </message>
    <message>
        <source>List sizes and colours of one product too</source>
        <translation>Да се изброят и размерите и цветовете на един продукт</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Експортиране в</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортиране</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Picture data set: a folder with the pictures and metadata.jsonl</source>
        <translation>Набор от изображения: папка с изображенията и metadata.jsonl</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;В</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Файл или папка за запис</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>И&amp;збор …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Експортиране</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV таблица</translation>
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
        <translation>Папка с изображения за всяка категория</translation>
    </message>
    <message>
        <source>Chat lines to train on: prompt, picture and answer</source>
        <translation>Редове с разговори за обучение: въпрос, изображение и отговор</translation>
    </message>
    <message>
        <source>Copy the &amp;pictures into a folder beside the file</source>
        <translation>&amp;Копиране на изображенията в папка до файла</translation>
    </message>
    <message>
        <source>Otherwise the file names the pictures where they are.</source>
        <translation>Иначе файлът посочва изображенията там, където са.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it.</source>
        <translation>„%1“ вече съществува. Експортирането ще го замени.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замяна</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукти</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>В&amp;сички (%Ln)</numerusform>
            <numerusform>В&amp;сички (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ound by the search (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>&amp;Намерени от търсенето (%Ln)</numerusform>
            <numerusform>&amp;Намерени от търсенето (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <comment>products</comment>
        <translation>
            <numerusform>&amp;Избрани (%Ln)</numerusform>
            <numerusform>&amp;Избрани (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already and is not replaced. Choose another name or an empty folder.</source>
        <translation>„%1“ вече съществува и няма да бъде заменено. Изберете друго име или празна папка.</translation>
    </message>
    <message>
        <source>“%1” is there already. Exporting replaces it, with the folder of its pictures.</source>
        <translation>„%1“ вече съществува. Експортирането ще го замени заедно с папката с изображенията му.</translation>
    </message>
    <message>
        <source>TSV table: columns parted by tabs</source>
        <translation>TSV таблица: колони, разделени с табулатори</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetPanel</name>
    <message>
        <source>Counting …</source>
        <translation>Преброяване …</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Фасети</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>И&amp;зчистване</translation>
    </message>
    <message>
        <source>Take every choice in this panel out of the search</source>
        <translation>Премахване от търсенето на всеки избор в този панел</translation>
    </message>
    <message>
        <source>The search is not understood.</source>
        <translation>Търсенето не се разбира.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FacetTree</name>
    <message>
        <source>Facets</source>
        <translation>Фасети</translation>
    </message>
    <message>
        <source>Click a value to find its products, Alt-click to leave them out.</source>
        <translation>Щракнете върху стойност, за да намерите продуктите ѝ, с Alt – за да ги изключите.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>values of a facet that are listed, of how many there are</comment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>values of a facet</comment>
        <translation>Показване на всички</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>values of a facet</comment>
        <translation>Показване на още</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many products of a value the search finds, of how many there are</extracomment>
        <translation>%1 от %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln value(s)</source>
        <extracomment>a facet such as &quot;Brand&quot;, or the button below it, read out: %1 its name, %2 how many values are listed</extracomment>
        <translation>
            <numerusform>%1, %2 от %Ln стойност</numerusform>
            <numerusform>%1, %2 от %Ln стойности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %Ln продукт</numerusform>
            <numerusform>%1, %Ln продукта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln product(s)</source>
        <extracomment>a value of a facet, read out: %1 its name, %2 how many products the search finds</extracomment>
        <translation>
            <numerusform>%1, %2 от %Ln продукт</numerusform>
            <numerusform>%1, %2 от %Ln продукта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FidelityDialog</name>
    <message>
        <source>How near the sample is</source>
        <translation>Колко близо е извадката</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing in common; below %2 counts as close.</source>
        <translation>
            <numerusform>%Ln продукт, който прилича на „%1“. Разстояние 0 е същото разпределение, 1 няма нищо общо; под %2 се смята за близо.</numerusform>
            <numerusform>%Ln продукта, които приличат на „%1“. Разстояние 0 е същото разпределение, 1 няма нищо общо; под %2 се смята за близо.</numerusform>
        </translation>
    </message>
    <message>
        <source>No title and no picture of the source is in the sample.</source>
        <translation>В извадката няма заглавие или изображение от източника.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have a title or a picture of the source.</source>
        <translation>
            <numerusform>%Ln продукт има заглавие или изображение от източника.</numerusform>
            <numerusform>%Ln продукта имат заглавие или изображение от източника.</numerusform>
        </translation>
    </message>
    <message>
        <source>No product comes too near to a real one.</source>
        <translation>Никой продукт не е твърде близо до истински.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) come too near to a real one: the whole report names them.</source>
        <translation>
            <numerusform>%Ln продукт е твърде близо до истински: целият отчет го посочва.</numerusform>
            <numerusform>%Ln продукта са твърде близо до истински: целият отчет ги посочва.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Разстояние</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Distances of the fields</source>
        <translation>Разстояния на полетата</translation>
    </message>
    <message>
        <source>Distributions of the selected field in both catalogs</source>
        <translation>Разпределения на избраното поле в двата каталога</translation>
    </message>
    <message>
        <source>&amp;Open the whole report</source>
        <translation>&amp;Отваряне на целия отчет</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затваряне</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>Дължина на заглавието</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Ширина на изображението</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Височина на изображението</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валута</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Дял</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>Формат на изображението</translation>
    </message>
    <message>
        <source>close</source>
        <comment>distance</comment>
        <translation>близо</translation>
    </message>
    <message>
        <source>near</source>
        <comment>distance</comment>
        <translation>наблизо</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>distance</comment>
        <translation>далеч</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Извадка</translation>
    </message>
    <message>
        <source>% of the products up to a value</source>
        <translation>% от продуктите до дадена стойност</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(няма)</translation>
    </message>
    <message>
        <source>% of the products</source>
        <translation>% от продуктите</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>distance</comment>
        <translation>случайно</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FieldNameHint</name>
    <message>
        <source>Write it so in the search</source>
        <translation>Напишете го така в търсенето</translation>
    </message>
    <message>
        <source>In a search, this field is called:</source>
        <translation>При търсене това поле се нарича:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindingsList</name>
    <message numerus="yes">
        <source>%Ln of the selected product(s)</source>
        <translation>
            <numerusform>%Ln от избраните продукти</numerusform>
            <numerusform>%Ln от избраните продукти</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Отваряне отново</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Приключване</translation>
    </message>
    <message>
        <source>Reopen: %1</source>
        <translation>Отваряне отново: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Приключване: %1</translation>
    </message>
    <message>
        <source>Count this as open again</source>
        <translation>Това отново се брои за отворено</translation>
    </message>
    <message>
        <source>Seen to, or fine as it is: no check mentions it any more</source>
        <translation>Прегледано или наред така, както е: никоя проверка вече не го споменава</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (resolved): %2</source>
        <extracomment>a check&apos;s name, and what it found; somebody has seen to it</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (приключено): %2</translation>
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
        <translation>История</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;На</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>История на</translation>
    </message>
    <message>
        <source>The selected product</source>
        <translation>Избрания продукт</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>Целия каталог</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Към това състояние</translation>
    </message>
    <message>
        <source>Undo everything after the selected step, or redo everything up to it</source>
        <translation>Отмяна на всичко след избраната стъпка или повторение на всичко до нея</translation>
    </message>
    <message>
        <source>Select a product to see what was changed in it.</source>
        <translation>Изберете продукт, за да видите какво е променено в него.</translation>
    </message>
    <message>
        <source>Select a single product to see what was changed in it.</source>
        <translation>Изберете един продукт, за да видите какво е променено в него.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Още нищо не е променено.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(нищо)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавено: %1</translation>
    </message>
    <message>
        <source>a source</source>
        <comment>who made a step: an import brought it</comment>
        <translation>източник</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>модел %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кой</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportChanges</name>
    <message>
        <source>The values that the import would change, before it does</source>
        <translation>Стойностите, които вносът би променил, преди да го направи</translation>
    </message>
    <message>
        <source>Comparing with the catalog …</source>
        <translation>Сравнява се с каталога …</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 unreadable rows</source>
        <translation>Редове: %1 нови, %2 променени, %3 без промяна, %4 нечетими</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Какво би променил вносът</translation>
    </message>
    <message>
        <source>Values that would change</source>
        <translation>Стойности, които биха се променили</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of products that are there already. What a person edited stays as it is.</source>
        <translation>
            <numerusform>%Ln стойност на продукти, които вече са там. Редактираното от човек остава.</numerusform>
            <numerusform>%Ln стойности на продукти, които вече са там. Редактираното от човек остава.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>S&amp;how changes …</source>
        <translation>По&amp;кажи промените …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблем</numerusform>
            <numerusform>%Ln проблема</numerusform>
        </translation>
    </message>
    <message>
        <source>Further ones are not listed.</source>
        <translation>Останалите не са изброени.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message>
        <source>Where relative picture paths begin</source>
        <translation>Откъде започват относителните пътища на изображенията</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортиране</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Източник</translation>
    </message>
    <message>
        <source>Source file or folder</source>
        <translation>Файл или папка източник</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Файл …</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Папка …</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>Първи редове на източника</translation>
    </message>
    <message>
        <source>&amp;Picture folder</source>
        <translation>Папка с &amp;изображения</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Папка с изображения</translation>
    </message>
    <message>
        <source>Found from the source</source>
        <translation>Намерена от източника</translation>
    </message>
    <message>
        <source>Where relative picture paths begin. Empty: the source&apos;s own folder, or the one below it in which the pictures are found.</source>
        <translation>Откъде започват относителните пътища на изображенията. Празно: собствената папка на източника или тази под нея, в която са намерени изображенията.</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>Из&amp;бор …</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures into the catalog</source>
        <translation>&amp;Копиране на изображенията в каталога</translation>
    </message>
    <message>
        <source>Otherwise they stay where they are, and the catalog remembers their paths.</source>
        <translation>Иначе остават където са, а каталогът помни пътищата им.</translation>
    </message>
    <message>
        <source>Into a new catalog, named after the source</source>
        <translation>В нов каталог, наречен на източника</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>В каталога „%1“</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>И&amp;мпортиране</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Избор на файл за импортиране</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Избор на папка за импортиране</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
        <translation>Таблици (*.csv *.tsv *.txt *.jsonl *.json);;Всички файлове (*)</translation>
    </message>
    <message>
        <source>Looking at the source …</source>
        <translation>Преглед на източника …</translation>
    </message>
    <message>
        <source>Choose a file or a folder; it is looked at before anything is imported.</source>
        <translation>Изберете файл или папка; преди импортирането те само се преглеждат.</translation>
    </message>
    <message>
        <source>A CSV, JSON or JSON Lines file, or a folder of pictures</source>
        <translation>Файл CSV, JSON или JSON Lines или папка с изображения</translation>
    </message>
    <message>
        <source>&amp;Allow pictures from anywhere on this computer</source>
        <translation>&amp;Разрешаване на изображения отвсякъде на този компютър</translation>
    </message>
    <message>
        <source>Otherwise only those in the source&apos;s own folder and in the picture folder are taken.</source>
        <translation>Иначе се вземат само тези от папката на източника и от папката с изображения.</translation>
    </message>
    <message>
        <source>A&amp;dd every row as a new product, also those that are there already</source>
        <translation>&amp;Добави всеки ред като нов продукт, и вече наличните</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln колона</numerusform>
            <numerusform>%Ln колони</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln ro&amp;w(s):</source>
        <translation>
            <numerusform>първият %Ln р&amp;ед:</numerusform>
            <numerusform>първите %Ln р&amp;еда:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as for the last source with these columns</source>
        <translation>Зададено както за последния източник с тези колони</translation>
    </message>
    <message>
        <source>No column is taken as title</source>
        <translation>Никоя колона не попълва заглавието</translation>
    </message>
    <message>
        <source>A name stands twice in the header; the later column is called: %1</source>
        <translation>Едно име стои два пъти в заглавния ред; по-късната колона се нарича: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::JobStrip</name>
    <message>
        <source>Stop this job</source>
        <translation>Спиране на тази задача</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Спиране: %1</translation>
    </message>
    <message>
        <source>%1: stopping …</source>
        <translation>%1: спира …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 от %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Labelling</name>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Търсене и &amp;замяна …</translation>
    </message>
    <message>
        <source>Replace text in many products, after a look at what would change</source>
        <translation>Замяна на текст в много продукти след преглед на промените</translation>
    </message>
    <message>
        <source>Rename, merge and move categories</source>
        <translation>Преименуване, обединяване и преместване на категории</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>What was changed, in a product and in the catalog</source>
        <translation>Какво е променено в продукт и в каталога</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>К&amp;лавиши</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Всички клавиши на един лист</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Замяна</translation>
    </message>
    <message numerus="yes">
        <source>Text was replaced in %Ln product(s)</source>
        <translation>
            <numerusform>Текстът е заменен в %Ln продукт</numerusform>
            <numerusform>Текстът е заменен в %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>Category &amp;tree …</source>
        <translation>Дърво на &amp;категориите …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LossPlot</name>
    <message>
        <source>Training loss</source>
        <translation>Загуба при обучение</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Загуба при валидация</translation>
    </message>
    <message>
        <source>Image use</source>
        <translation>Ползване на изображението</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Загуба</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Стъпка</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>&amp;Логаритмична</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Логаритмична ос на загубата</translation>
    </message>
    <message>
        <source>S&amp;moothing %1 %</source>
        <translation>&amp;Изглаждане %1 %</translation>
    </message>
    <message>
        <source>Smoothing of the training loss</source>
        <translation>Изглаждане на загубата при обучение</translation>
    </message>
    <message>
        <source>Curves of loss and image use</source>
        <translation>Криви на загубата и ползването на изображението</translation>
    </message>
    <message>
        <source>Image use: how much worse the model does when it is shown another product&apos;s picture. At zero it does not look at the picture at all.</source>
        <translation>Ползване на изображението: колко по-зле се справя моделът, когато му се покаже изображението на друг продукт. При нула той изобщо не гледа изображението.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Стъпка %1</translation>
    </message>
    <message>
        <source>training %1 (smoothed %2)</source>
        <translation>обучение %1 (изгладено %2)</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>валидация %1</translation>
    </message>
    <message>
        <source>image use %1</source>
        <translation>ползване на изображението %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message>
        <source>&amp;New catalog …</source>
        <translation>&amp;Нов каталог …</translation>
    </message>
    <message>
        <source>Make an empty catalog</source>
        <translation>Създаване на празен каталог</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Отваряне …</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Отваряне на каталог</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Импортиране …</translation>
    </message>
    <message>
        <source>Bring products into the catalog</source>
        <translation>Внасяне на продукти в каталога</translation>
    </message>
    <message>
        <source>&amp;Generate sample data …</source>
        <translation>&amp;Създаване на примерни данни …</translation>
    </message>
    <message>
        <source>Add products that the program draws</source>
        <translation>Добавяне на продукти, нарисувани от програмата</translation>
    </message>
    <message>
        <source>Generate …</source>
        <translation>Създаване …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Експортиране …</translation>
    </message>
    <message>
        <source>Write products to files</source>
        <translation>Записване на продукти във файлове</translation>
    </message>
    <message>
        <source>&amp;Assign splits …</source>
        <translation>&amp;Разпределяне по дялове …</translation>
    </message>
    <message>
        <source>Divide products into train, validation and test</source>
        <translation>Разделяне на продуктите за обучение, валидация и тест</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Из&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Търсене</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Търсене в каталога</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>&amp;Каталог</translation>
    </message>
    <message>
        <source>Browse and edit the products</source>
        <translation>Преглед и редактиране на продуктите</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>О&amp;бучение</translation>
    </message>
    <message>
        <source>Fine-tune a model on the catalog</source>
        <translation>Донастройване на модел върху каталога</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>&amp;Относно Vitrine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent catalogs</source>
        <translation>&amp;Скорошни каталози</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редактиране</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Изглед</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помощ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Като &amp;системата</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тъмна</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторно</translation>
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
        <translation>Няма отворен каталог.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln product(s)</source>
        <translation>
            <numerusform>%1: %Ln продукт</numerusform>
            <numerusform>%1: %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>обучение %1, валидация %2, тест %3</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Нов каталог</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Open a catalog: a .vitrine folder</source>
        <translation>Отваряне на каталог: папка .vitrine</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импортиране на %1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>Импортирано: %1 нови, %2 променени, %3 непроменени, %4 отхвърлени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблем</numerusform>
            <numerusform>%Ln проблема</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Generating sample data</source>
        <translation>Създаване на примерни данни</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Експортиране</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln product(s) to %1</source>
        <translation>
            <numerusform>%Ln продукт е експортиран в %1</numerusform>
            <numerusform>%Ln продукта са експортирани в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning splits</source>
        <translation>Разпределяне по дялове</translation>
    </message>
    <message>
        <source>No product carries this problem any more; its row was refused or changed.</source>
        <translation>Вече никой продукт няма този проблем; редът му е отхвърлен или променен.</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Относно Vitrine</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;A workbench for product catalogs: curate pictures and rows, fine-tune Phi-3-Vision on them, and watch it learn.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;Работилница за продуктови каталози: подреждайте изображения и редове, донастройвайте Phi-3-Vision върху тях и го гледайте как се учи.&lt;/p&gt;&lt;p&gt;Свободен софтуер под GNU General Public License, версия 3 или по-нова.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Close Vitrine?</source>
        <translation>Да се затвори ли Vitrine?</translation>
    </message>
    <message>
        <source>A fine-tune is running.</source>
        <translation>Тече донастройване.</translation>
    </message>
    <message>
        <source>A job is running.</source>
        <translation>Тече задача.</translation>
    </message>
    <message>
        <source>It can be stopped with a checkpoint and continued the next time.</source>
        <translation>То може да бъде спряно с контролна точка и продължено следващия път.</translation>
    </message>
    <message>
        <source>When it is stopped, nothing of it is kept.</source>
        <translation>Ако бъде спряна, нищо от нея не се запазва.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Спиране и затваряне</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Да продължи</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Приключване …</translation>
    </message>
    <message>
        <source>&amp;Check the catalog</source>
        <translation>&amp;Проверка на каталога</translation>
    </message>
    <message>
        <source>Look for blurred, dark, damaged and duplicate pictures, missing fields, odd prices and leaks</source>
        <translation>Търсене на размазани, тъмни, повредени и повтарящи се изображения, липсващи полета, странни цени и изтичания</translation>
    </message>
    <message>
        <source>Checking the catalog</source>
        <translation>Проверява се каталогът</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln product(s)</source>
        <translation>
            <numerusform>Проверен %Ln продукт</numerusform>
            <numerusform>Проверени %Ln продукта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with something to look at</source>
        <translation>
            <numerusform>%Ln от тях за преглед</numerusform>
            <numerusform>%Ln от тях за преглед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Splits assigned; a random division would have leaked %Ln product(s) from training</source>
        <translation>
            <numerusform>Дяловете са разпределени; при случайно деление щеше да изтече %Ln продукт от обучението</numerusform>
            <numerusform>Дяловете са разпределени; при случайно деление щяха да изтекат %Ln продукта от обучението</numerusform>
        </translation>
    </message>
    <message>
        <source>Splits assigned; a random division would have leaked nothing</source>
        <translation>Дяловете са разпределени; при случайно деление нямаше да има изтичане</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Фасети</translation>
    </message>
    <message>
        <source>Show or hide what the catalog holds, value by value</source>
        <translation>Показване или скриване на съдържанието на каталога, стойност по стойност</translation>
    </message>
    <message>
        <source>S&amp;napshots …</source>
        <translation>&amp;Моментни снимки …</translation>
    </message>
    <message>
        <source>Remember what the catalog is like, see what has changed, or go back</source>
        <translation>Запомнете какъв е каталогът, вижте какво се е променило или се върнете</translation>
    </message>
    <message>
        <source>Caption the selected products …</source>
        <translation>Описване на избраните продукти …</translation>
    </message>
    <message>
        <source>Write what a run says of the selected products&apos; pictures as their captions</source>
        <translation>Записва като описания какво казва едно обучение за изображенията на избраните продукти</translation>
    </message>
    <message>
        <source>Your &amp;name …</source>
        <translation>Вашето &amp;име …</translation>
    </message>
    <message>
        <source>The name that is kept with what you change</source>
        <translation>Името, което се пази с променяното от вас</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Вашето име</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>It is kept with every value that you change, so that “source:” finds it.</source>
        <translation>Пази се с всяка променена от вас стойност, за да я намира „source:“.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Задаване</translation>
    </message>
    <message>
        <source>Captioning with %1</source>
        <translation>Описване с %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) captioned</source>
        <translation>
            <numerusform>Описан %Ln продукт</numerusform>
            <numerusform>Описани %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>П&amp;реглед</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to download</source>
        <translation>
            <numerusform>%Ln снимка за изтегляне</numerusform>
            <numerusform>%Ln снимки за изтегляне</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only) — Vitrine</source>
        <translation>%1 (само за четене) — Vitrine</translation>
    </message>
    <message>
        <source>O&amp;pen folder</source>
        <translation>Отваряне на &amp;папката</translation>
    </message>
    <message>
        <source>Show what was exported in the file manager</source>
        <translation>Показване на експортираното във файловия мениджър</translation>
    </message>
    <message>
        <source>A run is using this catalog. Stop it in the Train room first.</source>
        <translation>Обучение използва този каталог. Първо го спрете в „Обучение“.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ModelHint</name>
    <message>
        <source>%1 of weights, %2</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 the number format of the model&apos;s weights as files name it: &quot;BF16&quot;</extracomment>
        <translation>%1 тегла, %2</translation>
    </message>
    <message>
        <source>%1 as %2, as its config says</source>
        <extracomment>%1 a size: &quot;245.3 MB&quot;, %2 a number format: &quot;bfloat16&quot;</extracomment>
        <translation>%1 като %2, както казва конфигурацията му</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OutsideFolders</name>
    <message numerus="yes">
        <source>%1 — %Ln row(s)</source>
        <translation>
            <numerusform>%1 — %Ln ред</numerusform>
            <numerusform>%1 — %Ln реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders outside the source&apos;s own</source>
        <translation>Папки извън папката на източника</translation>
    </message>
    <message>
        <source>Pictures in these folders lie o&amp;utside the source&apos;s own. Only folders that are ticked are read:</source>
        <translation>Снимките в тези папки са и&amp;звън папката на източника. Четат се само отметнатите:</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PictureDownload</name>
    <message>
        <source>&amp;Download pictures</source>
        <translation>&amp;Изтегляне на изображенията</translation>
    </message>
    <message>
        <source>Fetch the pictures of products that name an address on the network</source>
        <translation>Изтегля изображенията на продукти, които посочват адрес в мрежата</translation>
    </message>
    <message>
        <source>Downloading pictures</source>
        <translation>Изтегляне на изображенията</translation>
    </message>
    <message>
        <source>Downloaded %1 of %2 pictures; %3 could not be had</source>
        <translation>Изтеглени %1 от %2 изображения; %3 не можаха да бъдат получени</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemsPanel</name>
    <message>
        <source>Sho&amp;w me</source>
        <translation>Пока&amp;жи</translation>
    </message>
    <message>
        <source>Select the product concerned</source>
        <translation>Избор на засегнатия продукт</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скриване</translation>
    </message>
    <message>
        <source>Dismiss the problems</source>
        <translation>Скриване на проблемите</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблем</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Какво да се направи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблем</numerusform>
            <numerusform>%Ln проблема</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductCardDelegate</name>
    <message>
        <source>Train</source>
        <comment>badge: training split</comment>
        <translation>Обуч.</translation>
    </message>
    <message>
        <source>Val.</source>
        <comment>badge: validation split, short</comment>
        <translation>Вал.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>badge: test split</comment>
        <translation>Тест</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
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
        <translation>Няма</translation>
    </message>
    <message>
        <source>Words separated by commas</source>
        <translation>Думи, разделени със запетаи</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Какво да каже моделът за това изображение вместо шаблона за отговор в рецептата</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(няколко стойности)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>Said by the model of run %1</source>
        <translation>Казано от модела на обучение %1</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Зададено от %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::QuickTagsDialog</name>
    <message>
        <source>Quick tags</source>
        <translation>Бързи етикети</translation>
    </message>
    <message>
        <source>In the grid, the keys 1 to 9 give the selected products these tags, or take them away where all of them have the tag.</source>
        <translation>В решетката клавишите от 1 до 9 дават на избраните продукти тези етикети или ги махат, ако всички имат етикета.</translation>
    </message>
    <message>
        <source>Tag of the key %1</source>
        <translation>Етикет на клавиша %1</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Добре</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReadingForm</name>
    <message>
        <source>CSV table</source>
        <translation>CSV таблица</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Picture data set (imagefolder)</source>
        <translation>Набор от изображения (imagefolder)</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>Папка за всеки клас</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Папка с изображения</translation>
    </message>
    <message>
        <source>%1 (Western Europe)</source>
        <translation>%1 (Западна Европа)</translation>
    </message>
    <message>
        <source>%1 (Central Europe)</source>
        <translation>%1 (Централна Европа)</translation>
    </message>
    <message>
        <source>%1 (Cyrillic)</source>
        <translation>%1 (кирилица)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запетая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка и запетая</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>the character between columns</comment>
        <translation>табулатор</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>отвесна черта</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Разпознато: %1</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Разпознаване</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Кодир&amp;ане</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодиране</translation>
    </message>
    <message>
        <source>Choose another one where letters look wrong in the first rows.</source>
        <translation>Изберете друго, ако буквите в първите редове изглеждат грешно.</translation>
    </message>
    <message>
        <source>Columns parted &amp;by</source>
        <translation>&amp;Колони, разделени с</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Колони, разделени с</translation>
    </message>
    <message>
        <source>Prices written &amp;like</source>
        <translation>&amp;Цени, писани като</translation>
    </message>
    <message>
        <source>Prices written like</source>
        <translation>Цени, писани като</translation>
    </message>
    <message>
        <source>Decides what 1.290 and 1,290 mean; other prices say it themselves.</source>
        <translation>Определя какво значат 1.290 и 1,290; другите цени го казват сами.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RecipeForm</name>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Базов модел</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>R&amp;ank</source>
        <translation>Р&amp;анг</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Алфа</translation>
    </message>
    <message>
        <source>Epo&amp;chs</source>
        <translation>&amp;Епохи</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Скорост на обучение</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партида</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Натрупване</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Изрезки</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <comment>followed by a number of steps</comment>
        <translation>Оценяване на всеки</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Начална стойност</translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation>&amp;Устройство</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Най-много стъпки</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Загряване</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Намаляване на теглата</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Граница на градиента</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Rows evaluated</source>
        <translation>Оценявани редове</translation>
    </message>
    <message>
        <source>Rows captioned</source>
        <translation>Описвани редове</translation>
    </message>
    <message>
        <source>Watched pictures</source>
        <translation>Наблюдавани изображения</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Контролна точка на всеки</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точност</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Подкана</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Отговор</translation>
    </message>
    <message>
        <source>LoRA adapter</source>
        <translation>LoRA адаптер</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Всички тегла</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Косинус</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линеен</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Постоянен</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>както казва моделът</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без граница</translation>
    </message>
    <message>
        <source>only before and after</source>
        <translation>само преди и след</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всички</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> стъпки</translation>
    </message>
    <message>
        <source>Choose a Phi-3-Vision model folder</source>
        <translation>Избор на папка с модел Phi-3-Vision</translation>
    </message>
    <message>
        <source>Run &amp;name</source>
        <translation>И&amp;ме на обучението</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Име на обучението</translation>
    </message>
    <message>
        <source>chosen by date</source>
        <translation>избира се по дата</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Папка …</translation>
    </message>
    <message>
        <source>Choose the base model&apos;s folder</source>
        <translation>Избор на папката на базовия модел</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Още полета</translation>
    </message>
    <message>
        <source>More fields of the recipe</source>
        <translation>Още полета на рецептата</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Начален модел</translation>
    </message>
    <message>
        <source>Base weights</source>
        <translation>Тегла на базовия модел</translation>
    </message>
    <message>
        <source>LoRA adapter, quantised base (QLoRA)</source>
        <translation>LoRA адаптер, квантуван базов модел (QLoRA)</translation>
    </message>
    <message>
        <source>4 bits (NF4)</source>
        <translation>4 бита (NF4)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 бита</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Търсене и замяна</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Търсене на</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Текст за търсене</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Замяна &amp;с</translation>
    </message>
    <message>
        <source>Text that takes its place</source>
        <translation>Текст, който го замества</translation>
    </message>
    <message>
        <source>With a regular expression, $1 to $9 stand for its groups and $&amp; for all that was found.</source>
        <translation>В регулярен израз $1 до $9 означават групите му, а $&amp; – всичко намерено.</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярен и&amp;зраз</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Различаване на &amp;главни и малки букви</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Полета</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукти</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Всички</translation>
    </message>
    <message>
        <source>F&amp;iltered: those that the search finds</source>
        <translation>&amp;Филтрираните: намерените от търсенето</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%Ln)</source>
        <translation>
            <numerusform>&amp;Избраните (%Ln)</numerusform>
            <numerusform>&amp;Избраните (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Какво би се променило</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Преди</translation>
    </message>
    <message>
        <source>After</source>
        <translation>След</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>За&amp;мяна</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>What was found stays as it is.</source>
        <translation>Намереното остава каквото е.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нищо не е намерено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>Променя се %Ln стойност</numerusform>
            <numerusform>Променят се %Ln стойности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln product(s)</source>
        <translation>
            <numerusform>в %Ln продукт</numerusform>
            <numerusform>в %Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>показани са първите %1</translation>
    </message>
    <message>
        <source>What would change is listed here before anything is done.</source>
        <translation>Какво би се променило, се изброява тук, преди да се направи нещо.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ReviewCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Приемане</translation>
    </message>
    <message>
        <source>The selected products are right as they are</source>
        <translation>Избраните продукти са верни така, както са</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отхвърляне</translation>
    </message>
    <message>
        <source>The selected products are not to be trained on</source>
        <translation>Избраните продукти да не се използват за обучение</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Про&amp;пускане</translation>
    </message>
    <message>
        <source>Decide about the selected products later</source>
        <translation>Решение за избраните продукти по-късно</translation>
    </message>
    <message>
        <source>Take the &amp;verdict back</source>
        <translation>&amp;Връщане на решението</translation>
    </message>
    <message>
        <source>The selected products are unreviewed again</source>
        <translation>Избраните продукти отново са непрегледани</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Без звезди</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезди</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag &amp;%1</source>
        <translation>Етикет &amp;%1</translation>
    </message>
    <message>
        <source>No quick tag has this number</source>
        <translation>Няма бърз етикет с този номер</translation>
    </message>
    <message>
        <source>Tag &amp;%1: %2</source>
        <translation>Етикет &amp;%1: %2</translation>
    </message>
    <message>
        <source>Add the tag to the selected products, or take it away where all of them have it</source>
        <translation>Добавя етикета на избраните продукти или го маха, ако всички го имат</translation>
    </message>
    <message>
        <source>&amp;Quick tags …</source>
        <translation>&amp;Бързи етикети …</translation>
    </message>
    <message>
        <source>Choose the tags that the keys 1 to 9 give</source>
        <translation>Избор на етикетите, които дават клавишите от 1 до 9</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редактиране</translation>
    </message>
    <message>
        <source>Put the cursor into the first field of the details</source>
        <translation>Поставя курсора в първото поле на подробностите</translation>
    </message>
    <message>
        <source>Ne&amp;xt product</source>
        <translation>С&amp;ледващ продукт</translation>
    </message>
    <message>
        <source>&amp;Previous product</source>
        <translation>П&amp;редишен продукт</translation>
    </message>
    <message>
        <source>&amp;Next unreviewed</source>
        <translation>Следващ &amp;непрегледан</translation>
    </message>
    <message>
        <source>Go to the next product that nobody has reviewed</source>
        <translation>Към следващия продукт, който никой не е прегледал</translation>
    </message>
    <message>
        <source>All products that the search finds are reviewed.</source>
        <translation>Всички продукти, намерени от търсенето, са прегледани.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunSaving</name>
    <message>
        <source>Save what the selected run has learned, without the base model</source>
        <translation>Записване на наученото от избраното обучение, без базовия модел</translation>
    </message>
    <message>
        <source>Save &amp;adapter as …</source>
        <translation>Запис на &amp;адаптера като …</translation>
    </message>
    <message>
        <source>Save what the selected run has learned as one model that needs no other</source>
        <translation>Записване на наученото от избраното обучение като един модел, който не се нуждае от друг</translation>
    </message>
    <message>
        <source>Save &amp;model as …</source>
        <translation>Запис на &amp;модела като …</translation>
    </message>
    <message>
        <source>Save merged &amp;model as …</source>
        <translation>Запис на обединения &amp;модел като …</translation>
    </message>
    <message>
        <source>Select a run in the Train room first.</source>
        <translation>Първо изберете обучение в „Обучение“.</translation>
    </message>
    <message>
        <source>The selected run cannot be read.</source>
        <translation>Избраното обучение не може да бъде прочетено.</translation>
    </message>
    <message>
        <source>The selected run has no finished checkpoint yet.</source>
        <translation>Избраното обучение още няма завършена контролна точка.</translation>
    </message>
    <message>
        <source>The selected run has trained the whole model and has no adapter; save its model instead.</source>
        <translation>Избраното обучение е обучило целия модел и няма адаптер; вместо това запишете модела му.</translation>
    </message>
    <message>
        <source>Saving the adapter of %1</source>
        <translation>Записване на адаптера на %1</translation>
    </message>
    <message>
        <source>Saving the model of %1</source>
        <translation>Записване на модела на %1</translation>
    </message>
    <message>
        <source>Saved the adapter of %1 to %2</source>
        <translation>Адаптерът на %1 е записан в %2</translation>
    </message>
    <message>
        <source>Saved the model of %1 to %2</source>
        <translation>Моделът на %1 е записан в %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SampleDialog</name>
    <message>
        <source>Choose a profile</source>
        <translation>Избор на профил</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Профили (*.json)</translation>
    </message>
    <message>
        <source>Generate sample data</source>
        <translation>Създаване на примерни данни</translation>
    </message>
    <message>
        <source>Draws product pictures and writes rows to match: titles, categories and prices follow from what is drawn. The same seed gives the same catalog, byte for byte.</source>
        <translation>Рисува изображения на продукти и пише съответни редове: заглавия, категории и цени следват от нарисуваното. Една и съща начална стойност дава един и същ каталог, байт по байт.</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Продукти</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Брой продукти</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Начална стойност</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начална стойност</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>&amp;Файл с профил</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>И&amp;збор …</translation>
    </message>
    <message>
        <source>Into a new catalog</source>
        <translation>В нов каталог</translation>
    </message>
    <message>
        <source>Into the catalog “%1”</source>
        <translation>В каталога „%1“</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Създаване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>What is it &amp;for?</source>
        <translation>&amp;За какво е?</translation>
    </message>
    <message>
        <source>What the sample data is for</source>
        <translation>За какво са примерните данни</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>use of sample data</comment>
        <translation>Тестване</translation>
    </message>
    <message>
        <source>Every fault that catalogs have, often: do the checks find it?</source>
        <translation>Всяка грешка на каталозите, при това често: намират ли я проверките?</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>use of sample data</comment>
        <translation>Производителност</translation>
    </message>
    <message>
        <source>Very many products with small pictures: what gets slow?</source>
        <translation>Много продукти с малки изображения: какво се забавя?</translation>
    </message>
    <message>
        <source>Prototyping</source>
        <comment>use of sample data</comment>
        <translation>Прототипи</translation>
    </message>
    <message>
        <source>A few sound products, at once, to try things out.</source>
        <translation>Няколко изправни продукта веднага, за проба.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>use of sample data</comment>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Many products with the faults of a real catalog.</source>
        <translation>Много продукти с грешките на истински каталог.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>use of sample data</comment>
        <translation>Поверителност</translation>
    </message>
    <message>
        <source>Resembles a catalog that may not be handed on.</source>
        <translation>Прилича на каталог, който не бива да се предава.</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>use of sample data</comment>
        <translation>Учене</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Като</translation>
    </message>
    <message>
        <source>What the products shall be like</source>
        <translation>На какво да приличат продуктите</translation>
    </message>
    <message>
        <source>The default shop: what the starter model learned from</source>
        <translation>Стандартният магазин: от него се е учил началният модел</translation>
    </message>
    <message>
        <source>The demo shop: unknown to the starter model</source>
        <translation>Демонстрационният магазин: непознат на началния модел</translation>
    </message>
    <message>
        <source>The boutique: photographs in styled places</source>
        <translation>Бутикът: снимки в подредена обстановка</translation>
    </message>
    <message>
        <source>A profile&apos;s file …</source>
        <translation>Файл с профил …</translation>
    </message>
    <message>
        <source>Another catalog …</source>
        <translation>Друг каталог …</translation>
    </message>
    <message>
        <source>Profile or catalog</source>
        <translation>Профил или каталог</translation>
    </message>
    <message>
        <source>&amp;Draw pictures</source>
        <translation>&amp;Рисуване на изображения</translation>
    </message>
    <message>
        <source>Without pictures a million rows take about a minute</source>
        <translation>Без изображения един милион реда отнемат около минута</translation>
    </message>
    <message>
        <source>The first few of them</source>
        <translation>Първите няколко от тях</translation>
    </message>
    <message>
        <source>C&amp;atalog</source>
        <translation>К&amp;аталог</translation>
    </message>
    <message>
        <source>A .vitrine folder to resemble</source>
        <translation>Папка .vitrine, на която да приличат</translation>
    </message>
    <message>
        <source>A .json file</source>
        <translation>Файл .json</translation>
    </message>
    <message>
        <source>Choose the catalog to resemble: a .vitrine folder</source>
        <translation>Избор на каталога, на който да приличат: папка .vitrine</translation>
    </message>
    <message>
        <source>Choose the catalog that the products shall resemble. Nothing rare, no title and no picture of it is copied.</source>
        <translation>Изберете каталога, на който да приличат продуктите. От него не се копира нищо рядко, нито заглавие или изображение.</translation>
    </message>
    <message>
        <source>Choose a profile: resources/profiles/PROFILE.md describes what is in one.</source>
        <translation>Изберете профил: resources/profiles/PROFILE.md описва съдържанието му.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минути</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them will take about %1 and %2 on the disk.</source>
        <comment>time, room</comment>
        <translation>Всички ще отнемат около %1 и %2 на диска.</translation>
    </message>
    <message>
        <source>The varied shop: many brands, materials and kinds of pictures</source>
        <translation>Разнообразният магазин: много марки, материали и видове изображения</translation>
    </message>
    <message>
        <source>A few hundred products that the starter model does not know: it learns them in minutes.</source>
        <translation>Няколкостотин продукта, които началният модел не познава: научава ги за минути.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SamplePreviewView</name>
    <message>
        <source>No picture</source>
        <translation>Няма изображение</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SaveRunDialog</name>
    <message>
        <source>Save adapter as</source>
        <translation>Запис на адаптера като</translation>
    </message>
    <message>
        <source>Save merged model as</source>
        <translation>Запис на обединения модел като</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Запис на модела като</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Контролна точка</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Контролна точка</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;В</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Папка за запис</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>И&amp;збор …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>What the run “%1” has learned, as two files that PEFT reads too. They are used together with the base model.</source>
        <translation>Наученото от обучението „%1“ като два файла, които чете и PEFT. Използват се заедно с базовия модел.</translation>
    </message>
    <message>
        <source>The base model with what the run “%1” has learned merged into it: a model folder of its own, as large as the base.</source>
        <translation>Базовият модел, обединен с наученото от обучението „%1“: отделна папка на модел, голяма колкото базовия.</translation>
    </message>
    <message>
        <source>The model that the run “%1” has trained, as a folder of its own.</source>
        <translation>Моделът, обучен от „%1“, като отделна папка.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Най-добрата</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Последната</translation>
    </message>
    <message>
        <source>The best one, after step %1</source>
        <translation>Най-добрата, след стъпка %1</translation>
    </message>
    <message>
        <source>The last one, after step %1</source>
        <translation>Последната, след стъпка %1</translation>
    </message>
    <message>
        <source>“%1” holds a model or an adapter already. Saving replaces it.</source>
        <translation>„%1“ вече съдържа модел или адаптер. Записването ще го замени.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>За&amp;мяна</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>За&amp;пис</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SavedViewsMenu</name>
    <message>
        <source>No saved views yet</source>
        <translation>Още няма записани изгледи</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Запис на това търсене …</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>&amp;Управление на изгледите …</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Скорошни търсения</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Запис на това търсене</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Име на изгледа</translation>
    </message>
    <message>
        <source>The view finds: %1</source>
        <translation>Изгледът намира: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запис</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SearchBar</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Търсене</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Търсене в каталога</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Изгледи</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Записани и скорошни търсения</translation>
    </message>
    <message>
        <source>What the search asks for</source>
        <translation>Какво иска търсенето</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Премахване: %1</translation>
    </message>
    <message>
        <source>As listed</source>
        <comment>order of products</comment>
        <translation>Както са изброени</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “extra.column:value” in a further column of the source, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Всички думи трябва да се срещат. „field:value“ търси в едно поле, „extra.колона:стойност“ в друга колона на източника, „price:&gt;500“ сравнява, „has:image“ и „is:duplicate“ питат за състояние, „-“ отпред означава „не“, OR дава избор. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Думи, &quot;фраза&quot;, category:bags, price:100..500, is:blurry, sort:-price …</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ShortcutsDialog</name>
    <message>
        <source>In the grid</source>
        <translation>В решетката</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Друг продукт</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page up, page down</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>Една страница нататък</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>Първият, последният</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Shift с тях</translation>
    </message>
    <message>
        <source>Select all between</source>
        <translation>Избиране на всичко помежду</translation>
    </message>
    <message>
        <source>Select everything that is found</source>
        <translation>Избиране на всичко намерено</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SimilarPictures</name>
    <message>
        <source>&amp;Similar pictures</source>
        <translation>&amp;Подобни изображения</translation>
    </message>
    <message>
        <source>Show the products that look most like this one</source>
        <translation>Показване на продуктите, които най-много приличат на този</translation>
    </message>
    <message>
        <source>Category ad&amp;visor …</source>
        <translation>&amp;Съветник за категории …</translation>
    </message>
    <message>
        <source>Placeholders, double spellings, rare and overlapping categories</source>
        <translation>Заместители, двоен правопис, редки и припокриващи се категории</translation>
    </message>
    <message>
        <source>Suspicious &amp;labels</source>
        <translation>Подозрителни &amp;етикети</translation>
    </message>
    <message>
        <source>Products whose category is not that of what looks like them</source>
        <translation>Продукти, чиято категория не е тази на приличащите на тях</translation>
    </message>
    <message>
        <source>Select a product first.</source>
        <translation>Първо изберете продукт.</translation>
    </message>
    <message>
        <source>Looking for similar pictures</source>
        <translation>Търсене на подобни изображения</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>on a picture: how alike it is, such as 84 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Looking for suspicious labels</source>
        <translation>Търсене на подозрителни етикети</translation>
    </message>
    <message>
        <source>Looking through the categories</source>
        <translation>Преглеждане на категориите</translation>
    </message>
    <message>
        <source>Similar to product %1</source>
        <translation>Подобни на продукт %1</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Подобни на „%1“</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>A view would keep these products only. Select a product and look for similar pictures again instead.</source>
        <translation>Изгледът би запазил само тези продукти. Вместо това изберете продукт и потърсете отново подобни изображения.</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>short for suspicious labels: a room of the window</comment>
        <translation>Подозрителни</translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <comment>similar pictures that were found</comment>
        <translation>Пока&amp;зване</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 such as: Similar to “Blue jacket”</extracomment>
        <translation>Намерено: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnapshotsDialog</name>
    <message>
        <source>Nothing to restore: the products are as they were then.</source>
        <translation>Няма какво да се възстанови: продуктите са каквито бяха тогава.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) restored, as one step that can be undone.</source>
        <translation>
            <numerusform>Възстановен е %Ln продукт в една стъпка, която може да се отмени.</numerusform>
            <numerusform>Възстановени са %Ln продукта в една стъпка, която може да се отмени.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is deleted; the catalog stays as it is.</source>
        <translation>Моментната снимка е изтрита; каталогът остава какъвто е.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Моментни снимки</translation>
    </message>
    <message>
        <source>A snapshot remembers what every product is like now. It costs nothing until something changes; compare the catalog with it at any time, or go back to it in one step.</source>
        <translation>Моментната снимка помни какъв е всеки продукт сега. Не струва нищо, докато нещо не се промени; по всяко време сравнете каталога с нея или се върнете с една стъпка.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Направена</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукти</translation>
    </message>
    <message>
        <source>&amp;Make …</source>
        <translation>&amp;Нова …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Възстановяване</translation>
    </message>
    <message>
        <source>Make the products what they were, as one step that can be undone</source>
        <translation>Връща продуктите каквито са били, в една стъпка, която може да се отмени</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Изтриване</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Сравняване с</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравняване с</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Всички разлики</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Променени стойности</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>Добавени продукти</translation>
    </message>
    <message>
        <source>Removed products</source>
        <translation>Премахнати продукти</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Вид на разликата</translation>
    </message>
    <message>
        <source>Only with this text</source>
        <translation>Само с този текст</translation>
    </message>
    <message>
        <source>Only differences with this text</source>
        <translation>Само разлики с този текст</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разлики</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>the catalog as it is now</source>
        <translation>каталога, какъвто е сега</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Още няма моментни снимки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>Променена %Ln стойност</numerusform>
            <numerusform>Променени %Ln стойности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) added</source>
        <translation>
            <numerusform>Добавен %Ln продукт</numerusform>
            <numerusform>Добавени %Ln продукта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>products</comment>
        <translation>
            <numerusform>Премахнат %Ln</numerusform>
            <numerusform>Премахнати %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>показан е първият %Ln</numerusform>
            <numerusform>показани са първите %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the snapshot “%1”.</source>
        <translation>Направена е моментна снимка „%1“.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Нова моментна снимка</translation>
    </message>
    <message>
        <source>&amp;Name of the snapshot</source>
        <translation>&amp;Име на моментната снимка</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Създаване</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Моментна снимка от %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Няма разлики</translation>
    </message>
    <message>
        <source>No difference matches the filter</source>
        <translation>Няма разлика, която отговаря на филтъра</translation>
    </message>
    <message>
        <source>Delete the snapshot?</source>
        <translation>Изтриване на моментната снимка?</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”, made %2?</source>
        <translation>Да се изтрие ли моментната снимка „%1“, направена на %2?</translation>
    </message>
    <message>
        <source>The catalog stays as it is, but nobody can compare it with what it was then, or go back to that. A snapshot that is deleted cannot be brought back.</source>
        <translation>Каталогът остава какъвто е, но вече не може да бъде сравнен с тогавашното състояние или върнат към него. Изтрита моментна снимка не може да бъде възстановена.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SortBox</name>
    <message>
        <source>As the search says</source>
        <comment>order of products</comment>
        <translation>Както казва търсенето</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Реда на импортиране</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Подреждане по</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Price, lowest first</source>
        <translation>Цена, най-ниската първа</translation>
    </message>
    <message>
        <source>Price, highest first</source>
        <translation>Цена, най-високата първа</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Разпределяне по дялове</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>О&amp;бучение</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>Дял за обучение</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Валидация</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Дял за валидация</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Начална стойност</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начална стойност</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Разпределяне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %.</source>
        <translation>Дяловете надхвърлят 100 %.</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products with the same or nearly the same picture stay together, and so does a product in its colours and sizes; pictures that nobody has checked yet are looked at first. This replaces the present assignment and can be undone.</source>
        <translation>Разделя продуктите с годно изображение на такива за учене, такива за измерване по време на ученето и такива за измерване накрая. Продуктите с едно и също или почти едно и също изображение остават заедно, както и един продукт в неговите цветове и размери; изображенията, които още никой не е проверил, се преглеждат първо. Това заменя сегашното разпределение и може да бъде отменено.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsPanel</name>
    <message>
        <source>Prices</source>
        <translation>Цени</translation>
    </message>
    <message>
        <source>Words in titles</source>
        <translation>Думи в заглавията</translation>
    </message>
    <message>
        <source>Picture sizes</source>
        <translation>Размери на изображенията</translation>
    </message>
    <message>
        <source>Split balance</source>
        <translation>Баланс на дяловете</translation>
    </message>
    <message>
        <source>Review over time</source>
        <translation>Преглед във времето</translation>
    </message>
    <message>
        <source>&amp;Check pictures</source>
        <translation>&amp;Проверка на изображенията</translation>
    </message>
    <message>
        <source>Look at the pictures, so that their sizes become known</source>
        <translation>Разглежда изображенията, за да станат известни размерите им</translation>
    </message>
    <message>
        <source>Off: all products of the catalog</source>
        <translation>Изключено: всички продукти на каталога</translation>
    </message>
    <message>
        <source>&amp;Only what the search finds: %1</source>
        <translation>&amp;Само намереното от търсенето: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>Намерен %Ln продукт</numerusform>
            <numerusform>Намерени %Ln продукта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln продукт</numerusform>
            <numerusform>%Ln продукта</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Преброяване …</translation>
    </message>
    <message>
        <source>No products to count.</source>
        <translation>Няма продукти за броене.</translation>
    </message>
    <message>
        <source>No product has a price.</source>
        <translation>Никой продукт няма цена.</translation>
    </message>
    <message>
        <source>No title holds a word.</source>
        <translation>Никое заглавие не съдържа дума.</translation>
    </message>
    <message>
        <source>The sizes of pictures are known once the catalog has been checked.</source>
        <translation>Размерите на изображенията са известни след проверка на каталога.</translation>
    </message>
    <message>
        <source>No product has been accepted or rejected yet. This chart follows the review.</source>
        <translation>Още никой продукт не е приет или отхвърлен. Тази диаграма следва прегледа.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Запис на „%1“</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлове %1 (*.%2)</translation>
    </message>
    <message>
        <source>Products by category</source>
        <translation>Продукти по категории</translation>
    </message>
    <message>
        <source>None of the products that the search finds has been accepted or rejected.</source>
        <translation>Нито един от намерените продукти не е приет или отхвърлен.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StatisticsRoom</name>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Статистика</translation>
    </message>
    <message>
        <source>See what the catalog&apos;s products are like</source>
        <translation>Вижте какви са продуктите на каталога</translation>
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
        <translation>&amp;Търсене</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Търсене &amp;отново</translation>
    </message>
    <message>
        <source>Marks the category as right; it is not asked about again</source>
        <translation>Отбелязва категорията като вярна; за нея не се пита повече</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Подозрителни етикети</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Неговата категория</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Прилича на</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>share of similar pictures</comment>
        <translation>Съгласие</translation>
    </message>
    <message>
        <source>What looks most like it</source>
        <translation>Какво прилича най-много на него</translation>
    </message>
    <message>
        <source>Products whose category is not that of the pictures that look like theirs. The vision tower of the base model looks at every picture once; what it sees is kept.</source>
        <translation>Продукти, чиято категория не е тази на изображенията, приличащи на техните. Визуалната кула на основния модел разглежда всяко изображение веднъж; видяното се пази.</translation>
    </message>
    <message>
        <source>No category looks wrong.</source>
        <translation>Никоя категория не изглежда грешна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) with a suspicious category</source>
        <translation>
            <numerusform>%Ln продукт с подозрителна категория</numerusform>
            <numerusform>%Ln продукта с подозрителна категория</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
    </message>
    <message>
        <source>Its category: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Категорията му: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It looks like: &lt;b&gt;%1&lt;/b&gt;, as %2 of similar pictures do</source>
        <translation>Прилича на: &lt;b&gt;%1&lt;/b&gt;, както %2 от подобните изображения</translation>
    </message>
    <message>
        <source>Look again to see what looks most like it</source>
        <translation>Потърсете отново, за да видите какво прилича най-много на него</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>on a button: what it does, and the key that does it, such as: Keep its category (K)</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Приемане на предложението</translation>
    </message>
    <message>
        <source>Keep its category</source>
        <translation>Запазване на категорията</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Редактиране на продукта</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TrainPanel</name>
    <message>
        <source>Recipe</source>
        <translation>Рецепта</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Старт</translation>
    </message>
    <message>
        <source>Start a new run with this recipe</source>
        <translation>Започване на ново обучение с тази рецепта</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>С&amp;топ</translation>
    </message>
    <message>
        <source>Stop after the current step; the run can be continued later</source>
        <translation>Спиране след текущата стъпка; обучението може да бъде продължено по-късно</translation>
    </message>
    <message>
        <source>&amp;Runs of this catalog</source>
        <translation>Обучения на този &amp;каталог</translation>
    </message>
    <message>
        <source>Runs of this catalog</source>
        <translation>Обучения на този каталог</translation>
    </message>
    <message>
        <source>C&amp;ontinue the selected run</source>
        <translation>Про&amp;дължаване на избраното обучение</translation>
    </message>
    <message>
        <source>Go on from the run&apos;s last checkpoint, with the run&apos;s own recipe</source>
        <translation>Продължаване от последната контролна точка със собствената рецепта на обучението</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Напредък на обучението</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Пр&amp;одължаване</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Продължаване на обучението</translation>
    </message>
    <message>
        <source>Rest after the current step; the model stays in memory</source>
        <translation>Почивка след текущата стъпка; моделът остава в паметта</translation>
    </message>
    <message>
        <source>Preparing the run …</source>
        <translation>Подготовка на обучението …</translation>
    </message>
    <message>
        <source>Finishing the step and saving a checkpoint …</source>
        <translation>Завършване на стъпката и записване на контролна точка …</translation>
    </message>
    <message>
        <source>Pausing after the current step …</source>
        <translation>Пауза след текущата стъпка …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln стъпка</numerusform>
            <numerusform>%Ln стъпки</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>най-добра %1</translation>
    </message>
    <message>
        <source>Save the se&amp;lected run</source>
        <translation>&amp;Записване на избраното обучение</translation>
    </message>
    <message>
        <source>The run has no checkpoint to go on from.</source>
        <translation>Обучението няма контролна точка, от която да продължи.</translation>
    </message>
    <message>
        <source>The run is finished. It can go on once the catalog has more products to train on, if its recipe counts epochs and not steps; start a new run otherwise.</source>
        <translation>Обучението е завършено. То може да продължи, когато каталогът има повече продукти за обучение, ако рецептата му брои епохи, а не стъпки; иначе започнете ново обучение.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Записани изгледи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>noun: what a view searches for</comment>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показване</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>П&amp;реименуване</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Изтриване</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::WelcomePanel</name>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Добре дошли във Vitrine</translation>
    </message>
    <message>
        <source>Curate a product catalog, fine-tune Phi-3-Vision on it and watch the captions get better. Everything stays on this computer. How would you like to begin?</source>
        <translation>Подредете продуктов каталог, донастройте Phi-3-Vision върху него и гледайте как описанията стават по-добри. Всичко остава на този компютър. С какво искате да започнете?</translation>
    </message>
    <message>
        <source>&amp;Generate a sample catalog</source>
        <translation>&amp;Създаване на примерен каталог</translation>
    </message>
    <message>
        <source>Pictures, titles, categories and prices made by the program. Nothing else is needed.</source>
        <translation>Изображения, заглавия, категории и цени, направени от програмата. Друго не е нужно.</translation>
    </message>
    <message>
        <source>&amp;Import a catalog …</source>
        <translation>&amp;Импортиране на каталог …</translation>
    </message>
    <message>
        <source>From CSV with pictures, JSON Lines, a picture data set or a folder per class.</source>
        <translation>От CSV с изображения, JSON Lines, набор от изображения или папка за всеки клас.</translation>
    </message>
    <message>
        <source>&amp;Open a catalog …</source>
        <translation>&amp;Отваряне на каталог …</translation>
    </message>
    <message>
        <source>A .vitrine folder that was made before.</source>
        <translation>Папка .vitrine, създадена по-рано.</translation>
    </message>
    <message>
        <source>Recent catalogs</source>
        <translation>Скорошни каталози</translation>
    </message>
</context>
</TS>
