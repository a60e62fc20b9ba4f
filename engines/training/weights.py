"""Shipped weights: one safetensors file of int8 or half numbers, and an ONNX graph that reads it.

The graph is small and holds no weights: its tensors are external data at their offsets in the
safetensors file, so that there is one copy, which a training can go on from as well.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file, save_file
from torch import nn
from tqdm import tqdm

from engines.problem import Problem

Arrays = dict[str, NDArray[Any]]

SCALE = ".scale"
"""What the name of a tensor of int8 numbers is followed by, for the scale of each first index."""
SMALL = 512
"""Tensors of fewer numbers stay float32."""


def ship(
    module: nn.Module,
    inputs: Mapping[str, torch.Tensor],
    name: str,
    folder: Path,
    *,
    free: Mapping[str, Mapping[int, str]] | None = None,
    precision: str = "int8",
) -> list[Path]:
    """Write `name`.safetensors and `name`.onnx; `inputs` are examples in the order of forward.

    `free` names the axes that may have any size: {"picture": {0: "n", 2: "height", 3: "width"}}.
    With precision "int8" weights are rounded to 8 bits with a scale for each output channel, with
    "half" to float16; both run as float32.
    """
    module = module.float().cpu().eval()
    graph = _graph(module, inputs, free or {})
    weights = {key: value.detach().numpy() for key, value in module.state_dict().items()}
    stored = _stored(weights, graph, precision)
    path = folder / f"{name}.safetensors"
    save_file(stored, path)
    _point_to(graph, weights, stored, path)
    drawn = folder / f"{name}.onnx"
    drawn.write_bytes(graph.SerializeToString())
    onnx.checker.check_model(str(drawn))
    return [drawn, path]


def load_shipped(path: Path, modules: Sequence[nn.Module]) -> None:
    """Give the modules the weights of a shipped file; a Problem where it does not fit."""
    if not path.exists():
        return
    kept = load_file(path)
    state = {
        name: torch.from_numpy(_unpacked(name, array, kept))
        for name, array in kept.items()
        if not name.endswith(SCALE)
    }
    for module in modules:
        wanted = set(module.state_dict())
        try:
            module.load_state_dict({k: v for k, v in state.items() if k in wanted})
        except RuntimeError as error:
            raise Problem(
                f"The weights in {path.name} are of another network.",
                str(error),
                "Start anew, without --resume.",
            ) from None


def _unpacked(name: str, array: NDArray[Any], kept: Arrays) -> NDArray[Any]:
    if array.dtype == np.int8:
        scale = kept[name + SCALE].reshape(-1, *[1] * (array.ndim - 1))
        return array.astype(np.float32) * scale
    return array.astype(np.float32) if array.dtype == np.float16 else array


def _graph(
    module: nn.Module, inputs: Mapping[str, torch.Tensor], free: Mapping[str, Mapping[int, str]]
) -> onnx.ModelProto:
    shapes = {name: dict.fromkeys(free.get(name, {}), torch.export.Dim.DYNAMIC) for name in inputs}
    tqdm.monitor_interval = 0  # the exporter's bars need no thread that watches them
    program = torch.onnx.export(
        module,
        tuple(inputs.values()),
        input_names=list(inputs),
        dynamic_shapes=tuple(shapes.values()) if free else None,
        opset_version=18,
        dynamo=True,
        optimize=False,  # it would put normalisations into weights, which are kept as they are
        verbose=False,
    )
    graph = program.model_proto
    for node in graph.graph.node:
        del node.metadata_props[:]  # the exporter's notes name files of the machine
    return graph


def _stored(weights: Arrays, graph: onnx.ModelProto, precision: str) -> Arrays:
    """What the file keeps: the module's weights, and the constants that are only in the graph."""
    stored: Arrays = {}
    for name, array in weights.items():
        stored |= _rounded(name, array, precision)
    for tensor in graph.graph.initializer:
        array = numpy_helper.to_array(tensor)
        if tensor.name not in weights and array.size >= SMALL and not _turned(array, weights):
            stored |= _rounded(tensor.name, np.array(array), precision)
    return stored


