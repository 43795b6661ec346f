"""Draws spheres.png beside this file, the picture that examples/image_scaling.py scales.

A small ray tracer in NumPy: three spheres over a chequered floor, each in the shade of the others.
"""

from pathlib import Path

import numpy as np
from PIL import Image

WIDTH, HEIGHT, SAMPLES = 320, 200, 3
CENTRES = np.array([[-1.2, 1.0, 4.2], [0.9, 0.7, 3.2], [0.4, 1.6, 6.0]])
RADII = np.array([1.0, 0.7, 1.6])
COLOURS = np.array([[0.9, 0.35, 0.25], [0.25, 0.6, 0.9], [0.95, 0.8, 0.35]])
SUN = np.array([-0.55, 0.75, -0.4]) / np.linalg.norm([-0.55, 0.75, -0.4])


def hit_spheres(origin, ray):
    """How far along each ray the nearest sphere is, and which."""
    between = origin[..., None, :] - CENTRES
    half = (between * ray[..., None, :]).sum(-1)
    root = half**2 - (between**2).sum(-1) + RADII**2
    with np.errstate(invalid="ignore"):
        distance = np.where(root > 0, -half - np.sqrt(root), np.inf)
    distance[~(distance > 1e-3)] = np.inf
    return distance.min(-1), distance.argmin(-1)


def colours(ray):
    origin = np.broadcast_to([0.0, 1.3, -1.5], ray.shape)
    distance, which = hit_spheres(origin, ray)
    with np.errstate(divide="ignore"):
        floor = np.where(ray[..., 1] < 0, -origin[..., 1] / ray[..., 1], np.inf)
    on_sphere, on_floor = distance < floor, (floor <= distance) & (floor < 60)
    at = origin + np.where(on_sphere, distance, np.where(on_floor, floor, 0))[..., None] * ray
    normal = np.where(on_sphere[..., None], at - CENTRES[which], [0.0, 1.0, 0.0])
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    tile = (np.floor(at[..., 0]) + np.floor(at[..., 2])) % 2
    floor_colour = np.where(tile[..., None] == 1, [0.85, 0.85, 0.8], [0.2, 0.25, 0.3])
    own = np.where(on_sphere[..., None], COLOURS[which], floor_colour)
    shade = np.isfinite(hit_spheres(at + 1e-3 * normal, np.broadcast_to(SUN, ray.shape))[0])
    light = 0.2 + 0.8 * np.clip((normal * SUN).sum(-1), 0, 1) * ~shade
    mirror = ray - 2 * (ray * normal).sum(-1, keepdims=True) * normal
    shine = np.clip((mirror * SUN).sum(-1), 0, 1) ** 40 * on_sphere * ~shade
    sky = 0.55 + 0.35 * np.clip(ray[..., 1:2], 0, 1) * np.array([-1.0, -0.2, 1.0])
    seen = own * light[..., None] + 0.6 * shine[..., None]
    return np.where((on_sphere | on_floor)[..., None], seen, sky)


def main() -> None:
    total = np.zeros((HEIGHT, WIDTH, 3))
    for dy in range(SAMPLES):
        for dx in range(SAMPLES):
            x = (np.arange(WIDTH) + (dx + 0.5) / SAMPLES - WIDTH / 2) / HEIGHT
            y = -(np.arange(HEIGHT) + (dy + 0.5) / SAMPLES - HEIGHT / 2) / HEIGHT
            ray = np.stack(np.broadcast_arrays(x[None, :], y[:, None] - 0.05, 0.9), -1)
            total += colours(ray / np.linalg.norm(ray, axis=-1, keepdims=True))
    pixels = np.clip(total / SAMPLES**2, 0, 1) ** (1 / 1.8) * 255
    path = Path(__file__).with_name("spheres.png")
    Image.fromarray(pixels.round().astype(np.uint8)).save(path, optimize=True)


if __name__ == "__main__":
    main()
