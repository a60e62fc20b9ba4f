"""The words that a model was taught: a prompt becomes numbers, and what it does not know is said."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LENGTH = 12
"""Words of a prompt that are read."""

IDLE = frozenset(
    [
        "a",
        "an",
        "and",
        "the",
        "of",
        "in",
        "on",
        "with",
        "his",
        "her",
        "its",
        "their",
        "from",
        "as",
        "no",
        "very",
        "is",
        "but",
        "like",
        "he",
        "she",
        "it",
        "you",
        "i",
        "me",
        "my",
        "we",
        "us",
        "our",
        "they",
        "to",
        "for",
        "by",
        "at",
        "or",
        "that",
        "this",
        "who",
        "has",
        "have",
        "be",
        "are",
        "was",
        "one",
        "some",
        "s",
        "t",
        "d",
        "ll",
        "so",
        "up",
        "out",
        "into",
        "over",
        "under",
        "not",
        "wearing",
        "looking",
        "look",
        "full",
        "portrait",
        "picture",
        "image",
        "photo",
        "character",
        "made",
        "style",
        "please",
        "show",
        "draw",
        "paint",
        "make",
    ]
)
"""Words that say nothing of a picture; nobody is told that they are unknown."""

SAME: Mapping[str, str] = {
    "blond": "blonde",
    "gray": "grey",
    "moustache": "mustache",
    "haired": "hair",
    "eyed": "eye",
    "bearded": "beard",
    "skinned": "skin",
    "smiling": "smile",
    "ork": "orc",
    "orcish": "orc",
    "elven": "elf",
    "elvish": "elf",
    "gothic": "goth",
    "golden": "gold",
    "scarred": "scar",
    "vampiric": "vampire",
    "guy": "man",
    "dude": "man",
    "lady": "woman",
    "elves": "elf",
    "dwarves": "dwarf",
    "wolves": "wolf",
    "daisies": "daisy",
    "men": "man",
    "women": "woman",
    "tee": "tshirt",
    "coat": "outwear",
    "jacket": "outwear",
    "trouser": "pants",
    "jean": "pants",
    "shoe": "shoes",
    "boot": "shoes",
}
"""Words that were taught as another one."""


@dataclass(frozen=True)
class Vocabulary:
    """Words in the order of their numbers, which begin at 1, and how many pictures show each."""

    counts: Mapping[str, int]

    @classmethod
    def read(cls, path: Path) -> Vocabulary:
        """The vocabulary in a JSON file {word: pictures}."""
        return cls({str(k): int(v) for k, v in json.loads(path.read_text("utf-8")).items()})

    def write(self, path: Path) -> None:
        """Keep it as JSON."""
        path.write_text(json.dumps(dict(self.counts), indent=0) + "\n", "utf-8")

    def numbers(self, prompt: str) -> list[int]:
        """The numbers of the known words of a prompt, at most 12 and each once, in their order."""
        places = {word: index for index, word in enumerate(self.counts, 1)}
        known = [places[word] for word in stems(prompt) if word in places]
        return list(dict.fromkeys(known))[:LENGTH]

    def unknown(self, prompt: str) -> list[str]:
        """The words of a prompt that were never taught, as they were written."""
        written = [word for word in split(prompt) if word not in IDLE]
        return [word for word in dict.fromkeys(written) if stem(word) not in self.counts]


def split(text: str) -> list[str]:
    """The words of a text in small letters; a hyphen parts words but those of garments."""
    text = re.sub(r"\bt[ -]?shirt", "tshirt", text.lower().replace("’", "'"))
    return re.findall(r"[^\W\d_]+", re.sub(r"'s\b", "", text))


def stem(word: str) -> str:
    """The word as it is taught: one of a plural, one of several spellings."""
    if word in SAME:
        return SAME[word]
    if word in ("pants", "shorts", "shoes", "glasses", "dress", "princess", "goddess", "iris"):
        return word
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith(("sses", "xes", "ches", "shes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return SAME.get(word, word)


def stems(text: str) -> list[str]:
    """The words of a text as they are taught, without those that say nothing."""
    return [stem(word) for word in split(text) if word not in IDLE]
