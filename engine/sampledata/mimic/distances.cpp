// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/distances.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine::sampledata {

namespace {

constexpr int kMostTerms = 400;
constexpr double kEnough = 1e-12; // relative: what a further term no longer changes

/// The regularised incomplete gamma function P(a, x) by its series; good for x < a + 1.
double lowerGammaBySeries(double a, double x)
{
    double term = 1.0 / a, sum = term;
    for (int n = 1; n < kMostTerms && std::abs(term) > kEnough * std::abs(sum); ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum * std::exp(-x + a * std::log(x) - std::lgamma(a));
}

/// Q(a, x) = 1 − P(a, x) by Lentz's continued fraction; good for x ≥ a + 1.
double upperGammaByFraction(double a, double x)
{
    constexpr double kTiny = 1e-300;
    double b = x + 1.0 - a, c = 1.0 / kTiny, d = 1.0 / b, value = d;
    for (int n = 1; n < kMostTerms; ++n) {
        const double factor = -n * (n - a);
        b += 2.0;
        d = factor * d + b;
        d = 1.0 / (std::abs(d) < kTiny ? kTiny : d);
        c = b + factor / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        value *= c * d;
        if (std::abs(c * d - 1.0) < kEnough)
            break;
    }
    return value * std::exp(-x + a * std::log(x) - std::lgamma(a));
}

double upperGamma(double a, double x)
{
    if (!(x > 0.0))
        return 1.0;
    return x < a + 1.0 ? 1.0 - lowerGammaBySeries(a, x) : upperGammaByFraction(a, x);
}

/// The values' ranks instead of them; equal values share the mean of theirs.
std::vector<Measured> ranksOf(std::vector<Measured> values)
{
    std::sort(values.begin(), values.end(),
              [](const Measured& a, const Measured& b) { return a.value < b.value; });
    for (std::size_t from = 0, end = 0; from < values.size(); from = end) {
        const double value = values[from].value;
        while (end < values.size() && values[end].value == value)
            ++end;
        for (auto at = from; at < end; ++at)
            values[at].value = static_cast<double>(from + end - 1) / 2.0;
    }
    return values;
}

/// The ranks of one family.
struct Family {
    double sum = 0.0;
    double size = 0.0;
};

CountPair totalOf(const std::vector<CountPair>& counts)
{
    CountPair total;
    for (const auto& each : counts) {
        total.a += each.a;
        total.b += each.b;
    }
    return total;
}

} // namespace

double kolmogorovSmirnov(std::vector<double> a, std::vector<double> b)
{
    if (a.empty() || b.empty())
        return a.empty() && b.empty() ? 0.0 : 1.0;
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    double largest = 0.0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const double value =
            std::min(a[i], b[j]); // past all equal values at once: both steps are taken there
        while (i < a.size() && a[i] == value)
            ++i;
        while (j < b.size() && b[j] == value)
            ++j;
        largest = std::max(largest, std::abs(static_cast<double>(i) / static_cast<double>(a.size()) -
                                             static_cast<double>(j) / static_cast<double>(b.size())));
    }
    return largest;
}

double kolmogorovSmirnovProbability(double distance, double a, double b)
{
    if (!(a > 0.0 && b > 0.0))
        return 1.0;
    const double n = std::sqrt(a * b / (a + b));
    const double lambda = (n + 0.12 + 0.11 / n) * distance;
    if (lambda < 0.2) // the series converges slowly there, and is 1 to twelve digits
        return 1.0;
    double sum = 0.0, sign = 1.0;
    for (int term = 1; term <= kMostTerms; ++term, sign = -sign) {
        const double part = std::exp(-2.0 * term * term * lambda * lambda);
        sum += sign * part;
        if (part < kEnough)
            break;
    }
    return std::clamp(2.0 * sum, 0.0, 1.0);
}

double independentCount(const std::vector<Measured>& values)
{
    const auto ranked = ranksOf(values);
    const auto count = static_cast<double>(values.size());
    std::map<std::uint32_t, Family> families;
    double sum = 0.0, squares = 0.0;
    for (const auto& [rank, of] : ranked) {
        auto& family = families[of.family];
        family.sum += rank;
        ++family.size;
        sum += rank;
        squares += rank * rank;
    }
    const auto groups = static_cast<double>(families.size());
    if (families.size() == values.size())
        return count;
    double sizes = 0.0, between = 0.0; // sums of squares: of sizes, of the families' sums by their sizes
    for (const auto& [number, family] : families) {
        sizes += family.size * family.size;
        between += family.sum * family.sum / family.size;
    }
    const double ofOneFamily = sizes / count; // the size of a value's family on average
    if (families.size() == 1)
        return count / ofOneFamily;
    const double meanBetween = (between - sum * sum / count) / (groups - 1.0),
                 meanWithin = (squares - between) / (count - groups),
                 each = (count - sizes / count) / (groups - 1.0);
    const double whole = meanBetween + (each - 1.0) * meanWithin;
    // Where all values are equal nothing is known about families: they count as alike.
    const double alike = whole > 0.0 ? std::clamp((meanBetween - meanWithin) / whole, 0.0, 1.0) : 1.0;
    return count / (1.0 + (ofOneFamily - 1.0) * alike);
}

double totalVariation(const std::vector<CountPair>& counts)
{
    const auto total = totalOf(counts);
    if (total.a == 0 || total.b == 0)
        return total.a == total.b ? 0.0 : 1.0;
    double sum = 0.0;
    for (const auto& each : counts)
        sum += std::abs(static_cast<double>(each.a) / static_cast<double>(total.a) -
                        static_cast<double>(each.b) / static_cast<double>(total.b));
    return sum / 2.0;
}

ChiSquare chiSquare(const std::vector<CountPair>& counts)
{
    const auto total = totalOf(counts);
    ChiSquare result;
    if (total.a == 0 || total.b == 0)
        return result;
    const double ofA = std::sqrt(static_cast<double>(total.b) / static_cast<double>(total.a)),
                 ofB = 1.0 / ofA;
    std::size_t bins = 0;
    for (const auto& each : counts) {
        if (each.a + each.b == 0)
            continue;
        ++bins;
        const double difference = ofA * static_cast<double>(each.a) - ofB * static_cast<double>(each.b);
        result.value += difference * difference / static_cast<double>(each.a + each.b);
    }
    result.degreesOfFreedom = bins - 1;
    if (result.degreesOfFreedom > 0)
        result.probability =
            upperGamma(static_cast<double>(result.degreesOfFreedom) / 2.0, result.value / 2.0);
    return result;
}

} // namespace vitrine::sampledata
