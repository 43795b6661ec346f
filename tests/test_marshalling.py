"""Every generated function, called once and more on a driver that records what arrives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from inspect import signature
from typing import Any

import pytest
from marshalling import NAMESPACES, Case, callbacks_of, handles_of, is_handle, plans

from codegen.plans import Plan
from codegen.roles import BYTES, INPUTS
from oneapi_l0.drivers.testing import RecordingDriver
from oneapi_l0.errors import Error, InvalidArgument

COUNTS = {"ze": 248, "zes": 157, "zet": 69, "zer": 4, "ur": 251}
ALL = list(plans().values())


def of(wanted: Callable[[Plan], bool]) -> pytest.MarkDecorator:
    """The plans for which a test's promise means something."""
    chosen = [plan for plan in ALL if wanted(plan)]
    return pytest.mark.parametrize("plan", chosen, ids=lambda plan: plan.function.name)


def has_result(plan: Plan) -> bool:
    return plan.function.returns.base.endswith("_result_t")


def asks(plan: Plan) -> bool:
    return any(a.role in ("size", "entries", "info_total") for a in plan.arguments)


@pytest.fixture(scope="module")
def drivers() -> dict[str, RecordingDriver]:
    return {library: RecordingDriver(library) for library in ("ze", "ur")}


@pytest.fixture
def driver_of(drivers: dict[str, RecordingDriver]) -> Iterator[Callable[[Plan], RecordingDriver]]:
    yield lambda plan: drivers["ur" if plan.function.namespace == "ur" else "ze"]
    for driver in drivers.values():
        driver.reset()


DriverOf = Callable[[Plan], RecordingDriver]


def succeed(case: Case) -> Any:
    """The call, with its answers; the code in front of the outputs is taken off."""
    name = case.plan.function.name
    if has_result(case.plan):
        case.driver.answer(name, **case.answers)
    elif case.plan.function.returns.base == "uint32_t":
        case.driver.answer(name, result=7)
    found = case.call()
    if case.plan.status:
        code, *rest = found
        assert code == 0
        found = rest[0] if len(rest) == 1 else tuple(rest)
    return found


def test_no_function_is_left_out():
    tested = Counter(plan.function.namespace for plan in ALL)
    assert tested == COUNTS
    for namespace in NAMESPACES:
        declared = import_module(f"oneapi_l0._generated.{namespace}").FUNCTIONS
        assert len(declared) == COUNTS[namespace]
        assert set(declared) <= set(plans())


@of(lambda plan: True)
@pytest.mark.parametrize("optional", [True, False], ids=["everything", "only what is required"])
def test_arguments_arrive_and_outputs_come_back(plan: Plan, driver_of: DriverOf, optional: bool):
    case = Case(driver_of(plan), plan, optional=optional)
    name = plan.function.name
    found = succeed(case)
    calls = case.driver.calls_of(name)
    assert [call.arguments for call in calls] == (
        [case.first, case.arguments] if asks(plan) else [case.arguments]
    )
    assert list(calls[0].arguments) == [param.name for param in plan.function.params]
    if not has_result(plan):
        assert_same(found, case.driver, calls[-1].result)
    elif not plan.outputs:
        assert found == 0 or found is True
    else:
        assert len(case.outputs) == len(plan.outputs)
        outputs = found if len(plan.outputs) > 1 else (found,)
        for output, expected in zip(outputs, case.outputs, strict=True):
            assert type(output) is type(expected) or type(expected).__name__ == "Members"
            assert output == expected


def assert_same(found: Any, driver: RecordingDriver, result: int) -> None:
    """What the few functions return that have no result code: a handle or a number."""
    assert (int(driver.ffi.cast("uintptr_t", found)), bool(found)) == (result, True)


@of(lambda plan: True)
def test_inputs_are_parameters_in_c_order(plan: Plan, driver_of: DriverOf):
    bound = getattr(driver_of(plan), plan.function.namespace)
    given = list(signature(getattr(bound, plan.function.name)).parameters)
    assert given == [argument.name for argument in plan.arguments if argument.role in INPUTS]


@of(has_result)
def test_errors_are_raised(plan: Plan, driver_of: DriverOf):
    case = Case(driver_of(plan), plan, optional=True)
    name = plan.function.name
    case.driver.answer(name, "UNSUPPORTED_FEATURE")
    if plan.status == "any":  # an adapter returns the code that it is asked about
        assert case.call()[0].name == "ERROR_UNSUPPORTED_FEATURE"
    else:
        with pytest.raises(NotImplementedError) as caught:
            case.call()
        error = caught.value
        assert isinstance(error, Error)
        assert (error.result.name, error.function) == ("ERROR_UNSUPPORTED_FEATURE", name)
        assert error.driver == case.driver.name
    assert len(case.driver.calls_of(name)) == 1


@of(lambda plan: not has_result(plan))
def test_failures_without_a_result_are_raised(plan: Plan, driver_of: DriverOf):
    case = Case(driver_of(plan), plan, optional=True)
    returns = plan.function.returns.base
    case.driver.answer(plan.function.name, result=0xFFFFFFFF if returns == "uint32_t" else 0)
    with pytest.raises(Error, match=plan.function.name):
        case.call()


