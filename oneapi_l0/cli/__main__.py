"""`python -m oneapi_l0.cli`, where the command `oneapi-l0` is not on the path."""

import sys

from . import main

if __name__ == "__main__":
    sys.exit(main())
