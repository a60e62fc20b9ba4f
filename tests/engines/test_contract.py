"""What every engine of the registry promises."""

from __future__ import annotations

import json
import subprocess
import sys
from enum import Enum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines.engine import Context, Engine
from engines.params import Params, Row
from engines.progress import Cancelled, Progress, Report
from engines.registry import context_for, engines, names
from tests.engines import examples
from tests.source import ROOT
from tests.test_architecture import HEAVY

each_engine = pytest.mark.parametrize("engine", list(engines()), ids=names())


def _run(engine: Engine[Any], params: Params, progress: Progress | None = None) -> dict[str, Any]:
    return dict(engine.run(params, context_for(progress or Progress())))


def test_describing_all_engines_loads_no_heavy_library() -> None:
    code = (
        "import sys; from engines.registry import engines; "
        "[(e.params.model_json_schema(), e.unavailable()) for e in engines()]; "
        f"print(*({HEAVY!r} & {{n.split('.')[0] for n in sys.modules}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout.split(), done.stderr) == ([], "")


@each_engine
def test_its_inputs_are_those_of_its_task(engine: Engine[Any]) -> None:
    allowed = engine.task.signature.inputs
    assert engine.params.sources().items() <= dict(allowed).items()


@each_engine
def test_its_parameters_are_described_for_people(engine: Engine[Any]) -> None:
    assert engine.params.__doc__
    for row in engine.params.rows():
        assert row.title[0].isupper()
        assert row.media or row.hint.endswith("."), f"{row.name} needs a sentence"
        if row.kind in (int, float):
            assert row.low is not None, f"{row.name} has no lowest value"
            assert row.high is not None, f"{row.name} has no highest value"


@each_engine
def test_its_outputs_are_those_of_its_task(engine: Engine[Any]) -> None:
    made = _run(engine, examples.params(engine))
    kinds = {name: type(value) for name, value in made.items()}
    assert kinds == dict(engine.task.signature.outputs)


@each_engine
def test_the_same_parameters_give_the_same_result(engine: Engine[Any]) -> None:
    params = examples.params(engine)
    assert _run(engine, params) == _run(engine, params)


@each_engine
def test_its_progress_never_goes_back_and_ends_within_one(engine: Engine[Any]) -> None:
    seen: list[Report] = []
    _run(engine, examples.params(engine), Progress(seen.append))
    fractions = [report.fraction for report in seen]
    assert fractions == sorted(fractions)
    assert fractions
    assert 0 <= fractions[0] <= fractions[-1] <= 1


@each_engine
def test_it_can_be_cancelled_at_every_report(engine: Engine[Any]) -> None:
    params = examples.params(engine)
    reports: list[Report] = []
    _run(engine, params, Progress(reports.append))
    for stop in {0, len(reports) // 2, len(reports) - 1}:
        seen: list[Report] = []
        progress = Progress(seen.append, lambda seen=seen, stop=stop: len(seen) >= stop)
        with pytest.raises(Cancelled):
            _run(engine, params, progress)


@each_engine
def test_it_leaves_its_inputs_as_they_were(engine: Engine[Any]) -> None:
    params = examples.params(engine)
    before = {name: media.pixels.copy() for name, media in params.inputs().items()}  # type: ignore[attr-defined]
    _run(engine, params)
    for name, media in params.inputs().items():
        assert (media.pixels == before[name]).all()  # type: ignore[attr-defined]


@each_engine
def test_warming_up_is_harmless(engine: Engine[Any]) -> None:
    engine.warm(Context())


@each_engine
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_its_settings_survive_json(engine: Engine[Any], data: st.DataObject) -> None:
    values = {row.name: data.draw(_value(row)) for row in engine.params.rows() if not row.media}
    params = engine.params.check({**examples.inputs(engine), **values})
    again = engine.params.check({**params.inputs(), **json.loads(json.dumps(params.settings()))})
    assert again == params


def _value(row: Row) -> st.SearchStrategy[Any]:
    if issubclass(row.kind, Enum):
        return st.sampled_from(row.choices)
    if row.kind is bool:
        return st.booleans()
    if row.kind is int:
        return st.integers(int(row.low or 0), int(row.high or 0))
    if row.kind is float:
        return st.floats(row.low, row.high)
    return st.text(max_size=40)
