// SPDX-License-Identifier: GPL-3.0-or-later
// The only place with the sentences of problems: command line, log and window all read them here.
#include "engine/core/error_text.h"

namespace vitrine::core {

const char* const kRowText = VITRINE_TEXT("Problem", "row %1");
const char* const kCharacterText = VITRINE_TEXT("Problem", "character %1");

Sentences sentencesFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return {VITRINE_TEXT("Problem", "The file does not exist."),
                VITRINE_TEXT("Problem", "Check the path and its spelling.")};
    case ErrorCode::FileUnreadable:
        return {VITRINE_TEXT("Problem", "The file cannot be read: %1."),
                VITRINE_TEXT("Problem", "Check its permissions and that the disk is connected.")};
    case ErrorCode::FileUnwritable:
        return {VITRINE_TEXT("Problem", "The file cannot be written: %1."),
                VITRINE_TEXT("Problem", "Free some space or choose a folder that you may write to.")};
    case ErrorCode::FileTruncated:
        return {VITRINE_TEXT("Problem", "The file ends too early: it has %1 bytes, %2 are needed."),
                VITRINE_TEXT("Problem", "Copy or download the file again.")};
    case ErrorCode::FolderMissing:
        return {VITRINE_TEXT("Problem", "The folder does not exist."),
                VITRINE_TEXT("Problem", "Check the path and its spelling.")};
    case ErrorCode::PathOutsideSource:
        return {VITRINE_TEXT("Problem", "The path \"%1\" leads out of the folders that may be read."),
                VITRINE_TEXT("Problem", "Move the file into the source's folder and correct the path, or allow the "
                                        "folder that it is in when you import.")};
    case ErrorCode::JsonSyntax:
        return {VITRINE_TEXT("Problem", "This is not valid JSON: %1."),
                VITRINE_TEXT("Problem", "Correct the file, or fetch it again.")};
    case ErrorCode::JsonField:
        return {VITRINE_TEXT("Problem", "The field holds %1; %2 is wanted."),
                VITRINE_TEXT("Problem", "Correct the field in the file.")};
    case ErrorCode::CsvSyntax:
        return {VITRINE_TEXT("Problem", "This row cannot be read as CSV: %1."),
                VITRINE_TEXT("Problem", "Correct the row in the source; the other rows are not affected.")};
    case ErrorCode::CsvHeader:
        return {VITRINE_TEXT("Problem", "The header cannot be used: %1."),
                VITRINE_TEXT("Problem", "Give the file one header line with a name for each column.")};
    case ErrorCode::SourceUnrecognised:
        return {VITRINE_TEXT("Problem", "The source's format is not recognised."),
                VITRINE_TEXT("Problem", "Choose one of: %1.")};
    case ErrorCode::SourceEmpty:
        return {VITRINE_TEXT("Problem", "The source holds no rows."),
                VITRINE_TEXT("Problem", "Choose another file or folder.")};
    case ErrorCode::MappingField:
        return {VITRINE_TEXT("Problem", "The mapping names a column \"%1\" that the source does not have."),
                VITRINE_TEXT("Problem", "Choose one of the source's columns for this field.")};
    case ErrorCode::PriceUnreadable:
        return {VITRINE_TEXT("Problem", "\"%1\" cannot be read as a price."),
                VITRINE_TEXT("Problem", "Enter the price in the details panel, or correct the source.")};
    case ErrorCode::TextEncoding:
        return {VITRINE_TEXT("Problem", "The text is not valid %1."),
                VITRINE_TEXT("Problem", "Look at the row and correct it; broken characters were replaced.")};
    case ErrorCode::PictureMissing:
        return {VITRINE_TEXT("Problem", "The picture \"%1\" does not exist."),
                VITRINE_TEXT("Problem", "Put the file there, or correct the path and import again.")};
    case ErrorCode::PictureNotGiven:
        return {VITRINE_TEXT("Problem", "The row names no picture."),
                VITRINE_TEXT("Problem", "Choose the column that holds the pictures, or add one to the row.")};
    case ErrorCode::PictureUndecodable:
        return {VITRINE_TEXT("Problem", "The picture cannot be decoded: %1."),
                VITRINE_TEXT("Problem", "Replace the file by an intact JPEG, PNG, WebP, BMP or TIFF picture.")};
    case ErrorCode::PictureTooLarge:
        return {VITRINE_TEXT("Problem", "The picture has %1 pixels; at most %2 are read."),
                VITRINE_TEXT("Problem", "Scale the picture down.")};
    case ErrorCode::PictureIsUrl:
        return {VITRINE_TEXT("Problem", "The picture has not been downloaded: %1."),
                VITRINE_TEXT("Problem", "Choose \"Download pictures\" in the menu Catalog, or run vitrine-cli fetch.")};
    case ErrorCode::DownloadRefused:
        return {VITRINE_TEXT("Problem", "The server does not give %1: it answers \"%2\"."),
                VITRINE_TEXT("Problem", "Open the address in a browser; correct it, or leave the picture out.")};
    case ErrorCode::DownloadFailed:
        return {VITRINE_TEXT("Problem", "%1 could not be downloaded: %2."),
                VITRINE_TEXT("Problem", "Check the network and the address, then download again; what has come is kept.")};
    case ErrorCode::DownloadTooLarge:
        return {VITRINE_TEXT("Problem", "The file at %1 is larger than %2."),
                VITRINE_TEXT("Problem", "Allow more with --max-bytes, or give a smaller picture.")};
    case ErrorCode::DownloadNoPicture:
        return {VITRINE_TEXT("Problem", "What is at %1 is no picture: %2."),
                VITRINE_TEXT("Problem", "Open the address in a browser; correct it, or leave the picture out.")};
    case ErrorCode::PictureUnnamed:
        return {VITRINE_TEXT("Problem", "The picture \"%1\" is not named by the folder's metadata."),
                VITRINE_TEXT("Problem", "Add a row for it to metadata.csv or metadata.jsonl, or remove it.")};
    case ErrorCode::PictureTooSmall:
        return {VITRINE_TEXT("Problem", "The picture has only %1 × %2 pixels."),
                VITRINE_TEXT("Problem", "Find a larger one.")};
    case ErrorCode::PictureOddShape:
        return {VITRINE_TEXT("Problem", "The picture is %1 × %2 pixels: far longer one way than the other."),
                VITRINE_TEXT("Problem", "Cut it to the product, or find another.")};
    case ErrorCode::PictureBlurry:
        return {VITRINE_TEXT("Problem", "The picture is blurred."),
                VITRINE_TEXT("Problem", "Find a sharper one.")};
    case ErrorCode::PictureTooDark:
        return {VITRINE_TEXT("Problem", "The picture is too dark."),
                VITRINE_TEXT("Problem", "Brighten it, or find another.")};
    case ErrorCode::PictureTooBright:
        return {VITRINE_TEXT("Problem", "The picture is too bright."),
                VITRINE_TEXT("Problem", "Darken it, or find another.")};
    case ErrorCode::PictureBlank:
        return {VITRINE_TEXT("Problem", "The picture shows nothing but one tone."),
                VITRINE_TEXT("Problem", "Give the product its real picture.")};
    case ErrorCode::PictureDuplicate:
        return {VITRINE_TEXT("Problem", "Other products have the same picture: %1."),
                VITRINE_TEXT("Problem", "Keep one of them, or give each its own picture.")};
    case ErrorCode::PictureNearDuplicate:
        return {VITRINE_TEXT("Problem", "Other products have nearly the same picture: %1."),
                VITRINE_TEXT("Problem", "Keep one of them, or give each its own picture.")};
    case ErrorCode::PictureConflict:
        return {VITRINE_TEXT("Problem", "The same picture has another title or price at other products: %1."),
                VITRINE_TEXT("Problem", "Correct whichever is wrong.")};
    case ErrorCode::TitleShared:
        return {VITRINE_TEXT("Problem", "Other products with other pictures have the same title: %1."),
                VITRINE_TEXT("Problem", "Say in the title what sets them apart.")};
    case ErrorCode::FieldsMissing:
        return {VITRINE_TEXT("Problem", "Fields are empty: %1."),
                VITRINE_TEXT("Problem", "Fill them in, or leave the product out.")};
    case ErrorCode::FieldPlaceholder:
        return {VITRINE_TEXT("Problem", "\"%1\" says nothing about the product."),
                VITRINE_TEXT("Problem", "Choose a real category.")};
    case ErrorCode::FieldMarkup:
        return {VITRINE_TEXT("Problem", "HTML is left in \"%1\"; it reads \"%2\"."),
                VITRINE_TEXT("Problem", "Turn it into plain text: under Checks, or with edit --plain-text.")};
    case ErrorCode::PriceOutlier:
        return {VITRINE_TEXT("Problem", "The price %1 is far from what others in \"%2\" cost, most of them %3 to %4."),
                VITRINE_TEXT("Problem", "Check the price and its currency.")};
    case ErrorCode::SplitLeak:
        return {VITRINE_TEXT("Problem", "The same or nearly the same picture is in another split, at: %1."),
                VITRINE_TEXT("Problem", "Divide the products again, or move one of them.")};
    case ErrorCode::CategoryDoubtful:
        return {VITRINE_TEXT("Problem", "Its category is \"%1\", but %3 % of what looks like it is \"%2\"."),
                VITRINE_TEXT("Problem", "Correct the category, or mark it as right.")};
    case ErrorCode::SafetensorsHeader:
        return {VITRINE_TEXT("Problem", "This is not a safetensors file: %1."),
                VITRINE_TEXT("Problem", "Download the file again.")};
    case ErrorCode::SafetensorsOffsets:
        return {VITRINE_TEXT("Problem", "The tensor's place in the file is wrong: %1."),
                VITRINE_TEXT("Problem", "Download the file again.")};
    case ErrorCode::SafetensorsDtype:
        return {VITRINE_TEXT("Problem", "The tensor's number format %1 cannot be used."),
                VITRINE_TEXT("Problem", "Use a checkpoint in F32, F16 or BF16.")};
    case ErrorCode::TensorMissing:
        return {VITRINE_TEXT("Problem", "The checkpoint lacks a tensor."),
                VITRINE_TEXT("Problem", "Download the checkpoint again, all of its files.")};
    case ErrorCode::TensorUnexpected:
        return {VITRINE_TEXT("Problem", "The checkpoint holds a tensor that the model does not have."),
                VITRINE_TEXT("Problem", "Choose the config.json that belongs to this checkpoint.")};
    case ErrorCode::TensorShape:
        return {VITRINE_TEXT("Problem", "The tensor has shape %1; the model's config wants %2."),
                VITRINE_TEXT("Problem", "Download the checkpoint again, or choose the config that belongs to it.")};
    case ErrorCode::ShardOutsideModel:
        return {VITRINE_TEXT("Problem", "The index names a file that is not in the model's own folder: \"%1\"."),
                VITRINE_TEXT("Problem", "Download the checkpoint again, all of its files.")};
    case ErrorCode::ShardMissing:
        return {VITRINE_TEXT("Problem", "The model's index names this file, and it is not there."),
                VITRINE_TEXT("Problem", "Download the checkpoint again, all of its files.")};
    case ErrorCode::CheckpointTensors:
        return {VITRINE_TEXT("Problem", "The checkpoint does not fit the model's config. Missing tensors: %1. Unexpected: "
                                        "%2. Of a wrong shape: %3. Of a wrong number format: %4."),
                VITRINE_TEXT("Problem", "Download the checkpoint again, or choose the config that belongs to it.")};
    case ErrorCode::CheckpointRounded:
        return {VITRINE_TEXT("Problem", "Tensors have another number format than %2, which the model's config says: %1. "
                                        "Where the model computes in %2, they are rounded."),
                VITRINE_TEXT("Problem", "The model can be used as it is; convert it to %2 to have the same numbers in files "
                                        "and memory, or correct torch_dtype in config.json.")};
    case ErrorCode::CheckpointWidened:
        return {VITRINE_TEXT("Problem", "Tensors have another number format than %2, which the model's config says: %1. "
                                        "Where the model computes in %2, they take more memory than in the files."),
                VITRINE_TEXT("Problem", "The model can be used as it is; correct torch_dtype in config.json if it need not "
                                        "compute in %2.")};
    case ErrorCode::ConfigField:
        return {VITRINE_TEXT("Problem", "The model's configuration cannot be used: %1."),
                VITRINE_TEXT("Problem", "Use the file that came with the model.")};
    case ErrorCode::TokenizerField:
        return {VITRINE_TEXT("Problem", "The tokenizer file cannot be used: %1."),
                VITRINE_TEXT("Problem", "Use the tokenizer.json that came with the model.")};
    case ErrorCode::ModelUnsupported:
        return {VITRINE_TEXT("Problem", "This model cannot be used: %1."),
                VITRINE_TEXT("Problem", "Choose a Phi-3-Vision or Phi-3.5-vision folder.")};
    case ErrorCode::PromptTagUnknown:
        return {VITRINE_TEXT("Problem", "The prompt has a tag for a picture that is not given; pictures given: %1."),
                VITRINE_TEXT("Problem", "Write one tag for each picture: <|image_1|>, <|image_2|> and so on.")};
    case ErrorCode::PromptTagMissing:
        return {VITRINE_TEXT("Problem", "The prompt lacks the tag of a picture; pictures given: %1."),
                VITRINE_TEXT("Problem", "Write one tag for each picture: <|image_1|>, <|image_2|> and so on.")};
    case ErrorCode::PromptTagRepeated:
        return {VITRINE_TEXT("Problem", "The prompt has the tag of a picture more than once."),
                VITRINE_TEXT("Problem", "Write one tag for each picture: <|image_1|>, <|image_2|> and so on.")};
    case ErrorCode::ModelExists:
        return {VITRINE_TEXT("Problem", "The folder holds a model already."),
                VITRINE_TEXT("Problem", "Choose another folder, or replace the model: with --force on the command line.")};
    case ErrorCode::ModelFolderUsed:
        return {VITRINE_TEXT("Problem", "The folder is not empty: it holds %1."),
                VITRINE_TEXT("Problem", "Choose another folder, or write the model beside what is there: with --force on "
                                        "the command line.")};
    case ErrorCode::ModelOverItself:
        return {VITRINE_TEXT("Problem", "The new model would be written over the one that it is made from."),
                VITRINE_TEXT("Problem", "Choose another folder.")};
    case ErrorCode::ModelAmongOthers:
        return {VITRINE_TEXT("Problem", "The folder holds %1, which belongs to no model or adapter and would be lost."),
                VITRINE_TEXT("Problem", "Choose a new or an empty folder.")};
    case ErrorCode::ModelIntoRun:
        return {VITRINE_TEXT("Problem", "This place belongs to a run; writing here could destroy it."),
                VITRINE_TEXT("Problem", "Choose a folder outside the run.")};
    case ErrorCode::AdapterField:
        return {VITRINE_TEXT("Problem", "The adapter cannot be used: %1."),
                VITRINE_TEXT("Problem", "Choose a LoRA adapter that was trained on this model.")};
    case ErrorCode::AdapterNotCovered:
        return {VITRINE_TEXT("Problem", "The adapter holds a tensor that %1 in its adapter_config.json does not cover."),
                VITRINE_TEXT("Problem", "Use the adapter_config.json that was written with the adapter.")};
    case ErrorCode::AdapterNotFinite:
        return {VITRINE_TEXT("Problem", "The adapter's tensor holds values that are infinite or undefined."),
                VITRINE_TEXT("Problem", "Copy or download the adapter again, or choose an earlier checkpoint of its run.")};
    case ErrorCode::LogitsNotFinite:
        return {VITRINE_TEXT("Problem", "No next word can be chosen: what the model computes is infinite or undefined."),
                VITRINE_TEXT("Problem", "Try again without the adapter; otherwise download the model again, or convert it "
                                        "to float32.")};
    case ErrorCode::RecipeField:
        return {VITRINE_TEXT("Problem", "The recipe's value %1 is not allowed; %2."),
                VITRINE_TEXT("Problem", "Correct the field in the recipe.")};
    case ErrorCode::RecipeUnknownField:
        return {VITRINE_TEXT("Problem", "The recipe has a field that does not exist."),
                VITRINE_TEXT("Problem", "Remove it; the closest known field is \"%1\".")};
    case ErrorCode::NoTrainingRows:
        return {VITRINE_TEXT("Problem", "Too few rows to train on: %1 for training, %2 for validation."),
                VITRINE_TEXT("Problem", "Assign products with usable pictures to both splits.")};
    case ErrorCode::SequenceTooLong:
        return {VITRINE_TEXT("Problem", "The row needs %1 tokens; the recipe allows %2."),
                VITRINE_TEXT("Problem", "Raise max_sequence_length or lower num_crops.")};
    case ErrorCode::RunMissing:
        return {VITRINE_TEXT("Problem", "There is no such run in this catalog."),
                VITRINE_TEXT("Problem", "Choose one of the catalog's runs.")};
    case ErrorCode::RunExists:
        return {VITRINE_TEXT("Problem", "A run of this name exists already."),
                VITRINE_TEXT("Problem", "Choose another name, or resume the run.")};
    case ErrorCode::CheckpointDamaged:
        return {VITRINE_TEXT("Problem", "The checkpoint cannot be continued: %1."),
                VITRINE_TEXT("Problem", "Resume from an earlier checkpoint of the run.")};
    case ErrorCode::RecipeChanged:
        return {VITRINE_TEXT("Problem", "The run was started with %1, not %2."),
                VITRINE_TEXT("Problem", "Resume with the run's own recipe, or start a new run.")};
    case ErrorCode::LossNotFinite:
        return {VITRINE_TEXT("Problem", "The loss became infinite or undefined at step %1."),
                VITRINE_TEXT("Problem", "Lower the learning rate and resume from the last checkpoint.")};
    case ErrorCode::DeviceUnavailable:
        return {VITRINE_TEXT("Problem", "The device \"%1\" is not available."),
                VITRINE_TEXT("Problem", "Choose \"auto\" or \"cpu\", or use a CUDA build of LibTorch.")};
    case ErrorCode::OutOfMemory:
        return {VITRINE_TEXT("Problem", "There is not enough memory: %1."),
                VITRINE_TEXT("Problem", "Lower the batch size or the number of crops.")};
    case ErrorCode::CatalogMissing:
        return {VITRINE_TEXT("Problem", "There is no catalog here."),
                VITRINE_TEXT("Problem", "Choose a .vitrine folder, or create a new catalog.")};
    case ErrorCode::CatalogExists:
        return {VITRINE_TEXT("Problem", "A catalog exists here already."),
                VITRINE_TEXT("Problem", "Open it, or choose another name.")};
    case ErrorCode::CatalogNewer:
        return {VITRINE_TEXT("Problem", "The catalog was made by a newer version (%1; this one knows %2)."),
                VITRINE_TEXT("Problem", "Install the newer version of Vitrine.")};
    case ErrorCode::CatalogLocked:
        return {VITRINE_TEXT("Problem", "The catalog is being changed by another program."),
                VITRINE_TEXT("Problem", "Wait until it has finished, then try again.")};
    case ErrorCode::CatalogReadOnly:
        return {VITRINE_TEXT("Problem", "The catalog's folder is read-only: it can be looked at and not changed."),
                VITRINE_TEXT("Problem", "Copy the catalog to a folder that you may write to, and open it there.")};
    case ErrorCode::CatalogChanged:
        return {VITRINE_TEXT("Problem", "Another program has changed the catalog since it was opened."),
                VITRINE_TEXT("Problem", "Open the catalog again.")};
    case ErrorCode::CatalogDamaged:
        return {VITRINE_TEXT("Problem", "The catalog's database cannot be used: %1."),
                VITRINE_TEXT("Problem", "Restore catalog.sqlite from a backup.")};
    case ErrorCode::FieldUnknown:
        return {VITRINE_TEXT("Problem", "There is no such field."),
                VITRINE_TEXT("Problem", "Choose one of: %1.")};
    case ErrorCode::FieldMisspelled:
        return {VITRINE_TEXT("Problem", "There is no such field, but one of a similar name."),
                VITRINE_TEXT("Problem", "Perhaps %1 is meant; choose one of: %2.")};
    case ErrorCode::FieldValue:
        return {VITRINE_TEXT("Problem", "\"%1\" is not allowed here; %2."),
                VITRINE_TEXT("Problem", "Enter another value.")};
    case ErrorCode::FieldWord:
        return {VITRINE_TEXT("Problem", "\"%1\" is not allowed here."),
                VITRINE_TEXT("Problem", "Choose one of: %2.")};
    case ErrorCode::ExpressionSyntax:
        return {VITRINE_TEXT("Problem", "The regular expression cannot be understood: %1."),
                VITRINE_TEXT("Problem", "Correct it there, or look for plain text.")};
    case ErrorCode::QuerySyntax:
        return {VITRINE_TEXT("Problem", "The filter cannot be understood: %1."),
                VITRINE_TEXT("Problem", "Correct it there, or put text with special signs in quotes.")};
    case ErrorCode::CategoryUnknown:
        return {VITRINE_TEXT("Problem", "The catalog has no category \"%1\"."),
                VITRINE_TEXT("Problem", "List the categories and write one as it stands there.")};
    case ErrorCode::CategoryAmbiguous:
        return {VITRINE_TEXT("Problem", "Several categories are called \"%1\": %2."),
                VITRINE_TEXT("Problem", "Write the whole path, with \" > \" between the names.")};
    case ErrorCode::CategoryTaken:
        return {VITRINE_TEXT("Problem", "There is a category \"%1\" already."),
                VITRINE_TEXT("Problem", "Choose another name, or say that the two become one (--merge).")};
    case ErrorCode::StepMissing:
        return {VITRINE_TEXT("Problem", "The history has no step %1."),
                VITRINE_TEXT("Problem", "List the history again and choose a step from it.")};
    case ErrorCode::NameEmpty:
        return {VITRINE_TEXT("Problem", "A name is wanted."),
                VITRINE_TEXT("Problem", "Enter one.")};
    case ErrorCode::NameTaken:
        return {VITRINE_TEXT("Problem", "There is one of that name already."),
                VITRINE_TEXT("Problem", "Choose another name, or delete the other one first.")};
    case ErrorCode::ViewMissing:
        return {VITRINE_TEXT("Problem", "There is no such saved view."),
                VITRINE_TEXT("Problem", "Choose one of the catalog's views.")};
    case ErrorCode::SnapshotMissing:
        return {VITRINE_TEXT("Problem", "There is no such snapshot."),
                VITRINE_TEXT("Problem", "Choose one of the catalog's snapshots.")};
    case ErrorCode::ProductMissing:
        return {VITRINE_TEXT("Problem", "There is no product with the number %1."),
                VITRINE_TEXT("Problem", "List the products again and choose one of them.")};
    case ErrorCode::ProductUnseen:
        return {VITRINE_TEXT("Problem", "Product %1 has no picture that can be read."),
                VITRINE_TEXT("Problem", "Give it one, or compare with another product or a picture file.")};
    case ErrorCode::ProfileField:
        return {VITRINE_TEXT("Problem", "The sample profile cannot be used: %1."),
                VITRINE_TEXT("Problem", "Correct the field in the profile.")};
    case ErrorCode::MimicTooFew:
        return {VITRINE_TEXT("Problem", "No category of the catalog has %1 different products; rows that share a "
                                        "code or a picture count as one."),
                VITRINE_TEXT("Problem", "Choose a catalog with more products, or correct the codes and pictures "
                                        "that its rows share.")};
    case ErrorCode::ExportExists:
        return {VITRINE_TEXT("Problem", "There is a file or folder of this name already."),
                VITRINE_TEXT("Problem", "Choose another name, or replace it: with --force on the command line.")};
    case ErrorCode::ExportOverOthers:
        return {VITRINE_TEXT("Problem", "The folder is not empty: it holds %1, which is not known to come from an "
                                        "earlier export to this name."),
                VITRINE_TEXT("Problem", "Choose another name, or move what is in the folder away. Exports of older "
                                        "versions left no note of what they wrote: delete such a folder yourself if "
                                        "it holds nothing else.")};
    case ErrorCode::ExportOverPictures:
        return {VITRINE_TEXT("Problem", "Products of the catalog have their pictures in the folder that would be replaced."),
                VITRINE_TEXT("Problem", "Choose another name.")};
    case ErrorCode::ExportIntoCatalog:
        return {VITRINE_TEXT("Problem", "This place belongs to a catalog; writing here could destroy it."),
                VITRINE_TEXT("Problem", "Choose a place outside the catalog, or its folder for exports: %1.")};
    case ErrorCode::Internal:
        return {VITRINE_TEXT("Problem", "Something went wrong inside the program: %1."),
                VITRINE_TEXT("Problem", "Try again; if it happens again, report it with the log.")};
    }
    return {"", ""};
}

} // namespace vitrine::core
