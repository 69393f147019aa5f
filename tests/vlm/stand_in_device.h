// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A device that is not the CPU, for tests of what a GPU would be given: no machine that runs them has one. Its tensors
// have an address that nobody can read, so that a kernel for CPUs crashes on them; LibTorch's operations run on the CPU,
// but throw c10::Error when tensors of both devices meet in one. It stands where LibTorch's builds for Intel's GPUs have
// theirs; include it in one source file of a program only.

#include <torch/torch.h>

#include <cstdint>
#include <cstdlib>
#include <vector>

#include <ATen/NativeFunctions.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

namespace vitrine::vlm::standin {

inline const torch::Device kDevice(torch::kXPU, 0);

/// No program on x86-64 or arm64 can have memory here.
inline void* hidden(void* memory)
{
    return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(memory) ^ (std::uintptr_t{1} << 62));
}

inline torch::Tensor allocated(torch::IntArrayRef sizes, torch::IntArrayRef strides, torch::Dtype dtype)
{
    constexpr std::size_t kAlignment = 64;
    const auto bytes = at::detail::computeStorageNbytes(sizes, strides, torch::elementSize(dtype));
    auto* const memory = std::aligned_alloc(kAlignment, (bytes / kAlignment + 1) * kAlignment);
    auto storage = c10::make_intrusive<c10::StorageImpl>(c10::StorageImpl::use_byte_size_t(), bytes,
                                                         c10::DataPtr(hidden(memory), memory, &std::free, kDevice), nullptr,
                                                         false);
    auto tensor = at::detail::make_tensor<c10::TensorImpl>(c10::Storage(std::move(storage)),
                                                           c10::DispatchKeySet(c10::DispatchKey::XPU),
                                                           c10::scalarTypeToTypeMeta(dtype));
    tensor.unsafeGetTensorImpl()->set_sizes_and_strides(sizes, strides);
    return tensor;
}

/// The same memory as a CPU sees it.
inline torch::Tensor asCpuSees(const torch::Tensor& tensor)
{
    if (!tensor.defined() || tensor.is_cpu())
        return tensor;
    const auto options = torch::TensorOptions().dtype(tensor.scalar_type());
    if (tensor.numel() == 0)
        return at::empty(tensor.sizes(), options); // an operation's result, which it may resize
    auto* const memory = static_cast<char*>(tensor.storage().data_ptr().get_context());
    const auto first = tensor.storage_offset() * static_cast<std::int64_t>(tensor.element_size());
    return at::from_blob(memory + first, tensor.sizes(), tensor.strides(), options);
}

inline torch::Tensor copiedToDevice(const torch::Tensor& tensor)
{
    auto copy = allocated(tensor.sizes(), tensor.strides(), tensor.scalar_type());
    asCpuSees(copy).copy_(tensor);
    return copy;
}

/// What an operation on the CPU is called with instead of `value`. Numbers may come as a CPU's tensors without dimensions.
inline c10::IValue forCpu(const c10::IValue& value, const std::string& operation)
{
    const auto checked = [&](const torch::Tensor& tensor) {
        TORCH_CHECK(!tensor.defined() || tensor.device() == kDevice || tensor.dim() == 0, operation,
                    " mixes tensors of two devices");
        return asCpuSees(tensor);
    };
    if (value.isDevice())
        return c10::Device(torch::kCPU);
    if (value.isTensor())
        return checked(value.toTensor());
    if (value.isTensorList()) {
        c10::List<torch::Tensor> list;
        for (const torch::Tensor& tensor : value.toTensorVector())
            list.push_back(checked(tensor));
        return list;
    }
    if (value.isOptionalTensorList()) {
        c10::List<c10::optional<torch::Tensor>> list;
        for (const c10::optional<torch::Tensor>& tensor : value.toOptionalTensorVector())
            list.push_back(tensor ? c10::optional<torch::Tensor>(checked(*tensor)) : tensor);
        return list;
    }
    return value;
}

/// Gives `tensor`, which an operation was to write into, the size and numbers that it wrote.
inline void takeOver(const torch::Tensor& tensor, const torch::Tensor& written)
{
    if (tensor.sizes() == written.sizes())
        return; // it wrote into the same memory
    const auto copy = copiedToDevice(written);
    auto* const own = tensor.unsafeGetTensorImpl();
    own->set_storage_keep_dtype(copy.storage());
    own->set_sizes_and_strides(copy.sizes(), copy.strides());
}

