// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

namespace vitrine::ui {

/// Values of a run's steps and their exponential moving average, which begins with the first value instead of zero
/// (the correction of Kingma & Ba 2015, section 3):
///     a(n) = keep · a(n - 1) + (1 - keep) · value(n),   smoothed(n) = a(n) / (1 - keep^n)
class SmoothedCurve {
public:
    /// 0: not at all … below 1. Smooths everything anew.
    void setKeep(double keep);
    /// False when the step is not the last one: a run that is resumed goes over steps again, and everything from there
    /// on is smoothed anew.
    bool add(double step, double value);
    void clear();

    const std::map<double, double>& values() const { return m_values; } ///< by step
    const std::map<double, double>& smoothed() const { return m_smoothed; } ///< of the same steps

private:
    void smooth(double step, double value);
    void smoothAll();

    std::map<double, double> m_values;
    std::map<double, double> m_smoothed;
    double m_keep = 0;
    double m_average = 0; ///< biased towards zero until divided by 1 − m_weight
    double m_weight = 1;
};

} // namespace vitrine::ui
