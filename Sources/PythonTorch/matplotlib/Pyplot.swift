package import PythonRuntime

/// What a session does with the figures of its program.
package enum Pyplot {
  /// Shows the figures that a cell left open, as Jupyter does at the end of each cell.
  package static func showOpenFigures(in interpreter: Interpreter) throws(PythonException) {
    guard let module = interpreter.modules.loaded["matplotlib.pyplot"],
      let show = module.attributes[interpreter.intern("show")],
      let open = module.attributes[interpreter.intern("_open")]?.asList, !open.items.isEmpty
    else { return }
    _ = try interpreter.call(show)
  }

  /// The forms of a figure that is the value of a cell; nil for anything else.
  package static func forms(
    of value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> [DisplayForm]? {
    guard
      let figure = interpreter.modules.loaded["matplotlib.figure"]?
        .attributes[interpreter.intern("Figure")]?.asType,
      interpreter.type(of: value).isSubclass(of: figure),
      let method = try interpreter.attributeIfPresent(value, interpreter.intern("_forms"))
    else { return nil }
    let forms = try interpreter.call(method).asList?.items ?? []
    return forms.compactMap { form -> DisplayForm? in
      guard let pair = form.asTuple?.items, pair.count == 2, let mime = pair[0].asText,
        let text = pair[1].asText
      else { return nil }
      return (mime, text)
    }
  }
}
