"""The library's own version; the build reads it here. The specification's are `SPEC_VERSIONS`."""

__version__ = "0.1.0"