def _rounded(name: str, array: NDArray[Any], precision: str) -> Arrays:
    array = np.ascontiguousarray(array)
    if array.dtype != np.float32 or array.size < SMALL or array.ndim < 2:
        return {name: array}
    if precision == "half":
        return {name: array.astype(np.float16)}
    axes = tuple(range(1, array.ndim))
    scale = np.maximum(np.abs(array).max(axes) / 127, 1e-12).astype(np.float32)
    steps = np.rint(array / scale.reshape(-1, *[1] * len(axes)))
    return {name: np.clip(steps, -127, 127).astype(np.int8), name + SCALE: scale}


def _turned(array: NDArray[Any], weights: Arrays) -> str:
    """The name of the weight that the exporter turned into this constant, or nothing."""
    if array.ndim != 2:
        return ""
    return next((k for k, v in weights.items() if v.ndim == 2 and np.array_equal(v.T, array)), "")


def _point_to(graph: onnx.ModelProto, weights: Arrays, stored: Arrays, path: Path) -> None:
    """Replace the graph's own weights by references into the safetensors file."""
    places = _places(path)
    kept: list[TensorProto] = []
    new: list[TensorProto] = []
    nodes: list[onnx.NodeProto] = []
    for tensor in graph.graph.initializer:
        array = numpy_helper.to_array(tensor)
        turned = "" if tensor.name in stored else _turned(array, weights)
        source = turned or tensor.name
        if source not in stored:
            kept.append(tensor)
            continue
        raw = f"{source}.stored"
        result = f"{tensor.name}.whole" if turned else tensor.name
        if not any(each.name in (raw, source) for each in new):
            new += _references(source, raw, stored, places, path.name)
        nodes += _unpacking(source, raw, result, stored)
        if turned:
            nodes.append(helper.make_node("Transpose", [result], [tensor.name], perm=[1, 0]))
    del graph.graph.initializer[:]
    graph.graph.initializer.extend([*kept, *new])
    rest = list(graph.graph.node)
    del graph.graph.node[:]
    graph.graph.node.extend([*nodes, *rest])


def _references(
    source: str, raw: str, stored: Arrays, places: Mapping[str, tuple[int, int]], location: str
) -> list[TensorProto]:
    names = {source: raw}
    if source + SCALE in stored:
        names[source + SCALE] = f"{raw}.scale"
    made = []
    for key, name in names.items():
        kind = helper.np_dtype_to_tensor_dtype(stored[key].dtype)
        tensor = TensorProto(name=name, data_type=kind, dims=stored[key].shape)
        tensor.data_location = TensorProto.EXTERNAL
        offset, length = places[key]
        for field, value in (("location", location), ("offset", offset), ("length", length)):
            tensor.external_data.add(key=field, value=str(value))
        made.append(tensor)
    return made


def _unpacking(source: str, raw: str, result: str, stored: Arrays) -> list[onnx.NodeProto]:
    dtype = stored[source].dtype
    if dtype == np.int8:
        return [helper.make_node("DequantizeLinear", [raw, f"{raw}.scale"], [result], axis=0)]
    if dtype == np.float16:
        return [helper.make_node("Cast", [raw], [result], to=TensorProto.FLOAT)]
    return [helper.make_node("Identity", [raw], [result])]


def _places(path: Path) -> dict[str, tuple[int, int]]:
    """Offset and length in bytes of each tensor in a safetensors file."""
    with path.open("rb") as handle:
        length = struct.unpack("<Q", handle.read(8))[0]
        header = json.loads(handle.read(length))
    return {
        name: (
            8 + length + entry["data_offsets"][0],
            entry["data_offsets"][1] - entry["data_offsets"][0],
        )
        for name, entry in header.items()
        if name != "__metadata__"
    }
