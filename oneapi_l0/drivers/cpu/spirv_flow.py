"""Checks the control flow of each SPIR-V function: blocks, phi instructions, dominance
(Khronos SPIR-V specification, "Structured Control Flow" and "Universal Validation Rules").
"""

from __future__ import annotations

from .spirv import (
    DEBUG_INFORMATION,
    OP_FUNCTION,
    OP_FUNCTION_END,
    OP_FUNCTION_PARAMETER,
    OP_LABEL,
    OP_PHI,
    OP_SWITCH,
    Instruction,
    Module,
)
from .spirv_layout import labels_of
from .spirv_types import fail, require

_BRANCHES = (249, 250, OP_SWITCH)


class _Function:
    """The blocks of one function, in their order, which need not follow the branches."""

    def __init__(self) -> None:
        self.parameters: set[int] = set()
        self.blocks: list[list[Instruction]] = []
        self.index: dict[int, int] = {}

    def add(self, i: Instruction) -> None:
        if i.opcode == OP_LABEL:
            self.index[i.result] = len(self.blocks)
            self.blocks.append([])
        if self.blocks:
            self.blocks[-1].append(i)
        elif i.opcode == OP_FUNCTION_PARAMETER:
            self.parameters.add(i.result)


def check_flow(module: Module) -> None:
    """Check every function; raises `Malformed`."""
    function: _Function | None = None
    everywhere = {i.result for i in module.instructions if i.opcode == OP_FUNCTION}
    for i in module.instructions:
        if i.opcode == OP_FUNCTION:
            function = _Function()
        if function is None:
            everywhere.add(i.result)
            continue
        function.add(i)
        if i.opcode == OP_FUNCTION_END and function.blocks:
            _check_function(function, everywhere)


def _check_function(function: _Function, everywhere: set[int]) -> None:
    blocks, index = function.blocks, function.index
    successors: list[list[int]] = [[] for _ in blocks]
    predecessors: list[set[int]] = [set() for _ in blocks]
    for number, block in enumerate(blocks):
        _check_phis_come_first(block)
        for i in block:
            if i.opcode in _BRANCHES:
                for label in labels_of(i):
                    require(index[label] != 0, i, "branches to the first block")
                    predecessors[index[label]].add(number)
                    successors[number].append(index[label])
    dominators = _Dominators(successors, predecessors)
    home = {i.result: number for number, block in enumerate(blocks) for i in block if i.result}
    reachable = everywhere | function.parameters | set(index)
    for number, block in enumerate(blocks):
        seen: set[int] = set()
        for i in block:
            if i.opcode == OP_PHI:
                parents = [index[label] for label in i.ids[1::2]]
                fits = len(parents) == len(set(parents)) and set(parents) == predecessors[number]
                require(fits, i, "its parents are not the blocks that branch here")
                pairs = list(zip(i.ids[::2], parents, strict=True))
            else:
                pairs = [(used, number) for used in i.ids]
            for used, at in pairs:
                if used in reachable or used in seen:
                    continue
                require(used in home, i, f"{used} belongs to another function")
                here = i.opcode != OP_PHI and home[used] == at
                if here or not dominators.dominates(home[used], at):
                    fail(i, f"{used} has no value here yet")
            seen.add(i.result)


def _check_phis_come_first(block: list[Instruction]) -> None:
    phis_are_over = False
    for i in block[1:]:
        if i.opcode == OP_PHI:
            require(not phis_are_over, i, "follows other instructions of its block")
        elif i.opcode not in (8, 317, DEBUG_INFORMATION):
            phis_are_over = True


class _Dominators:
    """Which blocks every way to a block leads through; Cooper, Harvey and Kennedy, "A Simple,
    Fast Dominance Algorithm".
    """

    def __init__(self, successors: list[list[int]], predecessors: list[set[int]]) -> None:
        order = _reverse_postorder(successors)
        self.rank = {block: rank for rank, block in enumerate(order)}
        # By rank, so that a dominator is always a smaller number.
        self.dominator = [0] + [-1] * (len(order) - 1)
        changed = True
        while changed:
            changed = False
            for rank, block in enumerate(order[1:], 1):
                new = -1
                for parent in (self.rank[p] for p in predecessors[block] if p in self.rank):
                    if self.dominator[parent] >= 0:
                        new = parent if new < 0 else self._meet(new, parent)
                if self.dominator[rank] != new:
                    self.dominator[rank] = new
                    changed = True

    def _meet(self, a: int, b: int) -> int:
        while a != b:
            if a > b:
                a = self.dominator[a]
            else:
                b = self.dominator[b]
        return a

    def dominates(self, a: int, b: int) -> bool:
        """Whether block a dominates block b. What cannot be reached is dominated by all."""
        if b not in self.rank:
            return True
        if a not in self.rank:
            return False
        target, at = self.rank[a], self.rank[b]
        while at > target:
            at = self.dominator[at]
        return at == target


def _reverse_postorder(successors: list[list[int]]) -> list[int]:
    order: list[int] = []
    seen = {0}
    stack = [(0, iter(successors[0]))]
    while stack:
        block, followers = stack[-1]
        for follower in followers:
            if follower not in seen:
                seen.add(follower)
                stack.append((follower, iter(successors[follower])))
                break
        else:
            stack.pop()
            order.append(block)
    return order[::-1]
