"""Trained networks, run by ONNX Runtime."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.devices import is_out_of_memory
from engines.problem import Problem


def run_network(path: Path, device: str, **inputs: NDArray[Any]) -> list[NDArray[np.float32]]:
    """The outputs of the network in an .onnx file for the inputs of those names.

    Device "cuda" is used where ONNX Runtime has it. Problem when the file cannot be read,
    MemoryError when memory runs out.
    """
    session = _session(str(path), path.stat().st_mtime_ns, device)
    try:
        outputs: list[NDArray[np.float32]] = session.run(None, inputs)
    except Exception as error:  # those of ONNX Runtime have no other base
        if is_out_of_memory(error):
            raise MemoryError(str(error)) from error
        raise
    return outputs


def warm_network(path: Path, device: str) -> None:
    """Load a network while nobody waits."""
    _session(str(path), path.stat().st_mtime_ns, device)


@lru_cache(maxsize=8)
def _session(path: str, _changed: int, device: str) -> Any:
    import onnxruntime

    onnxruntime.set_default_logger_severity(3)
    options = onnxruntime.SessionOptions()
    # Threads that spin while they wait slow down everything else on the machine.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Weights are kept in 8 bits and computed in 32: unpack them once, at loading.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    wanted = {"cuda": ["CUDAExecutionProvider"], "mps": ["CoreMLExecutionProvider"]}.get(device, [])
    there = onnxruntime.get_available_providers()
    providers = [each for each in wanted if each in there] + ["CPUExecutionProvider"]
    try:
        return onnxruntime.InferenceSession(path, options, providers=providers)
    except Exception as error:
        raise Problem(
            f"The model {Path(path).stem} cannot be loaded.",
            str(error).splitlines()[0],
            "Install Atelier again, or put the file back from a copy.",
        ) from error