@of(lambda plan: has_result(plan) and plan.function.namespace != "ur")
def test_results_that_are_no_errors(plan: Plan, driver_of: DriverOf):
    """Returned where there is nothing else to return, or where the specification documents them
    beside the outputs; a function whose outputs are not there has failed."""
    case = Case(driver_of(plan), plan, optional=True)
    case.driver.answer(plan.function.name, **case.answers, result="NOT_READY")
    if plan.is_query:
        assert case.call() is True
    elif plan.status:
        assert case.call()[0].name == "NOT_READY"
    elif plan.outputs:
        with pytest.raises(Error, match="NOT_READY"):
            case.call()
    else:
        assert case.call().name == "NOT_READY"


@of(lambda plan: any(a.role == "pass" for a in plan.arguments))
def test_events_are_written_where_the_caller_says(plan: Plan, driver_of: DriverOf):
    case = Case(driver_of(plan), plan, optional=True)
    succeed(case)
    written = case.driver.calls[-1].outputs
    for argument in plan.arguments:
        if argument.role == "pass":
            place = case.inputs[argument.name][0]
            assert int(case.ffi.cast("uintptr_t", place)) == written[argument.name] != 0


@of(lambda plan: has_result(plan) and asks(plan))
def test_errors_of_the_second_call_are_raised(plan: Plan, driver_of: DriverOf):
    case = Case(driver_of(plan), plan, optional=True)
    name = plan.function.name

    def fails_later(arguments: dict[str, Any]) -> Any:
        is_first = len(case.driver.calls_of(name)) == 1
        return case.answers if is_first else "UNSUPPORTED_FEATURE"

    case.driver.answer(name, fails_later)
    with pytest.raises(NotImplementedError, match=name):
        case.call()
    assert len(case.driver.calls_of(name)) == 2


@of(lambda plan: any(a.role in ("out_handle", "out_pointer") for a in plan.arguments))
def test_success_with_null_is_an_error_unless_null_is_an_answer(plan: Plan, driver_of: DriverOf):
    for argument in plan.arguments:
        if argument.role in ("out_handle", "out_pointer"):
            case = Case(driver_of(plan), plan, optional=True)
            case.driver.answer(plan.function.name, **case.answers | {argument.name: 0})
            if argument.optional:
                case.call()
            else:
                with pytest.raises(Error, match="returned NULL"):
                    case.call()


@of(lambda plan: bool(plan.releases))
def test_what_is_kept_is_let_go_by_success_only(plan: Plan, driver_of: DriverOf):
    case = Case(driver_of(plan), plan, optional=True)
    bound = getattr(case.driver, plan.function.namespace)
    handle = case.inputs[plan.releases]
    bound.keep(handle, bytearray(1), False)
    case.driver.answer(plan.function.name, "UNSUPPORTED_FEATURE", "SUCCESS")
    with pytest.raises(NotImplementedError):
        case.call()
    assert handle in bound._kept
    case.call()
    assert handle not in bound._kept


@of(lambda plan: any(callbacks_of(plan)))
def test_no_callback_is_null(plan: Plan, driver_of: DriverOf):
    for name in callbacks_of(plan):
        case = Case(driver_of(plan), plan, optional=True)
        case.inputs[name] = None
        succeed(case)
        assert case.driver.calls_of(plan.function.name)[-1].arguments[name] is None


# What is refused before the call ----------------------------------------------------------------


@of(lambda plan: any(handles_of(plan)))
def test_null_handles_are_refused_without_a_call(plan: Plan, driver_of: DriverOf):
    for handle in handles_of(plan):
        case = Case(driver_of(plan), plan, optional=True)
        case.inputs[handle] = None
        with pytest.raises(InvalidArgument, match=f"{handle} is NULL"):
            case.call()
        assert not case.driver.calls


def takes_handles(plan: Plan) -> list[str]:
    """The parameters that are handles, or arrays of them."""
    return [
        argument.name
        for argument in plan.arguments
        if argument.role in ("handle", "array", "inout_array")
        if is_handle(plan, argument.param.type.base)
    ]


@of(lambda plan: bool(takes_handles(plan)))
def test_another_drivers_handles_are_refused_without_a_call(plan: Plan, driver_of: DriverOf):
    for name in takes_handles(plan):
        case = Case(driver_of(plan), plan, optional=True)
        given = case.inputs[name]
        other = RecordingDriver(case.driver.library, name="the other driver")
        other.functions.handles.add(given[-1] if isinstance(given, list) else given)
        with pytest.raises(InvalidArgument, match=f"{name} belongs to the other driver"):
            case.call()
        assert not case.driver.calls
        other.close()


