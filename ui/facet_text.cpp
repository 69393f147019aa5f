// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facet_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "engine/catalog/checks/check.h"
#include "engine/core/number_text.h"
#include "ui/check_text.h"
#include "ui/field_text.h"
#include "ui/text.h"

namespace vitrine::ui {

using catalog::Facet;

namespace {

/// The context of these texts for translators.
struct Facets {
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString priceText(const catalog::FacetValue& band)
{
    if (!band.from && !band.to)
        return Facets::tr("(none)", "products without a price");
    if (!band.from)
        return Facets::tr("below %1", "prices").arg(number(band.to.value_or(0.0)));
    if (!band.to)
        return Facets::tr("%1 and more", "prices").arg(number(*band.from));
    return Facets::tr("%1 – %2", "prices").arg(number(*band.from), number(*band.to));
}

} // namespace

QString facetText(Facet facet)
{
    switch (facet) {
    case Facet::Category:
        return Facets::tr("Category");
    case Facet::Brand:
        return Facets::tr("Brand");
    case Facet::Split:
        return Facets::tr("Split", "noun: which part of the data a product belongs to");
    case Facet::Status:
        return Facets::tr("Status");
    case Facet::Stars:
        return Facets::tr("Stars");
    case Facet::Tags:
        return Facets::tr("Tags");
    case Facet::Price:
        return Facets::tr("Price");
    case Facet::FullPrice:
        return Facets::tr("Full price");
    case Facet::Check:
        return Facets::tr("Found by checks");
    }
    return {};
}

QString facetValueText(Facet facet, const catalog::FacetValue& value)
{
    const auto word = value.values.empty() ? std::string() : value.values.front();
    switch (facet) {
    case Facet::Split:
        return splitText(catalog::splitNamed(word).value_or(catalog::Split::Unassigned));
    case Facet::Status:
        return statusText(catalog::statusNamed(word).value_or(catalog::Status::Unreviewed));
    case Facet::Stars: {
        const auto stars = toQString(word).toInt();
        return stars == 0 ? Facets::tr("(none)", "products without stars") : QString(stars, QChar(0x2605));
    }
    case Facet::Price:
    case Facet::FullPrice:
        return priceText(value);
    case Facet::Check:
        if (const auto check = catalog::checkNamed(word))
            return checkText(*check);
        break;
    case Facet::Category:
    case Facet::Brand:
        return categoryText(word);
    case Facet::Tags:
        return word.empty() ? Facets::tr("(none)", "products without a tag") : toQString(word);
    }
    return toQString(word);
}

QString categoryText(const std::string& code)
{
    return code.empty() ? Facets::tr("(none)", "products without a brand or category") : toQString(code);
}

} // namespace vitrine::ui
