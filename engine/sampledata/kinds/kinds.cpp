// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

void paintProduct(const Canvas& canvas)
{
    switch (canvas.attributes.kind) {
    case Kind::Coat:
        return paintCoat(canvas);
    case Kind::Shirt:
        return paintShirt(canvas);
    case Kind::Trousers:
        return paintTrousers(canvas);
    case Kind::Bag:
        return paintBag(canvas);
    case Kind::Shoes:
        return paintShoes(canvas);
    case Kind::Scarf:
        return paintScarf(canvas);
    case Kind::Hat:
        return paintHat(canvas);
    case Kind::Watch:
        return paintWatch(canvas);
    case Kind::Dress:
        return paintDress(canvas);
    case Kind::Belt:
        return paintBelt(canvas);
    case Kind::Sunglasses:
        return paintSunglasses(canvas);
    case Kind::Mug:
        return paintMug(canvas);
    }
}

} // namespace vitrine::sampledata::kinds
