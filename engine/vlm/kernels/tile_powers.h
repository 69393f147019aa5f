// SPDX-License-Identifier: GPL-3.0-or-later
// Included as tiles_body.h is, by what needs powers.

/// 2 to the power of numbers that are not above zero, within 3e-6 of it, where bf16 keeps 4e-3: the nearest
/// whole number's power times that of what is left, |f| <= 1/2, by the polynomial whose largest relative
/// error is least (Remez). Below -100 it is zero: numbers so small that they are kept in another way take a
/// hundred times as long.
inline __m512 powerOfTwo(__m512 x)
{
    constexpr float kLeast = -100.0F;
    constexpr float kFactors[] = {9.570101908e-3F, 5.591786032e-2F, 2.402474483e-1F, 6.931218147e-1F,
                                  9.999992614e-1F};
    const auto bounded = _mm512_max_ps(_mm512_set1_ps(kLeast), x); // in this order a NaN stays one
    const auto whole = _mm512_roundscale_ps(bounded, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const auto rest = _mm512_sub_ps(bounded, whole);
    auto series = _mm512_set1_ps(kFactors[0]);
    for (int i = 1; i < 5; ++i)
        series = _mm512_fmadd_ps(series, rest, _mm512_set1_ps(kFactors[i]));
    const auto isKept = _mm512_cmp_ps_mask(x, _mm512_set1_ps(kLeast), _CMP_NLT_UQ); // a NaN too
    return _mm512_maskz_scalef_ps(isKept, series, whole);
}