@of(lambda plan: any(a.role == "array" for a in plan.arguments))
def test_empty_arrays(plan: Plan, driver_of: DriverOf):
    """One that may be left out is left out; adapters crash on one that may not."""
    shared = Counter(a.of for a in plan.arguments if a.role == "array")
    for argument in plan.arguments:
        if argument.role != "array" or shared[argument.of] > 1:
            continue
        case = Case(driver_of(plan), plan, optional=True)
        case.inputs[argument.name] = []
        if argument.param.type.base in BYTES and len(argument.param.type.pointers) == 1:
            case.inputs[argument.name] = b""
        case.driver.reset()
        if not argument.optional and plan.function.namespace == "ur":
            with pytest.raises(InvalidArgument, match=f"{argument.name} is empty"):
                case.call()
            assert not case.driver.calls
            continue
        succeed(case)
        arrived = case.driver.calls_of(plan.function.name)[-1].arguments
        assert arrived[argument.of] == 0
        assert not arrived[argument.name]
        assert (arrived[argument.name] is None) == argument.optional


@of(lambda plan: any(a.of and a.role in ("array", "inout_array", "vector") for a in plan.arguments))
def test_lengths_that_do_not_fit_are_refused_without_a_call(plan: Plan, driver_of: DriverOf):
    counted = [a for a in plan.arguments if a.of and a.role in ("array", "inout_array", "vector")]
    shared = Counter(a.of for a in counted if a.role != "vector")
    for argument in counted:
        if argument.role != "vector" and shared[argument.of] == 1:
            continue
        case = Case(driver_of(plan), plan, optional=True)
        case.inputs[argument.name] = case.inputs[argument.name][:1]
        with pytest.raises(ValueError, match="elements where"):
            case.call()
        assert not case.driver.calls


@of(lambda plan: any(a.role in ("memory", "source") for a in plan.arguments))
def test_bytes_are_taken_where_memory_is_only_read(plan: Plan, driver_of: DriverOf):
    for argument in plan.arguments:
        is_bytes = argument.param.type.base in BYTES and argument.name != "pNext"
        if argument.role not in ("memory", "source") or not is_bytes:
            continue
        case = Case(driver_of(plan), plan, optional=True)
        case.inputs[argument.name] = bytes(case.inputs[argument.name])
        case.driver.reset()
        if argument.param.type.const or argument.role == "source":
            succeed(case)
        else:
            with pytest.raises(BufferError):
                case.call()
            assert not case.driver.calls


# Two calls --------------------------------------------------------------------------------------


@of(lambda plan: asks(plan) and not plan.spare)
def test_nothing_is_fetched_where_there_is_nothing(plan: Plan, driver_of: DriverOf):
    case = Case(driver_of(plan), plan, optional=False)
    found = case.call()
    assert len(case.driver.calls_of(plan.function.name)) == 1
    outputs = found if isinstance(found, tuple) else (found,)
    for output, argument in zip(outputs[bool(plan.status) :], plan.outputs, strict=True):
        if argument.role in ("filled", "filled_structs", "info_value"):
            assert len(output) == 0


def sized(plan: Plan) -> bool:
    return any(a.role == "size" for a in plan.arguments)


@of(sized)
@pytest.mark.parametrize("told", [1, 5], ids=["fewer than said", "more than said"])
def test_a_second_answer_that_differs_from_the_first(plan: Plan, driver_of: DriverOf, told: int):
    """What is there may change between the calls; a driver may even say that it wrote more than
    there was room for. As much comes back as was written."""
    case = Case(driver_of(plan), plan, optional=False)
    name = plan.function.name
    sizes = [a.name for a in plan.arguments if a.role == "size"]
    unchecked, library = case.driver.functions, case.driver.ffi
    original = getattr(unchecked, name)

    def lying(*values: Any) -> Any:
        result = original(*values)
        for index, argument in enumerate(plan.arguments):
            if argument.name in sizes:
                is_first = len(case.driver.calls_of(name)) == 1
                values[index][0] = 3 if is_first else told
        return result

    assert library is case.ffi
    setattr(unchecked, name, lying)
    try:
        found = case.call()
    finally:
        setattr(unchecked, name, original)
    outputs = found if isinstance(found, tuple) else (found,)
    for output, argument in zip(outputs[bool(plan.status) :], plan.outputs, strict=True):
        if argument.of in sizes and not isinstance(output, str):
            assert len(output) == min(told, 3 + plan.spare)


@of(lambda plan: any(a.role == "filled_structs" for a in plan.arguments))
def test_structs_of_the_caller_are_filled_with_what_is_chained(plan: Plan, driver_of: DriverOf):
    case = Case(driver_of(plan), plan, optional=False)
    array = next(a for a in plan.arguments if a.role == "filled_structs")
    types = case.values.types
    chained = [types.ze_device_luid_ext_properties_t(nodeMask=number) for number in (7, 8)]
    kind = getattr(types, array.param.type.base)
    case.inputs[array.name] = [kind(pNext=link) for link in chained]
    members = {"nodeMask": 9}
    case.driver.answer(plan.function.name, **{array.name: [{}, {"pNext": members}]})
    found = case.call()
    (call,) = case.driver.calls_of(plan.function.name)
    assert call.arguments[array.of] == 2
    arrived = call.arguments[array.name]
    assert [item["pNext"]["nodeMask"] for item in arrived] == [7, 8]
    assert [item["stype"] for item in arrived] == [case.values.stype(array.param.type.base)] * 2
    assert len(found) == 2
    assert [link.nodeMask for link in chained] == [7, 9]
