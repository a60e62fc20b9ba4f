"""Networks: what ONNX Runtime says when memory runs out becomes a MemoryError, nothing else does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engines.kernels import networks
from engines.kernels.networks import run_network


class _Failing:
    """A session that fails as ONNX Runtime does: by an Exception of its own."""

    def __init__(self, told: str) -> None:
        self.told = told

    def run(self, *_: object) -> None:
        raise Exception(self.told)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("BFCArena: Failed to allocate memory for requested buffer of size 2304", MemoryError),
        ("CUDA failure 2: out of memory", MemoryError),
        ("Got invalid dimensions for input", Exception),
    ],
)
def test_a_lack_of_memory_is_told_from_other_failures(
    told: str, kind: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.onnx"
    path.write_bytes(b"")
    monkeypatch.setattr(networks, "_session", lambda *_: _Failing(told))
    with pytest.raises(Exception, match=told[:9]) as caught:
        run_network(path, "cpu", picture=np.zeros(1))
    assert type(caught.value) is kind
