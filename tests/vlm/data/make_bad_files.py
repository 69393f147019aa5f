#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the broken files beside it, each named after what is wrong with it. Not needed to run the tests."""
import json
import pathlib
import struct

here = pathlib.Path(__file__).parent


def safetensors(name, header, data=b"", length=None):
    text = header if isinstance(header, bytes) else json.dumps(header, separators=(",", ":")).encode()
    size = struct.pack("<Q", len(text) if length is None else length)
    (here / "safetensors" / f"{name}.safetensors").write_bytes(size + text + data)


def tensor(begin, end, shape=(2,), dtype="F32"):
    return {"dtype": dtype, "shape": list(shape), "data_offsets": [begin, end]}


(here / "safetensors").mkdir(exist_ok=True)
(here / "safetensors" / "empty.safetensors").write_bytes(b"")
(here / "safetensors" / "ends_in_the_length.safetensors").write_bytes(b"\x10\x00\x00\x00")
safetensors("header_length_huge", b"{}", length=2**64 - 1)
safetensors("header_length_beyond_the_end", b"{}", length=3)
safetensors("header_empty", b"")
safetensors("header_not_json", b'{"a": ')
safetensors("header_a_list", b"[1, 2]")
safetensors("header_nested_deep", b'{"a":' + b"[" * 20000 + b"]" * 20000 + b"}")
safetensors("header_invalid_utf8", b'{"\xff\xfe":1}')
entry = json.dumps(tensor(0, 8)).encode()
safetensors("name_twice", b'{"a":' + entry + b',"a":' + entry + b"}", bytes(8))
safetensors("metadata_a_number", {"__metadata__": {"format": 1}})
safetensors("metadata_a_text", {"__metadata__": "pt"})
safetensors("entry_a_number", {"a": 3})
safetensors("entry_without_dtype", {"a": {"shape": [2], "data_offsets": [0, 8]}}, bytes(8))
safetensors("dtype_a_number", {"a": tensor(0, 8, dtype=7)}, bytes(8))
safetensors("dtype_unknown", {"a": tensor(0, 8, dtype="F8_E4M3")}, bytes(8))
safetensors("shape_a_number", {"a": {"dtype": "F32", "shape": 2, "data_offsets": [0, 8]}}, bytes(8))
safetensors("shape_negative", {"a": tensor(0, 8, shape=(-2,))}, bytes(8))
safetensors("shape_fractional", {"a": tensor(0, 8, shape=(2.0,))}, bytes(8))
safetensors("shape_overflows", {"a": tensor(0, 8, shape=(2**62, 2**62))}, bytes(8))
safetensors("size_not_the_shapes", {"a": tensor(0, 8, shape=(3,))}, bytes(8))
safetensors("offsets_three", {"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8, 8]}}, bytes(8))
safetensors("offsets_negative", {"a": tensor(-8, 0)}, bytes(8))
safetensors("offsets_reversed", {"a": tensor(8, 0)}, bytes(8))
safetensors("offsets_huge", {"a": tensor(2**64 - 8, 2**64 - 1)}, bytes(8))
safetensors("offsets_overlap", {"a": tensor(0, 8), "b": tensor(4, 12)}, bytes(12))
safetensors("offsets_gap", {"a": tensor(0, 8), "b": tensor(12, 20)}, bytes(20))
safetensors("offsets_begin_late", {"a": tensor(8, 16)}, bytes(16))
safetensors("data_truncated", {"a": tensor(0, 8)}, bytes(7))
safetensors("bytes_left_over", {"a": tensor(0, 8)}, bytes(9))

(here / "json").mkdir(exist_ok=True)
(here / "json" / "empty.json").write_bytes(b"")
(here / "json" / "truncated.json").write_bytes(b'{"model_type": "phi3')
(here / "json" / "nested_deep.json").write_bytes(b'{"model_type":' + b"[" * 20000 + b"]" * 20000 + b"}")
(here / "json" / "name_twice.json").write_bytes(b'{"model_type": "phi3_v", "model_type": "phi3_v"}')
(here / "json" / "invalid_utf8.json").write_bytes(b'{"model_type": "\xc3\x28"}')
(here / "json" / "number_overflows.json").write_bytes(b'{"rope_theta": 1e999}')
