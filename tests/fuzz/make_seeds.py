#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds beside it, cut from the files in SHARED (../shared unless given). Not needed to run the fuzzers."""
import base64
import json
import pathlib
import shutil
import struct
import sys

here = pathlib.Path(__file__).parent
root = here.parent.parent
shared = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else root / ".." / "shared"
models, catalogs = shared / "phi3v", shared / "catalogs"
seeds = here / "seeds"


def seed(target, name, content):
    folder = seeds / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def safetensors(tensors, metadata):
    header, data = ({"__metadata__": metadata} if metadata else {}), b""
    for name, dtype, shape, size in tensors:
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [len(data), len(data) + size]}
        data += bytes(i % 251 for i in range(size))
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data


def read(path):
    return path.read_text(encoding="utf-8")


def sections(**files):
    names = {"config": "config.json", "generation": "generation_config.json",
             "preprocessor": "preprocessor_config.json", "index": "model.safetensors.index.json"}
    return "".join(f"=== {names[key]}\n{text.rstrip()}\n" for key, text in files.items())


def index(weight_map):
    return json.dumps({"metadata": {"total_size": 40}, "weight_map": weight_map}, indent=2)


def cut_tokenizer(path, entries):
    tokenizer = json.loads(read(path))
    model = tokenizer["model"]
    kept = dict(sorted(model["vocab"].items(), key=lambda item: item[1])[:entries])
    model["vocab"] = kept
    pairs = [pair.split(" ") if isinstance(pair, str) else pair for pair in model["merges"]]
    pairs = [p for p in pairs if p[0] in kept and p[1] in kept and p[0] + p[1] in kept]
    model["merges"] = [" ".join(p) for p in pairs] if isinstance(model["merges"][0], str) else pairs
    return tokenizer


def tokenizers():
    bytes_only = cut_tokenizer(models / "released" / "tokenizer.json", 320)
    seed("tokenizer", "released.json", json.dumps(bytes_only, ensure_ascii=False, separators=(",", ":")))
    small = cut_tokenizer(models / "released" / "tokenizer.json", 330)
    small["model"]["byte_fallback"] = False
    small["model"]["vocab"] = {t: i for t, i in small["model"]["vocab"].items() if not t.startswith("<0x")}
    small["model"]["merges"] = [["\u2581", "t"], ["e", "r"]]
    small["model"]["vocab"].update({"\u2581": 400, "t": 401, "e": 402, "r": 403, "\u2581t": 404, "er": 405})
    small["added_tokens"] = small["added_tokens"][:4]
    seed("tokenizer", "without_bytes.json", json.dumps(small, ensure_ascii=False, separators=(",", ":")))
    for number, text in enumerate(["Product: Red coat, Category: Coats, Full Price: 129.50",
                                   "<|user|>\n<|image_1|>What is shown in this image?<|end|><|assistant|>\n",
                                   "  two  blanks\tÆØÅ палто 包 👜 \r\n", "<|image_1|><|image_2|> <0x41>▁</s>"]):
        seed("tokenizer_text", f"text{number}.txt", text)


