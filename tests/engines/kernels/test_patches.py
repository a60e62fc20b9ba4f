"""Patches, their vote, and the searches for the nearest."""

import numpy as np
import pytest
import torch

from engines.kernels.patch_search import PatchMatch, Query, exact
from engines.kernels.patches import PATCH, Field, Source, carried, describe, enlarged, vote
from engines.kernels.pyramid import sizes
from engines.kernels.rasters import filled


def _source(height: int = 24, width: int = 36) -> Source:
    pixels = torch.rand(3, height, width, generator=torch.Generator().manual_seed(3)) * 2 - 1
    return Source(pixels, torch.ones(height, width, dtype=torch.bool))


def _identity(source: Source) -> torch.Tensor:
    rows, columns = source.height - PATCH + 1, source.width - PATCH + 1
    return torch.arange(rows)[:, None] * source.width + torch.arange(columns)


def test_a_field_of_patches_in_their_places_votes_for_the_source_itself() -> None:
    source = _source()
    places = _identity(source)
    made = vote(source, places, torch.ones(places.shape), wrap=False)
    assert (made - source.pixels).abs().max() <= 1 / 127.5


def test_exact_search_finds_every_patch_of_the_source_itself() -> None:
    source = _source()
    rows = describe(source.pixels, source.basis(48))
    assert (exact(Query(rows, None), source, 48) == _identity(source).reshape(-1)).all()


def test_patch_match_finds_most_patches_from_a_random_start() -> None:
    source = _source()
    truth = _identity(source)
    generator = torch.Generator().manual_seed(0)
    start = truth.reshape(-1)[torch.randperm(truth.numel(), generator=generator)]
    rows = describe(source.pixels, source.basis(24))
    match = PatchMatch(Query(rows, None), source, start.view(truth.shape), 24)
    for _ in range(8):
        match.iterate(generator, 1, lambda: None)
    assert (match.places == truth).float().mean() > 0.95


def test_patches_with_unusable_pixels_are_never_partners() -> None:
    source = _source()
    source.usable[:, :18] = False
    rows = describe(source.pixels, source.basis(24))
    assert (exact(Query(rows, None), source, 24) % source.width >= 18).all()


def test_a_field_carried_to_twice_the_size_still_means_the_same_picture() -> None:
    source = _source()
    field = Field(_identity(source), source)
    large = Source(
        source.pixels.repeat_interleave(2, 1).repeat_interleave(2, 2),
        torch.ones(48, 72, dtype=torch.bool),
    )
    places = carried(field, large, 48 - PATCH + 1, 72 - PATCH + 1)
    wanted = _identity(large)
    assert (places // 72 - wanted // 72).abs().max() <= 6
    bands = list(enlarged(field, large, (48, 72), None, wrap=False))
    assert torch.cat(bands, 1).shape == (3, 48, 72)


@pytest.mark.parametrize("wrap", [False, True])
def test_bands_and_the_whole_agree(wrap: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    source = _source()
    field = Field(torch.full((20, 30), 0) if wrap else _identity(source), source)
    size = (20, 30) if wrap else (24, 36)
    whole = torch.cat(list(enlarged(field, source, size, None, wrap=wrap)), 1)
    monkeypatch.setattr("engines.kernels.patches._BAND", 1)
    bands = list(enlarged(field, source, size, None, wrap=wrap))
    assert len(bands) > 1
    assert torch.allclose(torch.cat(bands, 1), whole, atol=1e-5)


def test_levels_grow_from_coarse_to_the_full_size() -> None:
    found = sizes(320, 480, (320, 480))
    assert found[0] == (24, 36)
    assert found[-1] == (320, 480)
    assert found == sorted(found)
    assert any(min(size) == 64 for size in found)


def test_what_is_not_specified_takes_the_colours_around_it() -> None:
    pixels = torch.zeros(3, 16, 16)
    pixels[0] = 0.5
    sure = torch.ones(16, 16)
    sure[4:12, 4:12] = 0
    pixels[:, 4:12, 4:12] = -1
    made = filled(pixels, sure)
    assert np.allclose(made[0], 0.5, atol=1e-3)
    assert np.allclose(made[1], 0, atol=1e-3)
