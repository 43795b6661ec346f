"""Level Zero runtime by its C names, on the default driver; the module itself is generated."""

import sys

from oneapi_l0._generated import zer

sys.modules[__name__] = zer
