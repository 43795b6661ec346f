"""The shape of every SPIR-V instruction that an OpenCL kernel may hold.

Facts of the SPIR-V core grammar (Khronos SPIRV-Headers, unified1), reduced to what the Intel CPU
runtime takes: versions 1.0 to 1.4, capabilities that follow Kernel, and a few extensions.
An opcode that is not here is refused: an unknown one makes the runtime hang.

A shape has one letter per operand:
t  result type (an id)        r  result id            i  id        n  literal word
s  literal string             m  memory access mask with its operands
o  image operands mask with its operands              S  opcode of a specialization constant
L  (literal, id) pairs to the end, of a switch        P  (id, id) pairs to the end
Q  (id, literal) pairs to the end                     x? optional  x* any number to the end
"""

from __future__ import annotations

_SHAPES = {
    "": "0 56 253 255 317",
    "tr": "1 41-42 46 48-49 55 299 303 5819",
    "s": "2 4 10 330",
    "nni?s?": "3",
    "is": "5",
    "ins": "6",
    "rs": "7 11 31",
    "inn": "8",
    "trini*": "12",
    "nn": "14",
    "nisi*": "15",
    "in*": "16 71 331-332",
    "n": "17",
    "r": "19-20 26 34-37 73 248",
    "rnn": "21",
    "rnn?": "22",
    "rin": "23",
    "rinnnnnnn?": "25",
    "ri": "27",
    "rii": "28",
    "ri*": "30",
    "rni": "32",
    "rii*": "33",
    "rn": "38",
    "in": "39 247 256-257",
    "trn*": "43 50",
    "tri*": "44 51 80 5601",
    "trnnn": "45",
    "trS": "52",
    "trni": "54",
    "trii*": "57 65-66",
    "trni?": "59",
    "triii": "78 169 202-203 227 232-233 263 283-284 304 318 337 341 345-348 365-366 5572-5573",
    "trim?": "61",
    "iim?": "62 6221",
    "iim?m?": "63",
    "iiim?m?": "64",
    "triii*": "67 70",
    "tri": "69 83 100-102 104 106-107 109-115 117-122 124 126-127 154-160 168 200 204-205 "
    "282 300 333 400 4421-4422 4428-4430 5056 5575 5600 5818 "
    "6116-6117",
    "inn*": "72",
    "ii*": "74",
    "iQ": "75",
    "trii": "77 86 103 128-142 148-152 161-167 170-191 194-199 261-262 334-336 338-340 "
    "343-344 401-403 5571 5574 5577 5631",
    "triin*": "79 82",
    "trin*": "81",
    "triio": "88",
    "triio?": "95 98",
    "iiio?": "99",
    "trin": "123",
    "triiii": "201 229 234-242 274-275 278-279 291 295-296 5580 5614-5615 6035",
    "iii": "224 260 302 319 5578",
    "ii": "225 301 5576",
    "iiii": "228 280-281",
    "triiiiii": "230-231 259 276-277",
    "trP": "245",
    "iinn*": "246",
    "i": "249 254 297-298 5630 5820",
    "iiin*": "250",
    "iiL": "251",
    "trini": "264-271 342 6401-6408",
    "triiiii": "285-286 293-294",
    "iiiii": "287-288 5581",
    "triiiiiiiiiii*": "292",
    "trinii?": "349-364",
    "triiii*": "4424",
    "triiii?": "4431",
    "triin?": "4450-4452",
    "triiin?": "4453-4455",
    "n*": "5887",
}

# Opcodes of extensions, by the capabilities of which a module has to declare one: without it the
# runtime ends the process.
_CAPABILITIES = {
    (4423,): "4421-4422",
    (4431,): "4428-4430",
    (4473,): "4424",
    (5055,): "5056",
    (
        5404,
        5612,
        5613,
        5616,
    ): "5614-5615",
    (
        5404,
        6033,
        6034,
        6095,
    ): "6035",
    (5568,): "5571-5574",
    (5569,): "5575-5576",
    (5570,): "5577-5578",
    (5579,): "5580-5581",
    (5603,): "5600-5601",
    (5629,): "5630-5631",
    (5817,): "5818-5820",
    (5886,): "5887",
    (6019,): "4450-4455",
    (6026,): "4431",
    (6115,): "6116-6117",
    (6220,): "6221",
    (6400,): "6401-6408",
}


def _opcodes(ranges: str) -> list[int]:
    opcodes: list[int] = []
    for part in ranges.split():
        first, _, last = part.partition("-")
        opcodes.extend(range(int(first), int(last or first) + 1))
    return opcodes


SHAPES: dict[int, str] = {
    opcode: shape for shape, ranges in _SHAPES.items() for opcode in _opcodes(ranges)
}
CAPABILITIES: dict[int, tuple[int, ...]] = {
    opcode: any_of for any_of, ranges in _CAPABILITIES.items() for opcode in _opcodes(ranges)
}
