// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/weights.h"

#include <array>
#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/nn/linear.h"

namespace vitrine::vlm {

namespace {

using core::Error;
using core::ErrorCode;

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

std::string show(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const auto size : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return "[" + text + "]";
}

bool isFloatingPoint(Dtype dtype)
{
    return dtype == Dtype::F32 || dtype == Dtype::F16 || dtype == Dtype::Bf16;
}

torch::Tensor place(const TensorView& view, torch::Dtype dtype, const torch::Device& device, WeightUse use)
{
    auto tensor = viewOf(view).to(device, dtype);
    const bool stillInFile = tensor.data_ptr() == static_cast<const void*>(view.data.data());
    return use == WeightUse::Trained && stillInFile ? tensor.clone() : tensor;
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

torch::Tensor viewOf(const TensorView& tensor)
{
    // LibTorch has no read-only tensors: the const_cast is kept honest by WeightUse.
    auto* bytes = const_cast<std::byte*>(tensor.data.data());
    return torch::from_blob(bytes, tensor.shape, torch::TensorOptions().dtype(toTorch(tensor.dtype)));
}

void checkCheckpoint(const Checkpoint& checkpoint, const Phi3VisionConfig& config, const std::filesystem::path& folder)
{
    std::set<std::string> known;
    for (const auto& spec : tensorTable(config)) {
        known.insert(spec.name);
        if (!checkpoint.contains(spec.name))
            throw Error({ErrorCode::TensorMissing, {.file = folder, .item = spec.name}, {}});
        const auto& found = checkpoint.tensor(spec.name);
        const core::Where where{.file = checkpoint.fileOf(spec.name), .item = spec.name};
        if (found.shape != spec.shape)
            throw Error({ErrorCode::TensorShape, where, {show(found.shape), show(spec.shape)}});
        if (!isFloatingPoint(found.dtype))
            throw Error({ErrorCode::SafetensorsDtype, where, {nameOf(found.dtype)}});
    }
    for (const auto& name : checkpoint.names())
        if (!known.contains(name) && !(config.tie_word_embeddings && name == "lm_head.weight"))
            throw Error({ErrorCode::TensorUnexpected, {.file = checkpoint.fileOf(name), .item = name}, {}});
}

Phi3Vision loadModel(const std::filesystem::path& folder, torch::Dtype dtype, const torch::Device& device,
                     WeightUse use)
{
    const auto config = Phi3VisionConfig::load(folder);
    const auto checkpoint = std::make_shared<Checkpoint>(folder);
    checkCheckpoint(*checkpoint, config, folder);
    const torch::NoGradGuard noGrad;
    Phi3Vision model(config);
    for (auto& parameter : model->named_parameters()) {
        const auto placed = place(checkpoint->tensor(parameter.key()), dtype, device, use);
        parameter.value().set_data(placed);
    }
    if (use == WeightUse::ReadOnly)
        model->keepOpen(checkpoint);
    model->setComputeDtype(dtype);
    model->eval();
    return model;
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
    constexpr std::array names{"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
                               "preprocessor_config.json"};
    for (const auto* name : names)
        if (std::filesystem::exists(source / name))
            core::writeFileAtomically(folder / name, core::readFile(source / name));
}

void saveModel(Phi3Vision& model, const std::filesystem::path& folder, const std::filesystem::path& source,
               torch::Dtype dtype)
{
    const torch::NoGradGuard noGrad;
    std::map<std::string, torch::Tensor> merged;
    for (const auto& module : model->named_modules())
        if (auto* linear = module.value()->as<LinearImpl>(); linear != nullptr && linear->hasLora())
            merged[module.key() + ".weight"] = linear->mergedWeight();
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    const auto parameters = model->named_parameters();
    for (const auto& spec : tensorTable(model->config()))
        tensors.emplace_back(spec.name, merged.contains(spec.name) ? merged[spec.name] : parameters[spec.name]);
    auto config = model->config();
    config.torch_dtype = dtype == torch::kFloat32 ? "float32" : dtype == torch::kFloat16 ? "float16" : "bfloat16";
    saveTensors(folder / "model.safetensors", tensors, dtype);
    core::writeFileAtomically(folder / "config.json", config.toJson().dump(2) + "\n");
    core::writeFileAtomically(folder / "generation_config.json", config.generationConfigToJson().dump(2) + "\n");
    copyProcessorFiles(source, folder);
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
