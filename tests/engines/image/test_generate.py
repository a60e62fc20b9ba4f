"""image.generate: words, pictures and masks become pictures; what it does not know it says.

Stand-ins: the flow leads from noise straight to a latent whose first channel says how many words
were known; the decoder shows that channel as grey, the encoder gives what the decoder undoes.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import Tensor, nn

from engines import Context, Image, Mask, Problem
from engines.image.generate import (
    CELLS,
    CHANNELS,
    FACTOR,
    NAMED,
    SIDE,
    Generate,
    generate,
    vocabulary,
)
from engines.kernels.words import LENGTH, Vocabulary

WORDS = Vocabulary({"face": 9, "red": 8, "hair": 7})


class _Flow(nn.Module):
    """Velocity to the latent w/10 + offset, for w words that are known."""

    def forward(self, latent: Tensor, time: Tensor, words: Tensor) -> Tensor:
        goal = (words > 0).float().sum(1)[:, None, None, None] / 10
        return (latent - goal) / time[:, None, None, None].clamp(min=1e-3)


class _Decode(nn.Module):
    def forward(self, latent: Tensor) -> Tensor:
        large = torch.repeat_interleave(latent[:, :3], FACTOR, 2)
        return torch.repeat_interleave(large, FACTOR, 3).clamp(0, 1)


class _Encode(nn.Module):
    def forward(self, picture: Tensor) -> Tensor:
        small = nn.functional.avg_pool2d(picture, FACTOR)
        return torch.cat([small] * 6, 1)[:, :CHANNELS]


def _export(net: nn.Module, path: Path, **inputs: Tensor) -> None:
    program = torch.onnx.export(
        net, tuple(inputs.values()), input_names=list(inputs), dynamo=True, verbose=False
    )
    assert program is not None
    onnx.save(program.model_proto, path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import warnings

    folder = tmp_path_factory.mktemp("models")
    latent = torch.rand(2, CHANNELS, CELLS, CELLS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        words = torch.zeros(2, LENGTH, dtype=torch.long)
        _export(_Flow(), folder / "flow.onnx", latent=latent, time=torch.rand(2), words=words)
        _export(_Decode(), folder / "vae-decode.onnx", latent=latent[:1])
        _export(_Encode(), folder / "vae-encode.onnx", picture=torch.rand(1, 3, SIDE, SIDE))
    WORDS.write(folder / NAMED)
    return folder


@pytest.fixture
def context(folder: Path) -> Context:
    files = {"flow": "flow.onnx", "vae": "vae-decode.onnx"}
    return replace(Context(), weights=lambda card: folder / files[card])


def _grey(made: Image) -> float:
    return float(made.rgb.mean()) / 255


def _plain(value: int, height: int = 96, width: int = 144) -> Image:
    return Image.from_rgb(np.full((height, width, 3), value, np.uint8))


def test_it_goes_where_the_words_lead(context: Context) -> None:
    made = generate.run(Generate(prompt="red hair", guidance=1, size=SIDE), context).image()
    assert made.size == (SIDE, SIDE)
    assert _grey(made) == pytest.approx(0.2, abs=0.01)


def test_guidance_goes_further_than_the_words_alone(context: Context) -> None:
    made = generate.run(Generate(prompt="red hair", guidance=3, size=SIDE), context).image()
    assert _grey(made) == pytest.approx(0.6, abs=0.01)


def test_the_result_has_the_size_that_was_asked_for(context: Context) -> None:
    assert generate.run(Generate(prompt="face", size=500), context).image().size == (500, 500)


def test_unknown_words_are_told_and_the_others_used(context: Context) -> None:
    result = generate.run(Generate(prompt="a zeppelin with red hair", size=SIDE), context)
    assert result["note"] == "Not known, and left out: zeppelin."
    known = generate.run(Generate(prompt="red hair", size=SIDE), context)
    assert known.image() == result.image()
    assert "note" not in dict(known)


def test_a_prompt_of_unknown_words_alone_is_a_problem_that_names_known_ones(
    context: Context,
) -> None:
    with pytest.raises(Problem) as caught:
        generate.run(Generate(prompt="zeppelin"), context)
    assert "face, red, hair" in caught.value.remedy


def test_no_words_will_do_too(context: Context) -> None:
    assert _grey(generate.run(Generate(size=SIDE), context).image()) < 0.02


def test_the_same_seed_gives_the_same_picture(context: Context) -> None:
    params = Generate(prompt="face", picture=_plain(200), strength=0.5, seed=4)
    assert generate.run(params, context) == generate.run(params, context)


def test_a_picture_keeps_its_size_and_what_is_outside_the_square(context: Context) -> None:
    params = Generate(prompt="face", picture=_plain(200), strength=1, guidance=1)
    made = generate.run(params, context).image()
    assert made.size == (144, 96)
    assert (made.rgb[:, :24] == 200).all()
    assert (made.rgb[:, -24:] == 200).all()
    assert made.rgb[:, 24:-24].mean() == pytest.approx(25.5, abs=2)


def test_only_the_mask_is_painted(context: Context) -> None:
    pixels = np.zeros((96, 144), np.uint8)
    pixels[:, :72] = 255
    params = Generate(
        prompt="red hair", picture=_plain(200), mask=Mask.adopt(pixels), strength=1, guidance=1
    )
    made = generate.run(params, context).image()
    assert (made.rgb[:, 73:] == 200).all()
    assert made.rgb[:, 26:70].mean() == pytest.approx(51, abs=4)


def test_alpha_stays(context: Context) -> None:
    pixels = np.full((64, 64, 4), 90, np.uint8)
    made = generate.run(Generate(prompt="face", picture=Image.adopt(pixels)), context).image()
    assert (made.pixels[..., 3] == 90).all()


def test_there_is_no_vocabulary_where_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(card: str) -> Path:
        raise Problem("absent")

    monkeypatch.setattr("engines.image.generate.shipped_weights", absent)
    assert vocabulary() is None


def test_the_vocabulary_is_that_beside_the_weights(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setattr("engines.image.generate.shipped_weights", lambda card: folder / "flow.onnx")
    assert vocabulary() == WORDS
