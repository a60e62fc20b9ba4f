"""The recipes that made what the program ships; each can be run again."""

from __future__ import annotations

RECIPES: tuple[tuple[str, str], ...] = (
    ("sketch", "engines.training.sketch:SKETCH"),
    ("sketch-prototype", "engines.training.sketch:PROTOTYPE"),
    ("encoder", "engines.training.encoder:ENCODER"),
    ("upscale-fast", "engines.training.upscale:FAST"),
    ("upscale-fine", "engines.training.upscale:FINE"),
    ("upscale-fine-x4", "engines.training.upscale:FINE_X4"),
    ("upscale-web", "engines.training.upscale:FINE_WEB"),
    ("colorize", "engines.training.colorize:COLORIZE"),
    ("interpolate", "engines.training.interpolate:INTERPOLATE"),
    ("vae", "engines.training.vae:VAE"),
    ("flow", "engines.training.flow:FLOW"),
)
"""Recipe name → module:attribute; loaded by `train` alone, as they bring torch."""
