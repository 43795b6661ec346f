"""Variants measured in turn, for a machine that drifts: only ratios within one round hold.

A script hands its groups to `main`. Each group runs in several processes of its own, pinned to one
CPU, because a timing loop that lets another core sleep measures the wake-up. In every round each
variant runs once, in random order. pyperf holds the values: `-o FILE` writes what
`python -m pyperf stats` and `compare_to` read.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from statistics import median
from typing import Any

import pyperf

Timed = Callable[[int], float]  # runs so many times, returns seconds


class Skip(Exception):
    """What a group needs is not here; the text says what to install."""


@dataclass(frozen=True)
class Group:
    """Variants that are compared with each other; the first one is the yardstick.

    prepare: makes them, in the process that measures. value_seconds: a value takes at least this.
    per: how many operations a run of a variant holds. cores: how many it may run on; None for all.
    """

    title: str
    prepare: Callable[[], Mapping[str, Timed]]
    environment: Mapping[str, str] = field(default_factory=dict)
    processes: int = 5
    rounds: int = 20
    value_seconds: float = 0.005
    per: int = 1
    cores: int | None = 1


def main(description: str | None, groups: list[Group]) -> None:
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("-o", "--output", help="write all values here, as pyperf's JSON")
    parser.add_argument("--quick", action="store_true", help="a smoke test, not a measurement")
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker is not None:
        _work(groups[options.worker], options.quick)
        return
    print(_versions())
    benchmarks: list[pyperf.Benchmark] = []
    for index, group in enumerate(groups):
        print(f"\n{group.title}\n")
        try:
            processes = 1 if options.quick else group.processes
            runs = [_run(index, options.quick, group.environment) for _ in range(processes)]
        except Skip as reason:
            print(f"skipped: {reason}")
            continue
        _print_table([run["values"] for run in runs])
        benchmarks += _benchmarks(group, runs)
    if options.output and benchmarks:
        pyperf.BenchmarkSuite(benchmarks).dump(options.output, replace=True)


def _versions() -> str:
    found = [f"{platform.python_implementation()} {platform.python_version()}"]
    for package in ("oneapi-l0", "cffi", "intel-opencl-rt", "numpy", "pyperf"):
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            continue
    return ", ".join(found)


# In the process that measures ---------------------------------------------------------------------


def _work(group: Group, quick: bool) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0), reverse=True)[: group.cores])
    try:
        variants = group.prepare()
    except Skip as reason:
        print(json.dumps({"skipped": str(reason)}))
        return
    loops = {name: _calibrated(timed, group.value_seconds) for name, timed in variants.items()}
    values: dict[str, list[float]] = {name: [] for name in variants}
    order = list(variants)
    for _ in range(max(3, group.rounds // 5) if quick else group.rounds):
        random.shuffle(order)
        for name in order:
            values[name].append(variants[name](loops[name]) / loops[name] / group.per)
    print(json.dumps({"values": values, "loops": loops}))


def _calibrated(timed: Timed, seconds: float) -> int:
    """How many loops last so long; finding that out warms the variant up as well."""
    loops = 1
    while timed(loops) < seconds:
        loops *= 2
    return loops


# In the process that reports ----------------------------------------------------------------------


def _run(index: int, quick: bool, environment: Mapping[str, str]) -> dict[str, Any]:
    command = [sys.executable, os.path.abspath(sys.argv[0]), "--worker", str(index)]
    # A folder of its own: a driver without hardware writes a trace of what it would have done.
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            command + ["--quick"] * quick,
            cwd=folder,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
    found = json.loads(done.stdout.splitlines()[-1])
    if "skipped" in found:
        raise Skip(found["skipped"])
    return found


def _benchmarks(group: Group, runs: list[dict[str, Any]]) -> Iterator[pyperf.Benchmark]:
    for name in runs[0]["values"]:
        yield pyperf.Benchmark(
            [
                pyperf.Run(
                    run["values"][name],
                    metadata={
                        "name": f"{group.title}: {name}",
                        "unit": "second",
                        "loops": run["loops"][name] * group.per,
                    },
                )
                for run in runs
            ]
        )


def _print_table(runs: list[dict[str, list[float]]]) -> None:
    """Medians; what a variant costs over the yardstick is the median of its rounds."""
    yardstick = next(iter(runs[0]))
    print(f"| | median | least | over {yardstick} | ratio |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name in runs[0]:
        values = [value for run in runs for value in run[name]]
        cells = [_time(median(values)), _time(min(values)), "", ""]
        if name != yardstick:
            pairs = [pair for run in runs for pair in zip(run[name], run[yardstick], strict=True)]
            over = median(mine - theirs for mine, theirs in pairs)
            cells[2] = ("+" if over >= 0 else "-") + _time(abs(over))
            cells[3] = f"{median(mine / theirs for mine, theirs in pairs):.2f}"
        print(f"| {name} | {' | '.join(cells)} |")


def _time(seconds: float) -> str:
    if seconds < 1e-6:
        return f"{seconds * 1e9:.0f} ns"
    return f"{seconds * 1e6:.2f} µs" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms"
