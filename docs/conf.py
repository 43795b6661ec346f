"""The documentation's build; `make docs`."""

import oneapi_l0

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

html_theme = "furo"
html_title = f"oneapi_l0 {version}"

# Signatures carry the types; the docstrings say the rest.
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "show-inheritance": True}
add_module_names = False
