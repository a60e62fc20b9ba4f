"""What is said of a job: its state, its step and its times, in words."""

from __future__ import annotations

from studio.jobs import Job, JobQueue, State
from ui.language import told, tr

LASTING = 0.7
"""Seconds after which reading and writing is something that lasts, and is shown."""


def is_shown(job: Job) -> bool:
    """Whether people see a job: files that are read in a moment, and frames of Live, are not."""
    if job.is_quiet:
        return False
    lasts = job.state is State.RUNNING and job.elapsed >= LASTING
    return job.is_long or lasts or job.state is State.FAILED


def span(seconds: float) -> str:
    """A time as people read it: "8 s", "2:05 min", "1:10 h"."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    if whole < 3600:
        return tr("{minutes}:{seconds} min", minutes=whole // 60, seconds=f"{whole % 60:02}")
    return tr("{hours}:{minutes} h", hours=whole // 3600, minutes=f"{whole % 3600 // 60:02}")


def state_of(job: Job, jobs: JobQueue) -> str:
    """Where a job is, in a line: what it does, how long it took, how long it will take."""
    if job.state is State.WAITING:
        held = jobs.is_paused and bool(job.call)
        return tr("Waiting; all are paused") if held else tr("Waiting")
    if job.state is State.RUNNING:
        return _running(job, jobs)
    if job.state is State.DONE:
        return tr("Done in {time}", time=span(job.elapsed))
    if job.state is State.CANCELLED:
        return tr("Cancelled")
    return tr("Failed after {time}", time=span(job.elapsed))


def _running(job: Job, jobs: JobQueue) -> str:
    if jobs.is_paused and jobs.heeds_pause(job):
        rests = jobs.is_resting(job)
        words = tr("Paused") if rests else tr("Pauses when its present step is done")
    else:
        words = told(job.text) if job.text else tr("Running")
    parts = [words, span(job.elapsed)]
    left = job.remaining
    if left is not None and not jobs.is_paused:
        parts.append(tr("about {time} left", time=span(left)))
    return " · ".join(parts)
