"""Level Zero Sysman by its C names, on the default driver; the module itself is generated."""

import sys

from oneapi_l0._generated import zes

sys.modules[__name__] = zes
