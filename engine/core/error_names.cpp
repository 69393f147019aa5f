// SPDX-License-Identifier: GPL-3.0-or-later
// The names of error codes, as JSON and the database have them.
#include "engine/core/error.h"

#include <array>
#include <utility>

namespace vitrine::core {

namespace {

constexpr std::array kNames{
#define VITRINE_NAME(code) std::pair{ErrorCode::code, #code}
    VITRINE_NAME(FileMissing),        VITRINE_NAME(FileUnreadable),     VITRINE_NAME(FileUnwritable),
    VITRINE_NAME(FileTruncated),      VITRINE_NAME(FolderMissing),      VITRINE_NAME(PathOutsideSource),
    VITRINE_NAME(JsonSyntax),         VITRINE_NAME(JsonField),          VITRINE_NAME(CsvSyntax),
    VITRINE_NAME(CsvHeader),          VITRINE_NAME(SourceUnrecognised), VITRINE_NAME(SourceEmpty),
    VITRINE_NAME(MappingField),       VITRINE_NAME(PriceUnreadable),    VITRINE_NAME(TextEncoding),
    VITRINE_NAME(PictureMissing),     VITRINE_NAME(PictureNotGiven),    VITRINE_NAME(PictureUndecodable),
    VITRINE_NAME(PictureTooLarge),    VITRINE_NAME(PictureIsUrl),       VITRINE_NAME(PictureUnnamed),
    VITRINE_NAME(DownloadRefused),    VITRINE_NAME(DownloadFailed),     VITRINE_NAME(DownloadTooLarge),
    VITRINE_NAME(DownloadNoPicture),
    VITRINE_NAME(SafetensorsHeader),
    VITRINE_NAME(SafetensorsOffsets), VITRINE_NAME(SafetensorsDtype),   VITRINE_NAME(TensorMissing),
    VITRINE_NAME(TensorUnexpected),   VITRINE_NAME(TensorShape),        VITRINE_NAME(CheckpointTensors),
    VITRINE_NAME(CheckpointRounded),  VITRINE_NAME(CheckpointWidened),  VITRINE_NAME(ConfigField),
    VITRINE_NAME(TokenizerField),     VITRINE_NAME(ModelUnsupported),   VITRINE_NAME(AdapterField),
    VITRINE_NAME(ShardOutsideModel),  VITRINE_NAME(ShardMissing),
    VITRINE_NAME(PromptTagUnknown),   VITRINE_NAME(PromptTagMissing),   VITRINE_NAME(PromptTagRepeated),
    VITRINE_NAME(ModelExists),        VITRINE_NAME(ModelFolderUsed),    VITRINE_NAME(ModelOverItself),
    VITRINE_NAME(ModelAmongOthers),   VITRINE_NAME(ModelIntoRun),
    VITRINE_NAME(AdapterNotCovered),
    VITRINE_NAME(AdapterNotFinite),   VITRINE_NAME(LogitsNotFinite),
    VITRINE_NAME(RecipeField),        VITRINE_NAME(RecipeUnknownField), VITRINE_NAME(NoTrainingRows),
    VITRINE_NAME(SequenceTooLong),    VITRINE_NAME(RunMissing),         VITRINE_NAME(RunExists),
    VITRINE_NAME(CheckpointDamaged),  VITRINE_NAME(RecipeChanged),      VITRINE_NAME(LossNotFinite),
    VITRINE_NAME(DeviceUnavailable),  VITRINE_NAME(OutOfMemory),        VITRINE_NAME(CatalogMissing),
    VITRINE_NAME(CatalogExists),      VITRINE_NAME(CatalogNewer),       VITRINE_NAME(CatalogLocked),
    VITRINE_NAME(CatalogReadOnly),    VITRINE_NAME(CatalogChanged),
    VITRINE_NAME(CatalogDamaged),     VITRINE_NAME(FieldUnknown),       VITRINE_NAME(FieldValue),
    VITRINE_NAME(FieldMisspelled),    VITRINE_NAME(FieldWord),
    VITRINE_NAME(ExpressionSyntax),
    VITRINE_NAME(StepMissing),
    VITRINE_NAME(CategoryUnknown),
    VITRINE_NAME(CategoryAmbiguous),
    VITRINE_NAME(CategoryTaken),
    VITRINE_NAME(PictureTooSmall),
    VITRINE_NAME(PictureOddShape),
    VITRINE_NAME(PictureBlurry),
    VITRINE_NAME(PictureTooDark),
    VITRINE_NAME(PictureTooBright),
    VITRINE_NAME(PictureBlank),
    VITRINE_NAME(PictureDuplicate),
    VITRINE_NAME(PictureNearDuplicate),
    VITRINE_NAME(PictureConflict),
    VITRINE_NAME(TitleShared),
    VITRINE_NAME(FieldsMissing),
    VITRINE_NAME(FieldPlaceholder),
    VITRINE_NAME(FieldMarkup),
    VITRINE_NAME(PriceOutlier),
    VITRINE_NAME(SplitLeak),
    VITRINE_NAME(CategoryDoubtful),
    VITRINE_NAME(NameEmpty),
    VITRINE_NAME(NameTaken),
    VITRINE_NAME(ViewMissing),
    VITRINE_NAME(SnapshotMissing),
    VITRINE_NAME(QuerySyntax),        VITRINE_NAME(ProductMissing),     VITRINE_NAME(ProductUnseen),
    VITRINE_NAME(ProfileField),
    VITRINE_NAME(MimicTooFew),
    VITRINE_NAME(ExportExists),
    VITRINE_NAME(ExportOverOthers),
    VITRINE_NAME(ExportOverPictures),
    VITRINE_NAME(ExportIntoCatalog),
    VITRINE_NAME(Internal),
#undef VITRINE_NAME
};

} // namespace

std::string nameOf(ErrorCode code)
{
    for (const auto& [known, name] : kNames)
        if (known == code)
            return name;
    return "Internal";
}

ErrorCode errorCodeNamed(const std::string& name)
{
    for (const auto& [code, known] : kNames)
        if (known == name)
            return code;
    return ErrorCode::Internal;
}

} // namespace vitrine::core
