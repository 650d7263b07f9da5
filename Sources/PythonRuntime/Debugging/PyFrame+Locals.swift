// `f_locals` of CPython 3.11: a copy of a function's variables, written back after a trace function.
extension PyFrame {
  /// The variables as they are now, in the one dict that `f_locals` answers.
  package func currentLocals() -> PyDict {
    if let namespace { return namespace }
    let locals = knownLocals ?? PyDict()
    knownLocals = locals
    refreshLocals()
    return locals
  }

  /// Brings the dict up to date, if there is one.
  func refreshLocals() {
    guard let knownLocals, namespace == nil else { return }
    for (position, name) in code.localNames.enumerated() where !name.value.hasPrefix(".") {
      show(slot(position), as: name, in: knownLocals)
    }
    for (position, name) in (code.cellNames + code.freeNames).enumerated() {
      if let cell = cell(at: position) { show(cell.value, as: name, in: knownLocals) }
    }
  }

  private func show(_ value: Value, as name: PyString, in locals: PyDict) {
    if value.isUnbound {
      locals[name] = nil
    } else {
      locals[name] = value
    }
  }

  /// Takes over what a debugger did to the dict.
  func storeLocals() {
    guard let knownLocals, namespace == nil, let active else { return }
    for (position, name) in code.localNames.enumerated() where !name.value.hasPrefix(".") {
      active.pointee.locals[position] = knownLocals[name] ?? .unbound
    }
    for (position, name) in (code.cellNames + code.freeNames).enumerated() {
      cell(at: position)?.value = knownLocals[name] ?? .unbound
    }
  }

  /// A variable's cell; none before the function has made it from its parameter.
  private func cell(at position: Int) -> PyCell? {
    guard case .object(let object) = slot(code.localNames.count + position), object.kind == .cell
    else { return nil }
    return unsafeDowncast(object, to: PyCell.self)
  }
}
