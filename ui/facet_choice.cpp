// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facet_choice.h"

#include "engine/catalog/facet_query.h"

namespace vitrine::ui {

using catalog::Facet;

FacetChoice::FacetChoice(const std::string& query, Facet facet) : m_facet(facet), m_rest(query)
{
    const auto terms = catalog::parseQuery(query).terms;
    for (std::size_t at = terms.size(); at-- > 0;) { // from the end: those before keep their numbers
        if (terms[at].sort || catalog::belongsTo(terms[at].node, facet))
            continue;
        const auto term = query.substr(terms[at].begin, terms[at].end - terms[at].begin);
        if (catalog::choiceIn(term, catalog::fieldsOf(facet)) == catalog::QueryChoice())
            continue; // of other fields
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
