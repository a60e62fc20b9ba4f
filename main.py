"""Atelier: the composition root, and the entry of the engine worker."""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    """Run the command line, or open the studio; gives the exit code."""
    raise NotImplementedError(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
