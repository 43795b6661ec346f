"""Memory as other libraries see it: DLPack, `__sycl_usm_array_interface__`."""
