"""A Level Zero driver in C for tests: one device, the behaviour that a test asks for.

It exports every table's getter (Debian's loader refuses a driver without one) and, where the test
wants a library without tables, the functions themselves.
"""

from __future__ import annotations

import subprocess
from importlib import import_module
from pathlib import Path

_SOURCE = """
#include <stdint.h>
#include <string.h>
#define NULL_CONTEXT {null_context}
static char driver[64], device[64], context[64];
static int init(uint32_t flags) {{ return {init}; }}
static int driver_get(uint32_t *count, void **handles) {{
    if (handles && *count) handles[0] = driver;
    *count = 1;
    return 0;
}}
static int api_version(void *handle, uint32_t *version) {{ *version = {version}; return 0; }}
static int driver_properties(void *handle, char *properties) {{
    uint32_t version = {identity};
    memcpy(properties + 32, &version, 4);
    return 0;
}}
static int device_get(void *handle, uint32_t *count, void **handles) {{
    if (handles && *count) handles[0] = device;
    *count = 1;
    return 0;
}}
static int device_properties(void *handle, char *properties) {{
    uint32_t type = 1; /* a GPU */
    memcpy(properties + 16, &type, 4);
    strcpy(properties + 112, "{name}");
    return 0;
}}
static int context_create(void *handle, void *desc, void **made) {{
    *made = NULL_CONTEXT ? 0 : context;
    return 0;
}}
static int context_destroy(void *handle) {{ return 0; }}
/* function -> where it is; the rest of every table stays NULL */
static void *find(const char *name) {{
    static const struct {{ const char *name; void *function; }} known[] = {{
        {{"zeInit", init}}, {{"zeDriverGet", driver_get}},
        {{"zeDriverGetApiVersion", api_version}}, {{"zeDriverGetProperties", driver_properties}},
        {{"zeDeviceGet", device_get}}, {{"zeDeviceGetProperties", device_properties}},
        {{"zeContextCreate", context_create}}, {{"zeContextDestroy", context_destroy}},
    }};
    for (unsigned i = 0; i < sizeof known / sizeof *known; i++)
        if (!strcmp(known[i].name, name)) return known[i].function;
    return 0;
}}
/* Like a real driver: unknown for a version older than its own, fields up to its own version. */
static int table(uint32_t version, void **fields, const char **names, const uint32_t *since) {{
    if (version < {version}) return 0x78000002;
    for (int i = 0; names[i]; i++)
        if (since[i] <= {version}) fields[i] = find(names[i]);
    return 0;
}}
"""
_GETTER = """int {getter}(uint32_t version, void **fields) {{
    static const char *names[] = {{ {names}, 0 }};
    static const uint32_t since[] = {{ {since}, 0 }};
    return table(version, fields, names, since);
}}"""


def build(
    folder: Path,
    name: str,
    *,
    init: int = 0,
    version: tuple[int, int] = (1, 3),
    null_context: bool = False,
    without: tuple[str, ...] = (),
    library: str = "",
) -> Path:
    """Compiles a driver whose device has that name.

    init: what zeInit returns. version: its API version. null_context: zeContextCreate reports
    success and returns NULL. without: getters that it does not export. library: its file's name.
    """
    source = [
        _SOURCE.format(
            init=init,
            version=version[0] << 16 | version[1],
            identity=sum(name.encode()),
            name=name,
            null_context=int(null_context),
        )
    ]
    for namespace in ("ze", "zes", "zet", "zer"):
        data = import_module(f"oneapi_l0._generated.{namespace}")
        for getter, functions in data.TABLES.values():
            if getter in without:
                continue
            names = functions.split()
            versions = [data.SINCE.get(function, (1, 0)) for function in names]
            quoted = ", ".join(f'"{function}"' for function in names)
            since = ", ".join(str(major << 16 | minor) for major, minor in versions)
            source.append(_GETTER.format(getter=getter, names=quoted, since=since))
    path = folder / f"{name}.c"
    path.write_text("\n".join(source))
    output = folder / (library or f"lib{name}.so")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", str(output), str(path)], check=True)
    return output
