"""What this package needs of a context, a device, a pool or an event: its handle and its driver.

The objects of `oneapi_l0` have both, and so has whatever a user of `raw` puts them into.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from oneapi_l0.drivers import Driver

    class Owner(Protocol):
        """An object of a driver: of an opened one, or of one of those that it has."""

        @property
        def driver(self) -> Any: ...

        @property
        def handle(self) -> Any: ...


def opened(owner: Owner) -> Driver:
    """The opened driver, by which functions are called."""
    driver = owner.driver
    found: Driver = getattr(driver, "opened", driver)
    return found
