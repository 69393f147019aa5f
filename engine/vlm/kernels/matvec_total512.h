// SPDX-License-Identifier: GPL-3.0-or-later
// Included as matvec_body.h is, by the levels that have vectors of 512 bits.

/// The sum of sixteen numbers. By way of memory, which is as fast as taking halves apart and needs no undefined upper
/// halves.
inline float total512(__m512 sums)
{
    alignas(64) float numbers[16];
    _mm512_store_ps(numbers, sums);
    const auto eight = _mm256_add_ps(_mm256_load_ps(numbers), _mm256_load_ps(numbers + 8));
    const auto four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
    const auto two = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(two, _mm_shuffle_ps(two, two, 1)));
}
