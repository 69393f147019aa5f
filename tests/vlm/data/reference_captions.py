#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes captions.json: what the tiny golden model says of photographs, by a second implementation.

Follows shared/phi3v/SPEC.md with PIL's resize and torch's operations, and has nothing of the program's. Before it
writes, it checks itself against tokenizer/vectors.json and goldens/greedy.json. Needs python3-torch, python3-pil and
python3-numpy; run it beside shared/.
"""
import json
import math
import os
import re
import struct

import numpy
import torch
import torch.nn.functional as F
from PIL import Image

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.join(HERE, "../../../../shared")
CROP = 336


def read_tensors(path):
    with open(path, "rb") as file:
        data = file.read()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8:8 + length])
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = (8 + length + offset for offset in entry["data_offsets"])
            tensors[name] = torch.frombuffer(bytearray(data[begin:end]), dtype=torch.float32).view(entry["shape"])
    return tensors


class Tokenizer:
    def __init__(self, path):
        with open(path) as file:
            source = json.load(file)
        self.vocab = source["model"]["vocab"]
        self.ranks = {tuple(merge.split(" ")): rank for rank, merge in enumerate(source["model"]["merges"])}
        self.added = {token["content"]: token for token in source["added_tokens"]}
        self.special = {token["id"] for token in self.added.values() if token["special"]}
        self.texts = {id: text for text, id in self.vocab.items()}
        self.texts.update({token["id"]: text for text, token in self.added.items()})
        self.split = re.compile("|".join(re.escape(text) for text in sorted(self.added, key=len, reverse=True)))

    def stretch(self, text):
        symbols = []
        for character in ("▁" + text.replace(" ", "▁")) if text else "":
            known = character in self.vocab
            symbols += [character] if known else ["<0x%02X>" % byte for byte in character.encode()]
        while True:
            pairs = [(self.ranks[pair], at) for at, pair in enumerate(zip(symbols, symbols[1:])) if pair in self.ranks]
            if not pairs:
                return [self.vocab[symbol] for symbol in symbols]
            at = min(pairs)[1]
            symbols[at:at + 2] = [symbols[at] + symbols[at + 1]]

    def encode(self, text):
        ids, at = [1], 0
        for match in self.split.finditer(text):
            if match.start() < at:
                continue
            token = self.added[match.group()]
            ids += self.stretch(text[at:match.start()]) + [token["id"]]
            at = match.end()
            while token["rstrip"] and at < len(text) and text[at].isspace():
                at += 1
        return ids + self.stretch(text[at:])

    def decode(self, ids):
        text, run = "", b""
        for id in [id for id in ids if id not in self.special] + [None]:
            piece = "" if id is None else self.texts[id]
            if re.fullmatch("<0x[0-9A-F]{2}>", piece):
                run += bytes([int(piece[3:5], 16)])
                continue
            try:
                text += run.decode()
            except UnicodeDecodeError:
                text += "\ufffd" * len(run)
            text, run = text + piece.replace("▁", " "), b""
        return text[1:] if text.startswith(" ") else text

    def prompt(self, text, counts):
        ids = []
        for at, piece in enumerate(re.split(r"<\|image_(\d+)\|>", text)):
            ids += self.encode(piece) if at % 2 == 0 else [-int(piece)] * counts[int(piece) - 1]
        return ids


def crops_of(path, num_crops, preprocessor):
    """[1 + crops, 3, 336, 336], and rows and columns of crops."""
    picture = Image.open(path).convert("RGB")
    portrait = picture.width < picture.height
    if portrait:
        picture = picture.transpose(Image.Transpose.TRANSPOSE)
    ratio, scale = picture.width / picture.height, 1
    while scale * math.ceil(scale / ratio) <= num_crops:
        scale += 1
    width = CROP * (scale - 1)
    height = int(width / ratio)
    padded = Image.new("RGB", (width, math.ceil(height / CROP) * CROP), (255, 255, 255))
    padded.paste(picture.resize((width, height), Image.Resampling.BILINEAR), (0, (padded.height - height) // 2))
    if portrait:
        padded = padded.transpose(Image.Transpose.TRANSPOSE)
    pixels = torch.from_numpy(numpy.array(padded)).permute(2, 0, 1).float() / 255
    mean, deviation = (torch.tensor(preprocessor[key]).view(3, 1, 1) for key in ("image_mean", "image_std"))
    pixels = (pixels - mean) / deviation
    rows, columns = padded.height // CROP, padded.width // CROP
    crops = pixels.view(3, rows, CROP, columns, CROP).permute(1, 3, 0, 2, 4).reshape(-1, 3, CROP, CROP)
    return torch.cat([F.interpolate(pixels[None], (CROP, CROP), mode="bicubic"), crops]), rows, columns


class Model:
    def __init__(self, folder):
        def read(name):
            with open(os.path.join(folder, name)) as file:
                return json.load(file)
        self.config, self.preprocessor = read("config.json"), read("preprocessor_config.json")
        self.stops = read("generation_config.json")["eos_token_id"]
        self.weights = read_tensors(os.path.join(folder, "model.safetensors"))
        self.tokenizer = Tokenizer(os.path.join(folder, "tokenizer.json"))

    def linear(self, x, name):
        return F.linear(x, self.weights[name + ".weight"], self.weights.get(name + ".bias"))

    def features(self, crops):
        tower, sizes = "model.vision_embed_tokens.img_processor.vision_model.", self.config["img_processor"]["vision_config"]
        width, heads = sizes["hidden_size"], sizes["num_attention_heads"]

        def norm(x, name):
            return F.layer_norm(x, (width,), self.weights[name + ".weight"], self.weights[name + ".bias"], 1e-5)
        patches = F.conv2d(crops, self.weights[tower + "embeddings.patch_embedding.weight"], stride=14).flatten(2).mT
        token = self.weights[tower + "embeddings.class_embedding"].expand(len(crops), 1, width)
        x = torch.cat([token, patches], 1) + self.weights[tower + "embeddings.position_embedding.weight"]
        x = norm(x, tower + "pre_layrnorm")
        for index in range(sizes["num_hidden_layers"] - 1):
            layer = tower + "encoder.layers.%d." % index
            y = norm(x, layer + "layer_norm1")
            q, k, v = (self.linear(y, layer + "self_attn." + name + "_proj").unflatten(2, (heads, -1)).transpose(1, 2)
                       for name in "qkv")
            weights = (q @ k.mT / math.sqrt(width // heads)).softmax(-1)
            x = x + self.linear((weights @ v).transpose(1, 2).flatten(2), layer + "self_attn.out_proj")
            y = self.linear(norm(x, layer + "layer_norm2"), layer + "mlp.fc1")
            x = x + self.linear(y * torch.sigmoid(1.702 * y), layer + "mlp.fc2")
        return x[:, 1:]

    def picture(self, crops, rows, columns):
        part, features = "model.vision_embed_tokens.", self.features(crops)
        merged = features.unflatten(1, (12, 2, 12, 2)).permute(0, 1, 3, 2, 4, 5).flatten(3)  # [crops, 12, 12, 4C]
        separator = self.weights[part + "sub_GN"][0]

        def with_row_ends(places):
            return torch.cat([places, separator.expand(len(places), 1, -1)], 1).flatten(0, 1)
        whole = merged[1:].unflatten(0, (rows, columns)).permute(0, 2, 1, 3, 4).flatten(2, 3).flatten(0, 1)
        x = torch.cat([with_row_ends(whole), self.weights[part + "glb_GN"][0], with_row_ends(merged[0])])
        return self.linear(F.gelu(self.linear(x, part + "img_projection.0")), part + "img_projection.2")

    def logits(self, ids, pictures):
        """Of the last place; everything is computed anew each time."""
        config, ids = self.config, torch.tensor(ids)
        x = self.weights["model.embed_tokens.weight"][ids.clamp_min(0)]
        x[ids < 0] = pictures
        heads, length, rope = config["num_attention_heads"], len(ids), config["rope_scaling"]
        original, stretch = config["original_max_position_embeddings"], config["max_position_embeddings"]
        size = config["hidden_size"] // heads
        factors = torch.tensor(rope["short_factor" if length <= original else "long_factor"])
        frequencies = 1 / (factors * config["rope_theta"] ** (torch.arange(0, size, 2).float() / size))
        angles = (torch.arange(length).float()[:, None] * frequencies).repeat(1, 2)
        scale = math.sqrt(1 + math.log(stretch / original) / math.log(original))
        cos, sin = angles.cos() * scale, angles.sin() * scale
        hidden = torch.full((length, length), float("-inf")).triu(1)

        def norm(x, name):
            variance = x.square().mean(-1, keepdim=True)
            return x * torch.rsqrt(variance + config["rms_norm_eps"]) * self.weights[name + ".weight"]

        def rotated(x):
            return x * cos + torch.cat([-x[..., size // 2:], x[..., :size // 2]], -1) * sin
        for index in range(config["num_hidden_layers"]):
            layer = "model.layers.%d." % index
            qkv = self.linear(norm(x, layer + "input_layernorm"), layer + "self_attn.qkv_proj")
            q, k, v = qkv.unflatten(1, (3, heads, size)).permute(1, 2, 0, 3)
            weights = (rotated(q) @ rotated(k).mT / math.sqrt(size) + hidden).softmax(-1)
            x = x + self.linear((weights @ v).transpose(0, 1).flatten(1), layer + "self_attn.o_proj")
            gate, up = self.linear(norm(x, layer + "post_attention_layernorm"), layer + "mlp.gate_up_proj").chunk(2, -1)
            x = x + self.linear(F.silu(gate) * up, layer + "mlp.down_proj")
        return self.linear(norm(x[-1], "model.norm"), "lm_head")

    def greedy(self, ids, pictures, count):
        ids, tokens, total, margin = list(ids), [], 0.0, math.inf
        while len(tokens) < count and not set(tokens) & set(self.stops):
            logits = self.logits(ids, pictures)
            best = logits.topk(2)
            tokens.append(best.indices[0].item())
            ids.append(tokens[-1])
            total += logits.log_softmax(-1)[tokens[-1]].item()
            margin = min(margin, (best.values[0] - best.values[1]).item())
        return tokens, total / len(tokens), margin

    def caption(self, files, num_crops, prompt, count):
        inputs = [crops_of(file, num_crops, self.preprocessor) for file in files]
        places = [(rows * columns + 1) * 144 + 1 + (rows + 1) * 12 for _, rows, columns in inputs]
        pictures = torch.cat([self.picture(*each) for each in inputs])
        return self.greedy(self.tokenizer.prompt(prompt, places), pictures, count)


def check(model):
    with open(os.path.join(SHARED, "phi3v/tokenizer/vectors.json")) as file:
        vectors = json.load(file)
    for vector in vectors["plain"]:
        assert model.tokenizer.encode(vector["text"]) == vector["ids"]
        assert model.tokenizer.decode(vector["ids"]) == vector["decoded_skip_special"]
    for vector in vectors["chat"]:
        assert model.tokenizer.prompt(vector["text"], vector["num_img_tokens"]) == vector["ids"]
    with open(os.path.join(SHARED, "phi3v/goldens/greedy.json")) as file:
        golden = json.load(file)["with_picture"]
    crops = crops_of(os.path.join(SHARED, "phi3v/goldens", golden["image"]), golden["num_crops"], model.preprocessor)
    assert model.greedy(golden["prompt_ids"], model.picture(*crops), len(golden["tokens"]))[0] == golden["tokens"]


def main():
    torch.set_grad_enabled(False)
    model = Model(os.path.join(SHARED, "phi3v/tiny"))
    check(model)
    photographs = ["luma/media/m/h/mh06-blue_main.jpg", "clothes/dress/32c91193-3fe7-48a1-8867-01c55e4f3985.jpg",
                   "gear/ub02-black-0.jpg"]
    one = "<|user|>\n<|image_1|>\nWhat is shown in this image?<|end|>\n<|assistant|>\n"
    three = "<|user|>\n<|image_1|>\n<|image_2|>\n<|image_3|>\nWhich costs most?<|end|>\n<|assistant|>\n"
    wanted = [([photograph], 4, one) for photograph in photographs]
    wanted += [(photographs[:1], 16, one), (photographs, 4, three)]
    rows = []
    for pictures, num_crops, prompt in wanted:
        files = [os.path.join(SHARED, "catalogs", picture) for picture in pictures]
        tokens, mean, margin = model.caption(files, num_crops, prompt, 8)
        rows.append({"pictures": pictures, "num_crops": num_crops, "prompt": prompt, "tokens": tokens,
                     "text": model.tokenizer.decode(tokens), "mean_log_probability": mean, "smallest_margin": margin})
    with open(os.path.join(HERE, "captions.json"), "w") as file:
        json.dump(rows, file, indent=1, ensure_ascii=False)
        file.write("\n")


main()
