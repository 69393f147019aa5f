// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reading_form.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/text.h"

namespace vitrine::ui {

using catalog::Encoding;
using catalog::SourceFormat;

namespace {

QString formatText(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Csv:
        return ReadingForm::tr("CSV table");
    case SourceFormat::JsonLines:
        return ReadingForm::tr("JSON Lines");
    case SourceFormat::ImageFolder:
        return ReadingForm::tr("Picture data set (imagefolder)");
    case SourceFormat::ClassFolders:
        return ReadingForm::tr("A folder for each class");
    case SourceFormat::Json:
        return ReadingForm::tr("JSON");
    case SourceFormat::FlatFolder:
        return ReadingForm::tr("A folder of pictures");
    }
    return {};
}

QString encodingText(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Latin1:
    case Encoding::Windows1252:
        return ReadingForm::tr("%1 (Western Europe)").arg(toQString(nameOf(encoding)));
    case Encoding::Windows1250:
        return ReadingForm::tr("%1 (Central Europe)").arg(toQString(nameOf(encoding)));
    case Encoding::Windows1251:
        return ReadingForm::tr("%1 (Cyrillic)").arg(toQString(nameOf(encoding)));
    default:
        return toQString(nameOf(encoding));
    }
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ReadingForm::tr("comma");
    case ';':
        return ReadingForm::tr("semicolon");
    case '\t':
        return ReadingForm::tr("tab", "the character between columns");
    case '|':
        return ReadingForm::tr("vertical bar");
    default:
        return QChar::fromLatin1(delimiter).isPrint() ? QString(QChar::fromLatin1(delimiter))
                                                      : QStringLiteral("0x%1").arg(int(delimiter), 2, 16, QChar('0'));
    }
}

QString decimalText(char sign)
{
    return sign == ',' ? QStringLiteral("1.290,50") : QStringLiteral("1,290.50");
}

void choose(QComboBox* box, const std::optional<int>& value)
{
    if (value && box->findData(*value) < 0)
        box->addItem(delimiterText(static_cast<char>(*value)), *value);
    box->setCurrentIndex(value ? box->findData(*value) : 0);
}

template <typename Value> std::optional<Value> chosenIn(const QComboBox* box)
{
    return box->currentData().isValid() ? std::optional(static_cast<Value>(box->currentData().toInt())) : std::nullopt;
}

/// A box whose first entry leaves it to the program; what was chosen stays so.
void fillBox(QComboBox* box, const QString& recognise, const std::vector<std::pair<int, QString>>& choices)
{
    const auto chosen = chosenIn<int>(box);
    box->clear();
    box->addItem(recognise);
    for (const auto& [value, text] : choices)
        box->addItem(text, value);
    choose(box, chosen);
}

template <typename Value> std::optional<int> number(const std::optional<Value>& value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

ReadingForm::ReadingForm(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto add = [&](QLabel*& label, QComboBox*& box, const char* name) {
        label = new QLabel(this);
        box = new QComboBox(this);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        label->setBuddy(box);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(box);
        layout->addLayout(column, 1);
    };
    add(m_formatLabel, m_format, "import.format");
    add(m_encodingLabel, m_encoding, "import.encoding");
    add(m_delimiterLabel, m_delimiter, "import.delimiter");
    add(m_decimalLabel, m_decimal, "import.decimalSign");
    for (auto* box : {m_format, m_encoding, m_delimiter})
        connect(box, &QComboBox::activated, this, &ReadingForm::readingChanged);
    connect(m_decimal, &QComboBox::activated, this, &ReadingForm::decimalSignChanged);
    retranslate();
}

ReadingForm::Reading ReadingForm::reading() const
{
    return {chosenIn<SourceFormat>(m_format), chosenIn<Encoding>(m_encoding), chosenIn<char>(m_delimiter),
            chosenIn<char>(m_decimal)};
}

void ReadingForm::setReading(const Reading& reading)
{
    choose(m_format, number(reading.format));
    choose(m_encoding, number(reading.encoding));
    choose(m_delimiter, number(reading.delimiter));
    choose(m_decimal, number(reading.decimalSign));
}

void ReadingForm::showRecognised(const catalog::SourcePreview* preview)
{
    m_recognised.reset();
    if (preview != nullptr) {
        m_recognised = *preview;
        m_recognised->rows.clear();
    }
    fill();
}

void ReadingForm::fill()
{
    const auto recognised = [this](const QString& what) {
        return m_recognised && !what.isEmpty() ? tr("Recognised: %1").arg(what) : tr("Recognise");
    };
    std::vector<std::pair<int, QString>> choices;
    for (const auto format : {SourceFormat::Csv, SourceFormat::Json, SourceFormat::JsonLines, SourceFormat::ImageFolder,
                              SourceFormat::ClassFolders, SourceFormat::FlatFolder})
        choices.emplace_back(static_cast<int>(format), formatText(format));
    fillBox(m_format, recognised(m_recognised ? formatText(m_recognised->format) : QString()), choices);

    choices.clear();
    QString found;
    for (const auto encoding : catalog::allEncodings()) {
        choices.emplace_back(static_cast<int>(encoding), encodingText(encoding));
        if (m_recognised && nameOf(encoding) == m_recognised->encoding)
            found = toQString(m_recognised->encoding);
    }
    fillBox(m_encoding, recognised(found), choices);

    choices.clear();
    for (const char delimiter : {',', ';', '\t', '|'})
        choices.emplace_back(delimiter, delimiterText(delimiter));
    const bool table = m_recognised && m_recognised->format == SourceFormat::Csv;
    fillBox(m_delimiter, recognised(table ? delimiterText(m_recognised->delimiter) : QString()), choices);

    const bool signKnown = m_recognised && m_recognised->guess.decimalSign.has_value();
    fillBox(m_decimal, recognised(signKnown ? decimalText(m_recognised->guess.decimalSign.value_or('.')) : QString()),
            {{'.', decimalText('.')}, {',', decimalText(',')}});

    const bool folder = m_recognised && (m_recognised->format == SourceFormat::ClassFolders ||
                                         m_recognised->format == SourceFormat::FlatFolder);
    const bool lines = m_recognised && !folder && m_recognised->format != SourceFormat::Csv &&
                       m_recognised->format != SourceFormat::ImageFolder;
    m_encoding->setEnabled(!folder);
    m_delimiter->setEnabled(!folder && !lines);
    m_decimal->setEnabled(!folder);
}

void ReadingForm::retranslate()
{
    m_formatLabel->setText(tr("Fo&rmat"));
    m_format->setAccessibleName(tr("Format"));
    m_encodingLabel->setText(tr("E&ncoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(tr("Choose another one where letters look wrong in the first rows."));
    m_delimiterLabel->setText(tr("Columns parted &by"));
    m_delimiter->setAccessibleName(tr("Columns parted by"));
    m_decimalLabel->setText(tr("Prices written &like"));
    m_decimal->setAccessibleName(tr("Prices written like"));
    m_decimal->setToolTip(tr("Decides what 1.290 and 1,290 mean; other prices say it themselves."));
    fill();
}

void ReadingForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
