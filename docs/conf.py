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
