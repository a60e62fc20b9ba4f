"""Painting: from a mouse event to the pixels on screen, with a large soft brush and a busy engine.

The window runs in a process of its own: offscreen, and under Xvfb where there is one. Events are
posted by a thread at 125 Hz, as a mouse would, whether or not the window keeps up. A time counts
from the reception of an event to the return of the paintEvent that shows it; the wait in the queue
of events before that is shown beside it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from studio.brush_shelf import Preset
    from ui.canvas_view import CanvasView

ROOT = Path(__file__).parents[2]
SIDE, LAYERS, BRUSH = 4096, 8, 512.0
SPEED, RATE, SECONDS, HOVER = 2000.0, 125.0, 6.0, 2.0
SHORT = 2.0
"""Seconds of the stroke of each brush that comes along."""
WINDOW = (1600, 1000)


def run() -> list[Row]:
    """Measure at 100 % and 25 %, offscreen and under Xvfb."""
    rows = _rows("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    with display() as number:
        if number is not None:
            rows += _rows("xcb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": number})
    return rows


def in_window(module: str, environment: dict[str, str], timeout: float = 180) -> Any:
    """What a benchmark prints that runs as a process of its own, with a window: the JSON of its last line."""
    done = subprocess.run(
        [sys.executable, "-m", module],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True,
        check=False, timeout=timeout,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])


def _rows(platform: str, environment: dict[str, str]) -> list[Row]:
    rows = []
    for what, figures in in_window("tests.benchmarks.painting", environment, 600).items():
        name = f"{what}, {platform}: event to paintEvent returned"
        rows.append(Row(f"{name}, p99", figures["p99"], "ms", 12.0))
        rows.append(Row(f"{name}, p50", figures["p50"], "ms"))
        rows.append(Row(f"{name}, p99 with the wait in the queue", figures["queued"], "ms"))
    return rows


@contextmanager
def display(wide: int = 1920, high: int = 1080) -> Iterator[str | None]:
    """The name of an X display of that size while it is needed; None where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{wide}x{high}x24"],
        pass_fds=[writer], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


# ---- in the process that is measured ------------------------------------------------------------


