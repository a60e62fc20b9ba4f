"""Captions of the pictures, and the vocabulary that the common words of them make."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from engines.kernels.words import Vocabulary, stems
from engines.training.data import data_folder

LEAST = 12
"""Pictures that must show a word before it is taught."""

LEFT_OUT = frozenset(
    [
        "artflow",
        "ai",
        "gay",
        "lesbian",
        "libertarian",
        "communist",
        "president",
        "hot",
        "seductive",
        "sexy",
        "fat",
        "overweight",
        "russian",
        "slavic",
        "polish",
        "german",
        "american",
        "indian",
        "arab",
        "french",
        "greek",
        "italian",
        "korean",
        "mongolian",
        "spanish",
        "british",
        "croatian",
        "mexican",
        "swedish",
        "native",
        "norwegian",
        "finnish",
        "egyptian",
        "asian",
        "japanese",
        "chinese",
        "african",
        "homeless",
        "most",
        "up",
        "good",
        "time",
        "world",
        "year",
        "league",
        "legend",
        "me",
        "drunk",
        "stoner",
        "chick",
        "nazi",
        "hitler",
        "jesus",
        "god",
        "naked",
        "slut",
        "whore",
        "wwii",
        "average",
        "lament",
        "mankind",
        "but",
        "typical",
        "concept",
        "art",
        "master",
        "boss",
        "half",
        "middle",
        "high",
        "deep",
        "life",
        "world",
        "thing",
    ]
)
"""Words that are not drawn, or that sort people in ways which no toy should."""

GARMENTS: Mapping[str, str] = {
    "T-Shirt": "tshirt",
    "Longsleeve": "longsleeve shirt",
    "Pants": "pants",
    "Shoes": "shoes",
    "Shirt": "shirt",
    "Dress": "dress",
    "Outwear": "outwear",
    "Shorts": "shorts",
    "Hat": "hat",
    "Skirt": "skirt",
    "Polo": "polo shirt",
    "Undershirt": "undershirt",
    "Blazer": "blazer",
    "Hoodie": "hoodie",
    "Body": "bodysuit",
    "Top": "top",
    "Blouse": "blouse",
}

Captions = dict[str, str]
"""A file's name in its archive → what it shows, in words."""


def captions() -> Captions:
    """What the portraits, the flowers and the garments show."""
    return portraits() | garments()


def portraits(folder: Path | None = None) -> Captions:
    """The prompts that the portraits were made from, each with the word “face”."""
    table = ((folder or data_folder()) / "portraits_prompts.tsv").read_text("utf-8")
    rows = (line.split("\t", 1) for line in table.splitlines() if "\t" in line)
    return {f"portraits/{name}": f"face {prompt}" for name, prompt in rows}


def garments(folder: Path | None = None) -> Captions:
    """The labels of the garments, each with the word “garment”; doubtful ones say no more."""
    with ((folder or data_folder()) / "clothing_labels.csv").open(encoding="utf-8") as handle:
        rows = list(csv.DictReader(handle))
    return {
        f"clothing/{row['image']}.webp": f"garment {GARMENTS.get(row['label'], '')}".strip()
        for row in rows
    }


def caption(name: str, known: Mapping[str, str]) -> str:
    """What a file shows: a flower is named by its folder, the others by their captions."""
    parts = name.split("/")
    if parts[0] == "flowers":
        return f"flower {parts[1]}"
    return known.get(name, "garment" if parts[0] == "clothing" else "")


def vocabulary(texts: Iterable[str], least: int = LEAST) -> Vocabulary:
    """The words that at least so many captions have, the commonest first."""
    counts = Counter(word for text in texts for word in dict.fromkeys(stems(text)))
    kept = [(w, n) for w, n in counts.items() if n >= least and len(w) > 1 and w not in LEFT_OUT]
    return Vocabulary(dict(sorted(kept, key=lambda pair: (-pair[1], pair[0]))))
