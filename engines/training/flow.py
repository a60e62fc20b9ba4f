"""The flow: words to pictures, by flow matching in the latents of the VAE.

Straight paths from pictures to noise (Liu et al., ICLR 2023), words left out at random for
classifier-free guidance (Ho and Salimans, 2022). Latents are made once, by the shipped VAE.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from engines.kernels.words import LENGTH, Vocabulary
from engines.models import MODELS, ModelCard
from engines.problem import Problem
from engines.training.cards import write_card
from engines.training.data import Bytes, pictures, training_folder
from engines.training.figures import kernel_distance, noise_floor
from engines.training.loop import Average, Plan, Recipe
from engines.training.nets.flow import LATENT, Flow
from engines.training.vae import Down, Up, tensor
from engines.training.weights import load_shipped, ship
from engines.training.words import caption, captions, vocabulary

PACKS = ("portraits", "flowers", "clothing")
SIDE, FACTOR = 96, 8
CELLS = SIDE // FACTOR
BATCH, RATE = 64, 1e-3
SILENT, LOST = 0.1, 0.15
"""How often a caption is left out, and how often a word of it."""
STEPS, GUIDANCE = 12, 2.0
SHOWN = (
    "vampire with red eyes", "elf princess with blonde hair", "old wizard with a white beard",
    "orc warrior", "cute girl with purple hair", "bald man", "robot", "goth woman black hair",
    "rose flower", "sunflower", "tulips", "daisy flower",
    "dress", "pants", "black shoes", "hoodie",
)  # fmt: skip


class Shown:
    """The latents of training pictures and of their mirror images, and their words."""

    def __init__(self, device: str) -> None:
        self.device = device
        self.down, self.up = shipped_vae()
        known = captions()
        packs = {name: pictures(name, SIDE) for name in PACKS}
        names = [name for pack in packs.values() for name in pack.train_names]
        texts = [caption(name, known) for name in names]
        self.vocabulary = vocabulary(texts)
        self.words = torch.from_numpy(numbers(texts, self.vocabulary))
        self.held = {name: np.asarray(pack.held) for name, pack in packs.items()}
        self.held_words = {
            name: numbers([caption(each, known) for each in pack.held_names], self.vocabulary)
            for name, pack in packs.items()
        }
        self.packs = packs
        self.latents = torch.from_numpy(np.asarray(self._latents())).to(device)
        self.words = self.words.to(device)

    def _latents(self) -> NDArray[np.float16]:
        mark = hashlib.sha256((folder_of_vae() / "vae-encode.safetensors").read_bytes())
        kept = training_folder() / "packs" / f"latents-{SIDE}-{mark.hexdigest()[:12]}.npy"
        if not kept.exists():
            down = self.down.to(self.device)
            parts = [encoded(down, pack.train, self.device) for pack in self.packs.values()]
            np.save(kept, np.concatenate(parts, 1))
        return np.asarray(np.load(kept), np.float16)


def folder_of_vae() -> Path:
    """Where the weights of the VAE are: shipped, or as its recipe left them."""
    for folder in (MODELS, training_folder() / "vae" / "weights"):
        if (folder / "vae-encode.safetensors").exists():
            return folder
    raise Problem("There is no VAE yet.", "Flow works in its latents.", "Train `vae` first.")


def shipped_vae() -> tuple[Down, Up]:
    """Both ways of the VAE, with its weights."""
    down, up = Down().eval(), Up().eval()
    load_shipped(folder_of_vae() / "vae-encode.safetensors", (down,))
    load_shipped(folder_of_vae() / "vae-decode.safetensors", (up,))
    return down, up


def encoded(down: Down, shown: Bytes, device: str) -> NDArray[np.float16]:
    """The latents (2, N, 16, 12, 12) of pictures and of their mirror images."""
    with torch.no_grad():
        sides = [
            [down(tensor(part[i : i + 64], device)).half().cpu() for i in range(0, len(part), 64)]
            for part in (shown, shown[:, :, ::-1])
        ]
    return np.asarray(torch.stack([torch.cat(side) for side in sides]).numpy())


def numbers(texts: list[str], vocabulary: Vocabulary) -> NDArray[np.int64]:
    """The words (N, 12) of captions; 0 is none."""
    table = np.zeros((len(texts), LENGTH), np.int64)
    for row, text in zip(table, texts, strict=True):
        found = vocabulary.numbers(text)
        row[: len(found)] = found
    return table


class Flowing:
    """The training of the flow."""

    def __init__(self, plan: Plan) -> None:
        self.device = plan.device
        self.batch = BATCH if plan.device == "cpu" else 16 * BATCH
        self.shown = Shown(self.device)
        self.flow = Flow(len(self.shown.vocabulary.counts), CELLS).to(self.device)
        self.average = Average(self.flow, 0.9995)
        self.optimizer = torch.optim.AdamW(
            self.flow.parameters(), RATE, (0.9, 0.99), weight_decay=0.02
        )
        self.modules: Mapping[str, nn.Module] = {"flow": self.flow, "average": self.average}
        self.optimizers: Mapping[str, torch.optim.Optimizer] = {"flow": self.optimizer}
        self.shipped: Mapping[str, tuple[nn.Module, ...]] = {
            "flow": (self.flow, self.average.module)
        }

    def step(self, share: float) -> dict[str, float]:
        for group in self.optimizer.param_groups:
            group["lr"] = RATE * min(1, share * 60 + 0.01) * (1 - 0.95 * share)
        latent, words = self._drawn()
        noise = torch.randn_like(latent)
        # Times near the middle are the hardest and are drawn most (Esser et al., ICML 2024).
        time = torch.randn(len(latent), device=self.device).sigmoid()
        mixed = torch.lerp(latent, noise, time[:, None, None, None])
        with torch.autocast(self.device, torch.bfloat16):
            loss = F.mse_loss(self.flow(mixed, time, words).float(), noise - latent)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.flow.parameters(), 1.0)
        self.optimizer.step()
        self.average.update(self.flow)
        return {"loss": float(loss.detach())}

    def _drawn(self) -> tuple[Tensor, Tensor]:
        """A batch of latents, mirrored or not, and their words, some of them lost."""
        count = self.shown.latents.shape[1]
        pick = torch.randint(count, (self.batch,), device=self.device)
        side = torch.randint(2, (self.batch,), device=self.device)
        words = self.shown.words[pick]
        chance = torch.rand(words.shape, device=self.device)
        silent = torch.rand(self.batch, 1, device=self.device) < SILENT
        kept = torch.where((chance < LOST) | silent, 0, words)
        return self.shown.latents[side, pick].float(), kept

    def made(self, words: NDArray[np.int64], seed: int = 0) -> Bytes:
        """Pictures (N, 96, 96, 3) of words (N, 12)."""
        noise = torch.Generator().manual_seed(seed)
        parts = []
        for some in torch.from_numpy(words).split(64):
            start = torch.randn(len(some), LATENT, CELLS, CELLS, generator=noise)
            latent = sample(self.average.module, start.to(self.device), some.to(self.device))
            with torch.no_grad():
                parts.append(self.shown.up(latent.cpu()).mul(255).round().byte())
        return np.asarray(torch.cat(parts).permute(0, 2, 3, 1).numpy(), np.uint8)

    def sheet(self) -> Bytes:
        """Two pictures for each of a few prompts."""
        words = numbers(list(SHOWN), self.shown.vocabulary)
        rows = [self.made(words, seed) for seed in (1, 2)]
        halves = [made[start : start + 8] for start in (0, 8) for made in rows]
        return np.concatenate([np.concatenate(list(each), 1) for each in halves])

    def figures(self) -> dict[str, float]:
        """Kernel distance to real pictures, by domain, and agreement with words."""
        from engines.training.figures import encoded as features

        result: dict[str, float] = {}
        for name, held in self.shown.held.items():
            if not (MODELS / "encoder.onnx").exists():
                break
            count = min(len(held), 256)
            made = self.made(self.shown.held_words[name][:count])
            train = np.asarray(self.shown.packs[name].train[:2000])
            real = features(train)
            result[f"{name}: kernel distance"] = kernel_distance(features(made), real)
            result[f"{name}: its noise floor"] = noise_floor(real, count)
            result[f"{name}: that of held-out pictures"] = kernel_distance(features(held), real)
        return result

    def export(self, folder: Path) -> list[Path]:
        flow = self.average.module.to("cpu")
        words = torch.ones(2, LENGTH, dtype=torch.long)
        inputs = {
            "latent": torch.randn(2, LATENT, CELLS, CELLS),
            "time": torch.rand(2),
            "words": words,
        }
        free = {name: {0: "n"} for name in inputs}
        weights = ship(flow, inputs, "flow", folder, free=free)
        self.average.to(self.device)
        named = folder / "flow-words.json"
        self.shown.vocabulary.write(named)
        weights.append(named)
        card = CARD.model_copy(update={"figures": self.figures()})
        return [*weights, write_card(card, weights, folder)]


def sample(
    flow: nn.Module, start: Tensor, words: Tensor, steps: int = STEPS, guidance: float = GUIDANCE
) -> Tensor:
    """Latents from noise `start` along the flow, by Heun's method, led by words.

    `steps` is how often the network is asked; the last step is Euler's.
    """

    def speed(x: Tensor, time: float) -> Tensor:
        times = torch.full((2 * len(x),), time, device=x.device)
        both = flow(torch.cat([x, x]), times, torch.cat([words, torch.zeros_like(words)]))
        led, free = both.float().chunk(2)
        return free + guidance * (led - free)

    x = start
    with torch.no_grad():
        times = np.linspace(1, 0, (steps + 1) // 2 + 1)
        for now, then in pairwise(times):
            rate = speed(x, now)
            if then > 0:
                rate = (rate + speed(x + (then - now) * rate, then)) / 2
            x = x + (then - now) * rate
    return x


CARD = ModelCard(
    id="flow",
    title="Pictures from words",
    licence="GPL-3.0-or-later",
    attribution="Learnt from: artflow.ai portraits (initiative-sh/artflow-portraits, CC BY 4.0); "
    "photographs of flowers (CC BY 2.0, their photographers); clothing-dataset "
    "(alexeygrigorev, CC0).",
    engines=("image.generate",),
    files=(),
    memory=300_000_000,
    data="Painted portraits with their prompts, photographs of five kinds of flower and of garments.",
    limits="Faces, flowers and garments of 96 pixels, enlarged, and the words of its vocabulary; no scenes.",
    failures="Flowers are impressions of colour, garments shapes of cloth without detail. Rare words "
    "change little; hands, writing and several things at once are not known.",
)

FLOW = Recipe("flow", "Words to pictures", 120, Flowing)
