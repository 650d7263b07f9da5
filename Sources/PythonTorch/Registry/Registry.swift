import NN

/// Every operation that programs can call, with what there is to know about it.
///
/// An operation is added in one place, its row in a table; this is where the tables meet.
package enum Registry {
  /// One operation and the ways to reach it.
  package struct Row: Sendable {
    /// `torch.relu`, or `torch.Tensor.view` where there is no function.
    package let path: String
    /// The heading in a reference.
    package let group: String
    /// The other ways to reach it: `Tensor.relu`, `Tensor.relu_`.
    package fileprivate(set) var forms: [String]
    /// The ways to call it.
    package fileprivate(set) var signatures: [String]
    package let about: About
  }

  /// All rows, each path once.
  package static var rows: [Row] {
    var rows: [Row] = []
    for family in Torch.families { rows += family.table.operations.map { row($0, family.title) } }
    rows += Torch.pythonForms.map { row($0) }
    rows += OperationTable.linalg().operations.map { row($0, in: "linalg") }
    rows += Torch.linearAlgebraForms.map {
      Row(
        path: "torch.linalg." + $0.name, group: "torch.linalg", forms: [],
        signatures: ["(" + $0.signature + ")"], about: $0.about)
    }
    rows += OperationTable.special().operations.map { row($0, in: "special") }
    rows += functionalRows
    let merged = merged(rows)
    return merged + specialRows(merged)
  }

  private static func row(_ operation: Operation, _ group: String) -> Row {
    let name = operation.name
    let forms = operation.forms
    let isFunction = forms.contains(.function)
    var others: [String] = []
    if isFunction && forms.contains(.method) { others.append("Tensor." + name) }
    if forms.contains(.inPlace) { others.append("Tensor." + name + "_") }
    if forms.contains(.inPlaceFunction) { others.append("torch." + name + "_") }
    return Row(
      path: (isFunction ? "torch." : "torch.Tensor.") + name, group: group, forms: others,
      signatures: operation.shownSignatures(isMethod: !isFunction), about: operation.about)
  }

  private static func row(_ form: PythonForm) -> Row {
    Row(
      path: "torch." + form.name, group: "Several tensors and shapes",
      forms: form.method == nil ? [] : ["Tensor." + form.name],
      signatures: ["(" + form.signature + ")"], about: form.about)
  }

  /// An operation of a module, whose name begins with the module's.
  private static func row(_ operation: Operation, in module: String) -> Row {
    Row(
      path: "torch.\(module)." + operation.name.dropFirst(module.utf8.count + 1),
      group: "torch." + module, forms: [],
      signatures: operation.shownSignatures(isMethod: false), about: operation.about)
  }

  private static var functionalRows: [Row] {
    let group = "torch.nn.functional"
    return FunctionalForm.all.map {
      Row(
        path: group + "." + $0.name, group: group, forms: [],
        signatures: ["(" + $0.signature + ")"], about: $0.about)
    }
      + OperationTable.functional().operations.map {
        Row(
          path: group + "." + $0.name, group: group, forms: [],
          signatures: $0.shownSignatures(isMethod: false), about: $0.about)
      }
  }

  private static func specialRows(_ rows: [Row]) -> [Row] {
    Torch.specialNames.compactMap { name, original in
      guard let row = rows.first(where: { $0.path == "torch." + original }) else { return nil }
      return Row(
        path: "torch.special." + name, group: "torch.special", forms: [],
        signatures: row.signatures, about: row.about)
    }
  }

  /// Rows of one path as one: the function and the method can have signatures of their own.
  private static func merged(_ rows: [Row]) -> [Row] {
    var places: [String: Int] = [:]
    var result: [Row] = []
    for row in rows {
      let function = "torch." + row.path.split(separator: ".").dropFirst().joined(separator: ".")
      let asFunction =
        row.path.hasPrefix("torch.Tensor.")
        ? "torch." + row.path.dropFirst("torch.Tensor.".utf8.count) : function
      if let place = places[row.path] ?? places[asFunction] {
        let form = row.path == result[place].path ? [] : [String(row.path.dropFirst(6))]
        for name in form + row.forms where !result[place].forms.contains(name) {
          result[place].forms.append(name)
        }
      } else {
        places[row.path] = result.count
        result.append(row)
      }
    }
    return result
  }
}

extension Operation {
  /// The signatures that are not deprecated.
  func shownSignatures(isMethod: Bool) -> [String] {
    signatures(isMethod: isMethod).filter { !$0.isHidden }.map { $0.text }
  }
}

extension FunctionalForm {
  /// The functions that are layers without their module, and those that are not.
  static var all: [FunctionalForm] {
    let byName = Dictionary(uniqueKeysWithValues: LayerType.all.map { ($0.name, $0) })
    return FunctionalTable.rows.compactMap { row in
      byName[row.layer].map { FunctionalForm(row, $0) }
    } + own
  }
}
