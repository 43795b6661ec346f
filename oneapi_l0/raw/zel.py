"""The Level Zero loader by its C names, on the default driver; the module is generated."""

import sys

from oneapi_l0._generated import zel

sys.modules[__name__] = zel
