/// `numpy` in Python: arrays over tensors that hold their memory.
enum NumPySource {
  static var text: String {
    [
      dtypes, scalars, scalarTypes, arrays, views, indexing,
      numberTexts, arrayTexts, ufuncs, ufuncClass, ufuncTable, operators,
      creation, ranges, shapes, joining, repeating, reductions,
      extremes, sorting, counting, statistics, fitting, products,
      walking, files, outside,
    ].joined(separator: "\n\n\n")
  }

  static var random: String {
    streams + "\n\n" + streamFunctions + "\n\n\n" + generators + "\n\n\n" + ziggurat + "\n\n"
      + generatorMethods
  }
}
