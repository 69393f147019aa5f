// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/colour_profile.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "engine/imaging/byte_reader.h"

namespace vitrine::imaging {

namespace {

constexpr double kFixed = 65536.0; // one, of an s15Fixed16Number

/// XYZ of D50 to linear sRGB: the inverse of what the sRGB profile of the ICC has as its colourants.
const cv::Matx33d kXyzToSrgb(3.1341359, -1.6173863, -0.4906619, //
                             -0.9787955, 1.9162543, 0.0334428,  //
                             0.0719554, -0.2289768, 1.4053860);

std::optional<std::string_view> tagOf(std::string_view icc, std::string_view name)
{
    constexpr std::size_t kHeader = 128, kEntry = 12;
    const ByteReader reader{icc};
    const auto count = reader.bigEndian(kHeader, 4);
    for (std::uint64_t i = 0; count && i < *count; ++i) {
        const std::size_t at = kHeader + 4 + i * kEntry;
        const auto offset = reader.bigEndian(at + 4, 4), size = reader.bigEndian(at + 8, 4);
        if (!offset || !size)
            return std::nullopt;
        if (reader.has(at, name))
            return *offset < icc.size() ? std::optional(icc.substr(*offset, *size)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> fixedNumber(std::string_view tag, std::size_t at)
{
    const auto value = ByteReader{tag}.bigEndian(at, 4);
    return value ? std::optional(static_cast<std::int32_t>(*value) / kFixed) : std::nullopt;
}

std::optional<cv::Vec3d> colourant(std::string_view icc, std::string_view name)
{
    const auto tag = tagOf(icc, name);
    if (!tag || !tag->starts_with("XYZ "))
        return std::nullopt;
    const auto x = fixedNumber(*tag, 8), y = fixedNumber(*tag, 12), z = fixedNumber(*tag, 16);
    return x && y && z ? std::optional(cv::Vec3d(*x, *y, *z)) : std::nullopt;
}

using Curve = std::array<float, 256>;

template <typename Light> Curve curveOf(const Light& light)
{
    Curve curve;
    for (std::size_t value = 0; value < curve.size(); ++value)
        curve[value] = static_cast<float>(std::clamp(light(double(value) / 255), 0.0, 1.0));
    return curve;
}

/// curveType (10.6): no entry is the identity, one a gamma, several are steps from 0 to 1.
std::optional<Curve> sampledCurve(std::string_view tag)
{
    const ByteReader reader{tag};
    const auto count = reader.bigEndian(8, 4);
    if (!count || tag.size() < 12 + *count * 2)
        return std::nullopt;
    if (*count == 0)
        return curveOf([](double x) { return x; });
    if (*count == 1)
        return curveOf([gamma = double(*reader.bigEndian(12, 2)) / 256](double x) { return std::pow(x, gamma); });
    std::vector<double> steps;
    for (std::size_t i = 0; i < *count; ++i)
        steps.push_back(double(*reader.bigEndian(12 + i * 2, 2)) / 65535);
    return curveOf([&](double x) {
        const double at = x * double(steps.size() - 1);
        const auto below = std::min(static_cast<std::size_t>(at), steps.size() - 2);
        return std::lerp(steps[below], steps[below + 1], at - double(below));
    });
}

/// parametricCurveType (10.18), functions 0 … 4.
std::optional<Curve> parametricCurve(std::string_view tag)
{
    constexpr std::array<std::size_t, 5> kCounts = {1, 3, 4, 5, 7};
    const auto function = ByteReader{tag}.bigEndian(8, 2);
    if (!function || *function >= kCounts.size())
        return std::nullopt;
    std::array<double, 7> p{};
    for (std::size_t i = 0; i < kCounts[*function]; ++i) {
        const auto value = fixedNumber(tag, 12 + i * 4);
        if (!value)
            return std::nullopt;
        p[i] = *value;
    }
    const double g = p[0], a = p[1], b = p[2], c = p[3], d = p[4], e = p[5], f = p[6];
    const auto power = [=](double x) { return std::pow(std::max(a * x + b, 0.0), g); };
    switch (*function) {
    case 0:
        return curveOf([=](double x) { return std::pow(x, g); });
    case 1:
        return curveOf([=](double x) { return a * x + b >= 0 ? power(x) : 0.0; });
    case 2:
        return curveOf([=](double x) { return a * x + b >= 0 ? power(x) + c : c; });
    case 3:
        return curveOf([=](double x) { return x >= d ? power(x) : c * x; });
    default:
        return curveOf([=](double x) { return x >= d ? power(x) + e : c * x + f; });
    }
}

std::optional<Curve> curveNamed(std::string_view icc, std::string_view name)
{
    const auto tag = tagOf(icc, name);
    if (!tag)
        return std::nullopt;
    if (tag->starts_with("curv"))
        return sampledCurve(*tag);
    return tag->starts_with("para") ? parametricCurve(*tag) : std::nullopt;
}

/// IEC 61966-2-1: linear light to a value of sRGB.
std::uint8_t srgbValue(double light)
{
    const double value = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    return cv::saturate_cast<std::uint8_t>(255 * value);
}

constexpr std::size_t kLights = 16384; // the darkest values are 5 steps apart

const std::array<std::uint8_t, kLights>& srgbValues()
{
    static const auto values = [] {
        std::array<std::uint8_t, kLights> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = srgbValue(double(i) / (kLights - 1));
        return all;
    }();
    return values;
}

} // namespace

std::optional<ColourProfile> ColourProfile::parse(std::string_view icc)
{
    const ByteReader reader{icc};
    if (!reader.has(16, "RGB ") || !reader.has(20, "XYZ ") || !reader.has(36, "acsp"))
        return std::nullopt;
    ColourProfile profile;
    constexpr std::array<std::array<std::string_view, 2>, 3> kChannels = {
        {{"rXYZ", "rTRC"}, {"gXYZ", "gTRC"}, {"bXYZ", "bTRC"}}};
    cv::Matx33d toXyz;
    for (int channel = 0; channel < 3; ++channel) {
        const auto [colourantName, curveName] = kChannels[std::size_t(channel)];
        const auto xyz = colourant(icc, colourantName);
        const auto curve = curveNamed(icc, curveName);
        if (!xyz || !curve)
            return std::nullopt;
        for (int i = 0; i < 3; ++i)
            toXyz(i, channel) = (*xyz)[i];
        profile.m_linear[std::size_t(channel)] = *curve;
    }
    profile.m_toSrgb = kXyzToSrgb * toXyz;
    return profile;
}

cv::Vec3b ColourProfile::converted(const cv::Vec3b& bgr) const
{
    const auto& values = srgbValues();
    const cv::Vec3f light(m_linear[0][bgr[2]], m_linear[1][bgr[1]], m_linear[2][bgr[0]]);
    const cv::Vec3f rgb = m_toSrgb * light;
    cv::Vec3b result;
    for (int channel = 0; channel < 3; ++channel)
        result[2 - channel] = values[static_cast<std::size_t>(
            std::clamp(rgb[channel], 0.0F, 1.0F) * float(kLights - 1) + 0.5F)];
    return result;
}

bool ColourProfile::isSrgb() const
{
    constexpr int kStep = 15; // divides 255
    for (int red = 0; red < 256; red += kStep)
        for (int green = 0; green < 256; green += kStep)
            for (int blue = 0; blue < 256; blue += kStep) {
                const cv::Vec3b before(static_cast<std::uint8_t>(blue), static_cast<std::uint8_t>(green),
                                       static_cast<std::uint8_t>(red));
                const auto after = converted(before);
                for (int i = 0; i < 3; ++i)
                    if (std::abs(before[i] - after[i]) > 1)
                        return false;
            }
    return true;
}

void ColourProfile::convertToSrgb(cv::Mat& bgr) const
{
    for (auto& pixel : cv::Mat_<cv::Vec3b>(bgr))
        pixel = converted(pixel);
}

} // namespace vitrine::imaging
