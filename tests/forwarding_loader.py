"""A `libze_loader.so.1` for tests: today's functions and tables, forwarded to one driver.

Debian's loader 1.8.12 lacks functions that Unified Runtime's Level Zero adapter calls without
asking. What the driver lacks answers UNSUPPORTED_FEATURE here, and no pointer is NULL: the
adapter's own half of the loader calls those too.
"""

from __future__ import annotations

import subprocess
from importlib import import_module
from pathlib import Path

_SOURCE = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <string.h>
static int unsupported(void) {{ return 0x78000003; }}
static const char *names[] = {{ {names} }};
void *slots[{count}];
static void *driver;
__attribute__((constructor)) static void bind(void) {{
    driver = dlopen("{driver}", RTLD_NOW | RTLD_LOCAL);
    for (int i = 0; i < {count}; i++) {{
        void *function = driver ? dlsym(driver, names[i]) : 0;
        slots[i] = function ? function : (void *)unsupported;
    }}
}}
/* Fields newer than the version asked for may lie beyond the caller's table. */
static int table(const char *getter, int version, void **fields, const int *since, int count) {{
    int (*get)(int, void **) = driver ? dlsym(driver, getter) : 0;
    if (get) get(version, fields);
    for (int i = 0; i < count; i++)
        if (since[i] <= version && !fields[i]) fields[i] = (void *)unsupported;
    return 0;
}}
typedef struct {{ char name[64]; uint32_t spec; int major, minor, patch; }} component_t;
int zeLoaderInit(void) {{ return 0; }}
void *zeLoaderGetTracingHandle(void) {{ return 0; }}
int zelGetTracerApiProcAddrTable(int version, void *fields) {{ return 0; }}
int zelLoaderGetVersions(size_t *count, component_t *versions) {{
    if (versions && *count) {{
        memset(versions, 0, sizeof *versions);
        strcpy(versions->name, "loader");
        versions->spec = (1 << 16) | 17;
        versions->major = 1;
        versions->minor = 15; /* before zeInitDrivers, which Debian's driver lacks */
    }}
    *count = 1;
    return 0;
}}
int zelLoaderTranslateHandleInternal(int type, void *handle, void **translated) {{
    *translated = handle;
    return 0;
}}
int zelLoaderTranslateHandle(int type, void *handle, void **translated) {{
    return zelLoaderTranslateHandleInternal(type, handle, translated);
}}
int zelLoaderGetVersionsInternal(size_t *count, component_t *versions) {{
    return zelLoaderGetVersions(count, versions);
}}
"""
_FORWARD = (
    """__asm__(".globl {name}\\n.type {name},@function\\n{name}: jmp *slots+{offset}(%rip)\\n");"""
)
_GETTER = """int {name}(int version, void **fields) {{
    static const int since[] = {{ {since} }};
    return table("{name}", version, fields, since, {count});
}}"""


def build(folder: Path, driver: str) -> Path:
    """Compiles it into `folder`; `driver` is the name or path of a driver's library."""
    names: list[str] = []
    getters: list[str] = []
    for namespace in ("ze", "zes", "zet", "zer"):
        data = import_module(f"oneapi_l0._generated.{namespace}")
        names += data.FUNCTIONS
        for getter, functions in data.TABLES.values():
            versions = [data.SINCE.get(name, (1, 0)) for name in functions.split()]
            since = ", ".join(str(major << 16 | minor) for major, minor in versions)
            getters.append(_GETTER.format(name=getter, since=since, count=len(versions)))
    quoted = ", ".join(f'"{name}"' for name in names)
    source = _SOURCE.format(names=quoted, count=len(names), driver=driver)
    forwards = [_FORWARD.format(name=name, offset=8 * i) for i, name in enumerate(names)]
    path = folder / "loader.c"
    path.write_text("\n".join([source, *getters, *forwards]))
    library = folder / "libze_loader.so.1"
    command = ["gcc", "-shared", "-fPIC", "-O1", "-Wl,-Bsymbolic", "-Wl,-soname,libze_loader.so.1"]
    subprocess.run([*command, "-o", str(library), str(path), "-ldl"], check=True)
    return library
