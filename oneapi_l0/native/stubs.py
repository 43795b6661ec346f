"""Stubs: the machine code behind the exported functions, of their first call, which has Python fill
the slots, and of what answers where there is no driver."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .machine_code import Code

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .exports import Exports

UNINITIALIZED = int(spec.ze_result_t.ERROR_UNINITIALIZED)
UNSUPPORTED = int(spec.ze_result_t.ERROR_UNSUPPORTED_FEATURE)
LOST = int(spec.ze_result_t.ERROR_DEVICE_LOST)

STUB_NBYTES = 16
TEXT_NBYTES = 16384  # room for what Python runs

_RTLD_NOW_GLOBAL = 0x102

# What the code calls: functions of libc, and Python's, which are looked for when it runs.
IMPORTS = (
    "__cxa_atexit",
    "__register_atfork",
    "_exit",
    "dlerror",
    "dlopen",
    "dlsym",
    "dprintf",
    "fflush",
    "free",
    "on_exit",
    "pthread_once",
    "setlocale",
    "snprintf",
    "strdup",
)
PYTHON = (
    "Py_IsInitialized",
    "Py_SetProgramName",
    "Py_InitializeEx",
    "PyRun_SimpleStringFlags",
    "PyEval_SaveThread",
    "PyGILState_Ensure",
    "PyGILState_Release",
)


def stubs(exported: Exports, *, starts_python: bool) -> Code:
    """The code of a library. starts_python: or else refuses where the process has no Python."""
    code = Code()
    for index in range(len(exported.names) + 1):  # the last one is FINISH
        code.label(f"stub {index}")
        code.jump_pointer("slots", 8 * index)
        code.label(f"begin {index}")
        code.push_number(index)
        code.jump("begin")
    assert len(code.content) == STUB_NBYTES * (len(exported.names) + 1)
    _begin(code)
    _start(code, starts_python)
    _answers(code, exported)
    return code


def _begin(code: Code) -> None:
    """The first call of a function, whose number is on the stack: start, then call it."""
    arguments = ("rdi", "rsi", "rdx", "rcx", "r8", "r9")
    code.label("begin")
    code.push(*arguments)
    code.grow_stack(128)
    code.save_vectors()
    code.load_address("rdi", "once")
    code.load_address("rsi", "start")
    code.call_pointer("import pthread_once")
    code.restore_vectors()
    code.shrink_stack(128)
    code.pop(*reversed(arguments), "rax")
    code.load_address("r11", "slots")
    code.jump_to_element()


def _start(code: Code, starts_python: bool) -> None:
    """Has Python fill the slots; where that fails, says why and fills them with refusals.

    ebx is the state that PyGILState_Ensure returned, or rbx the name of the program's locale, which
    Python changes when it starts; r12d is the result of the Python code.
    """

    def find(name: str) -> None:
        code.zero("edi")  # RTLD_DEFAULT
        code.load_address("rsi", f"name {name}")
        code.call_pointer("import dlsym")
        code.test_rax()

    def call_python(name: str, **arguments: str | int) -> None:
        find(name)
        code.jump_if_zero("lacks")
        for register, argument in arguments.items():
            if isinstance(argument, int):
                code.zero(register)
            elif register.startswith("r"):
                code.load_address(register, argument)
            else:
                code.move(register, argument)
        code.call_rax()

    code.label("start")
    code.push("rbx", "r12")
    code.grow_stack(8)  # aligns it
    code.load_address("rdi", "text")
    code.set("esi", TEXT_NBYTES)
    code.load_address("rdx", "format")
    code.load_address("rcx", "header")
    code.zero("eax")  # no floating-point arguments among the variable ones
    code.call_pointer("import snprintf")
    find("Py_IsInitialized")
    if not starts_python:
        code.jump_if_not_zero("has python")
        code.load_address("rdx", "no python")
        code.jump("cannot start")
    else:
        code.jump_if_not_zero("has libpython")
        code.load_address("rdi", "libpython")
        code.set("esi", _RTLD_NOW_GLOBAL)  # global: extension modules need it
        code.call_pointer("import dlopen")
        code.test_rax()
        code.jump_if_not_zero("has libpython")
        code.call_pointer("import dlerror")
        code.move("rdx", "rax")
        code.jump("cannot start")

        code.label("has libpython")
        call_python("Py_IsInitialized")
        code.test_eax()
        code.jump_if_not_zero("has python")
        code.zero("edi", "esi")  # LC_CTYPE
        code.call_pointer("import setlocale")
        code.move("rdi", "rax")
        code.call_pointer("import strdup")
        code.move("rbx", "rax")
        call_python("Py_SetProgramName", rdi="program")
        call_python("Py_InitializeEx", edi=0)  # 0: signals stay the program's own
        call_python("PyRun_SimpleStringFlags", rdi="signals text", esi=0)
        call_python("PyRun_SimpleStringFlags", rdi="text", esi=0)
        code.move("r12d", "eax")
        call_python("PyEval_SaveThread")
        code.zero("edi")
        code.move("rsi", "rbx")
        code.call_pointer("import setlocale")
        code.move("rdi", "rbx")
        code.call_pointer("import free")
        # Behind the runtime's own exit handlers, so before them.
        code.load_address("rdi", "finish")
        code.zero("esi", "edx")
        code.call_pointer("import __cxa_atexit")
        code.zero("edi", "esi", "ecx")
        code.load_address("rdx", "forked")
        code.call_pointer("import __register_atfork")
        code.jump("ran")

    code.label("has python")
    call_python("PyGILState_Ensure")
    code.move("ebx", "eax")
    call_python("PyRun_SimpleStringFlags", rdi="text", esi=0)
    code.move("r12d", "eax")
    call_python("PyGILState_Release", edi="ebx")
    code.label("ran")
    code.test_r12d()  # Python has printed why
    code.jump_if_zero("started")
    code.call("refuse")
    code.label("started")
    code.shrink_stack(8)
    code.pop("r12", "rbx")
    code.give_back()

    code.label("lacks")
    code.load_address("rdx", "lacks text")
    code.label("cannot start")
    code.set("edi", 2)
    code.load_address("rsi", "cannot start text")
    code.zero("eax")
    code.call_pointer("import dprintf")
    code.call("refuse")
    code.jump("started")


def _answers(code: Code, exported: Exports) -> None:
    """What functions do that have no driver behind them."""
    for label, result in (("refused", UNINITIALIZED), ("unsupported", UNSUPPORTED), ("lost", LOST)):
        code.label(label)
        code.set("eax", result)
        code.give_back()
    code.label("null")
    code.zero("eax")
    code.give_back()

    # Called from anywhere: every function returns UNINITIALIZED from now on.
    code.label("refuse")
    code.load_address("rax", "refused")
    code.label("fill")
    code.load_address("rdi", "slots")
    code.set("ecx", len(exported.results))
    code.store_rax_times_ecx()
    code.load_address("rax", "null")
    code.set("ecx", len(exported.zeros) + 1)
    code.store_rax_times_ecx()
    code.give_back()

    # In a forked child, which has neither Python's threads nor the runtime's. As in
    # `drivers.cpu.process`: exit handlers that wait for threads must not run there.
    code.label("forked")
    code.grow_stack(8)
    code.load_address("rax", "lost")
    code.call("fill")
    code.load_pointer("rdi", "import _exit")
    code.zero("esi")
    code.call_pointer("import on_exit")
    code.load_pointer("rdi", "import fflush")
    code.zero("esi", "edx")
    code.call_pointer("import __cxa_atexit")
    code.shrink_stack(8)
    code.give_back()

    code.label("finish")
    code.jump(f"stub {len(exported.names)}")
