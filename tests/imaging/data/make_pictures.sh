#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures beside it with ImageMagick: red, green, blue and white quadrants, 48 x 32, of kinds that are
# not made by hand in the tests. Not needed to run the tests.
set -euo pipefail
cd "$(dirname "$0")"
quadrants=(-size 24x16 \( xc:#ff0000 xc:#00ff00 +append \) \( xc:#0000ff xc:#ffffff +append \) -append -strip)
convert "${quadrants[@]}" -quality 90 lossy.webp
convert "${quadrants[@]}" -define webp:lossless=true lossless.webp
convert "${quadrants[@]}" -colorspace CMYK -quality 95 cmyk.jpg
convert "${quadrants[@]}" -colorspace Gray -quality 95 grey.jpg
convert "${quadrants[@]}" -interlace JPEG -quality 95 progressive.jpg
convert "${quadrants[@]}" -interlace PNG interlaced.png
convert "${quadrants[@]}" quadrants.gif
convert "${quadrants[@]}" -compress LZW lzw.tiff
