// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/label_votes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace vitrine::workflow {

namespace {

constexpr double kSharpness = 8.0;          ///< a neighbour that is 0.1 less alike counts half as much
constexpr float kNearlyEqual = 0.95F;       ///< pictures this much alike show the same thing twice
constexpr double kLeastTrust = 0.1;         ///< of a witness whom nobody agrees with

/// Sets that are joined pair by pair.
class Groups {
public:
    explicit Groups(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    std::uint32_t of(std::uint32_t member)
    {
        while (m_parent[member] != member)
            member = m_parent[member] = m_parent[m_parent[member]];
        return member;
    }
    void join(std::uint32_t a, std::uint32_t b) { m_parent[std::max(of(a), of(b))] = std::min(of(a), of(b)); }

private:
    std::vector<std::uint32_t> m_parent;
};

/// For every row, the number of the witnesses it belongs to.
std::vector<std::uint32_t> witnessesOf(const std::vector<LabelledRow>& rows,
                                       const std::vector<std::vector<Neighbour>>& neighbours)
{
    std::map<std::uint32_t, std::uint32_t> firstOfPicture;
    std::map<std::uint32_t, std::uint32_t> firstOfFamily;
    Groups groups(rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        if (rows[row].picture == kNoPicture)
            continue;
        groups.join(row, firstOfPicture.emplace(rows[row].picture, row).first->second);
        groups.join(row, firstOfFamily.emplace(rows[row].family, row).first->second);
    }
    for (const auto& [picture, first] : firstOfPicture)
        for (const auto& near : neighbours[picture]) {
            const auto other = firstOfPicture.find(near.row);
            if (near.score >= kNearlyEqual && other != firstOfPicture.end())
                groups.join(first, other->second);
        }
    std::vector<std::uint32_t> witnesses(rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        witnesses[row] = groups.of(row);
    return witnesses;
}

/// One group among a row's neighbours.
struct Witness {
    std::uint32_t group = 0;
    float score = 0.0F; ///< of its member that is most alike
    double members = 0.0;
    std::vector<LabelShare> labels; ///< sums of trust, not yet shares
};

void hear(std::vector<Witness>& witnesses, std::uint32_t group, float score, std::uint32_t label, double trust)
{
    auto heard = std::find_if(witnesses.begin(), witnesses.end(),
                              [&](const Witness& witness) { return witness.group == group; });
    if (heard == witnesses.end()) {
        if (witnesses.size() == kWitnesses)
            return;
        heard = witnesses.insert(witnesses.end(), {group, score, 0.0, {}});
    }
    heard->members += 1.0;
    for (auto& known : heard->labels)
        if (known.label == label) {
            known.share += trust;
            return;
        }
    heard->labels.push_back({label, trust});
}

Votes count(const std::vector<Witness>& witnesses)
{
    std::map<std::uint32_t, double> sums;
    double total = 0.0;
    for (const auto& witness : witnesses) {
        const auto weight = std::exp(kSharpness * double(witness.score - witnesses.front().score));
        for (const auto& label : witness.labels) {
            sums[label.label] += weight * label.share / witness.members;
            total += weight * label.share / witness.members;
        }
    }
    Votes votes;
    for (const auto& [label, sum] : sums)
        votes.shares.push_back({label, sum / total});
    std::stable_sort(votes.shares.begin(), votes.shares.end(),
                     [](const LabelShare& a, const LabelShare& b) { return a.share > b.share; });
    return votes;
}

} // namespace

double Votes::of(std::uint32_t label) const
{
    for (const auto& share : shares)
        if (share.label == label)
            return share.share;
    return 0.0;
}

LabelShare Votes::bestOtherThan(std::uint32_t label) const
{
    for (const auto& share : shares)
        if (share.label != label)
            return share;
    return {kNoLabel, 0.0};
}

std::vector<Votes> neighbourVotes(const std::vector<LabelledRow>& rows,
                                  const std::vector<std::vector<Neighbour>>& neighbours, Trust trust)
{
    const auto groups = witnessesOf(rows, neighbours);
    std::vector<std::vector<std::uint32_t>> rowsOfPicture(neighbours.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        if (rows[row].label != kNoLabel && rows[row].picture != kNoPicture)
            rowsOfPicture[rows[row].picture].push_back(row);
    std::vector<double> credit(rows.size(), 1.0);
    std::vector<Votes> votes(rows.size());
    for (int round = 0; round < (trust == Trust::ByAgreement ? 2 : 1); ++round) {
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            if (rows[row].picture == kNoPicture)
                continue;
            std::vector<Witness> witnesses;
            const auto hearPicture = [&](std::uint32_t picture, float score) {
                for (const auto other : rowsOfPicture[picture])
                    if (other != row)
                        hear(witnesses, groups[other], score, rows[other].label, credit[other]);
            };
            hearPicture(rows[row].picture, 1.0F);
            for (const auto& near : neighbours[rows[row].picture])
                hearPicture(near.row, near.score);
            votes[row] = count(witnesses);
        }
        for (std::uint32_t row = 0; row < rows.size(); ++row)
            credit[row] = std::max(kLeastTrust, votes[row].of(rows[row].label));
    }
    return votes;
}

} // namespace vitrine::workflow
