// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/smoothed_curve.h"

namespace vitrine::ui {

void SmoothedCurve::setKeep(double keep)
{
    m_keep = keep;
    smoothAll();
}

bool SmoothedCurve::add(double step, double value)
{
    const bool repeated = !m_values.empty() && step <= m_values.rbegin()->first;
    m_values[step] = value;
    if (repeated)
        smoothAll();
    else
        smooth(step, value);
    return !repeated;
}

void SmoothedCurve::clear()
{
    m_values.clear();
    smoothAll();
}

void SmoothedCurve::smooth(double step, double value)
{
    m_average = m_keep * m_average + (1 - m_keep) * value;
    m_weight *= m_keep;
    m_smoothed[step] = m_average / (1 - m_weight);
}

void SmoothedCurve::smoothAll()
{
    m_average = 0;
    m_weight = 1;
    m_smoothed.clear();
    for (const auto& [step, value] : m_values)
        smooth(step, value);
}

} // namespace vitrine::ui
