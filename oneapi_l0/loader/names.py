"""What the libraries are called and which folders hold them, by platform: facts, no code."""

from __future__ import annotations

# The drivers that `open_driver` knows by name, in the order in which they are tried.
DRIVER_NAMES = ("level_zero", "direct", "cpu", "unified_runtime")
ENTRY_POINTS = "oneapi_l0.drivers"

SYSTEM_LOADER = {"linux": ("libze_loader.so.1",), "windows": ("ze_loader.dll",)}
# The loader's own list, in its order. Windows has no such names: the registry has paths.
DRIVERS = (
    "libze_intel_gpu.so.1",
    "libze_intel_gpu_legacy1.so.1",
    "libze_intel_vpu.so.1",
    "libze_intel_npu.so.1",
)
NULL_DRIVER = {"linux": "libze_null.so.1", "windows": "ze_null.dll"}
UNIFIED_RUNTIME = {"linux": ("libur_loader.so.0",), "windows": ("ur_loader.dll",)}
_ADAPTERS = ("level_zero", "level_zero_v2", "opencl", "cuda", "hip", "native_cpu", "offload")
ADAPTERS = {
    "linux": tuple(f"libur_adapter_{name}.so.0" for name in _ADAPTERS),
    "windows": tuple(f"ur_adapter_{name}.dll" for name in _ADAPTERS),
}
CPU_RUNTIME = {"linux": ("libintelocl.so",), "windows": ("intelocl64.dll",)}

UNIFIED_RUNTIME_PACKAGE = "intel-cmplr-lib-ur"
CPU_RUNTIME_PACKAGE = "intel-opencl-rt"

# Where Python packages of wheels and of conda put libraries, under the environment's folder.
BESIDE_PYTHON = {"linux": ("lib",), "windows": (r"Library\bin",)}

# Built into the dynamic linkers of the distributions, or named by the Level Zero loader's own list.
# {triplet}: Debian's folder for the architecture.
SYSTEM_FOLDERS = {
    "linux": (
        "/usr/local/lib/{triplet}",
        "/lib/{triplet}",
        "/usr/lib/{triplet}",
        "/lib64",
        "/usr/lib64",
        "/lib",
        "/usr/lib",
        "/usr/local/lib",
    ),
    "windows": (r"{SystemRoot}\System32",),
}
# oneAPI's compiler: {variable} is replaced where the environment has it, `*` is any folder, the
# newest first. `linux/lib` is the place until 2023.
ONEAPI_FOLDERS = {
    "linux": (
        "{CMPLR_ROOT}/lib",
        "{CMPLR_ROOT}/linux/lib",
        "{CMPLR_ROOT}/linux/lib/x64",
        "{ONEAPI_ROOT}/compiler/latest/lib",
        "{HOME}/intel/oneapi/compiler/latest/lib",
        "/opt/intel/oneapi/compiler/latest/lib",
        "/opt/intel/oneapi/compiler/*/lib",
        "/opt/intel/oneapi/compiler/*/linux/lib",
        "/opt/intel/oneapi/compiler/*/linux/lib/x64",
        "/opt/intel/oneapi/lib",
    ),
    "windows": (
        r"{CMPLR_ROOT}\bin",
        r"{CMPLR_ROOT}\windows\bin",
        r"{ONEAPI_ROOT}\compiler\latest\bin",
        r"{ProgramFiles(x86)}\Intel\oneAPI\compiler\latest\bin",
        r"{ProgramFiles(x86)}\Intel\oneAPI\compiler\*\bin",
        r"{ProgramFiles(x86)}\Intel\oneAPI\compiler\*\windows\bin",
    ),
}
# The CPU runtime's own installers and packages.
CPU_RUNTIME_FOLDERS = {
    "linux": ("/opt/intel/opencl-runtime/linux/*/lib*", "/usr/lib/{triplet}/intel-opencl-cpu"),
    "windows": (r"{ProgramFiles(x86)}\Common Files\Intel\Shared Libraries\bin",),
}
# OpenCL's registered libraries: a file each, whose first line is a path.
ICD_FOLDER = "/etc/OpenCL/vendors"

# The classes of devices whose drivers register themselves: displays, compute accelerators (NPUs).
_CLASSES = r"SYSTEM\CurrentControlSet\Control\Class"
DEVICE_CLASSES = (
    _CLASSES + r"\{4d36e968-e325-11ce-bfc1-08002be10318}",
    _CLASSES + r"\{f01a9d53-3ff6-48d2-9f97-c8a7004be10c}",
)
DRIVER_VALUE = "LevelZeroDriverPath"

INSTALL_CPU = "pip install oneapi-l0[cpu]"
INSTALL_UR = "pip install oneapi-l0[ur]"
_GRAPHICS = "Install Intel's graphics driver; it brings both the Level Zero loader and the driver."
INSTALL_LOADER = {
    "linux": "For Intel GPUs and NPUs: sudo apt install libze1",
    "windows": _GRAPHICS,
}
INSTALL_DRIVER = {
    "linux": "For an Intel GPU: sudo apt install libze-intel-gpu1; where there is no such package "
    "(Debian 12, Ubuntu 22.04): sudo apt install intel-opencl-icd",
    "windows": _GRAPHICS,
}

# What Unified Runtime's variables take.
UR_BACKENDS = ("*", *_ADAPTERS)
UR_LAYERS = tuple(
    f"UR_LAYER_{name}"
    for name in (
        "PARAMETER_VALIDATION",
        "BOUNDS_CHECKING",
        "LEAK_CHECKING",
        "LIFETIME_VALIDATION",
        "FULL_VALIDATION",
        "TRACING",
        "ASAN",
        "MSAN",
        "TSAN",
    )
)
