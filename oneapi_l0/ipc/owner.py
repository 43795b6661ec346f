"""What this package needs of a context, a device, a pool or an event: its handle and its driver.

The objects of `oneapi_l0` have both.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from oneapi_l0.drivers import Driver

    class Owner(Protocol):
        """An object of a driver."""

        @property
        def driver(self) -> Driver: ...

        @property
        def handle(self) -> Any: ...
