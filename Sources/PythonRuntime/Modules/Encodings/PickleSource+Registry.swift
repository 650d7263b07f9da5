extension PickleSource {
  /// `copyreg`.
  static var copyreg: String {
    #"""
    """How instances of a class are pickled."""

    dispatch_table = {complex: lambda number: (complex, (number.real, number.imag))}


    def pickle(ob_type, pickle_function, constructor_ob=None):
        if not callable(pickle_function):
            raise TypeError("reduction functions must be callable")
        dispatch_table[ob_type] = pickle_function


    def constructor(object):
        if not callable(object):
            raise TypeError("constructors must be callable")


    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)
    """#
  }
}
