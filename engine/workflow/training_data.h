// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/catalog/export/export.h"
#include "engine/train/trainer.h"

namespace vitrine::workflow {

/// The columns of a product as the templates' placeholders see them: every field by its name, and the
/// source's further columns by theirs.
train::Fields fieldsOf(const catalog::Product& product);

/// What a catalog's splits give for training: products with a usable picture that nobody rejected, in the
/// order of their ids. Examples' ids are the product ids as text; pictures are decoded with
/// imaging::decodePicture.
train::TrainingData trainingDataFrom(const catalog::Catalog& catalog);

/// How many rows trainingDataFrom() gives to train on, without reading one.
std::uint64_t trainingRowCount(const catalog::Catalog& catalog);

/// The products that `query` finds as examples, for evaluation and captioning.
std::vector<train::Example> examplesFrom(const catalog::Catalog& catalog, const catalog::Query& query);
train::PictureLoader pictureLoader();

/// A product's prompt and response as the default recipe's templates render them, special tokens left out:
/// what the chat export writes.
catalog::ChatTexts chatTextsOf(const catalog::Product& product);

/// A run name that is free in the catalog: "2026-11-21-lora-1".
std::string freeRunName(const catalog::Catalog& catalog, const train::Recipe& recipe);

} // namespace vitrine::workflow
