"""Written by `python -m codegen generate`; nothing here is edited."""
