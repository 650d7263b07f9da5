// `import`: registered modules and the lesson's own `.py` files.
extension Interpreter {
  /// `import name`, or what `from name import …` starts with.
  func importModule(
    _ name: String, level: Int, globals: PyDict, wantsLeaf: Bool, names: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    var full = name
    if level > 0 {
      let package = try relativePackage(level, globals)
      full = name.isEmpty ? package : "\(package).\(name)"
    }
    let leaf = try loadModule(full)
    guard wantsLeaf else {
      let top = full.split(separator: ".").first.map { String($0) } ?? full
      return .object(try loadModule(top))
    }
    for value in names {
      guard let text = value.asText else { continue }
      if try attributeIfPresent(.object(leaf), intern(text)) != nil { continue }
      if isAvailable("\(full).\(text)") { _ = try loadModule("\(full).\(text)") }
    }
    return .object(leaf)
  }

  /// The package from which `from ..name import` counts its dots.
  private func relativePackage(_ level: Int, _ globals: PyDict) throws(PythonException) -> String {
    guard let package = globals[special.package]?.asText, !package.isEmpty else {
      throw error(.importError, "attempted relative import with no known parent package")
    }
    let parts = package.split(separator: ".")
    guard level <= parts.count else {
      throw error(.importError, "attempted relative import beyond top-level package")
    }
    return parts.dropLast(level - 1).joined(separator: ".")
  }

  /// Whether a module of that name can be loaded: one of ours, or a file of the lesson.
  private func isAvailable(_ name: String) -> Bool {
    modules.builder(of: name) != nil || asset(ofModule: name) != nil
  }

  /// The file of the lesson that holds a module: `name.py`, or `name/__init__.py` of a package.
  private func asset(ofModule name: String) -> (source: [UInt8], file: String)? {
    let path = name.split(separator: ".").joined(separator: "/")
    for file in ["\(path).py", "\(path)/__init__.py"] {
      if let source = host.asset(file) { return (source, file) }
    }
    return nil
  }

  /// Imports a module and the packages around it.
  package func loadModule(_ name: String) throws(PythonException) -> PyModule {
    if let loaded = modules.loaded[name] { return loaded }
    var parent: PyModule?
    if let dot = name.lastIndex(of: ".") { parent = try loadModule(String(name[..<dot])) }
    let module = try makeModule(name, parent)
    if let parent, let dot = name.lastIndex(of: ".") {
      parent.attributes[intern(String(name[name.index(after: dot)...]))] = .object(module)
    }
    return module
  }

  private func makeModule(_ name: String, _ parent: PyModule?) throws(PythonException) -> PyModule {
    let module = PyModule(name: name)
    module.attributes[special.name] = .string(name)
    module.attributes[special.doc] = Value.none
    if let builder = modules.builder(of: name) {
      modules.loaded[name] = module
      noteLoaded(module)
      do throws(PythonException) {
        try builder(ModuleBuilder(self, module))
      } catch {
        modules.loaded[name] = nil
        throw error
      }
      return module
    }
    if parent?.isPackage ?? true, let asset = asset(ofModule: name) {
      module.file = asset.file
      try runAsset(asset.source, module, asset.file)
      return module
    }
    throw moduleNotFound(name, parent)
  }

  /// Shows a module in `sys.modules`, where that exists already.
  private func noteLoaded(_ module: PyModule) {
    let shown = modules.loaded["sys"]?.attributes[intern("modules")]?.asDict
    shown?[intern(module.name)] = .object(module)
  }

  private func runAsset(
    _ source: [UInt8], _ module: PyModule, _ file: String
  ) throws(PythonException) {
    modules.loaded[module.name] = module
    noteLoaded(module)
    module.attributes[special.file] = .string(file)
    let package = module.isPackage ? module.name : parentName(of: module.name)
    module.attributes[special.package] = .string(package)
    if module.isPackage { module.attributes[intern("__path__")] = .list([.string(package)]) }
    module.attributes[special.builtins] = .object(builtins)
    module.isLoading = true
    defer { module.isLoading = false }
    do throws(PythonException) {
      _ = try run(
        String(decoding: source, as: UTF8.self), name: file, mode: .exec,
        globals: module.attributes)
    } catch {
      modules.loaded[module.name] = nil
      throw error
    }
  }

  private func parentName(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[..<dot])
  }

  private func moduleNotFound(_ name: String, _ parent: PyModule?) -> PythonException {
    var message = "No module named '\(name)'"
    let isPackage = modules.registeredNames.contains { $0.hasPrefix("\(parent?.name ?? "").") }
    if let parent, !isPackage, !parent.isPackage {
      message += "; '\(parent.name)' is not a package"
    }
    let error = self.error(.moduleNotFoundError, message)
    error.exception.attributeDictionary?[intern("name")] = .string(name)
    error.exception.facts = MissingModule(name: name, available: modules.names)
    return error
  }

  /// `from module import name`.
  func importAttribute(_ name: PyString, from module: Value) throws(PythonException) -> Value {
    if let value = try attributeIfPresent(module, name) { return value }
    guard let module = module.asModule else {
      throw error(.importError, "cannot import name '\(name.value)'")
    }
    if isAvailable("\(module.name).\(name.value)") {
      return .object(try loadModule("\(module.name).\(name.value)"))
    }
    let place = module.file ?? "unknown location"
    let from =
      module.isLoading
      ? "partially initialized module '\(module.name)' (most likely due to a circular import)"
      : "'\(module.name)'"
    let error = self.error(
      .importError, "cannot import name '\(name.value)' from \(from) (\(place))")
    error.exception.attributeDictionary?[intern("name")] = .string(module.name)
    error.exception.facts = MissingAttribute(object: .object(module), name: name.value)
    throw error
  }

  /// `from module import *`.
  func importStar(from value: Value, into target: PyDict) throws(PythonException) {
    guard let module = value.asModule else { return }
    if let all = module.attributes[intern("__all__")] {
      for name in try items(of: all) {
        guard let text = name.asText else { continue }
        target[intern(text)] = try importAttribute(intern(text), from: value)
      }
      return
    }
    for (key, value) in module.attributes.pairs {
      guard let name = key.asString, !name.value.hasPrefix("_") else { continue }
      target[name] = value
    }
  }
}

/// The module behind a `ModuleNotFoundError`, and what could be imported instead.
package final class MissingModule {
  package let name: String
  package let available: [String]

  init(name: String, available: [String]) {
    self.name = name
    self.available = available
  }
}
