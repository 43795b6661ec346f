"""The larger examples compute what NumPy computes, and write pictures that can be opened."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_guide_samples import WITHOUT_HARDWARE, environment

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"

# Small sizes: what is looked at is what comes out.
PROGRAMS = {
    "image_scaling": [str(EXAMPLES / "pictures" / "spheres.png"), "scaled.png", "160"],
    "mandelbrot": ["mandelbrot.png", "240"],
    "matrix_product": ["256"],
    "module_cache": ["cache"],
    "module_cache again": ["cache"],
    "two_queues": ["timeline.png"],
}
pillow = pytest.mark.needs("pillow")


def run_programs(folder: Path, **more: str) -> dict[str, tuple[str, str]]:
    programs = [
        [str(EXAMPLES / f"{name.split()[0]}.py"), *arguments]
        for name, arguments in PROGRAMS.items()
    ]
    command = [sys.executable, "-W", "error", str(ROOT / "tests" / "run_programs.py")]
    result = subprocess.run(
        [*command, json.dumps(programs)],
        cwd=folder,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return dict(zip(PROGRAMS, json.loads(result.stdout), strict=True))


class Ran:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.results = run_programs(folder, ONEAPI_L0_DRIVERS="cpu")

    def printed(self, name: str) -> str:
        printed, error = self.results[name]
        assert error == ""
        return printed

    def picture(self, name: str) -> Any:
        from PIL import Image

        with Image.open(self.folder / name) as picture:
            assert picture.format == "PNG"
            return np.asarray(picture)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory, require: Any) -> Ran:
    require("cpu", "pillow")
    return Ran(tmp_path_factory.mktemp("programs"))


def test_a_picture_is_scaled_by_a_sampler(ran: Ran) -> None:
    from PIL import Image

    assert ran.printed("image_scaling") == "320 x 200 -> 160 x 100: scaled.png\n"
    with Image.open(EXAMPLES / "pictures" / "spheres.png") as picture:
        pixels = np.asarray(picture.convert("RGBA")).astype(float)
    # At half the size each new pixel lies in the middle of four.
    expected = pixels.reshape(100, 2, 160, 2, 4).mean((1, 3))
    assert np.abs(ran.picture("scaled.png") - expected).max() <= 1


def test_the_mandelbrot_set_is_where_it_is(ran: Ran) -> None:
    found = re.fullmatch(
        r"([\d.]+)% of the picture is in the set: mandelbrot.png\n", ran.printed("mandelbrot")
    )
    assert found
    # The set's area is 1.5066; the picture's is 6. 200 steps leave a little more in.
    assert 25.1 < float(found[1]) < 26.5
    picture = ran.picture("mandelbrot.png")
    assert picture.shape == (160, 240, 3)
    black = ~picture.any(-1)
    at = {
        name: black[round((1 - y) * 80), round((x + 2.2) * 80)]
        for name, x, y in (
            ("cardioid", -0.2, 0),
            ("disc", -1, 0),
            ("outside", 0.6, 0.6),
            ("left", -2.15, 0.5),
        )
    }
    assert at == {"cardioid": True, "disc": True, "outside": False, "left": False}


def test_a_tiled_matrix_product_is_numpys(ran: Ran) -> None:
    first, tiled, host, verdict = ran.printed("matrix_product").splitlines()
    assert first.startswith("256 x 256 float32 on ")
    assert re.fullmatch(r"tiled kernel: [\d.]+ GFLOP/s, the best of 5 runs", tiled)
    assert re.fullmatch(r"NumPy: +[\d.]+ GFLOP/s, one run on the host", host)
    assert verdict == "equal to NumPy's: True"


def test_a_module_is_compiled_once(ran: Ran) -> None:
    first, second = (ran.printed(name).splitlines() for name in PROGRAMS if "cache" in name)
    assert first[0].startswith("compiled: ")
    assert second[0].startswith("cache hit: ")
    assert first[1] == second[1] == "2x + 1 = [ 1.  3.  5.  7.  9. 11. 13. 15.]"
    assert len(list((ran.folder / "cache").iterdir())) == 1


def test_two_queues_work_side_by_side(ran: Ran) -> None:
    first, overlap, verdict = ran.printed("two_queues").splitlines()
    assert re.fullmatch(r"8 chunks of 8 MiB in [\d.]+ ms: timeline.png", first)
    assert re.fullmatch(r"\d+% of the copying was beside a kernel", overlap)
    assert verdict == "equal to NumPy's: True"
    colours = set(map(tuple, ran.picture("timeline.png").reshape(-1, 3).tolist()))
    assert {(0x48, 0x78, 0xA8), (0xD8, 0x88, 0x40), (0x58, 0xA0, 0x68)} <= colours


@pytest.mark.needs("ze_loader", "gpu_driver", "pillow")
def test_programs_end_without_an_error_on_a_gpu_driver_without_hardware(tmp_path: Path) -> None:
    found = run_programs(
        tmp_path,
        ONEAPI_L0_DRIVERS="level_zero",
        ProductFamilyOverride="tgllp",
        **WITHOUT_HARDWARE,
    )
    # No event of a kernel is ever signalled there, so there is no timeline.
    errors = {name: error for name, (_, error) in found.items() if error}
    assert errors == {"two_queues": "zeEventQueryKernelTimestamp NOT_READY"}
