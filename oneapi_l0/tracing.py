"""Placeholder until the tracing module lands (being written)."""


def start_from_environment() -> None:
    """Nothing yet."""