/// Runs any operation on the CPU.
inline void runOnCpu(const c10::OperatorHandle& operation, torch::jit::Stack* stack)
{
    const auto& schema = operation.schema();
    const auto begin = stack->size() - schema.arguments().size();
    const std::vector<c10::IValue> given(stack->begin() + static_cast<std::ptrdiff_t>(begin), stack->end());
    for (std::size_t at = 0; at < given.size(); ++at)
        (*stack)[begin + at] = forCpu(given[at], schema.name());
    const std::vector<c10::IValue> used(stack->begin() + static_cast<std::ptrdiff_t>(begin), stack->end());
    operation.redispatchBoxed(c10::DispatchKeySet(c10::DispatchKey::CPU), stack);
    for (std::size_t at = 0; at < schema.returns().size(); ++at) {
        auto& result = (*stack)[begin + at];
        const auto* alias = schema.returns()[at].alias_info();
        if (alias != nullptr) { // one of the arguments
            for (std::size_t argument = 0; argument < given.size(); ++argument) {
                const auto* own = schema.arguments()[argument].alias_info();
                if (own == nullptr || !own->isWrite() || own->beforeSets() != alias->beforeSets())
                    continue;
                takeOver(given[argument].toTensor(), used[argument].toTensor());
                result = given[argument];
            }
            TORCH_CHECK(result.toTensor().device() == kDevice, schema.name(), " gives a view that this device cannot make");
        } else if (result.isTensor() && result.toTensor().defined()) {
            result = copiedToDevice(result.toTensor());
        } else if (result.isTensorList()) {
            c10::List<torch::Tensor> list;
            for (const torch::Tensor& tensor : result.toTensorVector())
                list.push_back(copiedToDevice(tensor));
            result = list;
        }
    }
}

inline torch::Tensor empty(torch::IntArrayRef sizes, c10::optional<torch::Dtype> dtype, c10::optional<c10::Layout>,
                           c10::optional<torch::Device>, c10::optional<bool>, c10::optional<c10::MemoryFormat>)
{
    std::vector<std::int64_t> strides(sizes.size(), 1);
    for (std::size_t at = sizes.size(); at > 1; --at)
        strides[at - 2] = strides[at - 1] * std::max<std::int64_t>(1, sizes[at - 1]);
    return allocated(sizes, strides, dtype.value_or(torch::kFloat32));
}

inline torch::Tensor emptyStrided(torch::IntArrayRef sizes, torch::IntArrayRef strides, c10::optional<torch::Dtype> dtype,
                                  c10::optional<c10::Layout>, c10::optional<torch::Device>, c10::optional<bool>)
{
    return allocated(sizes, strides, dtype.value_or(torch::kFloat32));
}

inline torch::Tensor& copy(torch::Tensor& to, const torch::Tensor& from, bool)
{
    asCpuSees(to).copy_(asCpuSees(from));
    return to;
}

/// The one device that there is. Neither streams nor events.
struct Guard final : c10::impl::DeviceGuardImplInterface {
    c10::DeviceType type() const override { return torch::kXPU; }
    c10::Device exchangeDevice(c10::Device) const override { return kDevice; }
    c10::Device getDevice() const override { return kDevice; }
    void setDevice(c10::Device) const override {}
    void uncheckedSetDevice(c10::Device) const noexcept override {}
    c10::Stream getStream(c10::Device) const noexcept override { return c10::Stream(c10::Stream::DEFAULT, kDevice); }
    c10::Stream exchangeStream(c10::Stream) const noexcept override { return c10::Stream(c10::Stream::DEFAULT, kDevice); }
    c10::DeviceIndex deviceCount() const noexcept override { return 1; }
};
C10_REGISTER_GUARD_IMPL(XPU, Guard)

TORCH_LIBRARY_IMPL(_, XPU, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&runOnCpu>());
}

TORCH_LIBRARY_IMPL(aten, XPU, library)
{
    library.impl("empty.memory_format", TORCH_FN(empty));
    library.impl("empty_strided", TORCH_FN(emptyStrided));
    library.impl("copy_", TORCH_FN(copy));
    library.impl("as_strided", TORCH_FN(at::native::as_strided_tensorimpl));
    library.impl("view", TORCH_FN(at::native::view));
    library.impl("_reshape_alias", TORCH_FN(at::native::_reshape_alias));
}

} // namespace vitrine::vlm::standin
