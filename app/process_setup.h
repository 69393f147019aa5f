// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::app {

/// What both programs do before anything else, with main's own argv: makes OpenMP's threads sleep soon while they wait
/// (the process starts anew once, because the library reads that only when it is loaded), keeps freed tensors' memory
/// for the next ones (DESIGN.md §8), sets the number of compute threads, and logs what is computed with. A slow BLAS
/// is a warning that names the remedy.
void setUpProcess(char** argv);

} // namespace vitrine::app
