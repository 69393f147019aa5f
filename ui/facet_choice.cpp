// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facet_choice.h"

#include <algorithm>

#include "engine/catalog/facet_query.h"

namespace vitrine::ui {

using catalog::Facet;

namespace {

bool isTyped(const std::string& term, Facet facet, const FacetChoice::IsListed& isListed)
{
    if (facet != Facet::Price && facet != Facet::FullPrice)
        return false; // whose values are words: what is typed about them is a choice
    const auto choice = catalog::choiceIn(term, catalog::fieldsOf(facet));
    const auto isNoBand = [&isListed](const std::string& condition) {
        return !isListed(catalog::canonicalText(condition));
    };
    return std::any_of(choice.wanted.begin(), choice.wanted.end(), isNoBand) ||
           std::any_of(choice.excluded.begin(), choice.excluded.end(), isNoBand);
}

} // namespace

FacetChoice::FacetChoice(const std::string& query, Facet facet, const IsListed& isListed)
    : m_facet(facet), m_rest(query)
{
    const auto terms = catalog::parseQuery(query).terms;
    for (std::size_t at = terms.size(); at-- > 0;) { // from the end: those before keep their numbers
        const auto term = query.substr(terms[at].begin, terms[at].end - terms[at].begin);
        if (terms[at].sort || !isTyped(term, facet, isListed))
            continue;
        m_rest = catalog::withoutTerm(m_rest, at);
        m_typed = catalog::bothQueries(term, m_typed);
    }
    m_chosen = catalog::choiceIn(m_rest, catalog::fieldsOf(facet));
}

std::string FacetChoice::queryWith(const catalog::QueryChoice& choice) const
{
    const auto query = catalog::withChoice(m_rest, catalog::fieldsOf(m_facet), choice);
    return m_typed.empty() ? query : catalog::bothQueries(query, m_typed);
}

} // namespace vitrine::ui
