// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/checked_row.h"
#include "engine/imaging/picture_faults.h"

namespace vitrine::catalog {

using core::ErrorCode;
using core::Problem;

namespace {

struct Meaning {
    Check check;
    ErrorCode code;
};

Meaning meaningOf(imaging::PictureFault fault)
{
    using enum imaging::PictureFault;
    switch (fault) {
    case TooSmall:
        return {Check::TooSmall, ErrorCode::PictureTooSmall};
    case OddShape:
        return {Check::OddShape, ErrorCode::PictureOddShape};
    case Blurry:
        return {Check::Blurry, ErrorCode::PictureBlurry};
    case TooDark:
        return {Check::TooDark, ErrorCode::PictureTooDark};
    case TooBright:
        return {Check::TooBright, ErrorCode::PictureTooBright};
    case Blank:
        return {Check::Blank, ErrorCode::PictureBlank};
    }
    return {Check::Blank, ErrorCode::PictureBlank};
}

} // namespace

std::vector<Finding> pictureFindings(const std::vector<CheckedRow>& rows)
{
    std::vector<Finding> findings;
    for (const auto& row : rows) {
        if (row.picture == nullptr)
            continue;
        if (row.picture->problem) {
            findings.push_back({row.id, Check::Unreadable, *row.picture->problem});
            continue;
        }
        const auto& facts = row.picture->facts;
        for (const auto fault : imaging::faultsOf(facts)) {
            const auto [check, code] = meaningOf(fault);
            findings.push_back(
                {row.id, check,
                 Problem{code, {}, {std::to_string(facts.width), std::to_string(facts.height)}}});
        }
    }
    return findings;
}

} // namespace vitrine::catalog
