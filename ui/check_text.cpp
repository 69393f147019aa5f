// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_text.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

/// The context of these texts for translators.
struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

QString checkText(catalog::Check check)
{
    using enum catalog::Check;
    switch (check) {
    case Unreadable:
        return Checks::tr("Unreadable", "check: the picture cannot be opened");
    case TooSmall:
        return Checks::tr("Too small", "check: of the picture");
    case OddShape:
        return Checks::tr("Odd shape", "check: of the picture");
    case Blurry:
        return Checks::tr("Blurred", "check: the picture is out of focus");
    case TooDark:
        return Checks::tr("Too dark", "check: of the picture");
    case TooBright:
        return Checks::tr("Too bright", "check: of the picture");
    case Blank:
        return Checks::tr("Blank", "check: the picture shows nothing");
    case Duplicate:
        return Checks::tr("Duplicate", "check: the same picture at several products");
    case NearDuplicate:
        return Checks::tr("Near duplicate", "check: nearly the same picture");
    case Conflict:
        return Checks::tr("Contradiction", "check: one picture with two titles or prices");
    case SameTitle:
        return Checks::tr("Same title", "check: one title with several pictures");
    case MissingField:
        return Checks::tr("Empty field", "check");
    case Placeholder:
        return Checks::tr("Placeholder", "check: a category that says nothing");
    case Markup:
        return Checks::tr("HTML in texts", "check");
    case PriceOutlier:
        return Checks::tr("Odd price", "check");
    case Leak:
        return Checks::tr("Leak", "check: the same picture in two splits");
    case DoubtfulCategory:
        return Checks::tr("Doubtful category", "check: similar pictures have another one");
    }
    return {};
}

QString checkMeaning(catalog::Check check)
{
    using enum catalog::Check;
    switch (check) {
    case Unreadable:
        return Checks::tr("The picture is missing, damaged or cut off. A model cannot learn from it.");
    case TooSmall:
        return Checks::tr("The picture has so few pixels that the model would see it enlarged.");
    case OddShape:
        return Checks::tr("The picture is far longer one way than the other; often a banner or a strip of several.");
    case Blurry:
        return Checks::tr("No edge in the picture is in focus.");
    case TooDark:
        return Checks::tr("The picture got too little light; details are lost to black.");
    case TooBright:
        return Checks::tr("The picture got too much light; details are lost to white.");
    case Blank:
        return Checks::tr("The picture shows one tone and nothing else.");
    case Duplicate:
        return Checks::tr("Several products show the very same picture. Sizes of one product may; others seldom should.");
    case NearDuplicate:
        return Checks::tr("The picture was resized, recompressed or brightened from that of another product.");
    case Conflict:
        return Checks::tr("Different products, by title or price, show the same picture: a model cannot know which is right.");
    case SameTitle:
        return Checks::tr("Several products with different pictures have one title.");
    case MissingField:
        return Checks::tr("The title, the category, the price or the picture is empty.");
    case Placeholder:
        return Checks::tr("The category says nothing about the product, such as “N.A.” or “view all”.");
    case Markup:
        return Checks::tr("A text holds HTML that was meant for a page, such as “&amp;” for “&”. The model "
                          "would learn to write it.");
    case PriceOutlier:
        return Checks::tr("The price is far from what the others of its category cost; often a lost decimal sign.");
    case Leak:
        return Checks::tr("A picture of the training split is in validation or test too, so that results look better than they are.");
    case DoubtfulCategory:
        return Checks::tr("Similar pictures have another category. Suspicious labels looks for it.");
    }
    return {};
}

} // namespace vitrine::ui
