"""The generator: specifications in, cffi declarations, Python wrappers and type stubs out."""
