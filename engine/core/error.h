// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

/// Marks a sentence that a person sees, so that `lupdate` finds it; the engine itself stays free of Qt.
#define VITRINE_TEXT(context, text) text

namespace vitrine::core {

/// What went wrong. Every code has its sentences in error_text.cpp; `values` in the comment fill %1, %2 …
enum class ErrorCode {
    // files and folders
    FileMissing,
    FileUnreadable,    ///< %1 the system's reason
    FileUnwritable,    ///< %1 the system's reason
    FileTruncated,     ///< %1 bytes found, %2 bytes wanted
    FolderMissing,
    PathOutsideSource, ///< %1 the path as the source gives it (and where it leads); values[1] in an import: that folder
    // text formats
    JsonSyntax,        ///< %1 the parser's reason
    JsonField,         ///< item = field; %1 what was found, %2 what is wanted
    CsvSyntax,         ///< %1 the reason
    CsvHeader,         ///< %1 the reason
    // sources and rows
    SourceUnrecognised, ///< %1 the formats that are known
    SourceEmpty,
    MappingField,      ///< item = field; %1 the column that does not exist
    PriceUnreadable,   ///< item = column; %1 the text
    TextEncoding,      ///< item = column; %1 the encoding that was tried
    // pictures
    PictureMissing,    ///< %1 the path as the source gives it
    PictureNotGiven,
    PictureUndecodable, ///< %1 the reason
    PictureTooLarge,   ///< %1 pixels found, %2 pixels allowed
    PictureIsUrl,      ///< %1 the URL: it has not been downloaded
    DownloadRefused,   ///< %1 the URL, %2 the server's answer
    DownloadFailed,    ///< %1 the URL, %2 the reason
    DownloadTooLarge,  ///< %1 the URL, %2 the size allowed
    DownloadNoPicture, ///< %1 the URL, %2 the reason
    PictureUnnamed,    ///< %1 the picture, relative to the folder
    // what checks find
    PictureTooSmall,   ///< %1 width, %2 height
    PictureOddShape,   ///< %1 width, %2 height
    PictureBlurry,
    PictureTooDark,
    PictureTooBright,
    PictureBlank,
    PictureDuplicate,  ///< %1 the numbers of other products
    PictureNearDuplicate, ///< %1 the numbers of other products
    PictureConflict,   ///< %1 the numbers of other products
    TitleShared,       ///< %1 the numbers of other products
    FieldsMissing,     ///< %1 the fields
    FieldPlaceholder,  ///< item = field; %1 the value
    FieldMarkup,       ///< item = field; %1 the value, %2 as it reads without markup
    PriceOutlier,      ///< %1 the price, %2 the category, %3 and %4 from where to where most others lie
    SplitLeak,         ///< %1 the numbers of products in other splits
    CategoryDoubtful,  ///< %1 the category, %2 the one that similar pictures have, %3 percent of them
    // model files
    SafetensorsHeader, ///< %1 the reason
    SafetensorsOffsets, ///< item = tensor; %1 the reason
    SafetensorsDtype,  ///< item = tensor; %1 the dtype found
    TensorMissing,     ///< item = tensor
    TensorUnexpected,  ///< item = tensor
    TensorShape,       ///< item = tensor; %1 shape found, %2 shape wanted
    ShardOutsideModel, ///< item = the index's field; %1 the file as the index names it
    ShardMissing,      ///< file = the one that the index names
    CheckpointTensors, ///< how many and which: %1 missing, %2 unexpected, %3 of a wrong shape, %4 of a wrong dtype
    CheckpointRounded, ///< a notice: %1 how many tensors are of which other dtypes, %2 the config's torch_dtype
    CheckpointWidened, ///< the same where the config's is f32
    ConfigField,       ///< item = field; %1 the reason
    TokenizerField,    ///< item = field; %1 the reason
    ModelUnsupported,  ///< %1 the reason
    PromptTagUnknown,  ///< item = the prompt's tag; %1 pictures given
    PromptTagMissing,  ///< item = the tag; %1 pictures given
    PromptTagRepeated, ///< item = the tag
    ModelExists,
    ModelFolderUsed,   ///< %1 a file or folder in it
    ModelOverItself,
    ModelAmongOthers,  ///< %1 a file of the folder
    ModelIntoRun,
    AdapterField,      ///< item = field; %1 the reason
    AdapterNotCovered, ///< item = tensor; %1 the field of adapter_config.json that leaves it out
    AdapterNotFinite,  ///< item = tensor
    LogitsNotFinite,
    // recipes, runs and training
    RecipeField,       ///< item = field; %1 the value found, %2 what is allowed
    RecipeUnknownField, ///< item = field; %1 the closest known field
    NoTrainingRows,    ///< %1 rows for training, %2 rows for validation
    SequenceTooLong,   ///< %1 tokens needed, %2 tokens allowed
    RunMissing,        ///< item = run
    RunExists,         ///< item = run
    CheckpointDamaged, ///< %1 the reason
    RecipeChanged,     ///< item = field; %1 the run's value, %2 the value now
    LossNotFinite,     ///< %1 the step
    DeviceUnavailable, ///< %1 the device asked for
    OutOfMemory,       ///< %1 the reason
    // catalogs
    CatalogMissing,
    CatalogExists,
    CatalogNewer,      ///< %1 version found, %2 version known
    CatalogLocked,
    CatalogReadOnly,
    CatalogChanged,
    CatalogDamaged,    ///< %1 the reason
    FieldUnknown,      ///< item = field; %1 the fields there are
    FieldMisspelled,   ///< item = field; %1 the field that may be meant, %2 the fields there are
    FieldValue,        ///< item = field; %1 the value found, %2 what is allowed
    FieldWord,         ///< item = field; %1 the value found, %2 the words that are allowed
    QuerySyntax,       ///< character of the query; %1 the reason
    ExpressionSyntax,  ///< character of the regular expression; %1 the reason
    CategoryUnknown,   ///< %1 what was looked for
    CategoryAmbiguous, ///< %1 what was looked for, %2 the categories that it may be
    CategoryTaken,     ///< %1 the category
    StepMissing,       ///< %1 the number of the step
    NameEmpty,
    NameTaken,         ///< item = name
    ViewMissing,       ///< item = name
    SnapshotMissing,   ///< item = name
    ProductMissing,    ///< %1 the product's id
    ProductUnseen,     ///< %1 the product's id: it has no picture that could be looked at
    // sample data
    ProfileField,      ///< item = field; %1 the reason
    MimicTooFew,       ///< %1 how many different products a category needs
    // exports
    ExportExists,
    ExportOverOthers,  ///< %1 a file that replacing the folder would lose
    ExportOverPictures,
    ExportIntoCatalog, ///< %1 the catalog's folder for exports
    // anything a library reports that fits nothing above
    Internal,          ///< %1 the reason
};

/// Where it went wrong. Defaults let a thrower name only what applies.
struct Where {
    std::filesystem::path file{};
    std::optional<std::uint64_t> row{}; ///< 1-based, as a person counts
    std::string item{};                 ///< tensor, column or field
    std::optional<std::uint64_t> character{}; ///< 1-based, in the line that was typed
};

/// Something that was refused, as data: an import report lists many of them.
struct Problem {
    ErrorCode code = ErrorCode::Internal;
    Where where{};
    std::vector<std::string> values{};
};

/// The three parts of what a person reads.
struct ProblemText {
    std::string what;   ///< what happened
    std::string where;  ///< "file, row 3, column price"; empty when nothing is known
    std::string action; ///< what to do
};

/// Translates one source text of context `context`; the identity unless the window installs another.
using Translate = std::function<std::string(const char* context, const char* text)>;

/// The sentences for a problem, its values filled in. Thread-safe.
/// Values that are reasons have translations too, under the context "Reason".
ProblemText describe(const Problem& problem, const Translate& translate = {});

/// `what — where — action`, one line, without a trailing full stop being doubled. Thread-safe.
std::string describeInOneLine(const Problem& problem, const Translate& translate = {});

/// The short, stable name of a code ("PictureMissing"), for JSON and the database.
std::string nameOf(ErrorCode code);

/// The inverse of nameOf; Internal for a name that this version does not know.
ErrorCode errorCodeNamed(const std::string& name);

/// An operation that cannot deliver. what() is describeInOneLine() in English.
class Error : public std::runtime_error {
public:
    explicit Error(Problem problem);
    const Problem& problem() const noexcept { return m_problem; }

private:
    Problem m_problem;
};

} // namespace vitrine::core
