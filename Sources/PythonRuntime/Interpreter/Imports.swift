// `import`: registered modules and the lesson's own `.py` files.
extension Interpreter {
  /// `import name`, or what `from name import …` starts with.
  func importModule(
    _ name: String, level: Int, globals: PyDict, wantsLeaf: Bool, names: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    var full = name
    if level > 0 {
      guard let package = globals[special.package]?.asText, !package.isEmpty else {
        throw error(.importError, "attempted relative import with no known parent package")
      }
      full = name.isEmpty ? package : "\(package).\(name)"
    }
    let leaf = try loadModule(full)
    guard wantsLeaf else {
      let top = full.split(separator: ".").first.map { String($0) } ?? full
      return .object(try loadModule(top))
    }
    for value in names {
      guard let text = value.asText, leaf.attributes[intern(text)] == nil else { continue }
      if modules.builder(of: "\(full).\(text)") != nil { _ = try loadModule("\(full).\(text)") }
    }
    return .object(leaf)
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
    if parent == nil, let source = host.asset("\(name).py") {
      try runAsset(source, module)
      return module
    }
    throw moduleNotFound(name, parent)
  }

  /// Shows a module in `sys.modules`, where that exists already.
  private func noteLoaded(_ module: PyModule) {
    let shown = modules.loaded["sys"]?.attributes[intern("modules")]?.asDict
    shown?[intern(module.name)] = .object(module)
  }

  private func runAsset(_ source: [UInt8], _ module: PyModule) throws(PythonException) {
    modules.loaded[module.name] = module
    noteLoaded(module)
    module.file = "\(module.name).py"
    module.attributes[special.file] = .string("\(module.name).py")
    module.attributes[special.builtins] = .object(builtins)
    do throws(PythonException) {
      _ = try run(
        String(decoding: source, as: UTF8.self), name: "\(module.name).py", mode: .exec,
        globals: module.attributes)
    } catch {
      modules.loaded[module.name] = nil
      throw error
    }
  }

  private func moduleNotFound(_ name: String, _ parent: PyModule?) -> PythonException {
    var message = "No module named '\(name)'"
    let isPackage = modules.registeredNames.contains { $0.hasPrefix("\(parent?.name ?? "").") }
    if let parent, !isPackage { message += "; '\(parent.name)' is not a package" }
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
    if modules.builder(of: "\(module.name).\(name.value)") != nil {
      return .object(try loadModule("\(module.name).\(name.value)"))
    }
    let place = module.file ?? "unknown location"
    let error = self.error(
      .importError, "cannot import name '\(name.value)' from '\(module.name)' (\(place))")
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
