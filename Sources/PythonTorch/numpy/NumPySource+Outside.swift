extension NumPySource {
  /// What NumPy has and lossrepl has not.
  static let outside = #"""
    _OUTSIDE_NAMES = {
        "uint16": "the dtypes uint16 and uint32", "uint32": "the dtypes uint16 and uint32",
        "complex64": "complex numbers", "complex128": "complex numbers", "clongdouble": "complex numbers",
        "longdouble": "numbers of more than 64 bits", "float128": "numbers of more than 64 bits",
        "str_": "arrays of text", "bytes_": "arrays of bytes", "object_": "arrays of objects",
        "datetime64": "dates", "timedelta64": "dates", "char": "arrays of text", "strings": "arrays of text",
        "void": "structured arrays", "recarray": "structured arrays", "rec": "structured arrays",
        "fft": "Fourier transforms; torch has none either", "ma": "masked arrays", "polynomial": "polynomials",
        "poly1d": "polynomials", "roots": "polynomials", "matrix": "the class matrix: use @ on arrays",
        "savez": "files of arrays: torch.load and torch.save keep tensors",
        "savez_compressed": "files of arrays: torch.load and torch.save keep tensors",
        "fromfile": "files of arrays",
        "memmap": "files of arrays", "testing": "numpy.testing: allclose and array_equal answer",
        "piecewise": "piecewise functions: where chooses", "frompyfunc": "arrays of objects",
        "random_intel": "other generators", "ctypeslib": "ctypes", "f2py": "Fortran",
        "lib": "numpy.lib", "block": "block matrices: concatenate joins", "einsum_path": "einsum_path",
        "frexp": "frexp", "ldexp": "ldexp", "bmat": "the class matrix",
        "packbits": "packed bits", "unpackbits": "packed bits",
        "i0": "Bessel functions", "unwrap": "unwrap", "array_api": "array_api",
    }
    _GONE = {"float": "float", "int": "int", "object": "object", "str": "str", "complex": "complex"}
    _RENAMED = {
        "float_": "`np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead.",
        "Inf": "`np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
        "NaN": "`np.NaN` was removed in the NumPy 2.0 release. Use `np.nan` instead.",
        "infty": "`np.infty` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
        "product": None, "cumproduct": None, "alltrue": None, "sometrue": None, "trapz": None,
        "in1d": None,
    }


    def _refuse(name):
        """What NumPy has and lossrepl has not."""
        if name in _OUTSIDE_NAMES:
            raise NotImplementedError(f"numpy.{name}: lossrepl has no {_OUTSIDE_NAMES[name]}")
        if name in _GONE:
            raise AttributeError(_alias_words(name))
        if _RENAMED.get(name):
            raise AttributeError(_RENAMED[name])


    def _alias_words(name):
        wide = {"float": "np.float64", "complex": "np.complex128"}
        text = (f"module 'numpy' has no attribute '{name}'.\n`np.{name}` was a deprecated alias for the builtin "
                f"`{name}`. To avoid this error in existing code, use `{name}` by itself. Doing this will not "
                "modify any behavior and is safe. ")
        if name in wide:
            text += f"If you specifically wanted the numpy scalar type, use `{wide[name]}` here."
        elif name == "int":
            text = text.replace("Doing this will not modify any behavior and is safe. ", "Doing this will not "
                                "modify any behavior and is safe. When replacing `np.int`, you may wish to use "
                                "e.g. `np.int64` or `np.int32` to specify the precision. If you wish to review "
                                "your current use, check the release note link for additional information.")
        return text + ("\nThe aliases was originally deprecated in NumPy 1.20; for more details and guidance see "
                       "the original release note at:\n    https://numpy.org/devdocs/release/1.20.0-notes.html"
                       "#deprecations")


    class _Exceptions:
        """`np.exceptions`."""
        AxisError = AxisError


    exceptions = _Exceptions()
    for _one in list(globals().values()):
        if isinstance(_one, type(_refuse)) and not _one.__name__.startswith("_"):
            _one.__module__ = "numpy"
    del _one
    """#
}
