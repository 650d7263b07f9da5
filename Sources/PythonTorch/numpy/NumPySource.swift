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
    let modules = [draws, streams + "\n\n" + streamFunctions, generators]
    let methods = ziggurat + "\n\n" + generatorMethods
    return (modules + [methods]).joined(separator: "\n\n\n")
  }
}
