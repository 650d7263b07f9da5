// What special methods may answer.
extension Interpreter {
  /// The answer of `__bool__`.
  func checkedTruth(_ answer: Value) throws(PythonException) -> Bool {
    guard case .bool(let truth) = answer else {
      throw typeError("__bool__ should return bool, returned \(type(of: answer).name)")
    }
    return truth
  }

  /// The answer of `__len__`.
  func checkedLength(_ answer: Value) throws(PythonException) -> Int64 {
    let length = try bigIndex(answer)
    if length.isNegative { throw valueError("__len__() should return >= 0") }
    guard let small = length.int64 else {
      throw overflowError("cannot fit 'int' into an index-sized integer")
    }
    return small
  }

  /// The answer of `__iter__`.
  func checkedIterator(_ answer: Value) throws(PythonException) -> PyObject {
    guard case .object(let object) = answer, isIterator(object) else {
      throw typeError("iter() returned non-iterator of type '\(type(of: answer).name)'")
    }
    return object
  }
}
