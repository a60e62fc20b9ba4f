"""image.generate and the VAE: how real pictures of words look, how they agree, and how long.

Of prompts of held-out pictures; agreement by a classifier of words learnt from real pictures,
asked only about words that it tells on held-out ones. Without the training data only the time.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import numpy as np

from engines import Problem
from engines.engine import Context
from engines.image.generate import SIDE, Generate, generate
from engines.kernels.networks import run_network
from engines.models import shipped_weights
from engines.progress import Progress
from engines.registry import context_for
from engines.training.data import Bytes, data_folder, pictures
from engines.training.figures import encoded, kernel_distance, noise_floor, originality
from engines.training.reading import Reader
from engines.training.vae import bicubic, energy, psnr
from engines.training.words import caption, captions, vocabulary
from tests.benchmarks.table import Row

PACKS = ("portraits", "clothing", "flowers")
SIDES = 128, 192
COUNT = 96
EACH = 3
"""Pictures made of a word."""


def run() -> list[Row]:
    """What can be measured with the weights and the data that are here."""
    there = (data_folder() / "portraits.tar").exists()
    rows = _coding() if there and _shipped("vae") else []
    if _shipped("flow") and _shipped("vae"):
        rows.append(Row("generate: a picture of 512 px from words", _seconds(), "s", 4.0))
        if there:
            rows += [*_reality(), *_agreement()]
    return rows


def _shipped(card: str) -> bool:
    try:
        shipped_weights(card)
    except Problem:
        return False
    return True


def _coding() -> list[Row]:
    """The VAE on held-out pictures, by domain and side."""
    rows = []
    for side in SIDES:
        for name in PACKS:
            shown = np.asarray(pictures(name, side).held[:COUNT])
            made = rebuilt(shown)
            over = psnr(made, shown) - psnr(bicubic(shown), shown)
            share = energy(made) / energy(shown)
            rows += [
                Row(f"vae, {name} at {side} px: PSNR over bicubic", over, "dB", 5.0, "higher"),
                Row(f"vae, {name} at {side} px: gradient energy", share, "", 0.85, "higher"),
            ]
    return rows


def rebuilt(shown: Bytes) -> Bytes:
    """Pictures (N, H, W, 3) through the shipped VAE and back."""
    decode = shipped_weights("vae")
    made = []
    for start in range(0, len(shown), 8):
        planes = shown[start : start + 8].transpose(0, 3, 1, 2).astype(np.float32) / 255
        latent = run_network(_encode(decode), "cpu", picture=planes)[0]
        made.append(run_network(decode, "cpu", latent=latent)[0])
    return np.asarray(np.rint(np.concatenate(made).transpose(0, 2, 3, 1) * 255), np.uint8)


def _encode(decode: Path) -> Path:
    return decode.with_name("vae-encode.onnx")


def _reality() -> list[Row]:
    """Kernel distance and originality of pictures of the prompts of held-out ones."""
    known, rows = captions(), []
    for name in PACKS:
        pack = pictures(name, SIDE)
        held, train = encoded(np.asarray(pack.held)), encoded(np.asarray(pack.train))
        places = np.linspace(0, len(pack.held) - 1, COUNT).astype(int)
        made = encoded(_painted([caption(pack.held_names[place], known) for place in places]))
        rows += [
            Row(f"generate, {name}: kernel distance ×1000", kernel_distance(made, held)),
            Row(f"generate, {name}: noise floor of it", noise_floor(held, COUNT)),
            Row(f"generate, {name}: distance to training pictures over that of held-out ones",
                originality(made, held, train), "", 0.7, "higher"),
        ]  # fmt: skip
    return rows


def _painted(prompts: list[str], start: int = 0) -> Bytes:
    context = Context(weights=shipped_weights)
    made = []
    for seed, prompt in enumerate(prompts, start):
        params = Generate(prompt=prompt, size=SIDE, seed=seed)
        made.append(generate.run(params, context).image().rgb)
    return np.stack(made)


def _agreement() -> list[Row]:
    """How often the word of a prompt is among the three that a picture shows most."""
    known = captions()
    packs = [pictures(name, SIDE) for name in PACKS]
    train, texts = _captioned([(pack.train, pack.train_names) for pack in packs], known)
    held, others = _captioned([(pack.held, pack.held_names) for pack in packs], known)
    words = [word for word, count in vocabulary(texts).counts.items() if 40 <= count <= 2000]
    reader = Reader.learnt(train, texts, words).known(held, others)
    asked = [word for word in reader.words for _ in range(EACH)]
    found = reader.agreement(encoded(_painted(asked, 1000)), asked)
    real = reader.recognition(held, others)
    return [
        Row(f"generate: agreement with the prompt among {len(reader.words)} words, first three",
            found, "", 0.5, "higher"),
        Row("generate: real held-out pictures with a word of theirs among those", real, "", None, "higher"),
    ]  # fmt: skip


def _captioned(
    parts: list[tuple[Bytes, tuple[str, ...]]], known: dict[str, str]
) -> tuple[np.ndarray, list[str]]:
    features = np.concatenate([encoded(np.asarray(shown)) for shown, _ in parts])
    return features, [caption(name, known) for _, names in parts for name in names]


def _seconds() -> float:
    """The median time of a picture of 512 pixels, the networks loaded."""
    context = context_for(Progress())
    times = []
    for seed in range(4):
        start = time.perf_counter()
        generate.run(Generate(prompt="old wizard with a white beard", seed=seed), context)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])
