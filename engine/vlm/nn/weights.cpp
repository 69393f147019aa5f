// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/weights.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/log.h"
#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/checkpoint_writer.h"
#include "engine/vlm/model_output.h"
#include "engine/vlm/nn/linear.h"

namespace vitrine::vlm {

namespace {

using core::Error;
using core::ErrorCode;

/// What the names of weights that only pictures need begin with.
const std::string kPicturePart = "model.vision_embed_tokens.";

struct DtypePair {
    Dtype file;
    torch::Dtype torch;
};
constexpr std::array kDtypes{
    DtypePair{Dtype::F32, torch::kFloat32}, DtypePair{Dtype::F16, torch::kFloat16},
    DtypePair{Dtype::Bf16, torch::kBFloat16}, DtypePair{Dtype::F64, torch::kFloat64},
    DtypePair{Dtype::I64, torch::kInt64},   DtypePair{Dtype::I32, torch::kInt32},
    DtypePair{Dtype::I16, torch::kInt16},   DtypePair{Dtype::I8, torch::kInt8},
    DtypePair{Dtype::U8, torch::kUInt8},    DtypePair{Dtype::Bool, torch::kBool},
};

bool isAligned(const TensorView& view)
{
    return reinterpret_cast<std::uintptr_t>(view.data.data()) % bytesOf(view.dtype) == 0;
}

/// Where `model` needs it: the mapped file itself, or a copy, after which the file's pages are let go.
torch::Tensor place(const std::shared_ptr<const Checkpoint>& checkpoint, const std::string& name, torch::Dtype dtype,
                    const torch::Device& device, WeightUse use)
{
    const auto& view = checkpoint->tensor(name);
    const auto mapped = viewOf(view, checkpoint);
    if (use == WeightUse::ReadOnly && device.is_cpu() && mapped.scalar_type() == dtype && isAligned(view))
        return mapped;
    auto copied = torch::empty(view.shape, torch::TensorOptions().dtype(mapped.scalar_type()));
    std::memcpy(copied.data_ptr(), view.data.data(), view.data.size());
    checkpoint->release(name);
    return copied.to(device, dtype);
}

std::string nameOfTorch(torch::Dtype dtype)
{
    return dtype == torch::kFloat32 ? "float32" : dtype == torch::kFloat16 ? "float16" : "bfloat16";
}

/// The bytes of a tensor in `dtype`, whatever it is and wherever it lies.
void writeTo(const ByteSink& sink, const torch::Tensor& tensor, torch::Dtype dtype)
{
    const auto own = tensor.detach().to(torch::kCPU, dtype).contiguous();
    sink({static_cast<const std::byte*>(own.data_ptr()), own.nbytes()});
}

/// The headers of a whole model in one dtype, in the reference's order, and how many bytes they stand for.
std::pair<std::vector<TensorHeader>, std::uint64_t> headersOf(const Phi3VisionConfig& config, Dtype dtype)
{
    std::vector<TensorHeader> headers;
    std::uint64_t bytes = 0;
    for (auto& spec : tensorTable(config)) {
        headers.push_back({std::move(spec.name), dtype, std::move(spec.shape)});
        bytes += headers.back().bytes();
    }
    return {std::move(headers), bytes};
}

void writeModelFiles(const Phi3VisionConfig& modelConfig, const std::filesystem::path& folder,
                     const std::filesystem::path& source, torch::Dtype dtype, std::size_t shards,
                     const TensorSource& tensors, const core::Progress& progress)
{
    auto config = modelConfig;
    config.torch_dtype = nameOfTorch(dtype);
    const auto [headers, bytes] = headersOf(config, fromTorch(dtype));
    writeCheckpoint(folder, headers, shards > 0 ? shards : usualShardCount(bytes), tensors, progress);
    core::writeFileAtomically(folder / "config.json", config.toJson().dump(2) + "\n");
    core::writeFileAtomically(folder / "generation_config.json", config.generationConfigToJson().dump(2) + "\n");
    copyProcessorFiles(source, folder);
}

/// The text after a picture has the memory of the mapped pages that only pictures are looked at with: a tenth of the weights.
void letGoAfterPictures(Phi3Vision& model, const std::shared_ptr<const Checkpoint>& checkpoint)
{
    std::vector<std::string> mapped;
    for (const auto& parameter : model->imageEmbedding()->named_parameters()) {
        const auto name = kPicturePart + parameter.key();
        if (parameter.value().data_ptr() == checkpoint->tensor(name).data.data())
            mapped.push_back(name);
    }
    if (!mapped.empty())
        model->setAfterPictures([checkpoint, mapped] {
            for (const auto& name : mapped)
                checkpoint->release(name);
        });
}

/// Only where weights lose what their files say because the config says so: other formats are the caller's choice.
void logRounding(const Checkpoint& checkpoint, const Phi3VisionConfig& config, const std::filesystem::path& folder,
                 torch::Dtype dtype)
{
    if (dtype != torchDtypeNamed(config.torch_dtype))
        return;
    for (const auto& notice : checkpointNotices(checkpoint, config, folder))
        if (notice.code == ErrorCode::CheckpointRounded)
            core::log(core::LogLevel::Warning, core::describeInOneLine(notice));
}

struct Quantisation {
    kernels::WeightFormat format;
    QuantisedPart part;
};

Phi3Vision load(const std::filesystem::path& folder, torch::Dtype dtype, const torch::Device& device, WeightUse use,
                const std::optional<Quantisation>& quantisation)
{
    const auto config = Phi3VisionConfig::load(folder);
    const auto checkpoint = std::make_shared<Checkpoint>(folder);
    checkCheckpoint(*checkpoint, config, folder);
    logRounding(*checkpoint, config, folder, dtype);
    const torch::NoGradGuard noGrad;
    Phi3Vision model(config);
    const auto matrices =
        quantisation ? matricesOf(model, quantisation->part) : std::map<std::string, LinearImpl*>{};
    for (auto& parameter : model->named_parameters()) {
        const auto& name = parameter.key();
        const auto matrix = matrices.find(name);
        if (matrix == matrices.end()) {
            parameter.value().set_data(place(checkpoint, name, dtype, device, use));
            continue;
        }
        const auto& view = checkpoint->tensor(name);
        const auto source =
            isAligned(view) ? viewOf(view, checkpoint) : place(checkpoint, name, toTorch(view.dtype), torch::kCPU, use);
        matrix->second->setQuantised(quantised(source, quantisation->format, device));
        checkpoint->release(name);
    }
    letGoAfterPictures(model, checkpoint);
    model->setComputeDtype(dtype);
    model->eval();
    return model;
}

} // namespace

torch::Dtype toTorch(Dtype dtype)
{
    for (const auto& pair : kDtypes)
        if (pair.file == dtype)
            return pair.torch;
    throw Error({ErrorCode::SafetensorsDtype, {}, {nameOf(dtype)}});
}

Dtype fromTorch(torch::Dtype dtype)
{
    for (const auto& pair : kDtypes)
        if (pair.torch == dtype)
            return pair.file;
    throw Error({ErrorCode::SafetensorsDtype, {}, {torch::toString(dtype)}});
}

torch::Dtype torchDtypeNamed(const std::string& name)
{
    if (name == "float32")
        return torch::kFloat32;
    return name == "float16" ? torch::kFloat16 : torch::kBFloat16;
}

torch::Tensor viewOf(const TensorView& tensor, std::shared_ptr<const void> owner)
{
    // LibTorch has no read-only tensors: the const_cast is kept honest by WeightUse.
    auto* bytes = const_cast<std::byte*>(tensor.data.data());
    const auto options = torch::TensorOptions().dtype(toTorch(tensor.dtype));
    return torch::from_blob(bytes, tensor.shape, [owner = std::move(owner)](void*) {}, options);
}

Phi3Vision loadModel(const std::filesystem::path& folder, torch::Dtype dtype, const torch::Device& device,
                     WeightUse use)
{
    return load(folder, dtype, device, use, {});
}

std::map<std::string, LinearImpl*> matricesOf(Phi3Vision& model, QuantisedPart part)
{
    std::map<std::string, LinearImpl*> matrices;
    for (const auto& module : model->named_modules()) {
        auto* linear = module.value()->as<LinearImpl>();
        if (linear != nullptr && (part == QuantisedPart::AllLinear || module.key().starts_with("model.layers.")))
            matrices[module.key() + ".weight"] = linear;
    }
    return matrices;
}

Phi3Vision loadQuantisedModel(const std::filesystem::path& folder, torch::Dtype dtype, kernels::WeightFormat format,
                              QuantisedPart part, const torch::Device& device)
{
    return load(folder, dtype, device, WeightUse::ReadOnly, Quantisation{format, part});
}

std::uint64_t weightBytes(Phi3Vision& model)
{
    const auto matrices = matricesOf(model, QuantisedPart::AllLinear);
    std::uint64_t bytes = 0;
    for (const auto& [name, linear] : matrices)
        bytes += static_cast<std::uint64_t>(linear->weightBytes());
    for (const auto& parameter : model->named_parameters()) {
        const auto& name = parameter.key();
        const auto dot = name.rfind('.') + 1; // a bias is its layer's
        const bool isCounted = matrices.contains(name.substr(0, dot) + "weight");
        if (!isCounted && name.find(".lora_") == std::string::npos)
            bytes += parameter.value().nbytes();
    }
    return bytes;
}

void saveTensors(const std::filesystem::path& path, const std::vector<std::pair<std::string, torch::Tensor>>& tensors,
                 std::optional<torch::Dtype> dtype)
{
    std::vector<torch::Tensor> kept; // owns the bytes until they are written
    std::vector<TensorToWrite> toWrite;
    for (const auto& [name, tensor] : tensors) {
        kept.push_back(tensor.detach().to(torch::kCPU, dtype.value_or(tensor.scalar_type())).contiguous());
        const auto& own = kept.back();
        toWrite.push_back({name, fromTorch(own.scalar_type()), own.sizes().vec(),
                           {static_cast<const std::byte*>(own.data_ptr()), own.nbytes()}});
    }
    writeSafetensors(path, toWrite);
}

std::map<std::string, torch::Tensor> readTensors(const std::filesystem::path& path)
{
    const SafetensorsFile file(path);
    std::map<std::string, torch::Tensor> tensors;
    for (const auto& name : file.names())
        tensors[name] = viewOf(file.tensor(name)).clone();
    return tensors;
}

void copyProcessorFiles(const std::filesystem::path& source, const std::filesystem::path& folder)
{
    const auto copyIfThere = [&](const char* name) {
        if (core::mayExist(source / name))
            core::writeFileAtomically(folder / name, core::readFile(source / name));
    };
    std::for_each(kProcessorFiles.begin(), kProcessorFiles.end(), copyIfThere);
    std::for_each(kCodeFiles.begin(), kCodeFiles.end(), copyIfThere);
}

void saveModel(Phi3Vision& model, const std::filesystem::path& folder, const std::filesystem::path& source,
               torch::Dtype dtype, std::size_t shards, const core::Progress& progress)
{
    const torch::NoGradGuard noGrad;
    std::map<std::string, LinearImpl*> adapted;
    for (const auto& module : model->named_modules())
        if (auto* linear = module.value()->as<LinearImpl>(); linear != nullptr && (linear->isAdapted() || linear->isQuantised()))
            adapted[module.key() + ".weight"] = linear;
    const auto parameters = model->named_parameters();
    const auto write = [&](const TensorHeader& tensor, const ByteSink& sink) {
        const auto found = adapted.find(tensor.name);
        writeTo(sink, found != adapted.end() ? found->second->mergedWeight() : parameters[tensor.name], dtype);
    };
    writeModelFiles(model->config(), folder, source, dtype, shards, write, progress);
}

void convertCheckpoint(const std::filesystem::path& model, const std::filesystem::path& folder, torch::Dtype dtype,
                       std::size_t shards, const core::Progress& progress)
{
    const torch::NoGradGuard noGrad;
    const auto config = Phi3VisionConfig::load(model);
    const auto checkpoint = std::make_shared<const Checkpoint>(model);
    checkCheckpoint(*checkpoint, config, model);
    const auto write = [&](const TensorHeader& tensor, const ByteSink& sink) {
        writeTo(sink, place(checkpoint, tensor.name, dtype, torch::kCPU, WeightUse::ReadOnly), dtype);
        checkpoint->release(tensor.name);
    };
    writeModelFiles(config, folder, model, dtype, shards, write, progress);
}

torch::Device deviceNamed(const std::string& name)
{
    const bool cuda = torch::cuda::is_available();
    if (name == "auto")
        return cuda ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
    if (name == "cpu")
        return torch::kCPU;
    const auto unavailable = [&] { return Error({ErrorCode::DeviceUnavailable, {}, {name}}); };
    if (!name.starts_with("cuda") || !cuda)
        throw unavailable();
    if (name == "cuda")
        return {torch::kCUDA, 0};
    const auto number = name.substr(4);
    if (number.size() < 2 || number[0] != ':' || number.find_first_not_of("0123456789", 1) != std::string::npos ||
        number.size() > 4)
        throw unavailable();
    const auto index = std::stoi(number.substr(1));
    if (index >= static_cast<int>(torch::cuda::device_count()))
        throw unavailable();
    return {torch::kCUDA, static_cast<c10::DeviceIndex>(index)};
}

} // namespace vitrine::vlm
