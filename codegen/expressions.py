"""C integer expressions, as the values of enumerators, macros and constants are written."""

from __future__ import annotations

import ast
import operator
import re
import warnings
from collections.abc import Callable, Mapping

from .ir import Source, SpecError

_OPERATORS: dict[type[ast.AST], Callable[[int, int], int]] = {
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
    ast.LShift: operator.lshift,
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}


def evaluate(expression: str, where: Source, known: Mapping[str, int | str] | None = None) -> int:
    """The value of a C integer expression: numbers, BIT(n), MAKE_VERSION(a, b), known names."""

    def value(node: ast.expr) -> int:
        match node:
            case ast.Constant(value=int() as number):
                return number
            case ast.Name(id=name) if known and isinstance(named := known.get(name), int):
                return named
            case ast.Call(func=ast.Name(id=name), args=[one]) if name.endswith("_BIT"):
                return 1 << value(one)
            case ast.Call(func=ast.Name(id=name), args=[major, minor]) if name.endswith(
                "_MAKE_VERSION"
            ):
                return value(major) << 16 | value(minor) & 0xFFFF
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return _OPERATORS[type(op)](value(left), value(right))
            case ast.UnaryOp(op=ast.Invert(), operand=operand):
                return ~value(operand) & 0xFFFFFFFFFFFFFFFF
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -value(operand)
        raise SpecError(where, f"not a constant that the generator can compute: {expression!r}")

    plain = re.sub(r"\b(0[xX][0-9a-fA-F]+|\d+)[uUlL]+\b", r"\1", expression)
    plain = re.sub(r"\b0+(\d)", r"\1", plain) if not re.search("0[xX]", plain) else plain
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # `0x1or` is one to Python
            parsed = ast.parse(plain.strip(), mode="eval").body
        return value(parsed)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise SpecError(where, f"not a C integer expression: {expression!r}") from error
