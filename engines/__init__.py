"""A library of pure functions on pictures, sounds and footage: the public nouns.

This is the vocabulary the rest of the program may import; engine modules stay behind the registry.
"""

from engines.engine import Context, Engine, Evidence, Result, Task, Value, Words
from engines.models import ModelCard, shipped_card
from engines.params import Params, Row, fresh_seed, param, seed, source
from engines.problem import Problem
from engines.progress import SILENT, Cancelled, Progress, Report
from engines.registry import context_for
from engines.registry import find as find_engine
from engines.registry import names as engine_names
from engines.values import Audio, Footage, Image, Labels, Mask, Media

__all__ = [
    "SILENT",
    "Audio",
    "Cancelled",
    "Context",
    "Engine",
    "Evidence",
    "Footage",
    "Image",
    "Labels",
    "Mask",
    "Media",
    "ModelCard",
    "Params",
    "Problem",
    "Progress",
    "Report",
    "Result",
    "Row",
    "Task",
    "Value",
    "Words",
    "context_for",
    "engine_names",
    "find_engine",
    "fresh_seed",
    "param",
    "seed",
    "shipped_card",
    "source",
]