def layered_canvas() -> Any:
    """A large canvas of many layers."""
    from studio.canvas import Blend, Canvas, Layer
    from studio.tiles import Tiles

    random = np.random.default_rng(1)
    layers = []
    for number in range(LAYERS):
        pixels = random.integers(0, 256, (SIDE // 8, SIDE // 8, 4), np.uint8)
        pixels[..., 3] = np.where(random.random(pixels.shape[:2]) < 0.5, 255, 96)
        pixels[..., :3] = pixels[..., :3] * (pixels[..., 3:] / 255)
        full = pixels.repeat(8, 0).repeat(8, 1)
        blend = Blend.MULTIPLY if number == 5 else Blend.NORMAL
        tiles = Tiles.empty().painted(0, 0, full)
        layers.append(Layer(name=f"Layer {number + 1}", tiles=tiles, blend=blend, opacity=0.9))
    return Canvas(SIDE, SIDE, tuple(layers), (255, 255, 255))


def grouped_canvas() -> Any:
    """The same layers in two groups: one half seen through, and one multiplied as a whole."""
    from studio.canvas import Blend
    from studio.grouping import group_layers

    canvas = layered_canvas()
    half = LAYERS // 2
    for ids in (canvas.layers[:half], canvas.layers[half:]):
        canvas, group = group_layers(canvas, [each.id for each in ids], "Group")
        blend = Blend.NORMAL if ids[0] is canvas.layers[0] else Blend.MULTIPLY
        canvas = canvas.with_layer(group, passes=False, opacity=0.7, blend=blend)
    return canvas


class _Engine:
    """An engine that computes in the worker process for as long as it is wanted."""

    def __init__(self) -> None:
        from engines import Image
        from studio.jobs import JobQueue
        from studio.worker import WorkerLane

        self._lane = WorkerLane()
        self._queue = JobQueue({"cpu": self._lane})
        random = np.random.default_rng(2)
        small = random.integers(0, 256, (12, 18, 3), np.uint8)
        self._picture = Image.from_rgb(small.repeat(40, 0).repeat(40, 1))
        self._stopped = False

    def start(self) -> None:
        from engines import find_engine
        from studio.jobs import Call, Job

        params = find_engine("image.repaint").params.check(
            {"painting": self._picture, "reference": self._picture}
        )
        self._queue.submit(
            Job("Busy", Call("image.repaint", params, device="cpu"), lambda _: self._again())
        )

    def _again(self) -> None:
        if not self._stopped:
            self.start()

    def close(self) -> None:
        self._stopped = True
        self._queue.close()


def _measure(
    scale: float,
    preset: Preset | None = None,
    seconds: float = SECONDS,
    *,
    grouped: bool = False,
    veiled: bool = False,
) -> dict[str, float]:
    """The times of one stroke, in ms: with a large soft brush, or one that comes along.

    `veiled`, it is drawn under pictures of Live that come one after the other.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtTest import QTest

    from studio.document import Document
    from ui.canvas_geometry import centred
    from ui.canvas_paint import Paint, Palette
    from ui.canvas_tools import BrushTool, Easel
    from ui.canvas_view import CanvasView
    from ui.relay import Relay

    posted: list[float] = []
    received: list[float] = []
    waits: list[float] = []
    queued: list[float] = []

    class Timed(CanvasView):
        def mouseMoveEvent(self, event: QMouseEvent) -> None:
            received.append(time.perf_counter())
            super().mouseMoveEvent(event)

        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            now = time.perf_counter()
            for index in range(len(waits), len(received)):
                waits.append(now - received[index])
                queued.append(now - posted[index])

    document = Document(grouped_canvas() if grouped else layered_canvas())
    palette = Palette(Paint(size=BRUSH, hardness=0.0, opacity=0.8))
    view = Timed(document)
    active = [each.id for each in document.state.layers if not each.is_group][4]
    easel = Easel(document, palette, view, lambda: active, _complain)
    if preset is not None:
        palette.pick(preset)
    view.tool = BrushTool(easel, palette.paint.shape.mode)
    view.resize(*WINDOW)
    view.show()
    QTest.qWaitForWindowExposed(view)
    frames = _lay_frames(view) if veiled else None
    view.look(centred((SIDE, SIDE), WINDOW, scale))
    view.settle()
    _wait(0.3)

    def send(kind: QEvent.Type, at: QPointF, held: Qt.MouseButton) -> None:
        none = Qt.KeyboardModifier.NoModifier
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else held
        buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else held
        event = QMouseEvent(kind, at, view.mapToGlobal(at), button, buttons, none)
        QCoreApplication.sendEvent(view, event)

    def hover(seconds: float) -> None:
        at, none = _path(seconds / HOVER * 2), Qt.MouseButton.NoButton
        keys = Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, keys)
        CanvasView.mouseMoveEvent(view, move)

    relay = Relay()

    def tell(kind: QEvent.Type, seconds: float) -> None:
        relay.post(lambda: send(kind, _path(seconds), Qt.MouseButton.LeftButton))

    def drive() -> None:
        for tick in range(int(HOVER * RATE)):  # as a person looks for where to begin
            relay.post(lambda tick=tick: hover(tick / RATE))  # type: ignore[misc]
            time.sleep(1 / RATE)
        start = time.perf_counter()
        tell(QEvent.Type.MouseButtonPress, 0.0)
        for tick in range(1, int(seconds * RATE)):
            time.sleep(max(start + tick / RATE - time.perf_counter(), 0))
            posted.append(time.perf_counter())
            tell(QEvent.Type.MouseMove, tick / RATE)
        tell(QEvent.Type.MouseButtonRelease, seconds)

    mouse = threading.Thread(target=drive)
    mouse.start()
    _wait(HOVER + seconds + 0.5)  # QTest.qWait would keep the interpreter's lock from the mouse
    mouse.join()
    if frames is not None:
        frames.stop()
    view.close()
    return {
        "p50": float(np.percentile(waits[5:], 50)) * 1000,
        "p99": float(np.percentile(waits[5:], 99)) * 1000,
        "queued": float(np.percentile(queued[5:], 99)) * 1000,
    }


def _lay_frames(view: CanvasView) -> QTimer:
    """Pictures over the drawing, a new one three times a second, as large as Live shows them."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QImage

    from ui.workspaces.veil import Veil

    veil = Veil(view)
    veil.follows = True
    veil.opacity = 0.9
    view.overlays.append(veil)
    random = np.random.default_rng(3)
    pixels = random.integers(0, 256, (1024, 1024, 4), np.uint8)
    image = QImage(pixels.data, 1024, 1024, 4096, QImage.Format.Format_RGBX8888).copy()

    def lay() -> None:
        veil.lay(image)
        veil.seal()

    timer = QTimer(view)
    timer.timeout.connect(lay)
    timer.start(333)
    return timer


def _wait(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _complain(problem: Any) -> None:
    raise problem


def _path(seconds: float) -> Any:
    """To and fro over the window at the speed asked for, lower with every turn."""
    from PySide6.QtCore import QPointF

    wide, high = WINDOW[0] - 300, WINDOW[1] - 300
    turns, along = divmod(SPEED * seconds, wide)
    x = along if turns % 2 == 0 else wide - along
    return QPointF(150 + x, 150 + (SPEED * seconds / 12) % high)


def read_presets() -> list[Preset]:
    """The brushes that come along."""
    from studio.brush_shelf import SHIPPED, read_brush

    return [read_brush(path) for path in sorted(SHIPPED.glob("*.toml"))]


def _probe() -> None:
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    engine = _Engine()
    engine.start()
    time.sleep(4.0)
    try:
        figures = {f"brush 512 px at {scale:.0%}": _measure(scale) for scale in (1.0, 0.25)}
        for scale in (1.0, 0.25):
            name = f"brush 512 px in one of two groups at {scale:.0%}"
            figures[name] = _measure(scale, grouped=True)
            name = f"brush 512 px under Live's pictures at {scale:.0%}"
            figures[name] = _measure(scale, veiled=True)
        for preset in read_presets():
            figures[f"{preset.name} at 100%"] = _measure(1.0, preset, SHORT)
            name = f"{preset.name} under Live's pictures at 100%"
            figures[name] = _measure(1.0, preset, SHORT, veiled=True)
    finally:
        engine.close()
    print(json.dumps(figures), flush=True)
    del application


if __name__ == "__main__":
    _probe()
