"""Launches as many groups as cover an image (sample 24, "Function Launch")."""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
WIDTH, HEIGHT = 64, 32
GROUP = (8, 4)

with Context() as context:
    write_ids = context.create_module(KERNELS / "guide.spv")["write_ids"]
    ids = context.shared_array((HEIGHT, WIDTH), "uint32")
    groups = (WIDTH // GROUP[0], HEIGHT // GROUP[1])

    commands = context.create_immediate_list()
    write_ids[groups, GROUP](commands, ids)
    print(f"{groups[0]} x {groups[1]} groups")
    print("every work item wrote its number:", np.array_equal(ids.ravel(), np.arange(ids.size)))
