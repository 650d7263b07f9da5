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
    _OTHERS = frozenset(
        "ScalarType angle apply_over_axes asarray_chkfinite asfortranarray asmatrix bartlett base_repr "
        "bitwise_count bitwise_left_shift bitwise_right_shift blackman broadcast busday_count busday_offset "
        "busdaycalendar cdouble character common_type complex256 complexfloating core csingle "
        "datetime_as_string datetime_data diag_indices_from dtypes emath flatiter flexible from_dlpack "
        "fromregex fromstring get_include getbufsize geterrcall hamming hanning histogramdd imag info "
        "is_busday iscomplex isdtype isfortran isnat kaiser little_endian logaddexp2 mask_indices matvec "
        "min_scalar_type mintypecode nancumprod nancumsum nested_iters nextafter place poly polyadd polyder "
        "polydiv polyint polymul polynomial polysub real_if_close record require setbufsize seterrcall "
        "show_config show_runtime sort_complex spacing test typecodes typename typing uintc uintp ulong "
        "ulonglong unique_all ushort vecmat".split())
    _GONE = {"float": "float", "int": "int", "object": "object", "str": "str", "complex": "complex"}
    _RENAMED = {"float_": "float64", "Inf": "inf", "NaN": "nan", "infty": "inf", "NAN": "nan", "PINF": "inf",
                "Infinity": "inf", "round_": "round", "unicode_": "str_", "string_": "bytes_"}


    def _refuse(name):
        """What NumPy has and lossrepl has not."""
        if name in _OUTSIDE_NAMES:
            raise NotImplementedError(f"numpy.{name}: lossrepl has no {_OUTSIDE_NAMES[name]}")
        if name in _OTHERS:
            raise NotImplementedError(f"numpy.{name}: lossrepl has no such function or class")
        if name in _GONE:
            raise AttributeError(_alias_words(name))
        if name in _RENAMED:
            raise AttributeError(f"`np.{name}` was removed in the NumPy 2.0 release. Use `np.{_RENAMED[name]}` "
                                 "instead.")


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
        AxisError = _AxisError


    exceptions = _Exceptions()
    for _one in list(globals().values()):
        if isinstance(_one, type(_refuse)) and not _one.__name__.startswith("_"):
            _one.__module__ = "numpy"
    del _one
    """#
}