def model_files():
    seed("safetensors", "model.safetensors",
         safetensors([("a", "F32", [2, 3], 24), ("b.weight", "BF16", [4], 8), ("c", "I64", [], 8), ("d", "U8", [0], 0),
                      ("e", "BOOL", [3], 3)], {"format": "pt"}))
    released, tiny = models / "released", models / "tiny"
    generation, preprocessor = read(tiny / "generation_config.json"), read(tiny / "preprocessor_config.json")
    seed("model_folder", "tiny", sections(
        config=read(tiny / "config.json"), generation=generation, preprocessor=preprocessor,
        index=index({"model.norm.weight": "a.safetensors", "lm_head.weight": "a.safetensors",
                     "model.embed_tokens.weight": "b.safetensors"})))
    seed("model_folder", "released", sections(
        config=read(released / "config.json"), preprocessor=read(released / "preprocessor_config.json"),
        index=index({"model.norm.weight": "damaged.safetensors"})))
    seed("model_folder", "long", sections(config=read(models / "goldens" / "config_long.json"),
                                          index=index({"x": "../b.safetensors"})))
    adapter = json.loads(read(models / "goldens" / "adapter" / "adapter_config.json"))
    seed("adapter_config", "golden.json", json.dumps(adapter, indent=2))
    adapter["target_modules"] = r"^(?!.*lm_head)model\.layers\.\d+\.(self_attn|mlp)\.(qkv_proj|o_proj|down_proj)$"
    adapter["modules_to_save"] = ["lm_head", "img_projection.0"]
    adapter["rank_pattern"] = {"qkv_proj": 4, r"^model\.layers\.[0-3]\.mlp\..*": 32}
    adapter["alpha_pattern"] = {"(down|gate_up)_proj": 3.5}
    seed("adapter_config", "expressions.json", json.dumps(adapter, indent=2))
    adapter["target_modules"] = "all-linear"
    seed("adapter_config", "all_linear.json", json.dumps(adapter, indent=2))


def sources():
    table = read(catalogs / "luma" / "products-seed-columns.csv")
    seed("csv_source", "seed_columns.csv", "".join(table.splitlines(keepends=True)[:4]))
    exported = read(catalogs / "luma" / "products.csv")[:6000]
    seed("csv_source", "shop.csv", exported)
    seed("csv_source", "semicolons.csv", "sep=;\r\ntitle;price;image\r\n\"Coat; \"\"red\"\"\";1.290,50 €;a.jpg\r\n;;\r\n")
    seed("csv_source", "utf16.csv", "title\tfull_price\nBlå hatt 👒\t12\n".encode("utf-16"))
    seed("csv_source", "latin1.csv", "Name,Prix\nManteau d'été,10 000\n".encode("latin-1"))
    seed("csv_source", "open_quote.csv", 'title,price\n"never closed,1\nHat,2\n\x00,3\n')
    lines = read(catalogs / "gear" / "metadata.jsonl").splitlines()[:2]
    seed("json_source", "lines.json", "\n".join(lines) + "\n")
    picture = base64.b64encode((root / "tests/imaging/data/interlaced.png").read_bytes()).decode()
    seed("json_source", "pictures.json", json.dumps({"products": [
        {"title": "Hat", "price": 12.5, "image": "data:image/png;base64," + picture},
        {"title": "Bag", "price": "1.290,00 €", "image": {"bytes": picture, "path": "bag.png"}},
        {"title": "Mug", "image": [{"bytes": list(b"\x89PNG\r\n"), "path": None}], "tags": ["a", "b"]}],
        "shop": "Luma", "stars": 4.5}))
    seed("json_source", "chat.json", "\n".join(json.dumps(line) for line in [
        {"messages": [{"role": "user", "content": [{"type": "image", "path": "a.jpg"}, {"type": "text", "text": "What?"}]},
                      {"role": "assistant", "content": [{"type": "text", "text": "A hat."}]}]},
        {"conversations": [{"from": "human", "value": "<image>\nWhat?"}, {"from": "gpt", "value": "A bag."}],
         "image": "b.jpg"},
        {"messages": [{"role": "user", "content": "x"}, {"role": "assistant", "content": "y"}], "images": ["c.jpg"],
         "product": {"title": "Coat", "response": "y", "full_price": 3}}]))
    seed("json_source", "pandas.json", '{"title":{"0":"Hat","1":"Shoe"},"price":{"0":NaN,"1":7e999}}')
    seed("json_source", "by_id.json", '{"A-1":{"title":"Hat","title":"Cap"},"A-2":{"title":"Shoe","n":123456789012345678901}}')
    seed("json_source", "splits.json", '{"train":[{"a":1}],"val":[{"a":{"b":[null,true]}}],"note":"x"}')


