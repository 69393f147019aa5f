<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
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
    <name>Fields</name>
    <message numerus="yes">
        <source>%1 of %n product(s)</source>
        <extracomment>what is undone: %1 a field&apos;s name such as &quot;Title&quot;</extracomment>
        <translation>
            <numerusform>%1 на %n продукт</numerusform>
            <numerusform>%1 на %n продукта</numerusform>
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
        <source>The picture is on the network: %1.</source>
        <translation>Изображението е в мрежата: %1.</translation>
    </message>
    <message>
        <source>Download it and name the local file.</source>
        <translation>Изтеглете го и посочете локалния файл.</translation>
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
        <source>Use the config.json that came with the model.</source>
        <translation>Използвайте config.json, дошъл с модела.</translation>
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
        <source>Reload the catalog.</source>
        <translation>Презаредете каталога.</translation>
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
        <translation>Картината „%1“ не е посочена в метаданните на папката.</translation>
    </message>
    <message>
        <source>Add a row for it to metadata.csv or metadata.jsonl, or remove it.</source>
        <translation>Добавете ред за нея в metadata.csv или metadata.jsonl или я премахнете.</translation>
    </message>
    <message>
        <source>The picture has only %1 × %2 pixels.</source>
        <translation>Картината има само %1 × %2 пиксела.</translation>
    </message>
    <message>
        <source>Find a larger one.</source>
        <translation>Намерете по-голяма.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels: far longer one way than the other.</source>
        <translation>Картината е %1 × %2 пиксела: много по-дълга в едната посока.</translation>
    </message>
    <message>
        <source>Cut it to the product, or find another.</source>
        <translation>Изрежете я до продукта или намерете друга.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Картината е размазана.</translation>
    </message>
    <message>
        <source>Find a sharper one.</source>
        <translation>Намерете по-рязка.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>Картината е твърде тъмна.</translation>
    </message>
    <message>
        <source>Brighten it, or find another.</source>
        <translation>Осветлете я или намерете друга.</translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation>Картината е твърде светла.</translation>
    </message>
    <message>
        <source>Darken it, or find another.</source>
        <translation>Затъмнете я или намерете друга.</translation>
    </message>
    <message>
        <source>The picture shows nothing but one tone.</source>
        <translation>Картината показва само един тон.</translation>
    </message>
    <message>
        <source>Give the product its real picture.</source>
        <translation>Дайте на продукта истинската му картина.</translation>
    </message>
    <message>
        <source>Other products have the same picture: %1.</source>
        <translation>Други продукти имат същата картина: %1.</translation>
    </message>
    <message>
        <source>Keep one of them, or give each its own picture.</source>
        <translation>Запазете един от тях или дайте на всеки собствена картина.</translation>
    </message>
    <message>
        <source>Other products have nearly the same picture: %1.</source>
        <translation>Други продукти имат почти същата картина: %1.</translation>
    </message>
    <message>
        <source>The same picture has another title or price at other products: %1.</source>
        <translation>Същата картина има друго заглавие или цена при други продукти: %1.</translation>
    </message>
    <message>
        <source>Correct whichever is wrong.</source>
        <translation>Поправете грешното.</translation>
    </message>
    <message>
        <source>Other products with other pictures have the same title: %1.</source>
        <translation>Други продукти с други картини имат същото заглавие: %1.</translation>
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
        <translation>Същата или почти същата картина е в друга част, при: %1.</translation>
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
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>No run yet. Choose the recipe and press Start.</source>
        <translation>Все още няма обучение. Изберете рецептата и натиснете „Старт“.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>зареждане на модела</translation>
    </message>
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
        <source>&amp;Search</source>
        <translation>&amp;Търсене</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Търсене в каталога</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Подреждане по</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Подреждане по</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Реда на импортиране</translation>
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
        <source>Words, “a phrase”, category:bags, price:100..500, is:blurry, sort:-price …</source>
        <translation>Думи, &quot;израз&quot;, category:чанти, price:100..500, is:blurry, sort:-price …</translation>
    </message>
    <message>
        <source>All words must occur. “field:value” looks in one field, “price:&gt;500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means not, OR gives a choice. (Ctrl+F)</source>
        <translation>Всички думи трябва да се срещат. „поле:стойност“ търси в едно поле, „price:&gt;500“ сравнява, „has:image“ и „is:duplicate“ питат за състояние, „-“ отпред значи „не“, OR дава избор. (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DetailsPanel</name>
    <message>
        <source>Words separated by commas</source>
        <translation>Думи, разделени със запетаи</translation>
    </message>
    <message>
        <source>What the model shall say about this picture, instead of the recipe&apos;s response template</source>
        <translation>Какво да каже моделът за това изображение вместо шаблона за отговор в рецептата</translation>
    </message>
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
        <source>(several values)</source>
        <translation>(няколко стойности)</translation>
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
    <message numerus="yes">
        <source>&amp;Only the %Ln product(s) that the search finds</source>
        <translation>
            <numerusform>&amp;Само намереният %Ln продукт</numerusform>
            <numerusform>&amp;Само намерените %Ln продукта</numerusform>
        </translation>
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
        <translation>Папка с картини за всяка категория</translation>
    </message>
    <message>
        <source>Chat lines to train on: prompt, picture and answer</source>
        <translation>Редове с разговори за обучение: въпрос, картина и отговор</translation>
    </message>
    <message>
        <source>Copy the &amp;pictures into a folder beside the file</source>
        <translation>&amp;Копиране на картините в папка до файла</translation>
    </message>
    <message>
        <source>Otherwise the file names the pictures where they are.</source>
        <translation>Иначе файлът посочва картините там, където са.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImportDialog</name>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
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
        <source>Fo&amp;rmat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Разпознаване</translation>
    </message>
    <message>
        <source>First ro&amp;ws</source>
        <translation>Първи &amp;редове</translation>
    </message>
    <message>
        <source>First rows of the source</source>
        <translation>Първи редове на източника</translation>
    </message>
    <message>
        <source>Which column fills which field. Columns that fill none are kept as further columns.</source>
        <translation>Коя колона кое поле запълва. Колоните, които не запълват поле, се запазват като други колони.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Колона за %1</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, columns separated by %1</source>
        <translation>, колони, разделени с %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n column(s)</source>
        <translation>
            <numerusform>, %n колона</numerusform>
            <numerusform>, %n колони</numerusform>
        </translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— няма —</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A folder of pictures</source>
        <translation>Папка с картини</translation>
    </message>
    <message>
        <source>A CSV, JSON or JSON Lines file, or a folder of pictures</source>
        <translation>Файл CSV, JSON или JSON Lines или папка с картини</translation>
    </message>
    <message>
        <source>&amp;Allow pictures from anywhere on this computer</source>
        <translation>&amp;Разрешаване на картини отвсякъде на този компютър</translation>
    </message>
    <message>
        <source>Otherwise only those in the source&apos;s own folder and in the picture folder are taken.</source>
        <translation>Иначе се вземат само тези от папката на източника и от папката с картини.</translation>
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
        <source>Imported %1 of %2 rows (%3 updated, %4 refused)</source>
        <translation>Импортирани %1 от %2 реда (%3 обновени, %4 отхвърлени)</translation>
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
        <translation>Търсене на размазани, тъмни, повредени и повтарящи се картини, липсващи полета, странни цени и изтичания</translation>
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
            <numerusform>Частите са зададени; случайно разделяне би пропуснало %Ln продукт от обучението</numerusform>
            <numerusform>Частите са зададени; случайно разделяне би пропуснало %Ln продукта от обучението</numerusform>
        </translation>
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
        <source>P&amp;rofile</source>
        <translation>П&amp;рофил</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Default: what the starter model learned from</source>
        <translation>Основен: от каквото се е учил началният модел</translation>
    </message>
    <message>
        <source>Demo: another shop, unknown to the starter model</source>
        <translation>Демонстрационен: друг магазин, непознат на началния модел</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>От файл …</translation>
    </message>
    <message>
        <source>Profile &amp;file</source>
        <translation>&amp;Файл с профил</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Файл с профил</translation>
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
</context>
<context>
    <name>vitrine::ui::SplitDialog</name>
    <message>
        <source>Assign splits</source>
        <translation>Разпределяне по дялове</translation>
    </message>
    <message>
        <source>Divides the products that have a usable picture into those to learn from, those to measure on while learning, and those to measure on at the end. Products that share a picture stay together. This replaces the present assignment and can be undone.</source>
        <translation>Разделя продуктите с годно изображение на такива за учене, такива за измерване по време на ученето и такива за измерване накрая. Продуктите с общо изображение остават заедно. Това заменя сегашното разпределение и може да бъде отменено.</translation>
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
