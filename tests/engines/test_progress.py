"""One call reports, previews and cancels."""

from __future__ import annotations

import pytest

from engines.progress import Cancelled, Progress, Report


def test_a_span_counts_within_its_part() -> None:
    seen: list[Report] = []
    progress = Progress(seen.append)
    progress.span(0.2, 0.6).span(0.5, 1.0)(0.5, "here")
    assert seen == [Report(pytest.approx(0.5), "here")]


def test_fractions_beyond_the_ends_are_held() -> None:
    seen: list[Report] = []
    progress = Progress(seen.append)
    progress(-1)
    progress(2)
    assert [report.fraction for report in seen] == [0.0, 1.0]


def test_a_cancelled_progress_raises_instead_of_reporting() -> None:
    seen: list[Report] = []
    progress = Progress(seen.append, lambda: True)
    with pytest.raises(Cancelled):
        progress.span(0, 1)(0.5)
    with pytest.raises(Cancelled):
        progress.check()
    assert seen == []


def test_an_engine_that_is_called_counts_what_is_left() -> None:
    seen: list[Report] = []
    progress = Progress(seen.append)
    progress(0.8)
    called = progress.rest()
    called(0.0)
    called(0.5)
    assert [each.fraction for each in seen] == pytest.approx([0.8, 0.8, 0.9])
