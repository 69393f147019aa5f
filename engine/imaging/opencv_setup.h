// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::imaging {

/// OpenCV prints nothing and starts no threads of its own from here on. Whoever calls OpenCV calls this
/// first: its pool of threads does not survive being taken down while another thread is using it.
void quietOpenCv();

} // namespace vitrine::imaging
