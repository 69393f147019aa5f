// SPDX-License-Identifier: GPL-3.0-or-later
//
// A safetensors file: what is handed out lies within it, and written again reads as the same.
#include "engine/vlm/safetensors.h"

#include <algorithm>

#include "tests/fuzz/fuzzing.h"

namespace {

using namespace vitrine;
using fuzz::require;

/// Every byte is touched, so that one outside of the mapping is found.
void check(const vlm::TensorView& view)
{
    auto wanted = vlm::bytesOf(view.dtype);
    for (const auto size : view.shape)
        wanted *= static_cast<std::size_t>(size);
    require(wanted == view.data.size(), "a tensor's bytes are its shape's");
    unsigned sum = 0;
    for (const auto byte : view.data)
        sum += static_cast<unsigned>(byte);
    [[maybe_unused]] const volatile unsigned read = sum;
}

void requireSame(const vlm::SafetensorsFile& one, const vlm::SafetensorsFile& other)
{
    require(one.names() == other.names() && one.metadata() == other.metadata(), "what is written reads as the same");
    for (const auto& name : one.names()) {
        const auto &a = one.tensor(name), &b = other.tensor(name);
        require(a.dtype == b.dtype && a.shape == b.shape && std::ranges::equal(a.data, b.data),
                "a tensor that is written reads as the same");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Folder folder;
    const auto file = folder.write("read.safetensors", fuzz::textOf(data, size));
    fuzz::taken([&] {
        const vlm::SafetensorsFile read(file);
        std::vector<vlm::TensorToWrite> tensors;
        for (const auto& name : read.names()) {
            const auto& view = read.tensor(name);
            check(view);
            tensors.push_back({name, view.dtype, view.shape, view.data});
        }
        const auto copy = folder.path() / "written.safetensors";
        vlm::writeSafetensors(copy, tensors, read.metadata());
        const vlm::SafetensorsFile again(copy);
        requireSame(read, again);
        for (const auto& tensor : tensors)
            read.release(read.tensor(tensor.name));
    });
    return 0;
}
