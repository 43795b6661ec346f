"""Draws the pictures of the documentation, by the examples, small enough to be kept.

    python docs/pictures/make.py

They are kept because a timeline is never the same twice, and wants a machine that is idle.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PIL import Image

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
SPHERES = EXAMPLES / "pictures" / "spheres.png"
PROGRAMS = {
    "scaled.png": ["image_scaling.py", str(SPHERES), "scaled.png", "480"],
    "mandelbrot.png": ["mandelbrot.py", "mandelbrot.png", "480"],
    "timeline.png": ["two_queues.py", "timeline.png"],
}

for name, (program, *arguments) in PROGRAMS.items():
    subprocess.run([sys.executable, EXAMPLES / program, *arguments], cwd=HERE, check=True)
    with Image.open(HERE / name) as picture:
        few = picture.convert("RGB")
    palette = few.quantize(256)
    few = few.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
    few.save(HERE / name, optimize=True)