def queries():
    for number, text in enumerate([
            "leather bag -old", '"leather bag" OR (hats coats) NOT x', "title:=Coat brand:/^b\\/c/ notes:",
            "price:>=500 full_price:100..500 stars:3..", "id:12,7,99 sort:-price sort:title",
            'tag:"new season" split:none status:accepted has:image is:blurry', 'source:"model:run-3" changed:today',
            "changed:>2026-11-01 changed:2026-11-01..2026-11-30", "-(-a) --b", 'brand:="Acme \\"x\\" (b)"', "extra:wool",
            "title:/(a|b)+[c-d]{2,3}?\\b/ category:/(?=.*x)y/",
            'extra."Shoe size":>=42 has:extra.material -extra.material:wool sort:-extra."Shoe size"']):
        seed("query", f"query{number}.txt", text)


def profiles():
    for path in (root / "resources" / "profiles").glob("*.json"):
        profile = json.loads(read(path))
        profile["kinds"] = profile["kinds"][:3]
        seed("sample_profile", path.name, json.dumps(profile, ensure_ascii=False))


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + b"crc!"


def icc(curve):
    tags = {b"rXYZ": b"XYZ \0\0\0\0" + struct.pack(">iii", 28567, 14581, 911),
            b"gXYZ": b"XYZ \0\0\0\0" + struct.pack(">iii", 25241, 46981, 6362),
            b"bXYZ": b"XYZ \0\0\0\0" + struct.pack(">iii", 9376, 3975, 46806),
            b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    table, data, at = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        table += name + struct.pack(">II", at + len(data), len(content))
        data += content
    header = bytes(12) + b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(88)
    return header + table + data


def pictures():
    import zlib
    gamma = icc(b"curv\0\0\0\0" + struct.pack(">IH", 1, 0x0233))
    steps = icc(b"curv\0\0\0\0" + struct.pack(">I4H", 4, 0, 1000, 30000, 65535))
    formula = icc(b"para\0\0\0\0" + struct.pack(">HH7i", 4, 0, 157286, 62119, 3417, 5072, 2651, 100, 5))
    exif = b"MM\0*" + struct.pack(">IH", 8, 2) + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) + \
        struct.pack(">HHII", 0x0100, 4, 1, 40)
    frame = segment(0xC0, b"\x08" + struct.pack(">HH", 4, 6) + b"\x01\x01\x11\x00")
    jpeg = b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif) + segment(0xE2, b"ICC_PROFILE\0\x01\x02" + gamma[:90]) + \
        segment(0xE2, b"ICC_PROFILE\0\x02\x02" + gamma[90:]) + frame + segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"data\xff\0\xff\xd9"
    seed("picture", "profile.jpg", jpeg)
    seed("picture", "profile_cut.jpg", b"\xff\xd8\xff\xe2" + struct.pack(">H", 30) + b"ICC_PROFILE\0\x01")
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">II", 5, 7) + b"\x08\x02\0\0\0") + \
        chunk(b"iCCP", b"name\0\0" + zlib.compress(formula)) + chunk(b"eXIf", exif) + chunk(b"IDAT", b"x") + chunk(b"IEND", b"")
    seed("picture", "profile.png", png)
    vp8x = b"VP8X" + struct.pack("<I", 10) + b"\x28\0\0\0\x04\0\0\x06\0\0"
    body = vp8x + b"ICCP" + struct.pack("<I", len(steps)) + steps + b"EXIF" + struct.pack("<I", len(exif)) + exif
    seed("picture", "profile.webp", b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body)
    seed("picture", "small.bmp", b"BM" + bytes(12) + struct.pack("<Iii", 40, 3, -2) + bytes(16))
    seed("picture", "small.ppm", b"P6 # comment\n3 2\n255\n" + bytes(18))
    seed("picture", "header.tiff", exif + struct.pack(">HHII", 0x0101, 4, 1, 30))
    for name, profile in [("gamma", gamma), ("steps", steps), ("formula", formula)]:
        seed("picture", name + ".icc", profile)


shutil.rmtree(seeds, ignore_errors=True)
tokenizers()
model_files()
sources()
queries()
profiles()
pictures()
