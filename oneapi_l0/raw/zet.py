"""Level Zero tools by its C names, on the default driver; the module itself is generated."""

import sys

from oneapi_l0._generated import zet

sys.modules[__name__] = zet
