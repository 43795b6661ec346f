"""The documentation's build; `make docs`."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx

import oneapi_l0
from oneapi_l0 import ipc, ur

project = "oneapi_l0"
author = "oneapi_l0 contributors"
version = release = oneapi_l0.__version__
project_copyright = author

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.viewcode",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# What a program prints is not Python; `x` in a docstring is code.
highlight_language = "text"
default_role = "code"

html_theme = "furo"
html_title = f"oneapi_l0 {version}"
html_static_path = ["_static"]
html_css_files = ["page.css"]

# Signatures carry the types; the docstrings say the rest.
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
add_module_names = False


def name_in_full(app: Sphinx, document: nodes.document) -> None:
    """Types in signatures lead to the class of their own layer: there is a Context in two of them,
    and a Driver."""
    for reference in document.findall(pending_xref):
        name, module = reference.get("reftarget", ""), reference.get("py:module") or ""
        if reference.get("refdomain") != "py" or "." in name:
            continue
        if name == "Driver" and module.startswith(("oneapi_l0.drivers", "oneapi_l0.loader")):
            reference["reftarget"] = "oneapi_l0.drivers.Driver"
        elif module.startswith("oneapi_l0.ur") and name in ur.__all__:
            reference["reftarget"] = f"oneapi_l0.ur.{name}"
        elif name in oneapi_l0.__all__:
            reference["reftarget"] = f"oneapi_l0.{name}"
        elif name in ipc.__all__:
            reference["reftarget"] = f"oneapi_l0.ipc.{name}"


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("doctree-read", name_in_full)
    return {"parallel_read_safe": True}
