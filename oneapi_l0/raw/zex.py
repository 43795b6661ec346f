"""Intel's driver extensions by their C names, on the default driver; the module is generated."""

import sys

from oneapi_l0._generated import zex

sys.modules[__name__] = zex
