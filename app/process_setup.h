// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::app {

/// What programs that compute do before anything else: keeps freed tensors' memory for the next ones (DESIGN.md §8),
/// sets the number of compute threads, and logs what is computed with. A slow BLAS is a warning that names the remedy.
void setUpProcess();

} // namespace vitrine::app
