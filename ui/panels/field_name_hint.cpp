// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/field_name_hint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/local_field.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kTermCharacters = 48; ///< at most that wide

} // namespace

FieldNameHint::FieldNameHint(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_replacement(new QToolButton(this))
{
    setObjectName("catalog.fieldName");
    m_words->setObjectName("catalog.fieldName.words");
    m_words->setWordWrap(true);
    m_replacement->setObjectName("catalog.fieldName.replacement");
    m_replacement->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_replacement->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_replacement);
    connect(m_replacement, &QToolButton::clicked, this, &FieldNameHint::replace);
    retranslate();
}

void FieldNameHint::retranslate()
{
    m_words->setText(tr("In a search, this field is called:"));
    m_replacement->setToolTip(tr("Write it so in the search"));
    lookAt(m_query); // names of fields are others too
}

void FieldNameHint::lookAt(const QString& query)
{
    m_query = query;
    const auto meant = localFieldIn(query.toStdString());
    if (meant)
        showTerm(toQString(meant->term));
    setVisible(meant.has_value());
}

void FieldNameHint::showTerm(const QString& term)
{
    const int most = fontMetrics().averageCharWidth() * kTermCharacters;
    m_replacement->setText(fontMetrics().elidedText(term, Qt::ElideMiddle, most).replace('&', QStringLiteral("&&")));
    m_replacement->setAccessibleName(term);
}

void FieldNameHint::replace()
{
    auto query = m_query.toStdString();
    const auto meant = localFieldIn(query);
    if (!meant)
        return;
    query.replace(meant->begin, meant->end - meant->begin, meant->field);
    emit replaced(toQString(query));
}

void FieldNameHint::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
